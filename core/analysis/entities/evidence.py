"""What the places where a name stands, and the name itself, tell of its type.

Every piece of evidence is a short text `kind: words`, readable on an entity's card and looked up among the weights.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.entities.words import OPENING
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

ARTICLES = frozenset(
    {"le", "la", "les", "l'", "l’", "un", "une", "the", "a", "an", "ce", "cette", "son", "sa", "leur", "this"}
)
_LIKE, _SUCH = frozenset({"comme", "like"}), frozenset({"tel", "telle", "tels", "telles"})
_THAT = frozenset({"que", "qu'", "qu’"})
_QUOTES = frozenset('«»“”"‘’‹›')
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
LONGEST_ACRONYM = 7
"""A name in capitals that is at least as long is a word."""

PLACE_COMPOUND = "form: compound of places"
"""What the form of a town's name tells."""

_PLACE_COMPOUND = re.compile(
    r"^(?:bourg|chateau|fort|mont|pont|port|roche|saint|sainte|val|vieux|ville\w*)-\w|-(?:en|es|les?|sous|sur)-"
)
_CAMEL = re.compile(r"[a-z][A-Z]")


def is_place_compound(name: str) -> bool:
    """Whether the name is made as those of French towns are (`Port-Louis`, `Bar-sur-Aube`), who- or whatever it is."""
    return " " not in name and bool(_PLACE_COMPOUND.search(fold(name)))


def name_evidence(name: str, words: EntityWords) -> Iterator[str]:
    """What the lists and the form of a name tell."""
    parts = _WORD.findall(name)
    yield f"words: {min(len(parts), 4)}"
    yield from _lists(name, parts, words)
    yield from _form(name, parts)
    if len(parts) > 1:
        yield f"first word: {fold(parts[0])}"
        yield from (f"first word: {kind}" for kind in words.first_word_kinds(fold(parts[0])))
        yield from (f"inside: {fold(part)}" for part in parts[1:])
        yield from (f"last word: {kind}" for kind in words.ending_kinds(fold(parts[-1])))
    if parts:
        last = fold(parts[-1])
        yield f"ends: {last[-3:]}"
        yield f"ends: {last[-2:]}"
        yield f"begins: {fold(parts[0])[:3]}"


def _lists(name: str, parts: list[str], words: EntityWords) -> Iterator[str]:
    """Which lists have the name, or its first word among the first names."""
    folded = fold(name)
    for kind, names in (
        ("place", words.places),
        ("medium", words.media),
        ("brand", words.brands),
        ("people", words.peoples),
    ):
        if folded in names:
            yield f"known: {kind}"
    if parts and fold(parts[0]) in words.first_names:
        yield "known: first name" if len(parts) > 1 else "known: first name alone"


def _form(name: str, parts: list[str]) -> Iterator[str]:
    """How the name is written."""
    if name.isupper():
        yield "form: acronym" if len(name) < LONGEST_ACRONYM else "form: capitals"
    if is_place_compound(name):
        yield PLACE_COMPOUND
    if name[:1].islower():
        yield "form: small letters"
    if any(character.isdigit() for character in name):
        yield "form: figures"
    if _CAMEL.search(name):
        yield "form: capital inside"
    if any(part[0].islower() for part in parts[1:]):
        yield "form: small words inside"


def context_evidence(mention: Mention, reading: Reading, words: EntityWords) -> Iterator[str]:
    """What the words around one mention tell."""
    doc = reading.docs[mention.passage]
    yield from _before(doc, mention.start, words)
    yield from _after(doc, mention, words)
    root = doc[mention.start] if mention.end - mention.start == 1 else reading.tokens(mention).root
    if root.dep_ in {"nsubj", "nsubj:pass", "nsubjpass"} and root.head.pos_ in {"VERB", "AUX"}:
        verb = fold(root.head.lemma_)
        yield f"subject of: {verb}"
        if verb in words.person_verbs:
            yield "subject of: what persons do"
        if verb in words.body_verbs:
            yield "subject of: what bodies do"
    elif root.dep_ in {"obj", "dobj", "obl:agent"} and root.head.pos_ == "VERB":
        verb = fold(root.head.lemma_)
        yield f"object of: {verb}"
        if root.dep_ != "obl:agent" and verb in words.making_verbs:
            yield "object of: what is made"
    if reading.passages[mention.passage].passage.kind != "paragraph":
        yield "stands in: heading"


