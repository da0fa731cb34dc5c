"""`incise-cli export`: one article with its marks in one of the export formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.annotations.selection import selected
from core.cli.analyst import Analyst
from core.export.formats import format_named, write_article
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from core.annotations.filters import MarkFilter
    from core.export.pdf.options import PdfOptions
    from core.problems import Problem


def export_article(
    file: Path, format_name: str, output: Path, mark_filter: MarkFilter, pdf: PdfOptions
) -> Problem | None:
    """Analyse the article in `file` and write what `mark_filter` shows of it to `output`.

    Returns:
        What the reader should know about the file that was written, if anything.

    Raises:
        ProblemError: if the format is unknown, the article cannot be analysed, or the output cannot be written.
    """
    wanted = format_named(format_name)
    if file.exists() and output.exists() and output.samefile(file):
        raise ProblemError(Code.EXPORT_FAILED, file=str(output), reason="this is the article itself")
    return write_article(selected(Analyst().annotations(file), mark_filter), output, wanted, pdf, file)
