"""What a figure is the figure of, by the parser's tree: what happened to the counted, or the word that governs it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.analysis.claims.agreement.listed import listed
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as TokenSpan
    from spacy.tokens import Token

CLIMB = 5
"""Steps up the parser's tree from a figure to the word that tells what it is the figure of, at most."""
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass"})
_COMPLEMENTS = SUBJECTS | {"nmod", "obj", "dobj"}


def find_fate(counted: Token, span: TokenSpan) -> tuple[str, Token] | None:
    """What happened to those who are counted, and the word that says so: `trois personnes tuées`, `a fait 12 morts`.

    Args:
        counted: the noun that is counted.
        span: the amount.
    """
    language = counted.doc.lang_
    fates = _fates(language)
    said = [counted, *(child for child in counted.children if child.i >= span.end and child.dep_ in ("acl", "amod"))]
    for word in said:
        if word.lemma_.lower() in fates:
            return fates[word.lemma_.lower()], word
    for word, dependency in above(span.root):
        lemma = word.lemma_.lower()
        if lemma in fates:
            acts = dependency == "nsubj" and lemma in listed(language, "counted", "undergone")
            return None if acts else (fates[lemma], word)
        if lemma not in listed(language, "governors", "light"):
            return None
    return None


@cache
def _fates(language: str) -> dict[str, str]:
    """What happened to the counted, by the lemma that says so."""
    return {word: fate for fate, words in load_lexicon(language, "agreement")["fates"].items() for word in words}


def find_governor(span: TokenSpan) -> Token | None:
    """The word whose figure it is: `coût` in `le coût devrait atteindre 3 millions`, `voler` in `a volé 3 millions`."""
    light = listed(span.doc.lang_, "governors", "light")
    for word in (span.root, *(word for word, _ in above(span.root))):
        inside = word.i in range(span.start, span.end)
        if not inside and word.pos_ in ("NOUN", "VERB") and word.lemma_.lower() not in light:
            return word
        subject = noun_subject(word)
        if subject is not None:
            return subject
    return None


def above(word: Token) -> Iterator[tuple[Token, str]]:
    """The words above one in the parser's tree, each with the relation that leads to it."""
    for _ in range(CLIMB):
        if word.head.i == word.i:
            return
        dependency, word = word.dep_, word.head
        if dependency != "conj" and word.pos_ != "ADP":
            yield word, dependency


def noun_subject(verb: Token) -> Token | None:
    """The noun that is the subject of a verb, if one is."""
    return next((child for child in verb.children if child.dep_ in SUBJECTS and child.pos_ == "NOUN"), None)


def complements(governor: Token, span: TokenSpan) -> Iterator[str]:
    """The lemmas of the subject and the complements of the word whose figure it is; `span` is the figure."""
    for child in governor.children:
        if child.i in range(span.start, span.end):
            continue
        if child.dep_ in _COMPLEMENTS and child.pos_ in ("NOUN", "PROPN"):
            yield child.lemma_.lower()
        if child.dep_ == "prep":
            yield from (one.lemma_.lower() for one in child.children if one.dep_ == "pobj")
