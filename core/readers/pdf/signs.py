"""The signs of a page as PDFium finds them, in the frame in which the words of the page run to the right."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import raw

from core.readers.pdf.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

    from core.readers.pdf.turn import Box

BOLD = 600
"""Weight from which a font is bold: semibold (ISO/IEC 14496-22, usWeightClass)."""

MOST_SLANT = 5
"""Degrees by which a scanned line may be off."""

HYPHEN = "-"
BLANK = " "
NOWHERE = -1
"""Number of a sign that stands on no page: a blank for a gap or for the end of a line."""
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
        number: the sign's in PDFium's text of the page, `NOWHERE` for a blank that was added.
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


class _Face(NamedTuple):
    """How signs are set: font size in points, and where their line runs to, in degrees, -1 for none of the four."""

    size: float
    bold: bool
    angle: int


class _Found(NamedTuple):
    """A sign before the page is turned."""

    shown: str
    number: int
    box: Box
    origin: tuple[float, float]
    ink: Box | None
    face: _Face
    unknown: bool


def page_signs(page: pypdfium2.PdfPage) -> PageSigns:
    """What is to be read on `page`.

    Left out are signs outside the visible part of the page, and words that run another way than most (stamps,
    watermarks, names of axes).
    """
    rotation = page.get_rotation()
    found = _visible_signs(page, Turn(rotation))
    angles = Counter(sign.face.angle for sign in found if sign.shown != BLANK and sign.face.angle >= 0)
    turn = Turn(max(angles, key=lambda angle: angles[angle], default=Turn.RIGHT))
    if turn != rotation:
        found = _visible_signs(page, turn)
    if turn is not Turn.RIGHT:
        found = [_held_upright(sign, turn) for sign in found]
    signs = [
        Sign(shown, number, *box, origin[1], ink[1] if ink else origin[1], face.size, face.bold)
        for shown, number, box, origin, ink, face, _ in found
        if face.angle == turn
    ]
    return PageSigns(signs, turn, sum(sign.unknown for sign in found))


def _held_upright(sign: _Found, turn: Turn) -> _Found:
    ink = turn.upright_box(*sign.ink) if sign.ink else None
    return sign._replace(box=turn.upright_box(*sign.box), origin=turn.upright(*sign.origin), ink=ink)


def upright_text(page: pypdfium2.PdfPage, turn: Turn) -> pypdfium2.PdfTextPage:
    """PDFium's text of `page`, whose words run to `turn`: it finds their order on a page that is held upright.

    The numbers of its signs hold for this way of holding the page alone.
    """
    page.set_rotation(turn)
    return page.get_textpage()


def _visible_signs(page: pypdfium2.PdfPage, turn: Turn) -> list[_Found]:
    text = upright_text(page, turn)
    try:
        left, bottom, right, top = _visible_part(page)
        return [
            sign
            for sign in _found_signs(text)
            if left <= (sign.box[0] + sign.box[2]) / 2 <= right and bottom <= (sign.box[1] + sign.box[3]) / 2 <= top
        ]
    finally:
        text.close()


def _visible_part(page: pypdfium2.PdfPage) -> Box:
    """The crop box, as far as it lies in the media box."""
    (left, bottom, right, top), (*low, high_x, high_y) = page.get_cropbox(), page.get_mediabox()
    return max(left, low[0]), max(bottom, low[1]), min(right, high_x), min(top, high_y)


def _found_signs(text: pypdfium2.PdfTextPage) -> Iterator[_Found]:
    handle = text.raw
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    box_reference, x_reference, y_reference = map(ctypes.byref, (box, x, y))
    faces = _Faces(text)
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
        if not shown:
            continue
        face = faces.of(number)
        if face is None:  # PDFium added it: a blank, by a rule of its own, or the end of a line
            continue
        raw.FPDFText_GetLooseCharBox(handle, number, box_reference)
        raw.FPDFText_GetCharOrigin(handle, number, x_reference, y_reference)
        edges, origin = (box.left, box.bottom, box.right, box.top), (x.value, y.value)
        if math.isfinite(sum(edges) + sum(origin) + face.size):
            unknown = raw.FPDFText_HasUnicodeMapError(handle, number) == 1
            yield _Found(shown, number, edges, origin, _ink(text, number) if shown in CALLS else None, face, unknown)


def _ink(text: pypdfium2.PdfTextPage, number: int) -> Box | None:
    """The box of what is seen of a sign."""
    left, right, bottom, top = edges = [ctypes.c_double() for _ in range(4)]
    if not raw.FPDFText_GetCharBox(text.raw, number, *map(ctypes.byref, edges)):
        return None
    return left.value, bottom.value, right.value, top.value


class _Faces:
    """Tells how signs are set; those that follow each other mostly are set alike."""

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self._handle = text.raw
        self._stretch: int | None = None
        self._face: _Face | None = None
        self._bold: dict[int | None, bool] = {}

    def of(self, number: int) -> _Face | None:
        """How the sign is set; None if it is none of the page."""
        stretch = raw.FPDFText_GetTextObject(self._handle, number)
        address = ctypes.cast(stretch, ctypes.c_void_p).value
        if address != self._stretch:
            self._stretch = address
            self._face = self._look_at(number, stretch) if address else None
        return self._face

    def _look_at(self, number: int, stretch: raw.FPDF_PAGEOBJECT) -> _Face:
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._handle, number, ctypes.byref(matrix))
        size = raw.FPDFText_GetFontSize(self._handle, number) * math.hypot(matrix.c, matrix.d)
        font = raw.FPDFTextObj_GetFont(stretch)
        address = ctypes.cast(font, ctypes.c_void_p).value
        if address not in self._bold:
            self._bold[address] = _is_bold(font)
        return _Face(size, self._bold[address], _angle(matrix.a, matrix.b))


def _is_bold(font: raw.FPDF_FONT) -> bool:
    """Whether a font is bold by its weight, or by its name where it does not tell its weight."""
    if raw.FPDFFont_GetWeight(font) >= BOLD:
        return True
    name = ctypes.create_string_buffer(128)
    raw.FPDFFont_GetBaseFontName(font, name, len(name))
    return any(word in name.value.lower() for word in (b"bold", b"black", b"heavy", b"-demi"))


def _angle(a: float, b: float) -> int:
    """The direction of writing, in degrees: 0, 90, 180 or 270, or -1 for any other."""
    degrees = math.degrees(math.atan2(b, a))
    nearest = round(degrees / 90)
    return nearest % 4 * 90 if abs(degrees - nearest * 90) < MOST_SLANT else -1


@lru_cache(maxsize=4096)
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
