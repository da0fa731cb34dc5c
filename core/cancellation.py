"""A flag by which one thread asks another to stop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")


class CancelledError(Exception):
    """The work was asked to stop; nothing it had begun is kept."""


class Cancellation:
    """Set once, looked at between any two pieces of work."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next look."""
        self._event.set()

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            CancelledError: after `cancel` was called.
        """
        if self._event.is_set():
            raise CancelledError

    def checked(self, items: Iterable[Item]) -> Iterator[Item]:
        """The `items`, with a look before each.

        Raises:
            CancelledError: before the next item after `cancel` was called.
        """
        for item in items:
            self.check()
            yield item
