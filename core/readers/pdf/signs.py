"""The signs of a page as PDFium finds them, turned so that the words of the page run from left to right."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import raw

from core.readers.pdf.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

    from core.readers.pdf.turn import Box

BOLD = 600
"""Weight from which a font is bold: semibold (ISO/IEC 14496-22, usWeightClass)."""

HYPHEN = "-"
BLANK = " "
_PDFIUM_HYPHEN = "\x02"
"""What PDFium makes of a hyphen, real or added, at the end of a line."""
_SYMBOL_BULLET = "\uf0b7"
"""The bullet of the font Symbol, which many a word processor writes without saying what it means."""


CALLS = frozenset("0123456789*†‡§,")
"""What the calls of notes are made of."""


class Sign(NamedTuple):
    """One sign on a page, in the upright frame, in points.

    Attributes:
        shown: what it is in the text: one letter, more for a ligature, a blank.
        number: the sign's in PDFium's text of the page; -1 for a blank that PDFium added.
        baseline: the height that it stands on.
        foot: the lower edge of its ink, where it may be the call of a note; else the baseline.
        size: of its font, scaling included.
    """

    shown: str
    number: int
    left: float
    bottom: float
    right: float
    top: float
    baseline: float
    foot: float
    size: float
    bold: bool


class PageSigns(NamedTuple):
    """The signs of one page that are to be read, in the order of its content, and where its words run to.

    Attributes:
        unknown: how many signs have no meaning, because their font does not tell.
    """

    signs: list[Sign]
    turn: Turn
    unknown: int


class _Found(NamedTuple):
    """A sign before the page is turned."""

    shown: str
    number: int
    box: Box
    origin: tuple[float, float]
    ink: Box | None
    size: float
    bold: bool
    angle: int
    unknown: bool = False


def page_signs(page: pypdfium2.PdfPage) -> PageSigns:
    """What is to be read on `page`.

    Left out are signs outside the visible part of the page, and words that run another way than most (stamps,
    watermarks, names of axes).
    """
    rotation = page.get_rotation()
    found = _visible_signs(page, Turn(rotation))
    angles = Counter(sign.angle for sign in found if sign.shown != BLANK and sign.angle >= 0)
    turn = Turn(max(angles, key=lambda angle: angles[angle], default=Turn.RIGHT))
    if turn != rotation:
        found = _visible_signs(page, turn)
    signs = [
        Sign(
            sign.shown,
            sign.number,
            *turn.upright_box(*sign.box),
            turn.upright(*sign.origin)[1],
            turn.upright_box(*sign.ink)[1] if sign.ink else turn.upright(*sign.origin)[1],
            sign.size,
            sign.bold,
        )
        for sign in found
        if sign.angle == turn or sign.number < 0
    ]
    return PageSigns(signs, turn, sum(sign.unknown for sign in found))


def upright_text(page: pypdfium2.PdfPage, turn: Turn) -> pypdfium2.PdfTextPage:
    """PDFium's text of `page`, whose words run to `turn`: it finds their order on a page that is held upright.

    The numbers of its signs hold for this way of holding the page alone.
    """
    page.set_rotation(turn)
    return page.get_textpage()


def _visible_signs(page: pypdfium2.PdfPage, turn: Turn) -> list[_Found]:
    text = upright_text(page, turn)
    try:
        visible = _visible_part(page)
        return [sign for sign in _found_signs(text) if sign.number < 0 or _is_within(sign.box, visible)]
    finally:
        text.close()


def _visible_part(page: pypdfium2.PdfPage) -> Box:
    """The crop box, as far as it lies in the media box."""
    (left, bottom, right, top), (*low, high_x, high_y) = page.get_cropbox(), page.get_mediabox()
    return max(left, low[0]), max(bottom, low[1]), min(right, high_x), min(top, high_y)


def _is_within(box: Box, part: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return part[0] <= x <= part[2] and part[1] <= y <= part[3]


def _found_signs(text: pypdfium2.PdfTextPage) -> Iterator[_Found]:
    handle = text.raw
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    ink = [ctypes.c_double() for _ in range(4)]
    references = [ctypes.byref(value) for value in (box, x, y, matrix)]
    ink_references = [ctypes.byref(value) for value in ink]
    high = 0
    for number in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(handle, number)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        high = 0
        shown = shown_for(chr(code))
        if raw.FPDFText_IsGenerated(handle, number) == 1:
            if shown == BLANK:
                yield _Found(BLANK, -1, (0.0, 0.0, 0.0, 0.0), (0.0, 0.0), None, 0.0, bold=False, angle=-1)
            continue
        if not shown:
            continue
        raw.FPDFText_GetLooseCharBox(handle, number, references[0])
        raw.FPDFText_GetCharOrigin(handle, number, references[1], references[2])
        raw.FPDFText_GetMatrix(handle, number, references[3])
        edges = (box.left, box.bottom, box.right, box.top)
        size = raw.FPDFText_GetFontSize(handle, number) * math.hypot(matrix.c, matrix.d)
        if not all(map(math.isfinite, (*edges, x.value, y.value, size))):
            continue
        bold = raw.FPDFText_GetFontWeight(handle, number) >= BOLD
        inked = None
        if shown in CALLS and raw.FPDFText_GetCharBox(handle, number, *ink_references):
            left, right, bottom, top = (value.value for value in ink)
            inked = (left, bottom, right, top)
        unknown = raw.FPDFText_HasUnicodeMapError(handle, number) == 1
        origin = x.value, y.value
        yield _Found(shown, number, edges, origin, inked, size, bold, _angle(matrix.a, matrix.b), unknown)


def _angle(a: float, b: float) -> int:
    """The direction of writing, in degrees: 0, 90, 180 or 270, or -1 for any other."""
    nearest = round(math.degrees(math.atan2(b, a)) / 90)
    slant = abs(math.degrees(math.atan2(b, a)) - nearest * 90)
    return nearest % 4 * 90 if slant < 5 else -1


def shown_for(sign: str) -> str:
    """What a sign of a page is in the text: ligatures become letters, odd blanks blanks, what says nothing is empty."""
    if sign.isspace():
        return sign if sign in "\u00a0\u202f\u2009" else BLANK
    if sign == _PDFIUM_HYPHEN:
        return HYPHEN
    if sign == _SYMBOL_BULLET:
        return "•"
    if "\ufb00" <= sign <= "\ufb06" or "\ufb50" <= sign <= "\ufdfb" or "\ufe70" <= sign <= "\ufefc":
        return unicodedata.normalize("NFKC", sign)
    category = unicodedata.category(sign)
    return sign if category not in {"Cc", "Cf", "Cs", "Co", "Cn"} or sign in "\u00ad\u200c\u200d" else ""
