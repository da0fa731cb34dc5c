"""`est accusé de « tricher »`, `qualifiée de « mascarade » par X`: the speaker is the agent, named or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import has_quoted_words, shape
from core.analysis.quotes.reach import content_end
from core.analysis.quotes.speakers.mentions import Mention, mention_of
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words

RULE = "passive"
NEAREST = 8
"""Within how many words after the participle the agent stands, unless it follows the quoted words."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes after a passive verb, with quoted words or a judgement in what it governs."""
    for cue in frame.cues:
        if cue.passive and not (cue.quoted or cue.negated):
            yield from _announced(frame, cue)
    for cue in frame.cues:
        bare = cue.mood is Mood.PAST_PARTICIPLE
        if cue.quoted or cue.negated or cue.lemma not in _verbs(frame, bare=bare) or not (cue.passive or bare):
            continue
        limit = content_end(frame, cue.end, cue)
        agent = _agent(frame, cue.end, limit)
        if bare and agent is None:
            continue
        region = _governed(frame, cue, limit, agent)
        if bare and agent is not None and agent[0] == cue.end and frame.sentence.is_quoted(cue.start - 1):
            region = (cue.start - 1, cue.start)
        elif (
            cue.lemma not in frame.reporting.passive or frame.sentence.word(cue.end) in frame.reporting.sets["summons"]
        ):
            continue  # `sont appelés aux urnes`
        judged = agent is not None and cue.passive and _judges(frame, cue, region)
        quoted = has_quoted_words(frame, region)
        content = shape(frame, [*_judged(frame, cue), region]) if quoted or judged else None
        if content is not None:
            yield Candidate(frame, *content, (cue.start, cue.end), agent[1] if agent else None, RULE, 58)


def _judges(frame: Frame, cue: Cue, region: Words) -> bool:
    """`est jugé | trop coûteux | par l'opposition`: what is said to be so without quotation marks."""
    sentence, links = frame.sentence, " ".join(frame.reporting.attributes).split()
    opens = region[0] < region[1] and cue.lemma in frame.reporting.attributive
    return opens and (sentence.kinds[region[0]] in {"ADV", "ADJ"} or sentence.words[region[0]] in links)


def _judged(frame: Frame, cue: Cue) -> list[Words]:
    """`Une solution | jugée « indigne » par les élus.`: the noun that is all there is of a sentence."""
    opening = (frame.start, cue.start)
    bare = cue.mood is Mood.PAST_PARTICIPLE and not frame.sentence.is_quoted(cue.start - 1)
    return [opening] if bare and frame.phrase_until(cue.start) == opening else []


def _announced(frame: Frame, cue: Cue) -> Iterator[Candidate]:
    """`il a été annoncé par X que …`."""
    agent = _agent(frame, cue.end, min(len(frame.sentence), cue.end + 2))
    if agent is None or frame.sentence.word(agent[1].end) not in frame.reporting.sets["openers"]:
        return
    start = agent[1].end
    content = shape(frame, [(start, content_end(frame, start, cue))])
    if content is not None:
        yield Candidate(frame, *content, (cue.start, cue.end), agent[1], RULE, 58)


def _verbs(frame: Frame, *, bare: bool) -> frozenset[str]:
    """After quoted words any verb of saying will do: `« Dehors ! » lancé par le gardien`."""
    return frame.reporting.frames["any"] if bare else frame.reporting.passive


def _governed(frame: Frame, cue: Cue, limit: int, agent: tuple[int, Mention] | None) -> Words:
    """What the participle governs, without its agent, up to the comma after quoted words."""
    start, end = cue.end, limit
    if agent is not None:
        by, speaker = agent
        if by == cue.end:
            start = speaker.end
        else:
            end = by
    for index in range(start, end):
        if frame.sentence.words[index] == "," and has_quoted_words(frame, (start, index)):
            return start, index
    return start, end


def _agent(frame: Frame, start: int, limit: int) -> tuple[int, Mention] | None:
    for index in range(start, limit):
        near = index < start + NEAREST or frame.sentence.is_quoted(index - 1)
        if near and frame.sentence.words[index] in frame.reporting.sets["by"] and not frame.sentence.is_quoted(index):
            phrase = frame.phrase_from(index + 1)
            if phrase is not None:
                return index, mention_of(frame, phrase)
    return None
