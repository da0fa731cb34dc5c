"""A document as a language pipeline has read it: one spaCy Doc a passage, offsets into the whole text.

Passages are parsed apart, because a heading or a title spoils the parse of the sentence it touches.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.text.document import Document, Passage


@dataclass(frozen=True, slots=True)
class ParsedPassage:
    """One passage and its Doc; `doc.text` is exactly the passage's text."""

    passage: Passage
    doc: tokens.Doc

    def span(self, words: tokens.Token | tokens.Span) -> Span:
        """Where a token or token span of this passage's Doc stands in the document's text."""
        start = words.idx if hasattr(words, "idx") else words.start_char
        return Span(start, start + len(words.text)).shifted(self.passage.span.start)

    def tokens(self, span: Span) -> tokens.Span:
        """The tokens that `span` of the document's text touches, as a span of this passage's Doc."""
        start = self.passage.span.start
        inside = self.doc.char_span(
            max(0, span.start - start), min(len(self.passage.span), span.end - start), alignment_mode="expand"
        )
        assert inside is not None
        return inside


@dataclass(frozen=True)
class ParsedText:
    """All parsed passages of a document, in reading order."""

    document: Document
    language: str
    passages: tuple[ParsedPassage, ...]

    def __iter__(self) -> Iterator[ParsedPassage]:
        return iter(self.passages)
