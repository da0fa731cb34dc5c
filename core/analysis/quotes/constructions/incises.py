"""`« … », a dit X`, `…, précise-t-elle`: a reporting clause with its subject after the verb follows or interrupts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.speakers.mentions import Mention, MentionKind, mention_of, phrase_after
from core.analysis.quotes.verb_forms import Mood
from core.analysis.results import QuoteKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words

RULE = "incise"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes that an inverted reporting clause follows or interrupts."""
    for cue in frame.cues:
        if cue.mood is not Mood.FINITE or cue.negated or cue.start <= frame.start:
            continue
        if cue.lemma not in frame.reporting.frames["incise"] and cue.pronoun is None:
            continue
        speaker = _subject(frame, cue)
        if speaker is None:
            continue
        if cue.quoted:
            candidate = _inside_marks(frame, cue, speaker)
        elif _follows_speech(frame, cue):
            candidate = _after_speech(frame, cue, speaker)
        else:
            continue
        if candidate is not None:
            yield candidate


def _follows_speech(frame: Frame, cue: Cue) -> bool:
    """After a comma, or right after closing marks."""
    before = cue.start - 1
    return frame.sentence.is_quoted(before) or frame.sentence.word(before) in {",", "–", "—"}


def _subject(frame: Frame, cue: Cue) -> Mention | None:
    """The inverted pronoun, or the noun phrase after the verb."""
    if cue.pronoun is not None:
        return Mention(frame, cue.pronoun, cue.pronoun + 1, MentionKind.PRONOUN)
    phrase = phrase_after(frame, cue.end)
    if phrase is None or frame.sentence.inside[phrase[0]] != frame.sentence.inside[cue.verb]:
        return None
    return mention_of(frame, phrase)


def _after_speech(frame: Frame, cue: Cue, speaker: Mention) -> Candidate | None:
    start = frame.start
    for index in reversed(range(start, cue.start)):
        word = frame.sentence.words[index]
        if not frame.sentence.is_quoted(index) and (
            word == ";" or (word == ":" and frame.sentence.is_quoted(index + 1))
        ):
            start = index + 1
            break
    regions: list[Words] = [(start, cue.start)]
    content = shape(frame, regions)
    if content is None:
        return None
    kind, spans = content
    after = max(cue.end, speaker.end)
    if kind is QuoteKind.DIRECT and frame.sentence.word(after) in {",", ":"} and frame.sentence.is_quoted(after + 1):
        rest = shape(frame, [(after + 1, frame.end)])
        if rest is not None and rest[0] is QuoteKind.DIRECT:
            spans = spans + rest[1]
    return Candidate(frame, kind, spans, (cue.start, cue.end), speaker, RULE, 90)


def _inside_marks(frame: Frame, cue: Cue, speaker: Mention) -> Candidate | None:
    """`« a, dit X, b »`: the incise is cut out of what stands between the marks."""
    sentence = frame.sentence
    if sentence.word(cue.start - 1) not in {",", "!", "?", "…", "..."}:
        return None
    inner = sentence.quoted[sentence.inside[cue.verb]].inner
    first = Span(inner.start, sentence.ends[cue.start - 2]).trimmed(sentence.text)
    after = max(cue.end, speaker.end)
    while (
        after < len(sentence) and sentence.is_quoted(after) and sentence.words[after] not in {",", ".", ":", "!", "?"}
    ):
        after += 1
    if after >= len(sentence) or not sentence.is_quoted(after):
        return None
    second = Span(min(sentence.ends[after], inner.end), inner.end).trimmed(sentence.text)
    spans = (first, second) if len(second) > 1 else (first,)
    if not len(first):
        return None
    return Candidate(frame, QuoteKind.DIRECT, spans, (cue.start, cue.end), speaker, RULE, 95)
