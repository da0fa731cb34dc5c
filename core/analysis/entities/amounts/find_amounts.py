"""Find dates, sums of money, shares and quantities."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.entities.amounts.notation import Patterns
from core.analysis.entities.amounts.numerals import Numerals
from core.analysis.entities.amounts.units import Line, Units
from core.analysis.results import EntityType
from core.language.lexicon import load_lexicon
from core.text.spans import Span

if TYPE_CHECKING:
    from spacy import tokens

    from core.analysis.entities.amounts.numerals import Numeral

_WORD = re.compile(r"\w+")


class AmountFinder:
    """Finds the amounts of one language."""

    def __init__(self, language: str) -> None:
        """Read the language's lexicon `amounts`."""
        table = load_lexicon(language, "amounts")
        self._dates = Patterns(table, "dates")
        self._before_years = frozenset(table["before_years"])
        self._numerals = Numerals(language, table)
        self._units = Units(table)
        self._openers = self._dates.openers | self._numerals.openers

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
            amount = None
            if (figures or opener in self._numerals.openers) and (number := self._numerals.match(text, start)):
                amount = self._amount(line, number)
            date = self._dates.match(text, start) if figures or opener in self._dates.openers else None
            if date and (amount is None or date[1] >= amount[0].end or self._follows_preposition(text, start)):
                amount = Span(*date), EntityType.DATE
            if amount:
                found.append(amount)
                place = amount[0].end
        return found

    def _follows_preposition(self, text: str, start: int) -> bool:
        """Whether a year can be expected at `start` (`en 2005 députés et …`)."""
        words = _WORD.findall(text[max(0, start - 12) : start])
        return bool(words) and words[-1].lower() in self._before_years

    def _amount(self, line: Line, number: Numeral) -> tuple[Span, EntityType] | None:
        text = line.text
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
            return Span(number.start, number.end), EntityType.QUANTITY
        return None


@cache
def amount_finder(language: str) -> AmountFinder:
    """The finder for `language` (`fr`, `en`), made once."""
    return AmountFinder(language)
