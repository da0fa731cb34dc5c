"""Judge the entities step by cross-validation over our own articles.

    python -m training.entities.cross_validate [--language fr|en] [--folds 5] [--only FOLD] [--recognisers DIR] GOLD

GOLD is the folder of the answers; `articles/`, `data/` and `tools/score.py` lie beside it. Every article is read by a
recogniser, and the types of its names are decided by weights, that have not seen it; what comes out is scored as
`incise-cli evaluate` does. In English only the types are learned from our articles. What the types learn from other
corpora alone is taken as it ships. DIR keeps the recognisers of the folds, which `train_recogniser` and
`train_english_recogniser --folds` write as well; those that lie there already are used. `--only` scores one fold.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np

from core.analysis.entities.find_entities import find_entities
from core.analysis.entities.types import type_weights
from core.cli.accuracy import Accuracy, Figure, load_scorer
from core.cli.accuracy_tables import total_table
from core.language.pipelines import load_pipeline
from training.entities import train_english_recogniser
from training.entities.train_recogniser import FOLDS, train_folds
from training.entities.train_types import (
    SECOND,
    english_names,
    french_names,
    names_of_gold,
    read_gold_articles,
    train_second,
)

FIGURES = ("entities", "entities span", "names accuracy", "amounts")
"""The scorer's figures that the entities step decides."""

SCORED = ("entities", "amounts", "amounts_ignored")
"""The answers that the entities step is to meet."""


def cross_validate(language: str, gold: Path, recognisers: Path, folds: int, only: int | None) -> Accuracy:
    """The accuracy of the entities of all articles together, or of those of the fold `only`.

    `recognisers` holds the weights of one recogniser for each fold: in French of our articles, in English of the other
    corpora.
    """
    shared = gold.parent
    pipeline = load_pipeline(language)
    shipped = type_weights(language)
    first = replace(shipped, labels={}, passed_on=np.zeros_like(shipped.passed_on))
    other = load_pipeline(language)
    more = list(english_names(shared, other, recognisers) if language == "en" else french_names(other, recognisers))
    articles = list(read_gold_articles(shared, pipeline, recognisers if language == "fr" else None, folds))
    names = list(names_of_gold(articles))
    fold_of = {article.name: article.fold for article in articles}
    scorer = load_scorer(shared / "tools" / "score.py")
    tally = scorer.Tally()
    judged = [fold for fold in range(folds) if only is None or fold == only]
    for fold in judged:
        seen = [name for name in names if fold_of[name.article] != fold]
        weights = train_second([*more, *seen], first, SECOND[language])
        for article in articles:
            if article.fold == fold:
                found = msgspec.to_builtins(find_entities(article.parsed, weights))
                answers = {key: value for key, value in article.answers.items() if key in SCORED}
                scorer.score(answers, {"entities": found}, tally)
    figures = tuple(figure for row in tally.rows() if (figure := Figure(*row)).name in FIGURES)
    scored = {article.name: () for article in articles if article.fold in judged}
    return Accuracy(language, f"{pipeline.name} {pipeline.version}", figures, scored)


def main() -> None:
    """Train what is missing and print the figures."""
    parser = argparse.ArgumentParser(description="Judge the entities step by cross-validation.")
    parser.add_argument("gold", type=Path)
    parser.add_argument("--language", choices=("fr", "en"), default="fr")
    parser.add_argument("--folds", type=int, default=FOLDS)
    parser.add_argument("--only", type=int)
    parser.add_argument("--recognisers", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as own:
        recognisers = asked.recognisers or Path(own)
        wanted = asked.folds if asked.language == "fr" else train_english_recogniser.FOLDS
        there = len(list(recognisers.glob("*")))
        if there not in {0, wanted}:
            parser.error(f"{recognisers} holds the recognisers of {there} folds, not of {wanted}")
        if not there and asked.language == "fr":
            train_folds(asked.gold.parent, recognisers, asked.folds)
        elif not there:
            train_english_recogniser.main(asked.gold.parent, recognisers, folds=True)
        accuracy = cross_validate(asked.language, asked.gold, recognisers, asked.folds, asked.only)
    print(*total_table(accuracy), sep="\n")  # noqa: T201


if __name__ == "__main__":
    main()
