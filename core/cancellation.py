"""A flag by which one thread asks another to stop."""

from __future__ import annotations

import threading


class CancelledError(Exception):
    """The work was asked to stop; nothing it had begun is kept."""


class Cancellation:
    """Set once, looked at between any two pieces of work."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next look."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            CancelledError: after `cancel` was called.
        """
        if self.is_cancelled:
            raise CancelledError
