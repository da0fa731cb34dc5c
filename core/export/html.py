"""The article with its marks as one HTML page: no script, nothing loaded from elsewhere, prints well.

Marks overlap freely, so the text is cut at every boundary and each piece says which marks cover it; there is no
nesting to go wrong. Pointing at a piece tells about the smallest mark that it is in.
"""

from __future__ import annotations

import itertools
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from core.analysis.results import AMOUNTS, CHECK_WORTHY, Certainty, Claim, Entity, EntityType, Quote
from core.export.descriptions import (
    certainty_of,
    describe_claim,
    describe_entity,
    describe_quote,
    one_line,
    reasons_of,
    source_of,
    speaker_of,
)
from core.export.pdf.front_matter import front_matter
from core.export.wording import wording
from core.resource_files import resource_path
from core.text.document import PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.analysis.results import Comparison
    from core.annotations.marks import Annotations, Mark
    from core.export.wording import Wording
    from core.text.document import Passage
    from core.text.spans import Span

_TAGS = {PassageKind.TITLE: "h1", PassageKind.HEADING: "h2", PassageKind.PARAGRAPH: "p"}

_KEY = {"quote": "quote", "cue": "sign", "PER": "per", "ORG": "org", "LOC": "loc", "MISC": "misc", "amount": "amount"}
"""The classes of the signs that the key explains; claims have no sign here."""


class _Cover(NamedTuple):
    """A marked stretch: where, drawn as which class, of which mark, and what to say about it."""

    span: Span
    sign: str
    mark: str
    told: str


def html_bytes(annotations: Annotations) -> bytes:
    """The article and the index of its marks as one page, UTF-8."""
    return page(annotations).encode("utf-8", "replace")


def page(annotations: Annotations) -> str:
    """The whole page."""
    document = annotations.document
    words = wording(document.language)
    title = document.title.of(document.text) if document.title is not None else document.file
    style = resource_path("html", "article.css").read_text(encoding="utf-8")
    body = [*_article(annotations, words), *_index(annotations, words)]
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language or ""}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(' '.join(title.split()))}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _article(annotations: Annotations, words: Wording) -> Iterator[str]:
    document = annotations.document
    covers = sorted(
        (cover for place in annotations.places for cover in _covers(place.mark, place.spans, document.text, words)),
        key=lambda cover: cover.span,
    )
    seen: set[str] = set()
    yield "<article>"
    if document.title is None:
        yield _front(annotations, words)
    for passage in document.passages:
        inside = [cover for cover in covers if cover.span.overlaps(passage.span)]
        tag = _TAGS[passage.kind]
        pieces = "".join(_pieces(passage, inside, document.text, seen))
        yield f"<{tag}>{pieces}</{tag}>"
        if passage.span == document.title:
            yield _front(annotations, words)
    yield "</article>"


def _front(annotations: Annotations, words: Wording) -> str:
    """The file's name, the article in figures, and a key to the signs."""
    front = front_matter(annotations, words, calls=False)
    key = [
        f'<span class="{_KEY[item.sign]}">{escape(item.text)}</span>'
        for line in front.key
        for item in line
        if item.sign in _KEY
    ]
    facts = f"{escape(annotations.document.file)} · {escape(front.facts)}"
    return f'<p class="front">{facts}' + ("<br>" + " ".join(key) if key else "") + "</p>"


def _covers(mark: Mark, spans: tuple[Span, ...], text: str, words: Wording) -> Iterator[_Cover]:
    """The marked stretches of one place, each with the class that it is drawn by."""
    match mark.item:
        case Entity(type=kind) as entity:
            told, sign = describe_entity(entity, words), "amount" if kind in AMOUNTS else kind.value.lower()
            yield from (_Cover(span, sign, mark.id, told) for span in spans)
        case Quote(cue=cue) as quote:
            told = describe_quote(quote, text, words)
            yield from (_Cover(span, "quote", mark.id, told) for span in spans)
            if cue is not None:
                yield _Cover(cue, "cue", mark.id, told)
        case Claim(span=span, cue=cue, certainty=certainty) as claim:
            told = describe_claim(claim, text, words)
            yield _Cover(span, "claim", mark.id, told)
            if cue is not None and certainty is not Certainty.ASSERTED:
                yield _Cover(cue, "sign", mark.id, told)


