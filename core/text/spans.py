"""Spans of text, in Unicode code points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(msgspec.Struct, frozen=True, order=True, array_like=True):
    """A stretch of text from `start` up to, not including, `end`; `[start, end]` in JSON."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that stand at this span of `text`."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same stretch in a text that begins `by` code points earlier."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, offset: int) -> bool:
        """Whether the character at `offset` belongs to the span."""
        return self.start <= offset < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def trimmed(self, text: str, characters: str | None = None) -> Span:
        """Without blanks (or the given characters) at either end; an empty span stays at `start`."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip(characters))
        return Span(start, max(start, start + len(words.strip(characters))))


def hull(spans: Iterable[Span]) -> Span:
    """The shortest span that contains all of `spans`.

    Raises:
        ValueError: if there are none.
    """
    ordered = sorted(spans)
    if not ordered:
        raise ValueError("no spans to cover")
    return Span(ordered[0].start, max(span.end for span in ordered))
