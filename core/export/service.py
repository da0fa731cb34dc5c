"""The export process at work: it sets pages to be looked at, and writes files."""

from __future__ import annotations

import logging
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from core.annotations.marks import Annotations
from core.annotations.selection import selected
from core.atomic_write import write_atomically
from core.export import messages
from core.export.formats import PDF, format_named, pdf_bytes, write_article
from core.problems import Code, Problem, ProblemError

if TYPE_CHECKING:
    from typing import BinaryIO

    from core.annotations.filters import MarkFilter
    from core.export.pdf.options import PdfOptions
    from core.export.pdf.pictures import PagePictures

FASTEST = 1
"""Compression level of pictures: white paper becomes small at any."""

_log = logging.getLogger(__name__)


class Service:
    """Works for whoever is at the other end of two pipes; keeps the pages that were set last, to be leafed through."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO) -> None:
        self._requests = requests
        self._replies = replies
        self._article: Annotations | None = None
        self._set_as: tuple[MarkFilter, PdfOptions] | None = None
        self._source: Path | None = None
        self._pdf = b""
        self._warning: Problem | None = None
        self._pictures: PagePictures | None = None

    def serve(self) -> None:
        """Do what is asked, up to the end of the requests; no failure of one ends the process.

        Raises:
            BrokenPipeError: if nobody reads the replies any more.
        """
        for line in self._requests:
            match messages.decode_request(line):
                case messages.Article(document, analysis, source):
                    self._article = Annotations(document, analysis)
                    self._source = Path(source) if source else None
                    self._set_as = None
                case request:
                    self._replies.write(messages.encode(self._answer(request)))
                    self._replies.flush()

    def _answer(self, request: messages.ShowPage | messages.ShowText | messages.Write) -> messages.Reply:
        assert self._article is not None
        try:
            match request:
                case messages.ShowPage():
                    return self._show_page(request)
                case messages.ShowText(marks, format_name, length):
                    made = format_named(format_name).make(selected(self._article, marks))
                    return messages.Text(made.decode("utf-8-sig")[:length])
                case messages.Write():
                    return self._write(request)
        except ProblemError as error:
            return messages.Failed(error.problem)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window is told of it and can go on
            _log.exception("export failed")
            reason = f"{type(error).__name__}: {error}"
            return messages.Failed(Problem(Code.EXPORT_FAILED, {"file": self._article.document.file, "reason": reason}))

    def _write(self, request: messages.Write) -> messages.Written:
        assert self._article is not None
        wanted, path = format_named(request.format_name), Path(request.path)
        if wanted is PDF and self._set_as == (request.marks, request.pdf):
            write_atomically(path, self._pdf)
            return messages.Written(self._warning)
        shown = selected(self._article, request.marks)
        return messages.Written(write_article(shown, path, wanted, request.pdf, self._source))

    def _show_page(self, request: messages.ShowPage) -> messages.Page:
        pictures = self._pages(request.marks, request.pdf)
        number = min(request.page, len(pictures.sizes) - 1)
        picture = pictures.draw_to_fit(number, request.width, request.height)
        pixels = zlib.compress(picture.pixels, FASTEST)
        return messages.Page(number, len(pictures.sizes), picture.width, picture.height, pixels)

    def _pages(self, marks: MarkFilter, pdf: PdfOptions) -> PagePictures:
        """The pages as `marks` and `pdf` ask for them; those that were set last are at hand."""
        from core.export.pdf.pictures import PagePictures  # with PDFium, for those who look

        assert self._article is not None
        if self._set_as != (marks, pdf) or self._pictures is None:
            self._pdf, self._warning = pdf_bytes(selected(self._article, marks), pdf, self._source)
            if self._pictures is not None:
                self._pictures.close()
            self._pictures = PagePictures(self._pdf)
            self._set_as = marks, pdf
        return self._pictures
