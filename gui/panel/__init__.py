"""The marks as lists of cards."""
