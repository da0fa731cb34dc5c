"""An analysis cut into parts that a reply can hold, and put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.results import Analysis

FIELDS = ("sentences", "entities", "quotes", "claims")


def split(analysis: Analysis, before: Analysis | None, limit: int) -> Iterator[Analysis]:
    """The items of `analysis` that `before` does not have, in parts of about `limit` bytes of JSON.

    At least one part, empty if there is nothing new; an item longer than `limit` has a part of its own.

    Args:
        analysis: a later stage of the same analysis as `before`: it only adds items.
        before: what was sent already.
        limit: bytes of the items of one part.
    """
    part = _no_items()
    size = 0
    for name in FIELDS:
        items = getattr(analysis, name)
        sent = () if before is None else getattr(before, name)
        assert items[: len(sent)] == sent, f"a stage changed {name} of an earlier one"
        for item in items[len(sent) :]:
            length = len(msgspec.json.encode(item)) + 1
            if size and size + length > limit:
                yield _with_items(analysis, part)
                part, size = _no_items(), 0
            part[name].append(item)
            size += length
    yield _with_items(analysis, part)


class Assembly:
    """Puts the parts of one analysis together."""

    def __init__(self) -> None:
        self._items = _no_items()

    def add(self, part: Analysis) -> None:
        """Take in the next part."""
        for name, items in self._items.items():
            items.extend(getattr(part, name))
        self._last = part

    def analysis(self) -> Analysis:
        """Everything that came so far; at least one part must have come."""
        return _with_items(self._last, self._items)


def _no_items() -> dict[str, list[Any]]:
    return {name: [] for name in FIELDS}


def _with_items(analysis: Analysis, items: dict[str, list[Any]]) -> Analysis:
    return msgspec.structs.replace(analysis, **{name: tuple(found) for name, found in items.items()})
