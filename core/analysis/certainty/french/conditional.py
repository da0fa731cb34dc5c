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
    if not perfect and next(statement.phrases(listed_phrases("fr", "conditional", "ahead")), None) is not None:
        return Certainty.PREDICTED, "conditional with a date to come"
    if _has_condition(statement):
        return Certainty.POSSIBLE, "conditional with a condition"
    if not perfect and _follows_from_supposition(clause):
        return Certainty.POSSIBLE, "conditional of a consequence"
    if not perfect and _is_thought(clause):
        return Certainty.POSSIBLE, "conditional of an opinion"
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


def _is_thought(clause: Clause) -> bool:
    """`Elle estime que le pont coûterait trop`; not `elle affirme que …`."""
    verb = clause.verb
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "ccomp" and verb.head.lemma_ in listed("fr", "conditional", "opinions")


def _has_condition(statement: Statement) -> bool:
    """`si la loi passe`, `en cas de refus`, `sans aide, …`."""
    phrases = statement.phrases(listed_phrases("fr", "conditional", "conditions"))
    clauses = any(clause.rank is Rank.CONDITION for clause in statement.clauses)
    return clauses or next(phrases, None) is not None or _lacks_something(statement)


def _lacks_something(statement: Statement) -> bool:
    """`Sans aide, la ville aurait …`; not `sans surprise, …`, `sans attendre, …`."""
    start = statement.inside.start
    if start + 1 not in statement.inside or statement.words.forms[start] not in listed("fr", "conditional", "without"):
        return False
    lacking = statement.doc[start + 1]
    idle = listed("fr", "conditional", "without_condition")
    return "Inf" not in lacking.morph.get("VerbForm", []) and lacking.lower_ not in idle


def _follows_from_supposition(clause: Clause) -> bool:
    """`cette décision affaiblirait`, `un tel départ serait`: the effect of what is only thought of."""
    if clause.verb.lemma_ in listed("fr", "conditional", "consequences"):
        return True
    supposed = listed("fr", "conditional", "supposed")
    return any(clause.words.forms[i] in supposed for i in range(clause.start, clause.finite.i))
