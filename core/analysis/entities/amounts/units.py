"""What a number counts: a currency, a share, a measure or the noun after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from core.analysis.entities.amounts.notation import BLANKS
from core.analysis.entities.amounts.numerals import either
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy import tokens

    from core.analysis.entities.amounts.numerals import Numeral

LONGEST_NOUN = 4
"""Words between a number and the noun that it counts, at most (`deux très grandes vieilles tours`)."""

_BEFORE_NOUN = {"fr": {"ADJ"}, "en": {"ADJ", "PROPN", "VERB", "ADV"}}
"""Kinds of words that may stand between."""

LONGEST_REFERENCE = 12
"""Characters before a figure in which the word stands that makes it a reference."""

_PLURAL = re.compile(r"[^\W\d_]+[sx]")


class Line:
    """A Doc, its text, and which token begins where; the last two worked out once, when first asked for."""

    def __init__(self, doc: tokens.Doc, text: str) -> None:
        self.doc = doc
        self.text = text
        self._starts: dict[int, int] | None = None

    def token_at(self, offset: int) -> int | None:
        """The number of the token that begins at `offset` of the text."""
        if self._starts is None:
            self._starts = {offset: token for token, offset in enumerate(self.doc.to_array("IDX").tolist())}
        return self._starts.get(offset)


class Units:
    """The units of one language."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        """Compile the words of `table["units"]`."""
        units = table["units"]
        of = rf"(?:{BLANKS}{either(table['numbers']['of'])})?"
        self._of = re.compile(of)
        self._percent = re.compile(rf"{BLANKS}{either(units['percent'])}", re.IGNORECASE)
        self._currency = re.compile(
            rf"{of}{BLANKS}{either(units['currency'])}(?:{BLANKS}{either(units['currency_tail'])})?"
        )
        measure, half = either(units["measure"]), "|".join(table["numbers"]["half"])
        more = rf"(?: (?:{half})(?!\w))?(?:{BLANKS}\d+{BLANKS}{either(units['clock_parts'])})*"
        age = "|".join(units["age"]) or "(?!)"
        self._measure = re.compile(rf"{of}{BLANKS}-?{measure}(?!['’])(?:/[^\W\d_]+)*(?:{age})?{more}")
        self._references = frozenset(units["references"])
        self._plural = re.compile(rf"{of}{BLANKS}{either(units['plural_measure'])}")
        self._ordinal = re.compile(rf"{BLANKS}{either(units['ordinal'])}")
        self._versus = frozenset(units["versus"])
        self._taken_up = frozenset(units["taken_up"])
        self._before = re.compile(rf"(?:{'|'.join(map(re.escape, units['currency_before']))}){BLANKS}$")
        self._has_before = bool(units["currency_before"])
        self._numbered = frozenset(units["numbered"])
        self._bare_before = frozenset(units["bare_before"])
        self._bare_after = frozenset(units["bare_after"])

    def currency_before(self, text: str, number: Numeral) -> int | None:
        """Where the sign of a currency before the number begins (`$40`)."""
        if not self._has_before:
            return None
        found = self._before.search(text, max(0, number.start - 5), number.start)
        return found.start() if found else None

    def unit_after(self, text: str, number: Numeral) -> tuple[EntityType, int] | None:
        """The type of the amount and where its unit ends, for shares, sums of money and measures."""
        if not number.rough and (found := self._percent.match(text, number.end)):
            return EntityType.PERCENT, found.end()
        if found := self._currency.match(text, number.end):
            return EntityType.MONEY, found.end()
        found = self._measure.match(text, number.end)
        if not found and not number.single:
            found = self._plural.match(text, number.end)
        if found:
            return EntityType.QUANTITY, found.end()
        return None

    def noun_after(self, line: Line, number: Numeral) -> int | None:
        """Where the noun that is counted ends, with the adjectives before it."""
        place = number.end
        doc, text = line.doc, line.text
        if number.rough and (of := self._of.match(text, place)):
            place = of.end()
        while place < len(text) and text[place] in " -\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}":
            place += 1
        first = line.token_at(place)
        if first is None:
            return None
        noun = None
        words = doc[first : first + LONGEST_NOUN]
        for token in words:
            if token.pos_ == "NOUN" and token.text[0].isalpha():
                noun = token
                if doc.lang_ == "fr":
                    break
            elif noun is not None or not (token.pos_ in _BEFORE_NOUN[doc.lang_] or token.text == "-"):
                break
        if noun is None and words[0].pos_ in {"ADJ", "VERB", "PROPN"} and _PLURAL.fullmatch(words[0].text):
            noun = words[0]
            if doc.lang_ == "en":
                noun = next((word for word in reversed(words) if word.pos_ == "PROPN" and word.text[-1] == "s"), noun)
        return noun.idx + len(noun.text) if noun is not None else None

    def names_nothing(self, line: Line, number: Numeral) -> bool:
        """Whether the number is an ordinal, part of a name or a mere reference (`2e`, `article 9`, `tous deux`)."""
        if number.figures and self._ordinal.match(line.text, number.end):
            return True
        first = line.token_at(number.start)
        if not first:
            return False
        before = line.doc[first - 1]
        return before.text == "#" or before.lower_ in self._taken_up or before.lower_ in self._numbered - {"le", "the"}

    def is_reference(self, text: str, start: int) -> bool:
        """Whether the figure at `start` is one of those by which laws and pages are known (`n° 2010-12`)."""
        words = text[max(0, start - LONGEST_REFERENCE) : start].lower().split()
        return bool(words) and words[-1] in self._references

    def _is_vote(self, text: str, number: Numeral) -> bool:
        """Whether two numbers, the second smaller, are those for and against (`by 216 to 211`)."""
        return number.first_end is not None and text[number.first_end : number.end].split()[0] in self._versus

    def stands_alone(self, line: Line, number: Numeral) -> bool:
        """Whether a number without a unit still counts something (`160 voix pour et 18 contre`)."""
        first = line.token_at(number.start)
        if first is None or number.single:
            return False
        doc, text = line.doc, line.text
        before = doc[first - 1] if first else None
        after = next((token for token in doc[first:] if token.idx >= number.end), None)
        previous = before.lower_ if before is not None else ""
        following = text[after.idx : after.idx + 7].lower() if after is not None else ""
        if previous in self._numbered or (before is not None and (before.pos_ == "PROPN" or _is_acronym(before.text))):
            return False
        if number.large or previous in self._bare_before or self._is_vote(text, number):
            return True
        if after is not None and any(re.match(rf"{re.escape(word)}\b", following) for word in self._bare_after):
            return number.figures or following.startswith(("d", "of"))
        does = after is not None and (after.pos_ in {"AUX", "VERB"} or after.lower_ in {"se", "s'", "s’"})
        if does and previous in {"", ",", ".", ";", "«", "“", "et", "and", "dont", "de", "but", "mais"}:
            return previous != "de" or number.figures
        if not number.figures or before is None:
            return False
        if previous in self._versus and first > 1 and doc[first - 2].text.isdigit():
            return True
        return before.pos_ in {"VERB", "CCONJ"} and number.end - number.start > 1


def _is_acronym(text: str) -> bool:
    return len(text) > 1 and text.isalpha() and text.isupper()