def _pieces(passage: Passage, covers: list[_Cover], text: str, seen: set[str]) -> Iterator[str]:
    span = passage.span
    cuts = {span.start, span.end}
    for cover in covers:
        cuts.update(offset for offset in (cover.span.start, cover.span.end) if span.start < offset < span.end)
    for start, end in itertools.pairwise(sorted(cuts)):
        over = [cover for cover in covers if cover.span.start <= start and end <= cover.span.end]
        words = escape(text[start:end])
        if not over:
            yield words
            continue
        classes = " ".join(dict.fromkeys(cover.sign for cover in over))
        told = escape(min(over, key=lambda cover: len(cover.span)).told)
        marks = dict.fromkeys(cover.mark for cover in over)
        anchors = "".join(f'<a id="{mark}"></a>' for mark in marks if mark not in seen)
        seen.update(marks)
        yield f'{anchors}<span class="{classes}" title="{told}">{words}</span>'


def _index(annotations: Annotations, words: Wording) -> Iterator[str]:
    analysis, text = annotations.analysis, annotations.document.text
    if analysis is None:
        return
    if analysis.claims:
        claims = sorted(analysis.claims, key=lambda claim: -claim.check_worthiness)
        entries = "".join(_claim_entry(claim, text, words) for claim in claims)
        yield _section(words.index_claims, f"<ul>{entries}</ul>", words.index_claims_note)
    if analysis.comparisons:
        asked = "".join(_comparison_entry(one, text, words) for one in analysis.comparisons)
        yield _section(words.index_comparisons, f"<ul>{asked}</ul>")
    if analysis.quotes:
        voices: dict[str, list[Quote]] = {}
        for quote in analysis.quotes:
            voices.setdefault(speaker_of(quote, text) or words.unknown_speaker, []).append(quote)
        said = "".join(
            f"<h3>{escape(voice)}</h3><ul>{''.join(_quote_entry(quote, text, words) for quote in quotes)}</ul>"
            for voice, quotes in voices.items()
        )
        yield _section(words.index_quotes, said)
    if analysis.entities:
        types = {kind: [entity for entity in analysis.entities if entity.type is kind] for kind in EntityType}
        named = "".join(
            f"<h3>{escape(words.index_types[kind])}</h3>"
            f"<ul>{''.join(_entity_entry(entity, words) for entity in entities)}</ul>"
            for kind, entities in types.items()
            if entities
        )
        yield _section(words.index_entities, f'<div class="names">{named}</div>')


def _section(title: str, body: str, note: str = "") -> str:
    noted = f'<p class="note">{escape(note)}</p>' if note else ""
    return f"<section><h2>{escape(title)}</h2>{noted}\n{body}</section>"


def _comparison_entry(comparison: Comparison, text: str, words: Wording) -> str:
    """Links to the two claims, by the words that may not fit."""
    sides = (
        f'<a href="#{claim}">{escape(words.quoted(one_line(span, text)))}</a>'
        for claim, span in zip(comparison.claims, comparison.differ, strict=True)
    )
    return f"<li>{' – '.join(sides)}</li>"


def _quote_entry(quote: Quote, text: str, words: Wording) -> str:
    said = " […] ".join(one_line(span, text) for span in quote.content)
    facts = [words.kinds[quote.kind]]
    if quote.cue is not None:
        facts.append(words.quoted(one_line(quote.cue, text)))
    if quote.anonymous:
        facts.append(words.anonymous)
    return _entry(quote.id, words.quoted(said) if quote.kind == "direct" else said, facts)


def _claim_entry(claim: Claim, text: str, words: Wording) -> str:
    facts = [certainty_of(claim, text, words), source_of(claim, words), *reasons_of(claim, text, words)]
    if claim.check_worthiness >= CHECK_WORTHY:
        facts.insert(0, words.key_check)
    return _entry(claim.id, one_line(claim.span, text), facts)


def _entity_entry(entity: Entity, words: Wording) -> str:
    return _entry(entity.id, entity.name, [words.counted(words.mentions, len(entity.mentions))])


def _entry(mark: str, shown: str, facts: Iterable[str]) -> str:
    return f'<li><a href="#{mark}">{escape(shown)}</a> <small>{escape(" · ".join(facts))}</small></li>\n'
