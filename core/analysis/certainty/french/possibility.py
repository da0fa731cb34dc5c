"""What may be: `peut`, `semble`, `risque de`, `probablement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.french.future import infinitive_after
from core.analysis.certainty.listed import listed, listed_phrases
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.clauses import Clause

_ABLE = frozenset({"je", "j'", "nous", "on", "tu"})
_DENIED = frozenset({"ne", "n'"})
_BEFORE_VERB = 4


def signs(statement: Statement) -> Iterator[Sign]:
    """Hedges by verb, adverb or phrase."""
    for clause in statement.clauses:
        if _may(clause) or _seems(clause):
            place = range(clause.finite.i, clause.finite.i + 1)
            yield Sign(Certainty.POSSIBLE, clause.rank, place, "modal verb")
    for i in statement.places(listed("fr", "possible", "adverbs")):
        yield Sign(Certainty.POSSIBLE, statement.rank_of(i), range(i, i + 1), "adverb of doubt")
    for place in statement.phrases(listed_phrases("fr", "possible")):
        yield Sign(Certainty.POSSIBLE, statement.rank_of(place.start), place, "phrase of doubt")


def _may(clause: Clause) -> bool:
    """`peut durer`; not `a pu durer` (it did), `je peux le dire` (ability), `ne peut durer` (a denial)."""
    verb = clause.finite
    if verb.lemma_ != "pouvoir" or clause.tense is not Tense.PRESENT or infinitive_after(verb, clause.end) is None:
        return False
    before = {clause.words.forms[i] for i in range(max(clause.start, verb.i - _BEFORE_VERB), verb.i)}
    return not before & (_ABLE | _DENIED)


def _seems(clause: Clause) -> bool:
    """`semble durer`, `risque de durer`, `risque dix ans de prison`; not `risque sa vie`."""
    verb, verbs = clause.finite, listed("fr", "possible", "verbs")
    if clause.tense is Tense.CONDITIONAL or verbs.isdisjoint({verb.lemma_, clause.finite_form}):
        return False
    counted = verb.i + 1 < clause.end and clause.doc[verb.i + 1].pos_ == "NUM"
    seeming = verb.lemma_ in listed("fr", "possible", "seeming")
    return seeming or counted or infinitive_after(verb, clause.end, ("de", "d'")) is not None
