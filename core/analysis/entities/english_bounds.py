"""What English names hold that is no part of them, and capitals that name nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.entities.english_names import LINKS
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

LONGEST_PERSON = 4
"""Words of a person's name with a title, at most."""

_ROMAN = re.compile(r"[IVX]{2,}")


def parted(mention: Mention, reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The names that an English mention holds, without the words in small letters that end it.

    `Burundi Chief of Defense` is `Burundi`, `Commanders of the Coast Guard` is `Coast Guard`, `High Court in Dublin` is
    `High Court` and `Dublin`, `Far East Ann Lee` (behind `Minister for`) is `Far East` and `Ann Lee`.
    """
    mention = _without_tail(_without_holders(mention, reading, words), reading)
    doc = reading.docs[mention.passage]
    for place in range(mention.start + 1, mention.end - 1):
        word = doc[place].lower_
        before = fold(doc[mention.start : place].text)
        if word in words.person_roles and doc[place + 1].lower_ in LINKS and mention.type is not EntityType.MISC:
            if before in words.places:
                yield replace(mention, end=place, type=EntityType.LOC)
            return
        if word == "in" and fold(doc[place + 1 : mention.end].text) in words.places:
            yield replace(mention, end=place)
            yield replace(mention, start=place + 1, type=EntityType.LOC)
            return
        if word in words.first_names and before in words.places and mention.type is EntityType.LOC:
            yield replace(mention, end=place)
            yield replace(mention, start=place, type=EntityType.PER)
            return
    yield mention


def _without_holders(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """Without those who belong to the thing that is named (`Members of`, `Ms`)."""
    lowers = reading.lowers[mention.passage]
    first = lowers[mention.start]
    several = mention.end - mention.start > 1
    if several and first.isdigit() and mention.type is not EntityType.MISC:  # the year of what it did
        return replace(mention, start=mention.start + 1)
    if several and first in words.person_titles and mention.end - mention.start <= LONGEST_PERSON:
        return replace(mention, start=mention.start + 1, type=EntityType.PER)
    if several and lowers[mention.start + 1] == "of" and first.removesuffix("s") in words.holders:
        start = mention.start + 2
        while start + 1 < mention.end and lowers[start] in {"the", "a", "an"}:
            start += 1
        return replace(mention, start=start) if start < mention.end else mention
    return mention


def _without_tail(mention: Mention, reading: Reading) -> Mention:
    """Without common words behind the name: `Reuters news agency` is `Reuters`."""
    texts = reading.texts[mention.passage]
    end = mention.end
    while end > mention.start + 1 and texts[end - 1].isalpha() and texts[end - 1].islower():
        end -= 1
    return mention if end == mention.end or not texts[end - 1][0].isupper() else replace(mention, end=end)


def named_nothing(mentions: Iterable[Mention], reading: Reading, words: EntityWords) -> list[Mention]:
    """The mentions without abbreviations of common words, days and hours, Roman figures and `South Korean` troops."""
    common = set(_common_abbreviations(reading))
    return [
        mention
        for mention in mentions
        if reading.words(mention).removesuffix("s") not in common
        and not all(
            word in words.calendar or word.isdigit()
            for word in reading.lowers[mention.passage][mention.start : mention.end]
        )
        and not _ROMAN.fullmatch(reading.words(mention))
        and not _describes(mention, reading, words)
    ]


def _describes(mention: Mention, reading: Reading, words: EntityWords) -> bool:
    """Whether the mention is a nationality of several words, which in the singular is an adjective."""
    text = fold(reading.words(mention))
    return " " in text and text in words.peoples and not text.endswith("s")


def _common_abbreviations(reading: Reading) -> Iterator[str]:
    """Capitals in brackets whose letters begin the words in small letters before them, without their plural's `s`."""
    for texts in reading.texts:
        for place in range(2, len(texts) - 2):
            letters = texts[place + 1].removesuffix("s")
            if texts[place] == "(" and texts[place + 2] == ")" and len(letters) > 1 and letters.isupper():
                before = texts[max(0, place - len(letters)) : place]
                if all(word.islower() for word in before[1:]) and [w[0].upper() for w in before] == list(letters):
                    yield letters
