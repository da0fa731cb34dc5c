"""What a card says about its mark, in words and figures; how it is drawn is the delegate's business."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.analysis.results import Certainty, Claim, Entity, EntityType, Quote, ReasonKind
from gui.amount_words import amount_words
from gui.counts import Counts
from gui.mark_words import (
    certainty_label,
    chain_words,
    quote_kind_label,
    quoted,
    reason_label,
    source_label,
    speaker_label,
    type_label,
)
from gui.panel.questions import questions_about

if TYPE_CHECKING:
    from core.annotations.marks import Annotations, Mark
    from core.text.spans import Span
    from gui.theme import MarkColours, Theme


@dataclass(frozen=True)
class CardContent:
    """The parts of a card, from top to bottom.

    Attributes:
        head: who or what, in bold.
        chip: one word on the right of the head, in `colours`.
        note: how we know: the deciding words, the chain of mentions.
        body: the marked words.
        foot: what follows from it: reasons, counts.
        questions: whether it agrees with another claim; a click on one leads there.
        worth: length of the bar before the foot, 0 to 1; None for no bar.
        ticks: where in the article it stands, each 0 to 1; drawn as a line of ticks.
    """

    head: str
    chip: str
    colours: MarkColours
    note: str = ""
    body: str = ""
    foot: str = ""
    questions: tuple[str, ...] = ()
    worth: float | None = None
    ticks: tuple[float, ...] = ()


def card_content(mark: Mark, annotations: Annotations, theme: Theme) -> CardContent:
    """The card of `mark` among its article's `annotations`."""
    text = annotations.document.text
    match mark.item:
        case Claim() as claim:
            questions = tuple(question.words for question in questions_about(mark, annotations))
            return replace(_claim_card(claim, text, theme), questions=questions)
        case Quote() as quote:
            return _quote_card(quote, text, theme)
        case Entity() as entity:
            return _entity_card(entity, annotations, theme)


def _words(span: Span, text: str) -> str:
    return " ".join(span.of(text).split())


def _claim_card(claim: Claim, text: str, theme: Theme) -> CardContent:
    plain = claim.certainty is Certainty.ASSERTED
    reasons = dict.fromkeys(reason_label(reason.kind) for reason in claim.reasons)
    return CardContent(
        head=source_label(claim.source),
        chip=certainty_label(claim.certainty),
        colours=theme.entities[EntityType.QUANTITY] if plain else theme.claim,
        note=quoted(_words(claim.cue, text)) if claim.cue else "",
        body=_words(claim.span, text),
        foot=" · ".join(reasons),
        worth=claim.check_worthiness,
    )


def _quote_card(quote: Quote, text: str, theme: Theme) -> CardContent:
    chain = chain_words(quote, text)
    cue = quoted(_words(quote.cue, text)) if quote.cue else ""
    path = " → ".join(chain) if len(chain) > 1 else ""
    return CardContent(
        head=speaker_label(quote.speaker_name),
        chip=quote_kind_label(quote.kind),
        colours=theme.quote,
        note=" · ".join(part for part in (path, cue) if part),
        body=" […] ".join(_words(span, text) for span in quote.content),
        foot=reason_label(ReasonKind.ANONYMOUS_SOURCE) if quote.anonymous else "",
    )


def _entity_card(entity: Entity, annotations: Annotations, theme: Theme) -> CardContent:
    quotes = annotations.quotes_of[entity.id]
    claims = annotations.claims_about[entity.id]
    say = Counts()
    counts = [say.mentions(len(entity.mentions))]
    if quotes:
        counts.append(say.quotes(quotes))
    if claims:
        counts.append(say.claims_about(claims))
    length = max(1, len(annotations.document.text))
    return CardContent(
        head=entity.name,
        chip=type_label(entity.type),
        colours=theme.entities[entity.type],
        note=amount_words(entity),
        foot=" · ".join(counts),
        ticks=tuple(mention.start / length for mention in entity.mentions),
    )
