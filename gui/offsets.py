"""The only place of UTF-16: from code points of a text to the units that Qt counts, and back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.text.spans import Span

_BEYOND_BASIC_PLANE = re.compile("[\U00010000-\U0010ffff]")


class QtOffsets:
    """Offsets into one text. Qt counts a character beyond the basic plane (an emoji) as two."""

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in _BEYOND_BASIC_PLANE.finditer(text)]
        self._astral_in_qt = [offset + before for before, offset in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position of code point `offset`."""
        return offset + bisect_left(self._astral, offset)

    def from_qt(self, position: int) -> int:
        """The code point at UTF-16 `position`; inside an astral character, that character."""
        before = bisect_right(self._astral_in_qt, position)
        if before and self._astral_in_qt[before - 1] == position - 1:
            return self._astral[before - 1]
        return position - bisect_left(self._astral_in_qt, position)

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Start and end of `span` in UTF-16 positions."""
        if not self._astral:
            return span.start, span.end
        return self.to_qt(span.start), self.to_qt(span.end)
