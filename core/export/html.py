"""The article with its marks as one HTML page: no script, nothing loaded from elsewhere, prints well.

Marks overlap freely, so the text is cut at every boundary and each piece says which marks cover it; there is no
nesting to go wrong.
"""

from __future__ import annotations

import itertools
from html import escape
from typing import TYPE_CHECKING

from core.analysis.results import AMOUNTS, ARTICLE, Certainty, Claim, Entity, Quote
from core.atomic_write import write_atomically
from core.export.pdf.wording import Wording, wording
from core.resource_files import resource_path
from core.text.document import PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.annotations.marks import Annotations, Mark
    from core.text.document import Passage
    from core.text.spans import Span

_TAGS = {PassageKind.TITLE: "h1", PassageKind.HEADING: "h2", PassageKind.PARAGRAPH: "p"}


def write_html(annotations: Annotations, path: Path) -> None:
    """Write the article and the index of its marks as one page, UTF-8.

    Raises:
        ProblemError: `EXPORT_FAILED`: the file cannot be written.
    """
    write_atomically(path, page(annotations).encode("utf-8", "replace"))


def page(annotations: Annotations) -> str:
    """The whole page."""
    document = annotations.document
    words = wording(document.language)
    title = document.title.of(document.text) if document.title is not None else document.file
    style = resource_path("html", "article.css").read_text(encoding="utf-8")
    body = [*_article(annotations), *_index(annotations, words)]
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language or ""}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(' '.join(title.split()))}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _article(annotations: Annotations) -> Iterator[str]:
    covers = sorted(
        ((span, name, place.mark.id) for place in annotations.places for span, name in _signs(place.mark, place.spans)),
        key=lambda cover: cover[0],
    )
    seen: set[str] = set()
    for passage in annotations.document.passages:
        inside = [cover for cover in covers if cover[0].overlaps(passage.span)]
        tag = _TAGS[passage.kind]
        pieces = "".join(_pieces(passage, inside, annotations.document.text, seen))
        yield f"<{tag}>{pieces}</{tag}>"


def _signs(mark: Mark, spans: tuple[Span, ...]) -> Iterator[tuple[Span, str]]:
    """The marked stretches and the class that each is drawn by."""
    match mark.item:
        case Entity(type=kind):
            yield from ((span, "amount" if kind in AMOUNTS else kind.value.lower()) for span in spans)
        case Quote(cue=cue):
            yield from ((span, "quote") for span in spans)
            if cue is not None:
                yield cue, "cue"
        case Claim(span=span, cue=cue, certainty=certainty):
            yield span, "claim"
            if cue is not None and certainty is not Certainty.ASSERTED:
                yield cue, "sign"


def _pieces(passage: Passage, covers: list[tuple[Span, str, str]], text: str, seen: set[str]) -> Iterator[str]:
    span = passage.span
    cuts = {span.start, span.end}
    for cover, _, _ in covers:
        cuts.update(offset for offset in (cover.start, cover.end) if span.start < offset < span.end)
    ordered = sorted(cuts)
    for start, end in itertools.pairwise(ordered):
        over = [(name, mark) for cover, name, mark in covers if cover.start <= start and end <= cover.end]
        words = escape(text[start:end])
        if not over:
            yield words
            continue
        classes = " ".join(dict.fromkeys(name for name, _ in over))
        anchors = "".join(f'<a id="{mark}"></a>' for mark in dict.fromkeys(m for _, m in over) if mark not in seen)
        seen.update(mark for _, mark in over)
        yield f'{anchors}<span class="{classes}">{words}</span>'


def _index(annotations: Annotations, words: Wording) -> Iterator[str]:
    analysis, text = annotations.analysis, annotations.document.text
    if analysis is None:
        return
    if analysis.quotes:
        yield f"<h2>{escape(words.index_quotes)}</h2>"
        yield "<ul>" + "".join(_quote_entry(quote, text, words) for quote in analysis.quotes) + "</ul>"
    if analysis.claims:
        claims = sorted(analysis.claims, key=lambda claim: -claim.check_worthiness)
        yield f"<h2>{escape(words.index_claims)}</h2>\n<p class='note'>{escape(words.index_claims_note)}</p>"
        yield "<ul>" + "".join(_claim_entry(claim, text, words) for claim in claims) + "</ul>"
    if analysis.entities:
        yield f"<h2>{escape(words.index_entities)}</h2>"
        yield "<ul>" + "".join(_entity_entry(entity, words) for entity in analysis.entities) + "</ul>"


def _quote_entry(quote: Quote, text: str, words: Wording) -> str:
    said = " […] ".join(span.of(text) for span in quote.content)
    facts = [words.kinds[quote.kind]]
    if quote.cue is not None:
        facts.append(words.quoted(quote.cue.of(text)))
    if quote.anonymous:
        facts.append(words.anonymous)
    speaker = quote.speaker_name or words.unknown_speaker
    return _entry(quote.id, f"<b>{escape(speaker)}</b> — {escape(words.quoted(said))}", facts)


def _claim_entry(claim: Claim, text: str, words: Wording) -> str:
    certainty = words.certainties[claim.certainty]
    if claim.cue is not None:
        certainty += f" {words.quoted(claim.cue.of(text))}"
    facts = [certainty, words.source_article if claim.source == ARTICLE else claim.source]
    facts.extend(dict.fromkeys(words.reasons[reason.kind] for reason in claim.reasons))
    return _entry(claim.id, escape(claim.span.of(text)), facts)


def _entity_entry(entity: Entity, words: Wording) -> str:
    facts = [words.types[entity.type], words.counted(words.mentions, len(entity.mentions))]
    return _entry(entity.id, f"<b>{escape(entity.name)}</b>", facts)


def _entry(mark: str, words: str, facts: list[str]) -> str:
    return f'<li><a href="#{mark}">{words}</a> <small>{escape(" · ".join(facts))}</small></li>\n'
