"""Make the annotated PDF: set the article, measure it, set it again with its index, mark it."""

from __future__ import annotations

import gc
import io
from concurrent.futures import ThreadPoolExecutor
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
    from collections.abc import Iterable, Iterator, Mapping

    from core.annotations.marks import Annotations
    from core.export.pdf.boxes import Box
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
    # Typst works beside Python: what needs no set pages is made meanwhile.
    with ThreadPoolExecutor(max_workers=1) as beside:
        article = beside.submit(set_pages, sheet.article_data())
        expected = sheet.expected()
        pages = article.result()
        with SetPages(pages) as measured:
            boxes = measured.place(expected, sheet.measures.page_top)
            places = _places(marks, boxes, sheet.measures)
            whole = beside.submit(set_pages, sheet.data(places)) if sheet.has_index else article
            parts = [
                part for mark in marks for part in parts_of(mark, quads_of(mark.spans, boxes), measured.marked_content)
            ]
        pages = whole.result()
    with pikepdf.open(io.BytesIO(pages)) as document:
        entries = [name for name in sheet.called_entries() if name in places]
        lead_calls(document, sheet.calls(), entries, {mark.name: mark.contents for mark in marks})
        annotate(document, parts, words)
        draw_margins(document, parts, sheet.measures, looks(grey=options.grey))
        attach(document, annotations, words)
        output = io.BytesIO()
        document.save(output, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return output.getvalue()


def _places(marks: Iterable[PrintedMark], boxes: Mapping[int, Box], measures: Measures) -> dict[str, PlaceOnPage]:
    """Where each mark that is on the pages begins, by its name."""
    places = {}
    for mark in marks:
        offsets = (offset for span in mark.spans for offset in range(span.start, span.end))
        first = next((boxes[offset] for offset in offsets if offset in boxes), None)
        if first:
            down = max(0.0, measures.height - first.top - ABOVE_PLACE)
            places[mark.name] = PlaceOnPage(first.page + 1, first.left, down)
    return places
