"""The words of `resources/lexicon/<language>/certainty.toml`, ready to be looked up."""

from __future__ import annotations

import re
from functools import cache

from core.language.lexicon import load_lexicon

_INVERSION = re.compile(r"(?<=\w)(?=-(?:t-)?(?:il|elle|on)\b)|(?<=-t)(?=-)")

Phrases = dict[str, list[tuple[str, ...]]]
"""Phrases as their words, by their first word."""


@cache
def listed(language: str, table: str, key: str) -> frozenset[str]:
    """Single words, in small letters."""
    return frozenset(load_lexicon(language, "certainty")[table][key])


@cache
def listed_phrases(language: str, table: str, key: str = "phrases") -> Phrases:
    """Phrases of several words."""
    return by_first_word(load_lexicon(language, "certainty")[table][key])


def by_first_word(phrases: list[str]) -> Phrases:
    """Phrases cut as the tokenizer cuts them (`d'`, `ici`; `dit`, `-on`), by their first word."""
    found: Phrases = {}
    for phrase in phrases:
        words = tuple(_INVERSION.sub(" ", phrase.replace("'", "' ")).split())
        found.setdefault(words[0], []).append(words)
    return found
