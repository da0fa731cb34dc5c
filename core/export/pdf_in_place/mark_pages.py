"""Put an article's marks on the pages of the PDF that it came from; everything else in the file stays."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array

from core.export.pdf.annotations import AnnotationWriter, contents_of, parts_of
from core.export.pdf.options import DEFAULTS
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.quads import quads_of
from core.export.pdf_in_place.places import boxes_of
from core.export.pdf_in_place.signatures import is_signed
from core.export.wording import wording
from core.problems import Code, Problem, ProblemError
from core.readers.pdf.article import read_pdf_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.annotations.marks import Annotations
    from core.export.pdf.annotations import MarkPart
    from core.export.pdf.options import PdfOptions
    from core.export.wording import Wording
    from core.readers.pdf.article import PdfArticle
    from core.readers.pdf.turn import Turn

LEAST_VERSION = "1.5"
"""The appearances are laid on by multiplying (PDF 1.4), the marks may be packed (1.5)."""


def mark_own_pages(
    annotations: Annotations, source: Path, options: PdfOptions = DEFAULTS
) -> tuple[bytes, Problem | None]:
    """The PDF at `source`, which the annotations' document was read from, with the marks on its pages.

    The same file, annotations and options give the same bytes.

    Returns:
        The bytes, and the problem `PDF_SIGNED` where a signature of the file does not hold for them.

    Raises:
        ProblemError: `PDF_CHANGED` if the file says something else by now, `PDF_NOT_TO_BE_MARKED` if it is encrypted;
            `FILE_UNREADABLE`, or what `read_pdf_article` raises.
    """
    file = str(source)
    try:
        data = source.read_bytes()
    except OSError as error:
        raise ProblemError(Code.FILE_UNREADABLE, file=file, reason=error.strerror or str(error)) from error
    article = read_pdf_article(data, file)
    if article.document.text != annotations.document.text:
        raise ProblemError(Code.PDF_CHANGED, file=file)
    words = wording(annotations.document.language)
    parts = _placed(annotations, article, data, words, options)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            if pdf.is_encrypted:
                raise ProblemError(Code.PDF_NOT_TO_BE_MARKED, file=file)
            signed = is_signed(pdf)
            _annotate(pdf, parts, article.turns, words)
            output = io.BytesIO()
            pdf.save(output, deterministic_id=True, min_version=LEAST_VERSION)
    except (pikepdf.PdfError, IndexError) as error:  # PDFium found pages where there are none
        raise ProblemError(Code.PDF_BROKEN, file=file, reason=str(error)) from error
    return output.getvalue(), Problem(Code.PDF_SIGNED, {"file": file}) if signed else None


def _placed(
    annotations: Annotations, article: PdfArticle, data: bytes, words: Wording, options: PdfOptions
) -> list[MarkPart]:
    """The marks where they stand, in drawing order; those of words that stand on no page are left out."""
    marks = [replace(mark, call="") for mark in printed_marks(annotations, words, options)]
    # A letter more on either side: where letters overlap, a mark ends between them.
    offsets = {offset for mark in marks for span in mark.spans for offset in range(span.start - 1, span.end + 1)}
    boxes = boxes_of(article, data, offsets)
    return [part for mark in marks for part in parts_of(mark, quads_of(mark.spans, boxes), _no_content)]


def _no_content(_page: int, _number: int) -> None:
    """The marked content of a sign: the tags of somebody else's file are left as they are."""


def _annotate(pdf: pikepdf.Pdf, parts: Iterable[MarkPart], turns: Sequence[Turn], words: Wording) -> None:
    """Add the annotations of `parts` below those that are there, so that links still work."""
    writer = AnnotationWriter(pdf)
    by_page: dict[int, list[pikepdf.Object]] = {}
    for part in parts:
        page = pdf.pages[part.page].obj
        written = writer.write(part, page, contents_of(part, words), turns[part.page])
        by_page.setdefault(part.page, []).extend(written)
    for number, added in by_page.items():
        page = pdf.pages[number].obj
        there = page.get("/Annots")
        page.Annots = pdf.make_indirect(Array([*added, *(there if isinstance(there, Array) else ())]))
