"""What the clipboard gets of a mark, and of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from core.analysis.results import Quote
from core.export.citation import cite, cite_words

if TYPE_CHECKING:
    from core.annotations.marks import Annotations, Mark
    from core.text.document import Document
    from core.text.spans import Span


def copy_mark(mark: Mark, document: Document) -> None:
    """Put a quote on the clipboard as a citation, another mark as its words."""
    if isinstance(mark.item, Quote):
        words = cite(mark.item, document)
    else:
        words = " ".join(span.of(document.text) for span in mark.places[0])
    QGuiApplication.clipboard().setText(words)


def copy_cited(span: Span, annotations: Annotations) -> None:
    """Put the words at `span` on the clipboard as a citation."""
    QGuiApplication.clipboard().setText(cite_words(span, annotations))
