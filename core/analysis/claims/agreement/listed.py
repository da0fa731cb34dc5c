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
    said = " ".join(words.forms[max(0, places.start) : places.stop]).replace("' ", "'")
    return any(f" {phrase} " in f" {said} " for phrase in listed(words.doc.lang_, table, key))
