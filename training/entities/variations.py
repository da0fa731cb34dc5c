"""Marked passages written otherwise: with other names, or as a headline with capitals at all longer words.

From other names in the same places a recogniser learns to know a name by its place and form, not by heart.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.folding import fold
from training.entities.corpora import MarkedPassage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

INVENTED = 0.5
"""Share of the new names that no text has."""

SHORT_WORD = 3
"""Words of at most so many letters stay small in a headline (`le`, `sur`)."""

LONGEST_HEADLINE = 120
"""Characters of the longest passage that is written as a headline."""

_SMALL = re.compile(r"(?<![\w’'-])(?:[ldnsjmtc]|qu)['’](?=\w)|\w[\w-]*")
_BEFORE = re.compile(r"(\w+['’]?)\W{0,2}$")
_NAME = re.compile(r"[^\W\d_]+(?:[- ][^\W\d_]+){0,2}")


@dataclass(frozen=True)
class _Place:
    """What a name must have in common with the one that it replaces: its type, the word before it, its form."""

    label: str
    before: str
    vowel: bool
    words: int
    capitals: bool


class NameSwaps:
    """Names by the places where they can stand."""

    def __init__(self, passages: Iterable[MarkedPassage]) -> None:
        """Collect the names of `passages`."""
        self._names: dict[_Place, list[str]] = defaultdict(list)
        for passage in passages:
            for start, end, label in passage.entities:
                if place := _place(passage.text, start, end, label):
                    self._names[place].append(passage.text[start:end])

    def swapped(self, passages: Sequence[MarkedPassage], seed: int) -> list[MarkedPassage]:
        """Each of the passages with names from other places in it, every second one made up of the parts of two."""
        chooser = random.Random(seed)  # noqa: S311
        return [self._swapped(passage, chooser) for passage in passages]

    def _swapped(self, passage: MarkedPassage, chooser: random.Random) -> MarkedPassage:
        text, done, marks = "", 0, []
        new: dict[str, str] = {}
        for start, end, label in passage.entities:
            name = passage.text[start:end]
            place = _place(passage.text, start, end, label)
            if place and name not in new:
                new[name] = self._other(place, chooser)
            other = new.get(name, name)
            text += passage.text[done:start]
            marks.append((len(text), len(text) + len(other), label))
            text += other
            done = end
        return MarkedPassage(text + passage.text[done:], tuple(marks))

    def _other(self, place: _Place, chooser: random.Random) -> str:
        names = self._names[place]
        first, second = chooser.choice(names).split(" "), chooser.choice(names).split(" ")
        if chooser.random() < INVENTED:
            return " ".join(_mixed(one, other) for one, other in zip(first, second, strict=False))
        return " ".join(first)


def _mixed(one: str, other: str) -> str:
    """A word that begins as `one` and ends as `other` (`Kervadec`, `Morlaix`: `Kerlaix`)."""
    return one[: (len(one) + 1) // 2] + other[(len(other) + 1) // 2 :].lower() if one[1:].islower() else one


def _place(text: str, start: int, end: int, label: str) -> _Place | None:
    """Where the name stands; None for names that tell their type by themselves, which are not replaced."""
    name = text[start:end]
    if label == "MISC" or not _NAME.fullmatch(name) or any(word[:1].islower() for word in name.split(" ")):
        return None
    before = _BEFORE.search(text[:start])
    return _Place(
        label,
        before[1].lower() if before else "",
        fold(name)[:1] in set("aeiouyh"),
        name.count(" "),
        name.isupper(),
    )


def headlines(passages: Iterable[MarkedPassage]) -> list[MarkedPassage]:
    """The short ones of the passages with a capital at each longer word (`Air Sud Mise sur le Rail`)."""
    return [
        MarkedPassage(_SMALL.sub(_with_capital, passage.text), passage.entities)
        for passage in passages
        if len(passage.text) <= LONGEST_HEADLINE
    ]


def _with_capital(word: re.Match[str]) -> str:
    return word[0] if len(word[0]) <= SHORT_WORD else word[0][0].upper() + word[0][1:]
