"""The reading view: the text, its marks, finding in it."""
