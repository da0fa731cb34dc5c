"""`python -m core.export`: reads an `ExportRequest` as JSON from standard input and writes its file.

Says nothing and exits with 0 when the file is whole; else writes the `Problem` as JSON to standard output and exits
with 2.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from core.annotations.marks import Annotations
from core.export.formats import format_named, write_article
from core.export.request import ExportRequest
from core.problems import ProblemError


def main() -> int:
    """Do what standard input asks for.

    Returns:
        The exit status.
    """
    request = msgspec.json.decode(sys.stdin.buffer.read(), type=ExportRequest)
    try:
        annotations = Annotations(request.document, request.analysis)
        write_article(annotations, Path(request.path), format_named(request.format_name), request.pdf)
    except ProblemError as error:
        sys.stdout.buffer.write(msgspec.json.encode(error.problem))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
