"""What a PDF carries beside its pages: the article's text and the analysis, as PDF/A-3 has it for associated files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from pikepdf import Array, AttachedFileSpec, Name

from core.analysis.contract import contract_object

if TYPE_CHECKING:
    import pikepdf

    from core.annotations.marks import Annotations
    from core.export.wording import Wording

TEXT_FILE = "article.txt"
ANALYSIS_FILE = "analysis.json"
"""Fixed names: whoever takes the files out of a PDF need not fear where they go."""

DATE = "D:20000101000000Z"
"""That of the document."""


def attach(document: pikepdf.Pdf, annotations: Annotations, words: Wording) -> None:
    """Attach the text in UTF-8, and the analysis, if there is one, as `docs/analysis-schema.md` describes it."""
    text = annotations.document.text.encode("utf-8")
    files = [(TEXT_FILE, "text/plain", text, words.attached_text, Name.Source)]
    if annotations.analysis is not None:
        found = msgspec.json.encode(contract_object(annotations.document, annotations.analysis))
        files.append((ANALYSIS_FILE, "application/json", found, words.attached_analysis, Name.Data))
    associated = []
    for name, kind, content, description, relationship in files:
        document.attachments[name] = AttachedFileSpec(
            document,
            content,
            description=description,
            filename=name,
            mime_type=kind,
            creation_date=DATE,
            mod_date=DATE,
            relationship=relationship,
        )
        associated.append(document.attachments[name].obj)
    document.Root.AF = document.make_indirect(Array(associated))
