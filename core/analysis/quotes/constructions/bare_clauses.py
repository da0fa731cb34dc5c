"""`The baker said the oven was hot`: English leaves the conjunction out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end, over_circumstances
from core.analysis.quotes.subjects import subject_of
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame

RULE = "reported clause without conjunction"
LONGEST_SUBJECT = 14
"""How many words may stand between the start of the clause and its finite verb."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes in a clause that follows its verb without a conjunction."""
    verbs = frame.reporting.frames.get("bare", frozenset())
    for cue in frame.cues:
        if cue.quoted or cue.negated or cue.passive or cue.lemma not in verbs:
            continue
        if cue.mood is Mood.INFINITIVE and cue.lemma not in frame.reporting.frames["report"]:
            continue
        start = _over_addressee(frame, cue)
        if cue.mood is Mood.PAST_PARTICIPLE or frame.is_unreal(cue) or not _clause_follows(frame, start):
            continue
        speaker = subject_of(frame, cue)
        content = shape(frame, [(start, content_end(frame, start, cue))])
        if speaker is not None and content is not None:
            yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, 60)


def _over_addressee(frame: Frame, cue: Cue) -> int:
    """`told | reporters | the boat leaked`: where the clause begins."""
    addressee = frame.phrase_from(cue.end) if cue.lemma in frame.reporting.frames["addressed"] else None
    if addressee is None:
        return cue.end
    return next(
        (i for i in (addressee[1], over_circumstances(frame, addressee[1])) if _opens_clause(frame, i)), cue.end
    )


def _opens_clause(frame: Frame, index: int) -> bool:
    """A subject, or `there`."""
    return frame.phrase_from(index) is not None or frame.sentence.word(index) == "there"


def _clause_follows(frame: Frame, start: int) -> bool:
    """Whether a subject and its finite verb come next, with no comma or conjunction between verb and subject."""
    sentence = frame.sentence
    phrase = frame.phrase_from(start)
    if sentence.word(start) == "there" and frame.is_finite(start + 1):
        return True
    if phrase is None or sentence.words[start] in frame.reporting.sets["openers"]:
        return False
    quoted, sets = sentence.is_quoted(start), frame.reporting.sets
    for index in range(phrase[1], min(len(sentence), start + LONGEST_SUBJECT)):
        if sentence.is_quoted(index) != quoted:
            # `said officials “take it seriously”`, but not `told the paper, “…”`
            return not quoted and index == phrase[1] and frame.is_finite(index + 1)
        if sentence.words[index] in sets["openers"] | sets["relative"] | {":", ";", "—", "–", "--"}:
            return False
        if sentence.words[index] in sets["and"] | sets["but"] and frame.is_finite(index + 1):
            return False  # `confirmed the figure but stressed`
        if sentence.words[index] == "," and sentence.word(index + 1) in sets["and"] | sets["but"]:
            return False
        if sentence.kinds[index] == "AUX" or sentence.verb_form(index) == "Fin":
            return True
    return False
