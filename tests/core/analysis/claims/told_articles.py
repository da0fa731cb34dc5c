"""Small articles with their quotes given, so that the claims are tested alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.claims.find_claims import find_claims
from core.analysis.results import Claim, Entity, EntityType, Quote, QuoteKind
from core.cancellation import Cancellation
from core.language.sentences import find_sentences
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline


@dataclass(frozen=True)
class Told:
    """A quote of a small article, by its words as they stand there."""

    kind: QuoteKind
    content: tuple[str, ...]
    cue: str | None
    name: str | None
    speaker: str | None = None
    anonymous: bool = False


def direct(*content: str, cue: str | None = None, name: str | None = "Ann Roux") -> Told:
    return Told(QuoteKind.DIRECT, content, cue, name)


def indirect(content: str, cue: str | None, name: str | None = "Ann Roux", *, anonymous: bool = False) -> Told:
    return Told(QuoteKind.INDIRECT, (content,), cue, name, anonymous=anonymous)


def mixed(content: str, cue: str | None, name: str | None = "Ann Roux") -> Told:
    return Told(QuoteKind.MIXED, (content,), cue, name)


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def claims_of(
    pipeline: Pipeline, text: str, quotes: tuple[Told, ...] = (), names: dict[str, EntityType] | None = None
) -> tuple[Claim, ...]:
    """The claims of an article of one paragraph, with the given quotes and named things."""
    document = Document(text, (Passage(PassageKind.PARAGRAPH, Span(0, len(text))),), pipeline.language, "told.txt")
    parsed = pipeline.read(document, Cancellation(), lambda _share: None)
    found = tuple(
        Quote(
            id=f"q{number}",
            kind=told.kind,
            content=tuple(place(text, words) for words in told.content),
            cue=place(text, told.cue) if told.cue else None,
            speaker=place(text, told.speaker) if told.speaker else None,
            speaker_name=told.name,
            anonymous=told.anonymous,
        )
        for number, told in enumerate(quotes, 1)
    )
    entities = tuple(
        Entity(f"e{number}", words, kind, (place(text, words),))
        for number, (words, kind) in enumerate((names or {}).items(), 1)
    )
    return find_claims(parsed, find_sentences(parsed), entities, found)
