"""Claims as they are compared with one another: what each states, and what it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.claims.agreement.circumstances import Circumstances, read_circumstances
from core.analysis.results import AMOUNTS, QuoteKind
from core.text.spans import hull

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.claims.find_claims import ReadClaim
    from core.analysis.results import Claim, Entity, Quote
    from core.text.spans import Span

Mention = tuple["Span", "Entity"]
"""A place where a name or an amount stands, and what it is."""


@dataclass(frozen=True, slots=True)
class Considered:
    """One claim, ready to be compared.

    Attributes:
        number: its place among the claims.
        read: the claim and what it was read from.
        told: the indices of the tokens that it states, a reporting clause left out.
        mentions: the names and amounts in it.
        circumstances: when, where and about whom it is.
    """

    number: int
    read: ReadClaim
    told: range
    mentions: Sequence[Mention]
    circumstances: Circumstances

    @property
    def claim(self) -> Claim:
        """What was found."""
        return self.read.claim

    def places(self, span: Span) -> range:
        """The indices of the tokens that `span` of the document's text touches."""
        tokens = self.read.passage.tokens(span)
        return range(tokens.start, tokens.end)

    def named(self) -> dict[int, str]:
        """The id of the name that each token of a name belongs to."""
        return {i: entity.id for span, entity in self.mentions if entity.type not in AMOUNTS for i in self.places(span)}

    def counted(self) -> frozenset[int]:
        """The indices of the tokens of amounts."""
        return frozenset(i for span, entity in self.mentions if entity.type in AMOUNTS for i in self.places(span))


def consider(
    claims: Sequence[ReadClaim], text: str, entities: Sequence[Entity], quotes: Sequence[Quote]
) -> Iterator[Considered]:
    """Each claim, ready to be compared, in the same order.

    Args:
        claims: as `read_claims` gives them.
        text: the document's.
        entities: what it names.
        quotes: who says what in it.
    """
    mentions = sorted(((span, entity) for entity in entities for span in entity.mentions), key=lambda one: one[0])
    by_id = {quote.id: quote for quote in quotes}
    start = 0
    before: Considered | None = None
    for number, read in enumerate(claims):
        span = read.claim.span
        while start < len(mentions) and mentions[start][0].end <= span.start:
            start += 1
        end = start
        while end < len(mentions) and mentions[end][0].start < span.end:
            end += 1
        inside = [mention for mention in mentions[start:end] if span.contains(mention[0])]
        quote = by_id.get(read.claim.quote or "")
        same_paragraph = before is not None and before.read.passage is read.passage
        scene = before.circumstances.places if before is not None and same_paragraph else frozenset()
        circumstances = read_circumstances(read.claim, text, inside, quote, scene)
        before = Considered(number, read, _told(read, quote), inside, circumstances)
        yield before


def _told(read: ReadClaim, quote: Quote | None) -> range:
    """What is stated: of a sentence with indirect speech only what is reported."""
    inside = read.statement.inside
    if quote is None or quote.kind is QuoteKind.DIRECT:
        return inside
    passage = read.passage.passage.span
    parts = [part for part in quote.content if part.overlaps(read.claim.span) and part.overlaps(passage)]
    if not parts:
        return inside
    reported = read.passage.tokens(hull(parts))
    if reported.root.dep_ == "xcomp":  # `le directeur nie avoir détruit …`: the subject stands outside
        return inside
    return range(max(inside.start, reported.start), min(inside.stop, reported.end))
