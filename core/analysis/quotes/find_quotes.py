"""Quotes of a parsed document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate, without_overlaps
from core.analysis.quotes.constructions import (
    according_to,
    as_said,
    bare_clauses,
    clauses,
    colons,
    floating,
    incises,
    infinitives,
    nouns,
    passives,
    phrases,
    signatures,
    unannounced,
)
from core.analysis.quotes.frames import Frame
from core.analysis.quotes.reporting_words import reporting_words
from core.analysis.quotes.sentences import OUTSIDE, read_sentences
from core.analysis.quotes.speakers.resolution import SpeakerResolver
from core.analysis.results import Quote

if TYPE_CHECKING:
    from core.analysis.results import Entity
    from core.language.parsed_text import ParsedText

CONSTRUCTIONS = (
    according_to,
    as_said,
    nouns,
    incises,
    clauses,
    bare_clauses,
    infinitives,
    phrases,
    passives,
    colons,
    signatures,
    floating,
    unannounced,
)

LONGEST_SENTENCE = 500
"""In words outside quotation marks. What is longer is a table or a text without stops, and would take for ever."""


def find_quotes(parsed: ParsedText, entities: tuple[Entity, ...]) -> tuple[Quote, ...]:
    """All quotes, in reading order; their `entity` is an id among `entities`."""
    reporting = reporting_words(parsed.language)
    resolver = SpeakerResolver(entities, parsed.language)
    found: list[Candidate] = []
    for sentence in read_sentences(parsed, entities):
        frame = Frame(sentence, reporting)
        resolver.learn(frame)
        found += _quotes_of(frame)
    quotes = []
    for number, candidate in enumerate(found, start=1):
        who = resolver.resolve(candidate)
        if who is None:
            continue
        sentence = candidate.frame.sentence
        mention = candidate.speaker
        quotes.append(
            Quote(
                id=f"q{number}",
                kind=candidate.kind,
                content=candidate.content,
                cue=sentence.span_of(*candidate.cue) if candidate.cue else None,
                speaker=mention.span if mention else None,
                speaker_name=who.name,
                entity=who.entity.id if who.entity else None,
                anonymous=who.anonymous,
                rule=candidate.rule,
                chain=who.chain,
            )
        )
    return tuple(quotes)


def _quotes_of(frame: Frame) -> list[Candidate]:
    if frame.sentence.inside.count(OUTSIDE) > LONGEST_SENTENCE:
        return []
    return without_overlaps(candidate for construction in CONSTRUCTIONS for candidate in construction.find(frame))
