"""Read texts whose entities are marked by hand, in the terms of our guide."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.resource_files import resource_path
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

WINER_TYPES = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Product": "MISC", "Event": "MISC"}
"""WiNER's types in ours; its dates and hours are left to the amounts."""

UNLIKE = "unlike"
"""Stands for the type of what WiNER marks by another guide than ours."""

_LINE = re.compile(r"[^\n]+")
_PARTING = re.compile(r"^===$", re.MULTILINE)
_MARKED = re.compile(r"(\[[^\[\]|]+\|(?:PER|ORG|LOC|MISC)\])")
_ARTICLE = re.compile(r"(?:l['’] ?|d['’] ?|le |la |les |du |des )(?=\S)")


@dataclass(frozen=True)
class MarkedPassage:
    """One line of an article and its entities as (start, end, type), disjoint, in code points of `text`."""

    text: str
    entities: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class MarkedArticle:
    """An article by its name in the corpus and its marked passages."""

    name: str
    passages: tuple[MarkedPassage, ...]


def read_winer(path: Path) -> Iterator[MarkedArticle]:
    """The articles of `winer.jsonl`, one JSON object a line: `id`, `text`, `entities` as [start, end, type].

    Left out are passages that WiNER marks by another guide than ours: with the name of a site, which it calls a product
    and we a body, or with a body in small letters, which it marks also where it is only described.
    """
    sites = frozenset(resource_path("names", "brands.txt").read_text("utf-8").splitlines())
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        text = article["text"]
        marks = []
        for start, end, kind in article["entities"]:
            if kind not in WINER_TYPES:
                continue
            words = text[start:end]
            label = WINER_TYPES[kind]
            if (kind == "Organization" and words.islower()) or (kind == "Product" and fold(words) in sites):
                label = UNLIKE
            if article_word := _ARTICLE.match(words):
                start += article_word.end()
            marks.append((start, end, label))
        passages = _passages(text, marks)
        yield MarkedArticle(article["id"], tuple(p for p in passages if UNLIKE not in {m[2] for m in p.entities}))


def read_gold(gold: Path, articles: Path) -> Iterator[MarkedArticle]:
    """Our own French articles whose licence lets us train on them: `gold/NAME.json` with `articles/NAME.txt`."""
    for path in sorted(gold.glob("*.json")):
        answers = json.loads(path.read_text("utf-8"))
        if answers["language"] != "fr" or not is_free(answers):
            continue
        text = (articles / f"{path.stem}.txt").read_text("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        marks = [(mark["start"], mark["end"], mark["type"]) for mark in answers["entities"]]
        yield MarkedArticle(path.stem, _passages(text, marks))


def read_own_texts(path: Path) -> Iterator[MarkedArticle]:
    """Texts of our own, parted by lines `===`, names marked as `[Name|TYPE]`."""
    for number, block in enumerate(_PARTING.split(path.read_text("utf-8"))):
        text, marks = "", []
        for piece in _MARKED.split(block.strip()):
            name, bar, label = piece.removeprefix("[").removesuffix("]").rpartition("|")
            if bar and piece.startswith("["):
                marks.append((len(text), len(text) + len(name), label))
                text += name
            else:
                text += piece
        yield MarkedArticle(f"own-{number}", _passages(text, marks))


def read_wikigold(path: Path) -> Iterator[MarkedArticle]:
    """The articles of Wikigold: a token and its tag (`I-PER`, `O`) a line, blank lines between sentences."""
    for number, block in enumerate(re.split(r"^-DOCSTART- O$", path.read_text("utf-8"), flags=re.MULTILINE)):
        passages = []
        for sentence in block.strip().split("\n\n"):
            text, marks = "", []
            previous = "O"
            for line in sentence.splitlines():
                word, _, tag = line.rpartition(" ")
                start = len(text)
                text += f"{word} "
                if tag != "O":
                    if tag == previous:
                        marks[-1] = (marks[-1][0], start + len(word), tag[2:])
                    else:
                        marks.append((start, start + len(word), tag[2:]))
                previous = tag
            if text:
                passages.append(MarkedPassage(text.rstrip(), tuple(marks)))
        if passages:
            yield MarkedArticle(f"wikigold-{number}", tuple(passages))


def fold_of_articles(names: Iterable[str], folds: int) -> dict[str, int]:
    """The fold, 0 to `folds` - 1, of each article, drawn once and for all."""
    shuffled = sorted(names)
    random.Random(7).shuffle(shuffled)  # noqa: S311
    return {name: place % folds for place, name in enumerate(shuffled)}


def is_free(answers: Mapping[str, Any]) -> bool:
    """Whether the licence of a gold article lets us train on it."""
    return str(answers.get("licence")).startswith(("CC BY", "Public domain"))


def _passages(text: str, marks: Iterable[tuple[int, int, str]]) -> tuple[MarkedPassage, ...]:
    """The lines of `text`, each with its marks; of overlapping marks the longest stays."""
    kept: list[tuple[int, int, str]] = []
    for mark in sorted(marks, key=lambda mark: (mark[0] - mark[1], mark)):
        if all(mark[1] <= other[0] or other[1] <= mark[0] for other in kept):
            kept.append(mark)
    kept.sort()
    passages = []
    for line in _LINE.finditer(text):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        end = start + len(line[0].strip())
        if start < end:
            inside = tuple((s - start, e - start, kind) for s, e, kind in kept if start <= s and e <= end)
            passages.append(MarkedPassage(text[start:end], inside))
    return tuple(passages)
