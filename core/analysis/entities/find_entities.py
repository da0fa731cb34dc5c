"""Entities and amounts of a parsed document."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from core.analysis.results import Entity, EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from core.language.parsed_text import ParsedText
    from core.text.spans import Span

PIPELINE_TYPES = {
    "PER": EntityType.PER,
    "PERSON": EntityType.PER,
    "ORG": EntityType.ORG,
    "LOC": EntityType.LOC,
    "GPE": EntityType.LOC,
    "FAC": EntityType.LOC,
    "MISC": EntityType.MISC,
    "NORP": EntityType.MISC,
    "EVENT": EntityType.MISC,
    "LAW": EntityType.MISC,
    "PRODUCT": EntityType.MISC,
    "WORK_OF_ART": EntityType.MISC,
    "DATE": EntityType.DATE,
    "TIME": EntityType.DATE,
    "MONEY": EntityType.MONEY,
    "PERCENT": EntityType.PERCENT,
    "QUANTITY": EntityType.QUANTITY,
    "CARDINAL": EntityType.QUANTITY,
}
"""The labels of the French and the English pipeline in the guide's types."""


def find_entities(parsed: ParsedText) -> tuple[Entity, ...]:
    """All entities and amounts, in order of their first mention."""
    text = parsed.document.text
    mentions: dict[str, list[Span]] = defaultdict(list)
    labels: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for passage in parsed:
        for found in passage.doc.ents:
            if found.label_ not in PIPELINE_TYPES:
                continue
            span = passage.span(found).trimmed(text).trimmed(text, "«»“”\"'’.,;:() ")
            if len(span):
                key = fold(span.of(text))
                mentions[key].append(span)
                labels[key][PIPELINE_TYPES[found.label_]] += 1
    for key in sorted(mentions, key=len):
        longer = [other for other in mentions if other.endswith(f" {key}") and "PER" in labels[other]]
        if len(longer) == 1 and "PER" in labels[key]:
            mentions[longer[0]] += mentions.pop(key)
    ordered = sorted((sorted(spans), key) for key, spans in mentions.items())
    return tuple(
        Entity(
            f"e{number}",
            max((span.of(text) for span in spans), key=len),
            labels[key].most_common(1)[0][0],
            tuple(spans),
            tuple(f"pipeline: {kind} {count}" for kind, count in labels[key].most_common()),
        )
        for number, (spans, key) in enumerate(ordered, start=1)
    )
