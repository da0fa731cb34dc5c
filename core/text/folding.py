"""Fold text for searching: what a reader would call the same words becomes the same string."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
        **dict.fromkeys("«»“”„‟‹›″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
    }
)
"""What Unicode keeps apart although readers type the one for the other."""


def fold(text: str) -> str:
    """`text` as searches compare it; as long as the text, longer or shorter.

    Accents, capitals and invisible characters are gone; quotation marks, apostrophes and dashes are those of a
    typewriter; ligatures are taken apart; every blank is an ordinary one.
    """
    if text.isascii():
        return text.translate(_PLAIN)
    return "".join(fold_characters(text))


def fold_characters(text: str) -> list[str]:
    """For each character of `text` what it folds to: nothing, one character, or several."""
    return list(map(_folded.__getitem__, text))


@lru_cache(maxsize=2)
def folded_text(text: str) -> tuple[str, ...]:
    """What each character of an article's `text` folds to: worked out once, for all who search it."""
    return tuple(map(_folded.__getitem__, text))


class _FoldedCharacters(dict[str, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, character: str) -> str:
        if character.isspace():
            folded = " "
        else:
            plain = unicodedata.normalize("NFKD", character.translate(_ALIKE).casefold()).translate(_ALIKE).casefold()
            folded = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
        self[character] = folded
        return folded


_folded = _FoldedCharacters()

_PLAIN = {code: _folded[chr(code)] for code in range(128)}
"""What ASCII folds to, one character each: most words are nothing else, and `str.translate` is quick with those."""
