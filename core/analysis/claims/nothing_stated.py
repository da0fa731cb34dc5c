"""Sentences that state nothing which could be true or false.

Questions, words without a verb, orders, wishes and thanks, feelings, advice and mere judgements. Those of oneself are
only looked for in direct speech: that somebody else hopes, thanks or is proud is a fact.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from core.language.lexicon import load_lexicon
from core.language.morphology import Tense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from core.analysis.certainty.clauses import Clause
    from core.analysis.certainty.signs import Statement

_CLOSING = " \u00a0\u202f»”\"’')]."


def states_nothing(statement: Statement, text: str, language: str, *, direct_speech: bool) -> bool:
    """Whether the words of `statement`, which read `text`, are no claim."""
    if not statement.clauses or text.rstrip(_CLOSING).endswith("?"):
        return True
    first = min(statement.clauses, key=lambda clause: clause.rank)
    if _is_order(statement, first):
        return True
    if not direct_speech or any(
        token.like_num for token in statement.doc[statement.inside.start : statement.inside.stop]
    ):
        return False
    lexicon = _lexicon(language)
    return (
        _is_wish(first, lexicon)
        or _is_feeling(first, lexicon)
        or _is_advice(first, lexicon)
        or _is_judgement(statement, first, lexicon)
    )


@cache
def _lexicon(language: str) -> dict[str, Any]:
    return load_lexicon(language, "claims")


def _is_order(statement: Statement, clause: Clause) -> bool:
    """`Prouvez-le.`, `Pensons à demain.`: the sentence begins with its verb; not `Rappelons que …`."""
    words = [
        t for t in statement.doc[statement.inside.start : statement.inside.stop] if not t.is_punct and not t.is_space
    ]
    if not words or words[0].i != clause.finite.i:
        return False
    states = len(words) > 1 and words[1].lower_ in ("que", "qu'", "qu’")
    return not states and (clause.tense is Tense.IMPERATIVE or words[0].lower_.endswith(("ez", "ons")))


def _subject(clause: Clause) -> list[str]:
    """The words in small letters that stand before the verb."""
    return [
        clause.doc[i].lower_.replace("’", "'") for i in range(max(clause.start, clause.finite.i - 6), clause.finite.i)
    ]


def _of_oneself(clause: Clause, lexicon: dict[str, Any]) -> bool:
    subject = _subject(clause)
    if "nous" in subject and not clause.finite.lower_.endswith(("ons", "sommes")):  # `les gens nous appellent`
        subject.remove("nous")
    return any(word in lexicon["first_person"]["pronouns"] for word in subject)


def _predicate(clause: Clause) -> list[Token]:
    """The words from the verb to the end of the clause."""
    return [clause.doc[i] for i in range(clause.finite.i, clause.end)]


def _is_wish(clause: Clause, lexicon: dict[str, Any]) -> bool:
    """`Nous voulons la paix`, `je remercie le maire`; not `il veut`, `nous voulions`, `j'ai voulu`."""
    now = clause.tense in (Tense.CONDITIONAL, Tense.MODAL) or (
        clause.tense is Tense.PRESENT and clause.finite.i == clause.verb.i
    )
    return now and clause.verb.lemma_ in lexicon["first_person"]["wishes"] and _of_oneself(clause, lexicon)


def _is_feeling(clause: Clause, lexicon: dict[str, Any]) -> bool:
    """`Je suis fier`, `nous avons hâte`."""
    if not _of_oneself(clause, lexicon):
        return False
    words = {token.lemma_.lower() for token in _predicate(clause)[:5]} | {
        token.lower_ for token in _predicate(clause)[:5]
    }
    return bool(words & {*lexicon["first_person"]["feelings"], *lexicon["first_person"]["having"]})


def _is_advice(clause: Clause, lexicon: dict[str, Any]) -> bool:
    """`Il faut agir`, `nous devons agir`, `cela doit cesser`; not `il devait agir`, `cela devrait suffire`."""
    now = clause.tense in (Tense.PRESENT, Tense.MODAL) or clause.finite.lemma_ == "falloir"
    verbs = {clause.finite.lemma_, clause.finite.lower_}
    return (
        now
        and bool(verbs & set(lexicon["advice"]["verbs"]))
        and bool(set(_subject(clause)) & set(lexicon["advice"]["subjects"]))
    )


def _is_judgement(statement: Statement, clause: Clause, lexicon: dict[str, Any]) -> bool:
    """`C'est formidable`, `tout cela est absurde`; not `c'est la troisième grève`."""
    table = lexicon["judgements"]
    words = [t for t in statement.doc[statement.inside.start : statement.inside.stop] if not t.is_punct]
    if len(words) > table["longest"] or not set(_subject(clause)) & set(table["subjects"]):
        return False
    said = {token.lemma_.lower() for token in _predicate(clause)}
    return bool(said & {*table["adjectives"], *table["nouns"]})
