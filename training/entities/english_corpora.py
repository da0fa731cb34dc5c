"""Read English texts whose entities are marked by hand, in the terms of our guide."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.analysis.entities.words import entity_words
from core.text.folding import fold
from training.entities.corpora import MarkedArticle, MarkedPassage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

GUM_TYPES = {
    "person": "PER",
    "organization": "ORG",
    "place": "LOC",
    "event": "MISC",
    "object": "MISC",
    "abstract": "MISC",
}
"""GUM's kinds of things in our types; its times, substances and animals name nothing in our sense."""

MINIMAL = 3
"""Place of the numbers of the words that name it among the details of a mention."""

LINK = 5
"""Place of the article of Wikipedia among the details of a mention; abstract things without one are seldom names."""

_OPENED = re.compile(r"\((\d+)-([a-z]+)-([^()]*)(\)?)|(\d+)\)")
_CUT = frozenset({",", "in", "at", "'s", "or", "on", "("})
"""Words before which a name ends: what follows names another thing or tells where it is."""


@dataclass(frozen=True)
class _Word:
    """A token of a treebank: where it stands in its sentence's text, its class, head and relation (1 is the first)."""

    start: int
    end: int
    text: str
    pos: str
    head: int
    relation: str


@dataclass
class _Sentence:
    """A sentence of GUM and the things mentioned in it: first and last token, kind, the tokens of the bare name."""

    text: str = ""
    words: list[_Word] = field(default_factory=list)
    mentions: list[tuple[int, int, str, list[int]]] = field(default_factory=list)


def read_gum(folder: Path, seen: Iterable[str]) -> Iterator[MarkedArticle]:
    """The documents of GUM in `folder`, without those whose sentences stand in the texts `seen`.

    GUM marks everything that is spoken of; only what a proper noun names is taken, without article and title.
    """
    known = {_letters(text) for text in seen}
    for path in sorted(folder.glob("*.conllu")):
        sentences = list(_sentences(path.read_text("utf-8")))
        longest = sorted((_letters(sentence.text) for sentence in sentences), key=len)[-5:]
        if any(sentence in text for sentence in longest for text in known):
            continue
        passages = (MarkedPassage(sentence.text, tuple(_names(sentence))) for sentence in sentences)
        yield MarkedArticle(path.stem, tuple(passages))


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _sentences(conllu: str) -> Iterator[_Sentence]:
    """The sentences of a document with their mentions, which brackets in the last column open and close."""
    for block in conllu.split("\n\n"):
        sentence = _Sentence()
        opened: dict[str, list[tuple[int, str, list[int]]]] = {}
        place = 0
        for line in block.splitlines():
            if line.startswith("# text = "):
                sentence.text = line.removeprefix("# text = ")
            columns = line.split("\t")
            if len(columns) != 10 or not columns[0].isdecimal():
                continue
            start = sentence.text.index(columns[1], place)
            place = start + len(columns[1])
            sentence.words.append(_Word(start, place, columns[1], columns[3], int(columns[6]), columns[7]))
            _take_mentions(sentence, opened, columns[9])
        if sentence.text and sentence.words:
            yield sentence


def _take_mentions(sentence: _Sentence, opened: dict[str, list[tuple[int, str, list[int]]]], misc: str) -> None:
    """Add the mentions that the last column of the newest word closes to `sentence`, those it opens to `opened`."""
    number = len(sentence.words)
    entity = next((part for part in misc.split("|") if part.startswith("Entity=")), "")
    for found in _OPENED.finditer(entity):
        if found[5]:
            if opened.get(found[5]):
                first, kind, bare = opened[found[5]].pop()
                sentence.mentions.append((first, number, kind, bare))
            continue
        details = found[3].split("-")
        if len(details) <= MINIMAL or (found[2] == "abstract" and len(details) <= LINK):
            continue
        bare = [number + int(n) - 1 for n in details[MINIMAL].split(",") if n.isdecimal()]
        if found[4]:
            sentence.mentions.append((number, number, found[2], bare))
        else:
            opened.setdefault(found[1], []).append((number, found[2], bare))


def _names(sentence: _Sentence) -> Iterator[tuple[int, int, str]]:
    """The proper names among the mentions of a sentence; the longest of those that overlap."""
    found = [name for mention in sentence.mentions if (name := _name(sentence, *mention))]
    kept: list[tuple[int, int, str]] = []
    for name in sorted(found, key=lambda name: name[0] - name[1]):
        if all(name[1] <= other[0] or other[1] <= name[0] for other in kept):
            kept.append(name)
    yield from sorted(kept)


def _name(sentence: _Sentence, first: int, last: int, kind: str, bare: list[int]) -> tuple[int, int, str] | None:
    """The name within a mention, None if it has none."""
    if kind not in GUM_TYPES or not bare:
        return None
    word = sentence.words
    head = next((n for n in range(first, last + 1) if not first <= word[n - 1].head <= last), first)
    if word[head - 1].pos != "PROPN" or not word[head - 1].text[0].isupper():
        return None
    label = GUM_TYPES[kind]
    start, end = min(bare), max(bare)
    if label == "PER":
        start = end = head
        while end < last and word[end].pos in {"PROPN", "X", "PUNCT"} and word[end].relation.startswith("flat"):
            end += 1
    while start < end and word[start - 1].text.lower() in {"the", "a", "an", "'s"}:
        start += 1
    words = entity_words("en")
    if label == "PER":
        titles = [n for n in range(start, end) if word[n - 1].text.lower() in words.person_titles | words.person_roles]
        start = max([start, *(n + 1 for n in titles)])
    end = next((n - 1 for n in range(start + 1, end + 1) if word[n - 1].text.lower() in _CUT), end)
    text = sentence.text[word[start - 1].start : word[end - 1].end]
    if text.lower() in words.apart or (label == "MISC" and text.lower() in words.common_capitals):
        return None
    if start == end and fold(text) in words.peoples:
        label = "MISC"
    return word[start - 1].start, word[end - 1].end, label
