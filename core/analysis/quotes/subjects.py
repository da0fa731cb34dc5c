"""The subject of a cue: its own, or that of the clause it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.mentions import (
    Mention,
    MentionKind,
    is_time,
    mention_of,
    phrase_after,
    subject_before,
)
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame


HANGING = frozenset({"conj", "advcl", "xcomp", "acl"})
"""Relations over which a verb shares the subject of its head: `recule en affirmant`, `veut préciser`."""
HIGHEST = 3
"""How many verbs to climb for a subject."""


def subject_of(frame: Frame, cue: Cue) -> Mention | None:
    """Who does what the cue says; None where nobody does (`il faut rappeler que`, `on sait que`)."""
    before = _before_verb(frame, cue)
    if _is_somewhere(frame, cue, before):
        return Mention(frame, before, before + 1, MentionKind.PRONOUN)
    if frame.sentence.word(before) in frame.reporting.sets["no_speaker"]:
        return None
    if frame.sentence.word(before) in frame.reporting.sets["relative"] and frame.sentence.word(before - 1) == "ce":
        return None
    if cue.mood is Mood.PRESENT_PARTICIPLE and cue.start <= frame.start + 2:
        following = _subject_of_following_clause(frame, cue)
        if following is not None:
            return following
    if cue.mood is Mood.FINITE:
        own = subject_before(frame, cue)
        if own is not None:
            return own
    parsed = _subject_of_parse(frame, cue)
    if _is_joined(frame, cue):
        return _subject_of_cue_before(frame, cue) or parsed or main_subject(frame, cue.start)
    return parsed or _subject_of_cue_before(frame, cue) or main_subject(frame, cue.start)


def _is_somewhere(frame: Frame, cue: Cue, before: int) -> bool:
    """`Au ministère, | on | assure que`: unnamed people of the place that opens the sentence."""
    sentence = frame.sentence
    somebody = sentence.word(before) == "on" and cue.lemma in frame.reporting.frames["report"]
    return somebody and sentence.kinds[frame.start] == "ADP" and sentence.word(before - 1) == ","


def _is_joined(frame: Frame, cue: Cue) -> bool:
    """`… et ajoute que`, `…, affirmant que`: hangs on the verb before."""
    words = frame.reporting.sets
    before = frame.sentence.word(_before_verb(frame, cue))
    return before in words["and"] | words["but"] | {",", "puis", "then"} or cue.mood is not Mood.FINITE


def _subject_of_following_clause(frame: Frame, cue: Cue) -> Mention | None:
    """`Se disant prête à partir, | la ministre | a salué …`."""
    comma = next((i for i in range(cue.end, len(frame.sentence)) if frame.sentence.words[i] == ","), None)
    phrase = frame.phrase_from(comma + 1) if comma is not None else None
    return mention_of(frame, phrase) if phrase else None


def _before_verb(frame: Frame, cue: Cue) -> int:
    """The word before the verb group and its clitics."""
    index = cue.start - 1
    while frame.sentence.word(index) in frame.reporting.sets["clitics"] - frame.reporting.sets["no_speaker"]:
        index -= 1
    return index


def _subject_of_parse(frame: Frame, cue: Cue) -> Mention | None:
    """The parser's subject of the cue, or of the verb it hangs on, if it stands before it outside quotation marks."""
    sentence = frame.sentence
    verb = sentence.tokens[cue.verb]
    for _ in range(HIGHEST):
        for index, token in enumerate(sentence.tokens[: cue.start]):
            its = token.dep_.startswith("nsubj") and token.head == verb and token.i < verb.i
            if its and not sentence.is_quoted(index):
                return _mention_at(frame, index)
        if verb.dep_ not in HANGING:
            return None
        verb = verb.head
    return None


def _mention_at(frame: Frame, index: int) -> Mention | None:
    if frame.sentence.words[index] in frame.reporting.sets["subject_pronouns"]:
        return Mention(frame, index, index + 1, MentionKind.PRONOUN)
    phrase = next((p for p in frame.phrases if p[0] <= index < p[1]), None)
    return mention_of(frame, phrase) if phrase else None


def _subject_of_cue_before(frame: Frame, cue: Cue) -> Mention | None:
    """The subject of the nearest cue before: `la mairie affirme que …, ajoutant que … et précise`."""
    for other in reversed(frame.cues):
        if other.end > cue.start or other.quoted or other.lemma not in frame.reporting.frames["speech"]:
            continue
        if other.pronoun is not None:
            return Mention(frame, other.pronoun, other.pronoun + 1, MentionKind.PRONOUN)
        inverted = _inverted_subject(frame, other, cue.start)
        if inverted is not None:
            return inverted
        subject = subject_before(frame, other) if other.mood is Mood.FINITE else subject_of(frame, other)
        if subject is not None:
            return subject
    return None


def _inverted_subject(frame: Frame, cue: Cue, limit: int) -> Mention | None:
    """`…, a indiqué | Jeanne Roux |, précisant que`."""
    sentence = frame.sentence
    follows = sentence.word(cue.start - 1) == "," or sentence.is_quoted(cue.start - 1)
    if not follows or cue.mood is not Mood.FINITE or not frame.has_main_verb(cue.start):
        return None
    phrase = phrase_after(frame, cue.end)
    return mention_of(frame, phrase) if phrase is not None and phrase[1] <= limit else None


def main_subject(frame: Frame, limit: int) -> Mention | None:
    """The first noun phrase or pronoun before word `limit` that no preposition governs."""
    sentence, words = frame.sentence, frame.reporting.sets
    governed = 0
    for index in range(limit):
        if sentence.is_quoted(index) or index < governed:
            continue
        if sentence.words[index] in words["subject_pronouns"]:
            return Mention(frame, index, index + 1, MentionKind.PRONOUN)
        phrase = frame.phrase_from(index)
        if phrase == (index, index + 1) and sentence.word(index + 1) == "," and sentence.name_at(index) is None:
            continue  # `Ému, le maire a salué`
        if phrase is not None and sentence.kind(index - 1) == "ADP":
            governed = phrase[1]
        elif phrase is not None and not is_time(frame, phrase):
            return mention_of(frame, phrase)
    return None
