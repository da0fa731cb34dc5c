"""`X affirme que …`, `se demande si …`: what is said is a clause after the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.quotes.cues import clause_openers
from core.analysis.quotes.reach import content_end, over_circumstances
from core.analysis.quotes.subjects import subject_of
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.speakers.mentions import Mention

RULE = "reported clause"
FRAGMENT = 2
"""Within how many words of its start a sentence without a subject has its verb: `Et d'ajouter que …`."""
FARTHEST = 30
"""How many words may stand between the verb and its `que`."""


def find(frame: Frame) -> Iterator[Candidate]:
    """Quotes in a clause that a conjunction ties to its verb."""
    openers = list(clause_openers(frame.sentence, frame.reporting))
    for number, cue in enumerate(frame.cues):
        if cue.quoted or cue.negated or cue.passive or cue.lemma not in frame.reporting.frames["clause"]:
            continue
        if cue.pronoun is not None or frame.is_unreal(cue) or _is_hearsay(frame, cue):
            continue
        following = frame.cues[number + 1].start if number + 1 < len(frame.cues) else len(frame.sentence)
        opener = next((o for o in openers if cue.end <= o <= cue.end + FARTHEST), None)
        if _opens_at_once(frame, cue):
            opener = cue.end
        if opener is None or opener > following or not _belongs(frame, cue, opener):
            continue
        speaker = subject_of(frame, cue)
        fragment = speaker is None and cue.mood is Mood.INFINITIVE and cue.start <= FRAGMENT
        if not fragment and (speaker is None or _is_mute(frame, speaker)):
            continue
        if frame.sentence.words[opener - 2 : opener] in (["de", "ce"], ["à", "ce"]):
            opener -= 2
        content = shape(frame, [_reach(frame, opener, content_end(frame, opener, cue))])
        if content is not None:
            yield Candidate(frame, *content, (cue.start, cue.end), speaker, RULE, 60, inherits=fragment)


def _is_mute(frame: Frame, speaker: Mention) -> bool:
    """`le mot signifie que`: what means, and does not say."""
    return frame.sentence.words[speaker.end - 1] in frame.reporting.sets["mute"]


def _is_hearsay(frame: Frame, cue: Cue) -> bool:
    """`il se dit que`: nobody says it."""
    return cue.reflexive and cue.lemma == "dire" and frame.sentence.word(cue.start - 1) == "il"


def _opens_at_once(frame: Frame, cue: Cue) -> bool:
    """`affirme que`, `se demande si`: whatever word the conjunction might go with otherwise (`même que`)."""
    sets, word = frame.reporting.sets, frame.sentence.word(cue.end)
    if frame.sentence.is_quoted(cue.end):
        return False
    asks = cue.lemma in frame.reporting.frames["question"] and word in sets["whether"]
    return asks or word in sets["openers"]


def _belongs(frame: Frame, cue: Cue, opener: int) -> bool:
    """No other verb and no quoted words may stand between the verb and its conjunction."""
    sentence = frame.sentence
    between = range(cue.end, opener)
    if sentence.word(cue.start - 1) in {"ne", "n'"} and opener == cue.end:
        return False  # `n'annonce que trois départs`: only
    if any(sentence.is_quoted(i) or sentence.words[i] in {":", ";"} for i in between):
        return False
    if any(sentence.kinds[i] in {"VERB", "AUX"} and sentence.verb_form(i) == "Fin" for i in between):
        return False
    if any(sentence.verb_form(i) == "Inf" for i in between):
        return False
    addressee = frame.phrase_from(cue.end) if cue.lemma in frame.reporting.frames["addressed"] else None
    if addressee is not None and opener in (addressee[1], over_circumstances(frame, addressee[1])):
        return True
    sure = frame.reporting.inverts and sentence.kinds[opener] != "PRON"  # `that` after a noun is mostly relative
    return sure or over_circumstances(frame, cue.end, addressee=True) == opener


def _reach(frame: Frame, opener: int, end: int) -> Words:
    """Marks that open right after `que` and hold a clause end it: `que « … », la route étant fermée`."""
    sentence = frame.sentence
    if sentence.word(opener + 1) == ":" and sentence.is_quoted(opener + 2):
        return opener + 2, _stretch_end(frame, opener + 2)
    if not sentence.is_quoted(opener + 1) or not frame.says_a_clause(opener + 1):
        return opener, end
    index = _stretch_end(frame, opener + 1)
    goes_on = sentence.word(index + 1) in frame.reporting.sets["and"] | frame.reporting.sets["but"]
    comments = sentence.word(index) in {",", "("} and not goes_on
    medium = sentence.word(index + 2) in frame.reporting.sets["media"] and sentence.kind(index) == "ADP"
    return (opener, index) if comments or medium or sentence.word(index) == "en" else (opener, end)


def _stretch_end(frame: Frame, index: int) -> int:
    """The end of the quoted stretch that holds word `index`."""
    stretch = frame.sentence.inside[index]
    while index < len(frame.sentence) and frame.sentence.inside[index] == stretch:
        index += 1
    return index
