"""Which marks the reader wants to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.results import Claim, Entity, Quote
from core.annotations.marks import MarkKind
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.annotations.marks import Mark


@dataclass(frozen=True)
class MarkFilter:
    """A filter over marks: all marks of the shown kinds that contain every word of the query.

    Attributes:
        kinds: the layers that are shown.
        query: words to look for in the marked text, in names, speakers and sources; accents and capitals are
            ignored.
    """

    kinds: frozenset[MarkKind] = frozenset(MarkKind)
    query: str = ""

    def finds(self, mark: Mark, text: str) -> bool:
        """Whether the query matches `mark` of the document whose text is `text`, whatever its kind."""
        words = fold(self.query).split()
        if not words:
            return True
        searched = fold(" ".join(searched_strings(mark, text)))
        return all(word in searched for word in words)

    def shows(self, mark: Mark, text: str) -> bool:
        """Whether `mark` is of a shown kind and matches the query."""
        return mark.kind in self.kinds and self.finds(mark, text)


def searched_strings(mark: Mark, text: str) -> Iterable[str]:
    """The strings of a mark that a query looks at."""
    for place in mark.places:
        for span in place:
            yield span.of(text)
    match mark.item:
        case Quote(speaker_name=name, speaker=speaker, cue=cue):
            yield name or ""
            yield from (span.of(text) for span in (speaker, cue) if span)
        case Claim(source=source):
            yield source
        case Entity(name=name):
            yield name
