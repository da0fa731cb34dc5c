"""The persons and bodies of an article: their gender, their roles, and who was talked of last."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.mentions import Mention, MentionKind
from core.analysis.results import AMOUNTS, EntityType
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.sentences import NamedWords, Sentence
    from core.analysis.quotes.speakers.resolution import Who
    from core.analysis.results import Entity
    from core.text.spans import Span


_CLOSING = frozenset({",", ")", ".", ";", "–", "»"})


FARTHEST_PARAGRAPH = 2
"""How many paragraphs back a pronoun may look."""
LINE = 300
"""How many code points nearer than a person a body must stand to be `ce dernier`."""
SPOKE = 3.0
"""The weight of one who has just spoken."""


class Gender(Enum):
    """Grammatical gender, as pronouns agree with it."""

    MASCULINE = auto()
    FEMININE = auto()


@dataclass(slots=True)
class Figure:
    """Somebody or something that can be a speaker.

    Attributes:
        name: what to call them.
        entity: the entity, None for those only described.
        gender: None where nothing tells.
        plural: whether they are many.
        roles: nouns that the article calls them by, with the other words of those phrases.
    """

    name: str
    entity: Entity | None
    gender: Gender | None = None
    plural: bool = False
    anonymous: bool = False
    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where a figure is mentioned; `weight` says how much it stands out there."""

    figure: Figure
    sentence: int
    paragraph: int
    span: Span
    weight: float

    @property
    def may_speak(self) -> bool:
        """Places and products only once they have spoken."""
        entity = self.figure.entity
        return entity is None or entity.type in {EntityType.PER, EntityType.ORG} or self.weight == SPOKE


@dataclass(frozen=True, slots=True)
class Found:
    """The figure that a mention means and the mentions that tell."""

    name: str
    entity: Entity | None
    anonymous: bool
    chain: tuple[Span, ...]


