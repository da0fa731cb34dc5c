"""Words between quotation marks, found character by character.

The marks are « » “ ” „ " ‹ › ‘ ’ ' with their make-shifts << >> `` '', and the dash that opens a line of dialogue.
Marks nest; a mark left open ends with its paragraph, and one without a partner spoils only itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

DIALOGUE = "—"
"""The `mark` of a line of dialogue, whichever dash opened it."""


@dataclass(frozen=True, slots=True)
class QuotedText:
    """Words between quotation marks, within one paragraph.

    Attributes:
        outer: the words with their marks.
        inner: the words alone, without blanks at their ends; never empty.
        mark: the opening mark as it stands; `—` for a line of dialogue, "" where the words go on from the
            paragraph before without a mark of their own.
        depth: 0 for the outermost marks, 1 for marks in marks, and so on.
        closed: whether the closing mark stands there; False where the words end with the paragraph.
    """

    outer: Span
    inner: Span
    mark: str
    depth: int
    closed: bool


class _Family(Enum):
    """Marks that pair with each other."""

    GUILLEMET = auto()
    DOUBLE = auto()
    ANGLE = auto()
    SINGLE = auto()


class _Role(Enum):
    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()


@dataclass(frozen=True, slots=True)
class _Sign:
    """One mark of the text: `start` and `end` are code points."""

    start: int
    end: int
    family: _Family
    role: _Role


_SIGN = re.compile(r"<<|>>|``|''|‘‘|’’|[«»“”„\"‹›‘’']")
_DASH = re.compile(r"\s*(?:[—–]\s*|-\s+)(?=[^\s«“\"‘„\d])")
_SENTENCE_STOP = re.compile(r"[.!?…]\s")
_FIXED = {
    "«": (_Family.GUILLEMET, _Role.OPENS),
    "<<": (_Family.GUILLEMET, _Role.OPENS),
    "»": (_Family.GUILLEMET, _Role.CLOSES),
    ">>": (_Family.GUILLEMET, _Role.CLOSES),
    "„": (_Family.DOUBLE, _Role.OPENS),
    "``": (_Family.DOUBLE, _Role.OPENS),
    "‘‘": (_Family.DOUBLE, _Role.OPENS),
    "’’": (_Family.DOUBLE, _Role.CLOSES),
    "‹": (_Family.ANGLE, _Role.OPENS),
    "›": (_Family.ANGLE, _Role.CLOSES),
}
_BEFORE_OPENING = '([{«“„‹‘"—–-/'
_AFTER_CLOSING = ')]}»”›"—–-/.,;:!?…'


def find_quoted_text(text: str, paragraphs: Iterable[Span] | None = None) -> tuple[QuotedText, ...]:
    """Every stretch of `text` between quotation marks, in reading order, outer marks before inner ones.

    Args:
        text: what to search.
        paragraphs: where its paragraphs stand, in reading order; its lines when left out.

    Returns:
        spans in code points of `text`; any two of them are apart or nested.
    """
    if paragraphs is None:
        paragraphs = [Span(line.start(), line.end()) for line in re.finditer(r"[^\n]+", text)]
    ordered = list(paragraphs)
    found: list[QuotedText] = []
    left_open: _Family | None = None
    for index, paragraph in enumerate(ordered):
        following = ordered[index + 1].trimmed(text) if index + 1 < len(ordered) else None
        reopened = following is not None and bool(_SIGN.match(text, following.start))
        machine = _Machine(text, paragraph.trimmed(text), left_open)
        found += machine.run(reopened=reopened)
        left_open = machine.left_open
    return tuple(found)


class _Machine:
    """Reads one paragraph's marks from left to right with a stack of those still open."""

    def __init__(self, text: str, paragraph: Span, left_open: _Family | None) -> None:
        self.text = text
        self.paragraph = paragraph
        self.stack: list[_Sign] = []
        self.pairs: list[tuple[_Sign, _Sign | None]] = []  # opening and closing; None: ends with the paragraph
        self.signs = _signs(text, paragraph)
        self.left_open: _Family | None = None
        if left_open and self.signs and self.signs[0].family is left_open and self.signs[0].role is _Role.CLOSES:
            self._go_on_from_the_paragraph_before(left_open)

    def _go_on_from_the_paragraph_before(self, family: _Family) -> None:
        """Old setters reopen with `»`; others set no mark at all until the words end."""
        first, start = self.signs[0], self.paragraph.start
        if first.start == start:
            self.signs[0] = _Sign(first.start, first.end, family, _Role.OPENS)
        else:
            self.signs.insert(0, _Sign(start, start, family, _Role.OPENS))

    def run(self, *, reopened: bool) -> list[QuotedText]:
        """All quoted stretches of the paragraph; `reopened` tells whether the next one begins with a mark."""
        for index, sign in enumerate(self.signs):
            if sign.role is _Role.OPENS or (not self._close(sign, index) and sign.role is _Role.EITHER):
                self._open(sign, index)
        self._keep_what_ends_with_the_paragraph(reopened)
        found = self._dialogue()
        for opening, closing in sorted(self.pairs, key=lambda pair: (pair[0].start, pair[0].end)):
            end = closing.start if closing else self.paragraph.end
            inner = Span(opening.end, end).trimmed(self.text)
            if len(inner):
                outer = Span(opening.start, closing.end if closing else end)
                depth = sum(other.outer.contains(outer) for other in found)
                mark = self.text[opening.start : opening.end]
                found.append(QuotedText(outer, inner, mark, depth, closing is not None))
        return found

    def _open(self, sign: _Sign, index: int) -> None:
        straight = self.text[sign.start] == '"'
        if straight and self.stack and self.text[self.stack[-1].start] == '"' and self._left(sign, index) < 2:
            self.stack.pop()  # two straight marks open and only one is left to close them: the first is stray
        self.stack.append(sign)

    def _left(self, sign: _Sign, index: int) -> int:
        return sum(later.family is sign.family for later in self.signs[index + 1 :])

    def _close(self, sign: _Sign, index: int) -> bool:
        depth = next((d for d in reversed(range(len(self.stack))) if self.stack[d].family is sign.family), None)
        if depth is None:
            return False
        if sign.family is _Family.SINGLE and (depth != len(self.stack) - 1 or self._is_possessive(sign, index)):
            return False  # an apostrophe must not tear other marks apart
        self.pairs.append((self.stack[depth], sign))
        del self.stack[depth:]
        return True

    def _is_possessive(self, sign: _Sign, index: int) -> bool:
        """`‘the boys’ dog’`: an apostrophe after s, while another can still close."""
        later = next((other for other in self.signs[index + 1 :] if other.family is sign.family), None)
        goes_on = re.match(r"\s[a-z]", self.text[sign.end : sign.end + 2])
        before = self.text[sign.start - 1]
        return bool(before == "s" and goes_on and later is not None and later.role is _Role.CLOSES)

    def _keep_what_ends_with_the_paragraph(self, reopened: bool) -> None:
        """The outermost open mark reaches the end, unless others were opened and closed after it: then it is stray."""
        for sign in self.stack:
            if sign.family is _Family.SINGLE:
                continue
            later = min((p for p in self.pairs if p[0].start > sign.start), key=lambda p: p[0].start, default=None)
            if later is None or (sign.start == self.paragraph.start and reopened):
                self.pairs.append((sign, None))
                self.left_open = sign.family
                return
            if later[0].family is sign.family and not _SENTENCE_STOP.search(self.text, sign.end, later[0].start):
                self.pairs.append((sign, later[1]))  # `« Il a dit « non ».` closes both at once
                return

    def _dialogue(self) -> list[QuotedText]:
        dash = _DASH.match(self.text, self.paragraph.start, self.paragraph.end)
        if not dash:
            return []
        return [QuotedText(self.paragraph, Span(dash.end(), self.paragraph.end), DIALOGUE, 0, closed=False)]


