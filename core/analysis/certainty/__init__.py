"""How surely a claim is stated, and the words that say so."""
