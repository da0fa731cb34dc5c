"""Fold text for searching: what a reader would call the same word becomes the same string."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """`text` without accents and capitals, typographic apostrophes straight, every blank an ordinary one."""
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return "".join(" " if c.isspace() else c for c in decomposed if not unicodedata.combining(c))
