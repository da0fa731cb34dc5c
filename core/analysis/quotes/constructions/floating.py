"""Quoted sentences without a reporting clause: they go on with what the last speaker said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.results import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame

RULE = "continued"
FEWEST_WORDS = 4


def find(frame: Frame) -> Iterator[Candidate]:
    """The quote that fills its whole sentence."""
    sentence = frame.sentence
    if sum(sentence.is_quoted(i) for i in range(len(sentence))) < FEWEST_WORDS:
        return
    content = shape(frame, [(0, len(sentence))])
    if content is not None and content[0] is QuoteKind.DIRECT:
        yield Candidate(frame, *content, None, None, RULE, 10, inherits=True)
