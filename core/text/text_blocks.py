"""The blocks of a text: its lines, or what stands between blank lines where paragraphs are broken into lines."""

from __future__ import annotations

import re
from itertools import pairwise

from core.text.spans import Span

_LINE = re.compile(r"[^\n]+")
_PARTED = re.compile(r"\n\s*\n")
_LEAST_CONTINUATIONS = 3
"""Lines that go on in small letters before a text counts as broken into lines: a list may hold one or two."""


def text_blocks(text: str) -> list[Span]:
    """The blocks of `text` in reading order, none of them blank, without blanks at their ends."""
    lines = _trimmed(text, [found.span() for found in _LINE.finditer(text)])
    if not _is_wrapped(text, lines):
        return lines
    edges = [0, *(edge for found in _PARTED.finditer(text) for edge in found.span()), len(text)]
    return _trimmed(text, list(zip(edges[::2], edges[1::2], strict=True)))


def _trimmed(text: str, stretches: list[tuple[int, int]]) -> list[Span]:
    spans = [Span(start, end).trimmed(text) for start, end in stretches]
    return [span for span in spans if len(span)]


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether paragraphs are broken into lines: many a line that follows another at once begins in small letters."""
    following = [line for before, line in pairwise(lines) if text.count("\n", before.end, line.start) == 1]
    continuations = sum(text[line.start].islower() for line in following)
    return continuations >= _LEAST_CONTINUATIONS and 3 * continuations >= len(following)
