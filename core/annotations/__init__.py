"""What the reader sees: the marks of an article, their filter, order and counts."""
