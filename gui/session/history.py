"""Where the reader has been: back and forward through the jumps, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.annotations.marks import Place

LONGEST = 200
"""Jumps that are remembered; further back nobody goes."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: the offset of the text at the top of the view, and the current mark."""

    offset: int
    place: Place | None


@dataclass
class History:
    """The stops before and after the one where the reader is."""

    before: list[Stop] = field(default_factory=list)
    after: list[Stop] = field(default_factory=list)

    def leave(self, stop: Stop) -> None:
        """Remember `stop`, from where the reader jumps elsewhere; what lay forward is forgotten."""
        if not self.before or self.before[-1] != stop:
            self.before.append(stop)
            del self.before[:-LONGEST]
        self.after.clear()

    def back(self, here: Stop) -> Stop | None:
        """The stop before `here`, to go to; None at the first."""
        return _move(self.before, self.after, here)

    def forward(self, here: Stop) -> Stop | None:
        """The stop after `here`, to go to; None at the last."""
        return _move(self.after, self.before, here)


def _move(source: list[Stop], target: list[Stop], here: Stop) -> Stop | None:
    while source and source[-1] == here:
        source.pop()
    if not source:
        return None
    target.append(here)
    return source.pop()
