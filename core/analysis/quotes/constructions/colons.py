"""`X a répondu : « … »`, and `Elle hésitait : « … »` without a verb of saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.subjects import main_subject, subject_of
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame

RULE = "colon"
FRAGMENT = 2
"""Within how many words of its start a sentence without a subject has its verb: `Avant d'ajouter : « … »`."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes after a colon."""
    sentence = frame.sentence
    for colon in range(1, len(sentence) - 1):
        if sentence.words[colon] != ":" or sentence.is_quoted(colon):
            continue
        if not sentence.is_quoted(colon + 1):
            yield from _without_marks(frame, colon)
            continue
        content = shape(frame, [(colon + 1, _run_end(frame, colon + 1))])
        if content is None:
            continue
        cue = _announcing(frame, colon)
        if cue is not None and cue.mood is Mood.INFINITIVE and cue.start <= FRAGMENT:
            yield Candidate(frame, *content, (cue.start, cue.end), None, RULE, 65, inherits=True)
        elif cue is not None and frame.sentence.word(cue.end) in frame.reporting.sets["openers"]:
            yield Candidate(frame, *content, None, subject_of(frame, cue), RULE, 65)
        elif cue is not None:
            yield Candidate(frame, *content, (cue.start, cue.end), subject_of(frame, cue), RULE, 65)
        else:
            subject = main_subject(frame, colon)
            yield Candidate(frame, *content, None, subject, RULE, 35, inherits=subject is None)


def _without_marks(frame: Frame, colon: int) -> Iterator[Candidate]:
    """`Le ministre le reconnaît : le budget est serré`: a whole clause right after a verb that surely reports."""
    sentence = frame.sentence
    cue = next((c for c in frame.cues if c.end == colon and not (c.quoted or c.negated or c.passive)), None)
    if cue is None or cue.lemma not in frame.reporting.frames["report"] or frame.is_unreal(cue):
        return
    region = (colon + 1, frame.end)
    states = any(frame.is_finite(index) for index in range(*region))
    relative = sentence.word(cue.start - 1) in frame.reporting.sets["relatives"]
    speaker = subject_of(frame, cue) if states and not relative else None
    content = shape(frame, [region]) if speaker is not None else None
    if content is not None:
        yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, 62)


def _announcing(frame: Frame, colon: int) -> Cue | None:
    """The verb that announces what follows the colon: the last of a main clause, else the last of any."""
    before = [cue for cue in frame.cues if cue.end <= colon and not cue.quoted and not cue.negated]
    relative = frame.reporting.sets["relative"]
    if before and before[-1].end == colon:
        return before[-1]
    main = [c for c in before if c.mood is Mood.FINITE and frame.sentence.word(c.start - 1) not in relative]
    return next(reversed(main or before), None)


def _run_end(frame: Frame, start: int) -> int:
    """The end of the quoted stretch at `start`, with others that only `et` or a comma ties to it."""
    sentence = frame.sentence
    end = index = start
    while index < len(sentence):
        if sentence.is_quoted(index):
            end = index + 1
        elif sentence.words[index] not in frame.reporting.sets["and"] | frame.reporting.sets["but"] | {",", "."}:
            break
        index += 1
    return end
