"""Paper: the pages of an annotated article, seen first and then printed."""
