"""The formats an article can be exported to: the one list of dialog and command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.atomic_write import write_atomically
from core.export.conllu import conllu_bytes
from core.export.csv import csv_bytes
from core.export.html import html_bytes
from core.export.json import json_bytes
from core.export.markdown import markdown_bytes
from core.export.pdf.options import DEFAULTS
from core.export.standoff import standoff_bytes
from core.export.web_annotation import web_annotation_bytes
from core.problems import Code, Problem, ProblemError
from core.readers.pdf.recognition import MEDIA_TYPE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.annotations.marks import Annotations
    from core.export.pdf.options import PdfOptions


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    Attributes:
        name: what the command line calls it.
        suffix: of its files, with the dot.
        title: what an English reader calls it.
        make: the bytes of its file.
        is_plain: its files are lines of text (UTF-8) that a person can read as they are.
    """

    name: str
    suffix: str
    title: str
    make: Callable[[Annotations], bytes]
    is_plain: bool = True


def pdf_bytes(
    annotations: Annotations, options: PdfOptions = DEFAULTS, source: Path | None = None
) -> tuple[bytes, Problem | None]:
    """The annotated PDF as it would be written, and what the reader should know about it.

    An article that was read from the PDF `source` is given back on its own pages, unless others are asked for.
    """
    # Typst, PDFium and pikepdf take some tenths of a second to import: only who exports a PDF pays for them.
    if options.own_pages and source is not None and annotations.document.media_type == MEDIA_TYPE:
        from core.export.pdf_in_place.mark_pages import mark_own_pages

        return mark_own_pages(annotations, source, options)
    from core.export.pdf.write import make_pdf

    return make_pdf(annotations, options), None


def _docx_bytes(annotations: Annotations) -> bytes:
    from core.export.docx import docx_bytes  # it takes a tenth of a second to import

    return docx_bytes(annotations)


PDF = Format("pdf", ".pdf", "Annotated PDF", lambda annotations: pdf_bytes(annotations)[0], is_plain=False)

FORMATS = (
    PDF,
    Format("html", ".html", "Web page", html_bytes, is_plain=False),
    Format("docx", ".docx", "Word document with comments", _docx_bytes, is_plain=False),
    Format("markdown", ".md", "Markdown notes", markdown_bytes),
    Format("csv", ".csv", "Table (CSV)", csv_bytes),
    Format("web-annotation", ".jsonld", "W3C Web Annotation", web_annotation_bytes),
    Format("standoff", ".ann", "brat standoff", standoff_bytes),
    Format("conllu", ".conllu", "CoNLL-U", conllu_bytes),
    Format("json", ".json", "Analysis as JSON", json_bytes),
)


def format_named(name: str) -> Format:
    """The format that the command line calls `name`.

    Raises:
        ProblemError: `FORMAT_UNKNOWN`, with the names that there are.
    """
    for candidate in FORMATS:
        if candidate.name == name:
            return candidate
    raise ProblemError(Code.FORMAT_UNKNOWN, format=name, known=", ".join(known.name for known in FORMATS))


def write_article(
    annotations: Annotations, path: Path, wanted: Format, pdf: PdfOptions = DEFAULTS, source: Path | None = None
) -> Problem | None:
    """Write the annotations to `path` in the format `wanted`; the PDF is set as `pdf` says.

    Args:
        annotations: what is written.
        path: where to.
        wanted: how.
        pdf: how a PDF is set.
        source: the file that the article was read from.

    Returns:
        What the reader should know about the file, if anything.

    Raises:
        ProblemError: `EXPORT_FAILED`: it cannot be made or written; what stood at `path` before still does.
    """
    try:
        content, warning = pdf_bytes(annotations, pdf, source) if wanted is PDF else (wanted.make(annotations), None)
        write_atomically(path, content)
    except ProblemError:
        raise
    except Exception as error:  # whatever it is, the reader is told of it
        reason = f"{type(error).__name__}: {error}"
        raise ProblemError(Code.EXPORT_FAILED, file=str(path), reason=reason) from error
    return warning
