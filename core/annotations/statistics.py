"""Figures about an article's marks: who is quoted how much, and how surely things are said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.results import Certainty

if TYPE_CHECKING:
    from core.analysis.results import Quote
    from core.annotations.marks import Annotations, Mark


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker of the article.

    Attributes:
        name: who speaks; None for quotes whose speaker nothing tells.
        anonymous: nobody named stands behind the words.
        quotes: how many quotes are theirs.
        words: how many words these hold.
    """

    name: str | None
    anonymous: bool
    quotes: int
    words: int


def share_of_voice(annotations: Annotations) -> tuple[Voice, ...]:
    """The speakers of the article, those with most quoted words first."""
    analysis = annotations.analysis
    if analysis is None:
        return ()
    spoken: dict[str | None, list[Quote]] = {}
    for quote in analysis.quotes:
        spoken.setdefault(quote.speaker_name, []).append(quote)
    text = annotations.document.text
    voices = (
        Voice(
            name,
            anonymous=all(quote.anonymous for quote in quotes),
            quotes=len(quotes),
            words=sum(len(span.of(text).split()) for quote in quotes for span in quote.content),
        )
        for name, quotes in spoken.items()
    )
    return tuple(sorted(voices, key=lambda voice: (-voice.words, voice.name or "")))


def first_quotes(annotations: Annotations) -> dict[str, Mark]:
    """The first quote of each speaker, by the speaker's name, in order of appearance."""
    first: dict[str, Mark] = {}
    for quote in annotations.analysis.quotes if annotations.analysis is not None else ():
        if quote.speaker_name:
            first.setdefault(quote.speaker_name, annotations.by_id[quote.id])
    return first


def certainty_profile(annotations: Annotations) -> dict[Certainty, int]:
    """How many claims are stated with each certainty, from the surest to the negated."""
    claims = annotations.analysis.claims if annotations.analysis is not None else ()
    counted = Counter(claim.certainty for claim in claims)
    return {certainty: counted[certainty] for certainty in Certainty}
