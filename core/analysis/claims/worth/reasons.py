"""The reasons to check a claim, each with the words that gave it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.analysis.certainty.listed import Phrases, by_first_word
from core.analysis.results import AMOUNTS, Certainty, EntityType, Reason, ReasonKind
from core.language.lexicon import load_lexicon
from core.language.morphology import Tense
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.certainty.clauses import Clause
    from core.analysis.certainty.signs import Sign, Statement
    from core.analysis.results import Quote
    from core.language.parsed_text import ParsedPassage

Mention = tuple[Span, EntityType]
"""A place where a name or an amount stands, and its kind."""

_BY_WORDS = (
    ReasonKind.FIGURE,
    ReasonKind.COMPARISON,
    ReasonKind.TREND,
    ReasonKind.CAUSE,
    ReasonKind.RULE,
    ReasonKind.OPINION,
)
_HARD = frozenset({ReasonKind.FIGURE, ReasonKind.COMPARISON, ReasonKind.TREND, ReasonKind.CAUSE, ReasonKind.PAST_FACT})
"""Reasons that make a hard fact, for which a reader expects a source."""
_ACTORS = frozenset({EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC})
_OBLIGING = (Tense.PRESENT, Tense.FUTURE, Tense.MODAL)


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
    places = [*_by_words(statement, language), *_digits(statement)]
    places += [(ReasonKind.RULE, place) for place in _obligations(statement, language)]
    if sign and sign.certainty is Certainty.PREDICTED:
        places.append((ReasonKind.PREDICTION, sign.place))
    named = [span for span, _ in mentions]
    spans = [(kind, passage.span(passage.doc[place.start : place.stop])) for kind, place in places]
    found = [
        Reason(kind, span)
        for kind, span in spans
        if kind is not ReasonKind.FIGURE or not any(span.overlaps(name) for name in named)
    ]
    found += [Reason(ReasonKind.FIGURE, span) for span, kind in mentions if kind in AMOUNTS - {EntityType.DATE}]
    found += _past_fact(statement, mentions)
    order = list(ReasonKind)
    found.sort(key=lambda reason: (order.index(reason.kind), reason.span))
    return (*found, *_source(quote, found))


def _source(quote: Quote | None, found: Sequence[Reason]) -> Iterator[Reason]:
    """Who stands behind the claim; that nobody does matters only for a hard fact."""
    if quote and quote.anonymous:
        yield Reason(ReasonKind.ANONYMOUS_SOURCE, quote.speaker)
    elif quote and quote.speaker_name:
        yield Reason(ReasonKind.NAMED_SOURCE, quote.speaker)
    elif not quote and any(reason.kind in _HARD for reason in found):
        yield Reason(ReasonKind.NO_SOURCE)


@cache
def _kinds(language: str, key: str) -> dict[str, list[ReasonKind]]:
    """The kinds of reason that each word (`lemmas`) or phrase (`phrases`) of the lexicon is a sign of."""
    kinds: dict[str, list[ReasonKind]] = {}
    for kind in _BY_WORDS:
        for words in load_lexicon(language, "worth")[kind][key]:
            kinds.setdefault(words.replace("' ", "'"), []).append(kind)
    return kinds


@cache
def _phrases(language: str) -> Phrases:
    return by_first_word(list(_kinds(language, "phrases")))


def _by_words(statement: Statement, language: str) -> Iterator[tuple[ReasonKind, range]]:
    """Phrases and words of the lexicon, a word only where it is no part of a phrase of its kind."""
    forms, lemmas, kinds = statement.words.forms, statement.words.lemmas, _kinds(language, "lemmas")
    taken: set[tuple[ReasonKind, int]] = set()
    for place in statement.phrases(_phrases(language)):
        phrase = " ".join(forms[place.start : place.stop]).replace("' ", "'")
        for kind in _kinds(language, "phrases")[phrase]:
            taken.update((kind, i) for i in place)
            yield kind, place
    for i in statement.inside:
        for kind in kinds.get(forms[i], kinds.get(lemmas[i], [])):
            exempt = load_lexicon(language, "worth")[kind].get("not_before", ())
            if (kind, i) not in taken and (i + 1 not in statement.inside or forms[i + 1] not in exempt):
                yield kind, range(i, i + 1)


def _digits(statement: Statement) -> Iterator[tuple[ReasonKind, range]]:
    for i in statement.inside:
        if statement.words.forms[i][:1].isdigit():
            yield ReasonKind.FIGURE, range(i, i + 1)


def _obligations(statement: Statement, language: str) -> Iterator[range]:
    """`doivent suivre`, `must follow`."""
    verbs = load_lexicon(language, "worth")["rule"]["obligations"]
    for clause in statement.clauses:
        if clause.tense in _OBLIGING and (clause.finite.lemma_ in verbs or clause.finite_form in verbs):
            yield range(clause.finite.i, clause.finite.i + 1)


def _past_fact(statement: Statement, mentions: Sequence[Mention]) -> Iterator[Reason]:
    """A dated event with a named actor: `mardi, Lumex a fermé l'usine`."""
    dates = [span for span, kind in mentions if kind is EntityType.DATE]
    if dates and any(kind in _ACTORS for _, kind in mentions) and any(map(_is_past, statement.clauses)):
        yield Reason(ReasonKind.PAST_FACT, dates[0])


def _is_past(clause: Clause) -> bool:
    if clause.tense is not Tense.PRESENT or clause.verb.i == clause.finite.i:
        return clause.tense is Tense.PAST
    return clause.verb.tag_ == "VBN" or "Past" in clause.verb.morph.get("Tense", [])
