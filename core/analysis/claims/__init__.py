"""What is stated, on whose word, and why it is worth checking."""
