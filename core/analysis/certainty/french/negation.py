"""`ne … pas`: what is denied, and what only looks like it (`ne … que`, `pas seulement`, `avant qu'il ne …`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.french.future import infinitive_after
from core.analysis.certainty.listed import listed
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from core.analysis.certainty.clauses import Clause

_NE = frozenset({"ne", "n'"})
_QUE = frozenset({"que", "qu'"})
_VERBS = frozenset({"VERB", "AUX"})
_BEFORE_VERB = 6
"""Tokens from `ne` to its verb, at most: pronouns and a comma or two."""
_AFTER_VERB = 10
"""Tokens from a verb to its negator, at most."""


def signs(statement: Statement) -> Iterator[Sign]:
    """Denials: by `ne` and its negator, or by a verb that denies or refuses (`nie`, `refuse de`)."""
    for clause in statement.clauses:
        yield from _negated_verb(clause)
        if clause.verb.lemma_ in listed("fr", "negation", "denials"):
            yield Sign(Certainty.NEGATED, clause.rank, clause.group, "verb of denial")
        elif _refuses(clause):
            yield Sign(Certainty.NEGATED, clause.rank, clause.group, "verb of refusal")
    yield from _infinitives(statement)


def _refuses(clause: Clause) -> bool:
    """`a refusé de signer`; not `a refusé l'offre`."""
    refuses = clause.verb.lemma_ in listed("fr", "negation", "refusals")
    return refuses and infinitive_after(clause.verb, clause.end, ("de", "d'")) is not None


def _negated_verb(clause: Clause) -> Iterator[Sign]:
    forms, verb = clause.words.forms, clause.finite.i
    before = range(max(clause.start, verb - _BEFORE_VERB), verb)
    ne = next((i for i in reversed(before) if forms[i] in _NE), None)
    if ne is None or _is_ordered(clause, ne) or not _VERBS.isdisjoint(clause.words.parts[ne:verb]):
        return  # `une femme n'ayant rien dit est là`: the `ne` belongs to a participle
    after = range(verb + 1, min(clause.end, verb + _AFTER_VERB))
    negator = _negator(clause.doc, forms, after)
    alone = clause.finite.lemma_ in listed("fr", "negation", "without_negator")
    subjects = [i for i in range(clause.start, ne) if _is_negative_subject(clause, i)]
    if negator is not None:
        yield Sign(Certainty.NEGATED, clause.rank, range(ne, negator + 1), "ne with a negator")
    elif subjects:
        yield Sign(Certainty.NEGATED, clause.rank, range(subjects[-1], subjects[-1] + 1), "negated subject")
    elif alone and not any(forms[i] in _QUE for i in after):
        yield Sign(Certainty.NEGATED, clause.rank, range(ne, verb + 1), "ne alone")


def _is_ordered(clause: Clause, ne: int) -> bool:
    """`Ne vous y trompez pas`; not `vous ne vous trompez pas`."""
    addressed = clause.finite_form.endswith("ez") and "vous" not in clause.words.forms[clause.start : ne]
    return clause.tense is Tense.IMPERATIVE or (addressed and clause.tense is Tense.PRESENT)


def _is_negative_subject(clause: Clause, i: int) -> bool:
    """`personne`, `aucun`; not `une personne`."""
    listed_there = clause.words.forms[i] in listed("fr", "negation", "subjects")
    return listed_there and not (i > clause.start and clause.words.parts[i - 1] == "DET")


def _negator(doc: Doc, forms: list[str], places: range) -> int | None:
    """Index of the word that makes `ne` a denial; None for `ne … que`, `ne … plus que` and `ne … pas seulement`."""
    for i in places:
        if forms[i] in _QUE:
            return None
        if forms[i] in listed("fr", "negation", "negators") and doc[i - 1].pos_ != "DET":  # not `ne franchit le pas`
            following = forms[i + 1] if i + 1 < len(forms) else ""
            only = following in _QUE and forms[i] in listed("fr", "negation", "only_before_que")
            return None if only or following in listed("fr", "negation", "after_negator") else i
    return None


def _infinitives(statement: Statement) -> Iterator[Sign]:
    """`affirme ne pas être`, `a tenu à démentir`: the infinitive is what is claimed."""
    forms = statement.words.forms
    for i in statement.places(_NE):
        before = " ".join(forms[max(statement.inside.start, i - 2) : i]).replace("' ", "'")
        if before.endswith(tuple(listed("fr", "negation", "purposes"))):
            continue
        if i + 1 in statement.inside and forms[i + 1] in listed("fr", "negation", "negators"):
            yield _at_infinitive(statement, range(i, i + 2), "negated infinitive")
    denials, lemmas = listed("fr", "negation", "denials"), statement.words.lemmas
    for i in statement.inside:
        if lemmas[i] in denials and "Inf" in statement.doc[i].morph.get("VerbForm", []):
            yield _at_infinitive(statement, range(i, i + 1), "verb of denial")


def _at_infinitive(statement: Statement, place: range, rule: str) -> Sign:
    return Sign(Certainty.NEGATED, max(statement.rank_of(place.start), Rank.COMPLEMENT), place, rule)
