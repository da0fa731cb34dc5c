"""Files that ship with Incise: lexicons, samples, themes, fonts, translations, weights."""
