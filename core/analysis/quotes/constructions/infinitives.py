"""`assure être prêt`, `dit n'avoir rien vu`, `se dit prête à partir`: what is said is no clause of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.reach import content_end, over_circumstances, without_comment
from core.analysis.quotes.subjects import subject_of
from core.analysis.quotes.verb_forms import Mood
from core.analysis.results import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame

RULE = "infinitive"


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes whose content is an infinitive, or a predicate after a reflexive verb of saying."""
    for cue in frame.cues:
        if cue.quoted or cue.negated or cue.passive or cue.pronoun is not None:
            continue
        infinitive = _infinitive_start(frame, cue)
        start = _predicate_start(frame, cue) if infinitive is None else infinitive
        if start is None:
            continue
        speaker = subject_of(frame, cue)
        region = without_comment(frame, (start, content_end(frame, start, cue)))
        content = shape(frame, [region])
        if content is not None and infinitive is None and content[0] is QuoteKind.DIRECT:
            content = QuoteKind.MIXED, (frame.sentence.span_of(*region),)  # `se disent « soulagés »`: no whole speech
        if speaker is not None and content is not None:
            yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, 61)


def _infinitive_start(frame: Frame, cue: Cue) -> int | None:
    """The first word of the infinitive after the cue: `| ne pas être candidat`, `| de l'avoir vu`."""
    sentence, words = frame.sentence, frame.reporting.sets
    if cue.lemma not in frame.reporting.frames["infinitive"] or cue.reflexive:
        return None
    index = start = over_circumstances(frame, cue.end, addressee=True)
    while sentence.word(index) in words["clitics"] | words["negation"] | words["to"] or sentence.kind(index) == "ADV":
        index += 1
    if index >= len(sentence):
        return None
    token = sentence.tokens[index]
    return start if token.morph.get("VerbForm", []) == ["Inf"] or token.tag_ == "VBG" else None


def _predicate_start(frame: Frame, cue: Cue) -> int | None:
    if not cue.reflexive or cue.lemma not in frame.reporting.frames["self"] or cue.mood is Mood.INFINITIVE:
        return None
    index = cue.end
    while frame.sentence.kind(index) == "ADV":
        index += 1
    if index < len(frame.sentence) and (
        frame.sentence.kinds[index] == "ADJ"
        or frame.sentence.verb_form(index) == "Part"
        or frame.sentence.is_quoted(index)
    ):
        return index
    return None
