"""The marks as a W3C Web Annotation collection (JSON-LD, Recommendation of 23 February 2017).

Each place of a mark is one annotation. Its target holds one selection for each stretch of words, found by a
TextQuoteSelector (with 32 characters around it) and, alike, a TextPositionSelector. Its bodies say what the mark is: a
sentence for people, tags for programs that show tags, and the facts as JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from core.analysis.results import Claim, Entity, Quote
from core.export.descriptions import describe_claim, describe_entity, describe_quote
from core.export.wording import wording

if TYPE_CHECKING:
    from core.annotations.marks import Annotations, Place
    from core.export.wording import Wording
    from core.text.document import Document
    from core.text.spans import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters of context on either side, enough to tell a repeated phrase apart."""


def web_annotation_bytes(annotations: Annotations) -> bytes:
    """The marks as one AnnotationCollection, UTF-8."""
    return msgspec.json.format(msgspec.json.encode(annotation_collection(annotations)), indent=1) + b"\n"


def annotation_collection(annotations: Annotations) -> dict[str, Any]:
    """The marks as an AnnotationCollection of one page, an annotation for each place."""
    document = annotations.document
    article, words = f"urn:sha256:{document.sha256}", wording(document.language)
    name = f"{article}#annotations"
    return {
        "@context": CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": document.file,
        "generator": {"id": "urn:incise", "type": "Software", "name": "Incise"},
        "total": len(annotations.places),
        "first": {
            "id": f"{name}-1",
            "type": "AnnotationPage",
            "partOf": name,
            "startIndex": 0,
            "items": [_annotation(place, document, article, words) for place in annotations.places],
        },
    }


def _annotation(place: Place, document: Document, article: str, words: Wording) -> dict[str, Any]:
    suffix = f"-{place.index}" if len(place.mark.places) > 1 else ""
    targets = [{"source": article, "selector": _selectors(span, document.text)} for span in place.spans]
    return {
        "id": f"{article}#{place.mark.id}{suffix}",
        "type": "Annotation",
        "motivation": "classifying" if isinstance(place.mark.item, Entity) else "describing",
        "body": [*_bodies(place, document, words)],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _selectors(span: Span, text: str) -> list[dict[str, Any]]:
    """Two ways to the same words."""
    return [
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _bodies(place: Place, document: Document, words: Wording) -> list[dict[str, Any]]:
    """What the mark says: in words, as tags, as JSON."""
    match place.mark.item:
        case Entity(name=name, type=kind) as entity:
            told, tags = describe_entity(entity, words), [kind.value, name]
            facts: dict[str, Any] = {"kind": "entity", "type": kind, "name": name}
        case Quote() as quote:
            told, tags = describe_quote(quote, document.text, words), [quote.kind.value]
            facts = {
                "kind": "quote",
                "type": quote.kind,
                "speaker": quote.speaker_name,
                "anonymous": quote.anonymous,
            }
        case Claim() as claim:
            told, tags = describe_claim(claim, document.text, words), [claim.certainty.value]
            facts = {
                "kind": "claim",
                "certainty": claim.certainty,
                "source": claim.source,
                "check_worthiness": claim.check_worthiness,
                "reasons": [reason.kind for reason in claim.reasons],
            }
    language = "fr" if document.language == "fr" else "en"
    as_json = msgspec.json.encode(facts).decode()
    return [
        {**_body(told, "describing"), "format": "text/plain", "language": language},
        *(_body(tag, "tagging") for tag in (facts["kind"], *tags)),
        {**_body(as_json, "describing"), "format": "application/json"},
    ]


def _body(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}
