"""`ne … pas`: what is denied, and what only looks like it (`ne … que`, `pas seulement`, `avant qu'il ne …`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, words
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from core.analysis.certainty.clauses import Clause

_REACH = 10
"""Tokens between `ne` and its negator, at most."""


def signs(statement: Statement) -> Iterator[Sign]:
    """Denials: by `ne` and its negator at a verb or an infinitive, or by a verb that denies (`nie`, `dément`)."""
    for clause in statement.clauses:
        yield from _negated_verb(clause)
        if clause.verb.lemma_ in words("fr", "negation", "denials"):
            yield Sign(Certainty.NEGATED, clause.rank, *_group(clause), "denial")
    yield from _infinitives(statement)


def _group(clause: Clause) -> tuple[int, int]:
    first, last = sorted((clause.finite.i, clause.verb.i))
    return first, last + 1


def _negated_verb(clause: Clause) -> Iterator[Sign]:
    if clause.tense is Tense.IMPERATIVE:
        return
    doc, verb = clause.doc, clause.finite.i
    ne = next((i for i in range(verb - 1, max(clause.start, verb - 6) - 1, -1) if lower(doc[i]) in ("ne", "n'")), None)
    if ne is None:
        return
    after = _negator(doc, range(verb + 1, min(clause.end, verb + _REACH)))
    if after is not None:
        yield Sign(Certainty.NEGATED, clause.rank, ne, after + 1, "ne with a negator")
        return
    before = [i for i in range(clause.start, ne) if lower(doc[i]) in words("fr", "negation", "subjects")]
    if before:
        yield Sign(Certainty.NEGATED, clause.rank, before[-1], before[-1] + 1, "negated subject")
    elif clause.finite.lemma_ in words("fr", "negation", "without_negator") and not _que_follows(doc, verb, clause.end):
        yield Sign(Certainty.NEGATED, clause.rank, ne, verb + 1, "ne alone")


def _negator(doc: Doc, places: range) -> int | None:
    """Index of the word that makes `ne` a denial; None for `ne … que` and for `pas seulement`."""
    for i in places:
        word = lower(doc[i])
        if word in ("que", "qu'"):
            return None
        if word in words("fr", "negation", "negators"):
            following = lower(doc[i + 1]) if i + 1 < len(doc) else ""
            if word == "pas" and following in words("fr", "negation", "after_negator") - {"que", "qu'"}:
                return None
            if word in words("fr", "negation", "only_before_que") and following in ("que", "qu'"):
                return None
            return i
    return None


def _que_follows(doc: Doc, verb: int, end: int) -> bool:
    return any(lower(doc[i]) in ("que", "qu'") for i in range(verb + 1, min(end, verb + _REACH)))


def _infinitives(statement: Statement) -> Iterator[Sign]:
    """`affirme ne pas être`, `a tenu à démentir`: the infinitive is what is claimed."""
    doc = statement.doc
    for i in statement.inside:
        negated = lower(doc[i]) in ("ne", "n'") and i + 1 in statement.inside
        if negated and lower(doc[i + 1]) in words("fr", "negation", "negators"):
            end, rule = i + 2, "negated infinitive"
        elif doc[i].lemma_ in words("fr", "negation", "denials") and "Inf" in doc[i].morph.get("VerbForm", []):
            end, rule = i + 1, "denial"
        else:
            continue
        clause = statement.clause_of(doc[i])
        yield Sign(Certainty.NEGATED, max(clause.rank if clause else Rank.MAIN, Rank.COMPLEMENT), i, end, rule)
