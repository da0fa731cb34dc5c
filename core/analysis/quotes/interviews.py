"""Interviews printed without quotation marks: turns that a label opens, or answers that follow questions.

`Q : Que ferez-vous ?` `R : Nous attendrons.`, `Jeanne Roux : Nous attendrons.`, and lines that end in a question
mark in turn with answers in the first person.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.quotes.reporting_words import ReportingWords, reporting_words
from core.analysis.results import Entity, EntityType
from core.text.document import PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.language.parsed_text import ParsedText

RULE = "interview"
LONGEST_QUESTION = 600
"""In code points; what is longer is no question of an interviewer."""
FEWEST_LABELS = 3
"""How many lines with a label make an interview: two may be a list."""
FEWEST_QUESTIONS = 2
_LABEL = re.compile(r"([^\W\d_](?:[\w.'’-]| (?=[^\W\d_])){0,40}?)\s?:\s+(?![«“\"])|([QRA])\.\s+")
_INITIALS = re.compile(r"(?:[A-Z]\.?[ -]?){2,3}")
_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")
_MARK = re.compile(r"[«“\"]")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Turn:
    """What the one who is asked says in one paragraph.

    Attributes:
        content: its words, without the label.
        label: the words at the paragraph's start that name the speaker, if they name somebody.
        speaker: who that is, as far as the article tells.
    """

    content: Span
    label: Span | None
    speaker: Entity | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph of an interview; `place` is its label's, None where the one before goes on."""

    paragraph: int
    label: str
    place: Span | None
    said: Span


def find_turns(parsed: ParsedText, entities: Sequence[Entity]) -> dict[int, Turn]:
    """The answers of an interview, by the number of their paragraph; none of what the interviewer says."""
    text, reporting = parsed.document.text, reporting_words(parsed.language)
    paragraphs = [p.passage.span.trimmed(text) for p in parsed if p.passage.kind is PassageKind.PARAGRAPH]
    lines = list(_labelled_lines(text, paragraphs, entities, reporting))
    answers = _answers_with_labels(text, lines) or list(_answers_to_questions(parsed, reporting))
    if not answers:
        return {}
    start = paragraphs[answers[0].paragraph].start
    asked = _asked(entities, start)
    turns = {}
    for line in answers:
        named = line.place is not None and line.label not in reporting.sets["interview_labels"]
        speaker = _named_by(text, line, entities) if line.label not in reporting.sets["interview_labels"] else asked
        turns[line.paragraph] = Turn(line.said, line.place if named else None, speaker)
    return turns


def _labelled_lines(
    text: str, paragraphs: Iterable[Span], entities: Sequence[Entity], reporting: ReportingWords
) -> Iterator[_Line]:
    """Every paragraph from the first that a label opens; those without one go on with the speaker before."""
    starts = {m.start for e in entities if e.type in {EntityType.PER, EntityType.ORG} for m in e.mentions}
    label = ""
    for number, paragraph in enumerate(paragraphs):
        match = _LABEL.match(paragraph.of(text))
        if match:
            words = match.group(1) or match.group(2)
            letter = words.lower() in reporting.sets["interview_labels"]
            if letter or _INITIALS.fullmatch(words) or _NAME.fullmatch(words) or paragraph.start in starts:
                label = words.lower()
                said = Span(paragraph.start + match.end(), paragraph.end)
                yield _Line(number, label, Span(paragraph.start, paragraph.start + len(words)), said)
                continue
        if label:
            yield _Line(number, label, None, paragraph)


def _answers_with_labels(text: str, lines: list[_Line]) -> list[_Line]:
    """What those say who ask less often than they answer, up to the last label; nothing if it is no interview."""
    asks: dict[str, list[bool]] = defaultdict(list)
    labelled = [line for line in lines if line.place is not None]
    for line in labelled:
        asks[line.label].append(line.said.of(text).endswith("?"))
    several = [label for label, asked in asks.items() if len(asked) >= FEWEST_QUESTIONS]
    if len(labelled) < FEWEST_LABELS or len(asks) < FEWEST_QUESTIONS or not several:
        return []
    answering = {label for label, asked in asks.items() if 2 * sum(asked) < len(asked)}
    return [line for line in lines if line.label in answering and line.paragraph <= labelled[-1].paragraph]


def _answers_to_questions(parsed: ParsedText, reporting: ReportingWords) -> Iterator[_Line]:
    """The paragraphs between questions to somebody (`vous`) that answer in the first person.

    Questions are paragraphs or headings; how a page sets them is seldom kept.
    """
    text = parsed.document.text
    passages = [p.passage for p in parsed if p.passage.kind is not PassageKind.TITLE]
    spans = [passage.span.trimmed(text) for passage in passages]
    me, you = reporting.sets["first_person"], reporting.sets["second_person"]

    def says(index: int, words: frozenset[str]) -> bool:
        return any(word.lower() in words for word in _WORD.findall(spans[index].of(text)))

    asks = [len(span) <= LONGEST_QUESTION and span.of(text).endswith(("?", "...", "…")) for span in spans]
    questions = [index for index, asked in enumerate(asks[:-1]) if asked and not asks[index + 1]]
    sure = [index for index in questions if spans[index].of(text).endswith("?")]
    answered = sum(says(index + 1, me) for index in questions)
    if len(sure) < FEWEST_QUESTIONS or not any(says(index, you) for index in sure) or 2 * answered < len(questions):
        return
    number = sum(passage.kind is PassageKind.PARAGRAPH for passage in passages[: questions[0] + 1])
    for index in range(questions[0] + 1, len(passages)):
        paragraph = passages[index].kind is PassageKind.PARAGRAPH
        if index > questions[-1] + 1 and (_MARK.search(spans[index].of(text)) or not says(index, me)):
            return
        if paragraph and not asks[index]:
            yield _Line(number, next(iter(reporting.sets["interview_labels"])), None, spans[index])
        number += paragraph


def _asked(entities: Sequence[Entity], start: int) -> Entity | None:
    """Who is interviewed: the person whom title and lead name most, the first of equals."""
    people = [e for e in entities if e.type is EntityType.PER and e.mentions[0].start < start]
    return max(people, key=lambda e: sum(m.start < start for m in e.mentions), default=None)


def _named_by(text: str, line: _Line, entities: Sequence[Entity]) -> Entity | None:
    """The person or body that a label names, by its name or by initials."""
    people = [e for e in entities if e.type in {EntityType.PER, EntityType.ORG}]
    letters = re.sub(r"[\W_]", "", line.label)
    for entity in people:
        initials = "".join(word[0] for word in re.split(r"[ -]", entity.name.lower()) if word)
        if len(initials) > 1 and letters == initials:
            return entity
    for entity in people:
        own = {mention.of(text).lower() for mention in entity.mentions} | {entity.name.lower()}
        within = line.place is not None and any(line.place.contains(mention) for mention in entity.mentions)
        if within or line.label in own:
            return entity
    return None
