"""What the places where a name stands, and the name itself, tell of its type.

Every piece of evidence is a short text `kind: words`, readable on an entity's card and looked up among the weights.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.entities.boundaries import OPENING
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

ARTICLES = frozenset(
    {"le", "la", "les", "l'", "l’", "un", "une", "the", "a", "an", "ce", "cette", "son", "sa", "leur", "this"}
)
_QUOTES = frozenset('«»“”"‘’‹›')
_CAMEL = re.compile(r"[a-z][A-Z]")


def name_evidence(name: str, words: EntityWords) -> Iterator[str]:
    """What the form of a name tells."""
    parts = re.findall(r"[^\W_]+(?:['’][^\W_]+)?", name)
    folded = fold(name)
    yield f"words: {min(len(parts), 4)}"
    if folded in words.places:
        yield "known: place"
    if folded in words.media:
        yield "known: medium"
    if folded in words.brands:
        yield "known: brand"
    if folded in words.peoples:
        yield "known: people"
    if len(parts) > 1 and fold(parts[0]) in words.first_names:
        yield "known: first name"
    elif parts and fold(parts[0]) in words.first_names:
        yield "known: first name alone"
    if name.isupper():
        yield "form: acronym" if len(name) < 7 else "form: capitals"
    if name[:1].islower():
        yield "form: small letters"
    if any(character.isdigit() for character in name):
        yield "form: figures"
    if _CAMEL.search(name):
        yield "form: capital inside"
    if len(parts) > 1:
        yield f"first word: {fold(parts[0])}"
        if any(part[0].islower() for part in parts):
            yield "form: small words inside"
        for part in parts[1:]:
            yield f"inside: {fold(part)}"
    if parts:
        last = fold(parts[-1])
        yield f"ends: {last[-3:]}"
        yield f"ends: {last[-2:]}"
        yield f"begins: {fold(parts[0])[:3]}"


def context_evidence(mention: Mention, reading: Reading, words: EntityWords) -> Iterator[str]:
    """What the words around one mention tell."""
    doc = reading.docs[mention.passage]
    yield from _before(doc, mention.start, words)
    yield from _after(doc, mention, words)
    root = reading.tokens(mention).root
    if root.dep_ in {"nsubj", "nsubj:pass", "nsubjpass"} and root.head.pos_ in {"VERB", "AUX"}:
        yield f"subject of: {fold(root.head.lemma_)}"
    elif root.dep_ in {"obj", "dobj", "obl:agent"} and root.head.pos_ == "VERB":
        yield f"object of: {fold(root.head.lemma_)}"
    if reading.passages[mention.passage].passage.kind != "paragraph":
        yield "stands in: heading"


def _before(doc: tokens.Doc, start: int, words: EntityWords) -> Iterator[str]:
    """The noun that the name specifies, the article and preposition before it."""
    place = start - 1
    if place >= 0 and doc[place].text in _QUOTES:
        yield "stands in: quotation marks"
        place -= 1
    if place < 0 or doc[start].is_sent_start:
        yield "stands: first"
        return
    article = ""
    if doc[place].lower_ in ARTICLES:
        article = fold(doc[place].text)
        place -= 1
    yield f"article: {article or 'none'}"
    if place < 0:
        return
    word = doc[place]
    if word.lower_ in words.person_titles:
        yield "title: before it"
    elif word.lower_ in words.person_roles and not article:
        yield "apposition: a person's office"
    if word.pos_ in {"NOUN", "ADJ"} and not article:
        noun = word
        if word.pos_ == "ADJ" and place and doc[place - 1].pos_ == "NOUN":
            noun = doc[place - 1]
        yield f"apposition: {fold(noun.lemma_)}"
        yield from (f"apposition: {kind}" for kind in words.kinds(noun.lemma_.lower()))
    elif word.pos_ == "ADP" or word.lower_ in OPENING | {"du", "des", "au", "aux"}:
        yield f"preposition: {fold(word.text)}{' ' + article if article else ''}"
        if word.lower_ in OPENING and place:
            noun = doc[place - 1]
            if noun.pos_ == "ADJ" and place > 1:
                noun = doc[place - 2]
            if noun.pos_ == "NOUN":
                yield f"of: {fold(noun.lemma_)}"
                yield from (f"of: {kind}" for kind in words.kinds(noun.lemma_.lower()))
        elif place:
            yield f"after: {fold(doc[place - 1].lemma_)} {fold(word.text)}"
    elif word.pos_ in {"VERB", "CCONJ", "PUNCT"}:
        yield f"after: {fold(word.lemma_)}"


def _after(doc: tokens.Doc, mention: Mention, words: EntityWords) -> Iterator[str]:
    """What follows: an apposition, a bracket, a noun that it owns."""
    place = mention.end
    if place < len(doc) and doc[place].text in _QUOTES:
        place += 1
    if place >= len(doc):
        return
    word = doc[place]
    if word.text in {",", "("}:
        following = place + 1
        while following < len(doc) and (doc[following].lower_ in ARTICLES or doc[following].pos_ == "ADJ"):
            following += 1
        if following < len(doc) and doc[following].pos_ == "NOUN":
            noun = doc[following].lemma_.lower()
            yield f"explained as: {fold(noun)}"
            yield from (f"explained as: {kind}" for kind in words.kinds(noun))
        elif following < len(doc) and doc[following].text[0].isdigit() and word.text == ",":
            yield "before: figures"
        elif following < len(doc) and word.text == "(":
            yield "before: bracket"
    elif word.pos_ in {"VERB", "AUX", "ADJ", "ADP"}:
        yield f"before: {fold(word.lemma_)}"
    elif word.text in {"'s", "’s"}:
        yield "before: 's"
    elif word.pos_ == "NOUN" and doc.lang_ == "en":
        yield f"before noun: {fold(word.lemma_)}"
        yield from (f"before noun: {kind}" for kind in words.kinds(word.lemma_.lower()))
