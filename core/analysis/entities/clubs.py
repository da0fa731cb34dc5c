"""Clubs that are called by their town: in the sports pages `Nevers a gagné` is a club, `à Nevers` the town."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.entities.words import OPENING
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

FEWEST = 4
"""Different words of sport that a text on it has."""


def is_on_sport(reading: Reading, words: EntityWords) -> bool:
    """Whether the text reports on clubs that play, by its words."""
    found: set[str] = set()
    for lowers in reading.lowers:
        found |= words.sport_words.intersection(lowers)
    return len(found) >= FEWEST


def clubs_apart(
    group: Sequence[Mention], reading: Reading, words: EntityWords
) -> tuple[list[Mention], list[Mention]] | None:
    """The mentions of a town's club and those of the town itself, in a text on sport; None if it is no town.

    What stands with an article (`la Norvège`) is a country, which plays under its own name.
    """
    names = {fold(reading.words(mention)) for mention in group}
    if not names <= words.places or any(_before(mention, reading) in words.articles for mention in group):
        return None
    clubs: list[Mention] = []
    town: list[Mention] = []
    for mention in group:
        (clubs if _plays(mention, reading, words) else town).append(mention)
    return clubs, town


def _before(mention: Mention, reading: Reading) -> str:
    return reading.lowers[mention.passage][mention.start - 1] if mention.start else ""


def _plays(mention: Mention, reading: Reading, words: EntityWords) -> bool:
    """Whether nothing before or behind the town's name says that a place is meant."""
    lowers = reading.lowers[mention.passage]
    before = _before(mention, reading)
    if before in OPENING:
        return mention.start > 1 and lowers[mention.start - 2] in words.club_members
    dated = mention.start == 0 and lowers[mention.end : mention.end + 1] in ([","], ["("], ["–"])
    return before not in words.place_prepositions and not dated
