"""What is still to come: `will`, `would` for a plan, `is to`, `is set to`, `plans to`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.listed import listed
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.clauses import Clause

_NEAR = 4
"""Words from a verb to its `to` or `have`, at most."""


def signs(statement: Statement) -> Iterator[Sign]:
    """Predictions and plans; `would` with a condition or of the past (`would have been`) is merely possible."""
    for clause in statement.clauses:
        place = range(clause.finite.i, clause.finite.i + 1)
        if clause.finite_form in listed("en", "future", "verbs"):
            yield Sign(Certainty.PREDICTED, clause.rank, place, "will")
        elif clause.finite_form in listed("en", "future", "would") and clause.finite.tag_ == "MD":
            if _refuses_to_say(clause) or _is_polite(clause):
                continue
            supposed = _is_supposed(clause, statement)
            certainty = Certainty.POSSIBLE if supposed else Certainty.PREDICTED
            yield Sign(certainty, clause.rank, place, "would with a condition" if supposed else "would")
        elif clause.finite.lemma_ == "be":
            to = _to(clause, clause.finite.i)
            if to and _leads_to_infinitive(clause, to):
                yield Sign(Certainty.PREDICTED, clause.rank, range(clause.finite.i, to + 1), "be to")
            elif not to and _is_due(clause):
                yield Sign(Certainty.PREDICTED, clause.rank, range(clause.finite.i, clause.finite.i + 2), "plan")
        elif clause.verb.lemma_ in listed("en", "future", "plans") and _to(clause, clause.verb.i) == clause.verb.i + 1:
            place = range(clause.verb.i, clause.verb.i + 2)
            yield Sign(Certainty.PREDICTED, clause.rank, place, "plan")


def _refuses_to_say(clause: Clause) -> bool:
    """`would not comment`, which is a denial; not `would not open`."""
    said = clause.verb.lemma_ in listed("en", "future", "refused")
    return said and any(clause.words.forms[i] in ("not", "n't") for i in clause.group)


def _is_polite(clause: Clause) -> bool:
    """`I would like to thank`, `we'd recommend`; not `they would like`."""
    oneself = {"i", "we"} & set(clause.words.forms[clause.start : clause.finite.i])
    return bool(oneself) and clause.verb.lemma_ in listed("en", "future", "polite")


def _is_due(clause: Clause) -> bool:
    """`is due on Monday`; not `was due on Monday`, `is due to the rain`."""
    after = clause.finite.i + 1
    dated = after < clause.end and clause.words.forms[after] in listed("en", "future", "dated")
    return dated and clause.tense is Tense.PRESENT and clause.words.forms[after + 1 : after + 2] != ["to"]


def _is_supposed(clause: Clause, statement: Statement) -> bool:
    """`would have been`, `would rise if`; not `said it would rise`."""
    after = range(clause.finite.i + 1, min(clause.finite.i + _NEAR, clause.end))
    perfect = any(clause.words.forms[i] in ("have", "'ve") for i in after)
    foretold = statement.said_before or clause.governor is not None
    return perfect or (not foretold and any(other.rank is Rank.CONDITION for other in statement.clauses))


def _leads_to_infinitive(clause: Clause, to: int) -> bool:
    """`is to open`, `is set to open`, `is about to open`; not `is happy to open`, `is there to open`."""
    between = range(clause.finite.i + 1, to)
    planned = any(clause.words.forms[i] in listed("en", "future", "planned") for i in between)
    elsewhere = any(clause.words.forms[i] in listed("en", "future", "elsewhere") for i in between)
    return planned or (not elsewhere and all(clause.doc[i].pos_ in ("ADV", "PART") for i in between))


def _to(clause: Clause, after: int) -> int | None:
    """Index of the `to` of an infinitive soon after a word."""
    near = range(after + 1, min(after + 1 + _NEAR, clause.end))
    return next((i for i in near if clause.doc[i].tag_ == "TO"), None)
