"""How far what is said reaches after its cue: to the end of the sentence, or to where somebody speaks again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.mentions import is_time, subject_before
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.speakers.mentions import Mention


def content_end(frame: Frame, start: int, own: Cue | None) -> int:
    """Where content that starts at word `start` ends, as a word index."""
    sentence = frame.sentence
    borders = (_border(frame, cue, start, own) for cue in frame.cues if cue is not own)
    end = min([frame.end, *(border for border in borders if border is not None and border > start)])
    opens = own is not None and own.mood is Mood.PRESENT_PARTICIPLE and own.start <= frame.start + 2
    relative = own is not None and _is_relative(frame, own)
    depth = 0
    for index in range(start, end):
        if sentence.is_quoted(index):
            continue
        word = sentence.words[index]
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
        if opens and depth == 0 and word == ",":
            return index
        if relative and depth == 0 and word == "," and sentence.verb_form(index + 1) == "Fin":
            return index  # `La loi, dont il dit qu'elle est juste, | sera votée`
        if depth < 0 or (depth == 0 and word == ";") or (word == ":" and sentence.is_quoted(index + 1)):
            return index
    return end


def without_comment(frame: Frame, region: Words) -> Words:
    """Up to the comma after the last quoted words: `« sûr », car …` only comments."""
    sentence = frame.sentence
    start, end = region
    quoted = [index for index in range(start, end) if sentence.is_quoted(index)]
    if quoted:
        for index in range(quoted[-1] + 1, end):
            if sentence.words[index] == ",":
                return start, index
    return region


def over_circumstances(frame: Frame, index: int, *, addressee: bool = False) -> int:
    """Over adverbs, times, places and, if asked, the addressee: `a dit | mardi | sur place | à la presse | qu'il …`.

    A comma that opens an insertion is passed only with the one that closes it.
    """
    sentence, words = frame.sentence, frame.reporting.sets
    comma = -1
    while index < len(sentence):
        word = sentence.words[index]
        phrase = frame.phrase_from(index)
        aside = frame.aside_end(index)
        if aside is not None:
            index = aside
            continue
        if not addressee and sentence.is_quoted(index):
            break
        if word == ",":
            comma = index if comma < 0 else -1
            index += 1
        elif sentence.kinds[index] == "ADV" and word not in words["negation"] | {"ne", "n'"}:
            index += 1
        elif phrase is not None and is_time(frame, phrase):
            index = phrase[1]
        elif word in words["circumstance"] or (addressee and word in words["addressing"]):
            end = _over_complement(frame, index + 1)
            if end < 0:
                break
            index = end
        else:
            break
    return index if comma < 0 else comma


def _over_complement(frame: Frame, index: int) -> int:
    """The end of the noun phrase at `index`, in marks or not; -1 where none stands there."""
    sentence = frame.sentence
    if sentence.is_quoted(index):
        end = index
        while end < len(sentence) and sentence.inside[end] == sentence.inside[index]:
            end += 1
    else:
        phrase = frame.phrase_from(index)
        if phrase is None:
            return -1
        end = phrase[1]
    if sentence.word(end) in frame.reporting.sets["of"] and (complement := frame.phrase_from(end + 1)):
        end = complement[1]
    return end


def _border(frame: Frame, cue: Cue, start: int, own: Cue | None) -> int | None:
    """Where the clause of a later cue begins if it is no part of what is said: `… et ajoute que`, `, affirmant que`."""
    sentence, words = frame.sentence, frame.reporting.sets
    if cue.quoted or cue.start <= start + 1 or cue.lemma not in frame.reporting.frames["any"]:
        return None
    if cue.pronoun is not None:
        return cue.start if sentence.word(cue.start - 1) == "," or sentence.is_quoted(cue.start - 1) else None
    clause = sentence.words[start] in words["openers"]
    if not frame.reporting.inverts and (cue.passive or sentence.words[cue.start] in words["modals"] | words["future"]):
        return None  # `said it would appeal | and would respond`
    if cue.mood is Mood.FINITE:
        subject = subject_before(frame, cue)
        if subject is not None:
            if own is not None and _resumes_after_relative(frame, own, cue):
                return cue.start - 1
            needs_verb = clause or own is None
            return _clause_with_subject(frame, cue, subject, start, needs_verb=needs_verb)
    if clause and cue.lemma not in frame.reporting.frames["report"]:
        return None
    return _clause_without_subject(frame, cue)


def _is_relative(frame: Frame, own: Cue) -> bool:
    """Whether the cue stands in a relative clause after a comma: `, qui dit`, `, dont le maire dit`."""
    sentence, words = frame.sentence, frame.reporting.sets
    first = own.start
    subject = subject_before(frame, own) if own.mood is Mood.FINITE else None
    if subject is not None and sentence.word(first - 1) not in words["relative"]:
        first = frame.subject_start(subject.start)
    return sentence.word(first - 1) in words["relatives"] and sentence.word(first - 2) == ","


def _resumes_after_relative(frame: Frame, own: Cue, cue: Cue) -> bool:
    """`L'élue, qui dit tout savoir, | espère que`: the main verb, after the comma that closes the relative clause."""
    sentence = frame.sentence
    relative = sentence.word(own.start - 1) in frame.reporting.sets["relative"] and sentence.word(own.start - 2) == ","
    return relative and sentence.word(cue.start - 1) == ","


def _clause_without_subject(frame: Frame, cue: Cue) -> int | None:
    """`… et ajoute que`, `…, tout en affirmant que`, `… avant de préciser que`."""
    sentence, words = frame.sentence, frame.reporting.sets
    index = cue.start
    while sentence.kind(index - 1) == "ADV" or sentence.word(index - 1) in words["clitics"]:
        index -= 1
    before = sentence.word(index - 1)
    if cue.mood is Mood.INFINITIVE:
        return index - 2 if before in {"de", "d'"} and sentence.word(index - 2) == "avant" else None
    if cue.mood is Mood.PRESENT_PARTICIPLE and before == "en":
        return index - 2 if sentence.word(index - 2) in {"tout", ","} else index - 1
    if cue.mood is Mood.PRESENT_PARTICIPLE and sentence.is_quoted(index - 1):
        return index
    return index - 1 if before in words["and"] | words["but"] | {",", "puis"} else None


def _clause_with_subject(frame: Frame, cue: Cue, subject: Mention, start: int, *, needs_verb: bool) -> int | None:
    """`…, tandis que la mairie affirme`, `… et Jeanne Roux ajoute`: from what ties the clause to the one before.

    Where what is said is a clause itself, it must have had its own verb by then.
    """
    sentence, words = frame.sentence, frame.reporting.sets
    if subject.start <= start or sentence.word(cue.start - 1) in words["relative"]:
        return None
    first = frame.subject_start(subject.start)
    before = sentence.word(first - 1)
    outer = frame.phrase_until(first - 1) if before == "," else None
    if outer is not None and sentence.word(outer[0] - 1) in words["and"] | words["but"]:
        first, before = outer[0], sentence.word(outer[0] - 1)  # `…, but its lawyer, Jeanne Roux, insists`
    if before in {"que", "qu'"} and sentence.word(first - 2) in {"tandis", "alors"}:
        return first - 2
    ties = before in words["and"] | words["but"] | {",", "while", "whereas", "though", "although"}
    complete = not needs_verb or any(frame.is_finite(index) for index in range(start, first - 1))
    return first - 1 if ties and complete else None
