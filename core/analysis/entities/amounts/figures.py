"""How much an amount is: its words as numbers and a unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.entities.amounts.numerals import GROUPS, either
from core.analysis.results import EntityType, Value
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

_JOIN = re.compile(r"\s*([-–]|[^\W\d_]+)\s*")
"""What may stand between the ends of a range."""

_TENS = range(20, 80, 10)
"""After these `et un`, `et onze` belongs to the same number (`vingt et un`)."""


def read_figure(words: str, kind: EntityType, language: str) -> Value | None:
    """What an amount comes to (`2 à 3 millions d'euros`: 2000000 to 3000000 EUR), None when it cannot be told.

    Args:
        words: the amount as the text writes it.
        kind: `MONEY`, `PERCENT` or `QUANTITY`.
        language: of the text.
    """
    reader = _reader(language)
    sign, rest = reader.split_sign(words) if kind is EntityType.MONEY else ("", words)
    if kind is EntityType.QUANTITY and (share := reader.share(words)) is not None:
        return Value(share, share, "%")
    low, high, unit = reader.range(rest, money=kind is EntityType.MONEY)
    if low is None:
        return None
    unit = sign or unit
    if kind is EntityType.PERCENT:
        return Value(low, high, "%")
    if kind is EntityType.MONEY:
        times = reader.times.get(unit, 1)
        return Value(low * times, high * times if high is not None else None, reader.currencies.get(unit, unit))
    return Value(low, high, unit)


@dataclass
class _Sum:
    """A number as its words add up.

    Attributes:
        total: what its thousands, millions … come to.
        current: what came after them.
        mantissa: what stands before its last word for a large number.
        scale: that word's number.
        begun: it has at least one word.
    """

    total: float = 0
    current: float = 0
    mantissa: float = 0
    scale: int = 1
    begun: bool = False

    @property
    def value(self) -> float:
        """What it comes to so far."""
        return float(self.total + self.current)

    def begin(self, figure: float) -> None:
        """Begin with `figure`."""
        self.current = self.mantissa = figure
        self.begun = True

    def take(self, one: int | None, size: int | None) -> bool:
        """Go on with a word that is `one` or multiplies by `size`; false when it is of another number or of none."""
        if one is not None and (not self.begun or self.fits(one)):
            self.current += 76 if self.current % 100 == 4 and one == 20 else one  # quatre-vingts
            self.mantissa = self.current
        elif size is None:
            return False
        else:
            self._multiply(size)
        self.begun = True
        return True

    def fits(self, one: int) -> bool:
        """Whether `one` can follow inside the number: it fills empty places, or makes 80 of 4."""
        last = self.current % 100
        if last == 0 or (last == 4 and one == 20):
            return True
        return one < 20 if last in {60, 80} else last % 10 == 0 and one < 10

    def _multiply(self, size: int) -> None:
        if size < 1000:
            self.current = (self.current or 1) * size
        elif 0 < self.total < size:
            self.total, self.current = (self.total + self.current) * size, 0
        else:
            self.total, self.current = self.total + (self.current or 1) * size, 0
        self.scale = size


class _Reader:
    """Reads the figures of one language."""

    def __init__(self, language: str) -> None:
        numbers = load_lexicon(language, "amounts")["numbers"]
        units = load_lexicon(language, "units")
        self.currencies = {word: code for code, words in units["currencies"].items() for word in words}
        self.times: Mapping[str, float] = units["times"]
        self._ones: Mapping[str, int] = numbers["ones"]
        self._scales: Mapping[str, int] = numbers["scales"]
        self._rough: Mapping[str, int] = numbers["rough"]
        self._half = tuple(numbers["half"])
        self._joins = {"fr": {"à", "ou", "et", "-", "–"}, "en": {"to", "or", "and", "-", "–"}}[language]
        self._add = {"fr": "et", "en": "and"}[language]
        self._of_word = re.compile({"fr": r"\s*(?:de\s+|d['’]\s*)", "en": r"\s*of\s+"}[language])
        self._point = {"fr": ",", "en": "."}[language]
        self._group = re.compile(GROUPS[language])
        signs = load_lexicon(language, "amounts")["units"]["currency_before"]
        self._sign = re.compile("|".join(map(re.escape, sorted(signs, key=len, reverse=True)))) if signs else None
        self._word = re.compile(r"[^\W\d_]+|[-–]")
        self._parts: Mapping[str, float] = numbers["parts"]
        self._part = re.compile(f"{either(self._parts)} " if self._parts else "(?!)", re.IGNORECASE)
        self._shares: Mapping[str, float] = load_lexicon(language, "amounts")["shares"]
        self._among = re.compile(rf"\s{either(numbers['among'])}\s", re.IGNORECASE)

    def split_sign(self, words: str) -> tuple[str, str]:
        """The sign of a currency before the number, and the rest."""
        found = self._sign.match(words) if self._sign else None
        return (found[0], words[found.end() :].lstrip()) if found else ("", words)

    def share(self, words: str) -> float | None:
        """How much in a hundred `words` are, if they are a share (`two-thirds`) or a ratio (`un train sur cinq`)."""
        if share := self._shares.get(words.lower()):
            return round(share * 100, 2)
        if not (among := self._among.search(words)):
            return None
        part, _ = self._number(words, 0, money=False)
        whole, _ = self._number(words, among.end(), money=False)
        return round(part.value / whole.value * 100, 2) if part.begun and whole.begun and whole.value else None

    def range(self, words: str, *, money: bool) -> tuple[float | None, float | None, str]:
        """The lower and the upper end (equal for one number, the upper None when it is open) and the words after."""
        number, end = self._number(words, 0, money=money)
        if not number.begun:
            return None, None, ""
        low, high = number.value, number.value
        if join := _JOIN.match(words, end):
            second, second_end = self._number(words, join.end(), money=money)
            if join[1].lower() in self._joins and second.begun:
                if number.scale == 1 < second.scale and number.mantissa < second.mantissa:
                    low *= second.scale
                low, high = sorted((low, second.value))
                end = second_end
        many = self._of_word.match(words, end)
        unit = words[many.end() if many else end :].strip(" -")
        for half in self._half:  # un an et demi
            if unit.endswith(f" {half}"):
                low, high, unit = low + 0.5, high + 0.5, unit.removesuffix(f" {half}")
        first = words.split()[0].lower()
        several = high == low and first.endswith("s") and first in self._rough
        return low, None if several else high, " ".join(unit.split())

    def _number(self, words: str, start: int, *, money: bool) -> tuple[_Sum, int]:
        """The number that begins at `start`, and where it ends."""
        number, end, place = _Sum(), start, start
        if part := self._part.match(words, start):
            number.begin(self._parts[part[0].strip().lower()])
            end = place = part.end() - 1
        elif figure := self._group.match(words, start):
            number.begin(self._figure(figure[0]))
            end = place = figure.end()
        while word := self._word.match(words, self._skip(words, place)):
            form = word[0].lower()
            if number.begun and form in {"-", "–", self._add}:
                after = self._word.match(words, self._skip(words, word.end()))
                if after is None or not self._goes_on(form, after[0].lower(), number):
                    break
                place = word.end()
                continue
            if not number.take(self._ones.get(form), self._size(form, money=money)):
                break
            end = word.end()
            place = self._before_rough(words, end)
        for half in self._half:
            if number.scale > 1 and words[end:].lower().startswith(f" {half}"):
                number.total, end = number.total + number.scale / 2, end + 1 + len(half)
        return number, end

    def _size(self, form: str, *, money: bool) -> int | None:
        """How large a word for a large or rough number is; `m` and `bn` are such words for sums of money alone."""
        size = self._rough.get(form) or self._scales.get(form)
        return size if money or len(form) > 2 else None

    def _before_rough(self, words: str, end: int) -> int:
        """Where the next word of the number stands: after `de` in `dizaines de milliers`, else at `end`."""
        of = self._of_word.match(words, end)
        ahead = self._word.match(words, of.end()) if of else None
        return of.end() if of and ahead and ahead[0].lower() in self._rough else end

    def _figure(self, figure: str) -> float:
        if self._point == "," and re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", figure):
            figure = figure.replace(".", "")
        if self._point == ".":
            figure = figure.replace(",", "")
        return float(re.sub(r"[^\d.,]", "", figure).replace(",", "."))

    def _goes_on(self, join: str, after: str, number: _Sum) -> bool:
        """Whether what `join` adds belongs to the same number (`vingt et un`, `two hundred and five`)."""
        one = self._ones.get(after)
        if one is None:
            return join in "-–" and after in self._scales
        if join in "-–":
            return number.fits(one)
        if self._add == "et":
            return number.current % 100 in _TENS and one in {1, 11}
        return number.current % 100 == 0 and number.current + number.total >= 100

    @staticmethod
    def _skip(words: str, place: int) -> int:
        while place < len(words) and words[place].isspace():
            place += 1
        return place


@cache
def _reader(language: str) -> _Reader:
    return _Reader(language)
