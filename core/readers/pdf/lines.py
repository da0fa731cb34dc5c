"""From signs to lines: stretches of words on one baseline, without gaps that no blank explains."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import TYPE_CHECKING

from core.readers.pdf.signs import BLANK, CALLS, NOWHERE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.readers.pdf.signs import Sign

WIDE_BLANK = 2.5
"""A blank is at most so many times the font's size wide, in the most stretched line of a narrow column."""
WIDE_GAP = 1.2
"""The same where there is no blank but only a gap, which PDFs without blanks have between words."""
BLANK_GAP = 0.12
"""Signs that stand further apart than their neighbours by this share of the size are parted by a blank: a blank in a
line that was pressed together has 0.15."""

RAISED = 0.2
"""A figure whose ink begins higher than this share of the line's size is raised, as a call or an exponent."""
LEAST_CALLED = 3
"""Letters of a word that a call may follow: after fewer stand exponents (`km²`)."""
_STOPS = frozenset('.,;:!?…»”"’)')
_BEHIND_STARS = frozenset(f"{BLANK},;:)»")

MOST_STRETCHES = 3_000
"""A page of more is a map or a drawing, and not read: the densest page of a newspaper has half of that."""

DESCENT, ASCENT = 0.22, 0.72
"""How far letters reach below and above the line that they stand on, as shares of the font's size."""

DROP_CAP = 1.8
"""An initial of so many times the size of the words beside it is set over several lines."""
DROP_CAP_LETTERS = 2
"""With its apostrophe."""


