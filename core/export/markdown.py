"""Quotes, claims and names as Markdown, for notes: quotes as block quotes with their attribution, no HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.results import ARTICLE, CHECK_WORTHY
from core.export.wording import Wording, wording
from core.text.spans import Span

if TYPE_CHECKING:
    from core.analysis.results import Analysis, Claim, Comparison, Entity, Quote
    from core.annotations.marks import Annotations

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_AT_START = re.compile(r"^(\d+)([.)])|^([-+=])")


def markdown_bytes(annotations: Annotations) -> bytes:
    """The article's marks as Markdown (CommonMark), UTF-8."""
    return markdown(annotations).encode()


def markdown(annotations: Annotations) -> str:
    """The article's quotes, claims and names, each section only if it has any."""
    document, analysis = annotations.document, annotations.analysis
    words = wording(document.language)
    title = _line(document.title, document.text) if document.title is not None else _escape(document.file)
    sections = [f"# {title}", _escape(document.file)]
    if analysis is None:
        return "\n\n".join(sections) + "\n"
    if analysis.quotes:
        sections.append(f"## {words.index_quotes}")
        sections.extend(_quote(quote, document.text, words) for quote in analysis.quotes)
    if analysis.claims:
        sections.append(f"## {words.index_claims}")
        sections.append("\n".join(_claim(claim, document.text, words) for claim in analysis.claims))
    if analysis.comparisons:
        sections.append(f"## {words.index_comparisons}")
        sections.append("\n".join(_comparison(one, analysis, document.text) for one in analysis.comparisons))
    if analysis.entities:
        sections.append(f"## {words.index_entities}")
        sections.append("\n".join(_entity(entity, words) for entity in analysis.entities))
    return "\n\n".join(sections) + "\n"


def _quote(quote: Quote, text: str, words: Wording) -> str:
    said = " […] ".join(_line(span, text) for span in quote.content)
    speaker = _escape(quote.speaker_name or words.unknown_speaker)
    facts = [words.kinds[quote.kind]]
    if quote.cue is not None:
        facts.append(words.quoted(_line(quote.cue, text)))
    if quote.anonymous:
        facts.append(words.anonymous)
    return f"> {_guarded(said)}\n>\n> — **{speaker}** ({', '.join(facts)})"


def _claim(claim: Claim, text: str, words: Wording) -> str:
    source = words.source_article if claim.source == ARTICLE else _escape(claim.source)
    facts = [f"**{words.certainties[claim.certainty]}**", source]
    if claim.cue is not None:
        facts[0] += f" {words.quoted(_line(claim.cue, text))}"
    if claim.check_worthiness >= CHECK_WORTHY:
        facts.insert(0, f"**{words.key_check}**")
    if claim.reasons:
        facts.append(", ".join(dict.fromkeys(words.reasons[reason.kind] for reason in claim.reasons)))
    return f"- {_guarded(_line(claim.span, text))}\n  {' · '.join(facts)}"


def _comparison(comparison: Comparison, analysis: Analysis, text: str) -> str:
    """The two claims, each with the words in bold that may not fit."""
    claims = {claim.id: claim.span for claim in analysis.claims}
    sides = []
    for claim, words in zip(comparison.claims, comparison.differ, strict=True):
        span = claims[claim]
        before, after = Span(span.start, words.start), Span(words.end, span.end)
        sides.append(f"{_line(before, text)}**{_line(words, text)}**{_line(after, text)}")
    return f"- {_guarded(sides[0])}\n\n  {_guarded(sides[1])}"


def _entity(entity: Entity, words: Wording) -> str:
    mentions = words.counted(words.mentions, len(entity.mentions))
    return f"- **{_escape(entity.name)}** ({words.types[entity.type]}, {mentions})"


def _line(span: Span, text: str) -> str:
    return _escape(" ".join(span.of(text).split(" ")).replace("\n", " "))


def _escape(words: str) -> str:
    """`words` as plain text, whatever signs of Markdown they hold."""
    return _SPECIAL.sub(r"\\\1", words)


def _guarded(words: str) -> str:
    """`words` at the start of a line, not to be taken for a list or a rule."""
    return _AT_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", words)
