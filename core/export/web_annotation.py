"""The marks as a W3C Web Annotation collection (JSON-LD, Recommendation of 23 February 2017).

Each mark is one annotation: its words are found by a TextQuoteSelector (with 32 characters around them) and a
TextPositionSelector, its facts stand in the body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from core.analysis.results import Claim, Entity, Quote
from core.atomic_write import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from core.annotations.marks import Annotations, Place
    from core.text.document import Document
    from core.text.spans import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters of context on either side, enough to tell a repeated phrase apart."""


def write_web_annotation(annotations: Annotations, path: Path) -> None:
    """Write the marks as one AnnotationPage.

    Raises:
        ProblemError: `EXPORT_FAILED`: the file cannot be written.
    """
    write_atomically(path, msgspec.json.format(msgspec.json.encode(annotation_page(annotations)), indent=1) + b"\n")


def annotation_page(annotations: Annotations) -> dict[str, Any]:
    """The marks as an AnnotationPage, an annotation for each place."""
    document = annotations.document
    article = f"urn:sha256:{document.sha256}"
    return {
        "@context": CONTEXT,
        "id": f"{article}#annotations",
        "type": "AnnotationPage",
        "items": [_annotation(place, document, article) for place in annotations.places],
    }


def _annotation(place: Place, document: Document, article: str) -> dict[str, Any]:
    suffix = f"-{place.index}" if len(place.mark.places) > 1 else ""
    selectors = [selector for span in place.spans for selector in _selectors(span, document.text)]
    return {
        "id": f"{article}#{place.mark.id}{suffix}",
        "type": "Annotation",
        "motivation": "classifying" if isinstance(place.mark.item, Entity) else "describing",
        "body": {"type": "TextualBody", "format": "application/json", "value": _facts(place)},
        "target": {"source": article, "selector": selectors},
    }


def _selectors(span: Span, text: str) -> list[dict[str, Any]]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _facts(place: Place) -> str:
    """What the mark says, as JSON: a TextualBody holds a string."""
    match place.mark.item:
        case Entity(name=name, type=kind):
            facts: dict[str, Any] = {"kind": "entity", "type": kind, "name": name}
        case Quote() as quote:
            facts = {
                "kind": "quote",
                "type": quote.kind,
                "speaker": quote.speaker_name,
                "anonymous": quote.anonymous,
            }
        case Claim() as claim:
            facts = {
                "kind": "claim",
                "certainty": claim.certainty,
                "source": claim.source,
                "check_worthiness": claim.check_worthiness,
                "reasons": [reason.kind for reason in claim.reasons],
            }
    return msgspec.json.encode(facts).decode()
