"""PDF files as articles: the text of their pages in reading order, each sign with its place on its page."""
