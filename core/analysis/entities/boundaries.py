"""Where a name begins and ends: the shortest words that name the thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

MARKS = frozenset("«»“”„\"'’‘‹›.,;:!?()[]{}–—-…/*|·•")
"""Marks that stand around a name, never at its ends (but `Yahoo!`)."""


def bare_names(mention: Mention, reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The name or names in what was found: no article, no title of office, no mark around them, none joined to another.

    `Les Dupont` is `Dupont`, `M. Roux` is `Roux`, `Pour Martin` is `Martin`; `Le Monde` and `La Haye` stay whole.
    """
    for part in _split(mention, reading):
        trimmed = _trim_end(_trim_start(part, reading, words), reading, words)
        if trimmed.start < trimmed.end and not _is_common(trimmed, reading, words):
            yield trimmed


def _trim_start(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """Without articles, prepositions, titles and marks before the name."""
    doc = reading.docs[mention.passage]
    start = mention.start
    while start < mention.end:
        token = doc[start]
        if words.keeps_article(doc[start : mention.end].text):
            break
        first = token.lower_
        if first in words.not_first or token.text in MARKS or token.is_space or (mention.type is EntityType.PER and first in words.person_titles) or (mention.type is EntityType.PER and first in words.person_roles and start + 1 < mention.end) or (first in words.body_kinds and token.text == first and doc[start + 1 : mention.end].text[:1].isupper()):
            start += 1
        else:
            break
    return replace(mention, start=start)


def _trim_end(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """Without marks, prepositions and a nationality in small letters after the name of an institution."""
    doc = reading.docs[mention.passage]
    end = mention.end
    while end > mention.start:
        token = doc[end - 1]
        if (
            (token.text in MARKS and not _closes(doc, mention.start, end))
            or token.is_space
            or token.lower_ in words.not_last
        ):
            end -= 1
        elif fold(token.text) in words.peoples and token.text == token.lower_ and end - mention.start > 1:
            if doc[mention.start : end - 1].text.lower() in words.state_bodies:
                return replace(mention, end=end - 1)
            break
        else:
            break
    return replace(mention, end=end)


def _closes(doc: object, start: int, end: int) -> bool:
    """Whether the mark before token `end` belongs to the name (`Yahoo!`, `Jean (Jack)`)."""
    words = doc[start:end].text  # type: ignore[index]
    return (words[-1] == "!" and len(words.split()) == 1) or (words[-1] == ")" and "(" in words) or words[-2:] == ".."


def _split(mention: Mention, reading: Reading) -> Iterator[Mention]:
    """The mentions that commas part, or `et` between two persons or places (`Roux et Martin`)."""
    doc = reading.docs[mention.passage]
    start = mention.start
    for place in range(mention.start, mention.end):
        word = doc[place].lower_
        joins = word in {";", "|", "\n"} or (word in {"et", "and"} and _two_of_a_kind(mention, doc, place))
        if joins:
            yield replace(mention, start=start, end=place)
            start = place + 1
    yield replace(mention, start=start)


def _two_of_a_kind(mention: Mention, doc: object, place: int) -> bool:
    """Whether the conjunction at `place` parts two names of persons."""
    before, after = doc[place - 1], doc[place + 1] if place + 1 < mention.end else None  # type: ignore[index]
    return (
        mention.type is EntityType.PER
        and after is not None
        and place > mention.start
        and before.text[:1].isupper()
        and after.text[:1].isupper()
    )


def _is_common(mention: Mention, reading: Reading, words: EntityWords) -> bool:
    """Whether nothing is named: a title, a currency or a common word written with a capital, figures, one letter."""
    text = reading.words(mention)
    if not any(character.isalpha() for character in text) or len(text) < 2:
        return True
    folded = text.lower()
    return folded in words.common_capitals or folded in words.person_titles
