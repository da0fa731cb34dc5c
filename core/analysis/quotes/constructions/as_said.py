"""`…, comme l'a rappelé X`, `as X told the paper, “…”`: the reporting clause is a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end
from core.analysis.quotes.speakers.mentions import Mention, MentionKind, mention_of, phrase_after, subject_before
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words

RULE = "as said"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes whose reporting clause `comme` or `as` opens, at the sentence's start or after a comma."""
    for cue in frame.cues:
        if (
            cue.quoted
            or cue.negated
            or cue.mood is not Mood.FINITE
            or cue.lemma not in frame.reporting.frames["incise"]
        ):
            continue
        clause = _clause(frame, cue)
        if clause is None:
            continue
        (start, end), speaker = clause
        content = shape(frame, _said(frame, start, end))
        if content is not None:
            strength = 92 if start > frame.start else 45  # `comme le dit X, Y affirme que`: rather what Y affirms
            yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, strength)


def _clause(frame: Frame, cue: Cue) -> tuple[Words, Mention] | None:
    """The words of the comparison, and who speaks in it."""
    sentence, words = frame.sentence, frame.reporting.sets
    first = cue.start
    while sentence.word(first - 1) in words["clitics"]:
        first -= 1
    if words["as_object"] and not any(sentence.words[i] in words["as_object"] for i in range(first, cue.end)):
        return None
    if sentence.word(first - 1) in words["as"]:
        phrase = phrase_after(frame, cue.end)
        if cue.pronoun is not None:
            speaker = Mention(frame, cue.pronoun, cue.pronoun + 1, MentionKind.PRONOUN)
        elif phrase is not None:
            speaker = mention_of(frame, phrase)
        else:
            return None
        start, end = first - 1, max(cue.end, speaker.end)
    else:
        subject = subject_before(frame, cue)
        if subject is None or sentence.word(frame.subject_start(subject.start) - 1) not in words["as"]:
            return None
        speaker, start, end = subject, frame.subject_start(subject.start) - 1, cue.end
    if start > frame.start and sentence.word(start - 1) != ",":
        return None
    return (start, end), speaker


def _said(frame: Frame, start: int, end: int) -> list[Words]:
    """What stands before the comparison, or around it, after its colon, or, where it opens the sentence, its comma."""
    sentence = frame.sentence
    if sentence.word(end) == ":":
        return [(end + 1, content_end(frame, end + 1, None))]
    if start > frame.start:
        verbs = [cue.end for cue in frame.cues if cue.end < start and sentence.is_quoted(start - 2) and not cue.quoted]
        before = (max([frame.start, *verbs]), start)
        goes_on = sentence.word(end) == "," and frame.is_finite(end + 1)
        return [before, (end + 1, content_end(frame, end + 1, None))] if goes_on else [before]
    comma = next((i for i in range(end, len(sentence)) if sentence.words[i] == ","), len(sentence) - 1)
    return [(comma + 1, content_end(frame, comma + 1, None))]
