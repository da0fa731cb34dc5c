"""The shown marks, laid out for looking up by place in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.results import Certainty, Claim
from core.annotations.marks import MarkKind
from gui.article.span_index import SpanIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.annotations.marks import Place
    from gui.offsets import QtOffsets

CHECK_WORTHY = 0.6
"""From here on a claim has a weight mark in the margin."""


class MarkLayers:
    """The places of the shown marks by layer, in positions of the page.

    Attributes:
        entities, quotes, claims: the places of each kind by their words.
        cues: the places of claims that are not plainly asserted, by the words that say so.
        weights: the places of claims worth checking, by their words.
    """

    def __init__(self, places: Iterable[Place], offsets: QtOffsets) -> None:
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
        self.entities = SpanIndex(words[MarkKind.ENTITY])
        self.quotes = SpanIndex(words[MarkKind.QUOTE])
        self.claims = SpanIndex(words[MarkKind.CLAIM])
        self.cues = SpanIndex(cues)
        self.weights = SpanIndex(weights)

    def stack(self, position: int) -> list[Place]:
        """The places whose words or cue stand at `position`, the one that the reader means most likely first.

        Small signs come before what lies behind them: entities, the cue of a claim, then quotes and claims from the
        innermost outwards.
        """
        signs = [place for index in (self.entities, self.cues) for *_, place in index.over(position, position + 1)]
        grounds = [place for index in (self.quotes, self.claims) for *_, place in index.over(position, position + 1)]
        grounds.sort(key=lambda place: len(place.hull))
        return list(dict.fromkeys([*signs, *grounds]))
