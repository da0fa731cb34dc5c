"""`« … », a dit X`, `…, précise-t-elle`, `“…”, X said`: a reporting clause follows or interrupts what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.speakers.mentions import (
    Mention,
    MentionKind,
    mention_of,
    over_complements,
    phrase_after,
    subject_before,
)
from core.analysis.quotes.verb_forms import Mood
from core.analysis.results import QuoteKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words

RULE = "incise"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes that a reporting clause follows or interrupts; in French its subject comes after the verb."""
    for cue in frame.cues:
        if cue.mood is not Mood.FINITE or cue.negated or cue.passive or cue.start <= frame.start:
            continue
        if cue.lemma not in frame.reporting.frames["incise"] and cue.pronoun is None:
            continue
        clause = _inverted(frame, cue) or _straight(frame, cue)
        if clause is None:
            continue
        (start, end), speaker = clause
        if cue.quoted:
            candidate = _inside_marks(frame, cue, (start, end), speaker)
        else:
            candidate = _after_speech(frame, cue, (start, end), speaker)
        if candidate is not None:
            yield candidate


def _follows_speech(frame: Frame, start: int) -> bool:
    """After a comma, or right after closing marks; in a line of dialogue after any stop."""
    if frame.sentence.dialogue and frame.sentence.word(start - 1) in {"?", "!", "…", "..."}:
        return True
    return frame.sentence.is_quoted(start - 1) or frame.sentence.word(start - 1) in {",", "–", "—"}


def _inverted(frame: Frame, cue: Cue) -> tuple[Words, Mention] | None:
    """`dit-il`, `a dit le maire`: the clause and its subject after the verb."""
    speaker = _subject(frame, cue)
    if speaker is None:
        return None
    end = max(cue.end, speaker.end)
    if not cue.quoted and not _follows_speech(frame, cue.start):
        return None
    if cue.pronoun is None and (frame.is_finite(end) or not frame.has_main_verb(cue.start)):
        return None
    return (cue.start, end), speaker


def _is_whole(frame: Frame, index: int) -> bool:
    """Whether the quoted stretch that ends at `index` says something: it ends with a stop or comma, or has a verb."""
    stretch = frame.sentence.inside[index]
    inner = frame.sentence.quoted[stretch].inner.of(frame.sentence.text)
    return inner[-1] in ",.!?…—" or frame.says_a_clause(frame.sentence.inside.index(stretch))


def _straight(frame: Frame, cue: Cue) -> tuple[Words, Mention] | None:
    """`the mayor said`: the subject before the verb, as English has it; nothing of a clause may follow.

    In French only right after quoted words: `« … », la mairesse a dit.`
    """
    quoted = bool(frame.sentence.quoted) and frame.sentence.kind(cue.end) in {"ADP", "PUNCT", ""}
    if cue.quoted or (frame.reporting.inverts and not quoted):
        return None
    speaker = subject_before(frame, cue)
    if speaker is None or frame.sentence.word(cue.end) in frame.reporting.sets["openers"] | {":"}:
        return None
    start = frame.subject_start(speaker.start)
    if not _follows_speech(frame, start):
        return None
    comma = quoted and frame.sentence.word(start - 1) == ","
    if frame.sentence.is_quoted(start - 1 - comma):
        said = _is_whole(frame, start - 1)
    else:
        closes = cue.end >= frame.end or frame.sentence.word(cue.end) == ","
        said = closes and any(frame.is_finite(index) for index in range(frame.start, start))
    return ((start, cue.end), speaker) if said else None


def _subject(frame: Frame, cue: Cue) -> Mention | None:
    """The inverted pronoun, or the noun phrase after the verb."""
    if cue.pronoun is not None:
        return Mention(frame, cue.pronoun, cue.pronoun + 1, MentionKind.PRONOUN)
    phrase = phrase_after(frame, cue.end)
    if phrase is None or frame.sentence.inside[phrase[0]] != frame.sentence.inside[cue.verb]:
        return None
    return mention_of(frame, phrase)


def _in_dialogue(frame: Frame, cue: Cue, clause: Words, speaker: Mention) -> Candidate | None:
    """`– a, dit X, b`: all of the line but the incise is said."""
    regions = [(0, clause[0])]
    if frame.sentence.word(clause[1]) == ",":
        regions.append((clause[1], len(frame.sentence)))
    content = shape(frame, regions)
    if content is None:
        return None
    spans = tuple(span.trimmed(frame.sentence.text, "–—- ") for span in content[1])
    return Candidate(frame, QuoteKind.DIRECT, spans, (cue.start, cue.end), speaker, RULE, 95)


def _after_speech(frame: Frame, cue: Cue, clause: Words, speaker: Mention) -> Candidate | None:
    if frame.sentence.dialogue and not frame.sentence.quoted:
        return _in_dialogue(frame, cue, clause, speaker)
    start = frame.start
    for index in reversed(range(start, clause[0])):
        word = frame.sentence.words[index]
        if not frame.sentence.is_quoted(index) and (
            word == ";" or (word == ":" and frame.sentence.is_quoted(index + 1))
        ):
            start = index + 1
            break
    regions: list[Words] = [(start, clause[0])]
    content = shape(frame, regions)
    if content is None:
        return None
    kind, spans = content
    after = clause[1]
    if kind is QuoteKind.DIRECT and frame.sentence.word(after) in {",", ":"} and frame.sentence.is_quoted(after + 1):
        rest = shape(frame, [(after + 1, frame.end)])
        if rest is not None and rest[0] is QuoteKind.DIRECT:
            spans = spans + rest[1]
    return Candidate(frame, kind, spans, (cue.start, cue.end), speaker, RULE, 90)


def _over_apposition(frame: Frame, index: int) -> int:
    """`prévient Jeanne Roux, | présidente du club |, …`: past what tells who the speaker is."""
    phrase = frame.phrase_from(index + 1) if frame.sentence.word(index) == "," else None
    if phrase is None or frame.sentence.kinds[phrase[0]] != "NOUN":
        return index
    end = over_complements(frame, phrase[1])
    return end if frame.sentence.word(end) in {",", "."} else index


def _inside_marks(frame: Frame, cue: Cue, clause: Words, speaker: Mention) -> Candidate | None:
    """`« a, dit X, b »`: the incise is cut out of what stands between the marks."""
    sentence = frame.sentence
    if sentence.word(cue.start - 1) not in {",", "!", "?", "…", "..."}:
        return None
    inner = sentence.quoted[sentence.inside[cue.verb]].inner
    first = Span(inner.start, sentence.ends[cue.start - 2]).trimmed(sentence.text)
    after = _over_apposition(frame, clause[1])
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
