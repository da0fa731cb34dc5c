"""What is told without vouching for it: accusations, rumours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, phrases, words
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator


def signs(statement: Statement) -> Iterator[Sign]:
    """Accusations (`est soupçonné d'avoir`, not `ont accusé`), adverbs and phrases of hearsay."""
    doc = statement.doc
    for clause in statement.clauses:
        passive = clause.finite.lemma_ == "être" or any(child.dep_ == "aux:pass" for child in clause.verb.children)
        if passive and lower(clause.verb) in words("fr", "unverified", "accused"):
            yield Sign(Certainty.UNVERIFIED, clause.rank, clause.finite.i, clause.verb.i + 1, "accusation")
    for i in statement.inside:
        if lower(doc[i]) in words("fr", "unverified", "adverbs"):
            clause_of = statement.clause_of(doc[i])
            yield Sign(Certainty.UNVERIFIED, clause_of.rank if clause_of else Rank.MAIN, i, i + 1, "adverb of hearsay")
    for start, end in statement.phrases(phrases("fr", "unverified", "phrases")):
        yield Sign(Certainty.UNVERIFIED, Rank.MAIN, start, end, "phrase of hearsay")
