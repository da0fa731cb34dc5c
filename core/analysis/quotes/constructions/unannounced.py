"""`Le roi « partage la peine des familles »`: long quoted words that no verb of saying announces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.speakers.mentions import mention_of
from core.analysis.quotes.subjects import main_subject
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame
    from core.analysis.quotes.speakers.mentions import Mention

RULE = "unannounced"
FEWEST_WORDS = 7
"""Shorter quoted words are mostly names, titles or borrowed terms."""
FEWEST_PREDICATE_WORDS = 5
"""The same, marks included, where they tell what somebody is: `Jeanne Roux est « sous le choc »`."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Stretches in marks that hold a clause, given to the subject of their sentence."""
    sentence = frame.sentence
    for stretch in range(len(sentence.quoted)):
        words = [index for index, inside in enumerate(sentence.inside) if inside == stretch]
        predicate = sentence.word(words[0] - 1) in frame.reporting.sets["be"]
        if not predicate and (len(words) < FEWEST_WORDS or not frame.says_a_clause(words[0])):
            continue
        if len(words) < FEWEST_PREDICATE_WORDS:
            continue
        content = shape(frame, [(words[0], words[-1] + 1)])
        if content is not None:
            before = frame.phrase_until(words[0] - predicate)
            governed = before is not None and sentence.kind(before[0] - 1) == "ADP"
            speaker = mention_of(frame, before) if before and not governed else main_subject(frame, words[0])
            borrowed = sentence.tokens[words[0] + 1].is_lower and sentence.kind(words[0] - 1) != "PUNCT"
            if (predicate or borrowed) and not _is_person(speaker):
                continue
            yield Candidate(frame, *content, None, speaker, RULE, 5, inherits=speaker is None)


def _is_person(speaker: Mention | None) -> bool:
    return speaker is not None and speaker.entity is not None and speaker.entity.type is EntityType.PER
