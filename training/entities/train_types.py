"""Train what decides the type of a name.

    python -m training.entities.train_types LANGUAGE SHARED FOLDS OUT

LANGUAGE is `fr` or `en`; SHARED is the folder that holds `gold/`, `articles/` and `data/`; FOLDS holds the weights of
one recogniser for each fold (`train_recogniser`, `train_english_recogniser --folds`), so that every article is
read by one that has not seen it; OUT is the JSON file to write. In French a first regression learns from WiNER what
names and contexts tell, a second one from our own articles and texts what that and the pipeline's labels are worth. In
English, whose recogniser has not seen our articles, one regression learns from them, our texts, Wikigold and GUM.
The accuracy by cross-validation over our articles is printed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from core.analysis.entities.find_entities import find_mentions
from core.analysis.entities.mentions import Mention, Reading
from core.analysis.entities.types import BIAS, SURE_RULES, TYPES, TypeWeights, group_evidence, group_vector
from core.analysis.entities.variants import group_variants
from core.analysis.results import EntityType
from core.cancellation import Cancellation
from core.language.parsed_text import ParsedPassage, ParsedText
from core.language.pipelines import load_pipeline
from core.readers.article_file import read_article
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from training.entities.corpora import fold_of_articles, is_free, read_own_texts, read_winer
from training.entities.train_english_recogniser import FOLDS as ENGLISH_FOLDS
from training.entities.train_english_recogniser import english_articles, is_own
from training.entities.train_recogniser import OWN_TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from numpy.typing import NDArray

    from core.analysis.entities.types import Row
    from core.language.pipelines import Pipeline
    from training.entities.corpora import MarkedArticle

FOLDS = 5


class Settings(NamedTuple):
    """How a regression is fitted.

    Attributes:
        rare: pieces of evidence that fewer names have are left out.
        decay: strength of the penalty on squared weights.
        without: kinds of evidence that are left out.
    """

    rare: int
    decay: float
    without: frozenset[str] = frozenset()


SPELLING = frozenset({"first word", "inside", "begins", "ends"})
"""Evidence from the words of the name itself: from few articles it is learned by heart, and helps these alone."""

FIRST = Settings(6, 2.0)
SECOND = {"fr": Settings(2, 1.0, SPELLING), "en": Settings(5, 1.0)}
"""Chosen by cross-validation over our own articles."""

ENCYCLOPEDIA, WIKINEWS, OWN = 0.1, 0.25, 1.0
"""Weights of a name of Wikigold, of GUM and of our own texts beside one of the articles marked in full."""

OWN_TEXTS_WEIGHT = 1.0
"""Weight of a name of our own French texts beside one of our articles."""

RULES = (*SURE_RULES, "pipeline", "capital", "named elsewhere")
"""What found a mention; the first regression does not see it."""


@dataclass(frozen=True)
class Name:
    """One thing that an article names: its evidence and how many of its mentions are of which type."""

    article: str
    evidence: Mapping[str, float]
    vector: NDArray[np.float32]
    types: Mapping[str, int]
    weight: float = 1.0


def names_of_corpus(articles: Iterable[MarkedArticle], pipeline: Pipeline) -> Iterator[Name]:
    """The things that a marked corpus names, without what a recogniser would say of them."""
    for article in articles:
        reading, mentions = _read_marked(article, pipeline)
        for group in group_variants(mentions, reading):
            evidence = {p: s for p, s in group_evidence(group, reading).items() if p.split(":")[0] not in RULES}
            types = Counter(str(mention.type) for mention in group)
            yield Name(article.name, evidence, group_vector(group, reading), dict(types.most_common(1)))


def _read_marked(
    article: MarkedArticle, pipeline: Pipeline, *, labelled: bool = False
) -> tuple[Reading, list[Mention]]:
    """The article as the pipeline reads it, with or without its labels, and the mentions that are marked by hand."""
    passages: list[ParsedPassage] = []
    mentions: list[Mention] = []
    start = 0
    for number, (passage, doc) in enumerate(
        zip(
            article.passages,
            pipeline.nlp.pipe((p.text for p in article.passages), disable=[] if labelled else ["ner"]),
            strict=True,
        )
    ):
        kind = PassageKind.PARAGRAPH if number else PassageKind.TITLE
        passages.append(ParsedPassage(Passage(kind, Span(start, start + len(passage.text))), doc))
        start += len(passage.text) + 1
        for first, last, label in passage.entities:
            span = doc.char_span(first, last, alignment_mode="expand")
            if span is not None:
                mentions.append(Mention(number, span.start, span.end, EntityType(label)))
    document = Document(
        "\n".join(p.text for p in article.passages), tuple(p.passage for p in passages), pipeline.language, article.name
    )
    return Reading(ParsedText(document, pipeline.language, tuple(passages))), mentions


@dataclass(frozen=True)
class GoldArticle:
    """One of our own articles as a pipeline reads it.

    Attributes:
        name: its name.
        fold: which fold it is in; articles whose licence forbids to train on them are in the first.
        answers: what is marked in it by hand.
        parsed: its text, parsed.
    """

    name: str
    fold: int
    answers: Mapping[str, Any]
    parsed: ParsedText


def read_gold_articles(shared: Path, pipeline: Pipeline, recognisers: Path | None, folds: int) -> Iterator[GoldArticle]:
    """Our own articles in the language of the pipeline, in the order of their names.

    Each is read with the weights `recognisers/<fold>`, or with those of the pipeline where there are none.
    """
    answers_of = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((shared / "gold").glob("*.json"))}
    ours = {name: answers for name, answers in answers_of.items() if answers["language"] == pipeline.language}
    fold_of = fold_of_articles((name for name, answers in ours.items() if is_free(answers)), folds)
    for name, answers in ours.items():
        fold = fold_of.get(name, 0)
        if recognisers:
            pipeline.nlp.get_pipe("ner").from_disk(recognisers / str(fold), exclude=["vocab"])  # type: ignore[attr-defined]
        document = read_article(shared / "articles" / f"{name}.txt").with_lines_joined()
        yield GoldArticle(name, fold, answers, pipeline.read(document, Cancellation(), lambda _share: None))


def names_of_gold(articles: Iterable[GoldArticle]) -> Iterator[Name]:
    """The things that our own articles name, as the program finds them, with the types that the answers give.

    Articles whose licence forbids to train on them are passed over.
    """
    for article in articles:
        if is_free(article.answers):
            right = {Span(mark["start"], mark["end"]): mark["type"] for mark in article.answers["entities"]}
            yield from _found_names(article.name, Reading(article.parsed), right)


def names_as_read(articles: Iterable[MarkedArticle], pipeline: Pipeline, weight: float) -> Iterator[Name]:
    """The things that a corpus names, as the program finds them, with the types of the marks there."""
    for article in articles:
        reading, marked = _read_marked(article, pipeline, labelled=True)
        right = {reading.span(mention): str(mention.type) for mention in marked}
        yield from (replace(name, weight=weight) for name in _found_names(article.name, reading, right))


def english_names(shared: Path, pipeline: Pipeline, folds: Path) -> Iterator[Name]:
    """The things that Wikigold, GUM and our own texts name, each text read by a recogniser that has not seen it."""
    articles = english_articles(shared)
    fold_of = fold_of_articles((article.name for article in articles), ENGLISH_FOLDS)
    for fold in range(ENGLISH_FOLDS):
        pipeline.nlp.get_pipe("ner").from_disk(folds / str(fold), exclude=["vocab"])  # type: ignore[attr-defined]
        for article in articles:
            if fold_of[article.name] == fold:
                yield from names_as_read([article], pipeline, _weight(article))


def _weight(article: MarkedArticle) -> float:
    if is_own(article):
        return OWN
    return WIKINEWS if article.name.startswith("GUM") else ENCYCLOPEDIA


def french_names(pipeline: Pipeline, folds: Path) -> Iterator[Name]:
    """The things that our own texts to train on name, each text as a recogniser reads it that has not seen it."""
    texts = list(read_own_texts(OWN_TEXTS))
    fold_of = fold_of_articles((text.name for text in texts), FOLDS)
    for fold in range(FOLDS):
        pipeline.nlp.get_pipe("ner").from_disk(folds / str(fold), exclude=["vocab"])  # type: ignore[attr-defined]
        seen = [text for text in texts if fold_of[text.name] == fold]
        yield from names_as_read(seen, pipeline, OWN_TEXTS_WEIGHT)


def _found_names(article: str, reading: Reading, right: Mapping[Span, str]) -> Iterator[Name]:
    for group in group_variants(find_mentions(reading), reading):
        types = Counter(right[span] for span in map(reading.span, group) if span in right)
        if types:
            yield Name(article, group_evidence(group, reading), group_vector(group, reading), types)


def fit(rows: NDArray[Any], answers: NDArray[Any], weights: NDArray[Any], decay: float) -> NDArray[np.float32]:
    """The weights of a softmax regression: Adam over all rows at once, 200 steps."""
    found = np.zeros((rows.shape[1], len(TYPES)), np.float32)
    mean, square = np.zeros_like(found), np.zeros_like(found)
    wanted = np.eye(len(TYPES), dtype=np.float32)[answers]
    weights = weights.astype(np.float32)
    for step in range(1, 201):
        scores = rows @ found
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = (powers / powers.sum(axis=1, keepdims=True) - wanted) * weights[:, None]
        slope = (rows.T @ error + decay * found) / weights.sum()
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope * slope
        found -= 0.07 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return found.astype(np.float32)


def train_first(names: list[Name]) -> tuple[dict[str, Row], NDArray[np.float32]]:
    """The weights of the pieces of evidence and of the word vector."""
    pieces = _frequent(names, FIRST)
    rows = np.hstack([_rows(names, pieces), np.stack([name.vector for name in names])])
    answers = np.array([TYPES.index(EntityType(next(iter(name.types)))) for name in names])
    weights = np.array([min(sum(name.types.values()), 3) ** 0.5 for name in names])
    found = fit(rows, answers, weights, FIRST.decay)
    return _table(pieces, found), found[len(pieces) + 1 :]


def train_second(names: list[Name], first: TypeWeights, settings: Settings) -> TypeWeights:
    """Both regressions together, the second one trained on `names`."""
    pieces = _frequent(names, settings)
    table = np.hstack([_rows(names, pieces), np.stack([first.first_answer(n.evidence, n.vector) for n in names])])
    which, answers, weights = [], [], []
    for number, name in enumerate(names):
        for kind, count in name.types.items():
            which.append(number)
            answers.append(TYPES.index(EntityType(kind)))
            weights.append(name.weight * count**0.7)
    found = fit(table[which], np.array(answers), np.array(weights), settings.decay)
    labels = _table(pieces, found)
    return TypeWeights(first.names, first.vector, labels, found[len(pieces) + 1 :])


def _table(pieces: list[str], found: NDArray[np.float32]) -> dict[str, Row]:
    """The rows of `found` by the pieces of evidence that they weigh, the one for all names last."""
    return {piece: tuple(map(float, row)) for piece, row in zip([*pieces, BIAS], found, strict=False)}


def _frequent(names: list[Name], settings: Settings) -> list[str]:
    counts = Counter(piece for name in names for piece in name.evidence)
    kept = (p for p, count in counts.items() if count >= settings.rare and p.split(":")[0] not in settings.without)
    return sorted(kept)


def _rows(names: list[Name], pieces: list[str]) -> NDArray[np.float32]:
    """One row a name: its share of each piece of evidence, and a one."""
    place = {piece: number for number, piece in enumerate(pieces)}
    rows = np.zeros((len(names), len(pieces) + 1), np.float32)
    rows[:, -1] = 1
    for row, name in zip(rows, names, strict=True):
        for piece, share in name.evidence.items():
            if piece in place:
                row[place[piece]] = share
    return rows


def cross_validated(names: list[Name], more: list[Name], first: TypeWeights, settings: Settings) -> float:
    """The share of mentions whose type is right when every article is judged by weights that have not seen it.

    The names of `more` are learned from in every fold and not counted.
    """
    right = total = 0
    fold_of = fold_of_articles({name.article for name in names}, FOLDS)
    for fold in range(FOLDS):
        weights = train_second([*more, *(n for n in names if fold_of[n.article] != fold)], first, settings)
        for name in names:
            if fold_of[name.article] == fold:
                right += name.types.get(weights.decide(name.evidence, name.vector)[0], 0)
                total += sum(name.types.values())
    return right / total


def write(weights: TypeWeights, out: Path) -> None:
    """Write both regressions as JSON, weights rounded to three decimals, those near zero left out."""

    def table(pieces: Mapping[str, Row]) -> dict[str, list[float]]:
        return {p: [round(x, 3) for x in w] for p, w in pieces.items() if p == BIAS or max(map(abs, w)) > 0.03}

    def matrix(rows: NDArray[np.float32]) -> list[list[float]]:
        return [[round(float(x), 3) for x in row] for row in rows]

    content = {
        "names": table(weights.names),
        "vector": matrix(weights.vector),
        "labels": table(weights.labels),
        "passed_on": matrix(weights.passed_on),
    }
    out.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8")


def main(language: str, shared: Path, folds: Path, out: Path) -> None:
    """Train and write the weights for `language`."""
    pipeline = load_pipeline(language)
    names = list(names_of_gold(read_gold_articles(shared, pipeline, folds if language == "fr" else None, FOLDS)))
    nothing = np.zeros((0, len(TYPES)), np.float32)
    passed_on = np.zeros((len(TYPES), len(TYPES)), np.float32)
    if language == "fr":
        pieces, vector = train_first(list(names_of_corpus(read_winer(shared / "data/fr-winer/winer.jsonl"), pipeline)))
        first = TypeWeights(pieces, vector, {}, passed_on)
        more = list(french_names(load_pipeline(language), folds))
    else:
        first = TypeWeights({}, nothing, {}, passed_on)
        more = list(english_names(shared, load_pipeline(language), folds))
    score = cross_validated(names, more, first, SECOND[language])
    print(f"{len(names)} names, type right for {score:.4f} of the mentions")  # noqa: T201
    write(train_second([*more, *names], first, SECOND[language]), out)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:5]))
