"""Pairs of claims whose figures of one thing do not fit."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from core.analysis.claims.agreement.counted import Counted, read_counted
from core.analysis.claims.agreement.listed import listed
from core.analysis.results import AMOUNTS, Certainty, Comparison, ComparisonKind, EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.claims.agreement.considered import Considered

_SERIES = 4
"""From so many different figures of one thing on they are a series (results of a vote, a price over time)."""
_TAKEN_UP = 2
"""Claims before one that takes up a figure (`le chiffre est plutôt de …`) among which that figure stands."""

Figure = tuple["Considered", Counted]
"""A figure and the claim that it stands in."""


def find_clashing_figures(claims: Sequence[Considered]) -> Iterator[Comparison]:
    """Pairs of claims of which each gives another figure of one thing; two figures are asked about only once."""
    figures = _told_apart([figure for claim in claims for figure in _figures(claim)])
    asked = set()
    of_kind: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    before: deque[Figure] = deque()
    for claim, counted in figures:
        while before and before[0][0].number < claim.number - _TAKEN_UP:
            before.popleft()
        for other, earlier in reversed(before if counted.takes_up else of_kind[counted.unit, counted.fate]):
            if other is claim or counted.fits(earlier) or not _are_of_one_thing((other, earlier), (claim, counted)):
                continue
            question = (counted.thing, frozenset({earlier.value, counted.value}))
            if question not in asked:
                asked.add(question)
                yield Comparison(
                    kind=ComparisonKind.FIGURES,
                    claims=(other.claim.id, claim.claim.id),
                    differ=(earlier.place, counted.place),
                    about=(earlier.about, counted.about),
                )
            break
        before.append((claim, counted))
        of_kind[counted.unit, counted.fate].append((claim, counted))


def _figures(claim: Considered) -> Iterator[Figure]:
    """The figures of a claim that tell what they count; none where it denies them."""
    if claim.claim.certainty is Certainty.NEGATED:
        return
    for span, entity in claim.mentions:
        if entity.type in AMOUNTS and entity.type is not EntityType.DATE and entity.value:
            counted = read_counted(span, entity.value, entity.type, claim.read.passage, claim.read.statement)
            if counted and (counted.unit or counted.takes_up):
                yield claim, counted


def _told_apart(figures: list[Figure]) -> list[Figure]:
    """Those to compare: none of a series, none of a claim that itself sets figures of one thing side by side."""
    values, within = defaultdict(set), defaultdict(set)
    for claim, counted in figures:
        values[counted.thing].add(counted.value)
        within[claim.number, counted.thing].add(counted.value)
    return [
        (claim, counted)
        for claim, counted in figures
        if len(values[counted.thing]) < _SERIES and len(within[claim.number, counted.thing]) == 1
    ]


def _are_of_one_thing(first: Figure, second: Figure) -> bool:
    """Whether the figure of a later claim is one of the same thing as that of an earlier one.

    Either it takes up a figure told right before, or the two have one unit and one fate or none.
    """
    (earlier, one), (later, other) = first, second
    language = later.read.statement.doc.lang_
    if (other.unit and one.unit != other.unit) or not later.circumstances.can_go_on(earlier.circumstances):
        return False
    if other.takes_up:
        counts_anew = other.governor in listed(language, "governors", "counting")
        return not counts_anew or (earlier.claim.source != later.claim.source and one.described == other.described)
    if one.described != other.described:
        return False
    if one.is_earlier is not other.is_earlier or one.is_apart is not other.is_apart or other.is_new:
        return False
    if other.is_known and other.described:
        return True
    shared = earlier.circumstances.named & later.circumstances.named
    if other.fate:
        return bool(shared) or other.fate not in listed(language, "counted", "dealt")
    return one.governor == other.governor and bool(one.topics & other.topics or shared)
