"""Make the annotated PDF: set the article, measure it, set it again with its index, mark it."""

from __future__ import annotations

import gc
import io
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pikepdf

from core.export.pdf.annotations import annotate, parts_of
from core.export.pdf.attachments import attach
from core.export.pdf.boxes import SetPages
from core.export.pdf.links import lead_calls
from core.export.pdf.looks import looks
from core.export.pdf.margins import draw_margins
from core.export.pdf.options import DEFAULTS
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.quads import quads_of
from core.export.pdf.sheet import PlaceOnPage, Sheet
from core.export.pdf.typesetting import set_pages
from core.export.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.annotations.marks import Annotations
    from core.export.pdf.annotations import MarkPart
    from core.export.pdf.measures import Measures
    from core.export.pdf.options import PdfOptions
    from core.export.pdf.printed_marks import PrintedMark

ABOVE_PLACE = 24.0
"""A link to a place shows so many points of what stands above it."""


@contextmanager
def _uncollected() -> Iterator[None]:
    """Have no garbage looked for: of a hundred thousand small values that all are needed it would cost a twentieth."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_uncollected()
def make_pdf(annotations: Annotations, options: PdfOptions = DEFAULTS) -> bytes:
    """The PDF's bytes: the same for the same annotations and options."""
    words = wording(annotations.document.language)
    marks = printed_marks(annotations, words, options)
    sheet = Sheet(annotations, marks, words, options)
    pages = set_pages(sheet.article_data())
    parts = _measured(pages, sheet, marks)
    places = _places(parts, sheet.measures)
    if sheet.has_index:
        pages = set_pages(sheet.data(places))
    with pikepdf.open(io.BytesIO(pages)) as document:
        entries = [name for name in sheet.called_entries() if name in places]
        lead_calls(document, sheet.calls(), entries, {mark.name: mark.contents for mark in marks})
        annotate(document, parts, words)
        draw_margins(document, parts, sheet.measures, looks(grey=options.grey))
        attach(document, annotations, words)
        output = io.BytesIO()
        document.save(output, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return output.getvalue()


def _measured(pdf: bytes, sheet: Sheet, marks: Iterable[PrintedMark]) -> list[MarkPart]:
    """Find the marks on the pages of the set article."""
    with SetPages(pdf) as pages:
        boxes = pages.place(sheet.expected(), sheet.measures.page_top)
        return [part for mark in marks for part in parts_of(mark, quads_of(mark.spans, boxes), pages.marked_content)]


def _places(parts: Iterable[MarkPart], measures: Measures) -> dict[str, PlaceOnPage]:
    """Where each mark begins, by its name."""
    return {
        part.mark.name: PlaceOnPage(
            part.page + 1, part.quads[0].left, max(0.0, measures.height - part.quads[0].top - ABOVE_PLACE)
        )
        for part in parts
        if part.part == 1
    }
