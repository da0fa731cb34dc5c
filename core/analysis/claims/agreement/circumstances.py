"""When, where and about whom a claim is: claims of other days, places or people cannot contradict each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.results import AMOUNTS, Certainty, EntityType, QuoteKind
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.results import Claim, Entity, Quote
    from core.text.spans import Span


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a claim names beside its figure.

    Attributes:
        days: the dates, as ISO 8601 where they could be read, else as they stand.
        places: ids of the places that it names itself.
        scene: those, or where it names none the places of the claim before it in its paragraph.
        others: ids of all other names, whoever reports it left out.
        named: ids of all names.
        foretold: whether it is about what is still to come.
    """

    days: frozenset[str]
    places: frozenset[str]
    scene: frozenset[str]
    others: frozenset[str]
    named: frozenset[str]
    foretold: bool

    def may_be(self, other: Circumstances) -> bool:
        """Whether two claims may be about one thing: no days, places or names that differ."""
        return (
            _may_meet(self.places, other.places)
            and _may_meet(self.others, other.others)
            and (not self.days or not other.days or any(_is_one(a, b) for a in self.days for b in other.days))
        )

    def can_go_on(self, earlier: Circumstances) -> bool:
        """Whether a claim may be about the same thing as an earlier one: nothing differs, and no place is new."""
        return (
            self.foretold is earlier.foretold
            and self.may_be(earlier)
            and (self.places <= earlier.scene if self.places else _may_meet(self.scene, earlier.scene))
        )


def read_circumstances(
    claim: Claim, text: str, mentions: Sequence[tuple[Span, Entity]], quote: Quote | None, before: frozenset[str]
) -> Circumstances:
    """The circumstances of `claim`; whoever reports it is none of them.

    Args:
        claim: the claim.
        text: the document's.
        mentions: the names and amounts in it.
        quote: the quote that it is or reports.
        before: the places of the claim before it in its paragraph.
    """
    reported = quote.content if quote and quote.kind is not QuoteKind.DIRECT else (claim.span,)
    speaker = quote.entity if quote else None
    names = [(span, entity) for span, entity in mentions if entity.type not in AMOUNTS]
    dates = [(span, entity) for span, entity in mentions if entity.type is EntityType.DATE]
    told = [entity for span, entity in names if entity.id != speaker and any(map(span.overlaps, reported))]
    places = frozenset(entity.id for entity in told if entity.type is EntityType.LOC)
    return Circumstances(
        days=frozenset((entity.value.date if entity.value else "") or fold(span.of(text)) for span, entity in dates),
        places=places,
        scene=places or before,
        others=frozenset(entity.id for entity in told if entity.type is not EntityType.LOC),
        named=frozenset(entity.id for _, entity in names),
        foretold=claim.certainty is Certainty.PREDICTED,
    )


def _may_meet(first: frozenset[str], second: frozenset[str]) -> bool:
    return not first or not second or not first.isdisjoint(second)


def _is_one(first: str, second: str) -> bool:
    """Whether two dates may be one: `2018-06` and `2018-06-23`."""
    return first.startswith(second) or second.startswith(first)
