"""An interval index: which spans touch a stretch of text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Things by the span they cover; a look-up costs by what it finds, not by how many there are."""

    def __init__(self, entries: Iterable[tuple[int, int, T]] = ()) -> None:
        """Index entries of start, end (exclusive) and thing."""
        self._entries = sorted(entries, key=lambda entry: (entry[0], -entry[1]))
        self._starts = [start for start, _, _ in self._entries]
        # The furthest end so far never falls: no entry before the first whose furthest end passes `start` can touch.
        self._furthest = list(accumulate((end for _, end, _ in self._entries), max))

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[tuple[int, int, T]]:
        return iter(self._entries)

    def over(self, start: int, end: int) -> list[tuple[int, int, T]]:
        """The entries that share at least one position with start..end (exclusive), in order of their starts."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        return [entry for entry in self._entries[first:last] if entry[1] > start]
