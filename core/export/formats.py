"""The formats an article can be exported to: the one list of dialog and command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.atomic_write import write_atomically
from core.export.conllu import write_conllu
from core.export.csv import write_csv
from core.export.html import write_html
from core.export.json import write_json
from core.export.markdown import write_markdown
from core.export.pdf.options import DEFAULTS
from core.export.standoff import write_standoff
from core.export.web_annotation import write_web_annotation
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
        write: writes the annotations to a path, whole or not at all; raises ProblemError (`EXPORT_FAILED`).
    """

    name: str
    suffix: str
    title: str
    write: Callable[[Annotations, Path], None]


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


def _write_pdf(annotations: Annotations, path: Path) -> None:
    write_atomically(path, pdf_bytes(annotations)[0])


def _write_docx(annotations: Annotations, path: Path) -> None:
    from core.export.docx import write_docx  # it takes a tenth of a second to import

    write_docx(annotations, path)


PDF = Format("pdf", ".pdf", "Annotated PDF", _write_pdf)

FORMATS = (
    PDF,
    Format("html", ".html", "Web page", write_html),
    Format("docx", ".docx", "Word document with comments", _write_docx),
    Format("markdown", ".md", "Markdown notes", write_markdown),
    Format("csv", ".csv", "Table (CSV)", write_csv),
    Format("web-annotation", ".jsonld", "W3C Web Annotation", write_web_annotation),
    Format("standoff", ".ann", "brat standoff", write_standoff),
    Format("conllu", ".conllu", "CoNLL-U", write_conllu),
    Format("json", ".json", "Analysis as JSON", write_json),
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
        if wanted is not PDF:
            wanted.write(annotations, path)
            return None
        content, warning = pdf_bytes(annotations, pdf, source)
        write_atomically(path, content)
    except ProblemError:
        raise
    except Exception as error:  # whatever it is, the reader is told of it
        reason = f"{type(error).__name__}: {error}"
        raise ProblemError(Code.EXPORT_FAILED, file=str(path), reason=reason) from error
    return warning
