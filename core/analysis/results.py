"""What the program found in an article: plain frozen values, readable without spaCy.

The names and meanings of the fields are those of the JSON contract; what a mark means is said by the annotation
guide (`docs/marks.md`). All spans are code points into the document's text.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from core.text.spans import Span

ARTICLE = "article"
"""The `source` of a claim that the article makes in its own name."""

CHECK_WORTHY = 0.6
"""From this check-worthiness on, a claim is called one to check, wherever it is shown."""


class EntityType(StrEnum):
    """Kinds of entities; the last four are amounts."""

    PER = "PER"
    ORG = "ORG"
    LOC = "LOC"
    MISC = "MISC"
    DATE = "DATE"
    MONEY = "MONEY"
    PERCENT = "PERCENT"
    QUANTITY = "QUANTITY"


AMOUNTS = frozenset({EntityType.DATE, EntityType.MONEY, EntityType.PERCENT, EntityType.QUANTITY})


class QuoteKind(StrEnum):
    """How words are reported."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Certainty(StrEnum):
    """How surely a claim is stated."""

    ASSERTED = "asserted"
    UNVERIFIED = "unverified"
    POSSIBLE = "possible"
    PREDICTED = "predicted"
    NEGATED = "negated"


class ReasonKind(StrEnum):
    """Why a claim is, or is less, worth checking."""

    FIGURE = "figure"
    COMPARISON = "comparison"
    TREND = "trend"
    CAUSE = "cause"
    PAST_FACT = "past_fact"
    RULE = "rule"
    PREDICTION = "prediction"
    OPINION = "opinion"
    ANONYMOUS_SOURCE = "anonymous_source"
    NAMED_SOURCE = "named_source"
    NO_SOURCE = "no_source"


UNKNOWN_YEAR = "XXXX"
"""The year of a date that no year is told of, as ISO 8601-2 writes unspecified figures (`XXXX-05-04`)."""


class Value(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an amount comes to: numbers with a unit, or a date.

    Attributes:
        low: the number, or the lower end of a range.
        high: the upper end; equal to `low` for one number, None when it is open (`des milliers`).
        unit: `%`, an ISO 4217 code, or the words that are counted.
        date: ISO 8601 (`2021-05-04`, `2021-05`, `2004/2009`); `UNKNOWN_YEAR` for a year that nothing tells.
    """

    low: float | None = None
    high: float | None = None
    unit: str = ""
    date: str = ""


class Entity(msgspec.Struct, frozen=True):
    """One thing the article names, with all places where it does.

    Attributes:
        name: the fullest form in the text.
        mentions: the places, in reading order.
        why: what decided the type, most telling first (`apposition: le PDG de`); empty for amounts.
        value: what an amount comes to; None for names and where it cannot be told.
    """

    id: str
    name: str
    type: EntityType
    mentions: tuple[Span, ...]
    why: tuple[str, ...] = ()
    value: Value | None = None


class Quote(msgspec.Struct, frozen=True):
    """Something the text puts in somebody's mouth or mind.

    Attributes:
        content: what is said; two spans when the reporting clause stands in its middle.
        cue: the words that report.
        speaker: the mention nearest to the cue.
        speaker_name: who that is; None when nothing in the article tells.
        entity: id of the speaker among the entities.
        anonymous: no named person or body stands behind the words.
        rule: name of the rule that found it.
        chain: the mentions that lead from `speaker` to the name, nearest first (`il`, `le PDG`, `Jeanne Roux`).
    """

    id: str
    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None = None
    speaker: Span | None = None
    speaker_name: str | None = None
    entity: str | None = None
    anonymous: bool = False
    rule: str = ""
    chain: tuple[Span, ...] = ()


class Reason(msgspec.Struct, frozen=True):
    """One reason for a claim's check-worthiness and the words that gave it (None when it is an absence)."""

    kind: ReasonKind
    span: Span | None = None


class Claim(msgspec.Struct, frozen=True):
    """A sentence, or a clause of one, that can be true or false.

    Attributes:
        source: who asserts it: `article` or the speaker's name.
        quote: id of the quote it stands in.
        cue: the words that decided the certainty; None for what is plainly asserted.
        check_worthiness: 0 to 1.
        rule: name of the rule that decided the certainty.
    """

    id: str
    span: Span
    source: str
    certainty: Certainty
    quote: str | None = None
    cue: Span | None = None
    check_worthiness: float = 0.0
    reasons: tuple[Reason, ...] = ()
    rule: str = ""


class ComparisonKind(StrEnum):
    """What does not seem to fit in two claims about one thing."""

    FIGURES = "figures"
    """Different figures of one thing."""
    CERTAINTY = "certainty"
    """One statement, once plain and once unsure or denied, on the same word."""
    SOURCES = "sources"
    """One statement that one side makes and another leaves open or denies."""


class Comparison(msgspec.Struct, frozen=True):
    """Two claims about one thing that may not fit together. It asks the reader (do these agree?) and blames nobody.

    Attributes:
        kind: what does not seem to fit.
        claims: ids of the two claims, in reading order.
        differ: the words that do not seem to fit, one span in each claim: figures, or the cue or predicate.
        about: the words that tell that both speak of one thing, one span in each claim.
    """

    kind: ComparisonKind
    claims: tuple[str, str]
    differ: tuple[Span, Span]
    about: tuple[Span, Span]


class PipelineInfo(msgspec.Struct, frozen=True):
    """Which language pipeline the analysis was made with."""

    name: str
    version: str


class Analysis(msgspec.Struct, frozen=True):
    """Everything that was found so far in one document."""

    language: str
    pipeline: PipelineInfo
    sentences: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    claims: tuple[Claim, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
