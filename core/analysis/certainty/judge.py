"""The one certainty of a claim, out of all its signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty import english, french
from core.analysis.certainty.clauses import Rank
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.certainty.signs import Sign, Statement

_FACTS = {"fr": french.FACTS, "en": english.FACTS}

_ORDER = (Certainty.UNVERIFIED, Certainty.POSSIBLE, Certainty.PREDICTED, Certainty.NEGATED)
"""Among signs of one clause: what is not vouched for comes first, for it holds for all the rest."""


def find_signs(statement: Statement, language: str) -> list[Sign]:
    """All signs in a statement, fact by fact."""
    return [sign for fact in _FACTS[language] for sign in fact(statement)]


def judge(signs: Iterable[Sign]) -> Sign | None:
    """The sign that decides; None when the statement is plainly asserted.

    The clause nearest to the heart of the claim decides; among its signs the order unverified, possible, predicted,
    negated; among equals the first in the text. Signs beside the heart (in relative clauses) decide nothing.
    """
    found = [sign for sign in signs if sign.rank <= Rank.COMPLEMENT]
    return min(found, key=lambda sign: (sign.rank, _ORDER.index(sign.certainty), sign.place.start), default=None)
