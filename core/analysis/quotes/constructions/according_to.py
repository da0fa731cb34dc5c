"""`selon la police, …`, `d'après elle`, `pour le maire, …`: a preposition leads in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end
from core.analysis.quotes.speakers.mentions import Mention, MentionKind, mention_of, over_complements
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.frames import Frame, Words

RULE = "according to"
NEAREST = 12
"""Within how many words before its `que` the verb stands whose clause a source is part of."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes whose source a preposition leads in."""
    sentence, reporting = frame.sentence, frame.reporting
    for start, word in enumerate(sentence.words):
        if word not in reporting.prepositions or sentence.is_quoted(start):
            continue
        for words, sure in reporting.prepositions[word]:
            if tuple(sentence.words[start : start + len(words)]) == words:
                candidate = _led_in(frame, start, words, sure=sure)
                if candidate is not None:
                    yield candidate
                break


def _led_in(frame: Frame, start: int, words: tuple[str, ...], *, sure: bool) -> Candidate | None:
    """What the preposition `words` at `start` gives a source for."""
    end = start + len(words) - (words[-1] == "source")  # `de | source policière`
    taken_up = words[0] == "à" and words[1] in frame.reporting.sets["taken_up"]
    source = _taken_up(frame, start + 1, start + len(words)) if taken_up else _source(frame, end)
    named_after = frame.sentence.word(start - 1) in frame.reporting.sets["named"]
    if source is None or named_after or _is_nested(frame, start):
        return None
    speaker, after = source
    if not (sure or _can_speak(frame, speaker, start, after)):
        return None
    return _candidate(frame, (start, _cue_end(frame, end)), speaker, after, sure=sure)


def _taken_up(frame: Frame, index: int, end: int) -> tuple[Mention, int]:
    """`à | l' | en croire`, `à | ses | yeux`: the source is the pronoun within."""
    return Mention(frame, index, index + 1, MentionKind.PRONOUN), end


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
    phrase = _behind(frame, phrase) or phrase
    mention = _with_author(frame, mention_of(frame, phrase))
    end = max(phrase[1], mention.end)
    if frame.sentence.word(end) in frame.reporting.sets["openers"]:  # `selon les chiffres qu'il a donnés, …`
        end = next((i for i in range(end, len(frame.sentence)) if frame.sentence.words[i] == ","), end)
    return mention, end


def _behind(frame: Frame, phrase: Words) -> Words | None:
    """Whose words or figures they are: `selon les chiffres | du ministère`, `les mots rapportés par | un voisin`."""
    sentence, words = frame.sentence, frame.reporting.sets
    noun = next((i for i in range(*phrase) if sentence.words[i] in words["carriers"]), None)
    if noun is None:
        return None
    index = noun + 1 + (sentence.verb_form(noun + 1) == "Part")
    return frame.phrase_from(index + 1) if sentence.word(index) in words["of"] | words["by"] | words["from"] else None


def _with_author(frame: Frame, mention: Mention) -> Mention:
    """`a report | by the Pacific Institute`, `une étude | publiée par Lumex`: who wrote a paper belongs to its name."""
    sentence = frame.sentence
    by = mention.end + (sentence.word(mention.end) in frame.reporting.sets["authored"])
    led_in = sentence.word(by) in frame.reporting.sets["by"] and not sentence.is_quoted(by)
    author = frame.phrase_from(by + 1) if led_in and mention.kind is MentionKind.DESCRIPTION else None
    return Mention(frame, mention.start, author[1], MentionKind.DESCRIPTION) if author else mention


def _cue_end(frame: Frame, end: int) -> int:
    """`selon`, or with its verb `selon ce que rapporte`."""
    if frame.sentence.words[end : end + 2] in (["ce", "que"], ["ce", "qu'"]):
        return next((cue.end for cue in frame.cues if cue.start == end + 2), end)
    return end


def _is_nested(frame: Frame, start: int) -> bool:
    """`… affirme que, selon elle, …`: another quote's own source."""
    sentence = frame.sentence
    opener = start - 1 - (sentence.word(start - 1) == ",")
    sets = frame.reporting.sets
    if sentence.word(opener) not in sets["openers"] or sentence.word(opener - 1) in sets["other_que"]:
        return False
    return any(cue.end <= opener <= cue.end + NEAREST for cue in frame.cues)


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
    content = shape(frame, _regions(frame, cue, after, sure=sure))
    if content is None:
        return None
    return Candidate(frame, *content, cue, speaker, RULE, 80 if sure else 70)


def _regions(frame: Frame, cue: Words, after: int, *, sure: bool) -> list[Words]:
    """The words that the source is given for: after it, before it, or around it."""
    sentence = frame.sentence
    comma = sentence.word(cue[0] - 1) == ","
    if comma and sentence.is_quoted(after):
        return [(after, content_end(frame, after, None))]
    if _is_fronted(frame, cue, sure=sure):
        start = _after_insertions(frame, after)
        return [(start, content_end(frame, start, None))] if start is not None else []
    bracket = _opening_bracket(sentence.words, cue[0])
    if bracket >= 0:
        return [(bracket + 1, cue[0])]
    regions = [(_clause_start(frame, cue[0]), cue[0])]
    rest = after + (comma and sentence.word(after) == ",")
    goes_on = frame.is_finite(after) or (rest > after and not sentence.is_quoted(cue[0] - 2))
    if goes_on and sentence.word(rest) not in frame.reporting.sets["relative"]:
        regions.append((rest, content_end(frame, rest, None)))
    return regions


def _is_fronted(frame: Frame, cue: Words, *, sure: bool) -> bool:
    """Whether the source stands before what it is given for."""
    sentence, words = frame.sentence, frame.reporting.sets
    before = sentence.word(cue[0] - 1)
    if cue[0] <= frame.start or sentence.word(cue[1]) in words["which"]:
        return True
    if before == ",":
        return not sure or sentence.word(cue[0] - 2) in words["and"] | words["relative"]
    return before in {";", ":", "que", "qu'"} | words["and"] | words["but"]


def _after_insertions(frame: Frame, after: int) -> int | None:
    """Where the clause begins after a fronted source and its insertions: `Selon X, ministre de la Mer, | le port`."""
    sentence = frame.sentence
    index = after
    starts = (frame.phrase_from(index) is not None or frame.is_finite(index)) and not sentence.is_quoted(index)
    if starts or sentence.word(index) in frame.reporting.sets["approximations"]:
        return index
    while index < len(sentence):
        if sentence.is_quoted(index) and (index == after or sentence.words[index - 1] == ","):
            return index
        if sentence.words[index] == ",":
            end = _insertion_end(frame, index + 1)
            if end is None:
                return index + 1
            index = end
        else:
            index += 1
    return None


def _insertion_end(frame: Frame, start: int) -> int | None:
    """The comma that closes an adverb, an apposition or a participle after the source; None where the clause begins."""
    sentence = frame.sentence
    if sentence.is_quoted(start):
        return None
    if sentence.kind(start) == "ADV" and sentence.word(start + 1) == ",":
        return start + 1
    if sentence.verb_form(start) in {"Part", "Ger"} or sentence.word(start) in frame.reporting.sets["relatives"]:
        return next((i for i in range(start, len(sentence)) if sentence.words[i] == ","), None)
    phrase = frame.phrase_from(start)
    if phrase is None or not _is_apposition(frame, phrase):
        return None
    end = over_complements(frame, phrase[1])
    if sentence.word(end) == "(":
        end = next((i for i in range(end, len(sentence)) if sentence.words[i] == ","), end)
    return end if sentence.word(end) == "," else None


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
