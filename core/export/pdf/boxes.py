"""Where each sign of the text stands on the set pages: PDFium's character boxes, walked beside the expected signs."""

from __future__ import annotations

import ctypes
import unicodedata
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Self

WINDOW = 96
"""Signs looked at on both sides to find the way again where the page says something else than was expected."""

SOLID = 12
"""So many signs that agree are no accident."""

_HYPHENS = frozenset("-\u2010\u2011\x02")
_LINE_END_HYPHEN = "\x02"
_LINE_END_HYPHENS = frozenset({0x2, 0xFFFE})
"""What PDFium gives for a hyphen at a line's end: the one sign by sign, the other in the text of a page."""


class Box(NamedTuple):
    """The box of one sign: page from 0, edges in points from the page's lower left corner.

    `number` is the sign's in PDFium's text of the page.
    """

    page: int
    left: float
    bottom: float
    right: float
    top: float
    number: int


class Expected(NamedTuple):
    """One sign that is expected on the pages, and its offset in the source (-1: printed besides the text)."""

    sign: str
    offset: int


def folded(sign: str) -> str:
    """`sign` as compared: decomposed for compatibility, without blanks, controls and what cannot be seen."""
    return _FOLDED[ord(sign)]


class _Folded(dict[int, str]):
    """By its code point, a sign folded; found when first asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = "".join(
            part
            for part in unicodedata.normalize("NFKD", chr(code))
            if not part.isspace() and unicodedata.category(part) not in {"Cf", "Cc"} and not _is_variation(part)
        )
        return self[code]


_FOLDED = _Folded()


def _is_variation(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef" or sign == "\u034f"


def expected_signs(text: str, start: int) -> Iterator[Expected]:
    """What is expected of a printed stretch whose first sign stands at `start` of the source (-1: nowhere)."""
    for position, code in enumerate(map(ord, text)):
        for part in _FOLDED[code]:
            yield Expected(part, start + position if start >= 0 else -1)


class SetPages:
    """Set pages, opened for measuring; a context manager."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self._texts: dict[int, pypdfium2.PdfTextPage] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._document.close()

    def place(self, expected: Sequence[Expected], page_top: float) -> dict[int, Box]:
        """The box of every offset that was found.

        Args:
            expected: the signs in reading order, those that are printed besides the text included.
            page_top: what lies above this height (points from the lower edge) is running head, and not looked at.
        """
        boxes: dict[int, Box] = {}
        position = 0
        for number in range(len(self._document)):
            if position >= len(expected):
                break
            found = list(_page_signs(self._text(number), number, page_top))
            position = _walk(expected, position, found, boxes)
        return boxes

    def marked_content(self, page: int, number: int) -> int | None:
        """Id of the marked content that a page's sign stands in, None if it is in none."""
        sign = raw.FPDFText_GetTextObject(self._text(page).raw, number)
        identity = raw.FPDFPageObj_GetMarkedContentID(sign) if sign else -1
        return identity if identity >= 0 else None

    def _text(self, number: int) -> pypdfium2.PdfTextPage:
        if number not in self._texts:
            self._texts[number] = self._document[number].get_textpage()
        return self._texts[number]


def _units(text: pypdfium2.PdfTextPage) -> Sequence[int]:
    """A page's signs as units of UTF-16, one for each number of a sign."""
    count = text.count_chars()
    units = (ctypes.c_ushort * (count + 1))()
    # The text of a page leaves out signs that mean nothing: then its places are not the signs' numbers.
    if raw.FPDFText_GetText(text.raw, 0, count, units) == count + 1:
        return list(units)[:count]
    return [raw.FPDFText_GetUnicode(text.raw, number) for number in range(count)]


