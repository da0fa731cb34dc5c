"""Several names that were found as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.entities.words import OPENING
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

_ARTICLES = frozenset({"la", "le", "les", "l'", "l’", "the"})


def apart(mention: Mention, reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The names that are joined in the mention.

    Two persons (`Roux et Martin`), a body and the one it belongs to (`Conseil de sécurité | Nations unies`), a name
    and its acronym in brackets, owner and owned (`Treasury's | Office`).
    """
    texts, lowers = reading.texts[mention.passage], reading.lowers[mention.passage]
    body = mention.type is EntityType.ORG
    start = mention.start
    for place in range(mention.start + 1, mention.end):
        lower = lowers[place]
        if (
            lower in {";", "|"}
            or lower.isspace()
            or (lower in {"'s", "’s"} and lowers[place - 1] not in words.not_owners)
            or (lower == "(" and body and place + 1 < len(texts) and texts[place + 1].isupper())
            or (lower in {"et", "and"} and _parts_persons(mention, texts, place))
            or (lower in OPENING and body and _tail(mention, place, reading) in words.great_bodies)
        ):
            yield replace(mention, start=start, end=place)
            start = place + 1
        elif lower == "en" and body and _tail(mention, place, reading) in words.places:
            yield replace(mention, start=start, end=place)
            mention, body = replace(mention, type=EntityType.LOC), False
            start = place + 1
        elif body and place > start + 1 and _begins_person(mention, place, reading, words):
            yield replace(mention, start=start, end=place)
            mention, body = replace(mention, type=EntityType.PER), False
            start = place
    yield mention if start == mention.start else replace(mention, start=start)


def _tail(mention: Mention, place: int, reading: Reading) -> str:
    """The words behind `place` without the article that they begin with, folded."""
    lowers = reading.lowers[mention.passage]
    place += 1
    while place < mention.end and lowers[place] in _ARTICLES:
        place += 1
    return fold(reading.text(mention.passage, place, mention.end)) if place < mention.end else ""


def _begins_person(mention: Mention, place: int, reading: Reading, words: EntityWords) -> bool:
    """Whether a person's name stands at `place` behind a word in small letters (`Ligue nordique [Jeanne Vasseur]`)."""
    texts = reading.texts[mention.passage]
    return (
        place + 1 < mention.end
        and texts[place][0].isupper()
        and texts[place + 1][0].isupper()
        and texts[place - 1].islower()
        and texts[place - 1].isalpha()
        and reading.docs[mention.passage][place - 1].pos_ in {"ADJ", "NOUN"}
        and fold(texts[place]) in words.first_names
    )


def _parts_persons(mention: Mention, texts: list[str], place: int) -> bool:
    """Whether the conjunction at `place` parts two names of persons."""
    return (
        mention.type is EntityType.PER
        and place + 1 < mention.end
        and texts[place - 1][0].isupper()
        and texts[place + 1][0].isupper()
    )
