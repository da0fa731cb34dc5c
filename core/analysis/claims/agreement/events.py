"""Whether what a figure tells of is over by then, or is told for the first time: then it is not what came before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.claims.agreement.governors import CLIMB, above, noun_subject
from core.analysis.claims.agreement.listed import listed
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from core.language.passage_words import PassageWords

_AUXILIARIES = frozenset({"avoir", "être", "have"})
_CLAUSES = frozenset({"acl:relcl", "relcl", "acl"})


def is_earlier(word: Token, words: PassageWords) -> bool:
    """Whether the verb above stands in the pluperfect: `avait fait`, `had killed`."""
    for verb in _up_to_finite(word, words):
        for child in verb.children:
            past = words.tenses[child.i] is Tense.PAST and child.lemma_ in _AUXILIARIES
            if past and child.dep_.startswith("aux") and "pass" not in child.dep_:
                return True
    return False


def _up_to_finite(word: Token, words: PassageWords) -> Iterator[Token]:
    for _ in range(CLIMB):
        yield word
        finite = words.tenses[word.i] or any(child.dep_.startswith("aux") for child in word.children)
        if finite or word.head.i == word.i:
            return
        word = word.head


def is_new(word: Token) -> bool:
    """Whether an indefinite noun stands above or as the subject: `un attentat qui a fait 12 morts`, `une bombe tua`."""
    nouns = [noun for noun, dependency in above(word) if dependency in _CLAUSES]
    subject = noun_subject(word)
    return any(_is_indefinite(noun) for noun in (*nouns, *([subject] if subject is not None else ())))


def _is_indefinite(noun: Token) -> bool:
    return any(child.lower_ in listed(noun.doc.lang_, "counted", "indefinite") for child in noun.children)
