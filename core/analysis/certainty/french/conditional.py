"""The conditional: the journalist's, who does not vouch (`le train aurait déraillé`), and its lookalikes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Clause, Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, phrases, words
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def signs(statement: Statement) -> Iterator[Sign]:
    """What each conditional says: possible, foreseen, or told without vouching for it."""
    for clause in statement.clauses:
        if clause.tense is Tense.CONDITIONAL:
            reading = _reading(clause, statement)
            if reading:
                certainty, rule = reading
                yield Sign(certainty, clause.rank, clause.finite.i, clause.finite.i + 1, rule)


def _reading(clause: Clause, statement: Statement) -> tuple[Certainty, str] | None:
    """The first reading that fits; the journalist's conditional is what remains."""
    if _is_polite(clause) or clause.finite.lemma_ in words("fr", "negation", "without_negator") - words(
        "fr", "conditional", "modals"
    ):
        return None
    if _modal(clause):
        return Certainty.POSSIBLE, "conditional of a modal"
    if _participle(clause) is None and _was_said(clause, statement):
        return Certainty.PREDICTED, "future in the past"
    if _has_condition(statement):
        return Certainty.POSSIBLE, "conditional with a condition"
    if _participle(clause) is None and _follows_from_supposition(clause):
        return Certainty.POSSIBLE, "conditional of a consequence"
    return Certainty.UNVERIFIED, "journalist's conditional"


def _participle(clause: Clause) -> Token | None:
    """The participle of a conditional perfect (`aurait dit`, `serait né`); a passive (`serait vendu`) has none."""
    verb = clause.verb
    if verb.i == clause.finite.i or "Part" not in verb.morph.get("VerbForm", []):
        return None
    if clause.finite.lemma_ == "être" and clause.finite.dep_ in ("aux:pass", "cop"):
        return None
    return verb


def _is_polite(clause: Clause) -> bool:
    """`je voudrais`, `nous aurions aimé`."""
    person = "".join(clause.finite.morph.get("Person", []))
    first = person == "1" or any(
        lower(clause.doc[i]) in ("je", "j'", "nous") for i in range(clause.start, clause.finite.i)
    )
    return first and clause.verb.lemma_ in words("fr", "conditional", "polite")


def _modal(clause: Clause) -> bool:
    """`pourrait venir`, `aurait dû venir`."""
    modals = words("fr", "conditional", "modals")
    return clause.finite.lemma_ in modals or clause.verb.lemma_ in modals


def _has_condition(statement: Statement) -> bool:
    """`si la loi passe`, `en cas de refus`, `à défaut`."""
    return any(clause.rank is Rank.CONDITION for clause in statement.clauses) or any(
        True for _ in statement.phrases(phrases("fr", "conditional", "conditions"))
    )


def _was_said(clause: Clause, statement: Statement) -> bool:
    """`il a annoncé que le pont rouvrirait`."""
    governor = clause.governor
    if governor is None:
        return statement.said_before
    return is_past(governor)


def is_past(verb: Token) -> bool:
    """Whether a verb is told in the past: `annonçait`, `a annoncé`, `avait annoncé`, but not `aurait annoncé`."""
    if "Past" in verb.morph.get("Tense", []) or "Imp" in verb.morph.get("Tense", []):
        return not any(child.dep_.startswith("aux") and "Cnd" in child.morph.get("Mood", []) for child in verb.children)
    return False


def _follows_from_supposition(clause: Clause) -> bool:
    """`cette décision affaiblirait`, `un tel départ serait`: the effect of what is only thought of."""
    if clause.verb.lemma_ in words("fr", "conditional", "consequences"):
        return True
    supposed = words("fr", "conditional", "supposed")
    return any(lower(clause.doc[i]) in supposed for i in range(clause.start, clause.finite.i))
