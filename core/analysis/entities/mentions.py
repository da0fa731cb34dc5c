"""Places that may name something, before it is decided what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.entities.headlines import has_capitals_throughout
from core.analysis.results import EntityType
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy import tokens

    from core.language.parsed_text import ParsedPassage, ParsedText

PIPELINE_TYPES = {
    "PER": EntityType.PER,
    "PERSON": EntityType.PER,
    "ORG": EntityType.ORG,
    "LOC": EntityType.LOC,
    "GPE": EntityType.LOC,
    "FAC": EntityType.LOC,
    "MISC": EntityType.MISC,
    "NORP": EntityType.MISC,
    "EVENT": EntityType.MISC,
    "LAW": EntityType.MISC,
    "PRODUCT": EntityType.MISC,
    "WORK_OF_ART": EntityType.MISC,
}
"""The labels of the French and the English pipeline in the guide's types; amounts are found by rules."""

_GLUE = "»”›."
_GLUED = re.compile(r".*\w[»”›]|(?!(?:Inc|Corp|Ltd|Bros)\.)[^\W_]{3,}\.|.*\d[A-Z]\.")
"""A mark that the tokenizer left at the end of a word."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of one passage that names something.

    Attributes:
        passage: number of the passage in the parsed text.
        start: first token in the passage's Doc.
        end: token after the last one.
        type: what it seems to be here.
        rule: what found it: `pipeline` or the name of a rule.
    """

    passage: int
    start: int
    end: int
    type: EntityType
    rule: str = "pipeline"

    @property
    def places(self) -> set[tuple[int, int]]:
        """Passage and number of each of its tokens."""
        return {(self.passage, place) for place in range(self.start, self.end)}


class Reading:
    """A parsed text as the rules for entities look at it.

    Attributes:
        language: of the pipeline that read it.
        passages: the parsed passages.
        docs: their Docs.
        lines: their texts.
        texts: the texts of their tokens, read once because a token's attributes are slow to ask for.
        lowers: the same in small letters.
        headlines: the numbers of the passages where a capital tells no name.
    """

    def __init__(self, parsed: ParsedText) -> None:
        self.language = parsed.language
        self.passages: tuple[ParsedPassage, ...] = parsed.passages
        self.docs: tuple[tokens.Doc, ...] = tuple(passage.doc for passage in parsed.passages)
        self.lines = tuple(passage.passage.span.of(parsed.document.text) for passage in parsed.passages)
        self._places = tuple(doc.to_array(["IDX", "LENGTH"]).tolist() for doc in self.docs)
        self.texts = tuple(
            [line[start : start + length] for start, length in places]
            for line, places in zip(self.lines, self._places, strict=True)
        )
        self.headlines = frozenset(
            number
            for number, passage in enumerate(self.passages)
            if passage.passage.kind != "paragraph" and has_capitals_throughout(self.texts[number])
        )
        self.lowers = tuple([text.lower() for text in texts] for texts in self.texts)

    def tokens(self, mention: Mention) -> tokens.Span:
        """The tokens of a mention."""
        return self.docs[mention.passage][mention.start : mention.end]

    def text(self, passage: int, start: int, end: int) -> str:
        """The text of a passage's tokens from `start` to `end`, at least one."""
        places = self._places[passage]
        last, length = places[end - 1]
        return self.lines[passage][places[start][0] : last + length]

    def words(self, mention: Mention) -> str:
        """The text of a mention."""
        first, last = self._ends(mention)
        return self.lines[mention.passage][first:last]

    def span(self, mention: Mention) -> Span:
        """Where a mention stands in the document's text."""
        first, last = self._ends(mention)
        start = self.passages[mention.passage].passage.span.start
        return Span(start + first, start + last)

    def _ends(self, mention: Mention) -> tuple[int, int]:
        """Where a mention begins and ends in its passage, without a mark that the tokenizer left at its last word."""
        places = self._places[mention.passage]
        start = places[mention.start][0]
        last, length = places[mention.end - 1]
        end = last + length
        line = self.lines[mention.passage]
        return start, end - 1 if line[end - 1] in _GLUE and _GLUED.fullmatch(line, last, end) else end


def pipeline_mentions(reading: Reading) -> Iterator[Mention]:
    """The mentions that the language pipeline itself marked."""
    for number, doc in enumerate(reading.docs):
        for found in doc.ents:
            if found.label_ in PIPELINE_TYPES:
                yield Mention(number, found.start, found.end, PIPELINE_TYPES[found.label_])


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions in reading order; of two that share a token the earlier one in `mentions` stays."""
    taken: set[tuple[int, int]] = set()
    kept = []
    for mention in mentions:
        places = mention.places
        if places and taken.isdisjoint(places):
            taken |= places
            kept.append(mention)
    return sorted(kept, key=lambda mention: (mention.passage, mention.start))


def outside_of(mentions: Iterable[Mention], others: Iterable[Mention]) -> Iterator[Mention]:
    """Those of `others` that share no token with one of `mentions`."""
    taken = {place for mention in mentions for place in mention.places}
    return (other for other in others if taken.isdisjoint(other.places))
