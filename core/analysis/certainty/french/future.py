"""What is still to come: futures, `aller` and `devoir` with an infinitive, plans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.certainty.listed import listed, listed_phrases
from core.analysis.certainty.signs import Sign, Statement
from core.analysis.results import Certainty
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from core.analysis.certainty.clauses import Clause

_BETWEEN = frozenset({"ADV", "PRON", "PUNCT"})
_PAST_YEAR = re.compile(r"1[0-9]{3}")
_BEFORE = 4
"""Words before a clause among which its year may stand."""
_REACH = 7
"""Tokens from a verb to its infinitive, at most."""


def signs(statement: Statement) -> Iterator[Sign]:
    """Predictions, and plans, which weigh less than what another verb of the same clause says."""
    for clause in statement.clauses:
        rule = _prediction(clause)
        if rule:
            yield Sign(Certainty.PREDICTED, clause.rank, _with_infinitive(clause, rule), rule)
        elif _is_plan(clause):
            yield Sign(Certainty.PREDICTED, max(clause.rank, Rank.COMPLEMENT), clause.group, "plan")
    for place in statement.phrases(listed_phrases("fr", "future")):
        rank = max(statement.rank_of(place.start), Rank.COMPLEMENT)
        yield Sign(Certainty.PREDICTED, rank, place, "plan")


def _prediction(clause: Clause) -> str:
    """The rule by which a clause foretells, "" when it does not."""
    if clause.tense is Tense.FUTURE:
        return "" if _is_history(clause) else "future"
    if clause.words.lemmas[clause.finite.i] == "aller" and infinitive_after(clause.finite, clause.end):
        return "" if _is_history(clause) else "aller with an infinitive"  # not `va à Rome`, `cela va de soi`
    if _is_duty_with_a_date(clause):
        return "devoir with a date"
    return ""


def _is_history(clause: Clause) -> bool:
    """`Il mourra en 1943`, told of the past as if it were to come; not `il sera le premier depuis 1943`."""
    forms = clause.words.forms
    years = [i for i in range(max(1, clause.start - _BEFORE), clause.end) if _PAST_YEAR.fullmatch(forms[i])]
    return any(forms[i - 1] in listed("fr", "future", "before_year") for i in years)


def _with_infinitive(clause: Clause, rule: str) -> range:
    """The finite verb, with its infinitive after `aller`."""
    infinitive = infinitive_after(clause.finite, clause.end) if rule == "aller with an infinitive" else None
    return range(clause.finite.i, (infinitive.i if infinitive else clause.finite.i) + 1)


def _is_plan(clause: Clause) -> bool:
    """`est prévu lundi`, `a prévu de venir`, `compte vendre`; not `les peines prévues`, `était prévu`."""
    if clause.tense is not Tense.PRESENT:
        return False
    if clause.words.lemmas[clause.finite.i] == "être" and clause.verb_form in listed("fr", "future", "planned"):
        return True
    plan = clause.words.lemmas[clause.verb.i]
    if plan not in listed("fr", "future", "plans"):
        return False
    if plan in listed("fr", "future", "plans_now") and clause.verb.i != clause.finite.i:
        return False  # `l'ont entendu chanter`
    infinitive = infinitive_after(clause.verb, clause.end, prepositions=("de", "d'", "à"))
    return infinitive is not None and infinitive.lemma_ not in listed("fr", "future", "not_plans")


def _is_duty_with_a_date(clause: Clause) -> bool:
    """`doit voter le 7 mai`; not `doit payer`."""
    if clause.words.lemmas[clause.finite.i] != "devoir" or clause.tense is not Tense.PRESENT:
        return False
    dated = any(clause.words.forms[i] in listed("fr", "future", "soon") for i in range(clause.finite.i, clause.end))
    return dated and infinitive_after(clause.finite, clause.end) is not None


def infinitive_after(verb: Token, end: int, prepositions: tuple[str, ...] = ()) -> Token | None:
    """The infinitive that a verb leads to, over adverbs, pronouns and the given prepositions."""
    for i in range(verb.i + 1, min(end, verb.i + _REACH)):
        word = verb.doc[i]
        if "Inf" in word.morph.get("VerbForm", []):
            return word
        if word.pos_ not in ("ADV", "PRON", "PUNCT") and word.lower_.replace("’", "'") not in (
            "en",
            "y",
            *prepositions,
        ):
            return None
    return None
