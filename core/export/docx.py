"""A word processor's document: the article, with quotes and claims as comments on their words."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn

from core.export.pdf.printed_marks import printed_marks
from core.export.wording import wording
from core.text.document import PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.run import Run

    from core.annotations.marks import Annotations
    from core.text.document import Document

AUTHOR = "Incise"
INITIALS = "In"

_STYLES = {PassageKind.TITLE: "Title", PassageKind.HEADING: "Heading 1", PassageKind.PARAGRAPH: "Normal"}

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def docx_bytes(annotations: Annotations) -> bytes:
    """The article with a comment on each quote and each claim, as its PDF describes them.

    Names have no comments: one on every word would hide the others.
    """
    words = wording(annotations.document.language)
    marks = [mark for mark in printed_marks(annotations, words) if mark.call]
    written = docx.Document()
    for language in written.styles.element.xpath("w:docDefaults//w:lang"):  # of the spelling checker
        language.set(qn("w:val"), annotations.document.language or "en")
    properties = written.core_properties
    properties.title = _writable(_title(annotations.document))
    properties.author = properties.comments = ""
    properties.created = properties.modified = datetime(2000, 1, 1, tzinfo=UTC)
    runs = _write_text(
        written, annotations.document, {edge for mark in marks for edge in (mark.hull.start, mark.hull.end)}
    )
    for mark in sorted(marks, key=lambda mark: (mark.hull.start, -mark.hull.end)):
        marked = [run for span, run in runs if mark.hull.holds(span.start)]
        if marked:
            contents = f"{mark.call} · {_writable(mark.contents)}"
            written.add_comment([marked[0], marked[-1]], contents, AUTHOR, INITIALS)
    output = io.BytesIO()
    written.save(output)
    return output.getvalue()


def _title(document: Document) -> str:
    return document.title.of(document.text) if document.title else document.file


def _write_text(written: WordDocument, document: Document, edges: set[int]) -> list[tuple[Span, Run]]:
    """Write the passages in runs that end at every one of `edges`; gives the runs with their places in the text."""
    runs = []
    text = document.with_lines_joined().text
    for passage in document.passages:
        paragraph = written.add_paragraph(style=_STYLES[passage.kind])
        inner = sorted(edge for edge in edges if passage.span.start < edge < passage.span.end)
        cuts = [passage.span.start, *inner, passage.span.end]
        for start, end in pairwise(cuts):
            runs.append((Span(start, end), paragraph.add_run(_writable(text[start:end]))))
    return runs


def _writable(text: str) -> str:
    """`text` with U+FFFD for each sign that XML cannot hold."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)