class Cast:
    """Everybody an article talks of."""

    def __init__(self, frames: Sequence[Frame], entities: Sequence[Entity], language: str) -> None:
        lexicon = load_lexicon(language, "speakers")
        self.words: Mapping[str, frozenset[str]] = {
            name: frozenset(words.split()) for name, words in lexicon["words"].items()
        }
        self.male = frozenset(load_lexicon("fr", "speakers_first_names")["masculine"].split())
        self.female = frozenset(load_lexicon("fr", "speakers_first_names")["feminine"].split())
        self.figures = {e.id: Figure(e.name, e) for e in entities if e.type not in AMOUNTS}
        for figure in self.figures.values():
            if figure.entity and figure.entity.type is EntityType.PER:
                figure.gender = self._gender_of_first_name(figure)
        self.sightings: list[Sighting] = []
        for frame in frames:
            self._read(frame)

    # reading -----------------------------------------------------------------------------------------------------

    def _read(self, frame: Frame) -> None:
        sentence = frame.sentence
        for name in sentence.names:
            figure = self.figures.get(name.entity.id)
            if figure is None:
                continue
            self._note_roles(frame, name, figure)
            self._note_title(sentence, name, figure)
            span = sentence.span_of(name.start, name.end)
            self.sightings.append(
                Sighting(figure, sentence.number, sentence.paragraph, span, self._weight(frame, name))
            )

    def _weight(self, frame: Frame, name: NamedWords) -> float:
        sentence = frame.sentence
        weight = 0.0
        if sentence.is_quoted(name.start):
            weight -= 2.0
        phrase = next((p for p in frame.phrases if p[0] <= name.start < p[1]), None)
        before = sentence.word(name.start - 1)
        if before in frame.reporting.sets["of"] or sentence.kind((phrase or (name.start, 0))[0] - 1) == "ADP":
            weight -= 1.0
        if sentence.tokens[name.start].dep_.startswith("nsubj") or (phrase and phrase[0] == 0):
            weight += 1.0
        if name.entity.type is EntityType.PER:
            weight += 1.0
        elif name.entity.type is not EntityType.ORG:
            weight -= 2.0
        return weight

    def _note_roles(self, frame: Frame, name: NamedWords, figure: Figure) -> None:
        for phrase in self._role_phrases(frame, name):
            words = frame.sentence.words
            nouns = [
                i
                for i in range(*phrase)
                if frame.sentence.kinds[i] in {"NOUN", "ADJ", "PROPN"} and not name.start <= i < name.end
            ]
            if not nouns:
                continue
            head = next((i for i in nouns if frame.sentence.kinds[i] == "NOUN"), nouns[0])
            figure.roles[words[head]] |= {words[i] for i in nouns}
            if figure.gender is None:
                figure.gender = self._gender_of_phrase(frame.sentence, phrase[0], head)

    def _role_phrases(self, frame: Frame, name: NamedWords) -> list[Words]:
        """`le ministre X`, `X, ministre de la Mer`, `la porte-parole du parquet, X`."""
        sentence = frame.sentence
        found: list[Words] = []
        own = next((p for p in frame.phrases if p[0] <= name.start < p[1]), None)
        if own is not None and own[0] < name.start and sentence.word(name.start - 1) not in frame.reporting.sets["of"]:
            found.append((own[0], name.start))
        start = own[0] if own is not None else name.start
        if sentence.word(start - 1) == ",":
            before = frame.phrase_until(start - 1)
            if before is not None and not any(
                n.start < before[1] and before[0] < n.end and n.end == before[1] and n.start == before[0]
                for n in sentence.names
            ):
                found.append(before)
        if sentence.word(name.end) in {",", "(", "–"}:
            after = frame.phrase_from(name.end + 1)
            if (
                after is not None
                and sentence.name_at(after[0]) is None
                and (
                    sentence.word(after[1]) in _CLOSING
                    or after[1] == len(sentence)
                    or sentence.kinds[after[0]] == "NOUN"
                )
            ):
                found.append(after)
        return found

    def _note_title(self, sentence: Sentence, name: NamedWords, figure: Figure) -> None:
        before = sentence.word(name.start - 1)
        body = name.entity.type is not EntityType.PER
        if before in self.words["mister"] or (body and before in self.words["masculine_articles"]):
            figure.gender = Gender.MASCULINE
        elif before in self.words["madam"] or (body and before in self.words["feminine_articles"]):
            figure.gender = Gender.FEMININE
        elif body and before in self.words["plural_the"]:
            figure.plural = True

    def _gender_of_phrase(self, sentence: Sentence, start: int, head: int) -> Gender | None:
        first = sentence.words[start]
        if first in self.words["masculine_articles"]:
            return Gender.MASCULINE
        if first in self.words["feminine_articles"]:
            return Gender.FEMININE
        morph = sentence.tokens[head].morph.get("Gender", [])
        if not morph:
            return None
        return Gender.MASCULINE if morph[0] == "Masc" else Gender.FEMININE

    def _gender_of_first_name(self, figure: Figure) -> Gender | None:
        first, *rest = figure.name.lower().replace("-", " ").split()
        if not rest:
            return None  # a surname tells nothing
        if first in self.male:
            return Gender.MASCULINE
        return Gender.FEMININE if first in self.female else None

    # looking up --------------------------------------------------------------------------------------------------

    def note_speaker(self, mention: Mention, who: Who) -> None:
        """Remember who spoke: the next pronoun most likely means them."""
        sentence = mention.frame.sentence
        span = sentence.span_of(mention.start, mention.end)
        if who.name is None:
            return
        figure = self.figures.get(who.entity.id) if who.entity else self._described_figure(mention, who)
        if figure is not None:
            self.sightings.append(
                Sighting(figure, sentence.number, sentence.paragraph, span, SPOKE if self._is_somebody(figure) else 0.0)
            )

    def _is_somebody(self, figure: Figure) -> bool:
        """Persons and bodies; of those only described, no study, report or poll."""
        return figure.entity is not None or not self.words["papers"] & set(figure.roles)

    def _described_figure(self, mention: Mention, who: Who) -> Figure:
        key = "described " + (who.name or "")
        figure = self.figures.get(key)
        if figure is None:
            figure = self.figures[key] = Figure(who.name or "", None, anonymous=who.anonymous)
            if mention.kind is MentionKind.DESCRIPTION:
                sentence = mention.frame.sentence
                head = next(
                    (i for i in range(mention.start, mention.end) if sentence.kinds[i] == "NOUN"), mention.end - 1
                )
                figure.gender = self._gender_of_phrase(sentence, mention.start, head)
                several = sentence.tokens[head].morph.get("Number", []) == ["Plur"]
                figure.plural = several or sentence.words[mention.start] in self.words["plural_articles"]
                figure.roles[sentence.words[head]] |= set(sentence.words[mention.start : mention.end])
        return figure

    def antecedent(self, mention: Mention, gender: Gender, *, plural: bool, latest: bool) -> Found | None:
        """Whom a pronoun means: the most salient figure before it that agrees."""
        sentence = mention.frame.sentence
        here = sentence.starts[mention.start]

        def score(sighting: Sighting) -> float | None:
            figure = sighting.figure
            if sentence.paragraph - sighting.paragraph > FARTHEST_PARAGRAPH or plural != figure.plural:
                return None
            if figure.gender not in (gender, None) or not sighting.may_speak:
                return None
            body = figure.entity is not None and figure.entity.type is EntityType.ORG
            if latest:
                return float(sighting.span.start - (LINE if body else 0))
            doubt = 1.5 if body and figure.gender is None else 0.0
            return sighting.weight - doubt - (sentence.number - sighting.sentence) + sighting.span.start * 1e-6

        return self._best(here, score)

    def described(self, mention: Mention) -> Found | None:
        """Whom a definite description means: somebody whom the article calls so, or the one body there is."""
        sentence = mention.frame.sentence
        if sentence.words[mention.start] not in self.words["definite"]:
            return None
        content = [i for i in range(mention.start, mention.end) if sentence.kinds[i] in {"NOUN", "ADJ", "PROPN"}]
        nouns = [i for i in content if sentence.kinds[i] != "ADJ"]
        if not nouns:
            return None
        head = sentence.words[nouns[0]]
        rest = {sentence.words[i] for i in nouns[1:]}
        here = sentence.starts[mention.start]
        plural = sentence.words[mention.start] in self.words["plural_articles"]

        def by_role(sighting: Sighting) -> float | None:
            roles = sighting.figure.roles
            if head not in roles or not rest <= roles[head] or sighting.figure.plural != plural:
                return None
            return sighting.span.start + (1000.0 if sighting.weight > SPOKE - 1 else 0.0)

        found = self._best(here, by_role) or self._best(None, by_role)
        if found is not None or rest or plural:
            return found
        kind = EntityType.ORG if head in self.words["bodies"] else EntityType.PER
        if kind is EntityType.PER and head not in self.words["anybody"]:
            return None

        def by_kind(sighting: Sighting) -> float | None:
            if sighting.figure.entity is None or sighting.figure.entity.type is not kind or sighting.figure.plural:
                return None
            standing = math.log2(len(sighting.figure.entity.mentions))
            return sighting.weight + standing - 0.5 * (sentence.number - sighting.sentence)

        return self._best(here, by_kind)

    def _best(self, here: int | None, score: Callable[[Sighting], float | None]) -> Found | None:
        """The best-scored sighting before offset `here`, or anywhere."""
        best, best_score = None, float("-inf")
        for sighting in self.sightings:
            value = score(sighting) if here is None or sighting.span.start < here else None
            if value is not None and value > best_score:
                best, best_score = sighting, value
        if best is None:
            return None
        return Found(best.figure.name, best.figure.entity, best.figure.anonymous, (best.span,))
