"""Which marks the reader wants to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.annotations.marks import MarkKind
from core.annotations.query import parse_query

if TYPE_CHECKING:
    from core.annotations.marks import Mark


@dataclass(frozen=True)
class MarkFilter:
    """A filter over marks: all marks of the shown kinds that the query finds.

    Attributes:
        kinds: the layers that are shown.
        query: what the reader typed, see `core.annotations.query`.
    """

    kinds: frozenset[MarkKind] = frozenset(MarkKind)
    query: str = ""

    def finds(self, mark: Mark, text: str) -> bool:
        """Whether the query finds `mark` of the document whose text is `text`, whatever its kind."""
        return not self.query or parse_query(self.query).finds(mark, text)

    def shows(self, mark: Mark, text: str) -> bool:
        """Whether `mark` is of a shown kind and found by the query."""
        return mark.kind in self.kinds and self.finds(mark, text)
