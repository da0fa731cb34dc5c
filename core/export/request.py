"""What a process of its own is asked to export: the article, what was found in it, and where to."""

from __future__ import annotations

import msgspec

from core.analysis.results import Analysis
from core.text.document import Document


class ExportRequest(msgspec.Struct, frozen=True):
    """One export: `format_name` is a name of `core.export.formats`, `path` where the file goes."""

    document: Document
    analysis: Analysis
    format_name: str
    path: str
