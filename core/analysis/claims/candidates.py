"""The stretches of text that could be claims, and on whose word each stands.

A sentence is one claim, however many clauses it has. Direct speech is cut out of it: each quoted sentence is a claim of
its speaker's, without marks and incise, and what the article says beside it may be another. After `que` or a fronted
`selon X` quoted words are part of the article's sentence, and so are mere fragments: it stays whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.results import ARTICLE, Quote, QuoteKind
from core.language.lexicon import load_lexicon
from core.text.spans import Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_OPENING = ' \u00a0\u202f«“"‘‹'
_CLOSING = " \u00a0\u202f»”\"’›'"

_CLAUSE_SHARE, _WORDS_SHARE = 0.25, 0.4
"""How much of a sentence reported speech must be for the sentence to be the speaker's: with a verb in it, without."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that could be a claim.

    Attributes:
        span: where it stands.
        source: `article` or the speaker's name.
        quote: the quote whose words it is, or which it reports.
        reported: what of it is reported speech: the verbs in it decide how sure it is.
        cues: of the direct speech cut out beside it: with these verbs alone it states nothing.
        leads: whether direct speech follows it at once.
    """

    span: Span
    source: str = ARTICLE
    quote: Quote | None = None
    reported: tuple[Span, ...] = ()
    cues: tuple[Span, ...] = ()
    leads: bool = False


def find_candidates(
    text: str, language: str, sentences: Iterable[Span], quotes: Iterable[Quote], has_verb: Callable[[Span], bool]
) -> Iterator[Candidate]:
    """Cut `sentences` into candidates, in reading order.

    Args:
        text: the document's.
        language: of the text.
        sentences: what to cut.
        quotes: those that may stand in them.
        has_verb: whether a finite verb stands in a span.
    """
    quotes = list(quotes)
    for sentence in sentences:
        inside = [quote for quote in quotes if any(sentence.overlaps(part) for part in quote.content)]
        alone = [quote for quote in inside if _stands_alone(text, language, sentence, quote, has_verb)]
        found = [candidate for quote in alone for candidate in _speech(text, sentence, quote)]
        found += _beside(text, sentence, found, [quote for quote in inside if quote not in alone], has_verb)
        yield from sorted(found, key=lambda candidate: candidate.span)


def _stands_alone(text: str, language: str, sentence: Span, quote: Quote, has_verb: Callable[[Span], bool]) -> bool:
    """Whether the quoted words are direct speech that no word of the sentence around them governs."""
    if quote.kind is not QuoteKind.DIRECT or not any(has_verb(part) for part in quote.content):
        return False
    words = load_lexicon(language, "claims")
    start = quote.content[0].start
    before = text[sentence.start : max(start, sentence.start)].rstrip(_OPENING)
    if before.lower().replace("’", "'").endswith(tuple(f" {word}" for word in words["conjunctions"])):
        return False
    if quote.cue is None and text[start].islower() and before and before[-1] != ":":
        return False
    if quote.cue is None or quote.cue.start > start or quote.cue.end < sentence.start:
        return not before[-1:].isalpha()
    cue = quote.cue.of(text).lower().replace("’", "'")
    follows_noun = before[-1:].isalpha() and sentence.start + len(before) > quote.cue.end
    return not follows_noun and not cue.startswith(tuple(words["source_prepositions"]))


def _speech(text: str, sentence: Span, quote: Quote) -> Iterator[Candidate]:
    """Direct speech as far as it stands in the sentence; an incise in its middle stays in, mere marks part it."""
    parts = [
        Span(max(part.start, sentence.start), min(part.end, sentence.end)).trimmed(text, _OPENING + _CLOSING)
        for part in quote.content
        if part.overlaps(sentence)
    ]
    parts = [part for part in parts if len(part)]
    joined = parts[:1]
    for part in parts[1:]:
        between = text[joined[-1].end : part.start]
        joined = [*joined[:-1], hull([joined[-1], part])] if any(map(str.isalpha, between)) else [*joined, part]
    for span in joined:
        yield Candidate(span, quote.speaker_name or ARTICLE, quote, tuple(parts))


def _beside(
    text: str, sentence: Span, speech: list[Candidate], reported: list[Quote], has_verb: Callable[[Span], bool]
) -> Iterator[Candidate]:
    """What remains of the sentence: all of it, or the stretches before, between and after direct speech."""
    cues = tuple(one.quote.cue for one in speech if one.quote and one.quote.cue)
    for rest in _gaps(sentence, [one.span for one in speech]):
        span = rest.trimmed(text, _CLOSING + ",;:.!?…–—«“").trimmed(text) if speech else rest
        quotes = [quote for quote in reported if any(rest.overlaps(part) for part in quote.content)]
        if not len(span):
            continue
        if quotes and speech and rest.start > sentence.start:
            start = max(span.start, _reporting_start(quotes[0], cues))
            span = Span(start, span.end).trimmed(text) if start < span.end else span
        weighty = [quote for quote in quotes if _carries(quote, span, has_verb)]
        if not weighty:
            leads = any(rest.end == one.span.start for one in speech)
            yield Candidate(span, cues=cues, leads=leads)
            continue
        parts = tuple(part for quote in weighty for part in quote.content if part.overlaps(rest))
        yield Candidate(span, weighty[0].speaker_name or ARTICLE, weighty[0], parts)


def _carries(quote: Quote, sentence: Span, has_verb: Callable[[Span], bool]) -> bool:
    """Whether the sentence is told on the speaker's word, not on the article's with a few of his words in it."""
    said = sum(
        min(part.end, sentence.end) - max(part.start, sentence.start)
        for part in quote.content
        if part.overlaps(sentence)
    )
    share = said / len(sentence)
    return share >= (_CLAUSE_SHARE if any(map(has_verb, quote.content)) else _WORDS_SHARE)


def _reporting_start(quote: Quote, cues: tuple[Span, ...]) -> int:
    """Where the clause of a quote behind direct speech begins: with its cue, or with its speaker if not shared."""
    starts = [part.start for part in quote.content]
    starts += [quote.cue.start] if quote.cue else []
    starts += [quote.speaker.start] if quote.speaker and not cues else []
    return min(starts)


def _gaps(sentence: Span, parts: list[Span]) -> Iterator[Span]:
    start = sentence.start
    for part in sorted(parts):
        if part.start > start:
            yield Span(start, part.start)
        start = max(start, part.end)
    if start < sentence.end:
        yield Span(start, sentence.end)
