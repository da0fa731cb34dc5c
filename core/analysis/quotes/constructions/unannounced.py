"""`Le pape « s'associe à la douleur des familles »`: long quoted words that no verb of saying announces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.subjects import main_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame

RULE = "unannounced"
FEWEST_WORDS = 7
"""Shorter quoted words are mostly names, titles or borrowed terms."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Stretches in marks that hold a clause, given to the subject of their sentence."""
    sentence = frame.sentence
    for stretch in range(len(sentence.quoted)):
        words = [index for index, inside in enumerate(sentence.inside) if inside == stretch]
        if len(words) < FEWEST_WORDS or not frame.says_a_clause(words[0]):
            continue
        content = shape(frame, [(words[0], words[-1] + 1)])
        if content is not None:
            speaker = main_subject(frame, words[0])
            yield Candidate(frame, *content, None, speaker, RULE, 5, inherits=speaker is None)
