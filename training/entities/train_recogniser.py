"""Train the `ner` of the French pipeline further, on WiNER and then on our own articles and texts too.

    python -m training.entities.train_recogniser SHARED FOLDS
    python -m training.entities.train_recogniser --mean FOLDS OUT

SHARED is the folder that holds `gold/`, `articles/` and `data/fr-winer/`. FOLDS gets the weights of a recogniser for
each fold, trained without the articles and texts of that fold: for honest figures, and for `train_types`. OUT gets the
mean of their weights, which is what ships. Takes about six minutes of one processor for WiNER and three a fold.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import spacy

from training.entities.corpora import (
    MarkedArticle,
    MarkedPassage,
    fold_of_articles,
    read_gold,
    read_own_texts,
    read_winer,
)
from training.entities.recogniser import make_examples, train
from training.entities.variations import NameSwaps, headlines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

PACKAGE = "fr_core_news_md"
OWN_TEXTS = Path(__file__).parent / "own_texts" / "fr.txt"
EPOCHS, MORE_EPOCHS = 6, 4
"""Passes over WiNER alone, then over our articles and texts and a part of WiNER."""

REPEATED = 2
"""How often each of our passages is seen as it is in a pass of the second part; once more with other names."""

KEPT = 0.2
"""Share of WiNER's passages that the second part goes on with, lest they be forgotten."""

FOLDS = 5


class Corpora(NamedTuple):
    """What the recogniser learns from.

    Attributes:
        news: the passages of WiNER.
        articles: our own articles whose licence lets us train on them.
        texts: texts that were written to be trained on.
    """

    news: list[MarkedPassage]
    articles: list[MarkedArticle]
    texts: list[MarkedArticle]

    def without(self, fold: int, folds: int) -> Corpora:
        """The same without the articles and texts of one fold."""
        kept = []
        for ours in (self.articles, self.texts):
            fold_of = fold_of_articles((article.name for article in ours), folds)
            kept.append([article for article in ours if fold_of[article.name] != fold])
        return Corpora(self.news, *kept)


def corpora(shared: Path) -> Corpora:
    """All of them, read from `shared` and from the folder of this module."""
    return Corpora(
        [passage for article in read_winer(shared / "data/fr-winer/winer.jsonl") for passage in article.passages],
        list(read_gold(shared / "gold", shared / "articles")),
        list(read_own_texts(OWN_TEXTS)),
    )


def train_on_news(news: Sequence[MarkedPassage]) -> bytes:
    """The weights of the `ner` of the French pipeline, trained further on WiNER, half of it with other names too."""
    nlp = _bare_pipeline()
    train(nlp, make_examples(nlp, [*news, *NameSwaps(news).swapped(news[1::2], 1)]), EPOCHS)
    return bytes(nlp.get_pipe("ner").to_bytes(exclude=["vocab"]))  # type: ignore[attr-defined]


def train_on_ours(weights: bytes, seen: Corpora, out: Path) -> None:
    """Train `weights` on our own articles and texts with a part of WiNER, and write what comes out to `out`."""
    nlp = _bare_pipeline()
    recogniser = nlp.get_pipe("ner")
    recogniser.from_bytes(weights, exclude=["vocab"])  # type: ignore[attr-defined]
    kept = random.Random(1).sample(seen.news, int(KEPT * len(seen.news)))  # noqa: S311
    ours = [passage for article in [*seen.articles, *seen.texts] for passage in article.passages]
    varied = [*NameSwaps([*seen.news, *ours]).swapped(ours, 2), *headlines([*kept, *ours])]
    train(nlp, make_examples(nlp, [*kept, *ours * REPEATED, *varied]), MORE_EPOCHS)
    recogniser.to_disk(out, exclude=["vocab"])  # type: ignore[attr-defined]


def _bare_pipeline() -> Language:
    others = ["tok2vec", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]
    return spacy.load(PACKAGE, exclude=others)


def train_folds(shared: Path, out: Path, folds: int) -> None:
    """Write the weights of `folds` recognisers to `out/0`, `out/1`..., each without the articles of one fold."""
    everything = corpora(shared)
    weights = train_on_news(everything.news)
    for fold in range(folds):
        train_on_ours(weights, everything.without(fold, folds), out / str(fold))


def write_mean(folds: Path, out: Path) -> None:
    """Write the mean of the weights of the recognisers in `folds` to `out`: together they have seen everything."""
    recogniser = _bare_pipeline().get_pipe("ner")
    nodes = [(node, name) for node in recogniser.model.walk() for name in node.param_names if node.has_param(name)]  # type: ignore[attr-defined]
    sums = [0.0] * len(nodes)
    paths = sorted(folds.iterdir())
    for path in paths:
        recogniser.from_disk(path, exclude=["vocab"])  # type: ignore[attr-defined]
        sums = [total + node.get_param(name) for total, (node, name) in zip(sums, nodes, strict=True)]
    for total, (node, name) in zip(sums, nodes, strict=True):
        node.set_param(name, total / len(paths))
    recogniser.to_disk(out, exclude=["vocab"])  # type: ignore[attr-defined]


if __name__ == "__main__":
    if sys.argv[1] == "--mean":
        write_mean(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        train_folds(Path(sys.argv[1]), Path(sys.argv[2]), FOLDS)
