"""Claims of one article that may not fit together: a question to the reader, never an error."""
