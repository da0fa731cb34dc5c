"""What is still to come: futures, `aller` and `devoir` with an infinitive, plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.certainty.words import lower, phrases, words
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from core.analysis.certainty.clauses import Clause


def signs(statement: Statement) -> Iterator[Sign]:
    """Predictions and plans."""
    for clause in statement.clauses:
        found = _future(clause) or _near_future(clause) or _plan(clause) or _duty_with_a_date(clause)
        if found:
            start, end, rule = found
            yield _predicted(max(clause.rank, Rank.COMPLEMENT) if rule == "plan" else clause.rank, start, end, rule)
    for start, end in statement.phrases(phrases("fr", "future", "phrases")):
        clause_of = statement.clause_of(statement.doc[start])
        if clause_of:
            yield _predicted(max(clause_of.rank, Rank.COMPLEMENT), start, end, "plan")


def _predicted(rank: Rank, start: int, end: int, rule: str) -> Sign:
    return Sign(Certainty.PREDICTED, rank, start, end, rule)


def _future(clause: Clause) -> tuple[int, int, str] | None:
    """`rouvrira`."""
    if clause.tense is Tense.FUTURE:
        return clause.finite.i, clause.finite.i + 1, "future"
    return None


def _near_future(clause: Clause) -> tuple[int, int, str] | None:
    """`va rouvrir`, `allait rouvrir`; not `va à Rome`, `cela va de soi`."""
    if clause.finite.lemma_ in words("fr", "future", "near"):
        infinitive = infinitive_after(clause.finite, clause.end)
        if infinitive is not None:
            return clause.finite.i, infinitive.i + 1, "aller with an infinitive"
    return None


def _plan(clause: Clause) -> tuple[int, int, str] | None:
    """`est prévu lundi`, `a prévu de venir`, `compte vendre`; not `les peines prévues`, `était prévu`."""
    if clause.tense is not Tense.PRESENT:
        return None
    if clause.finite.lemma_ == "être" and lower(clause.verb) in words("fr", "future", "planned"):
        return clause.finite.i, clause.verb.i + 1, "plan"
    if clause.verb.lemma_ in words("fr", "future", "plans") and infinitive_after(
        clause.verb, clause.end, prepositions=("de", "d'", "à")
    ):
        return clause.finite.i, max(clause.verb.i, clause.finite.i) + 1, "plan"
    return None


def _duty_with_a_date(clause: Clause) -> tuple[int, int, str] | None:
    """`doit voter le 7 mai`; not `doit payer`."""
    if (
        clause.finite.lemma_ != "devoir"
        or clause.tense is not Tense.PRESENT
        or infinitive_after(clause.finite, clause.end) is None
    ):
        return None
    if any(lower(clause.doc[i]) in words("fr", "future", "soon") for i in range(clause.finite.i, clause.end)):
        return clause.finite.i, clause.finite.i + 1, "devoir with a date"
    return None


def infinitive_after(verb: Token, end: int, prepositions: tuple[str, ...] = ()) -> Token | None:
    """The infinitive that a verb leads to, over adverbs, pronouns and the given prepositions."""
    for i in range(verb.i + 1, min(end, verb.i + 7)):
        word = verb.doc[i]
        if "Inf" in word.morph.get("VerbForm", []):
            return word
        if word.pos_ not in ("ADV", "PRON", "PUNCT") and lower(word) not in ("en", "y", *prepositions):
            return None
    return None
