"""Marks: the one shape in which window and exporters see what was found."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from core.analysis.results import ARTICLE, Quote
from core.text.spans import Span, hull

if TYPE_CHECKING:
    from core.analysis.results import Analysis, Claim, Comparison, Entity
    from core.text.document import Document


class MarkKind(StrEnum):
    """The layers of marks, in the order of their keys and tabs."""

    CLAIM = "claim"
    QUOTE = "quote"
    ENTITY = "entity"


@dataclass(frozen=True)
class Mark:
    """One thing found in the article.

    Attributes:
        kind: its layer.
        item: what was found.
        places: where it stands in the text, in reading order. A claim and a quote have one place (a quote's place
            has two spans when its reporting clause stands in the middle), an entity has one place a mention.
    """

    kind: MarkKind
    item: Claim | Quote | Entity
    places: tuple[tuple[Span, ...], ...]

    @property
    def id(self) -> str:
        """The item's id, unique in the article."""
        return self.item.id

    @cached_property
    def start(self) -> int:
        """Where its first place begins."""
        return self.places[0][0].start


@dataclass(frozen=True, slots=True)
class Place:
    """One place of one mark: what can be the current mark of the window."""

    mark: Mark
    index: int = 0

    @property
    def spans(self) -> tuple[Span, ...]:
        """The marked words."""
        return self.mark.places[self.index]

    @property
    def hull(self) -> Span:
        """From the first marked word to the last."""
        return self.spans[0] if len(self.spans) == 1 else hull(self.spans)

    @property
    def reported_by(self) -> tuple[Span, ...]:
        """The words beside it that report it: a quote's cue and speaker."""
        quote = self.mark.item
        return tuple(filter(None, (quote.cue, quote.speaker))) if isinstance(quote, Quote) else ()


@dataclass(frozen=True)
class Annotations:
    """A document with the marks on it."""

    document: Document
    analysis: Analysis | None = None

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, in reading order; of those that begin together the longest first."""
        if self.analysis is None:
            return ()
        marks = [
            *(Mark(MarkKind.CLAIM, claim, ((claim.span,),)) for claim in self.analysis.claims),
            *(Mark(MarkKind.QUOTE, quote, (quote.content,)) for quote in self.analysis.quotes),
            *(
                Mark(MarkKind.ENTITY, entity, tuple((mention,) for mention in entity.mentions))
                for entity in self.analysis.entities
            ),
        ]
        return tuple(sorted(marks, key=lambda mark: _reading_order(mark.places[0])))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every place of every mark, in reading order; of those that begin together the longest first."""
        places = [Place(mark, index) for mark in self.marks for index in range(len(mark.places))]
        return tuple(sorted(places, key=lambda place: _reading_order(place.mark.places[place.index])))

    @cached_property
    def quotes_of(self) -> Counter[str]:
        """How many quotes an entity is the speaker of, by the entity's id."""
        quotes = self.analysis.quotes if self.analysis is not None else ()
        return Counter(quote.entity for quote in quotes if quote.entity is not None)

    @cached_property
    def claims_about(self) -> Counter[str]:
        """How many claims that the article itself makes mention an entity, by the entity's id."""
        counted: Counter[str] = Counter()
        if self.analysis is None:
            return counted
        mentions = sorted(
            (span.start, span.end, entity.id) for entity in self.analysis.entities for span in entity.mentions
        )
        starts = [start for start, *_ in mentions]
        for claim in self.analysis.claims:
            if claim.source == ARTICLE:
                begun = mentions[bisect_left(starts, claim.span.start) : bisect_left(starts, claim.span.end)]
                counted.update({entity for _, end, entity in begun if end <= claim.span.end})
        return counted

    @cached_property
    def compared(self) -> dict[str, list[Comparison]]:
        """The comparisons that a claim stands in, by its id."""
        found: dict[str, list[Comparison]] = defaultdict(list)
        for comparison in self.analysis.comparisons if self.analysis is not None else ():
            for claim in comparison.claims:
                found[claim].append(comparison)
        return dict(found)

    @cached_property
    def by_id(self) -> dict[str, Mark]:
        """The marks by their ids."""
        return {mark.id: mark for mark in self.marks}


def _reading_order(spans: tuple[Span, ...]) -> tuple[int, int]:
    """By where a place begins; of those that begin together the longest first."""
    return spans[0].start, -spans[-1].end
