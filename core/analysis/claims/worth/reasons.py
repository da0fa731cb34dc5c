"""The reasons to check a claim, each with the words that gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.claims.worth.events import find_events, is_of_speaker
from core.analysis.claims.worth.numbers import find_numbers, takes_up_what_is_known
from core.analysis.claims.worth.signal_words import find_obligations, find_signal_words
from core.analysis.results import AMOUNTS, Certainty, EntityType, Reason, ReasonKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.certainty.signs import Sign, Statement
    from core.analysis.results import Quote
    from core.language.parsed_text import ParsedPassage

Mention = tuple[Span, EntityType]
"""A place where a name or an amount stands, and its kind."""

_HARD = frozenset({ReasonKind.FIGURE, ReasonKind.COMPARISON, ReasonKind.TREND, ReasonKind.CAUSE, ReasonKind.PAST_FACT})
"""Reasons that make a hard fact, for which a reader expects a source."""
_IN_NAMES = frozenset({ReasonKind.RULE, ReasonKind.PREDICTION})
"""Reasons that words within a name or an amount can give too: `loi Travail`, but not the trend of `Croissant-Rouge`."""
_ORDER = {kind: number for number, kind in enumerate(ReasonKind)}
_COUNTED = AMOUNTS - {EntityType.DATE}
_ACTORS = frozenset({EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC})


def find_reasons(
    statement: Statement,
    sign: Sign | None,
    passage: ParsedPassage,
    mentions: Sequence[Mention],
    quote: Quote | None,
) -> tuple[Reason, ...]:
    """All reasons to check a claim, or not to, by kind and then by place.

    Args:
        statement: the claim's clauses.
        sign: what decided its certainty.
        passage: where it stands.
        mentions: the names and amounts in it.
        quote: the quote that it reports or is.
    """
    language = passage.doc.lang_
    places = list(find_signal_words(statement, language))
    places += [(ReasonKind.FIGURE, place) for place in find_numbers(statement, language)]
    places += [(ReasonKind.RULE, place) for place in find_obligations(statement, language)]
    if sign and sign.certainty is Certainty.PREDICTED:
        places.append((ReasonKind.PREDICTION, sign.place))
    named = [span for span, _ in mentions]
    spans = [(kind, passage.span(passage.doc[place.start : place.stop])) for kind, place in places]
    found = [Reason(kind, span) for kind, span in spans if kind in _IN_NAMES or not any(map(span.overlaps, named))]
    amounts = [
        span for span, kind in mentions if kind in _COUNTED and not takes_up_what_is_known(statement, span, passage)
    ]
    found += [Reason(ReasonKind.FIGURE, span) for span in amounts]
    found += _past_fact(statement, passage, mentions, quote)
    found.sort(key=lambda reason: (_ORDER[reason.kind], reason.span))
    hard = any(reason.kind in _HARD for reason in found) or bool(find_events(statement))
    return (*found, *_source(quote, hard=hard))


def _past_fact(
    statement: Statement, passage: ParsedPassage, mentions: Sequence[Mention], quote: Quote | None
) -> list[Reason]:
    """An event with a named actor, dated or to be dated by what stands around it: `mardi, Lumex a fermé l'usine`.

    Where a named speaker says `nous avons fermé l'usine` he is the actor.
    """
    dates = [span for span, kind in mentions if kind is EntityType.DATE]
    events = find_events(statement, dated=bool(dates))
    named = any(kind in _ACTORS for _, kind in mentions)
    spoken = quote is not None and quote.speaker_name is not None and not quote.anonymous
    events = [clause for clause in events if named or (spoken and is_of_speaker(clause))]
    if not events:
        return []
    event = events[0].group
    return [Reason(ReasonKind.PAST_FACT, dates[0] if dates else passage.span(passage.doc[event.start : event.stop]))]


def _source(quote: Quote | None, *, hard: bool) -> Iterator[Reason]:
    """Who stands behind the claim; that nobody does matters only for a hard fact."""
    if quote and quote.anonymous:
        yield Reason(ReasonKind.ANONYMOUS_SOURCE, quote.speaker)
    elif quote and quote.speaker_name:
        yield Reason(ReasonKind.NAMED_SOURCE, quote.speaker)
    elif not quote and hard:
        yield Reason(ReasonKind.NO_SOURCE)
