"""`« … », a dit X`, `…, précise-t-elle`, `“…”, X said`: a reporting clause follows or interrupts what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end, over_circumstances
from core.analysis.quotes.reporting_words import BY_PLACE
from core.analysis.quotes.sentences import OUTSIDE
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
        if cue.mood is not Mood.FINITE or cue.negated or cue.passive or cue.start < max(frame.start, 1):
            continue
        if cue.lemma not in frame.reporting.frames["incise"] | {BY_PLACE} and cue.pronoun is None:
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
    dashes = {"–", "—"} if frame.reporting.inverts else set()
    return frame.sentence.is_quoted(start - 1) or frame.sentence.word(start - 1) in dashes | {","}


def _inverted(frame: Frame, cue: Cue) -> tuple[Words, Mention] | None:
    """`dit-il`, `a dit le maire`: the clause and its subject after the verb."""
    speaker = _subject(frame, cue)
    if speaker is None or _is_addressee(frame, cue):
        return None
    end = max(cue.end, speaker.end)
    start = cue.start
    while frame.sentence.word(start - 1) in frame.reporting.sets["clitics"]:
        start -= 1  # `« … », | y | écrivent les experts`
    if not cue.quoted and not _follows_speech(frame, start):
        return None
    whole = frame.has_main_verb(cue.start) or _cuts_clause(frame, start, end) or _is_fronted(frame, start, end)
    if cue.pronoun is None and (frame.is_finite(end) or not whole):
        return None
    return (start, end), speaker


def _cuts_clause(frame: Frame, start: int, end: int) -> bool:
    """Whether the clause parts a subject from its verb: `La mesure, | juge X, | est injuste`."""
    sentence = frame.sentence
    if sentence.word(start - 1) != "," or sentence.word(end) != "," or sentence.is_quoted(end):
        return False
    return frame.is_finite(end + 1 + sentence.is_quoted(end + 1))


def _is_fronted(frame: Frame, start: int, end: int) -> bool:
    """Whether a circumstance alone stands before, and a clause after: `In one case, | the report says, | …`."""
    sentence = frame.sentence
    connective = sentence.word(start - 1) == "," and start == frame.start
    circumstance = connective or (sentence.kinds[frame.start] in {"ADP", "ADV"} and not sentence.is_quoted(frame.start))
    return circumstance and sentence.word(end) == "," and any(frame.is_finite(i) for i in range(end, len(sentence)))


def _is_addressee(frame: Frame, cue: Cue) -> bool:
    """`X told | reporters |`, but not `…, warned | X |`: in English who follows a verb of telling is told."""
    tells = not frame.reporting.inverts and cue.lemma in frame.reporting.frames["addressed"]
    return tells and subject_before(frame, cue) is not None


def _is_whole(frame: Frame, index: int) -> bool:
    """Whether the quoted stretch that ends at `index` says something: it ends with a stop or comma, or has a verb."""
    stretch = frame.sentence.inside[index]
    inner = frame.sentence.quoted[stretch].inner.of(frame.sentence.text)
    return inner[-1] in ",.!?…—" or frame.says_a_clause(frame.sentence.inside.index(stretch))


def _straight(frame: Frame, cue: Cue) -> tuple[Words, Mention] | None:
    """`the mayor said`: the subject before the verb, as English has it; nothing of a clause may follow.

    In French only right after quoted words: `« … », la mairesse a dit.`
    """
    addressee = frame.phrase_from(cue.end) if _is_addressee(frame, cue) else None
    closing = cue.end if addressee is None else addressee[1]
    quoted = bool(frame.sentence.quoted) and frame.sentence.kind(closing) in {"ADP", "PUNCT", ""}
    if cue.quoted or (frame.reporting.inverts and not quoted):
        return None
    speaker = subject_before(frame, cue)
    if speaker is None or frame.sentence.word(cue.end) in frame.reporting.sets["openers"] | {":"}:
        return None
    start = frame.subject_start(speaker.start)
    described = frame.phrase_until(start - 1) if frame.sentence.word(start - 1) == "," else None
    if described is not None and frame.sentence.is_quoted(described[0] - 1):
        start = described[0]  # `“…,” | its author, | Mary Stone, told reporters`
    if not _follows_speech(frame, start):
        return None
    comma = quoted and frame.sentence.word(start - 1) == ","
    if frame.sentence.is_quoted(start - 1 - comma):
        said = _is_whole(frame, start - 1)
    else:
        stop = over_circumstances(frame, closing, addressee=True)
        closes = stop >= frame.end or frame.sentence.word(stop) == ","
        states = any(frame.is_finite(index) for index in range(frame.start, start))
        said = closes and (states or _cuts_clause(frame, start, closing) or _is_fronted(frame, start, closing))
    return ((start, closing), speaker) if said else None


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
        states = any(frame.is_finite(i) for i in range(start, index) if not frame.sentence.is_quoted(i))
        opens = word == ":" and (states or frame.sentence.is_quoted(index + 1))
        if not frame.sentence.is_quoted(index) and (word == ";" or opens):
            start = index + 1
            break
    regions: list[Words] = [(start, clause[0])]
    after = clause[1]
    if _goes_on(frame, start, clause):
        regions.append((after + 1, content_end(frame, after + 1, cue)))
    content = shape(frame, regions)
    if content is None:
        return None
    kind, spans = content
    resumed = _resumed(frame, clause) if kind is QuoteKind.DIRECT else None
    if resumed is not None:
        spans = (*spans, resumed)
    elif kind is QuoteKind.DIRECT and frame.sentence.word(after) in {",", ":"} and frame.sentence.is_quoted(after + 1):
        rest = shape(frame, [(after + 1, frame.end)])
        if rest is not None and rest[0] is QuoteKind.DIRECT:
            spans = spans + rest[1]
    return Candidate(frame, kind, spans, (cue.start, cue.end), speaker, RULE, 90)


def _goes_on(frame: Frame, start: int, clause: Words) -> bool:
    """Whether a clause is finished after an incise between commas: `Le risque, ajoute-t-elle, | « a doublé »`."""
    sentence, sets = frame.sentence, frame.reporting.sets
    before, after = clause[0] - 1, clause[1]
    if sentence.word(before) != "," or sentence.word(after) != "," or sentence.is_quoted(before - 1):
        return False
    participle = sentence.verb_form(after + 1) == "Part" and not frame.reporting.inverts
    joined = sentence.word(after + 1) in sets["and"] | sets["but"]
    if participle or joined or frame.is_finite(after + 1) or sentence.words[start] in sets["fronting"]:
        return True
    return not any(frame.is_finite(index) for index in range(start, before))


def _resumed(frame: Frame, clause: Words) -> Span | None:
    """`“a,” said X, 67, who takes the boat, | “b”`: the stretch in small letters that goes on after a comma."""
    sentence = frame.sentence
    spoken = sentence.inside[clause[0] - 1]
    if spoken == OUTSIDE or not sentence.quoted[spoken].inner.of(sentence.text).endswith(","):
        return None
    for index in range(clause[1], len(sentence)):
        if sentence.is_quoted(index):
            inner = sentence.quoted[sentence.inside[index]].inner
            goes_on = sentence.word(index - 1) == "," and inner.of(sentence.text)[:1].islower()
            return inner if goes_on else None
    return None


def _over_apposition(frame: Frame, index: int) -> int:
    """`prévient Jeanne Roux, | présidente du club |, …`: past what tells who the speaker is."""
    opening = frame.sentence.word(index + 1)
    described = opening in frame.reporting.sets["relative"] or frame.sentence.verb_form(index + 1) == "Part"
    if frame.sentence.word(index) == "," and described:
        comma = next((i for i in range(index + 1, len(frame.sentence)) if frame.sentence.words[i] in {",", "."}), index)
        return comma if frame.sentence.inside[comma] == frame.sentence.inside[index] else index
    phrase = frame.phrase_from(index + 1) if frame.sentence.word(index) == "," else None
    possessive = opening in frame.reporting.sets["possessives"]
    if phrase is None or not (frame.sentence.kinds[phrase[0]] == "NOUN" or possessive):
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
