"""How far what is said reaches after its cue: to the end of the sentence, or to where somebody speaks again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame


def content_end(frame: Frame, start: int, own: Cue | None) -> int:
    """Where content that starts at word `start` ends, as a word index."""
    sentence = frame.sentence
    end = frame.end
    borders = [border for cue in frame.cues if cue is not own and (border := _border(frame, cue, start)) is not None]
    end = min([end, *borders])
    depth = 0
    for index in range(start, end):
        if sentence.is_quoted(index):
            continue
        word = sentence.words[index]
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
            if depth < 0:
                return index
        elif (word == ";" and depth == 0) or (word == ":" and sentence.is_quoted(index + 1)):
            return index
    return end


def _border(frame: Frame, cue: Cue, start: int) -> int | None:
    """Where the clause of a later cue begins if it is no part of what is said: `… et ajoute que`, `, affirmant que`."""
    sentence, words = frame.sentence, frame.reporting.sets
    if cue.quoted or cue.start <= start + 1 or cue.lemma not in frame.reporting.frames["report"]:
        return None
    if cue.pronoun is not None:
        return cue.start if sentence.word(cue.start - 1) == "," or sentence.is_quoted(cue.start - 1) else None
    index = cue.start
    while sentence.kind(index - 1) == "ADV" or sentence.word(index - 1) in words["clitics"]:
        index -= 1
    before = sentence.word(index - 1)
    if cue.mood is Mood.PRESENT_PARTICIPLE:
        if before == "en":
            return index - 2 if sentence.word(index - 2) in {"tout", ","} else index - 1
        return index - 1 if before == "," else None
    if cue.mood is Mood.INFINITIVE:
        if before in {"de", "d'"} and sentence.word(index - 2) == "avant":
            return index - 2
        return None
    if before in words["and"] | words["but"] | {",", "puis"}:
        return index - 1
    return None
