"""Where the files of an export in bulk go: one name for each article, in one folder, none twice."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

TEXT_SUFFIX, PDF_SUFFIX = ".txt", ".pdf"
"""What the articles in a folder are called; a file that is named by itself may be called anything."""


class Job(NamedTuple):
    """One article, and the file that is to be written."""

    source: Path
    target: Path


def export_jobs(paths: Sequence[Path], folder: Path, suffix: str) -> list[Job]:
    """The articles at `paths` and where they go below `folder`, in files with `suffix`.

    Folders keep their inner order: `in/2024/a.txt` becomes `2024/a.pdf`. A name that is taken, in this run or by an
    article itself, gets a number: `a-2.pdf`. Names that some system takes for the same (capitals, composed accents)
    count as the same.

    Raises:
        ProblemError: `FILE_MISSING` for a folder without articles.
    """
    articles = [article for path in paths for article in _articles(path, folder)]
    taken = {_as_systems_see_it(source) for source, _ in articles}
    jobs = []
    for source, inner in articles:
        for name in _names(inner, suffix):
            target = folder / name
            seen = _as_systems_see_it(target)
            if seen not in taken:
                taken.add(seen)
                jobs.append(Job(source, target))
                break
    return jobs


def make_room(target: Path, folder: Path) -> None:
    """Make the folder that `target` goes to.

    Raises:
        ProblemError: `EXPORT_FAILED`: it cannot be made, or a link leads out of `folder`.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        inside = target.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = getattr(error, "strerror", None) or str(error)
        raise ProblemError(Code.EXPORT_FAILED, file=str(target), reason=reason) from error
    if not inside:
        raise ProblemError(Code.EXPORT_FAILED, file=str(target), reason="a link leads out of the folder")


def _articles(path: Path, output: Path) -> Iterator[tuple[Path, Path]]:
    """The articles at `path`, each with its path inside it.

    Passed over are hidden files, linked folders, and what an export made there before: the folder `output`, and a PDF
    beside a text of the same name.
    """
    if not path.is_dir():
        yield path, Path(path.name)
        return
    found = False
    for parent, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and Path(parent, name) != output)
        shown = sorted(Path(parent, name) for name in files if not name.startswith("."))
        texts = {source.stem for source in shown if source.suffix.lower() == TEXT_SUFFIX}
        for source in shown:
            suffix = source.suffix.lower()
            if suffix == TEXT_SUFFIX or (suffix == PDF_SUFFIX and source.stem not in texts):
                found = True
                yield source, source.relative_to(path)
    if not found:
        raise ProblemError(Code.FILE_MISSING, file=str(path / f"*{TEXT_SUFFIX}"))


def _names(inner: Path, suffix: str) -> Iterable[Path]:
    """The names that a file may get, the best first."""
    yield inner.with_name(inner.stem + suffix)
    number = 2
    while True:
        yield inner.with_name(f"{inner.stem}-{number}{suffix}")
        number += 1


def _as_systems_see_it(path: Path) -> str:
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()
