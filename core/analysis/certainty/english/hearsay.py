"""What is told without vouching for it: `reportedly`, `is said to`, `is accused of`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, phrases, words
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE = "unverified"


def signs(statement: Statement) -> Iterator[Sign]:
    """Adverbs, passives of telling and phrases of hearsay."""
    doc = statement.doc
    for clause in statement.clauses:
        following = lower(doc[clause.verb.i + 1]) if clause.verb.i + 1 in statement.inside else ""
        passive = clause.finite.lemma_ == "be" and clause.finite.i < clause.verb.i
        if passive and lower(clause.verb) in words("en", _TABLE, "told") and following in ("to", "of"):
            yield Sign(Certainty.UNVERIFIED, clause.rank, clause.finite.i, clause.verb.i + 2, "passive of telling")
    for i in statement.inside:
        following = lower(doc[i + 1]) if i + 1 in statement.inside else ""
        adverb = lower(doc[i]) in words("en", _TABLE, "adverbs")
        if adverb or (lower(doc[i]) in words("en", _TABLE, "alleged") and following == "to"):
            near = statement.clause_of(doc[i])
            yield Sign(Certainty.UNVERIFIED, near.rank if near else Rank.MAIN, i, i + 1, "adverb of hearsay")
    for start, end in statement.phrases(phrases("en", _TABLE, "phrases")):
        yield Sign(Certainty.UNVERIFIED, Rank.MAIN, start, end, "phrase of hearsay")
