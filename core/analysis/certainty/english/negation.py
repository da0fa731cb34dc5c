"""`not`, `no`, `never`: what is denied, and what only looks like it (`not only`, `no doubt`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, words
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE = "negation"


def signs(statement: Statement) -> Iterator[Sign]:
    """Denials by adverb, determiner or verb."""
    for i in statement.inside:
        if _denies(statement, i):
            clause = statement.clause_of(statement.doc[i])
            yield Sign(Certainty.NEGATED, clause.rank if clause else Rank.MAIN, i, i + 1, "negative word")
    for clause in statement.clauses:
        denied = clause.verb.lemma_ in words("en", _TABLE, "denials")
        refused = clause.verb.lemma_ in words("en", _TABLE, "refusals") and _infinitive_follows(
            statement, clause.verb.i
        )
        if denied or refused:
            yield Sign(Certainty.NEGATED, clause.rank, clause.finite.i, clause.verb.i + 1, "verb of denial")


def _denies(statement: Statement, i: int) -> bool:
    word = lower(statement.doc[i])
    following = lower(statement.doc[i + 1]) if i + 1 in statement.inside else ""
    if word in words("en", _TABLE, "determiners"):
        return following not in words("en", _TABLE, "after_determiner") and following != ","
    if word in ("not", "n't") and not _has_its_verb(statement, i):
        return following in words("en", _TABLE, "quantifiers")
    return word in words("en", _TABLE, "negators") and following not in words("en", _TABLE, "after_negator")


def _has_its_verb(statement: Statement, i: int) -> bool:
    """`is certainly not`, `does not`; not `asked them not to go`, `not mentioned`."""
    return any(clause.finite.i in range(i - 3, i) for clause in statement.clauses)


def _infinitive_follows(statement: Statement, verb: int) -> bool:
    return verb + 1 in statement.inside and lower(statement.doc[verb + 1]) == "to"
