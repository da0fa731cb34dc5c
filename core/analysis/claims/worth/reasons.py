"""The reasons to check a claim, each with the words that gave it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.analysis.certainty.words import lower
from core.analysis.results import AMOUNTS, Certainty, EntityType, Reason, ReasonKind
from core.language.lexicon import load_lexicon
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.certainty.clauses import Clause
    from core.analysis.certainty.signs import Sign, Statement
    from core.analysis.results import Quote
    from core.language.parsed_text import ParsedPassage
    from core.text.spans import Span

_BY_WORDS = (ReasonKind.COMPARISON, ReasonKind.TREND, ReasonKind.CAUSE, ReasonKind.RULE, ReasonKind.OPINION)
_HARD = frozenset({ReasonKind.FIGURE, ReasonKind.COMPARISON, ReasonKind.TREND, ReasonKind.CAUSE, ReasonKind.PAST_FACT})
"""Reasons that make a hard fact, for which a reader expects a source."""
_ACTORS = frozenset({EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC})


def find_reasons(
    statement: Statement,
    sign: Sign | None,
    passage: ParsedPassage,
    mentions: Sequence[tuple[Span, EntityType]],
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
    found = [*_figures(statement, passage, mentions, language), *_past_fact(statement, mentions)]
    for kind in _BY_WORDS:
        found += [Reason(kind, span) for span in _by_words(statement, passage, language, kind)]
    found += [Reason(ReasonKind.RULE, span) for span in _obligations(statement, passage, language)]
    if sign and sign.certainty is Certainty.PREDICTED:
        found.append(Reason(ReasonKind.PREDICTION, passage.span(passage.doc[sign.start : sign.end])))
    if quote and quote.anonymous:
        found.append(Reason(ReasonKind.ANONYMOUS_SOURCE, quote.speaker))
    elif quote and quote.speaker_name:
        found.append(Reason(ReasonKind.NAMED_SOURCE, quote.speaker))
    elif not quote and any(reason.kind in _HARD for reason in found):
        found.append(Reason(ReasonKind.NO_SOURCE))
    return tuple(found)


@cache
def _lemmas(language: str, kind: str) -> frozenset[str]:
    return frozenset(load_lexicon(language, "worth")[kind]["lemmas"])


@cache
def _phrases(language: str, kind: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(p.replace("'", "' ").split()) for p in load_lexicon(language, "worth")[kind]["phrases"])


def _by_words(statement: Statement, passage: ParsedPassage, language: str, kind: str) -> Iterator[Span]:
    """The words of the lexicon's table `kind`: phrases first, then single words outside them."""
    taken: set[int] = set()
    for start, end in statement.phrases(_phrases(language, kind)):
        taken.update(range(start, end))
        yield passage.span(passage.doc[start:end])
    exempt = load_lexicon(language, "worth")[kind].get("not_before", ())
    for i in statement.inside:
        token = passage.doc[i]
        if i in taken or not {lower(token), token.lemma_.lower()} & _lemmas(language, kind):
            continue
        if i + 1 in statement.inside and lower(passage.doc[i + 1]) in exempt:
            continue
        yield passage.span(token)


def _obligations(statement: Statement, passage: ParsedPassage, language: str) -> Iterator[Span]:
    """`doivent suivre`, `must follow`."""
    for clause in statement.clauses:
        verbs = load_lexicon(language, "worth")["rule"]["obligations"]
        if {clause.finite.lemma_, lower(clause.finite)} & set(verbs) and clause.tense in (
            Tense.PRESENT,
            Tense.FUTURE,
            Tense.MODAL,
        ):
            yield passage.span(clause.finite)


def _figures(
    statement: Statement, passage: ParsedPassage, mentions: Sequence[tuple[Span, EntityType]], language: str
) -> Iterator[Reason]:
    """Amounts with their unit; numbers and number words that are no part of one."""
    amounts = [span for span, kind in mentions if kind in AMOUNTS and kind is not EntityType.DATE]
    known = [span for span, _ in mentions]
    for span in amounts:
        yield Reason(ReasonKind.FIGURE, span)
    for i in statement.inside:
        token = passage.doc[i]
        number = token.is_digit or (token.text[:1].isdigit() and token.like_num)
        if number or {lower(token), token.lemma_.lower()} & _lemmas(language, "figure"):
            span = passage.span(token)
            if not any(span.overlaps(other) for other in known):
                yield Reason(ReasonKind.FIGURE, span)


def _past_fact(statement: Statement, mentions: Sequence[tuple[Span, EntityType]]) -> Iterator[Reason]:
    """A dated event with a named actor: `mardi, Lumex a fermé l'usine`."""
    dates = [span for span, kind in mentions if kind is EntityType.DATE]
    if dates and any(kind in _ACTORS for _, kind in mentions) and any(map(_is_past, statement.clauses)):
        yield Reason(ReasonKind.PAST_FACT, dates[0])


def _is_past(clause: Clause) -> bool:
    past_participle = clause.verb.i != clause.finite.i and (
        "Past" in clause.verb.morph.get("Tense", []) or clause.verb.tag_ == "VBN"
    )
    return clause.tense is Tense.PAST or (clause.tense is Tense.PRESENT and past_participle)