def _before(doc: tokens.Doc, start: int, words: EntityWords) -> Iterator[str]:
    """The article before the name, and what stands before that."""
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
    if not article:
        yield from _specified(doc, place, words)
        yield from _example(doc, place, words)
    if word.pos_ == "ADP" or word.lower_ in OPENING | {"au", "aux"}:
        yield f"preposition: {fold(word.text)}{' ' if article else ''}{article}"
        yield from _governing(doc, place, words)
    elif word.pos_ in {"VERB", "CCONJ", "PUNCT"}:
        yield f"after: {fold(word.lemma_)}"


def _specified(doc: tokens.Doc, place: int, words: EntityWords) -> Iterator[str]:
    """The title or noun at `place` that the name right behind it specifies (`Mme`, `le groupe`, `l'agence russe`)."""
    word = doc[place]
    if place and fold(word.text) in words.naming_participles:
        place -= 1
        word = doc[place]
    if word.lower_ in words.person_titles:
        yield "title: before it"
    elif word.lower_ in words.person_roles:
        yield "apposition: a person's office"
    if word.pos_ in {"NOUN", "ADJ"}:
        yield from _said_of_it("apposition", _noun(doc, place), words)


def _example(doc: tokens.Doc, place: int, words: EntityWords) -> Iterator[str]:
    """The noun of which the name behind the word at `place` is an example (`des banques comme`, `telles que`)."""
    if doc[place].lower_ in _THAT and place and doc[place - 1].lower_ in _SUCH:
        place -= 1
    elif doc[place].lower_ not in _LIKE:
        return
    noun = _noun(doc, place - 1) if place else doc[place]
    if noun.pos_ == "NOUN":
        yield from _said_of_it("example of", noun, words)


def _governing(doc: tokens.Doc, place: int, words: EntityWords) -> Iterator[str]:
    """The noun that the preposition at `place` links the name to (`le PDG de`), or the word before another one."""
    if not place:
        return
    if doc[place].lower_ not in OPENING:
        yield f"after: {fold(doc[place - 1].lemma_)} {fold(doc[place].text)}"
        return
    noun = _noun(doc, place - 1)
    if noun.pos_ == "NOUN":
        yield from _said_of_it("of", noun, words)


def _after(doc: tokens.Doc, mention: Mention, words: EntityWords) -> Iterator[str]:
    """What follows: an explanation, a verb, a noun that the name specifies."""
    place = mention.end
    if place < len(doc) and doc[place].text in _QUOTES:
        place += 1
    if place >= len(doc):
        return
    word = doc[place]
    if word.text in {",", "("}:
        yield from _explanation(doc, place, words)
    elif word.pos_ in {"VERB", "AUX", "ADJ", "ADP"}:
        yield f"before: {fold(word.lemma_)}"
    elif word.text in {"'s", "’s"}:
        yield "before: 's"
        if place + 1 < len(doc):
            yield from (f"owner of: {kind}" for kind in words.kinds(doc[place + 1].lower_))
    elif word.pos_ == "NOUN" and doc.lang_ == "en":
        yield from _said_of_it("before noun", word, words)


def _explanation(doc: tokens.Doc, place: int, words: EntityWords) -> Iterator[str]:
    """The noun behind the comma or bracket at `place`, which says what the name is (`X, la filiale de …`)."""
    following = place + 1
    while following < len(doc) and (doc[following].lower_ in ARTICLES or doc[following].pos_ == "ADJ"):
        following += 1
    if following >= len(doc):
        return
    if doc[following].pos_ == "NOUN":
        yield from _said_of_it("explained as", doc[following], words)
    elif doc[place].text == "(":
        yield "before: bracket"
    elif doc[following].text[0].isdigit():
        yield "before: figures"


def _noun(doc: tokens.Doc, place: int) -> tokens.Token:
    """The token at `place`, or the noun before it if it is an adjective."""
    if place and doc[place].pos_ == "ADJ" and doc[place - 1].pos_ == "NOUN":
        return doc[place - 1]
    return doc[place]


def _said_of_it(how: str, noun: tokens.Token, words: EntityWords) -> Iterator[str]:
    """The noun and the kind of thing that it is said of."""
    yield f"{how}: {fold(noun.lemma_)}"
    yield from (f"{how}: {kind}" for kind in words.kinds(noun.lemma_.lower()))
