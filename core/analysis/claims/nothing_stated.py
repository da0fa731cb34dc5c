"""Sentences that state nothing which could be true or false.

Questions, words without a verb, orders, wishes and thanks, feelings, advice and mere judgements. Those of oneself are
only looked for in direct speech: that somebody else hopes, thanks or is proud is a fact. Speech with a number in it
always states something.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.claims.worth.signal_words import find_signal_words
from core.language.lexicon import load_lexicon
from core.language.morphology import Tense

if TYPE_CHECKING:
    from core.analysis.certainty.clauses import Clause
    from core.analysis.certainty.signs import Statement

_CLOSING = " \u00a0\u202f»”\"’')]."
_NO_WORDS = frozenset({"PUNCT", "SPACE"})
_THAT = frozenset({"que", "qu'"})
_NOW = frozenset({Tense.PRESENT, Tense.CONDITIONAL, Tense.MODAL})
_TO_BE = frozenset({"être", "be"})
_SUBJECT_REACH = 6
"""Words before a verb among which its subject is looked for."""
_OPENING = 2
"""Words at the start of a comment among which its `c'` stands."""
_PREDICATE_REACH = 5
"""Words from a verb on among which a feeling is looked for."""


def states_nothing(statement: Statement, text: str, language: str, *, direct_speech: bool) -> bool:
    """Whether the words of `statement`, which read `text`, are no claim."""
    if not statement.clauses or text.rstrip(_CLOSING).endswith("?"):
        return True
    main = min(statement.clauses, key=lambda clause: clause.rank)
    if _is_order(statement, main) or _is_exhortation(statement, main, text):
        return True
    if not direct_speech or any(character.isdigit() for character in text):
        return False
    facts = (_is_wish, _is_feeling, _is_advice, _is_recommended)
    return any(fact(main, language) for fact in facts) or any(
        fact(statement, main, language) for fact in (_is_judgement, _is_mere_comment, _is_belief)
    )


@cache
def _listed(language: str, table: str, key: str) -> frozenset[str]:
    return frozenset(load_lexicon(language, "claims")[table][key])


def _words(statement: Statement) -> list[int]:
    """The places of the words, punctuation left out."""
    return [i for i in statement.inside if statement.words.parts[i] not in _NO_WORDS]


def _subject(clause: Clause) -> frozenset[str]:
    """The words that stand before the verb."""
    start = max(clause.start, clause.finite.i - _SUBJECT_REACH)
    return frozenset(clause.words.forms[start : clause.finite.i])


def _is_order(statement: Statement, clause: Clause) -> bool:
    """`Prouvez-le.`, `Pensons à demain.`: the sentence begins with its verb; not `Rappelons que …`."""
    words = _words(statement)
    if not words or words[0] != clause.finite.i or (len(words) > 1 and statement.words.forms[words[1]] in _THAT):
        return False
    return clause.tense is Tense.IMPERATIVE or clause.finite_form.endswith(("ez", "ons"))


def _is_exhortation(statement: Statement, clause: Clause, text: str) -> bool:
    """`Qu'on nous dise la vérité !`, `Eh bien qu'ils le prouvent`; not `qu'il parte ne change rien`."""
    if not statement.places(_THAT):
        return False
    before = [i for i in _words(statement) if i < clause.finite.i]
    opened = next((i for i in before if statement.words.forms[i] in _THAT), None)
    called = text.rstrip(_CLOSING).endswith("!") or "Sub" in clause.finite.morph.get("Mood", [])
    if opened is None or not called:
        return False
    interjection = all(statement.words.parts[i] not in ("VERB", "AUX", "NOUN", "PRON") for i in before if i < opened)
    return interjection and all(
        other.tense is Tense.SUBJUNCTIVE or other.start >= clause.start for other in statement.clauses
    )


def _is_of_oneself(clause: Clause, language: str) -> bool:
    """Whether the subject is `je` or `nous`; not `les gens nous appellent`."""
    subject = _subject(clause)
    if "nous" in subject and not clause.finite_form.endswith(("ons", "sommes")):
        subject -= {"nous"}
    return bool(subject & _listed(language, "first_person", "pronouns"))


def _is_wish(clause: Clause, language: str) -> bool:
    """`Nous voulons la paix`, `je remercie le maire`; not `il veut`, `nous voulions`, `j'ai voulu`."""
    compound = clause.tense is Tense.PRESENT and clause.finite.i != clause.verb.i
    wishes = clause.tense in _NOW and not compound and clause.verb.lemma_ in _listed(language, "first_person", "wishes")
    return wishes and _is_of_oneself(clause, language)


def _is_feeling(clause: Clause, language: str) -> bool:
    """`Je suis fier`, `nous avons hâte`; not `il est fier`."""
    near = slice(clause.finite.i, min(clause.end, clause.finite.i + _PREDICATE_REACH))
    forms = clause.words.forms[near]
    said = {*clause.words.lemmas[near], *forms, *(form.removesuffix("s").removesuffix("e") for form in forms)}
    return bool(said & _listed(language, "first_person", "feelings")) and _is_of_oneself(clause, language)


def _is_advice(clause: Clause, language: str) -> bool:
    """`Il faut agir`, `cela doit cesser`; not `cela devrait suffire`, `je lui dois beaucoup`."""
    now = clause.tense in (Tense.PRESENT, Tense.MODAL) or clause.finite.lemma_ == "falloir"
    ought = {clause.finite.lemma_, clause.finite_form} & _listed(language, "advice", "verbs")
    near = clause.doc[clause.finite.i : min(clause.end, clause.finite.i + _PREDICATE_REACH + 1)]
    leads_on = clause.finite.lemma_ == "falloir" or any("Inf" in token.morph.get("VerbForm", []) for token in near)
    return now and bool(ought) and leads_on and bool(_subject(clause) & _listed(language, "advice", "subjects"))


def _is_recommended(clause: Clause, language: str) -> bool:
    """`Il est essentiel de voter`, `it would be wise to wait`; not `il est heureux`, `elle est utile`."""
    forms = clause.words.forms[clause.finite.i : clause.end]
    for word, following in pairwise(forms[: _PREDICATE_REACH + 1]):
        if word in _listed(language, "advice", "adjectives") and following in _listed(language, "advice", "links"):
            return bool(_subject(clause) & _listed(language, "advice", "impersonal"))
    return False


def _is_judgement(statement: Statement, clause: Clause, language: str) -> bool:
    """`C'est formidable`, `les chiffres sont alarmants`; not `c'est la troisième grève`, nor with much else said."""
    longest = load_lexicon(language, "claims")["judgements"]["longest"]
    demonstrative = _subject(clause) & _listed(language, "judgements", "subjects")
    if len(_words(statement)) > longest or not (demonstrative or clause.finite.lemma_ in _TO_BE):
        return False
    said = {*clause.words.lemmas[clause.finite.i : clause.end], *clause.words.forms[clause.finite.i : clause.end]}
    return bool(said & (_listed(language, "judgements", "adjectives") | _listed(language, "judgements", "nouns")))


def _is_mere_comment(statement: Statement, clause: Clause, language: str) -> bool:
    """`C'est l'affaire de tous`; not `c'est un échec de Lumex`, `c'est la troisième grève`, `ce pont est fermé`."""
    words = _words(statement)
    opening = {statement.words.forms[i] for i in words[:_OPENING]}
    if clause.finite.lemma_ not in _TO_BE or opening.isdisjoint(_listed(language, "judgements", "bare_subjects")):
        return False
    named = any(
        statement.words.parts[i] in ("PROPN", "NUM") or "Ord" in statement.doc[i].morph.get("NumType", [])
        for i in words
    )
    told = named or any(find_signal_words(statement, language))
    alone = sum(other.rank is Rank.MAIN for other in statement.clauses) == 1 and clause.tense is Tense.PRESENT
    return alone and not told


def _is_belief(statement: Statement, clause: Clause, language: str) -> bool:
    """`Je pense qu'il faut agir`, `we believe the town should pay`; not `je pense que le pont est fermé`."""
    believes = clause.tense is Tense.PRESENT and clause.verb.lemma_ in _listed(language, "first_person", "beliefs")
    if not believes or not _is_of_oneself(clause, language):
        return False
    said = [other for other in statement.clauses if other.finite.i > clause.finite.i]
    return any(
        other.tense is Tense.CONDITIONAL
        or _is_recommended(other, language)
        or {other.finite.lemma_, other.finite_form} & _listed(language, "advice", "verbs")
        for other in said
    )
