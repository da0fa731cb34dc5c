"""The words of `resources/lexicon/<language>/agreement.toml`, ready to be looked up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from core.language.passage_words import PassageWords


@cache
def listed(language: str, table: str, key: str) -> frozenset[str]:
    """Words or phrases, in small letters."""
    return frozenset(load_lexicon(language, "agreement")[table][key])


def stands_among(words: PassageWords, places: range, table: str, key: str) -> bool:
    """Whether a phrase of the lexicon stands among the words at `places`."""
    forms = words.forms[max(0, places.start) : places.stop]
    single, longer = _by_length(words.doc.lang_, table, key)
    if not single.isdisjoint(forms):
        return True
    said = f" {' '.join(forms)} ".replace("' ", "'")
    return any(phrase in said for phrase in longer)


@cache
def _by_length(language: str, table: str, key: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The single words, and the phrases of several between blanks."""
    phrases = listed(language, table, key)
    longer = tuple(f" {phrase} " for phrase in phrases if " " in phrase or "'" in phrase)
    return frozenset(phrase for phrase in phrases if " " not in phrase), longer
