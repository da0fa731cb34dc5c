"""Find dates, sums of money, shares and quantities."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.entities.amounts.notation import FIGURE, Patterns
from core.analysis.entities.amounts.numerals import Numerals, either
from core.analysis.entities.amounts.shares import Shares
from core.analysis.entities.amounts.units import Line, Units
from core.analysis.results import EntityType
from core.language.lexicon import load_lexicon
from core.text.spans import Span

if TYPE_CHECKING:
    from spacy import tokens

    from core.analysis.entities.amounts.numerals import Numeral

_YEAR_AND_WORD = re.compile(r"(?:19|20)\d\d [^\W\d_]{3,}")

FIRST_YEAR = 1000
"""From here on a number after `in` is a year."""

_WORD = re.compile(r"\w+")


class AmountFinder:
    """Finds the amounts of one language."""

    def __init__(self, language: str) -> None:
        """Read the language's lexicon `amounts`."""
        table = load_lexicon(language, "amounts")
        self._dates = Patterns(table, "dates")
        self._among = re.compile(rf"\s{either(table['numbers']['among'])}\s", re.IGNORECASE)
        self._noun_inside = language == "fr"
        self._before_years = frozenset(table["before_years"])
        self._numerals = Numerals(language, table)
        self._units = Units(table)
        self._shares = Shares(table)
        self._openers = self._dates.openers | self._numerals.openers | self._shares.openers

    def find(self, doc: tokens.Doc, text: str) -> list[tuple[Span, EntityType]]:
        """The amounts of `doc` in reading order, disjoint, as spans of `text`, which is the Doc's text."""
        line = Line(doc, text)
        found: list[tuple[Span, EntityType]] = []
        place = 0
        for word in _WORD.finditer(text):
            start, opener = word.start(), word[0].lower()
            figures = opener[0].isdigit()
            if start < place or not (figures or opener in self._openers):
                continue
            number = self._numerals.match(text, start) if figures or opener in self._numerals.openers else None
            if number and self._units.is_reference(text, start):
                place = number.end
                continue
            amount = self._amount(line, number) if number else None
            if amount is None and opener in self._shares.openers:
                amount = self._shares.match(text, start)
            begins_date = figures or opener in self._dates.openers
            date = self._dates.match(text, start, FIGURE if figures else opener) if begins_date else None
            if date and (amount is None or date[1] >= amount[0].end or self._is_year(text, start, amount[0])):
                amount = Span(*date), EntityType.DATE
            if amount:
                found.append(amount)
                place = amount[0].end
        return found

    def _is_year(self, text: str, start: int, amount: Span) -> bool:
        """Whether a year stands at `start` (`en 2005 députés …`, `de 2008 face à`), not a number (`2000 voix`)."""
        words = _WORD.findall(text[max(0, start - 12) : start])
        if words and words[-1].lower() in self._before_years:
            return True
        counted = amount.of(text)
        return bool(_YEAR_AND_WORD.fullmatch(counted)) and counted[-1] not in "sx%"

    def _amount(self, line: Line, number: Numeral) -> tuple[Span, EntityType] | None:
        text = line.text
        if ratio := self._ratio(line, number):
            return ratio
        before = self._units.currency_before(text, number)
        if before is not None:
            return Span(before, number.end), EntityType.MONEY
        unit = self._units.unit_after(text, number)
        if unit:
            return Span(number.start, unit[1]), unit[0]
        if number.single or number.years or self._units.names_nothing(line, number):
            return None
        noun = self._units.noun_after(line, number)
        if noun is not None:
            return Span(number.start, noun), EntityType.QUANTITY
        if self._units.stands_alone(line, number):
            return Span(number.start, number.first_end or number.end), EntityType.QUANTITY
        return None

    def _ratio(self, line: Line, number: Numeral) -> tuple[Span, EntityType] | None:
        """How many of how many (`un train sur cinq`, `two in three voters`), no measure (`2 mètres sur 3`)."""
        if not self._among.search(line.text, number.end):
            return None
        noun = self._units.noun_after(line, number) if self._noun_inside else None
        found = self._among.match(line.text, noun or number.end)
        if not found or self._units.unit_after(line.text, number):
            return None
        whole = self._numerals.match(line.text, found.end())
        if whole is None or whole.single or whole.large or self._units.unit_after(line.text, whole):
            return None
        counted = self._units.noun_after(line, whole)
        if line.text[whole.start : whole.end].isdigit() and int(line.text[whole.start : whole.end]) >= FIRST_YEAR:
            return None
        if self._noun_inside:
            return None if counted else (Span(number.start, whole.end), EntityType.QUANTITY)
        return (Span(number.start, counted), EntityType.QUANTITY) if counted else None


@cache
def amount_finder(language: str) -> AmountFinder:
    """The finder for `language` (`fr`, `en`), made once."""
    return AmountFinder(language)
