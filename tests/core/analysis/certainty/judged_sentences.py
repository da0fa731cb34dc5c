"""Many sentences read at once, so that each can be asked about on its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.claims.find_claims import find_claims
from core.cancellation import Cancellation
from core.language.sentences import find_sentences
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline


@dataclass(frozen=True)
class Answer:
    """What was found in one sentence: its certainty, and the sentence with brackets around the words that decided."""

    certainty: str
    marked: str


def cases(groups: dict[str, list[str]]) -> list[tuple[str, str]]:
    """(sentence, certainty) for each sentence of the groups."""
    return [(sentence, certainty) for certainty, sentences in groups.items() for sentence in sentences]


def judge_all(pipeline: Pipeline, marked: list[str]) -> dict[str, Answer]:
    """The answer for each sentence, by the sentence as the test writes it; each is a paragraph of one document."""
    plain = [re.sub(r"[\[\]]", "", sentence) for sentence in marked]
    starts = [sum(len(line) + 1 for line in plain[:i]) for i in range(len(plain))]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, plain, strict=True)]
    text = "\n".join(plain)
    passages = tuple(Passage(PassageKind.PARAGRAPH, span) for span in spans)
    document = Document(text, passages, pipeline.language, "sentences.txt")
    parsed = pipeline.read(document, Cancellation(), lambda _share: None)
    claims = {claim.span: claim for claim in find_claims(parsed, find_sentences(parsed), (), ())}
    answers = {}
    for sentence, span in zip(marked, spans, strict=True):
        claim = claims.get(span)
        words = span.of(text)
        if claim and claim.cue:
            start, end = claim.cue.start - span.start, claim.cue.end - span.start
            words = f"{words[:start]}[{words[start:end]}]{words[end:]}"
        answers[sentence] = Answer(claim.certainty.value if claim else "no claim", words)
    return answers
