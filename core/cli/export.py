"""`incise-cli export`: an article with its marks in one of the export formats."""

from __future__ import annotations

from pathlib import Path

from core.cli.analyst import Analyst
from core.export.formats import format_named
from core.problems import Code, ProblemError


def export_article(file: str, format_name: str, output: Path) -> None:
    """Analyse the article in `file` and write it to `output`.

    Raises:
        ProblemError: if the format is unknown, the article cannot be analysed, or the output cannot be written.
    """
    wanted = format_named(format_name)
    if Path(file).exists() and output.exists() and output.samefile(file):
        raise ProblemError(Code.EXPORT_FAILED, file=str(output), reason="this is the article itself")
    wanted.write(Analyst().annotations(file), output)
