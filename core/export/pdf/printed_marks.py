"""The marks of an article as its PDF has them: one entry for each annotation, with all it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.analysis.results import AMOUNTS, CHECK_WORTHY
from core.export.descriptions import (
    SEPARATOR,
    compared_with,
    describe_claim,
    describe_cue,
    describe_entity,
    describe_quote,
)
from core.export.pdf.looks import looks
from core.export.pdf.options import DEFAULTS
from core.text.spans import hull

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.analysis.results import Analysis
    from core.annotations.marks import Annotations
    from core.export.pdf.looks import Look, Looks
    from core.export.pdf.options import PdfOptions
    from core.export.wording import Wording
    from core.text.spans import Span


@dataclass(frozen=True)
class PrintedMark:
    """One mark on paper.

    Attributes:
        name: unique in the PDF and the same in every export (`q1`, `c3-cue`, `e2-5`).
        look: how it is drawn.
        spans: the marked words.
        subject: what kind of mark it is.
        contents: what it says about them.
        call: the label printed after it, which leads to its entry in the index (`C3`); empty where there is none.
        emphatic: a claim to check: its call is printed in bold.
        is_name: it names something: its words are not divided.
    """

    name: str
    look: Look
    spans: tuple[Span, ...]
    subject: str
    contents: str
    call: str = ""
    emphatic: bool = False
    is_name: bool = False

    @property
    def hull(self) -> Span:
        """From the first marked word to the last."""
        return hull(self.spans)


def printed_marks(annotations: Annotations, words: Wording, options: PdfOptions = DEFAULTS) -> tuple[PrintedMark, ...]:
    """All marks; what is drawn first, and lies below, comes first: quotes, claims, their cues, entities."""
    analysis, text = annotations.analysis, annotations.document.text
    if analysis is None:
        return ()
    style = looks(grey=options.grey)
    marks: Iterable[PrintedMark] = (
        *_quote_marks(analysis, text, words, style),
        *_claim_marks(analysis, text, words, style),
        *_cue_marks(analysis, text, words, style),
        *_entity_marks(analysis, words, style),
    )
    if not options.index:
        marks = (replace(mark, call="") for mark in marks)
    return tuple(mark for mark in marks if mark.spans and len(mark.hull))


def _quote_marks(analysis: Analysis, text: str, words: Wording, style: Looks) -> Iterator[PrintedMark]:
    for number, quote in enumerate(analysis.quotes, start=1):
        contents = describe_quote(quote, text, words)
        call = f"{words.quote_call}{number}"
        yield PrintedMark(quote.id, style.quote, quote.content, words.quote_subject, contents, call)


def _claim_marks(analysis: Analysis, text: str, words: Wording, style: Looks) -> Iterator[PrintedMark]:
    compared = compared_with(analysis, words)
    for number, claim in enumerate(analysis.claims, start=1):
        contents = SEPARATOR.join(filter(None, (describe_claim(claim, text, words), compared.get(claim.id))))
        call = f"{words.claim_call}{number}"
        emphatic = claim.check_worthiness >= CHECK_WORTHY
        yield PrintedMark(claim.id, style.claim, (claim.span,), words.claim_subject, contents, call, emphatic)


def _cue_marks(analysis: Analysis, text: str, words: Wording, style: Looks) -> Iterator[PrintedMark]:
    for claim in analysis.claims:
        if claim.cue:
            contents = describe_cue(claim, claim.cue, text, words)
            yield PrintedMark(f"{claim.id}-cue", style.cue, (claim.cue,), words.cue_subject, contents)


def _entity_marks(analysis: Analysis, words: Wording, style: Looks) -> Iterator[PrintedMark]:
    for entity in analysis.entities:
        subject = words.amount_subject if entity.type in AMOUNTS else words.entity_subject
        contents = describe_entity(entity, words)
        for number, mention in enumerate(entity.mentions, start=1):
            look = style.entity(entity.type)
            yield PrintedMark(f"{entity.id}-{number}", look, (mention,), subject, contents, is_name=True)
