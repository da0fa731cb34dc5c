"""Sentences as the search for quotes sees them: words, their kind, and which of them stand in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.language.sentences import split_sentences
from core.text.document import PassageKind
from core.text.quotation_marks import DIALOGUE, QuotedText, find_quoted_text
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.results import Entity
    from core.language.parsed_text import ParsedPassage, ParsedText

OUTSIDE = -1
_SPLIT = frozenset(
    {(word, "'") for word in ("qu", "d", "l", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu")}
    | {(word, "-") for word in ("celui", "celle", "ceux", "celles")}
    | {(f"{word}-", end) for word in ("celui", "celle", "ceux", "celles") for end in ("ci", "là")}
)
"""Words that the tokenizer parts: from their apostrophe where a blank follows it (`qu' « il `), and `ceux-ci`."""


_AGE = re.compile(r"\d+-year-old")
_PART_OF_AGE = re.compile(r"\d+(-year-?|-)?")


@dataclass(frozen=True, slots=True)
class NamedWords:
    """A mention of an entity within a sentence: words from `start` up to, not including, `end`."""

    start: int
    end: int
    entity: Entity


@dataclass(slots=True)
class Sentence:
    """One sentence, or several within one pair of quotation marks; words are counted from its own start.

    Attributes:
        number: how manieth of the article.
        paragraph: how manieth passage it stands in.
        text: the document's text.
        tokens: the words as spaCy has them, blanks left out.
        words: the same in lower case with straight apostrophes.
        kinds: their universal part-of-speech tags.
        starts: where they start, in code points of the document; `ends` likewise.
        quoted: the outermost quoted stretches that touch the sentence, in order.
        inside: for each word the index in `quoted` of its stretch (marks included), `OUTSIDE` for none.
        dialogue: whether the paragraph opens with a dialogue dash.
        names: mentions of entities, in order.
    """

    number: int
    paragraph: int
    text: str
    tokens: list[tokens.Token]
    words: list[str]
    kinds: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[QuotedText]
    inside: list[int]
    dialogue: bool
    names: list[NamedWords] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    @property
    def span(self) -> Span:
        """The whole sentence in the document."""
        return Span(self.starts[0], self.ends[-1])

    def span_of(self, start: int, end: int) -> Span:
        """Where the words from `start` up to `end` stand in the document."""
        return Span(self.starts[start], self.ends[end - 1])

    def word(self, index: int) -> str:
        """The word at `index`, an empty one outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def kind(self, index: int) -> str:
        """The part of speech at `index`, empty outside the sentence."""
        return self.kinds[index] if 0 <= index < len(self.kinds) else ""

    def verb_form(self, index: int) -> str:
        """`Fin`, `Inf`, `Part` or `Ger` for a verb, empty for other words and outside the sentence."""
        found = self.tokens[index].morph.get("VerbForm", []) if 0 <= index < len(self.tokens) else []
        return found[0] if found else ""

    def is_quoted(self, index: int) -> bool:
        """Whether the word stands in quotation marks."""
        return 0 <= index < len(self.inside) and self.inside[index] != OUTSIDE

    def index_at(self, offset: int) -> int:
        """The first word that ends after `offset` of the document."""
        return bisect_left(self.ends, offset + 1)

    def name_at(self, index: int) -> NamedWords | None:
        """The mention of an entity that the word belongs to."""
        return next((name for name in self.names if name.start <= index < name.end), None)


