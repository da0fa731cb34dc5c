"""From lines to blocks: paragraphs, headings, captions and notes, told by their measures on the page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.text.document import PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.readers.pdf.columns import Column
    from core.readers.pdf.lines import Line

SAME_SIZE = 0.08
"""Sizes that differ by less than this share are the same."""
GAP = 1.3
"""Lines further apart than so many times what is usual for their size belong to different blocks."""
USUAL_LEADING = 1.4
WIDEST_LEADING = 2.6
"""From one line to the next of a paragraph, in sizes: where nothing else is known, and in the widest typescript."""
INDENT = 0.6
"""A first line is indented by at least so many sizes."""
SHORT = 2.5
"""A line that ends so many sizes before the edge of its column is the last of its paragraph, if a sentence ends."""

TITLE = 1.3
HEADING = 1.12
"""So many times the size of the article's text titles and headings are set in."""
LONGEST_HEADING = 250
"""Signs; larger text that is longer is a lead, not a heading."""
LONGEST_BOLD_HEADING = 120
TITLE_PAGES = 2
LEAST_TITLE_WORDS = 3
"""Where there are larger words besides, a title has at least so many: the name of the newspaper has fewer."""
MOST_BETWEEN = 12
"""So many captions, notes and boxes may stand between the two parts of a paragraph."""

_STOP = re.compile(r"[.!?…:][»”\"’)\]\s]*$")
_ITEM = re.compile(r"[•▪■–—‣◦*-]\s|\d{1,2}[.)]\s")
_LETTER = re.compile(r"[^\W\d_]")
_BEGINS_SMALL = re.compile(r"[\W_]*(?P<first>\w)")


@dataclass
class Block:
    """Lines that make one passage."""

    lines: list[Line]
    kind: PassageKind = PassageKind.PARAGRAPH

    @property
    def size(self) -> float:
        """The size of its first line."""
        return self.lines[0].size

    @property
    def words(self) -> str:
        """Its text as far as what kind of block it is depends on it."""
        return " ".join(line.text.strip() for line in self.lines)

    @property
    def is_bold(self) -> bool:
        """Whether all its lines are."""
        return all(line.bold for line in self.lines)


def blocks_of(columns: Sequence[Column]) -> list[Block]:
    """The blocks of the article whose columns these are, in reading order, with their kinds.

    A paragraph that goes on in the next column or on the next page is one block; what stands between its parts comes
    after it.
    """
    leading = _leading(columns)
    body = body_size(line for column in columns for line in column.lines)
    blocks = [block for column in columns for block in _column_blocks(column, leading)]
    _tell_headings(blocks, body)
    return _with_parts_joined(blocks)


def body_size(lines: Iterable[Line]) -> float:
    """The size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size))


def _leading(columns: Iterable[Column]) -> dict[float, float]:
    """How far apart the lines of each size usually are, where there are some: a quarter of them is closer."""
    steps: dict[float, list[float]] = defaultdict(list)
    for column in columns:
        for above, below in pairwise(column.lines):
            step = above.baseline - below.baseline
            if _same_size(above, below) and 0.5 * below.size < step < WIDEST_LEADING * below.size:
                steps[round(below.size)].append(step)
    return {size: sorted(found)[len(found) // 4] for size, found in steps.items()}


def _same_size(line: Line, other: Line) -> bool:
    return abs(line.size - other.size) <= SAME_SIZE * max(line.size, other.size)


def _column_blocks(column: Column, leading: dict[float, float]) -> Iterator[Block]:
    lefts = Counter(round(line.left) for line in column.lines)
    left = lefts.most_common(1)[0][0]
    lines: list[Line] = []
    for line in column.lines:
        if lines and _begins_block(lines[-1], line, left, column.right, leading):
            yield Block(lines)
            lines = []
        lines.append(line)
    yield Block(lines)


def _begins_block(above: Line, line: Line, left: float, right: float, leading: dict[float, float]) -> bool:
    """Whether a block begins with `line`, below `above` in a column from `left` to `right`."""
    usual = leading.get(round(line.size), USUAL_LEADING * line.size)
    if not _same_size(above, line) or above.baseline - line.baseline > GAP * usual:
        return True
    if above.bold != line.bold and min(len(above.text), len(line.text)) > 1 and _is_whole(above, line):
        return True
    ends = bool(_STOP.search(above.text))
    short = above.right < right - SHORT * above.size
    if _ITEM.match(line.text) and (ends or short):
        return True
    indented = line.left - left > INDENT * line.size and not line.begins_inside and line.left > above.left + 1
    if indented and (ends or short):
        return True
    return ends and short and not line.text[0].islower()


def _is_whole(above: Line, line: Line) -> bool:
    """Whether the change from bold to plain words, or back, comes between the lines and no sentence goes on."""
    return bool(_STOP.search(above.text)) or not line.text[0].islower()


def _tell_headings(blocks: Sequence[Block], body: float) -> None:
    """Give the title and the headings among `blocks` their kind."""
    bold_text = sum(len(block.words) for block in blocks if block.is_bold)
    bold_stands_out = 3 * bold_text < sum(len(block.words) for block in blocks)
    for block in blocks:
        words = block.words
        larger = block.size >= HEADING * body and len(words) <= LONGEST_HEADING
        bold = (
            bold_stands_out
            and block.is_bold
            and block.size >= (1 - SAME_SIZE) * body
            and len(words) <= LONGEST_BOLD_HEADING
            and not _STOP.search(words)
        )
        if (larger or bold) and _LETTER.search(words) and not _ITEM.match(words):
            block.kind = PassageKind.HEADING
    candidates = [
        block
        for block in blocks
        if block.kind is PassageKind.HEADING and block.lines[0].page < TITLE_PAGES and block.size >= TITLE * body
    ]
    long = [block for block in candidates if len(block.words.split()) >= LEAST_TITLE_WORDS]
    title = max(long or candidates, key=lambda block: block.size, default=None)
    if title is not None:
        title.kind = PassageKind.TITLE


def _with_parts_joined(blocks: Sequence[Block]) -> list[Block]:
    """Paragraphs that go on further on made whole, each before what stood between its parts."""
    joined: list[Block] = []
    taken: set[int] = set()
    for number, block in enumerate(blocks):
        if number in taken:
            continue
        joined.append(block)
        after = number
        while (found := _continuation(block, blocks, after, taken)) is not None:
            block.lines = [*block.lines, *blocks[found].lines]
            taken.add(found)
            after = found
    return joined


def _continuation(block: Block, blocks: Sequence[Block], number: int, taken: set[int]) -> int | None:
    """The number of the block with which `block`, whose last part has `number`, goes on, if it does."""
    last = block.lines[-1]
    if block.kind is not PassageKind.PARAGRAPH or _STOP.search(last.text):
        return None
    for found in range(number + 1, min(number + 2 + MOST_BETWEEN, len(blocks))):
        other = blocks[found]
        first = other.lines[0]
        if first.page > last.page + 1:
            return None
        same_set = other.kind is PassageKind.PARAGRAPH and _same_size(last, first) and last.bold == first.bold
        if found in taken or not same_set:
            continue
        begins_small = _begins_small(first.text)
        below = first.page == last.page and first.baseline < last.baseline and first.left < last.right
        near = found == number + 1 and not below
        return found if begins_small or (near and not _ITEM.match(first.text)) else None
    return None


def _begins_small(text: str) -> bool:
    found = _BEGINS_SMALL.match(text)
    return found is not None and found["first"].islower()
