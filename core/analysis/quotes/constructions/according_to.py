"""`selon la police, …`, `d'après elle`, `pour le maire, …`: a preposition leads in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end
from core.analysis.quotes.speakers.mentions import MentionKind, mention_of
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.speakers.mentions import Mention

RULE = "according to"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes whose source a preposition leads in."""
    for start in range(len(frame.sentence)):
        for words, sure in frame.reporting.prepositions.items():
            end = start + len(words)
            if frame.sentence.is_quoted(start) or tuple(frame.sentence.words[start:end]) != words:
                continue
            source = _source(frame, end)
            if source is None or _is_nested(frame, start):
                continue
            speaker, after = source
            if sure or _can_speak(frame, speaker, start, after):
                candidate = _candidate(frame, (start, _cue_end(frame, end)), speaker, after, sure=sure)
                if candidate is not None:
                    yield candidate
            break


def _source(frame: Frame, start: int) -> tuple[Mention, int] | None:
    """Who stands after the preposition, and where the phrase with its apposition ends."""
    if frame.sentence.word(start) in frame.reporting.sets["which"]:
        antecedent = frame.phrase_until(start - 2 if frame.sentence.word(start - 2) == "," else start - 1)
        return (mention_of(frame, antecedent), start + 1) if antecedent else None
    if frame.sentence.words[start : start + 2] in (["ce", "que"], ["ce", "qu'"]):
        verb = next((cue for cue in frame.cues if cue.start == start + 2), None)
        if verb is None:
            return None
        start = verb.end
    phrase = frame.phrase_from(start)
    if phrase is None:
        return None
    head = [frame.sentence.words[i] for i in range(*phrase) if frame.sentence.kinds[i] not in {"DET", "ADJ", "NUM"}]
    if head and head[0] in frame.reporting.sets["not_a_source"]:
        return None
    mention = mention_of(frame, phrase)
    return mention, max(phrase[1], mention.end)


def _cue_end(frame: Frame, end: int) -> int:
    """`selon`, or with its verb `selon ce que rapporte`."""
    if frame.sentence.words[end : end + 2] in (["ce", "que"], ["ce", "qu'"]):
        return next((cue.end for cue in frame.cues if cue.start == end + 2), end)
    return end


def _is_nested(frame: Frame, start: int) -> bool:
    """`… affirme que, selon elle, …`: another quote's own source."""
    sentence = frame.sentence
    opener = start - 1 - (sentence.word(start - 1) == ",")
    reports = sentence.word(opener - 1) not in frame.reporting.sets["other_que"]
    return sentence.word(opener) in frame.reporting.sets["openers"] and reports


def _can_speak(frame: Frame, speaker: Mention, start: int, after: int) -> bool:
    """`pour` reports before a person, a medium or a pronoun that opens the clause, with a comma after."""
    sentence = frame.sentence
    opens = start == frame.start or sentence.word(start - 1) in frame.reporting.sets["and"] | frame.reporting.sets[
        "but"
    ] | {",", ";", "que", "qu'"}
    if not opens or not (sentence.word(after) == "," or sentence.is_quoted(after)):
        return False
    if speaker.kind is MentionKind.NAME:
        return speaker.entity is not None and speaker.entity.type in {EntityType.PER, EntityType.ORG}
    if speaker.kind is MentionKind.PRONOUN:
        return True
    return any(word in frame.reporting.sets["people"] for word in sentence.words[speaker.start : speaker.end])


def _candidate(frame: Frame, cue: Words, speaker: Mention, after: int, *, sure: bool) -> Candidate | None:
    sentence = frame.sentence
    regions: list[Words]
    words = frame.reporting.sets
    before = sentence.word(cue[0] - 1)
    fronted = (
        cue[0] <= frame.start
        or before in {";", "que", "qu'"} | words["and"] | words["but"]
        or (before == "," and (not sure or sentence.word(cue[0] - 2) in words["and"]))
        or sentence.word(cue[1]) in words["which"]
        or (before == "," and sentence.word(cue[0] - 2) in words["relative"])
    )
    if sentence.is_quoted(after) and sentence.word(cue[0] - 1) == ",":
        regions = [(after, content_end(frame, after, None))]
    elif fronted:
        begin = _after_insertions(frame, after)
        if begin is None:
            return None
        regions = [(begin, content_end(frame, begin, None))]
    elif _opening_bracket(sentence.words, cue[0]) >= 0:
        regions = [(_opening_bracket(sentence.words, cue[0]) + 1, cue[0])]
    else:
        regions = [(_clause_start(frame, cue[0]), cue[0])]
        if frame.is_finite(after) and sentence.word(after) not in frame.reporting.sets["relative"]:
            regions.append((after, content_end(frame, after, None)))
        elif sentence.word(cue[0] - 1) == "," and sentence.word(after) == "," and not sentence.is_quoted(cue[0] - 2):
            if sentence.word(after + 1) not in frame.reporting.sets["relative"]:
                regions.append((after + 1, content_end(frame, after + 1, None)))
    content = shape(frame, regions)
    if content is None:
        return None
    return Candidate(frame, *content, cue, speaker, RULE, 80 if sure else 70)


def _after_insertions(frame: Frame, after: int) -> int | None:
    """Where the clause begins after a fronted source and its appositions: `Selon X, ministre de la Mer, | le port`."""
    sentence = frame.sentence
    index = after
    if (frame.phrase_from(index) is not None or frame.is_finite(index)) and not sentence.is_quoted(index):
        return index
    while index < len(sentence):
        if sentence.is_quoted(index):
            return index
        if sentence.words[index] == ",":
            phrase = frame.phrase_from(index + 1)
            if sentence.kind(index + 1) == "ADV" and sentence.word(index + 2) == ",":
                index += 2
                continue
            if (
                sentence.tokens[index + 1].morph.get("VerbForm", []) in (["Part"], ["Ger"])
                if index + 1 < len(sentence)
                else False
            ):
                index = next((i for i in range(index + 1, len(sentence)) if sentence.words[i] == ","), index)
                return index + 1
            closes = phrase is not None and sentence.word(phrase[1]) == ","
            if not closes or sentence.is_quoted(index + 1):
                return index + 1
            assert phrase is not None
            if _is_apposition(frame, phrase):
                index = phrase[1]
                continue
            return index + 1
        index += 1
    return None


def _is_apposition(frame: Frame, phrase: Words) -> bool:
    first = frame.sentence.words[phrase[0]]
    if frame.sentence.kinds[phrase[0]] == "NOUN":
        return True
    return any(
        word in frame.reporting.sets["people"] for word in frame.sentence.words[phrase[0] : phrase[1]]
    ) or first in {"un", "une", "l'un", "premier", "première"}


def _opening_bracket(words: list[str], index: int) -> int:
    for i in reversed(range(index)):
        if words[i] == ")":
            return -1
        if words[i] == "(":
            return i
    return -1


def _clause_start(frame: Frame, cue: int) -> int:
    """Where the clause before the cue begins: after a semicolon or a colon, else with the sentence."""
    for index in reversed(range(frame.start, cue)):
        if frame.sentence.words[index] in {";", ":"} and not frame.sentence.is_quoted(index):
            return index + 1
    return frame.start
