"""Who a mention of a speaker means in this article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.quotes import interviews
from core.analysis.quotes.constructions import floating
from core.analysis.quotes.speakers.antecedents import antecedent, described, nationality
from core.analysis.quotes.speakers.cast import Cast, capitalised
from core.analysis.quotes.speakers.mentions import Mention, MentionKind
from core.analysis.quotes.subjects import main_subject
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.quotes.candidates import Candidate
    from core.analysis.quotes.frames import Frame
    from core.analysis.quotes.speakers.figures import Figure, Sighting
    from core.analysis.results import Entity
    from core.text.spans import Span


@dataclass(frozen=True, slots=True)
class Who:
    """A resolved speaker; `chain` holds the mentions from the nearest to the one that names."""

    name: str | None
    entity: Entity | None = None
    anonymous: bool = False
    chain: tuple[Span, ...] = ()
    figure: Figure | None = None


class SpeakerResolver:
    """Resolves the speakers of one article's quotes in reading order, remembering who spoke last."""

    def __init__(self, entities: Sequence[Entity], language: str) -> None:
        self.cast = Cast(entities, language)
        self.last: Who | None = None
        self.last_paragraph = -1

    def learn(self, frame: Frame) -> None:
        """Take in what a sentence tells about anybody; all sentences in order, before the first quote is resolved."""
        self.cast.learn(frame)

    def resolve(self, candidate: Candidate) -> Who | None:
        """Who says it, unknown if nothing tells; None where quoted words without a speaker are no quote."""
        sentence = candidate.frame.sentence
        self.cast.read_until(sentence.number)
        if candidate.inherits:
            known = self.last is not None and sentence.paragraph - self.last_paragraph <= 1
            if known:
                return self.last
            # a whole sentence in marks is a quote, whoever speaks
            return self._next_person(candidate) if candidate.rule == floating.RULE else None
        if candidate.speaker is None and candidate.rule == interviews.RULE:
            who = self._asked(candidate)
            self.last, self.last_paragraph = who, sentence.paragraph
            return who
        if candidate.speaker is None:
            return Who(None, anonymous=True)
        who = self._who(candidate.speaker)
        if who.figure is not None:
            self.cast.note_speaker(candidate.speaker, who.figure)
        self.last, self.last_paragraph = who, sentence.paragraph
        return who

    def _next_person(self, candidate: Candidate) -> Who:
        """`« … ». Jeanne Roux est en colère.`: a paragraph may open with words whose speaker comes next."""
        sentence = candidate.frame.sentence
        after = self.cast.frames[sentence.number + 1 : sentence.number + 2]
        subject = main_subject(after[0], len(after[0].sentence)) if after else None
        if subject is None or subject.kind is not MentionKind.NAME or subject.entity is None:
            return Who(None)
        same = after[0].sentence.paragraph == sentence.paragraph
        person = subject.entity.type is EntityType.PER and not after[0].sentence.is_quoted(subject.start)
        return self._named(subject, subject.entity) if same and person else Who(None)

    def _asked(self, candidate: Candidate) -> Who:
        """Who is interviewed: named in the title or the lead, if at all."""
        entity = candidate.entity
        if entity is None:
            return Who(None)
        start = candidate.content[0].start
        before = [mention for mention in entity.mentions if mention.start < start]
        return Who(entity.name, entity, chain=tuple(before[-1:]))

    def _who(self, mention: Mention) -> Who:
        sentence, sets = mention.frame.sentence, self.cast.words.sets
        if mention.kind is MentionKind.NAME and mention.entity is not None:
            people = mention.entity.type is EntityType.MISC and mention.end == mention.start + 1
            found = nationality(self.cast, mention) if people and self._is_definite(mention) else None
            return self._found(mention, found) if found else self._named(mention, mention.entity)
        last = sentence.words[mention.end - 1].removeprefix("-")
        if mention.kind is MentionKind.PRONOUN:
            if last in sets["nobody"]:
                return Who(capitalised(mention.text), anonymous=True, chain=(mention.span,))
            found = antecedent(self.cast, mention, last)
            return self._found(mention, found) if found else Who(None, chain=(mention.span,))
        found = antecedent(self.cast, mention, last) if last in sets["latter"] else described(self.cast, mention)
        if found is not None:
            self.cast.note_description(mention, found.figure)
            return self._found(mention, found)
        figure = self.cast.described_figure(mention)
        return Who(figure.name, None, figure.anonymous, (mention.span,), figure)

    def _is_definite(self, mention: Mention) -> bool:
        """`l'Italien`, but not `les Italiens`."""
        article = mention.frame.sentence.word(mention.start - 1)
        return article in self.cast.words.sets["definite"] - self.cast.words.sets["plural_articles"]

    def _named(self, mention: Mention, entity: Entity) -> Who:
        """The entity's name; that of both where two are named together."""
        own = max((len(m) for m in entity.mentions if m.start == mention.span.start), default=len(mention.span))
        if len(mention.span) > own:
            return Who(mention.text, entity, chain=(mention.span,), figure=self.cast.couple(mention))
        return Who(entity.name, entity, chain=(mention.span,), figure=self.cast.figures.get(entity.id))

    def _found(self, mention: Mention, sighting: Sighting) -> Who:
        figure = sighting.figure
        chain = [mention.span, sighting.span]
        if figure.entity is not None and sighting.span not in figure.entity.mentions:
            named = [span for span in figure.entity.mentions if span.start < sighting.span.start]
            chain.append(named[-1] if named else figure.entity.mentions[0])
        return Who(figure.name, figure.entity, figure.anonymous, tuple(chain), figure)
