"""Words divided at the end of a line made whole again: which hyphens belong to the word, and which to the line."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable

HYPHENS = "-\u2010\u00ad"
SOFT_HYPHEN = "\u00ad"
LEAST_HEAD = 3
"""Letters between two hyphens of a divided word: fewer are a small word of its own."""
LEAST_PART = 5
"""Letters of the parts of a compound that are met as words: shorter ones are syllables by chance (sur-tout)."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HEAD = re.compile(r"(?P<before>[\w'’-]*)[-\u2010\u00ad]$")
_TAIL = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True)
class _Compounds:
    """The lists of `resources/lexicon/<language>/hyphens.toml`, where each is explained; in small letters."""

    tails: frozenset[str]
    heads: frozenset[str]


@cache
def _compounds(language: str | None) -> _Compounds:
    if language is None:
        return _Compounds(frozenset(), frozenset())
    with resource_path("lexicon", language, "hyphens.toml").open("rb") as file:
        lists = tomllib.load(file)
    return _Compounds(frozenset(lists["tails"].split()), frozenset(lists["heads"].split()))


class DividedWords:
    """Decides for each hyphen at the end of a line of one article."""

    def __init__(self, lines: Iterable[str], language: str | None) -> None:
        """Learn the whole words of the article, from its lines in reading order."""
        self._met: Counter[str] = Counter()
        self._compounds = _compounds(language)
        parted = False
        for line in lines:
            words = _WORD.findall(line)[parted:]
            parted = line[-1] in HYPHENS
            self._met.update(word.lower() for word in (words[:-1] if parted else words))

    def is_divided(self, line: str, after: str) -> bool:
        """Whether the word that `line` ends with goes on in `after` without the hyphen between them.

        `résul-` `tats` does; `dit-` `il`, `Jean-` `Paul`, `2025-` `2026` keep theirs, and so does a word that stands
        elsewhere in the article with it, or both of whose parts are words of the article (`lieutenant-` `colonel`).
        Without a hyphen at its end no line is divided.
        """
        head, tail = _HEAD.search(line), _TAIL.match(after)
        if head is None or tail is None or not head["before"]:
            return False
        if line.endswith(SOFT_HYPHEN):
            return True
        before, rest = head["before"].lower(), tail[0].lower()
        if not before[-1].isalpha() or (tail[0][0].isupper() and not before.isupper() and not line[-2].isupper()):
            return False
        whole, compound = self._met[before + rest], self._met[f"{before}-{rest}"]
        if whole != compound:
            return whole > compound
        last, first = before.split("-")[-1], rest.split("-")[0]
        if last != before and len(last) < LEAST_HEAD:  # c'est-à-dire, vingt-et-un
            return False
        if min(len(last), len(first)) >= LEAST_PART and self._met[last] and self._met[first]:
            return False
        return first not in self._compounds.tails and last not in self._compounds.heads
