"""The state of open articles, and what happens to it."""
