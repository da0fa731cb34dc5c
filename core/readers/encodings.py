"""Find out in which encoding the bytes of a plain text stand, and decode them."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from itertools import islice
from typing import Literal


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A text and the IANA name of the encoding that its bytes stood in."""

    text: str
    encoding: str


class UndecodableError(ValueError):
    """The bytes are no text in an encoding that Incise reads; the message says why.

    Attributes:
        kind: `binary` when the bytes are no text at all, `unknown` when they are one in an encoding that is not
            recognised, or a damaged one.
    """

    def __init__(self, kind: Literal["binary", "unknown"], reason: str) -> None:
        self.kind = kind
        super().__init__(reason)


_BYTE_ORDER_MARKS = (  # UTF-32 before UTF-16: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
ENCODINGS = ("utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15", "macintosh")
"""The IANA names of the encodings that a reader can choose where the guess is wrong."""
_SIGNATURES = (  # files that may hold hardly a byte that no text holds
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
)
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
_MULTIBYTE = re.compile(rb"[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}")
_NON_ASCII = re.compile(r"[^\x00-\x7F]")
_BYTES_PAIRED = 100_000
"""Bytes looked at for the zeros of UTF-16: as sure as the whole of a long text, and quick."""
_CHARACTERS_WEIGHED = 20_000
"""Characters outside ASCII by which an encoding of one byte a character is chosen: a book's worth."""


def decode(data: bytes) -> DecodedText:
    """The text that `data` holds, without its byte order mark.

    A byte order mark is believed. Without one the text is UTF-16 if every other byte is zero, UTF-8 if it is valid
    UTF-8, else the one of Windows-1252, ISO-8859-15 and Mac Roman in which French and English words come out best;
    where they all come out alike it is called Windows-1252.

    Raises:
        UndecodableError: when it is no text, or cannot be read as one.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return decode_as(encoding, data)
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UndecodableError("binary", what)
    if unmarked := _unmarked_utf_16(data):
        return decode_as(unmarked, data)
    if found := set(data).intersection(_CONTROLS):
        raise UndecodableError("binary", f"it holds the control byte 0x{min(found):02x}")
    try:
        return DecodedText(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        multibyte = len(_MULTIBYTE.findall(data))
        lone = len(re.findall(rb"[\x80-\xFF]", _MULTIBYTE.sub(b"", data)))
        if multibyte > lone:
            raise _damaged("utf-8", error) from error
    return _decode_single_bytes(data)


def decode_as(encoding: str, data: bytes) -> DecodedText:
    """The text that `data` holds when it is read in the encoding of that IANA name, without its byte order mark.

    Raises:
        UndecodableError: when it is no text in that encoding.
    """
    for mark, marked in _BYTE_ORDER_MARKS:
        if marked == encoding:
            data = data.removeprefix(mark)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _damaged(encoding, error) from error
    if "\0" in text:
        raise UndecodableError("binary", "it holds the control character U+0000")
    return DecodedText(text, encoding)


def _damaged(encoding: str, error: UnicodeDecodeError) -> UndecodableError:
    where = f"byte 0x{error.object[error.start]:02x} at offset {error.start}"
    return UndecodableError("unknown", f"{encoding.upper()} with an invalid {where}")


def _unmarked_utf_16(data: bytes) -> str | None:
    """UTF-16 of a Latin script has a zero in most pairs of bytes, always on the same side."""
    sample = data[:_BYTES_PAIRED]
    pairs = len(sample) // 2
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or 2 * max(first, second) <= pairs or min(first, second):
        return None
    return "utf-16be" if first else "utf-16le"


def _decode_single_bytes(data: bytes) -> DecodedText:
    """Read `data` in that encoding of one byte a character that makes the best words of it.

    The three differ so that the wrong one shows: Mac Roman read as Windows-1252 puts capitals and symbols inside
    words, and ISO-8859-15 differs from Windows-1252 only by `€ Š š Ž ž Œ œ Ÿ`, which stand for `¤` and for signs
    that no word contains.
    """
    best: tuple[int, DecodedText] | None = None
    for encoding in ("windows-1252", "iso-8859-15", "macintosh"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        score = sum(_credit(text, found.start()) for found in islice(_NON_ASCII.finditer(text), _CHARACTERS_WEIGHED))
        if best is None or score > best[0]:
            best = score, DecodedText(text, encoding)
    if best is None or best[0] < 0:
        raise UndecodableError("unknown", "its bytes make no words in UTF-8, Windows-1252, ISO-8859-15 or Mac Roman")
    return best[1]


_ACCENTED = frozenset("àâäçéèêëîïôöùûüÿœæ")
_TYPOGRAPHIC = frozenset("«»“”‘’–—…€°§·•№½")
_NO_BREAK = "\N{NO-BREAK SPACE}"


def _credit(text: str, at: int) -> int:
    """How well the character at `at` stands where it does in a French or English text: from -3 to 3."""
    character = text[at]
    before = text[at - 1 : at] if at else ""
    after = text[at + 1 : at + 2]
    in_word = before.isalpha() or after.isalpha()
    if character.isalpha():
        if character.isupper() and (before.islower() or (before.isalpha() and after.islower())):
            return -3  # a capital inside a word
        if character.lower() in _ACCENTED:
            return 3 if in_word or character in "àÀ" else 0
        return 0 if in_word else -1
    if character == "’":
        return 3 if before.isalpha() and after.isalpha() else 1
    if character in _TYPOGRAPHIC:
        return -1 if before.isalpha() and after.isalpha() and character not in "–—…·" else 2
    if character == _NO_BREAK:
        return 2
    return -3 if in_word else -2
