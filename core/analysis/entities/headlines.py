"""Headlines with a capital at each longer word (`Air Sud Mise sur le Rail`), where capitals tell no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST = 4
"""Longer words from which on their capitals are counted."""

SHARE = 0.7
"""Share of the longer words that have a capital in such a headline."""

_SHORT = 3
"""Letters of the longest word that stays small."""


def has_capitals_throughout(texts: Sequence[str]) -> bool:
    """Whether the words are those of such a headline; capitals alone (`ALERTE`) make none."""
    longer = [text for text in texts if len(text) > _SHORT and text[0].isalpha()]
    large = sum(text[0].isupper() and not text.isupper() for text in longer)
    return len(longer) >= FEWEST and large >= SHARE * len(longer)
