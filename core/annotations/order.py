"""The orders in which marks can be listed, and the groups that an order makes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.analysis.results import Certainty, Claim
from core.annotations.query import Field, field_values
from core.text.folding import fold

if TYPE_CHECKING:
    from core.annotations.marks import Mark


class Order(StrEnum):
    """How marks are listed."""

    PLACE = "place"
    SPEAKER = "speaker"
    CERTAINTY = "certainty"
    WORTH = "worth"
    TYPE = "type"
    MENTIONS = "mentions"


_GROUPED_BY = {
    Order.SPEAKER: (Field.SPEAKER, Field.SOURCE),
    Order.CERTAINTY: (Field.CERTAINTY,),
    Order.TYPE: (Field.TYPE,),
}


def is_grouped(order: Order) -> bool:
    """Whether `order` lists marks in groups."""
    return order in _GROUPED_BY


def group_of(mark: Mark, order: Order) -> str | None:
    """The value that `mark` shares with the others of its group; "" for those without one, None if nothing groups."""
    if order not in _GROUPED_BY:
        return None
    values = (value for name in _GROUPED_BY[order] for value in field_values(mark, name))
    return next(values, "")


def sort_key(mark: Mark, order: Order) -> tuple[object, ...]:
    """What `mark` is sorted by; within equals, and within a group, marks stay in reading order."""
    match order:
        case Order.CERTAINTY if isinstance(mark.item, Claim):
            return (list(Certainty).index(mark.item.certainty), mark.start)
        case Order.WORTH if isinstance(mark.item, Claim):
            return (-mark.item.check_worthiness, mark.start)
        case Order.MENTIONS:
            return (-len(mark.places), mark.start)
        case Order.SPEAKER | Order.TYPE:
            group = group_of(mark, order)
            return (not group, fold(group or ""), mark.start)
    return (mark.start,)
