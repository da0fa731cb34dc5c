"""`incise-cli evaluate`: the accuracy of the analysis, printed and as a page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.atomic_write import write_atomically
from core.cli.accuracy import measure_accuracy
from core.cli.accuracy_tables import article_table, markdown_page, toml_file, total_table

if TYPE_CHECKING:
    from collections.abc import Sequence


def print_evaluation(
    gold: Sequence[Path],
    articles: Path | None = None,
    scorer: Path | None = None,
    page: Path | None = None,
    toml: Path | None = None,
) -> None:
    """Print for each language the table of all articles together, then that of each; write them to `page` if given.

    To `toml` go the figures of all articles together.

    The other arguments are those of `measure_accuracy`.

    Raises:
        ProblemError: if something is missing, cannot be analysed, or the page cannot be written.
    """
    commit = _commit()
    accuracies = measure_accuracy(gold, articles, scorer)
    for accuracy in accuracies:
        print(*total_table(accuracy), "", sep="\n")
    for accuracy in accuracies:
        print(*article_table(accuracy), "", sep="\n")
    today = datetime.now(UTC).date().isoformat()
    if toml is not None:
        write_atomically(toml, toml_file(accuracies, today).encode("utf-8"))
    if page is not None:
        write_atomically(page, markdown_page(accuracies, today, commit).encode("utf-8"))


def _commit() -> str:
    """The commit that this copy of Incise stands at, with `+` if files have changed since."""
    git = shutil.which("git")
    if git is None:
        return "unknown"
    described = subprocess.run(  # noqa: S603 - a fixed command
        [git, "describe", "--always", "--exclude=*", "--abbrev=10", "--dirty=+"],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return described.stdout.strip() or "unknown"


if __name__ == "__main__":
    print_evaluation([Path(argument) for argument in sys.argv[1:]])
