"""`not`, `no`, `never`: what is denied, and what only looks like it (`not only`, `no doubt`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.listed import listed
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT = frozenset({"not", "n't"})
_NEAR = 3
"""Words from a verb to its `not`, at most."""


def signs(statement: Statement) -> Iterator[Sign]:
    """Denials by adverb, determiner or verb."""
    forms = statement.words.forms
    for i in statement.inside:
        following = forms[i + 1] if i + 1 in statement.inside else ""
        if _denies(statement, i, following):
            yield Sign(Certainty.NEGATED, statement.rank_of(i), range(i, i + 1), "negative word")
    for clause in statement.clauses:
        following = forms[clause.verb.i + 1] if clause.verb.i + 1 in statement.inside else ""
        refused = clause.verb.lemma_ in listed("en", "negation", "refusals") and following == "to"
        passive = any(child.dep_ == "auxpass" for child in clause.verb.children)  # `was denied a visa`: refused
        if refused or (not passive and clause.verb.lemma_ in listed("en", "negation", "denials")):
            yield Sign(Certainty.NEGATED, clause.rank, clause.group, "verb of denial")


def _denies(statement: Statement, i: int, following: str) -> bool:
    word = statement.words.forms[i]
    if word in listed("en", "negation", "determiners"):
        return following not in listed("en", "negation", "after_determiner")
    if word in _NOT and not any(clause.finite.i in range(i - _NEAR, i) for clause in statement.clauses):
        return following in listed("en", "negation", "quantifiers")  # not `asked them not to go`, `not mentioned`
    if word in _NOT and following == "to" and not any(clause.verb.i == i - 1 for clause in statement.clauses):
        return False  # `asked them not to park`; but `decided not to park`
    return word in listed("en", "negation", "negators") and following not in listed("en", "negation", "after_negator")
