"""`dénonce une « mascarade »`, `juge le projet « absurde »`: quoted words in the object of the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import has_quoted_words, shape
from core.analysis.quotes.reach import content_end, over_circumstances
from core.analysis.quotes.subjects import subject_of
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame

RULE = "quoted object"
FARTHEST = 25
"""How many words may stand between the verb and the first quoted one."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes whose quoted words stand in what a reporting verb governs."""
    if not frame.sentence.quoted:
        return
    for cue in frame.cues:
        if cue.quoted or cue.passive or cue.lemma not in frame.reporting.frames["object"]:
            continue
        if cue.negated and cue.lemma not in frame.reporting.frames["will"]:
            continue
        if cue.pronoun is not None or frame.is_unreal(cue) or _is_ordered(frame, cue):
            continue
        start = cue.end if cue.lemma.endswith("+") else over_circumstances(frame, cue.end)
        start, closes = _order_start(frame, cue, start)
        end = closes or _object_end(frame, start, content_end(frame, start, cue))
        if end is None:
            continue
        speaker = subject_of(frame, cue)
        content = shape(frame, [(start, end)])
        if speaker is not None and content is not None:
            first = next(i for i in range(start, end) if frame.sentence.is_quoted(i))
            yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, 40 - min(first - cue.end, 9))


def _is_ordered(frame: Frame, cue: Cue) -> bool:
    """`a demandé | de préciser`, `a prié la mairie | de préciser`: the cue is the verb before."""
    sentence = frame.sentence
    if cue.mood is not Mood.INFINITIVE:
        return False
    end = cue.start - (sentence.word(cue.start - 1) in frame.reporting.sets["to"])
    before = [other for other in frame.cues if other.end <= end and not other.quoted]
    if not before:
        return False
    orders = before[-1].lemma in frame.reporting.frames["order"] and end < cue.start
    clause = any(sentence.words[i] in {",", ";", ":"} or frame.is_finite(i) for i in range(before[-1].end, end))
    return (before[-1].end == end and before[-1].lemma in frame.reporting.frames["any"]) or (orders and not clause)


def _order_start(frame: Frame, cue: Cue, start: int) -> tuple[int, int | None]:
    """`a exhorté les maires | à « tout dire »`: an order is its infinitive alone; where it starts and may end."""
    sentence = frame.sentence
    if cue.lemma not in frame.reporting.frames["order"]:
        return start, None
    for index in range(start, min(start + FARTHEST, len(sentence) - 2)):
        if sentence.is_quoted(index):
            break
        if sentence.words[index] not in frame.reporting.sets["to"]:
            continue
        if sentence.is_quoted(index + 1):
            if sentence.verb_form(index + 2) != "Inf":
                break
            stretch = sentence.inside[index + 1]
            return index, max(i for i, inside in enumerate(sentence.inside) if inside == stretch) + 1
        if sentence.verb_form(index + 1) == "Inf" and frame.reporting.inverts:
            return index, None
    return start, None


def _object_end(frame: Frame, start: int, limit: int) -> int | None:
    """Up to the comma after the last quoted words; None where the first ones are too far or missing."""
    sentence = frame.sentence
    if not has_quoted_words(frame, (start, min(limit, start + FARTHEST))):
        return None
    sets = frame.reporting.sets
    for index in range(start, limit):
        if sentence.words[index] == ":" and not sentence.is_quoted(index):
            return index if has_quoted_words(frame, (start, index)) else None
        joins = sentence.words[index] in sets["and"] | sets["but"] and sentence.is_quoted(index - 1)
        if joins and not sentence.is_quoted(index) and frame.is_finite(index + 1):
            return index  # `described it as “robust” | but declined to say more`
        if sentence.words[index] == "," and not sentence.is_quoted(index) and has_quoted_words(frame, (start, index)):
            if sentence.is_quoted(index + 1) and frame.says_a_clause(index + 1):
                return index
            if not has_quoted_words(frame, (index, limit)):
                return index
    return limit
