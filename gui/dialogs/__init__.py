"""What is asked in a dialog of its own."""
