"""Facets: by which of their values the marks of one kind can be told apart, and how many have each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.annotations.marks import MarkKind
from core.annotations.query import Field, field_values

if TYPE_CHECKING:
    from core.annotations.marks import Annotations

FACETS = {
    MarkKind.CLAIM: (Field.CERTAINTY, Field.SOURCE, Field.REASON),
    MarkKind.QUOTE: (Field.SPEAKER, Field.KIND),
    MarkKind.ENTITY: (Field.TYPE,),
}


def facet_counts(annotations: Annotations, kind: MarkKind) -> dict[Field, Counter[str]]:
    """For each field of the marks of `kind` the values that there are, and how many marks have them."""
    marks = [mark for mark in annotations.marks if mark.kind is kind]
    counts = {name: Counter(value for mark in marks for value in field_values(mark, name)) for name in FACETS[kind]}
    if Field.KIND in counts:
        del counts[Field.KIND][kind.value]  # that all of them are quotes tells nothing apart
    return {name: counted for name, counted in counts.items() if counted}
