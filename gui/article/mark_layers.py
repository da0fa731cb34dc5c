"""The shown marks, laid out for looking up by place in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.analysis.results import CHECK_WORTHY, Certainty, Claim
from core.annotations.marks import MarkKind
from gui.article.span_index import SpanIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.annotations.marks import Place
    from gui.offsets import QtOffsets

Stretch: TypeAlias = "tuple[int, int, Place]"
"""Start and end (exclusive) in the page, and the place that stands there."""


class MarkLayers:
    """The places of marks by layer, in positions of the page; laid out once, whichever of them are shown."""

    def __init__(self, places: tuple[Place, ...], offsets: QtOffsets) -> None:
        """Lay out `places`, all of them shown."""
        words: dict[MarkKind, list[tuple[int, int, Place]]] = {kind: [] for kind in MarkKind}
        cues: list[tuple[int, int, Place]] = []
        weights: list[tuple[int, int, Place]] = []
        for place in places:
            entries = [(*offsets.span_to_qt(span), place) for span in place.spans]
            words[place.mark.kind] += entries
            item = place.mark.item
            if isinstance(item, Claim):
                if item.cue and item.certainty is not Certainty.ASSERTED:
                    cues.append((*offsets.span_to_qt(item.cue), place))
                if item.check_worthiness >= CHECK_WORTHY:
                    weights += entries
        self._entities = SpanIndex(words[MarkKind.ENTITY])
        self._quotes = SpanIndex(words[MarkKind.QUOTE])
        self._claims = SpanIndex(words[MarkKind.CLAIM])
        self._cues = SpanIndex(cues)
        self._weights = SpanIndex(weights)
        self.show(places)

    def show(self, places: Iterable[Place]) -> None:
        """Give only these of the places from now on."""
        self._shown = {place.mark.id for place in places}

    def entities(self, start: int, end: int) -> list[Stretch]:
        """The mentions of entities that touch start..end (exclusive)."""
        return self._over(self._entities, start, end)

    def quotes(self, start: int, end: int) -> list[Stretch]:
        """The quotes whose words touch start..end (exclusive)."""
        return self._over(self._quotes, start, end)

    def cues(self, start: int, end: int) -> list[Stretch]:
        """The claims that are not plainly asserted, by the words that say so."""
        return self._over(self._cues, start, end)

    def weights(self, start: int, end: int) -> list[Stretch]:
        """The claims worth checking that touch start..end (exclusive)."""
        return self._over(self._weights, start, end)

    def stack(self, position: int) -> list[Place]:
        """The places whose words or cue stand at `position`, the one that the reader means most likely first.

        Small signs come before what lies behind them: entities, the cue of a claim, then quotes and claims from the
        innermost outwards.
        """
        here = position, position + 1
        signs = [place for *_, place in (*self.entities(*here), *self.cues(*here))]
        grounds = [place for *_, place in (*self.quotes(*here), *self._over(self._claims, *here))]
        grounds.sort(key=lambda place: len(place.hull))
        return list(dict.fromkeys([*signs, *grounds]))

    def _over(self, index: SpanIndex[Place], start: int, end: int) -> list[Stretch]:
        return [entry for entry in index.over(start, end) if entry[2].mark.id in self._shown]
