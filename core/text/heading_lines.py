"""Tell headings that have a line of their own from datelines, page furniture, lists and broken-off sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.text.structure_lexicon import StructureLexicon

MAX_HEADING_CHARACTERS = 200
"""Longer lines are paragraphs, whatever they end with: subtitles of two long lines are shorter than this."""
MAX_HEADINGS_IN_A_ROW = 2
"""A subtitle and a heading may follow each other; a longer run of short lines is a list, a table or a poem."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LINE_STOP = re.compile(r"[.!…;:,–—-][\s»”\"')]*$")
_QUOTED_LINE = re.compile(r"[«“\"'‘]\s*(?P<words>[^«»“”\"]*[^\s«»“”\"])\s*[»”\"'’]")
_DATELINE = r"\d{1,2}\w{0,2}\s+(?P<month>[^\W\d_]+)\s+\d{4}\s*[.,]?\s*[–—-]"
_INNER_STOP = re.compile(r"[^\W\d_]{3}[.!…][»”\"')]*\s")


def heading_lines(lines: Sequence[str], lexicon: StructureLexicon) -> list[bool]:
    """Which of the lines that follow a title, none of them blank and all trimmed, are headings."""
    found = [
        is_heading_line(line, lexicon) and not _is_pull_quote(line, below)
        for line, below in zip(lines, [*lines[1:], ""], strict=False)
    ]
    row_start = 0
    for index, is_heading in enumerate([*found, False]):
        if is_heading:
            continue
        followed_by_text = index < len(lines)
        if index - row_start > MAX_HEADINGS_IN_A_ROW or not followed_by_text:
            found[row_start:index] = [False] * (index - row_start)
        row_start = index + 1
    return found


def is_heading_line(line: str, lexicon: StructureLexicon) -> bool:
    """Whether `line` could be a heading: short, one phrase without a final stop, and nothing else."""
    words = [word.lower() for word in _WORD.findall(line)]
    return (
        bool(words)
        and len(line) <= MAX_HEADING_CHARACTERS
        and _first_letter(line).isalnum()
        and not _first_letter(line).islower()  # not the rest of a sentence, a list item
        and not _LINE_STOP.search(line)
        and not _INNER_STOP.search(line)
        and not _is_furniture(line, words, lexicon)
        and not is_dateline(line, lexicon)
        and not begins_with_dateline(line, lexicon)
    )


def _first_letter(line: str) -> str:
    """The first sign of `line`, within its quotation marks where they hold all of it."""
    quoted = _QUOTED_LINE.fullmatch(line)
    return quoted["words"][0] if quoted else line[0]


def _is_pull_quote(line: str, below: str) -> bool:
    """Whether `line` only repeats words of the text in large letters: the next line names who said them."""
    return _QUOTED_LINE.fullmatch(line) is not None and below.startswith(("—", "–", "-"))


def is_dateline(line: str, lexicon: StructureLexicon) -> bool:
    """Whether `line` tells a date, and perhaps a place, and nothing else: `Lumes, le 4 mai 2015`, `May 4, 2015`."""
    place, _, date = line.partition(",")
    return any(_is_date(part, lexicon) for part in ([line, date] if place.istitle() else [line]))


def _is_date(text: str, lexicon: StructureLexicon) -> bool:
    words = _WORD.findall(text.removeprefix(" le ").lower())
    return bool(words) and all(word in lexicon.date_words for word in words)


def dateline_start(title: str, lexicon: StructureLexicon) -> int | None:
    """Where the dateline begins that was run into a title: `Un pont à Lumes 3 mai 2015 . –`; None if none was."""
    found = re.search(rf"\s({_DATELINE})$", title)
    return found.start(1) if found and found["month"].lower() in lexicon.date_words else None


def begins_with_dateline(line: str, lexicon: StructureLexicon) -> bool:
    """Whether `line` begins with a date and a dash: `3 mai 2015 . – Un pont …`."""
    found = re.match(_DATELINE, line)
    return found is not None and found["month"].lower() in lexicon.date_words


def _is_furniture(line: str, words: Sequence[str], lexicon: StructureLexicon) -> bool:
    """Whether the page speaks of itself: `Lire aussi`, `Article mis à jour le 3 mai`, or the cells of a table."""
    is_stamp = any(word in lexicon.stamps for word in words[:4]) and any(c.isdigit() for c in line)
    is_row = re.search(r"\s\s", line) is not None  # two blanks part cells, or a label from its value
    return words[0] in lexicon.furniture or is_stamp or is_row
