"""Names that begin with a common noun in small letters: `parquet de Lyon`, `pont du Rialto`, `traité de Rome`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.entities.boundaries import OPENING
from core.analysis.entities.mentions import Mention
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Reading
    from core.analysis.entities.words import EntityWords

LINKS = frozenset({"de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’", "à", "aux", "of", "the"})


def with_common_head(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """The mention with the common noun before it where this belongs to the name.

    A place keeps its generic word (`aéroport international de [Dubaï]`), a law, treaty or war too (`traité de [Rome]`),
    and so does a body (`conseil départemental des [Landes]`). The type is then that of the whole.
    """
    doc = reading.docs[mention.passage]
    place = mention.start - 1
    while place >= 0 and doc[place].lower_ in LINKS:
        place -= 1
    linked = place < mention.start - 1
    if place < 0 or (linked and doc[place + 1].lower_ not in OPENING):
        return mention
    head, adjectives = place, 0
    while head > 0 and doc[head].lower_ in words.head_adjectives | words.body_adjectives and adjectives < 2:
        head -= 1
        adjectives += 1
    noun = doc[head].lower_
    if noun in words.place_heads and mention.type in {EntityType.LOC, EntityType.PER}:
        return replace(mention, start=head, type=EntityType.LOC, rule="place head")
    if noun in words.matter_heads and not adjectives and (linked or noun in words.bare_matter_heads):
        return replace(mention, start=head, type=EntityType.MISC, rule="matter head")
    if noun in words.body_heads and linked and mention.type in {EntityType.LOC, EntityType.ORG}:
        if adjectives or noun in words.town_bodies:
            return replace(mention, start=head, type=EntityType.ORG, rule="body head")
    return mention


def body_mentions(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Bodies in small letters that no capital completes: `commission des lois`, `parquet national financier`."""
    for number, doc in enumerate(reading.docs):
        for token in doc:
            if token.lower_ in words.body_heads and (end := _body_end(token, words)):
                yield Mention(number, token.i, end, EntityType.ORG, "body in small letters")


def _body_end(head: tokens.Token, words: EntityWords) -> int | None:
    """The token after a body's name that begins with `head`; None if that names nothing."""
    doc = head.doc
    end = head.i + 1
    named = 0
    while end < len(doc) and doc[end].lower_ in words.body_adjectives:
        end += 1
        named += 1
    if end < len(doc) and fold(doc[end].text) in words.peoples and doc[end].text.islower():
        if not named:
            # `le parlement hongrois` is a mere description, `ministère russe de la Défense` a name.
            following = doc[end + 1].lower_ if end + 1 < len(doc) else ""
            if following not in OPENING:
                return None
            end += 1
    field = end
    if field < len(doc) and doc[field].lower_ in OPENING and head.lower_ in words.field_bodies:
        field += 1
        while field < len(doc) and doc[field].lower_ in LINKS:
            field += 1
        if field < len(doc) and doc[field].pos_ in {"NOUN", "PROPN"} and fold(doc[field].text) in words.fields:
            end = field + 1
            while end < len(doc) and doc[end].pos_ == "ADJ" and doc[end].text.islower() and doc[end].lower_[-1] != "é":
                end += 1
            if end + 1 < len(doc) and doc[end].lower_ == "et":
                next_word = end + 1
                while next_word < len(doc) and doc[next_word].lower_ in LINKS:
                    next_word += 1
                if next_word < len(doc) and fold(doc[next_word].text) in words.fields:
                    end = next_word + 1
            return end
    return end if named >= 2 or (named and head.lower_ in words.adjective_bodies) else None
