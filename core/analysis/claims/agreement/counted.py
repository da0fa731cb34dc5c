"""Of what a figure in a claim is the figure, so that two figures of one thing can be put side by side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.claims.agreement.bounds import read_bounds
from core.analysis.claims.agreement.events import is_earlier, is_new
from core.analysis.claims.agreement.governors import SUBJECTS, complements, find_fate, find_governor
from core.analysis.claims.agreement.listed import listed, stands_among
from core.analysis.results import EntityType
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as TokenSpan
    from spacy.tokens import Token

    from core.analysis.certainty.signs import Statement
    from core.analysis.results import Value
    from core.language.parsed_text import ParsedPassage
    from core.text.spans import Span

ANYBODY = "anybody"
"""The unit of people (or jobs) of whom nothing more is said."""

_NEAR = 8
"""Words before and after a figure that may set it apart from figures told before."""
_DESCRIBING = frozenset({"nmod", "amod", "acl", "compound", "prep"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure, and what it is the figure of. What takes time to tell is told when it is asked for.

    Attributes:
        place: its words, unit included.
        low: the least that it can mean.
        high: the most that it can mean.
        unit: the lemma of what is counted, the currency, `%`; "" for a bare number.
        fate: what happened to the counted (`killed`), "" where nothing of the kind is told.
        governor: the lemma of the word whose figure it is (`coût`), "" with a fate.
        about: the word that told the fate or is the governor.
        takes_up: whether it takes up a figure told before: `le montant est de 3 millions`, `en a compté 300`.
        span: its tokens.
        counted: the token of what is counted.
        word: the token of `about`.
        statement: the claim's clauses.
    """

    place: Span
    low: float
    high: float
    unit: str
    fate: str
    governor: str
    about: Span
    takes_up: bool
    span: TokenSpan
    counted: Token
    word: Token
    statement: Statement

    @property
    def thing(self) -> tuple[str, str, str]:
        """What it is a figure of, as far as words alone tell."""
        return self.unit, self.fate, self.governor

    @property
    def value(self) -> tuple[float, float]:
        """The least and the most that it can mean."""
        return self.low, self.high

    @property
    def described(self) -> frozenset[str]:
        """The lemmas that say which of the counted: `équipage` in `six membres d'équipage`."""
        return frozenset(_described(self.counted, self.span, self.word))

    @property
    def topics(self) -> frozenset[str]:
        """The lemmas of the governor's subject and complements: `projet` in `le coût du projet`."""
        return frozenset(complements(self.word, self.span))

    @property
    def is_known(self) -> bool:
        """Whether it is told as known: `les six membres d'équipage`."""
        forms, start = self.statement.words.forms, self.span.start
        return start > 0 and forms[start - 1] in listed(self.span.doc.lang_, "counted", "definite")

    @property
    def is_earlier(self) -> bool:
        """Whether all is over by then: `avait fait 12 morts`; not `a dit que 12 gens étaient morts`."""
        return not self.statement.said_before and is_earlier(self.word, self.statement.words)

    @property
    def is_new(self) -> bool:
        """Whether what it tells of is told for the first time: `un attentat qui a fait 12 morts`."""
        return is_new(self.word)

    @property
    def is_apart(self) -> bool:
        """Whether words set it apart from what was told before: `également`, `plus tard`."""
        near = range(self.span.start - _NEAR, self.span.end + _NEAR)
        return stands_among(self.statement.words, near, "other_events", "phrases")

    def fits(self, other: Counted) -> bool:
        """Whether both figures can be true of one thing."""
        return self.low <= other.high and other.low <= self.high


def read_counted(
    place: Span, value: Value, kind: EntityType, passage: ParsedPassage, statement: Statement
) -> Counted | None:
    """What the figure at `place` counts; None where nothing tells, or where it is but a part of a whole.

    Args:
        place: the amount's words.
        value: what they come to.
        kind: sum, share or quantity.
        passage: the paragraph.
        statement: the claim's clauses.
    """
    span, language = passage.tokens(place), passage.doc.lang_
    bounds = read_bounds(value, span, statement.words)
    if bounds is None:
        return None
    counted = next((token for token in reversed(list(span)) if token.is_alpha), span.root)
    unit = statement.words.lemmas[counted.i] if kind is EntityType.QUANTITY and value.unit else value.unit
    measured = kind is not EntityType.QUANTITY or any(token.lower_ in _measures(language) for token in span)
    found = None if measured else find_fate(counted, span)
    fate, about = found or ("", find_governor(span))
    if about is None:
        return None
    timed = not fate and unit in listed(language, "governors", "times")
    if timed and not any(_described(counted, span, about)):
        return None
    takes_up = not fate and _takes_up(about, span)
    return Counted(
        place=place,
        low=bounds[0],
        high=bounds[1],
        unit=ANYBODY if (fate or takes_up) and unit in listed(language, "counted", "anybody") else unit,
        fate=fate,
        governor="" if fate else about.lemma_.lower(),
        about=passage.span(about),
        takes_up=takes_up,
        span=span,
        counted=counted,
        word=about,
        statement=statement,
    )


@cache
def _measures(language: str) -> frozenset[str]:
    """Units that count nobody: `2 100 mètres`."""
    return frozenset(load_lexicon(language, "amounts")["units"]["measure"])


def _described(counted: Token, span: TokenSpan, about: Token) -> Iterator[str]:
    """The words that tell which ones are counted, but for those of what happened to them."""
    for child in counted.children:
        if child.i != about.i and child.i >= span.end and child.dep_ in _DESCRIBING:
            told = next((one for one in child.children if one.dep_ == "pobj"), child)
            if told.is_alpha:
                yield told.lemma_.lower()
    for token in span:
        if token.dep_ in ("amod", "compound") and token.i != counted.i and token.pos_ in ("ADJ", "NOUN"):
            yield token.lemma_.lower()
    degrees = listed(counted.doc.lang_, "counted", "degrees")
    yield from (token.lower_ for token in about.children if token.lower_ in degrees)


def _takes_up(governor: Token, span: TokenSpan) -> bool:
    """`Le montant est de 3 millions`, `en a compté 300`; not `le montant des achats est …`."""
    language = governor.doc.lang_
    if governor.lemma_.lower() in listed(language, "governors", "counting"):
        return governor.pos_ == "VERB"
    if governor.lemma_.lower() not in listed(language, "governors", "totals"):
        return False
    told_of_what = any(child.dep_ in _DESCRIBING or child.dep_.endswith("relcl") for child in governor.children)
    return governor.dep_ in SUBJECTS and governor.i < span.start and not told_of_what
