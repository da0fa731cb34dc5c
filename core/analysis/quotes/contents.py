"""What is said: the words a construction points at become content spans and a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.sentences import OUTSIDE
from core.analysis.results import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.quotes.frames import Frame, Words
    from core.text.spans import Span

_PUNCTUATION = frozenset(",;:.!?…()[]–—-") | {"...", "--"}
_LEFT_OPEN = frozenset(",;:–—-") | {"--"}


def shape(frame: Frame, regions: Sequence[Words]) -> tuple[QuoteKind, tuple[Span, ...]] | None:
    """The kind and the spans of what the `regions` of a sentence say; None if they hold no words.

    Direct content leaves its marks out; mixed content keeps them, and whole stretches between marks with them.
    """
    parts = [part for region in regions if (part := _trimmed(frame, region))]
    if not parts:
        return None
    if not any(frame.sentence.is_quoted(i) for start, end in parts for i in range(start, end)):
        return QuoteKind.INDIRECT, tuple(frame.sentence.span_of(*part) for part in parts)
    if all(_is_glue(frame, index) for start, end in parts for index in range(start, end)):
        return QuoteKind.DIRECT, _inner_spans(frame, parts)
    return QuoteKind.MIXED, tuple(frame.sentence.span_of(*part) for part in parts)


def has_quoted_words(frame: Frame, region: Words) -> bool:
    """Whether any word of the region stands in quotation marks."""
    return any(index != OUTSIDE for index in frame.sentence.inside[slice(*region)])


def _trimmed(frame: Frame, region: Words) -> Words | None:
    """Without punctuation at the ends; a stretch in marks that the region cuts is taken whole."""
    sentence = frame.sentence
    start, end = region
    while start < end and sentence.words[start] in _LEFT_OPEN and not sentence.is_quoted(start):
        start += 1
    while end > start and sentence.words[end - 1] in _PUNCTUATION and not sentence.is_quoted(end - 1):
        if sentence.words[end - 1] in {")", "]"} and _opens_inside(sentence.words, start, end - 1):
            break
        end -= 1
    if start >= end:
        return None
    while start and sentence.is_quoted(start) and sentence.inside[start - 1] == sentence.inside[start]:
        start -= 1
    while end < len(sentence) and sentence.is_quoted(end) and sentence.inside[end] == sentence.inside[end - 1]:
        end += 1
    return start, end


def _opens_inside(words: list[str], start: int, closing: int) -> bool:
    return any(word in {"(", "["} for word in words[start:closing])


def _is_glue(frame: Frame, index: int) -> bool:
    """Words that leave a quote direct though they stand outside its marks: `que`, `et`, punctuation."""
    sentence, word = frame.sentence, frame.sentence.words[index]
    footnote = word.isdigit() and sentence.word(index - 1) == "[" and sentence.word(index + 1) == "]"
    return footnote or sentence.is_quoted(index) or word in _PUNCTUATION or word in frame.reporting.sets["glue"]


def _inner_spans(frame: Frame, parts: Sequence[Words]) -> tuple[Span, ...]:
    sentence = frame.sentence
    stretches = dict.fromkeys(
        sentence.inside[i] for start, end in parts for i in range(start, end) if sentence.is_quoted(i)
    )
    return tuple(sentence.quoted[stretch].inner for stretch in stretches)
