"""Quotes of a parsed document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes import interviews
from core.analysis.quotes.candidates import Candidate, without_overlaps
from core.analysis.quotes.constructions import (
    according_to,
    as_said,
    attributes,
    bare_clauses,
    clauses,
    colons,
    conditional,
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
from core.analysis.quotes.interviews import find_turns
from core.analysis.quotes.reporting_words import reporting_words
from core.analysis.quotes.sentences import OUTSIDE, read_sentences
from core.analysis.quotes.speakers.mentions import Mention, MentionKind
from core.analysis.quotes.speakers.resolution import SpeakerResolver
from core.analysis.results import Quote, QuoteKind

if TYPE_CHECKING:
    from core.analysis.quotes.interviews import Turn
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
    attributes,
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
    turns = find_turns(parsed, entities)
    for sentence in read_sentences(parsed, entities):
        frame = Frame(sentence, reporting)
        resolver.learn(frame)
        if sentence.paragraph not in turns:
            found += _quotes_of(frame) or _hearsay(frame, found)
        elif not found or found[-1].frame.sentence.paragraph != sentence.paragraph:
            found.append(_answer(frame, turns[sentence.paragraph]))
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


def _hearsay(frame: Frame, found: list[Candidate]) -> list[Candidate]:
    candidate = conditional.goes_on(frame, found[-1] if found else None)
    return [candidate] if candidate is not None else []


def _answer(frame: Frame, turn: Turn) -> Candidate:
    """A paragraph of an interview, all of it said by whom its label names or who is asked."""
    mention = None
    if turn.label is not None:
        words = (frame.sentence.index_at(turn.label.start), frame.sentence.index_at(turn.label.end - 1) + 1)
        kind = MentionKind.NAME if turn.speaker else MentionKind.DESCRIPTION
        mention = Mention(frame, *words, kind, turn.speaker)
    return Candidate(frame, QuoteKind.DIRECT, (turn.content,), None, mention, interviews.RULE, 100, entity=turn.speaker)


def _quotes_of(frame: Frame) -> list[Candidate]:
    if frame.sentence.inside.count(OUTSIDE) > LONGEST_SENTENCE:
        return []
    return without_overlaps(candidate for construction in CONSTRUCTIONS for candidate in construction.find(frame))
