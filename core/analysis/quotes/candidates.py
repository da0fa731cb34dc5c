"""Quotes as the constructions propose them, and which of them stand when several claim the same words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.speakers.mentions import Mention
    from core.analysis.results import Entity, QuoteKind
    from core.text.spans import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quote proposed by one construction.

    Attributes:
        frame: its sentence.
        kind: direct, indirect or mixed.
        content: what is said, in the document.
        cue: the words that report, within the sentence.
        speaker: the mention that the construction points at.
        rule: the construction's name.
        strength: higher wins where two share words.
        inherits: whether the speaker is that of the quote before, as none is named.
        entity: who speaks, where an interview tells though no words in the sentence do.
    """

    frame: Frame
    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Words | None
    speaker: Mention | None
    rule: str
    strength: int
    inherits: bool = False
    entity: Entity | None = None


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The strongest candidates of which no two share words or a cue, in reading order."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.strength, c.content[0].start)):
        if not any(_share_words(candidate, other) for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda c: (c.content[0].start, c.content[-1].end))


def _share_words(one: Candidate, other: Candidate) -> bool:
    if one.cue is not None and one.cue == other.cue and one.frame is other.frame:
        return True
    return any(a.overlaps(b) for a in one.content for b in other.content)
