"""What may be: `peut`, `semble`, `risque de`, `probablement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.french.future import infinitive_after
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, phrases, words
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.clauses import Clause

_NO_HEDGE = ("je", "j'", "nous", "on", "tu", "ne", "n'")
_TIMES = (Tense.PRESENT, Tense.PAST, Tense.FUTURE)


def signs(statement: Statement) -> Iterator[Sign]:
    """Hedges by verb, adverb or phrase."""
    for clause in statement.clauses:
        if _may(clause) or _seems(clause):
            yield Sign(Certainty.POSSIBLE, clause.rank, clause.finite.i, clause.finite.i + 1, "modal verb")
    for i in statement.inside:
        if lower(statement.doc[i]) in words("fr", "possible", "adverbs"):
            clause_of = statement.clause_of(statement.doc[i])
            yield Sign(Certainty.POSSIBLE, clause_of.rank if clause_of else Rank.MAIN, i, i + 1, "adverb of doubt")
    for start, end in statement.phrases(phrases("fr", "possible", "phrases")):
        clause_of = statement.clause_of(statement.doc[start])
        yield Sign(Certainty.POSSIBLE, clause_of.rank if clause_of else Rank.MAIN, start, end, "phrase of doubt")


def _may(clause: Clause) -> bool:
    """`peut durer`; not `a pu durer` (it did), `je peux le dire` (ability), `ne peut durer` (a denial)."""
    verb = clause.finite
    if verb.lemma_ != "pouvoir" or clause.tense is not Tense.PRESENT or infinitive_after(verb, clause.end) is None:
        return False
    return not any(lower(clause.doc[i]) in _NO_HEDGE for i in range(max(clause.start, verb.i - 4), verb.i))


def _seems(clause: Clause) -> bool:
    """`semble durer`, `risque de durer`; not `risque sa vie`."""
    if clause.verb.lemma_ not in words("fr", "possible", "verbs") or clause.tense not in _TIMES:
        return False
    return clause.verb.lemma_ != "risquer" or infinitive_after(clause.verb, clause.end, ("de", "d'")) is not None
