"""`python -m core.readers.pdf NAME`: the PDF from standard input as an article, in JSON on standard output."""

from __future__ import annotations

import sys

import msgspec

from core.problems import Code, Problem, ProblemError
from core.readers.pdf.apart import MAX_MEMORY, Answer
from core.readers.pdf.article import MAX_SECONDS, read_pdf_article
from core.readers.pdf.recognition import MAX_PDF_BYTES


def main() -> int:
    """Read what standard input gives, within bounds.

    Returns:
        The exit status; 0 also for a file that is refused.
    """
    set_bounds()
    file = sys.argv[-1]
    try:
        answer = Answer(document=read_pdf_article(sys.stdin.buffer.read(MAX_PDF_BYTES), file).document)
    except ProblemError as error:
        answer = Answer(problem=error.problem)
    except (MemoryError, RecursionError):
        answer = Answer(problem=Problem(Code.PDF_TOO_COSTLY, {"file": file}))
    sys.stdout.buffer.write(msgspec.json.encode(answer))
    return 0


def set_bounds() -> None:
    """Bind this process to what reading a PDF may take, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