def _signs(text: str, paragraph: Span) -> list[_Sign]:
    """The marks of a paragraph; apostrophes and inches are left out."""
    signs = []
    for match in _SIGN.finditer(text, paragraph.start, paragraph.end):
        kind = _FIXED.get(match.group()) or _by_neighbours(text, match.start(), match.end(), paragraph)
        if kind:
            signs.append(_Sign(match.start(), match.end(), *kind))
    return signs


def _by_neighbours(text: str, start: int, end: int, paragraph: Span) -> tuple[_Family, _Role] | None:
    """What a mark is that can open and close, told by the characters around it; None for no mark at all."""
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    mark = text[start:end]
    if mark in "‘’'":
        return _single(mark, before, text[end : end + 3])
    may_open = before.isspace() or before in _BEFORE_OPENING or (before in "'’" and mark not in "''")
    may_close = after.isspace() or after in _AFTER_CLOSING
    if mark == '"' and before.isdigit() and text.count('"', paragraph.start, start) % 2 == 0:
        return None  # nothing that it could close is open: inches
    if may_open and not may_close:
        return _Family.DOUBLE, _Role.OPENS
    if may_close and not may_open:
        return _Family.DOUBLE, _Role.CLOSES
    if mark in "“”":
        return _Family.DOUBLE, _Role.OPENS if mark == "“" else _Role.CLOSES
    return _Family.DOUBLE, _Role.EITHER


def _single(mark: str, before: str, after: str) -> tuple[_Family, _Role] | None:
    """Single marks look like apostrophes: `l’eau`, `dogs’`, `’90s`, `rock 'n' roll` are none."""
    word_follows = bool(after) and after[0].isalnum()
    elided = after[:2].isdigit() or after[:2] in {"n'", "n’"}
    free_before = before.isspace() or before in _BEFORE_OPENING
    if mark != "’" and free_before and (word_follows or mark == "‘") and not elided:
        return _Family.SINGLE, _Role.OPENS
    if mark != "‘" and not free_before and not word_follows:
        return _Family.SINGLE, _Role.CLOSES
    return None
