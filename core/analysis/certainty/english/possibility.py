"""What may be: `may`, `could`, `seems to`, `perhaps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.listed import listed, listed_phrases
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.clauses import Clause

_PARTS = frozenset({";", ":"})


def signs(statement: Statement) -> Iterator[Sign]:
    """Hedges by verb, adverb or phrase."""
    for clause in statement.clauses:
        if _may(clause) or clause.verb.lemma_ in listed("en", "possible", "seeming"):
            place = range(clause.finite.i, clause.finite.i + 1)
            yield Sign(Certainty.POSSIBLE, clause.rank, place, "modal verb")
    for i in statement.places(listed("en", "possible", "adverbs")):
        yield Sign(Certainty.POSSIBLE, statement.rank_of(i), range(i, i + 1), "adverb of doubt")
    for place in statement.phrases(listed_phrases("en", "possible")):
        yield Sign(Certainty.POSSIBLE, Rank.MAIN, place, "phrase of doubt")


def _may(clause: Clause) -> bool:
    """`may rise`, `could rise`; not `could not rise`, `nobody could rise`, which deny, and not the month of May."""
    if clause.finite_form not in listed("en", "possible", "verbs") or clause.finite.tag_ != "MD":
        return False
    near = clause.words.forms[clause.start : clause.finite.i + 2]
    near = near[max((i for i, form in enumerate(near) if form in _PARTS), default=0) :]
    denied = any(word in listed("en", "negation", key) for word in near for key in ("negators", "determiners"))
    return clause.finite_form != "could" or not denied