def _page_signs(text: pypdfium2.PdfTextPage, page: int, page_top: float) -> Iterator[tuple[str, Box]]:
    """The folded signs of a page with their boxes; a sign that PDFium gives in two halves is joined."""
    handle, rectangle = text.raw, raw.FS_RECTF()
    reference = ctypes.byref(rectangle)
    box_at = raw.FPDFText_GetLooseCharBox
    high = 0
    for index, unit in enumerate(_units(text)):
        code = unit
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
        parts = _LINE_END_HYPHEN if code in _LINE_END_HYPHENS else _FOLDED[code]
        if not parts:
            continue
        box_at(handle, index, reference)
        if rectangle.bottom > page_top:
            continue
        box = Box(page, rectangle.left, rectangle.bottom, rectangle.right, rectangle.top, index)
        for part in parts:
            yield part, box


def _walk(expected: Sequence[Expected], position: int, found: Sequence[tuple[str, Box]], boxes: dict[int, Box]) -> int:
    """Walk one page's signs beside the expected ones from `position` on; the position reached."""
    here = 0
    while here < len(found) and position < len(expected):
        sign, box = found[here]
        wanted = expected[position]
        if sign == wanted.sign or (sign in _HYPHENS and wanted.sign in _HYPHENS):
            if wanted.offset >= 0:
                boxes.setdefault(wanted.offset, box)
            here += 1
            position += 1
        elif sign in _HYPHENS:  # added where a word is divided
            here += 1
        else:
            back = _right_to_left_before(expected, position, found, here)
            for item in expected[position - back : position]:
                boxes.pop(item.offset, None)
            here_after, position_after = _realign(expected, position - back, found, here - back, boxes)
            on = here_after > here or position_after > position
            here, position = (here_after, position_after) if on else (here + 1, position + 1)
    return position


def _right_to_left_before(
    expected: Sequence[Expected], position: int, found: Sequence[tuple[str, Box]], here: int
) -> int:
    """How many signs before a mismatch run from right to left: they may have met another word's equal beginning."""
    back = 0
    while back < min(position, here, SOLID - 1):
        sign = expected[position - back - 1].sign
        if sign != found[here - back - 1][0] or unicodedata.bidirectional(sign) not in {"R", "AL"}:
            break
        back += 1
    return back


def _realign(
    expected: Sequence[Expected],
    position: int,
    found: Sequence[tuple[str, Box]],
    here: int,
    boxes: dict[int, Box],
) -> tuple[int, int]:
    """Match a window of both sides and go on behind the first solid match.

    Without one, go on behind the last small one; without any, behind the window.
    """
    wanted = [item.sign for item in expected[position : position + WINDOW]]
    signs = [sign for sign, _ in found[here : here + WINDOW]]
    matches = [m for m in SequenceMatcher(None, wanted, signs, autojunk=False).get_matching_blocks() if m.size]
    solid = next((number for number, match in enumerate(matches) if match.size >= SOLID), len(matches))
    pairs: list[tuple[int, int]] = []
    reached = len(wanted), len(signs)
    for match in matches[: solid + 1]:
        pairs += ((match.a + step, match.b + step) for step in range(match.size))
        reached = match.a + match.size, match.b + match.size
    pairs += _moved(wanted[: reached[0]], signs[: reached[1]], pairs)
    for one, other in pairs:
        offset = expected[position + one].offset
        if offset >= 0:
            boxes.setdefault(offset, found[here + other][1])
    return here + reached[1], position + reached[0]


def _moved(wanted: Sequence[str], signs: Sequence[str], pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs of equal stretches among what `pairs` leave over: words that run right to left come in another order."""
    taken = [set(side) for side in zip(*pairs, strict=True)] or [set(), set()]
    ones = [number for number in range(len(wanted)) if number not in taken[0]]
    others = [number for number in range(len(signs)) if number not in taken[1]]
    moved: list[tuple[int, int]] = []
    while ones and others:
        left_over = [wanted[number] for number in ones], [signs[number] for number in others]
        match = SequenceMatcher(None, *left_over, autojunk=False).find_longest_match()
        if not match.size:
            break
        moved += zip(ones[match.a : match.a + match.size], others[match.b : match.b + match.size], strict=True)
        del ones[match.a : match.a + match.size]
        del others[match.b : match.b + match.size]
    return moved
