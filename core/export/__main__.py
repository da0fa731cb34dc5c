"""`python -m core.export`: exports as a process, asked and answering in lines of JSON (`messages`)."""

from __future__ import annotations

import logging
import sys

from core.export.service import Service


def main() -> None:
    """Serve standard input until its end."""
    logging.basicConfig(format="export: %(message)s")
    try:
        Service(sys.stdin.buffer, sys.stdout.buffer).serve()
    except BrokenPipeError:
        sys.exit("export: nobody reads the answers")


if __name__ == "__main__":
    main()
