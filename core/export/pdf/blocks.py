"""The article as it goes to the typesetter: blocks of runs, every printed sign with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.export.pdf.print_shapes import NARROW_NO_BREAK, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.export.pdf.printed_marks import PrintedMark
    from core.text.document import Document, PassageKind

_CLOSING = re.compile(r"[ \u00a0\u202f]?[»”’)\]]|[\"'.,;:!?…]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the article, or a call.

    Attributes:
        text: as it is printed, as long as in the source.
        start: offset of its first sign in the source; -1 in a call.
        target: name of the mark whose entry the call leads to; empty in a stretch of the article.
        emphatic: printed in bold.
    """

    text: str
    start: int
    target: str = ""
    emphatic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A title, a heading or a paragraph."""

    kind: PassageKind
    runs: tuple[Run, ...]


def lay_out(document: Document, marks: Sequence[PrintedMark]) -> tuple[Block, ...]:
    """The article's blocks, with the call of each mark that has one after its last word.

    A call waits until no mark is open, so that it never stands within marked words, and until the closing signs
    have passed; it never leaves the passage that its mark ends in.
    """
    printed = printable(document.text, document.language)
    calls = _calls_by_offset(document, marks)
    blocks = []
    for passage in document.passages:
        runs: list[Run] = []
        start = passage.span.start
        for offset in sorted(o for o in calls if passage.span.start < o <= passage.span.end):
            if start < offset:
                runs.append(Run(printed[start:offset], start))
            runs += _calls(calls[offset])
            start = offset
        if start < passage.span.end:
            runs.append(Run(printed[start : passage.span.end], start))
        blocks.append(Block(passage.kind, tuple(runs)))
    return tuple(blocks)


def _calls(marks: Sequence[PrintedMark]) -> Iterator[Run]:
    """The calls of marks that end together; blanks that do not break set them off, for programs that read words too."""
    for number, mark in enumerate(marks):
        yield Run(NARROW_NO_BREAK * (2 if number else 1) + mark.call, -1, mark.name, mark.emphatic)


def _calls_by_offset(document: Document, marks: Sequence[PrintedMark]) -> dict[int, list[PrintedMark]]:
    """The offsets at which calls are printed, with their marks in reading order."""
    closed = _closed_offsets(document.text, marks)
    calls: dict[int, list[PrintedMark]] = {}
    for mark in sorted((m for m in marks if m.call), key=lambda m: (m.hull.end, m.hull.start)):
        passage = document.passage_at(mark.hull.end - 1)
        if passage is None:
            continue
        offset = mark.hull.end
        while offset < passage.span.end:
            closing = _CLOSING.match(document.text, offset, passage.span.end)
            if closing is None and closed[offset]:
                break
            offset = closing.end() if closing else offset + 1
        calls.setdefault(min(offset, passage.span.end), []).append(mark)
    return calls


def _closed_offsets(text: str, marks: Iterable[PrintedMark]) -> list[bool]:
    """For each offset, whether no mark is open there: none has begun before it and ends behind it."""
    change = [0] * (len(text) + 2)
    for mark in marks:
        for span in (mark.hull,) if mark.call else mark.spans:
            change[min(span.start + 1, len(text) + 1)] += 1
            change[min(span.end, len(text) + 1)] -= 1
    closed, depth = [], 0
    for step in change[:-1]:
        depth += step
        closed.append(depth == 0)
    return closed
