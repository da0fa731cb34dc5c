"""How well the analysis meets hand-made answers: figures of all articles together and of each."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import msgspec

from core.analysis.contract import contract_object
from core.cli.analyst import Analyst
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from types import ModuleType


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the scorer's table.

    Attributes:
        name: what is measured.
        precision: None for an accuracy.
        recall: None for an accuracy.
        value: F1 or accuracy; None where neither the gold nor the analysis has anything to measure.
        gold: how many marks of the gold it was measured on.
    """

    name: str
    precision: float | None
    recall: float | None
    value: float | None
    gold: int


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The figures of one language.

    Attributes:
        language: `fr` or `en`.
        pipeline: name and version of the pipeline that read the articles.
        total: the figures of all articles together.
        articles: the figures of each article by its name, in the order of the names.
    """

    language: str
    pipeline: str
    total: tuple[Figure, ...]
    articles: dict[str, tuple[Figure, ...]] = field(hash=False)


class _Tally(Protocol):
    """What a scorer counts in."""

    def rows(self) -> Iterable[tuple[str, float | None, float | None, float | None, int]]:
        """The fields of each `Figure`."""


def measure_accuracy(
    gold: Sequence[Path], articles: Path | None = None, scorer: Path | None = None
) -> tuple[Accuracy, ...]:
    """Analyse the articles of `gold` and score what is found.

    Args:
        gold: gold files, and folders of them.
        articles: the folder of the articles; by default that at `../articles` of each gold file.
        scorer: a module that scores, with `score(gold, analysis, tally)` and `Tally().rows()`; by default that at
            `../tools/score.py` of the first gold file.

    Returns:
        The accuracy for each language, the one with the most articles first.

    Raises:
        ProblemError: if gold, scorer or an article is missing, or an article cannot be analysed.
    """
    files = _gold_files(gold)
    module = load_scorer(scorer or files[0].parent.parent / "tools" / "score.py")
    analyst = Analyst()
    totals: dict[str, _Tally] = {}
    pipelines: dict[str, str] = {}
    rows: dict[str, dict[str, tuple[Figure, ...]]] = {}
    for file in files:
        answers = msgspec.json.decode(file.read_bytes())
        folder = articles or file.parent.parent / "articles"
        annotations = analyst.annotations(folder / f"{file.stem}.txt")
        assert annotations.analysis is not None
        language, pipeline = annotations.analysis.language, annotations.analysis.pipeline
        found = msgspec.json.decode(msgspec.json.encode(contract_object(annotations.document, annotations.analysis)))
        tally: _Tally = module.Tally()
        for counts in (tally, totals.setdefault(language, module.Tally())):
            module.score(answers, found, counts)
        rows.setdefault(language, {})[file.stem] = _figures(tally)
        pipelines[language] = f"{pipeline.name} {pipeline.version}"
    return tuple(
        Accuracy(language, pipelines[language], _figures(totals[language]), rows[language])
        for language in sorted(rows, key=lambda language: -len(rows[language]))
    )


def _gold_files(gold: Sequence[Path]) -> list[Path]:
    files = [file for path in gold for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    missing = next((file for file in files if not file.is_file()), None if files else gold[0] / "*.json")
    if missing is not None:
        raise ProblemError(Code.FILE_MISSING, file=str(missing))
    return files


def load_scorer(path: Path) -> ModuleType:
    """The module at `path`, which has `score(gold, analysis, tally)` and `Tally().rows()`.

    Raises:
        ProblemError: if there is no such file.
    """
    if not path.is_file():
        raise ProblemError(Code.FILE_MISSING, file=str(path))
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _figures(tally: _Tally) -> tuple[Figure, ...]:
    return tuple(Figure(*row) for row in tally.rows())
