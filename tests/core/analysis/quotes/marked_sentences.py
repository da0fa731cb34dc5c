"""Sentences with their answers marked inside: `« ⟦Tout va bien⟧ », {a dit} <Jeanne Roux>.`

`⟦ ⟧` holds what is said, `{ }` the cue, `< >` the speaker; two `⟦ ⟧` are one content in two parts, unless a `|` parts
them into two quotes. The cast below is ours; the names are given to the search as entities, so that the tests tell
about quotes alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.analysis.quotes.find_quotes import find_quotes
from core.analysis.results import Entity, EntityType, Quote, QuoteKind
from core.cancellation import Cancellation
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

CAST = {
    "Jeanne Roux": (EntityType.PER, ["Jeanne Roux", "Mme Roux", "Roux"]),
    "Paul Brun": (EntityType.PER, ["Paul Brun", "M. Brun", "Brun"]),
    "Louise Morel": (EntityType.PER, ["Louise Morel", "Morel"]),
    "Mary Stone": (EntityType.PER, ["Mary Stone", "Ms Stone", "Stone"]),
    "John Hill": (EntityType.PER, ["John Hill", "Mr Hill", "Hill"]),
    "Lumex": (EntityType.ORG, ["Lumex"]),
    "La Gazette": (EntityType.ORG, ["La Gazette"]),
    "The Herald": (EntityType.ORG, ["The Herald"]),
    "Nordia": (EntityType.LOC, ["Nordia"]),
}
TITLES = {"M.", "Mme", "Ms", "Mr"}
MARKS = '«»“”"‹›‘’'
_SIGN = re.compile(r"[⟦⟧{}<>|]")


@dataclass
class Marked:
    """A text with the quotes that should be found in it; spans are of `text`, a quote's parts in order."""

    text: str
    contents: list[list[Span]] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)
    speakers: list[Span] = field(default_factory=list)


def read_marks(marked: str) -> Marked:
    """Take the marks out of a sentence."""
    answer = Marked("")
    starts: dict[str, int] = {}
    plain: list[str] = []
    length = last = 0
    for sign in _SIGN.finditer(marked):
        plain.append(marked[last : sign.start()])
        length += sign.start() - last
        last = sign.end()
        match sign.group():
            case "⟦" | "{" | "<" as opening:
                starts[opening] = length
            case "⟧":
                if not answer.contents:
                    answer.contents.append([])
                answer.contents[-1].append(Span(starts["⟦"], length))
            case "}":
                answer.cues.append(Span(starts["{"], length))
            case ">":
                answer.speakers.append(Span(starts["<"], length))
            case "|":
                answer.contents.append([])
    answer.text = "".join(plain) + marked[last:]
    answer.contents = [content for content in answer.contents if content]
    return answer


def entities_in(text: str) -> tuple[Entity, ...]:
    """The members of the cast that the text names."""
    taken: list[Span] = []
    entities = []
    for number, (name, (kind, forms)) in enumerate(CAST.items()):
        mentions = []
        for form in forms:
            for match in re.finditer(rf"\b{re.escape(form)}\b", text):
                start = match.start() + (len(form.split()[0]) + 1 if form.split()[0] in TITLES else 0)
                span = Span(start, match.end())
                if not any(span.overlaps(other) for other in taken):
                    taken.append(span)
                    mentions.append(span)
        if mentions:
            entities.append(Entity(f"e{number}", name, kind, tuple(sorted(mentions))))
    return tuple(entities)


def quotes_in(pipeline: Pipeline, text: str) -> tuple[Quote, ...]:
    """The quotes of a text whose lines are paragraphs."""
    passages = tuple(
        Passage(PassageKind.PARAGRAPH, Span(line.start(), line.end())) for line in re.finditer(r"[^\n]+", text)
    )
    document = Document(text, passages, pipeline.language, "test.txt")
    parsed = pipeline.read(document, Cancellation(), lambda _share: None)
    return find_quotes(parsed, entities_in(text))


def kind_of(text: str, content: list[Span]) -> QuoteKind:
    """Direct when marks stand around every part, mixed when they stand within, else indirect."""
    before = [text[: span.start].rstrip()[-1:] for span in content]
    if all(mark and mark in MARKS + "—–" for mark in before[:1]) and content[0].of(text)[0] not in MARKS:
        return QuoteKind.DIRECT
    if any(mark in span.of(text) for span in content for mark in MARKS):
        return QuoteKind.MIXED
    return QuoteKind.INDIRECT


def check(pipeline: Pipeline, marked: str, *names: str | None) -> None:
    """Assert that exactly the marked quotes are found, with their kind, cue, speaker and, if given, names."""
    answer = read_marks(marked)
    text = answer.text
    found = quotes_in(pipeline, text)
    said = [[span.of(text) for span in quote.content] for quote in found]
    assert said == [[span.of(text) for span in content] for content in answer.contents]
    assert [quote.kind for quote in found] == [kind_of(text, content) for content in answer.contents]
    assert [q.cue.of(text) for q in found if q.cue] == [cue.of(text) for cue in answer.cues]
    assert [q.speaker.of(text) for q in found if q.speaker] == [speaker.of(text) for speaker in answer.speakers]
    if names:
        assert [quote.speaker_name for quote in found] == list(names)
    assert all(quote.rule for quote in found)
