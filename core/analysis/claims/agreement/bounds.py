"""How much a figure can mean: `au moins 12`, `près de 300`, `3 millions`; and whether it is but a part of a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.claims.agreement.listed import stands_among

if TYPE_CHECKING:
    from spacy.tokens import Span as TokenSpan

    from core.analysis.results import Value
    from core.language.passage_words import PassageWords

_BEFORE = 3
"""Words before a figure that may say how exact it is."""
_ABOUT, _ROUNDED = 0.15, 0.05
"""By how much a figure is off that is called approximate, or that is round."""
_TELLING_DIGITS, _FROM = 2, 100
"""A figure of so many digits that are not 0, from so much up, is round."""


def read_bounds(value: Value, span: TokenSpan, words: PassageWords) -> tuple[float, float] | None:
    """The least and the most that a figure can mean; None where it is open, or part of another (`dont 12 enfants`)."""
    if value.low is None or value.high is None or _is_partial(span, words):
        return None
    before = range(span.start - _BEFORE, span.start)
    if stands_among(words, before, "bounds", "at_least"):
        return value.low, float("inf")
    if stands_among(words, before, "bounds", "at_most"):
        return 0.0, value.high
    about = stands_among(words, before, "bounds", "about")
    slack = _ABOUT if about else _ROUNDED if _is_round(value.low) else 0.0
    return value.low * (1 - slack), value.high * (1 + slack)


def _is_partial(span: TokenSpan, words: PassageWords) -> bool:
    """`dont 12 enfants`, `12 euros par jour`, `12 sur 30`; not `12 euros par le vol`, `12 morts sur la route`."""
    doc, after = words.doc, span.end
    if stands_among(words, range(span.start - 1, span.start), "partial", "before"):
        return True
    if stands_among(words, range(span.start, after + 2), "partial", "after"):
        return True
    following = doc[after + 1].pos_ if after + 1 < len(doc) else ""
    rate = stands_among(words, range(after, after + 1), "partial", "rate") and following in ("NOUN", "NUM")
    return rate or (stands_among(words, range(after, after + 1), "partial", "out_of") and following == "NUM")


def _is_round(number: float) -> bool:
    """`3 000`, `12 millions`; not `12`, `3 120`."""
    digits = f"{number:.6e}".split("e")[0].replace(".", "").rstrip("0")
    return number >= _FROM and len(digits) <= _TELLING_DIGITS
