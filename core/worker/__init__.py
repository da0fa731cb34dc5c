"""The analysis in a process of its own: messages over its pipes, started warm, cancelled at once."""
