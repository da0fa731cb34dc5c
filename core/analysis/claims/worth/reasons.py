"""The reasons to check a claim, each with the words that gave it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
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
_IN_NAMES = frozenset({ReasonKind.RULE, ReasonKind.PREDICTION})
"""Reasons that words within a name or an amount can give too: `loi Travail`, but not the trend of `Croissant-Rouge`."""
_COUNTED = AMOUNTS - {EntityType.DATE}
_ACTORS = frozenset({EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC})
_ORDINAL = re.compile(r"\d+(?:er|re|e|ème|st|nd|rd|th)")
_KNOWN = frozenset(
    {"les", "ces", "ses", "leurs", "nos", "aux", "des", "the", "these", "those", "both", "his", "her", "their"}
)
_ONE = frozenset({"un", "une", "one", "1"})
_SPEAKERS = frozenset({"je", "j'", "nous", "i", "we"})
_STATES = frozenset({"be", "have", "être", "avoir"})
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
    places = [*_by_words(statement, language), *_numbers(statement)]
    places += [(ReasonKind.RULE, place) for place in _obligations(statement, language)]
    if sign and sign.certainty is Certainty.PREDICTED:
        places.append((ReasonKind.PREDICTION, sign.place))
    named = [span for span, _ in mentions]
    spans = [(kind, passage.span(passage.doc[place.start : place.stop])) for kind, place in places]
    found = [Reason(kind, span) for kind, span in spans if kind in _IN_NAMES or not any(map(span.overlaps, named))]
    found += [Reason(ReasonKind.FIGURE, span) for span, kind in mentions if kind in _COUNTED]
    found += _past_fact(statement, passage, mentions, quote)
    order = list(ReasonKind)
    found.sort(key=lambda reason: (order.index(reason.kind), reason.span))
    hard = any(reason.kind in _HARD for reason in found) or any(map(_is_event, _main(statement)))
    return (*found, *_source(quote, hard=hard))


def _source(quote: Quote | None, *, hard: bool) -> Iterator[Reason]:
    """Who stands behind the claim; that nobody does matters only for a hard fact."""
    if quote and quote.anonymous:
        yield Reason(ReasonKind.ANONYMOUS_SOURCE, quote.speaker)
    elif quote and quote.speaker_name:
        yield Reason(ReasonKind.NAMED_SOURCE, quote.speaker)
    elif not quote and hard:
        yield Reason(ReasonKind.NO_SOURCE)


def _main(statement: Statement) -> list[Clause]:
    return [clause for clause in statement.clauses if clause.rank is Rank.MAIN]


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
            if (kind, i) not in taken and not _is_exempt(statement, language, kind, i):
                yield kind, range(i, i + 1)


def _is_exempt(statement: Statement, language: str, kind: ReasonKind, i: int) -> bool:
    """Whether the next or the last word takes the meaning away: `premier ministre`, `ce dernier`, `en effet`."""
    table, forms = load_lexicon(language, "worth")[kind], statement.words.forms
    before = i > statement.inside.start and forms[i - 1] in table.get("not_after", ())
    return before or (i + 1 in statement.inside and forms[i + 1] in table.get("not_before", ()))


def _numbers(statement: Statement) -> Iterator[tuple[ReasonKind, range]]:
    """Numbers in figures or words, from two up; not `35e`, nor `ces deux` of what is known."""
    forms = statement.words.forms
    for i in statement.inside:
        number = forms[i][0].isdigit() or statement.doc[i].pos_ == "NUM"
        known = i > statement.inside.start and forms[i - 1] in _KNOWN
        if number and not known and forms[i] not in _ONE and not _ORDINAL.fullmatch(forms[i]):
            yield ReasonKind.FIGURE, range(i, i + 1)


def _obligations(statement: Statement, language: str) -> Iterator[range]:
    """`doivent suivre`, `must follow`."""
    verbs = load_lexicon(language, "worth")["rule"]["obligations"]
    for clause in statement.clauses:
        if clause.tense in _OBLIGING and (clause.finite.lemma_ in verbs or clause.finite_form in verbs):
            yield range(clause.finite.i, clause.finite.i + 1)


def _past_fact(
    statement: Statement, passage: ParsedPassage, mentions: Sequence[Mention], quote: Quote | None
) -> list[Reason]:
    """An event with a named actor, dated or to be dated by what stands around it: `mardi, Lumex a fermé l'usine`.

    Where a named speaker says `nous avons fermé l'usine` he is the actor.
    """
    dates = [span for span, kind in mentions if kind is EntityType.DATE]
    events = [clause for clause in _main(statement) if _is_event(clause, dated=bool(dates))]
    named = any(kind in _ACTORS for _, kind in mentions)
    spoken = quote is not None and quote.speaker_name is not None and not quote.anonymous
    events = [clause for clause in events if named or (spoken and _is_of_speaker(clause))]
    if not events:
        return []
    event = events[0].group
    return [Reason(ReasonKind.PAST_FACT, dates[0] if dates else passage.span(passage.doc[event.start : event.stop]))]


def _is_of_speaker(clause: Clause) -> bool:
    return not _SPEAKERS.isdisjoint(clause.words.forms[clause.start : clause.finite.i])


def _is_event(clause: Clause, *, dated: bool = False) -> bool:
    """`a fermé`, `est parti`, `closed`; not `est fermé`; `fermait` and `was shut` only with a date."""
    participle = clause.verb.tag_ == "VBN" or "Part" in clause.verb.morph.get("VerbForm", [])
    if clause.tense is Tense.PRESENT:
        compound = clause.finite.lemma_ in ("avoir", "have") or clause.finite.dep_ == "aux:tense"
        return participle and compound and clause.verb.i != clause.finite.i
    lasting = "Imp" in clause.finite.morph.get("Tense", []) or clause.finite.lemma_ in _STATES
    unclear = clause.doc.lang_ == "fr" and clause.finite_form.endswith("it")  # `finit`, `interdit`: or present
    return clause.tense is Tense.PAST and (dated or participle or not (lasting or unclear))
