"""spaCy behind one door: pipelines, loading them, offsets, lexicons."""
