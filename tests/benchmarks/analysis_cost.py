"""How much the analysis costs on top of the bare spaCy pipeline.

    .venv/bin/python tests/benchmarks/analysis_cost.py FOLDER

FOLDER holds articles (`*.txt`). Each is analysed and put through the untouched pipeline of its language in turn, warm,
and the median of five times is taken. Times are those of the processor, so that other work on the machine counts less.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import spacy

from core.analysis.steps import analyse
from core.language.pipelines import PACKAGES, load_pipeline
from core.readers.article_file import read_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.text.document import Document

ROUNDS = 5


def seconds(action: Callable[..., object], *arguments: object) -> float:
    start = time.process_time()
    action(*arguments)
    return time.process_time() - start


def measure(language: str, documents: list[Document]) -> None:
    """Print one line: the sums over `documents`, and the ratio."""
    pipeline, bare = load_pipeline(language), spacy.load(PACKAGES[language])
    bare_sum = whole_sum = 0.0
    for document in documents:
        analyse(document, pipeline)
        bare(document.text)
        times = [(seconds(bare, document.text), seconds(analyse, document, pipeline)) for _ in range(ROUNDS)]
        bare_sum += median(time[0] for time in times)
        whole_sum += median(time[1] for time in times)
    words = sum(len(document.text.split()) for document in documents)
    print(f"{language:8} {len(documents):8} {words:8} {bare_sum:8.2f} {whole_sum:8.2f} {whole_sum / bare_sum:8.2f}")


def main(folder: Path) -> None:
    documents = defaultdict(list)
    for path in sorted(folder.glob("*.txt")):
        document = read_article(path)
        documents[document.language].append(document)
    print(f"{'language':8} {'articles':>8} {'words':>8} {'bare s':>8} {'whole s':>8} {'ratio':>8}")
    for language in sorted(PACKAGES.keys() & documents.keys()):
        measure(language, documents[language])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
