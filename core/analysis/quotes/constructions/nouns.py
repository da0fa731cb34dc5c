"""`la déclaration de X selon laquelle …`, `the claim by X that …`: a noun reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end
from core.analysis.quotes.speakers.mentions import mention_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame

RULE = "reporting noun"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes in a clause that hangs on a noun of saying with its author."""
    sentence, words = frame.sentence, frame.reporting.sets
    for noun in range(len(sentence) - 3):
        if sentence.words[noun] not in words["nouns"] or sentence.is_quoted(noun):
            continue
        if sentence.words[noun + 1] not in words["of"] | words["by"]:
            continue
        author = frame.phrase_from(noun + 2)
        start = _clause_start(frame, author[1]) if author else None
        if author is None or start is None:
            continue
        content = shape(frame, [(start, _clause_end(frame, start))])
        if content is not None:
            yield Candidate(frame, *content, (noun, noun + 1), mention_of(frame, author), RULE, 85)


def _clause_start(frame: Frame, index: int) -> int | None:
    """After `selon laquelle`; at `that` itself."""
    sentence, words = frame.sentence, frame.reporting.sets
    if sentence.word(index) == "selon" and sentence.word(index + 1) in words["which"]:
        return index + 2
    return index if sentence.word(index) in words["openers"] else None


def _clause_end(frame: Frame, start: int) -> int:
    """Before the verb of the sentence itself: a second finite verb that nothing ties to the first."""
    sentence, words = frame.sentence, frame.reporting.sets
    end = content_end(frame, start, None)
    said = False
    for index in range(start, end):
        word = sentence.words[index]
        if sentence.verb_form(index) == "Fin" and not sentence.is_quoted(index):
            if said:
                return index
            said = sentence.kinds[index] != "AUX" or sentence.kind(index + 1) not in {"VERB", "AUX"}
        elif word in words["openers"] | words["relative"] | words["and"] | words["but"] | {","}:
            said = False
    return end
