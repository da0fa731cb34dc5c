"""Find words in a text as a reader means them: whatever their accents, capitals, blanks and quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate

from core.text.folding import fold, folded_text
from core.text.spans import Span


def find(text: str, query: str) -> tuple[Span, ...]:
    """Where `query` occurs in `text`, in reading order, without overlaps; nowhere if it holds no words.

    Both are folded (`core.text.folding`); blanks of any kind and number are one, and inside quotation marks they may
    be missing. A character that is found in part is found whole.
    """
    words = fold(query).split()
    if not words:
        return ()
    folded, ends = _folded_text(text)
    spans: list[Span] = []
    for found in re.finditer(_pattern(words), folded):
        first, last = bisect_right(ends, found.start()), bisect_left(ends, found.end())
        while last + 1 < len(ends) and ends[last + 1] == ends[last]:  # accents that stand as characters of their own
            last += 1
        if not spans or spans[-1].end <= first:
            spans.append(Span(first, last + 1))
    return tuple(spans)


def _pattern(words: list[str]) -> str:
    pattern = r"\s+".join(map(re.escape, words))
    return re.sub('(?<=.)"', r'\\s*"', re.sub('"(?=.)', r'"\\s*', pattern))


@lru_cache(maxsize=2)
def _folded_text(text: str) -> tuple[str, list[int]]:
    """`text` folded, and for each of its characters where its part ends in the folded text."""
    parts = folded_text(text)
    return "".join(parts), list(accumulate(map(len, parts)))
