"""What may be: `may`, `could`, `seems to`, `perhaps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, phrases, words
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE = "possible"


def signs(statement: Statement) -> Iterator[Sign]:
    """Hedges by verb, adverb or phrase; `could not` denies and is no hedge."""
    doc = statement.doc
    for clause in statement.clauses:
        may = lower(clause.finite) in words("en", _TABLE, "verbs") and clause.finite.tag_ == "MD"
        could_not = lower(clause.finite) == "could" and lower(doc[clause.finite.i + 1]) in ("not", "n't")
        if (may and not could_not) or clause.verb.lemma_ in words("en", _TABLE, "seeming"):
            yield Sign(Certainty.POSSIBLE, clause.rank, clause.finite.i, clause.finite.i + 1, "modal verb")
    for i in statement.inside:
        if lower(doc[i]) in words("en", _TABLE, "adverbs"):
            near = statement.clause_of(doc[i])
            yield Sign(Certainty.POSSIBLE, near.rank if near else Rank.MAIN, i, i + 1, "adverb of doubt")
    for start, end in statement.phrases(phrases("en", _TABLE, "phrases")):
        yield Sign(Certainty.POSSIBLE, Rank.MAIN, start, end, "phrase of doubt")
