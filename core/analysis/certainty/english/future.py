"""What is still to come: `will`, `would` for a plan, `is to`, `is set to`, `plans to`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, words
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.clauses import Clause

_TABLE = "future"


def signs(statement: Statement) -> Iterator[Sign]:
    """Predictions and plans; `would` with a condition or of the past (`would have been`) is merely possible."""
    for clause in statement.clauses:
        word = lower(clause.finite)
        if word in words("en", _TABLE, "verbs"):
            yield Sign(Certainty.PREDICTED, clause.rank, clause.finite.i, clause.finite.i + 1, "will")
        elif word in words("en", _TABLE, "would") and clause.finite.tag_ == "MD":
            yield _would(clause, statement)
        elif clause.finite.lemma_ == "be" and _is_to(clause):
            yield Sign(Certainty.PREDICTED, clause.rank, clause.finite.i, _to(clause) + 1, "be to")
        elif (
            clause.finite.lemma_ != "be"
            and clause.verb.lemma_ in words("en", _TABLE, "plans")
            and _to(clause, clause.verb.i) == clause.verb.i + 1
        ):
            yield Sign(Certainty.PREDICTED, clause.rank, clause.verb.i, clause.verb.i + 2, "plan")


def _would(clause: Clause, statement: Statement) -> Sign:
    doc, place = clause.doc, clause.finite.i
    perfect = any(lower(doc[i]) in ("have", "'ve") for i in range(place + 1, min(place + 4, clause.end)))
    foretold = statement.said_before or clause.governor is not None
    supposed = perfect or (not foretold and any(other.rank is Rank.CONDITION for other in statement.clauses))
    certainty = Certainty.POSSIBLE if supposed else Certainty.PREDICTED
    return Sign(certainty, clause.rank, place, place + 1, "would with a condition" if supposed else "would")


def _is_to(clause: Clause) -> bool:
    """`is to open`, `is set to open`, `is going to open`; not `is happy to open`, `has to`."""
    to = _to(clause)
    if to < 0:
        return False
    between = [
        lower(clause.doc[i]) for i in range(clause.finite.i + 1, to) if clause.doc[i].pos_ not in ("ADV", "PART")
    ]
    between += [lower(clause.doc[i]) for i in range(clause.finite.i + 1, to) if lower(clause.doc[i]) == "about"]
    return not between or between[-1] in words("en", _TABLE, "planned")


def _to(clause: Clause, after: int | None = None) -> int:
    """Index of the `to` of an infinitive within four words of the verb, -1 without one."""
    start = (clause.finite.i if after is None else after) + 1
    for i in range(start, min(start + 4, clause.end)):
        if lower(clause.doc[i]) == "to" and clause.doc[i].tag_ == "TO":
            return i
    return -1
