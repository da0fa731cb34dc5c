"""Claims of a parsed document."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank, find_clauses
from core.analysis.certainty.judge import judge
from core.analysis.certainty.signs import Statement
from core.analysis.claims.candidates import Candidate, find_candidates
from core.analysis.claims.nothing_stated import states_nothing
from core.analysis.claims.reporting import reported_before
from core.analysis.claims.worth.reasons import find_reasons
from core.analysis.claims.worth.weights import check_worthiness
from core.analysis.results import Certainty, Claim, QuoteKind
from core.language.morphology import tense
from core.text.document import PassageKind

if TYPE_CHECKING:
    from spacy import tokens

    from core.analysis.results import Entity, EntityType, Quote
    from core.language.parsed_text import ParsedPassage, ParsedText
    from core.text.spans import Span


def find_claims(
    parsed: ParsedText, sentences: tuple[Span, ...], entities: tuple[Entity, ...], quotes: tuple[Quote, ...]
) -> tuple[Claim, ...]:
    """All claims, in reading order.

    Args:
        parsed: the document; only its paragraphs make claims.
        sentences: its sentences, as `find_sentences` gives them.
        entities: what it names.
        quotes: who says what in it; their speakers are the sources.
    """
    found: list[Claim] = []
    mentions = sorted((mention, entity.type) for entity in entities for mention in entity.mentions)
    for passage in parsed:
        if passage.passage.kind is not PassageKind.PARAGRAPH:
            continue
        inside = [sentence for sentence in sentences if passage.passage.span.contains(sentence)]
        has_verb = partial(_has_verb, passage)
        for candidate in find_candidates(parsed.document.text, parsed.language, inside, quotes, has_verb):
            named = [(span, kind) for span, kind in mentions if candidate.span.contains(span)]
            claim = _claim(f"c{len(found) + 1}", candidate, passage, parsed, named)
            if claim:
                found.append(claim)
    return tuple(found)


def _has_verb(passage: ParsedPassage, span: Span) -> bool:
    return passage.passage.span.overlaps(span) and any(tense(token) for token in passage.tokens(span))


def _claim(
    identity: str,
    candidate: Candidate,
    passage: ParsedPassage,
    parsed: ParsedText,
    mentions: list[tuple[Span, EntityType]],
) -> Claim | None:
    """The candidate as a claim, None when it states nothing."""
    statement = _statement(candidate, passage, parsed.language)
    if candidate.cues and not _states_more(
        statement, [passage.tokens(cue) for cue in candidate.cues if passage.passage.span.contains(cue)]
    ):
        return None
    quote = candidate.quote
    direct = quote is not None and quote.kind is QuoteKind.DIRECT and quote.content[0].start <= candidate.span.start
    if states_nothing(statement, candidate.span.of(parsed.document.text), parsed.language, direct_speech=direct):
        return None
    sign = judge(statement, parsed.language)
    reasons = find_reasons(statement, sign, passage, mentions, quote)
    return Claim(
        id=identity,
        span=candidate.span,
        source=candidate.source,
        certainty=sign.certainty if sign else Certainty.ASSERTED,
        quote=quote.id if quote else None,
        cue=passage.span(passage.doc[sign.start : sign.end]) if sign else None,
        check_worthiness=check_worthiness(reasons),
        reasons=reasons,
        rule=sign.rule if sign else "",
    )


def _statement(candidate: Candidate, passage: ParsedPassage, language: str) -> Statement:
    words = passage.tokens(candidate.span)
    inside = range(words.start, words.end)
    reported = [range(part.start, part.end) for part in map(passage.tokens, candidate.reported)]
    said_before = candidate.quote is not None and reported_before(candidate.quote, passage, language)
    return Statement(passage.doc, inside, find_clauses(passage.doc, inside, reported), said_before)


def _states_more(statement: Statement, cues: list[tokens.Span]) -> bool:
    """Whether a main clause says more than that somebody speaks."""
    spoken = {token.i for cue in cues for token in cue}
    return any(
        clause.rank is Rank.MAIN and clause.finite.i not in spoken and clause.verb.i not in spoken
        for clause in statement.clauses
    )
