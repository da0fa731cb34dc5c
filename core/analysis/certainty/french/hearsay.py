"""What is told without vouching for it: accusations, rumours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.listed import listed, listed_phrases
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.clauses import Clause


def signs(statement: Statement) -> Iterator[Sign]:
    """Accusations, adverbs and phrases of hearsay."""
    for clause in statement.clauses:
        if _is_accusation(clause):
            yield Sign(Certainty.UNVERIFIED, clause.rank, clause.group, "accusation")
    for i in statement.places(listed("fr", "unverified", "adverbs")):
        yield Sign(Certainty.UNVERIFIED, statement.rank_of(i), range(i, i + 1), "adverb of hearsay")
    for place in statement.phrases(listed_phrases("fr", "unverified")):
        yield Sign(Certainty.UNVERIFIED, Rank.MAIN, place, "phrase of hearsay")


def _is_accusation(clause: Clause) -> bool:
    """`est soupçonné d'avoir`, `a été accusé de`; not `ont accusé`, `un homme accusé de`."""
    if clause.verb_form not in listed("fr", "unverified", "accused"):
        return False
    return clause.finite.lemma_ == "être" or any(child.dep_ == "aux:pass" for child in clause.verb.children)
