"""Numbers in figures and in words, and how much they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.analysis.entities.amounts.notation import BLANKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

GROUPS = {
    "fr": r"\d{1,3}(?:(?:[ \u00a0\u202f\u2009]{1,2}|\.)\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?",
    "en": r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?",
}
"""Figures with the thousands set apart, or without, with decimals."""

_TELEPHONE = re.compile(r"0\d{2,}|\d{11,}")
"""Figures that count nothing."""

_YEARS = re.compile(r"(?:1\d|20)\d\d\W+(?:\w{1,3}\W+)?(?:1\d|20)\d\d|(?:19|20)\d\d[-–]\d\d")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number, or a range of two, as the text writes it.

    Attributes:
        start: where it begins in the text.
        end: where it ends.
        figures: it is written in figures.
        rough: it ends in a noun that counts roughly (`dizaine`, `milliers`) and takes `de`.
        large: it ends in a word for a large number (`5,5 millions`) and can stand alone.
        single: it is one: no count unless a measure follows.
        years: both its ends look like years (`2004 to 2009`).
        first_end: where its first number ends, if a smaller one in figures follows (`won 14 | to 11`).
    """

    start: int
    end: int
    figures: bool
    rough: bool
    large: bool
    single: bool
    years: bool
    first_end: int | None = None


class Numerals:
    """The numerals of one language.

    Attributes:
        openers: the words, in small letters, that one can begin with; it can also begin with a figure.
    """

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        """Compile the words of `table["numbers"]`."""
        numbers = table["numbers"]
        self._ones: dict[str, int] = numbers["ones"]
        self._scales: dict[str, int] = numbers["scales"]
        self._rough: dict[str, int] = numbers["rough"]
        parts: dict[str, float] = numbers["parts"]
        self.openers = {*self._ones, *self._scales, *self._rough, *(part.split()[0] for part in parts)}
        small = either([*self._ones, *(word for word, size in self._scales.items() if size <= 1000 and len(word) > 2)])
        words = rf"{small}(?:(?:[- ]et[- ]|[- ]and[- ]|[- ]){small})*"
        scale = rf"(?:{BLANKS}{either(self._scales)})*"
        of = rf"(?:{BLANKS}{either(numbers['of'])}{BLANKS})"
        rough = rf"{either(self._rough)}(?:{of}{either(self._rough)})*"
        half = f"(?: (?:{'|'.join(numbers['half'])})(?!\\w))?"
        number = rf"(?:(?:{GROUPS[language]}|{words}){scale}{half})"
        if parts:
            halves = either(part for part in parts if " " in part)
            large = either(
                word for word, size in {**self._scales, **self._rough}.items() if size > 10 and len(word) > 2
            )
            number = rf"(?:{halves}(?: {large})?|{either(parts)} {large}|{number})"
        joins = "|".join(rf"{BLANKS}{re.escape(join)}{BLANKS}" for join in numbers["joins"])
        self._expression = re.compile(
            rf"(?P<first>{number})(?:(?P<join>{joins})(?P<second>{number}))?(?:{BLANKS}{rough})?|{rough}", re.IGNORECASE
        )
        self._adding = frozenset(numbers["adding"])
        self._one = re.compile(r"une?|one|an?", re.IGNORECASE)

    def match(self, text: str, start: int) -> Numeral | None:
        """The numeral that begins at `start` of `text`."""
        if start and (text[start - 1] in "-–.,°/:+" and text[max(0, start - 2)].isalnum()):
            return None
        found = self._expression.match(text, start)
        if not found:
            return None
        first, second = found["first"], found["second"]
        mixed = second is not None and first[0].isdigit() != second[0].isdigit()
        cut = mixed and found["join"].strip().lower() in self._adding
        end = found.end("first") if cut else found.end()
        words = text[start:end]
        if (end < len(text) and text[end].isalpha()) or _TELEPHONE.fullmatch(words):
            return None
        if self._counts_roughly(words):
            return None
        last = re.split(r"[\s\u00a0'’]", words)[-1].lower()
        return Numeral(
            start,
            end,
            figures=words[0].isdigit(),
            rough=last in self._rough,
            large=last in self._scales,
            years=bool(_YEARS.fullmatch(words)),
            single=bool(self._one.fullmatch(words)),
            first_end=found.end("first") if second and not cut and _falls(first, second) else None,
        )

    def _counts_roughly(self, words: str) -> bool:
        """Whether `une` is a mere article before a noun that counts roughly (`une | vingtaine`, but `un million`)."""
        first, _, rest = words.partition(" ")
        noun = rest.partition(" ")[0].lower()
        return self._one.fullmatch(first) is not None and noun in self._rough and noun not in self._scales


def _falls(first: str, second: str) -> bool:
    """Whether the first of two numbers in figures is the greater."""
    return first.isdigit() and second.isdigit() and int(first) > int(second)


def either(words: Iterable[str]) -> str:
    """An expression for any of `words`, each ending where a word ends."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(w) + (r"(?!\w)" if w[-1].isalnum() else "") for w in ordered) + ")"
