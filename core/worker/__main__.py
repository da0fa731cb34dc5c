"""`python -m core.worker`: the analysis as a process that answers on its standard output."""

from __future__ import annotations

import logging
import os
import sys

from core.worker.pipes import keep_standard_output
from core.worker.service import Service

NICENESS = 5
"""The window comes first where both want the same core."""


def main() -> None:
    """Serve standard input until its end."""
    logging.basicConfig(format="worker: %(message)s")
    os.nice(NICENESS)
    try:
        Service(sys.stdin.buffer, keep_standard_output()).serve()
    except BrokenPipeError:
        sys.exit("worker: nobody reads the answers")


if __name__ == "__main__":
    main()
