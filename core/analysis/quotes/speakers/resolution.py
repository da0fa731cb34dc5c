"""Who a mention of a speaker means in this article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.anonymity import is_anonymous
from core.analysis.quotes.speakers.cast import Cast, Gender
from core.analysis.quotes.speakers.mentions import Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.quotes.candidates import Candidate
    from core.analysis.quotes.frames import Frame
    from core.analysis.results import Entity
    from core.text.spans import Span


@dataclass(frozen=True, slots=True)
class Who:
    """A resolved speaker; `chain` holds the mentions from the nearest to the one that names."""

    name: str | None
    entity: Entity | None = None
    anonymous: bool = False
    chain: tuple[Span, ...] = ()


class SpeakerResolver:
    """Resolves the speakers of one article's quotes in reading order, remembering who spoke last."""

    def __init__(self, frames: Sequence[Frame], entities: Sequence[Entity], language: str) -> None:
        self.cast = Cast(frames, entities, language)
        self.last: Who | None = None
        self.last_paragraph = -1

    def resolve(self, candidate: Candidate) -> Who | None:
        """Who says it; None where a quote without speaker has nobody to inherit from."""
        if candidate.inherits:
            return self._inherited(candidate)
        who = self._who(candidate.speaker) if candidate.speaker else Who(None, anonymous=True)
        if candidate.speaker:
            self.cast.note_speaker(candidate.speaker, who)
            self.last = who
            self.last_paragraph = candidate.frame.sentence.paragraph
        return who

    def _inherited(self, candidate: Candidate) -> Who | None:
        paragraph = candidate.frame.sentence.paragraph
        if self.last is None or paragraph - self.last_paragraph > 1:
            return None
        return self.last

    def _who(self, mention: Mention) -> Who:
        span = mention.span
        if mention.kind is MentionKind.NAME and mention.entity is not None:
            together = len(span) > max(len(m) for m in mention.entity.mentions if m.start == span.start)
            return Who(mention.text if together else mention.entity.name, mention.entity, chain=(span,))
        if mention.kind is MentionKind.PRONOUN:
            return self._pronoun(mention, span)
        return self._description(mention, span)

    def _pronoun(self, mention: Mention, span: Span) -> Who:
        words = self.cast.words
        word = mention.frame.sentence.words[mention.start].removeprefix("-")
        if word in words["nobody"]:
            return Who(_capitalised(mention.text), anonymous=True, chain=(span,))
        gender = Gender.FEMININE if word in words["feminine"] else Gender.MASCULINE
        found = self.cast.antecedent(mention, gender, plural=word in words["plural"], latest=word in words["latest"])
        if found is None:
            return Who(None, chain=(span,))
        return Who(found.name, found.entity, found.anonymous, (span, *found.chain))

    def _description(self, mention: Mention, span: Span) -> Who:
        first, last = mention.frame.sentence.words[mention.start], mention.frame.sentence.words[mention.end - 1]
        if last in self.cast.words["latter"]:
            gender = Gender.FEMININE if last in self.cast.words["feminine"] else Gender.MASCULINE
            found = self.cast.antecedent(
                mention, gender, plural=first in self.cast.words["plural_articles"], latest=True
            )
        else:
            found = self.cast.described(mention)
        if found is not None:
            return Who(found.name, found.entity, found.anonymous, (span, *found.chain))
        return Who(_capitalised(mention.text), None, is_anonymous(mention, self.cast.words), (span,))


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
