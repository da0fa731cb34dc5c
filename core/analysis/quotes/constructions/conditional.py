"""`Selon X, … . Le suspect aurait pris la fuite.`: the conditional goes on telling what the source has told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.quotes.candidates import Candidate
from core.analysis.quotes.contents import shape
from core.analysis.results import QuoteKind

if TYPE_CHECKING:
    from core.analysis.quotes.frames import Frame

RULE = "conditional goes on"


def goes_on(frame: Frame, before: Candidate | None) -> Candidate | None:
    """The sentence as hearsay of whom the one before it reports, if its main verb is in the conditional.

    Args:
        frame: a sentence in which nothing else was found.
        before: the last quote so far.
    """
    sentence, words = frame.sentence, frame.reporting.sets
    if before is None or before.kind is QuoteKind.DIRECT:
        return None
    other = before.frame.sentence
    if other.number != sentence.number - 1 or other.paragraph != sentence.paragraph:
        return None
    verb = _main_verb(frame)
    if verb is None or sentence.words[verb] in words["modals"] or sentence.words[-1] == "?":
        return None
    if any(word in words["conditions"] for word in sentence.words) or _is_inverted(frame, verb):
        return None
    content = shape(frame, [(frame.start, frame.end)])
    if content is None or content[0] is QuoteKind.DIRECT:
        return None
    return Candidate(frame, *content, (verb, verb + 1), None, RULE, 20, inherits=True)


def _main_verb(frame: Frame) -> int | None:
    """The word of the sentence's main verb or its auxiliary that is in the conditional."""
    sentence = frame.sentence
    for index, token in enumerate(sentence.tokens):
        main = token.dep_ == "ROOT" or (token.dep_.startswith(("aux", "cop")) and token.head.dep_ == "ROOT")
        if main and not sentence.is_quoted(index) and "Cnd" in token.morph.get("Mood", []):
            return index
    return None


def _is_inverted(frame: Frame, verb: int) -> bool:
    """`aurait-il`: a question, or a condition."""
    return any(word in frame.reporting.sets["inverted"] for word in frame.sentence.words[verb : verb + 3])
