"""`juge la mesure injuste`, `qualifie le projet de dangereux`, `called it reckless`: what an object is said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import has_quoted_words, shape
from core.analysis.quotes.reach import content_end, over_circumstances
from core.analysis.quotes.speakers.mentions import is_time
from core.analysis.quotes.subjects import subject_of
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame

RULE = "object and attribute"
_NOT_TOLD = frozenset({Mood.PAST_PARTICIPLE, Mood.INFINITIVE})
FARTHEST = 12
"""How many words may stand between the verb and `de`, `comme` or `as`."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Judgements without quotation marks: an object with what it is said to be."""
    for cue in frame.cues:
        if cue.quoted or cue.negated or cue.passive or cue.reflexive or cue.pronoun is not None:
            continue
        if cue.lemma not in frame.reporting.attributive or frame.is_unreal(cue) or cue.mood in _NOT_TOLD:
            continue
        start = over_circumstances(frame, cue.end)
        end = content_end(frame, start, cue)
        attribute = _attribute(frame, cue, start, end)
        if attribute is None:
            continue
        end = _over_list(frame, attribute, end)
        speaker = subject_of(frame, cue)
        content = None if has_quoted_words(frame, (start, end)) else shape(frame, [(start, end)])
        if speaker is not None and content is not None:
            yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, 40)


def _attribute(frame: Frame, cue: Cue, start: int, end: int) -> int | None:
    """Where what is said of the object begins: after it, or at `de`, `comme`, `as`."""
    sentence, reporting = frame.sentence, frame.reporting
    phrase = frame.phrase_from(start)
    if phrase is None or phrase[1] > end or sentence.words[start] in reporting.sets["openers"]:
        return None
    for link, verbs in reporting.attributes.items():
        if cue.lemma not in verbs:
            continue
        if link == "bare":
            found = _beside(frame, phrase[1], end) or _within(frame, phrase)
        else:
            near = range(start + 1, min(end - 1, start + FARTHEST))
            found = next((i for i in reversed(near) if sentence.words[i] in link.split() and _says(frame, i + 1)), None)
        if found is not None:
            return found
    return None


def _beside(frame: Frame, index: int, end: int) -> int | None:
    """`juge le texte | trop timide`, `called the plan | reckless`, `called him | a liar`."""
    sentence = frame.sentence
    first = index
    while (
        index < end and sentence.kinds[index] == "ADV" and sentence.words[index] not in frame.reporting.sets["negation"]
    ):
        index += 1
    if index < end and sentence.kinds[index] == "ADJ":
        return first
    phrase = frame.phrase_from(first) if not frame.reporting.inverts and first < end else None
    return first if phrase is not None and sentence.kinds[first] == "DET" and not is_time(frame, phrase) else None


def _within(frame: Frame, phrase: tuple[int, int]) -> int | None:
    """`juge la mesure | injuste`: in French the adjective ends the phrase, behind a noun with its article."""
    sentence = frame.sentence
    start, end = phrase
    if not frame.reporting.inverts or end - start < 3 or sentence.words[start] not in frame.reporting.sets["given"]:
        return None
    attaches = sentence.word(end) in frame.reporting.sets["attaching"]  # `estime la facture totale à trois millions`
    return end - 1 if sentence.kinds[end - 1] == "ADJ" and not attaches else None


def _says(frame: Frame, index: int) -> bool:
    """Whether an adjective, a participle or a noun phrase begins here."""
    return frame.sentence.kinds[index] in {"ADJ", "ADV", "DET", "NOUN"} or frame.sentence.verb_form(index) == "Part"


def _over_list(frame: Frame, attribute: int, end: int) -> int:
    """Up to a comma that no further adjective follows (`injuste, coûteuse et inutile`), or to another verb."""
    sentence, words = frame.sentence, frame.reporting.sets
    for index in range(attribute, end):
        if sentence.words[index] == "," and sentence.kind(index + 1) not in {"ADJ", "ADV"}:
            return index
        if sentence.words[index] in words["and"] | words["but"] and frame.is_finite(index + 1):
            return index
    return end
