"""Part of an article's marks as annotations of their own: what the reader filters is what is carried away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.annotations.marks import Annotations

if TYPE_CHECKING:
    from core.annotations.filters import MarkFilter


def selected(annotations: Annotations, mark_filter: MarkFilter) -> Annotations:
    """The same document with only the marks that `mark_filter` shows."""
    if annotations.analysis is None:
        return annotations
    text = annotations.document.text
    shown = {mark.id for mark in annotations.marks if mark_filter.shows(mark, text)}
    analysis = annotations.analysis
    kept = msgspec.structs.replace(
        analysis,
        entities=tuple(entity for entity in analysis.entities if entity.id in shown),
        quotes=tuple(quote for quote in analysis.quotes if quote.id in shown),
        claims=tuple(claim for claim in analysis.claims if claim.id in shown),
        comparisons=tuple(one for one in analysis.comparisons if shown.issuperset(one.claims)),
    )
    return Annotations(annotations.document, kept)
