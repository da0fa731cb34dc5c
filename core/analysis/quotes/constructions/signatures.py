"""`« … » – Jeanne Roux`, `« … » (Jeanne Roux)`: the speaker signs after the closing mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.speakers.mentions import MentionKind, mention_of
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame

RULE = "signature"
_DASHES = frozenset({"–", "—", "-", "--"})


def find(frame: Frame) -> Iterator[Candidate]:
    """Stretches in marks that a person's name in brackets or after a dash follows, at the sentence's end."""
    sentence = frame.sentence
    for index in range(1, len(sentence) - 1):
        word = sentence.words[index]
        if sentence.is_quoted(index) or not sentence.is_quoted(index - 1) or word not in _DASHES | {"("}:
            continue
        phrase = frame.phrase_from(index + 1)
        if phrase is None:
            continue
        mention = mention_of(frame, phrase)
        closes = sentence.word(phrase[1]) == ")" if word == "(" else phrase[1] >= frame.end
        named = mention.kind is MentionKind.NAME and mention.entity is not None
        if closes and named and mention.entity and mention.entity.type is EntityType.PER:
            content = shape(frame, [(index - 1, index)])
            if content is not None:
                yield Candidate(frame, *content, None, mention, RULE, 68)
