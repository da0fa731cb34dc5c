"""Which certainties are taken for which: rows as annotated by hand, columns as found.

    python -m tests.benchmarks.certainties ../shared/gold

Claims match when their spans have at least half of their union in common. Where a gold file accepts several
certainties, the row is the one found if it is among them, else the first.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from core.analysis.results import Analysis, Certainty
from core.analysis.steps import analyse
from core.language.pipelines import load_pipeline
from core.readers.article_file import read_article
from core.text.spans import Span
from tests.core.export.gold_articles import gold_files

SAME = 0.5


def confusions(gold: dict, analysis: Analysis) -> Counter[tuple[str, str]]:
    """How often the claims of one article that `gold` calls one thing were found to be another."""
    found: Counter[tuple[str, str]] = Counter()
    for wanted in gold.get("claims", []):
        span = Span(*wanted["span"])
        share, claim = max(((_share(span, c.span), c) for c in analysis.claims), key=lambda pair: pair[0])
        if share >= SAME:
            accepted = wanted["certainty"]
            found[claim.certainty if claim.certainty in accepted else accepted[0], claim.certainty] += 1
    return found


def _share(one: Span, other: Span) -> float:
    """What two spans have in common, of what they cover together."""
    common = max(0, min(one.end, other.end) - max(one.start, other.start))
    return common / (len(one) + len(other) - common)


def main(folder: Path) -> None:
    pipelines = {language: load_pipeline(language) for language in ("fr", "en")}
    found: Counter[tuple[str, str]] = Counter()
    for file in gold_files(folder):
        gold = json.loads(file.read_text("utf-8"))
        document = read_article(folder.parent / gold["article"])
        found += confusions(gold, analyse(document, pipelines[gold["language"]]))
    print(f"{'gold':12}", *(f"{column:>10}" for column in Certainty))
    for row in Certainty:
        print(f"{row:12}", *(f"{found[row, column]:10}" for column in Certainty))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
