"""Places that may name something, before it is decided what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

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

_GLUED = re.compile(r"[\w][»”›]$|\b(?!(?:Inc|Corp|Ltd|Bros)\.)[^\W_]{3,}\.$|\d[A-Z]\.$")
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

    def overlaps(self, other: Mention) -> bool:
        """Whether the two share a token."""
        return self.passage == other.passage and self.start < other.end and other.start < self.end


class Reading:
    """A parsed text as the rules for entities look at it.

    Attributes:
        language: of the pipeline that read it.
        passages: the parsed passages.
        docs: their Docs.
        lines: their texts.
        texts: the texts of their tokens, read once because a token's attributes are slow to ask for.
        lowers: the same in small letters.
    """

    def __init__(self, parsed: ParsedText) -> None:
        self.language = parsed.language
        self.passages: tuple[ParsedPassage, ...] = parsed.passages
        self.docs: tuple[tokens.Doc, ...] = tuple(passage.doc for passage in parsed.passages)
        self.lines = tuple(passage.passage.span.of(parsed.document.text) for passage in parsed.passages)
        self.texts = tuple(map(_token_texts, self.docs, self.lines))
        self.lowers = tuple([text.lower() for text in texts] for texts in self.texts)

    def tokens(self, mention: Mention) -> tokens.Span:
        """The tokens of a mention."""
        return self.docs[mention.passage][mention.start : mention.end]

    def words(self, mention: Mention) -> str:
        """The text of a mention."""
        text = self.tokens(mention).text
        return text[:-1] if _GLUED.search(text) else text

    def span(self, mention: Mention) -> Span:
        """Where a mention stands in the document's text."""
        span = self.passages[mention.passage].span(self.tokens(mention))
        return Span(span.start, span.start + len(self.words(mention)))


def _token_texts(doc: tokens.Doc, line: str) -> list[str]:
    """The texts of the tokens of `doc`, whose text is `line`."""
    return [line[start : start + length] for start, length in doc.to_array(["IDX", "LENGTH"]).tolist()]


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
        places = {(mention.passage, place) for place in range(mention.start, mention.end)}
        if places and not places & taken:
            taken |= places
            kept.append(mention)
    return sorted(kept, key=lambda mention: (mention.passage, mention.start))
