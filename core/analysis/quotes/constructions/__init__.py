"""The constructions that report speech, a module each."""
