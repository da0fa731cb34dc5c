"""The export formats in the interface's language: what each is called, and what it is good for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from core.export.formats import Format

_TITLES = {
    "pdf": QT_TRANSLATE_NOOP("formats", "Annotated PDF"),
    "html": QT_TRANSLATE_NOOP("formats", "Web page"),
    "docx": QT_TRANSLATE_NOOP("formats", "Word document with comments"),
    "markdown": QT_TRANSLATE_NOOP("formats", "Markdown notes"),
    "csv": QT_TRANSLATE_NOOP("formats", "Table (CSV)"),
    "web-annotation": QT_TRANSLATE_NOOP("formats", "W3C Web Annotation"),
    "standoff": QT_TRANSLATE_NOOP("formats", "brat standoff"),
    "conllu": QT_TRANSLATE_NOOP("formats", "CoNLL-U"),
    "json": QT_TRANSLATE_NOOP("formats", "Analysis as JSON"),
}
_NOTES = {
    "pdf": QT_TRANSLATE_NOOP("formats", "The article on pages, its marks as annotations that other programs read."),
    "html": QT_TRANSLATE_NOOP(
        "formats", "The article with its marks and their lists, as one page for any browser. It holds no script."
    ),
    "docx": QT_TRANSLATE_NOOP(
        "formats", "The article with quotes and claims as comments, to be worked on in Word or LibreOffice."
    ),
    "markdown": QT_TRANSLATE_NOOP("formats", "Quotes, claims and names as lists, to be pasted into your notes."),
    "csv": QT_TRANSLATE_NOOP("formats", "A row for each mark, to be sorted and counted in a spreadsheet."),
    "web-annotation": QT_TRANSLATE_NOOP(
        "formats", "Each mark as an annotation of the W3C’s model (JSON-LD), for annotation programs and archives."
    ),
    "standoff": QT_TRANSLATE_NOOP("formats", "Marks by their places in the text, for the annotation program brat."),
    "conllu": QT_TRANSLATE_NOOP("formats", "The words one below the other with the marks they are in, for research."),
    "json": QT_TRANSLATE_NOOP("formats", "All that was found, with the text, for programs. The format is documented."),
}


def format_title(wanted: Format) -> str:
    """What the format is called."""
    return _say(_TITLES[wanted.name])


def format_note(wanted: Format) -> str:
    """What is in its files, and who reads them."""
    return _say(_NOTES[wanted.name])


def _say(text: object) -> str:
    # QT_TRANSLATE_NOOP is typed as returning an object.
    return QCoreApplication.translate("formats", str(text))
