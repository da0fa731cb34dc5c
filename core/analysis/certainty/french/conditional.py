"""The conditional: the journalist's, who does not vouch (`le train aurait déraillé`), and its lookalikes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Clause, Rank
from core.analysis.certainty.listed import listed, listed_phrases
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def signs(statement: Statement) -> Iterator[Sign]:
    """What each conditional says: possible, foreseen, or told without vouching for it."""
    for clause in statement.clauses:
        if clause.tense is Tense.CONDITIONAL and not _says_nothing(clause):
            certainty, rule = _reading(clause, statement)
            yield Sign(certainty, clause.rank, range(clause.finite.i, clause.finite.i + 1), rule)


def _reading(clause: Clause, statement: Statement) -> tuple[Certainty, str]:
    """The first reading that fits; the journalist's conditional is what remains."""
    if _is_modal(clause):
        return Certainty.POSSIBLE, "conditional of a modal"
    perfect = _is_perfect(clause)
    if not perfect and _was_said(clause, statement):
        return Certainty.PREDICTED, "future in the past"
    if _has_condition(statement):
        return Certainty.POSSIBLE, "conditional with a condition"
    if not perfect and _follows_from_supposition(clause):
        return Certainty.POSSIBLE, "conditional of a consequence"
    return Certainty.UNVERIFIED, "journalist's conditional"


def _says_nothing(clause: Clause) -> bool:
    """`je voudrais` is politeness, `on ne saurait` a negation."""
    first = {"je", "j'", "nous"} & {clause.words.forms[i] for i in range(clause.start, clause.finite.i)}
    polite = bool(first) and clause.verb.lemma_ in listed("fr", "conditional", "polite")
    return polite or clause.finite.lemma_ in listed("fr", "conditional", "denying")


def _is_modal(clause: Clause) -> bool:
    """`pourrait venir`, `aurait dû venir`; not `serait dû à la pluie`."""
    modals = listed("fr", "conditional", "modals")
    return clause.finite.lemma_ in modals or (clause.finite.lemma_ == "avoir" and clause.verb.lemma_ in modals)


def _is_perfect(clause: Clause) -> bool:
    """`aurait dit`, `serait né`; not the passive `serait vendu`."""
    if clause.verb.i == clause.finite.i or "Part" not in clause.verb.morph.get("VerbForm", []):
        return False
    return clause.finite.lemma_ != "être" or clause.finite.dep_ not in ("aux:pass", "cop")


def _was_said(clause: Clause, statement: Statement) -> bool:
    """`il a annoncé que le pont rouvrirait`."""
    return statement.said_before if clause.governor is None else is_past(clause.governor)


def is_past(verb: Token) -> bool:
    """Whether a verb is told in the past: `annonçait`, `a annoncé`, `avait annoncé`, but not `aurait annoncé`."""
    if not {"Past", "Imp"} & set(verb.morph.get("Tense", [])):
        return False
    return not any(child.dep_.startswith("aux") and "Cnd" in child.morph.get("Mood", []) for child in verb.children)


def _has_condition(statement: Statement) -> bool:
    """`si la loi passe`, `en cas de refus`, `à défaut`."""
    phrases = statement.phrases(listed_phrases("fr", "conditional", "conditions"))
    return any(clause.rank is Rank.CONDITION for clause in statement.clauses) or next(phrases, None) is not None


def _follows_from_supposition(clause: Clause) -> bool:
    """`cette décision affaiblirait`, `un tel départ serait`: the effect of what is only thought of."""
    if clause.verb.lemma_ in listed("fr", "conditional", "consequences"):
        return True
    supposed = listed("fr", "conditional", "supposed")
    return any(clause.words.forms[i] in supposed for i in range(clause.start, clause.finite.i))
