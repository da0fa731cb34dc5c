"""An article as its file says it: one immutable text and the passages it is made of."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from core.text.spans import Span  # noqa: TC001 - messages decode a document by these types

PLAIN_TEXT = "text/plain"
"""The media type of a file that holds nothing but its text."""


class PassageKind(StrEnum):
    """What a passage is for the reader."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Passage:
    """A title, a heading or (a part of) a paragraph: what is set, and analysed, as one block.

    Passages never overlap and stand in reading order; between two of them there are only blanks.
    """

    kind: PassageKind
    span: Span


@dataclass(frozen=True)
class Document:
    r"""What a file says.

    Attributes:
        text: the whole text; byte order mark gone, line ends `\\n`, nothing else changed. Every offset of
            the program is a code point into it.
        passages: title, headings and paragraphs in reading order.
        language: ISO 639-1 code of the language the text was recognised as (`fr`, `en`), or None.
        file: the file's name, without its folder; a title for pasted text.
        encoding: IANA name of the encoding it was read with.
        media_type: what kind of file it comes from; a PDF can be given back with marks on its own pages.
    """

    text: str
    passages: tuple[Passage, ...]
    language: str | None
    file: str
    encoding: str = "utf-8"
    media_type: str = PLAIN_TEXT

    @cached_property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the text in UTF-8: the article's identity, whatever its file is called."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def title(self) -> Span | None:
        """Span of the title, if the article has one."""
        return next((p.span for p in self.passages if p.kind is PassageKind.TITLE), None)

    @cached_property
    def headings(self) -> tuple[Span, ...]:
        """Spans of the headings, those that were run into the text too."""
        return tuple(p.span for p in self.passages if p.kind is PassageKind.HEADING)

    @cached_property
    def _starts(self) -> list[int]:
        return [p.span.start for p in self.passages]

    def with_lines_joined(self) -> Document:
        """The document with a blank for every line end inside a passage: how its sentences are to be read.

        All offsets stay.
        """
        parts: list[str] = []
        end = 0
        for passage in self.passages:
            parts += [self.text[end : passage.span.start], passage.span.of(self.text).replace("\n", " ")]
            end = passage.span.end
        return replace(self, text="".join(parts) + self.text[end:])

    def passage_at(self, offset: int) -> Passage | None:
        """The passage that the character at `offset` belongs to, None between passages."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or not self.passages[index].span.holds(offset):
            return None
        return self.passages[index]
