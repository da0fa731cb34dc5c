"""The words of `resources/lexicon/<language>/certainty.toml`, ready to be looked up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token


@cache
def words(language: str, table: str, key: str) -> frozenset[str]:
    """Single words, in small letters."""
    return frozenset(load_lexicon(language, "certainty")[table][key])


@cache
def phrases(language: str, table: str, key: str) -> frozenset[tuple[str, ...]]:
    """Phrases, each as its words; an elided word is one: `d'`, `ici`."""
    return frozenset(
        tuple(phrase.replace("'", "' ").split()) for phrase in load_lexicon(language, "certainty")[table][key]
    )


def lower(token: Token) -> str:
    """The word in small letters, its apostrophe straight."""
    return token.lower_.replace("’", "'")
