"""Hand-made answers as annotations: real articles with real marks, without running the analysis."""

import json
from pathlib import Path

from core.analysis.results import (
    ARTICLE,
    Analysis,
    Certainty,
    Claim,
    Entity,
    EntityType,
    PipelineInfo,
    Quote,
    QuoteKind,
    Reason,
    ReasonKind,
)
from core.annotations.marks import Annotations
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

SHARED = Path(__file__).resolve().parents[4] / "shared"


def gold_files(folder: Path = SHARED / "gold") -> list[Path]:
    """The gold files there are; none where they are not shared with this checkout."""
    return sorted(folder.glob("*.json"))


def gold_annotations(path: Path) -> Annotations:
    """One article with its gold marks."""
    gold = json.loads(path.read_text("utf-8"))
    file = path.parent.parent / gold["article"]
    text = file.read_text("utf-8-sig")
    document = Document(text, _passages(text, gold), gold["language"], file.name)
    return Annotations(document, _analysis(gold))


def _passages(text: str, gold: dict) -> tuple[Passage, ...]:
    """Title and headings as the gold has them, the lines between as paragraphs."""
    heads = {Span(*gold["title"]): PassageKind.TITLE} if gold.get("title") else {}
    heads |= dict.fromkeys((Span(*span) for span in gold.get("headings", [])), PassageKind.HEADING)
    passages, start = [], 0
    for head in [*sorted(heads), Span(len(text), len(text))]:
        while start < head.start:
            line_end = text.find("\n", start, head.start)
            end = head.start if line_end < 0 else line_end
            span = Span(start, end).trimmed(text)
            if len(span):
                passages.append(Passage(PassageKind.PARAGRAPH, span))
            start = end + 1
        if len(head):
            passages.append(Passage(heads[head], head.trimmed(text)))
        start = head.end
    return tuple(passages)


def _analysis(gold: dict) -> Analysis:
    return Analysis(
        gold["language"],
        PipelineInfo("gold", "1"),
        entities=_entities(gold),
        quotes=tuple(_quote(number, quote) for number, quote in enumerate(gold.get("quotes", []), start=1)),
        claims=tuple(_claim(number, claim) for number, claim in enumerate(gold.get("claims", []), start=1)),
    )


def _entities(gold: dict) -> tuple[Entity, ...]:
    named: dict[tuple[str, str], list[Span]] = {}
    for mention in gold.get("entities", []):
        key = (_one(mention.get("name", mention["text"])), _one(mention["type"]))
        named.setdefault(key, []).append(Span(mention["start"], mention["end"]))
    for amount in gold.get("amounts", []):
        named.setdefault((amount["text"], _one(amount["type"])), []).append(Span(amount["start"], amount["end"]))
    return tuple(
        Entity(f"e{number}", name, EntityType(type_), tuple(sorted(mentions)))
        for number, ((name, type_), mentions) in enumerate(named.items(), start=1)
    )


def _quote(number: int, quote: dict) -> Quote:
    content = quote["content"]
    spans = [content] if isinstance(content[0], int) else content
    return Quote(
        f"q{number}",
        QuoteKind(quote.get("kind", "direct")),
        tuple(Span(*span) for span in spans),
        cue=_span(quote.get("cue")),
        speaker=_span(quote.get("speaker")),
        speaker_name=_one(quote.get("speaker_name")),
        anonymous=bool(quote.get("anonymous")),
    )


def _claim(number: int, claim: dict) -> Claim:
    reasons = tuple(Reason(ReasonKind(kind)) for kind in claim.get("reasons") or [])
    lowering = {ReasonKind.PREDICTION, ReasonKind.OPINION}
    worth = sum(-0.2 if reason.kind in lowering else 0.3 for reason in reasons)
    return Claim(
        f"c{number}",
        Span(*claim["span"]),
        _one(claim.get("source")) or ARTICLE,
        Certainty(_one(claim["certainty"])),
        cue=_span(_first(claim.get("cue"))),
        check_worthiness=max(0.0, min(1.0, worth)),
        reasons=reasons,
    )


def _one(value):
    return value[0] if isinstance(value, list) else value


def _first(spans):
    return spans[0] if spans and isinstance(spans[0], list) else spans


def _span(value) -> Span | None:
    return Span(*value) if value else None
