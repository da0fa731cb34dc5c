"""What the window and the export process say to each other: one JSON object a line, in UTF-8.

The process works through the requests one after the other and answers each but `Article`. It ends with its input.
"""

from __future__ import annotations

import msgspec

from core.analysis.results import Analysis
from core.annotations.filters import MarkFilter
from core.export.pdf.options import PdfOptions
from core.problems import Problem
from core.text.document import Document


class Article(msgspec.Struct, frozen=True, tag="article"):
    """The requests after this one concern `document`, what was found in it, and the file it was read from, if any."""

    document: Document
    analysis: Analysis
    source: str = ""


class ShowPage(msgspec.Struct, frozen=True, tag="show"):
    """Draw a page of the annotated PDF as it would be written.

    Attributes:
        marks: which marks it has.
        pdf: how it is set.
        page: which page, from 0; the last one if there are fewer.
        width: the picture fits into so many pixels,
        height: and so many.
    """

    marks: MarkFilter
    pdf: PdfOptions
    page: int
    width: int
    height: int


class ShowText(msgspec.Struct, frozen=True, tag="show_text"):
    """Say how the file of a plain format would begin.

    Attributes:
        marks: which marks it has.
        format_name: a name of `core.export.formats`, of a format whose files are plain.
        length: in signs, at most.
    """

    marks: MarkFilter
    format_name: str
    length: int


class Write(msgspec.Struct, frozen=True, tag="write"):
    """Write the article to a file.

    Attributes:
        marks: which marks are carried away.
        pdf: how a PDF is set.
        format_name: a name of `core.export.formats`.
        path: where the file goes.
    """

    marks: MarkFilter
    pdf: PdfOptions
    format_name: str
    path: str


class Page(msgspec.Struct, frozen=True, tag="page"):
    """The picture that was asked for.

    Attributes:
        page: which page it shows, from 0.
        pages: how many there are.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        pixels: row by row, four bytes each, of which blue, green and red are used; compressed by zlib.
    """

    page: int
    pages: int
    width: int
    height: int
    pixels: bytes


class Text(msgspec.Struct, frozen=True, tag="text"):
    """How the file begins."""

    text: str


class Written(msgspec.Struct, frozen=True, tag="written"):
    """The file is whole; `warning` is what the reader should know about it."""

    warning: Problem | None = None


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The preview could not be made, or the file not written: what stood at its path before still does."""

    problem: Problem


Request = Article | ShowPage | ShowText | Write
Reply = Page | Text | Written | Failed

_encoder = msgspec.json.Encoder()
_request_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_reply_decoder: msgspec.json.Decoder[Reply] = msgspec.json.Decoder(Reply)


def encode(message: Request | Reply) -> bytes:
    """The line that says `message`, line end included."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """The request that `line` says.

    Raises:
        msgspec.DecodeError: it says none.
    """
    return _request_decoder.decode(line)


def decode_reply(line: bytes) -> Reply:
    """The reply that `line` says.

    Raises:
        msgspec.DecodeError: it says none.
    """
    return _reply_decoder.decode(line)
