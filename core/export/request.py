"""What a process of its own is asked to export: the article, what was found in it, and where to."""

from __future__ import annotations

import msgspec

from core.analysis.results import Analysis
from core.export.pdf.options import PdfOptions
from core.text.document import Document


class ExportRequest(msgspec.Struct, frozen=True):
    """One export.

    Attributes:
        document: the article.
        analysis: what was found in it, as far as it is to be exported.
        format_name: a name of `core.export.formats`.
        path: where the file goes.
        pdf: how a PDF is set.
    """

    document: Document
    analysis: Analysis
    format_name: str
    path: str
    pdf: PdfOptions = PdfOptions()
