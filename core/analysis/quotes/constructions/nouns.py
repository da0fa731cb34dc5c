"""`la déclaration de X selon laquelle …`, `the claim by X that …`: a noun reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end
from core.analysis.quotes.speakers.mentions import Mention, MentionKind, mention_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame

RULE = "reporting noun"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes in a clause that hangs on a noun of saying with its author."""
    sentence, words = frame.sentence, frame.reporting.sets
    for noun in range(len(sentence) - 2):
        if sentence.words[noun] not in words["nouns"] or sentence.is_quoted(noun):
            continue
        found = _author_after(frame, noun) or _author_before(frame, noun)
        start = _clause_start(frame, found[1]) if found else None
        if found is None or start is None:
            continue
        content = shape(frame, [(start, _clause_end(frame, start))])
        if content is not None:
            yield Candidate(frame, *content, (noun, noun + 1), found[0], RULE, 85)


def _author_after(frame: Frame, noun: int) -> tuple[Mention, int] | None:
    """`la déclaration | de X |`, `the claim | by X |`, and where the clause may begin."""
    words = frame.reporting.sets
    author = frame.phrase_from(noun + 2) if frame.sentence.words[noun + 1] in words["of"] | words["by"] else None
    return (mention_of(frame, author), author[1]) if author else None


def _author_before(frame: Frame, noun: int) -> tuple[Mention, int] | None:
    """`X's | claim that`, `his belief that`, `leur crainte que`."""
    sentence, words = frame.sentence, frame.reporting.sets
    owner = noun - 1
    while sentence.kind(owner) == "ADJ":
        owner -= 1
    if sentence.word(owner) in words["possessives"]:
        return Mention(frame, owner, owner + 1, MentionKind.PRONOUN), noun + 1
    named = frame.phrase_around(owner - 1) if sentence.word(owner) in words["possessive"] else None
    return (mention_of(frame, (named[0], owner)), noun + 1) if named else None


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
            if said and not (sentence.kinds[index - 1] == "AUX" and sentence.verb_form(index - 1) == "Fin"):
                return index
            said = True
        elif word in words["openers"] | words["relative"] | words["and"] | words["but"] | {","}:
            said = False
    return end
