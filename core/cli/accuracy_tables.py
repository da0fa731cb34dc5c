"""Accuracy as tables: for the terminal, and as a page."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.cli.accuracy import Accuracy, Figure

ARTICLE_COLUMNS = {
    "entities": "entities",
    "entities span": "spans",
    "amounts": "amounts",
    "headings": "headings",
    "quotes": "quotes",
    "attributed": "attrib.",
    "claims": "claims",
    "certainty accuracy": "certainty",
}
"""The scorer's figures that are shown for each article, and how their columns are headed."""
LANGUAGES = {"fr": "French", "en": "English"}


def total_table(accuracy: Accuracy) -> Iterator[str]:
    """Lines: the language and its number of articles, then for each figure precision, recall, F or accuracy, gold."""
    yield f"{accuracy.language} {len(accuracy.articles)}"
    for figure in accuracy.total:
        values = (figure.precision, figure.recall, figure.value)
        yield f"{figure.name:20}{''.join(f' {_number(value):>6}' for value in values)} {figure.gold:6d}"


def article_table(accuracy: Accuracy) -> Iterator[str]:
    """Lines: the columns' heads, then for each article its main figures (F or accuracy)."""
    yield f"{'article':20}" + "".join(f" {head:>9}" for head in ARTICLE_COLUMNS.values())
    for article, figures in accuracy.articles.items():
        yield f"{article:20}" + "".join(f" {value:>9}" for value in _main_figures(figures))


def markdown_page(accuracies: Sequence[Accuracy], date: str, commit: str) -> str:
    """The page `docs/accuracy.md`: all tables, and when and from which commit they were made."""
    parts = [_PAGE_HEAD.format(date=date, commit=commit)]
    for accuracy in accuracies:
        language = LANGUAGES[accuracy.language]
        parts += [
            f"\n## {language}: all articles ({len(accuracy.articles)})\n\nRead with {accuracy.pipeline}.\n\n",
            *_markdown_totals(accuracy.total),
            *_markdown_unseen(accuracy, cross_validation()),
            f"\n## {language}: each article\n\nF, and the accuracy of certainty; – where there is nothing to find.\n\n",
            *_markdown_articles(accuracy),
        ]
    return "".join(parts)


def toml_file(accuracies: Sequence[Accuracy], date: str) -> str:
    """The figures of all articles together, by language and name, for the window's page about them.

    Where there are figures by cross-validation they take the place of the others.
    """
    unseen = cross_validation()
    parts = [f"# Written on {date} by `incise-cli evaluate GOLD --toml`: do not edit.\n"]
    for accuracy in accuracies:
        parts.append(f"\n[{accuracy.language}]\narticles = {len(accuracy.articles)}\n")
        for figure in judged_unseen(accuracy.total, unseen.get(accuracy.language)):
            parts.append(f'\n[{accuracy.language}.figures."{figure.name}"]\n')
            values = {"precision": figure.precision, "recall": figure.recall, "value": figure.value}
            parts += [f"{name} = {value:.3f}\n" for name, value in values.items() if value is not None]
            parts.append(f"gold = {figure.gold}\n")
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """What was measured on articles of one language that the weights have not seen.

    Attributes:
        note: how, in Markdown.
        figures: `precision` and `recall` (none for an accuracy) and `value` by the figure's name.
    """

    note: str
    figures: Mapping[str, Mapping[str, float]]


def cross_validation() -> dict[str, CrossValidation]:
    """The figures by cross-validation, by language, from `resources/cross-validation.toml`."""
    content = tomllib.loads(resource_path("cross-validation.toml").read_text("utf-8"))
    return {language: CrossValidation(found["note"], found["figures"]) for language, found in content.items()}


def judged_unseen(figures: Iterable[Figure], unseen: CrossValidation | None) -> Iterator[Figure]:
    """`figures` with those of `unseen` in their places; how much they were measured on is left as it is."""
    for figure in figures:
        values = unseen.figures.get(figure.name) if unseen else None
        if values is None or figure.value is None:
            yield figure
        else:
            yield replace(figure, precision=values.get("precision"), recall=values.get("recall"), value=values["value"])


_PAGE_HEAD = """\
# Accuracy

Measured on {date} at commit {commit} against articles annotated by hand, by
`incise-cli evaluate GOLD --markdown docs/accuracy.md`. What each mark means stands in [marks.md](marks.md).

P is precision, R recall, F their harmonic mean; an accuracy has the last alone. A quote is attributed when its words
and its speaker are right. Quotes, claims and amounts match when the spans have at least half of their union in
common, entities and headings when they are the same.
"""


def _markdown_totals(figures: Iterable[Figure]) -> Iterator[str]:
    yield "| figure | P | R | F or accuracy | gold |\n| --- | ---: | ---: | ---: | ---: |\n"
    for figure in figures:
        values = " | ".join(_number(value) for value in (figure.precision, figure.recall, figure.value))
        yield f"| {figure.name.removesuffix(' accuracy')} | {values} | {figure.gold} |\n"


def _markdown_unseen(accuracy: Accuracy, unseen: Mapping[str, CrossValidation]) -> Iterator[str]:
    """What holds for articles that the weights have not seen, if that was measured."""
    if found := unseen.get(accuracy.language):
        yield f"\n### Articles that the weights have not seen\n\n{found.note}\n"
        yield from _markdown_totals(
            figure for figure in judged_unseen(accuracy.total, found) if figure.name in found.figures
        )


def _markdown_articles(accuracy: Accuracy) -> Iterator[str]:
    yield f"| article | {' | '.join(ARTICLE_COLUMNS.values())} |\n| --- |{' ---: |' * len(ARTICLE_COLUMNS)}\n"
    for article, figures in accuracy.articles.items():
        yield f"| {article} | {' | '.join(_main_figures(figures))} |\n"


def _main_figures(figures: Sequence[Figure]) -> Iterator[str]:
    values = {figure.name: figure.value for figure in figures}
    return (_number(values.get(name)) for name in ARTICLE_COLUMNS)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
