"""Every command of the window once, with its text, tip, icon and keys."""
