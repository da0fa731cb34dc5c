"""The one certainty of a claim, out of all its signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty import english, french
from core.analysis.certainty.clauses import Rank
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from core.analysis.certainty.signs import Sign, Statement

_FACTS = {"fr": french.FACTS, "en": english.FACTS}

_ORDER = (Certainty.UNVERIFIED, Certainty.POSSIBLE, Certainty.PREDICTED, Certainty.NEGATED)
"""Among signs of one clause: what is not vouched for comes first, for it holds for all the rest."""


def judge(statement: Statement, language: str) -> Sign | None:
    """The sign that decides; None when the statement is plainly asserted.

    The clause nearest to the heart of the claim decides; among its signs the order unverified, possible, predicted,
    negated; among equals the first in the text. Signs beside the heart (in relative clauses) decide nothing.
    """
    found = [sign for fact in _FACTS[language] for sign in fact(statement)]
    found = [sign for sign in found if sign.rank <= Rank.COMPLEMENT]
    return min(found, key=lambda sign: (sign.rank, _ORDER.index(sign.certainty), sign.place.start), default=None)