def read_sentences(parsed: ParsedText, entities: tuple[Entity, ...]) -> Iterator[Sentence]:
    """The sentences of all paragraphs, in order; titles and headings report nothing."""
    text = parsed.document.text
    paragraphs = [passage for passage in parsed if passage.passage.kind is PassageKind.PARAGRAPH]
    found = find_quoted_text(text, [passage.passage.span for passage in paragraphs])
    outermost = _outermost(found)
    mentions = sorted((span, entity) for entity in entities for span in entity.mentions)
    count = 0
    for number, passage in enumerate(paragraphs):
        span = passage.passage.span
        first, last = (
            bisect_left(outermost, edge, key=lambda quote: quote.outer.start) for edge in (span.start, span.end)
        )
        quoted = outermost[first:last]
        words = list(passage.doc)
        places = [word.idx for word in words]
        for piece in _pieces(passage, parsed.language, quoted):
            within = slice(bisect_left(places, piece.start - span.start), bisect_left(places, piece.end - span.start))
            sentence = _sentence(words[within], span.start, piece, quoted, text)
            if sentence is not None:
                sentence.number, sentence.paragraph = count, number
                count += 1
                _add_names(sentence, mentions)
                yield sentence


def _outermost(found: tuple[QuotedText, ...]) -> list[QuotedText]:
    """The stretches that stand in no other marks, lines of dialogue among them."""
    kept: list[QuotedText] = []
    line: QuotedText | None = None
    for quote in found:
        if quote.mark == DIALOGUE:
            line = quote
        within_line = line is not None and quote is not line and line.outer.contains(quote.outer)
        if quote.depth == int(within_line):
            kept.append(quote)
    return kept


def _pieces(passage: ParsedPassage, language: str, quoted: list[QuotedText]) -> list[Span]:
    """The sentences of a paragraph, those within one pair of marks together, and a signature with what it signs."""
    start = passage.passage.span.start
    pieces: list[Span] = []
    text = passage.doc.text
    for sentence in split_sentences(text, language):
        piece = sentence.shifted(start)
        border = piece.start
        within = any(q.mark != DIALOGUE and q.outer.start < border < q.outer.end for q in quoted)
        dashed = bool(pieces) and text[sentence.start] in "–—"
        signed = dashed and any(q.outer.end == pieces[-1].end for q in quoted)
        if pieces and (within or signed):
            pieces[-1] = Span(pieces[-1].start, piece.end)
        else:
            pieces.append(piece)
    return pieces


def _sentence(
    parsed: list[tokens.Token], start: int, piece: Span, quoted: list[QuotedText], text: str
) -> Sentence | None:
    """The sentence `piece` of the tokens `parsed`, whose offsets count from `start`."""
    found: list[tokens.Token] = []
    words: list[str] = []
    for token in parsed:
        word = token.text.lower().replace("’", "'")
        if words and _is_split(words[-1], word) and not found[-1].whitespace_:
            words[-1] += word
        elif not token.is_space:
            found.append(token)
            words.append(word)
    if not found:
        return None
    starts = [start + token.idx for token in found]
    ends = [first + len(word) for first, word in zip(starts, words, strict=True)]
    marked = [q for q in quoted if q.mark != DIALOGUE and q.outer.overlaps(piece)]
    inside = [OUTSIDE] * len(found)
    for index, quote in enumerate(marked):
        first, last = bisect_right(ends, quote.outer.start), bisect_left(starts, quote.outer.end)
        inside[first:last] = [index] * (last - first)
    dialogue = any(q.mark == DIALOGUE and q.outer.overlaps(piece) for q in quoted)
    kinds = ["NOUN" if _AGE.fullmatch(word) else token.pos_ for token, word in zip(found, words, strict=True)]
    return Sentence(0, 0, text, found, words, kinds, starts, ends, marked, inside, dialogue)


def _is_split(before: str, word: str) -> bool:
    """Whether the tokenizer has parted one word: `qu' « il`, `ceux-ci`, `19-year-old`."""
    aged = word in {"-", "year", "old"} and _PART_OF_AGE.fullmatch(before) is not None
    return (before, word) in _SPLIT or aged


def _add_names(sentence: Sentence, mentions: list[tuple[Span, Entity]]) -> None:
    whole = sentence.span
    for span, entity in mentions[bisect_left(mentions, whole.start, key=lambda mention: mention[0].start) :]:
        if span.start >= whole.end:
            return
        start, end = sentence.index_at(span.start), sentence.index_at(span.end - 1) + 1
        if end <= len(sentence):
            sentence.names.append(NamedWords(start, end, entity))
