"""French names that go on in small letters: `Agence nationale de sécurité`, `Ligue contre le bruit`, and the State."""

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

PURPOSE = frozenset({"pour", "contre", "sur"})
"""Prepositions that join what a body or a law is for to its first word."""

_ARTICLES = frozenset({"le", "la", "les", "l'", "l’"})
_STATE = frozenset({"État", "Etat"})


def with_tail(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """The mention with what completes its first word, a common noun with a capital, in small letters.

    Adjectives (`Stade [briochin]`) and the matter (`Ligue [contre le bruit]`, `Agence nationale [de santé]`).
    """
    head = _head(mention, reading, words)
    if head is None:
        return mention
    doc = reading.docs[mention.passage]
    start = mention.start
    if start and doc[start - 1].lower_ in words.rank_adjectives and doc[start - 1].text[0].isupper():
        start -= 1
    end = _adjectives_end(doc, mention.end, words)
    while (matter := _matter_end(doc, end)) is not None:
        end = matter
    kind = mention.type
    if doc[head].lower_ in words.law_heads:
        return replace(mention, start=start, end=end, type=EntityType.MISC, rule="matter head")
    return (
        mention if (start, end) == (mention.start, mention.end) else replace(mention, start=start, end=end, type=kind)
    )


def _head(mention: Mention, reading: Reading, words: EntityWords) -> int | None:
    """The common noun with a capital that the mention begins with, behind an adjective of rank (`Haute [Autorité]`)."""
    texts, lowers = reading.texts[mention.passage], reading.lowers[mention.passage]
    place = mention.start
    if place + 1 < mention.end and lowers[place] in words.rank_adjectives:
        place += 1
    fits = lowers[place] in words.completed_heads and texts[place][0].isupper() and not texts[place].isupper()
    return place if fits else None


def _adjectives_end(doc: tokens.Doc, end: int, words: EntityWords) -> int:
    """The token after the adjectives in small letters at `end`; a nationality only right behind the first word.

    `Stade français`, but `Parlement` and `Conseil constitutionnel` of the country that the adjective names.
    """
    while (
        end < len(doc)
        and doc[end].is_lower
        and (doc[end].pos_ == "ADJ" or doc[end].lower_ in words.body_adjectives)
        and doc[end].text[-1] != "é"
        and not (
            fold(doc[end].text) in words.peoples
            and (doc[end - 1].is_lower or doc[end - 1].lower_ in words.state_bodies)
        )
    ):
        end += 1
    return end


def _matter_end(doc: tokens.Doc, place: int) -> int | None:
    """The token after a matter in small letters that begins with the preposition at `place`, if one does."""
    if place + 1 >= len(doc) or doc[place].lower_ not in OPENING | PURPOSE:
        return None
    noun = place + 1
    if doc[noun].lower_ in _ARTICLES:
        noun += 1
    elif doc[place].lower_ in PURPOSE:
        return None
    if noun >= len(doc) or not doc[noun].is_lower or doc[noun].pos_ != "NOUN":
        return None
    end = noun + 1
    while end < len(doc) and doc[end].pos_ == "ADJ" and doc[end].is_lower and doc[end].text[-1] != "é":
        end += 1
    return end


def state_mentions(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The State that pays, owns or decides: `l'État a promis`, not `le chef de l'État`, `l'État de Bahia`."""
    for number, texts in enumerate(reading.texts):
        if not _STATE.intersection(texts):
            continue
        lowers = reading.lowers[number]
        for place, text in enumerate(texts):
            if text not in _STATE or not place or lowers[place - 1] not in {"l'", "l’"}:
                continue
            owner = lowers[place - 3] if place > 2 and lowers[place - 2] in OPENING else ""
            after = reading.docs[number][place + 1] if place + 1 < len(texts) else None
            described = after is not None and (after.pos_ == "ADJ" or after.lower_ in OPENING | {"-"})
            if owner not in words.person_roles and not described:
                yield Mention(number, place, place + 1, EntityType.ORG, "state")
