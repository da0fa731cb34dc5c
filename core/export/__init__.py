"""Annotations as files for other programs and for paper: one module or folder a format, listed in `formats`."""
