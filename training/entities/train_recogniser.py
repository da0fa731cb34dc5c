"""Train the `ner` of the French pipeline further, on WiNER and then on our own articles too.

    python -m training.entities.train_recogniser SHARED OUT [--folds]

SHARED is the folder that holds `gold/`, `articles/` and `data/fr-winer/`; OUT is the folder to write the weights to.
With `--folds` OUT gets a folder for each fold, trained without the articles of that fold: for honest figures, and for
`train_types`. Takes about eight minutes on one core, thirty with folds.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

from training.entities.corpora import fold_of_articles, read_gold, read_winer
from training.entities.recogniser import make_examples, train

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

    from training.entities.corpora import MarkedArticle, MarkedPassage

PACKAGE = "fr_core_news_md"
EPOCHS, MORE_EPOCHS = 9, 4
"""Passes over WiNER alone, then over our articles and a part of WiNER."""

REPEATED = 3
"""How often each of our passages is seen in a pass of the second part."""

KEPT = 0.25
"""Share of WiNER's passages that the second part goes on with, lest they be forgotten."""

FOLDS = 5


def train_on_news(passages: Sequence[MarkedPassage]) -> Language:
    """The tokenizer and `ner` of the French pipeline, the latter trained further on `passages`."""
    nlp = _bare_pipeline()
    train(nlp, make_examples(nlp, passages), EPOCHS)
    return nlp


def train_on_ours(weights: bytes, ours: Sequence[MarkedArticle], news: Sequence[MarkedPassage], out: Path) -> None:
    """Train `weights` on our own articles with a part of `news`, and write what comes out to `out`."""
    nlp = _bare_pipeline()
    recogniser = nlp.get_pipe("ner")
    recogniser.from_bytes(weights, exclude=["vocab"])  # type: ignore[attr-defined]
    kept = random.Random(1).sample(list(news), int(KEPT * len(news)))  # noqa: S311
    passages = [passage for article in ours for passage in article.passages]
    train(nlp, make_examples(nlp, kept) + make_examples(nlp, passages) * REPEATED, MORE_EPOCHS)
    recogniser.to_disk(out, exclude=["vocab"])  # type: ignore[attr-defined]


def _bare_pipeline() -> Language:
    others = ["tok2vec", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]
    return spacy.load(PACKAGE, exclude=others)


def train_folds(shared: Path, out: Path, folds: int) -> None:
    """Write the weights of `folds` recognisers to `out/0`, `out/1`..., each without the articles of one fold."""
    news, ours = _corpora(shared)
    weights = _news_weights(news)
    fold_of = fold_of_articles((article.name for article in ours), folds)
    for fold in range(folds):
        seen = [article for article in ours if fold_of[article.name] != fold]
        train_on_ours(weights, seen, news, out / str(fold))


def _corpora(shared: Path) -> tuple[list[MarkedPassage], list[MarkedArticle]]:
    news = [passage for article in read_winer(shared / "data/fr-winer/winer.jsonl") for passage in article.passages]
    return news, list(read_gold(shared / "gold", shared / "articles"))


def _news_weights(news: Sequence[MarkedPassage]) -> bytes:
    return bytes(train_on_news(news).get_pipe("ner").to_bytes(exclude=["vocab"]))  # type: ignore[attr-defined]


def main(shared: Path, out: Path, *, folds: bool) -> None:
    """Train and write the weights, or those of all folds."""
    if folds:
        train_folds(shared, out, FOLDS)
        return
    news, ours = _corpora(shared)
    train_on_ours(_news_weights(news), ours, news, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), folds="--folds" in sys.argv[3:])
