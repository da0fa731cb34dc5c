"""A fact-checker who goes down the list by check-worthiness takes first what he would have taken first anyway."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.analysis.steps import analyse
from core.readers.article_file import read_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.analysis.results import Claim
    from core.language.pipelines import Pipeline

ARTICLES = Path(__file__).parents[5] / "shared" / "articles"
PAIRS = (
    tomllib.loads(Path(__file__).with_name("worth_pairs.toml").read_text("utf-8"))["pairs"] if ARTICLES.is_dir() else []
)

Place = tuple[str, int, int]


@pytest.fixture(scope="module")
def worth(french: Pipeline, english: Pipeline) -> Callable[[Place], float]:
    pipelines = {"fr": french, "en": english}

    @cache
    def claims(article: str) -> tuple[Claim, ...]:
        document = read_article(ARTICLES / f"{article}.txt")
        return analyse(document, pipelines[document.language or "fr"]).claims

    def worth_of(place: Place) -> float:
        article, start, end = place
        shares = [
            (min(claim.span.end, end) - max(claim.span.start, start), claim.check_worthiness)
            for claim in claims(article)
        ]
        return max(shares)[1]

    return worth_of


def test_pairs_are_many_and_distinct() -> None:
    assert not PAIRS or len({tuple(pair[place]) for pair in PAIRS for place in ("first", "second")}) >= 200


def test_ranking_agrees_with_a_fact_checker(worth: Callable[[Place], float]) -> None:
    agreed = [worth(pair["first"]) > worth(pair["second"]) for pair in PAIRS]
    assert sum(agreed) >= 0.75 * len(PAIRS)