@dataclass
class Line:
    """A stretch of one line of a page, in the upright frame.

    Attributes:
        page: from 0.
        text: its signs; `numbers` has the number of each in PDFium's text of the page, `NOWHERE` for an added blank.
        size: that of most of its signs.
        bold: most of its signs are.
        begins_inside: it begins beside a large initial, not at the edge of its column.
    """

    page: int
    text: str
    numbers: list[int]
    left: float
    bottom: float
    right: float
    top: float
    baseline: float
    size: float
    bold: bool
    begins_inside: bool = False

    @property
    def height(self) -> float:
        """From its lower to its upper edge."""
        return self.top - self.bottom

    def beside(self, other: Line) -> float:
        """How much of the lower of the two stands at the height of the other: 1 for the same line, 0 below or above."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(0.0, shared) / max(min(self.height, other.height), 0.01)


@dataclass
class _Stretch:
    """Signs that follow each other on one baseline."""

    signs: list[Sign] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    blank: Sign | None = None

    def add(self, sign: Sign) -> None:
        if self.signs:
            self.left, self.right = min(self.left, sign.left), max(self.right, sign.right)
            if self.blank is not None:
                self.signs.append(self.blank)
        else:
            self.left, self.right = sign.left, sign.right
        self.blank = None
        self.signs.append(sign)

    def goes_on_with(self, sign: Sign) -> bool:
        last = self.signs[-1]
        shared = min(last.top, sign.top) - max(last.bottom, sign.bottom)
        if shared < 0.5 * min(last.top - last.bottom, sign.top - sign.bottom):
            return False
        size = max(last.size, sign.size)
        if max(last.size, sign.size) > DROP_CAP * min(last.size, sign.size):
            return False
        wide = WIDE_BLANK if self.blank is not None else WIDE_GAP
        return max(sign.left - self.right, self.left - sign.right) < wide * size


def lines_of(signs: Iterable[Sign], page: int) -> list[Line]:
    """The lines of a page, in no order; none if there are too many for a text."""
    stretches: list[_Stretch] = []
    stretch = _Stretch()
    for sign in signs:
        if sign.shown == BLANK:
            if stretch.signs:
                stretch.blank = sign
            continue
        if stretch.signs and not stretch.goes_on_with(sign):
            stretches.append(stretch)
            stretch = _Stretch()
        stretch.add(sign)
    if stretch.signs:
        stretches.append(stretch)
    if len(stretches) > MOST_STRETCHES:
        return []
    lines = _joined([_line(stretch.signs, page) for stretch in stretches])
    return _with_drop_caps([line for line in lines if line.text.strip()])


def _line(signs: Sequence[Sign], page: int) -> Line:
    words = [sign for sign in signs if sign.shown != BLANK]
    sizes: Counter[float] = Counter(round(sign.size, 1) for sign in words)
    size = max(sizes, key=lambda size: (sizes[size], size))
    set_so = [sign for sign in words if round(sign.size, 1) == size]
    baselines: Counter[float] = Counter(round(sign.baseline, 1) for sign in set_so)
    baseline = baselines.most_common(1)[0][0]
    text, numbers = _text_of(_without_calls(list(_with_blanks(signs, size)), size, baseline))
    return Line(
        page,
        text,
        numbers,
        min(sign.left for sign in words),
        baseline - DESCENT * size,
        max(sign.right for sign in words),
        baseline + ASCENT * size,
        baseline,
        size,
        2 * sum(sign.bold for sign in words) > len(words),
    )


def _without_calls(signs: Sequence[Sign], size: float, baseline: float) -> list[Sign]:
    """`signs` without the calls of notes: raised figures and stars behind a word or a stop, and before the note."""
    raised_from = baseline + RAISED * size
    if all(sign.foot <= raised_from for sign in signs):
        return list(signs)
    kept: list[Sign] = []
    letters = 0
    index = 0
    while index < len(signs):
        end = index
        while end < len(signs) and _is_raised_figure(signs[end], raised_from):
            end += 1
        behind_word = bool(kept) and (letters >= LEAST_CALLED or kept[-1].shown in _STOPS)
        after = signs[end].shown if end < len(signs) else BLANK
        raised = "".join(sign.shown for sign in signs[index:end])
        if raised and (_calls(raised, after) if behind_word else not kept and after.isalpha()):
            index = end
            continue
        kept.append(signs[index])
        letters = letters + 1 if signs[index].shown.isalpha() else 0
        index += 1
    return kept


def _calls(raised: str, after: str) -> bool:
    """Whether raised signs behind a word call a note: figures before no letter, stars at its very end (not `*.txt`)."""
    return not after.isalpha() if raised.strip("*") else after in _BEHIND_STARS


def _is_raised_figure(sign: Sign, raised_from: float) -> bool:
    return sign.shown in CALLS and sign.foot > raised_from


def _with_blanks(signs: Sequence[Sign], size: float) -> Iterator[Sign]:
    """`signs` with a blank wherever a gap stands for one; letters may be set apart, blanks are wider than that."""
    gaps = [
        max(sign.left - before.right, before.left - sign.right) if BLANK not in (before.shown, sign.shown) else 0.0
        for before, sign in pairwise(signs)
    ]
    usual = max(0.0, median(gaps)) if gaps else 0.0
    for sign, gap in zip(signs, [0.0, *gaps], strict=True):
        if usual + BLANK_GAP * size < gap < WIDE_GAP * size:
            yield sign._replace(shown=BLANK, number=NOWHERE)
        yield sign


def _text_of(signs: Iterable[Sign]) -> tuple[str, list[int]]:
    """The text of signs, accents composed with their letters, and the number of the sign behind each letter."""
    text: list[str] = []
    numbers: list[int] = []
    for sign in signs:
        if text and unicodedata.combining(sign.shown[0]):
            composed = unicodedata.normalize("NFC", text[-1] + sign.shown)
            if len(composed) == 1:
                text[-1] = composed
                continue
        text += sign.shown
        numbers += [sign.number] * len(sign.shown)
    return "".join(text), numbers


def _joined(lines: Iterable[Line]) -> list[Line]:
    """Stretches that touch on one baseline as one line: bold words may come after all others."""
    joined: list[Line] = []
    for line in sorted(lines, key=attrgetter("left")):
        before = next((other for other in joined if _touches(other, line)), None)
        if before is None:
            joined.append(line)
        else:
            join(before, line)
    return joined


def _touches(line: Line, after: Line) -> bool:
    gap = after.left - line.right
    size = max(line.size, after.size)
    same_size = max(line.size, after.size) < DROP_CAP * min(line.size, after.size)
    return same_size and abs(line.baseline - after.baseline) < 0.3 * size and -0.3 * size < gap < 0.4 * size


def join(line: Line, after: Line, *, blank: bool | None = None) -> None:
    """Let `line` go on with `after`, parted by a blank or not; by default if there is a gap."""
    if blank is None:
        blank = after.left - line.right > BLANK_GAP * line.size
    if blank:
        line.text += BLANK
        line.numbers.append(NOWHERE)
    if len(after.text) > len(line.text):
        line.size, line.bold, line.baseline = after.size, after.bold, after.baseline
    line.text += after.text
    line.numbers += after.numbers
    line.left, line.right = min(line.left, after.left), max(line.right, after.right)
    line.bottom, line.top = min(line.bottom, after.bottom), max(line.top, after.top)


def _with_drop_caps(lines: list[Line]) -> list[Line]:
    """Large initials joined to the first line beside them."""
    initials = [line for line in lines if len(line.text) <= DROP_CAP_LETTERS and line.text[0].isupper()]
    for initial in initials:
        beside = [
            line
            for line in lines
            if line is not initial
            and line.size * DROP_CAP < initial.size
            and line.beside(initial) > 0.4
            and -0.5 * line.size < line.left - initial.right < 2 * line.size
        ]
        if len(beside) < 2:
            continue
        first, *others = sorted(beside, key=lambda line: -line.baseline)
        first.text = initial.text + first.text
        first.numbers = initial.numbers + first.numbers
        first.left = initial.left
        for line in others:
            line.begins_inside = True
        lines.remove(initial)
    return lines
