"""Names that begin with a common noun in small letters: `parquet de Lyon`, `pont du Rialto`, `traité de Rome`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.entities.mentions import Mention
from core.analysis.entities.words import OPENING
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
    texts, lowers = reading.texts[mention.passage], reading.lowers[mention.passage]
    if mention.end - mention.start > 1 and (whole := _by_first_word(mention, texts[mention.start], words)):
        return whole
    place = mention.start - 1
    while place >= 0 and lowers[place] in LINKS:
        place -= 1
    linked = place < mention.start - 1
    if place < 0 or (linked and lowers[place + 1] not in OPENING):
        return mention
    head, adjectives = place, 0
    while head > 0 and lowers[head] in words.noun_adjectives and adjectives < 2:
        head -= 1
        adjectives += 1
    noun = lowers[head]
    if noun in words.bare_body_heads and not linked and not adjectives and texts[mention.start][0].isupper():
        return replace(mention, start=head, type=EntityType.ORG, rule="body head")
    place_named = mention.type in {EntityType.LOC, EntityType.PER} or mention.rule == "capital" or not linked
    if (noun in words.place_heads and place_named) or (
        noun in words.bare_place_heads and not linked and not adjectives
    ):
        return replace(mention, start=head, type=EntityType.LOC, rule="place head")
    if noun in words.matter_heads and not adjectives and (linked or noun in words.bare_matter_heads):
        return replace(mention, start=head, type=EntityType.MISC, rule="matter head")
    if (
        noun in words.body_heads
        and linked
        and mention.type is EntityType.LOC
        and (adjectives or noun in words.town_bodies)
    ):
        return replace(mention, start=head, type=EntityType.ORG, rule="body head")
    return mention


def _by_first_word(mention: Mention, first: str, words: EntityWords) -> Mention | None:
    """The mention with the type that the common noun in small letters tells with which it begins, if one does."""
    if first in words.matter_heads:
        return replace(mention, type=EntityType.MISC, rule="matter head")
    if first.islower() and first in words.place_heads and mention.type in {EntityType.LOC, EntityType.ORG}:
        return replace(mention, type=EntityType.LOC, rule="place head")
    if first in words.town_bodies and mention.type is EntityType.LOC:
        return replace(mention, type=EntityType.ORG, rule="body head")
    return None


def body_mentions(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Bodies in small letters that no capital completes: `commission des lois`, `parquet national financier`."""
    for number, doc in enumerate(reading.docs):
        for place, word in enumerate(reading.lowers[number]):
            if word in words.body_heads and (end := _body_end(doc[place], words)):
                yield Mention(number, place, end, EntityType.ORG, "body in small letters")


def _body_end(head: tokens.Token, words: EntityWords) -> int | None:
    """The token after a body's name that begins with `head`; None if that names nothing.

    `le parlement hongrois` is a mere description, `ministère russe de la Défense` a name.
    """
    doc = head.doc
    end = head.i + 1
    while end < len(doc) and doc[end].lower_ in words.body_adjectives:
        end += 1
    adjectives = end - head.i - 1
    if not adjectives and end < len(doc) and doc[end].is_lower and fold(doc[end].text) in words.peoples:
        if doc[end + 1 : end + 2].text not in OPENING:
            return None
        end += 1
    if head.lower_ in words.field_bodies and (field := _field_end(doc, end, words)):
        return _town_end(doc, field)
    return _town_end(doc, end) if adjectives >= 2 or (adjectives and head.lower_ in words.adjective_bodies) else None


def _town_end(doc: tokens.Doc, end: int) -> int:
    """The token after the place that completes a body's name behind `end` (`préfecture de police [de Dijon]`)."""
    if end + 1 >= len(doc) or doc[end].lower_ not in {"de", "d'", "d’"}:
        return end
    place = end + 1
    while place < len(doc) and doc[place].ent_type_ == "LOC":
        place += 1
    return place if place > end + 1 else end


def _field_end(doc: tokens.Doc, place: int, words: EntityWords) -> int | None:
    """The token after the field of a ministry or commission that begins at `place` (`des finances et du budget`)."""
    if place >= len(doc) or doc[place].lower_ not in OPENING:
        return None
    end = _field(doc, place, words)
    if end is None:
        return None
    while end < len(doc) and _qualifies(doc[end], words):
        end += 1
    if end + 1 < len(doc) and doc[end].lower_ == "et":
        return _field(doc, end + 1, words) or end
    if end + 1 < len(doc) and doc[end].lower_ in {"d'", "d’"} and doc[end + 1].is_lower:
        return end + 2
    return end


def _qualifies(token: tokens.Token, words: EntityWords) -> bool:
    """Whether an adjective behind a field belongs to it: no participle, no nationality."""
    return token.pos_ == "ADJ" and token.is_lower and token.text[-1] != "é" and fold(token.text) not in words.peoples


def _field(doc: tokens.Doc, place: int, words: EntityWords) -> int | None:
    """The token after a field that stands at `place` behind its preposition and article, if one does."""
    while place < len(doc) and doc[place].lower_ in LINKS:
        place += 1
    return place + 1 if place < len(doc) and fold(doc[place].text) in words.fields else None
