"""The worker's two pipes: requests come line by line, replies go out and nothing else does."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator


def lines(stream: BinaryIO, limit: int) -> Iterator[bytes]:
    """The lines of `stream` up to its end; one of more than `limit` bytes is passed over, never held."""
    while line := stream.readline(limit):
        if len(line) < limit or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit)


def keep_standard_output() -> BinaryIO:
    """Keep the standard output for replies; whatever else is printed in this process goes to standard error."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return replies
