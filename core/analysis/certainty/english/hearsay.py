"""What is told without vouching for it: `reportedly`, `is said to`, `is accused of`."""

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
    """Adverbs, passives of telling and phrases of hearsay."""
    forms = statement.words.forms
    for clause in statement.clauses:
        if _is_told(clause):
            place = range(clause.finite.i, clause.verb.i + 2)
            yield Sign(Certainty.UNVERIFIED, clause.rank, place, "passive of telling")
    for i in statement.places(listed("en", "unverified", "adverbs")):
        yield Sign(Certainty.UNVERIFIED, statement.rank_of(i), range(i, i + 1), "adverb of hearsay")
    for i in statement.places(listed("en", "unverified", "alleged")):
        if i + 1 in statement.inside and forms[i + 1] == "to":  # `officers alleged to be involved`
            yield Sign(Certainty.UNVERIFIED, statement.rank_of(i), range(i, i + 2), "passive of telling")
    for place in statement.phrases(listed_phrases("en", "unverified")):
        yield Sign(Certainty.UNVERIFIED, Rank.MAIN, place, "phrase of hearsay")


def _is_told(clause: Clause) -> bool:
    """`is said to be`, `are accused of`; not `said to them`, `is accused`."""
    after = clause.verb.i + 1
    told = clause.finite.lemma_ in ("be", "have") and clause.finite.i < clause.verb.i
    return (
        told
        and clause.verb_form in listed("en", "unverified", "told")
        and (after < clause.end and clause.words.forms[after] in ("to", "of"))
    )
