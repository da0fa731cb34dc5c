"""How much the analysis costs on top of the bare spaCy pipeline.

    .venv/bin/python tests/benchmarks/analysis_cost.py FOLDER

FOLDER holds articles (`*.txt`). Each is analysed and put through the untouched pipeline of its language in turn, warm,
and the median of five times is taken. Times are those of the processor, so that other work on the machine counts less.
`ratio` is the whole against the bare pipeline; then come the stages, each in percent of the bare pipeline's time:
reading, entities with amounts (and the sentences), quotes, claims with comparisons.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import spacy

from core.analysis.stages import Stage
from core.analysis.steps import analyse_stepwise
from core.language.pipelines import PACKAGES, load_pipeline
from core.readers.article_file import read_article

if TYPE_CHECKING:
    from spacy.language import Language

    from core.language.pipelines import Pipeline
    from core.text.document import Document

ROUNDS = 5


STAGES = (Stage.READING, Stage.ENTITIES, Stage.QUOTES, Stage.CLAIMS)


def bare_seconds(bare: Language, text: str) -> float:
    start = time.process_time()
    bare(text)
    return time.process_time() - start


def stage_seconds(document: Document, pipeline: Pipeline) -> list[float]:
    """How long each of `STAGES` takes, told apart by the progress that the analysis reports."""
    spent = dict.fromkeys(STAGES, 0.0)
    stage, last = Stage.READING, time.process_time()

    def note(following: Stage, _share: float = 0.0) -> None:
        nonlocal stage, last
        now = time.process_time()
        spent[stage] += now - last
        stage, last = following, now

    for _ in analyse_stepwise(document, pipeline, note):
        pass
    note(stage)
    return list(spent.values())


def measure(language: str, documents: list[Document]) -> None:
    """Print one line: the sums over `documents`, the ratio, and the stages in percent of the bare pipeline."""
    pipeline, bare = load_pipeline(language), spacy.load(PACKAGES[language])
    bare_sum, sums = 0.0, [0.0] * len(STAGES)
    for document in documents:
        stage_seconds(document, pipeline)
        bare(document.text)
        rounds = [(bare_seconds(bare, document.text), stage_seconds(document, pipeline)) for _ in range(ROUNDS)]
        bare_sum += median(alone for alone, _ in rounds)
        stages = zip(*(stages for _, stages in rounds), strict=True)
        sums = [so_far + median(times) for so_far, times in zip(sums, stages, strict=True)]
    words = sum(len(document.text.split()) for document in documents)
    whole = sum(sums)
    shares = "".join(f"{100 * spent / bare_sum:9.1f}%" for spent in sums)
    print(f"{language:8} {len(documents):8} {words:8} {bare_sum:8.2f} {whole:8.2f} {whole / bare_sum:8.2f}{shares}")


def main(folder: Path) -> None:
    documents = defaultdict(list)
    for path in sorted(folder.glob("*.txt")):
        document = read_article(path)
        documents[document.language].append(document)
    print(
        f"{'language':8} {'articles':>8} {'words':>8} {'bare s':>8} {'whole s':>8} {'ratio':>8}",
        *(f"{stage:>9}" for stage in STAGES),
    )
    for language in sorted(PACKAGES.keys() & documents.keys()):
        measure(language, documents[language])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
