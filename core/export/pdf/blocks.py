"""The article as it goes to the typesetter: blocks of runs, every printed sign with its place in the text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from core.export.pdf.print_shapes import NARROW_NO_BREAK, NO_BREAK, printable
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.export.pdf.printed_marks import PrintedMark
    from core.text.document import Document, PassageKind

_CLOSING = re.compile(r"[ \u00a0\u202f]?[»”’)\],.]|[\"';:!?…]")
_BESIDE_FIGURE = re.compile(r" (?=\d)|(?<=\d) ")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the article, or a call.

    Attributes:
        text: as it is printed, as long as in the source.
        start: offset of its first sign in the source; -1 in a call.
        whole: a name or a figure, not divided at a line's end.
        target: name of the mark whose entry the call leads to; empty in a stretch of the article.
        emphatic: printed in bold.
    """

    text: str
    start: int
    whole: bool = False
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
    names = [span for mark in marks if mark.is_name for span in mark.spans]
    in_name = _covered(len(printed), names)
    edges = sorted({*calls, *(edge for span in names for edge in (span.start, span.end))})
    blocks = []
    for kind, span in ((passage.kind, passage.span) for passage in document.passages):
        inner = edges[bisect_right(edges, span.start) : bisect_left(edges, span.end)]
        runs: list[Run] = []
        for start, end in pairwise([span.start, *inner, span.end]):
            shown = printed[start:end]
            if in_name[start]:
                shown = _BESIDE_FIGURE.sub(NO_BREAK, shown)
            runs.append(Run(shown, start, whole=in_name[start]))
            runs += _calls(calls.get(end, []))
        blocks.append(Block(kind, tuple(runs)))
    return tuple(blocks)


def _calls(marks: Sequence[PrintedMark]) -> Iterator[Run]:
    """The calls of marks that end together; blanks that do not break set them off, for programs that read words too."""
    for number, mark in enumerate(marks):
        yield Run(NARROW_NO_BREAK * (2 if number else 1) + mark.call, -1, target=mark.name, emphatic=mark.emphatic)


def _calls_by_offset(document: Document, marks: Sequence[PrintedMark]) -> dict[int, list[PrintedMark]]:
    """The offsets at which calls are printed, with their marks in reading order."""
    spans = [span for mark in marks for span in ((mark.hull,) if mark.call else mark.spans)]
    open_at = _covered(len(document.text) + 1, (Span(span.start + 1, span.end) for span in spans))
    calls: dict[int, list[PrintedMark]] = {}
    for mark in sorted((m for m in marks if m.call), key=lambda m: (m.hull.end, m.hull.start)):
        passage = document.passage_at(mark.hull.end - 1)
        if passage is None:
            continue
        offset = mark.hull.end
        while offset < passage.span.end:
            closing = _CLOSING.match(document.text, offset, passage.span.end)
            if closing is None and not open_at[offset]:
                break
            offset = closing.end() if closing else offset + 1
        calls.setdefault(min(offset, passage.span.end), []).append(mark)
    return calls


def _covered(length: int, spans: Iterable[Span]) -> list[bool]:
    """For each of `length` offsets, whether one of `spans` covers it."""
    change = [0] * (length + 1)
    for span in spans:
        change[min(span.start, length)] += 1
        change[min(span.end, length)] -= 1
    return [depth > 0 for depth in accumulate(change[:-1])]
