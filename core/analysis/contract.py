"""The analysis as JSON: the contract with other programs, `incise/analysis/1`.

The keys are documented in `docs/analysis-schema.md`. Keys may be added; none may change its meaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from core.analysis.results import Analysis
    from core.text.document import Document

SCHEMA = "incise/analysis/1"


def contract_object(document: Document, analysis: Analysis) -> dict[str, Any]:
    """The analysis of `document` as one object of the contract, made of plain JSON values."""
    found = msgspec.to_builtins(analysis)
    return {
        "schema": SCHEMA,
        "file": document.file,
        "encoding": document.encoding,
        "language": analysis.language,
        "text": document.text,
        "sha256": document.sha256,
        "title": msgspec.to_builtins(document.title),
        "headings": msgspec.to_builtins(document.headings),
        **{key: found[key] for key in ("sentences", "entities", "quotes", "claims", "comparisons", "pipeline")},
    }
