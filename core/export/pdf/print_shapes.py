"""The shape each sign has on paper: blanks, apostrophes, quotation marks, and what cannot be printed."""

from __future__ import annotations

import re
import unicodedata

NARROW_NO_BREAK = "\u202f"
NO_BREAK = "\u00a0"
REPLACEMENT = "\ufffd"
BREAK_HERE = "\u200b"
JOINER = "\u2060"
_HARMLESS = frozenset("\u00ad\u200b\u200c\u200d\u2060")

LONGEST_UNBROKEN = 28
"""From so many signs without a blank or hyphen on, a line may break within: an address, no word that hyphenates."""

MOST_ACCENTS = 6
"""So many combining signs on one letter are printed; piles of thousands take readers, and this program, forever."""

# One sign of the source is one sign on paper, so that offsets hold; only its shape changes.
_ANY_LANGUAGE = (
    (re.compile(r"(?<=\w)'(?=\w)"), "’"),
    (re.compile(r"(?<![^\s(\[{—–«“-])'(?=\w)"), "‘"),
    (re.compile(r"(?<=[\w.,;!?…])'"), "’"),
    (re.compile(r"(?<![^\s(\[{—–«‘-])\"(?=\S)"), "“"),
    (re.compile(r"(?<=\S)\""), "”"),
    (re.compile(r"(?<=\S) (?=[,.…)\]])"), NO_BREAK),
)
_SHAPED = re.compile(r"['\"«]|[ \u00a0][,.…)\]:;!?»%€$£°]|\d \d")
"""Nothing that the patterns look for stands in a text without one of these: most short ones have none."""

_ACCENT = "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_PILE = re.compile(f"(?<={_ACCENT}{{{MOST_ACCENTS}}}){_ACCENT}")
_FRENCH = (
    (re.compile(r"(?<=\S)[ \u00a0](?=[;!?»])"), NARROW_NO_BREAK),
    (re.compile(r"(?<=«)[ \u00a0](?=\S)"), NARROW_NO_BREAK),
    (re.compile(r"(?<=\S) (?=:)"), NO_BREAK),
    (re.compile(r"(?<=\d) (?=\d{3}\b)"), NARROW_NO_BREAK),
    (re.compile(r"(?<=\d) (?=[%€$£°])"), NO_BREAK),
)
_LONG = re.compile(rf"[^\s\-\u2010\u00ad]{{{LONGEST_UNBROKEN},}}")
_BREAKABLE = re.compile(r"(?<=[/.?&=_,;:@])(?=\w)|(?<=\w{12})(?=\w{12})")


def printable(text: str, language: str | None) -> str:
    """`text` as it is printed, sign by sign: blanks and quotation marks as they are set, no controls."""
    signs = _PILE.sub(JOINER, text.translate(_PRINTABLE))
    if not _SHAPED.search(signs):
        return signs
    for pattern, shape in (*_ANY_LANGUAGE, *(_FRENCH if language == "fr" else ())):
        signs = pattern.sub(shape, signs)
    return signs


class _Printable(dict[int, str]):
    """By its code point, the sign that stands for a sign; found when first asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = _printable_sign(chr(code))
        return self[code]


def _printable_sign(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in {"Zl", "Zp", "Cc"}:
        return " "
    if category in {"Cs", "Cn", "Co"}:
        # Surrogates cannot be written as UTF-8; what is unassigned or private has no glyph to count on.
        return REPLACEMENT
    # Overrides of direction and byte order marks: unseen, and forbidden in PDF/A.
    return JOINER if category == "Cf" and sign not in _HARMLESS else sign


_PRINTABLE = _Printable()


def breakable(text: str) -> str:
    """`text` with places where very long words and addresses may break, marked by a sign without width."""
    return _LONG.sub(lambda word: _BREAKABLE.sub(BREAK_HERE, word.group()), text)
