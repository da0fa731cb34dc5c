"""Everybody an article talks of, in the order of reading: whom a pronoun or a description means."""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.anonymity import is_anonymous
from core.analysis.quotes.speakers.figures import SPOKE, Figure, Gender, Sighting
from core.analysis.quotes.speakers.mentions import Mention, MentionKind, mention_of
from core.analysis.quotes.speakers.roles import gender_of_name, gender_of_phrase, note_roles, speaker_words
from core.analysis.results import AMOUNTS, EntityType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.sentences import NamedWords
    from core.analysis.results import Entity

FARTHEST_PARAGRAPH = 2
"""How many paragraphs back a pronoun may look."""
FARTHEST_SIGHTING = 200
"""How many mentions back `le groupe` may look."""
LINE = 300
"""How many code points nearer than a person a body must stand to be `ce dernier`."""
DOUBT = 1.5
"""What it costs a body that nothing tells its gender."""
DESCRIBED = 1.0
"""The weight of a subject that is only described."""
OFFICE = 1.5
"""What speaks for a person to whom the article gives a role, where a description takes somebody up."""
TAKEN_UP = 2.0
"""The weight of a subject that a pronoun takes up."""


class Cast:
    """The figures of one article and where they were seen; roles are known from the start, places as reading goes."""

    def __init__(self, entities: Sequence[Entity], language: str) -> None:
        self.words = speaker_words(language)
        self.frames: list[Frame] = []
        self.figures = {e.id: Figure(e.name, e) for e in entities if e.type not in AMOUNTS}
        self.sightings: list[Sighting] = []
        self._read = 0
        self._by_role: dict[str, dict[int, Figure]] = defaultdict(dict)
        self._all: list[Sighting] = []
        for figure in self.figures.values():
            if figure.entity and figure.entity.type is EntityType.PER:
                figure.gender = gender_of_name(figure.name, self.words)

    def learn(self, frame: Frame) -> None:
        """Note the roles and genders that a sentence tells."""
        self.frames.append(frame)
        for name in self._known(frame):
            figure = self.figures[name.entity.id]
            note_roles(frame, name, figure, self.words)
            for role in figure.roles:
                self._by_role[role][id(figure)] = figure
            self._all.append(self._sighting_of(frame, name))

    # reading

    def read_until(self, sentence: int) -> None:
        """See everybody who is mentioned up to the sentence with this number."""
        while self._read <= sentence and self._read < len(self.frames):
            frame = self.frames[self._read]
            self._read += 1
            self._see_pronoun(frame)
            self.sightings += [self._sighting_of(frame, name) for name in self._known(frame)]
            self._see_couples(frame)
            self._see_descriptions(frame)

    def _known(self, frame: Frame) -> list[NamedWords]:
        return [name for name in frame.sentence.names if name.entity.id in self.figures]

    def _sighting_of(self, frame: Frame, name: NamedWords) -> Sighting:
        sentence = frame.sentence
        span = sentence.span_of(name.start, name.end)
        figure = self.figures[name.entity.id]
        return Sighting(figure, sentence.number, sentence.paragraph, span, self._weight(frame, name))

    def _weight(self, frame: Frame, name: NamedWords) -> float:
        """More for subjects and persons, less for complements and what stands in marks."""
        sentence = frame.sentence
        phrase = frame.phrase_around(name.start) or (name.start, name.end)
        weight = {EntityType.PER: 1.0, EntityType.ORG: 0.0}.get(name.entity.type, -2.0)
        if sentence.is_quoted(name.start):
            weight -= 2.0
        if sentence.word(name.start - 1) in frame.reporting.sets["of"] or sentence.kind(phrase[0] - 1) == "ADP":
            weight -= 1.0
        tagged = sentence.tokens[name.start].dep_.startswith("nsubj")
        if tagged or phrase[0] == 0 or (phrase[1] == name.end and frame.is_finite(name.end)):
            weight += 1.5
        return weight

    def _see_pronoun(self, frame: Frame) -> None:
        """A sentence that opens with a pronoun keeps talking of whom it means."""
        sentence = frame.sentence
        pronoun = sentence.words[0] in self.words.sets["personal"] and not sentence.is_quoted(0)
        if pronoun and sentence.word(1) not in self.words.sets["impersonal"]:
            seen = self.antecedent(Mention(frame, 0, 1, MentionKind.PRONOUN), sentence.words[0])
            if seen is not None:
                span = sentence.span_of(0, 1)
                self.sightings.append(Sighting(seen.figure, sentence.number, sentence.paragraph, span, TAKEN_UP))

    def _see_descriptions(self, frame: Frame) -> None:
        """Subjects that are many, or somebody by what they do: a later pronoun can mean them."""
        sentence = frame.sentence
        for phrase in frame.phrases:
            many = sentence.words[phrase[0]] in self.words.sets["plural_articles"]
            if sentence.is_quoted(phrase[0]) or not (many or sentence.words[phrase[0]] in self.words.sets["definite"]):
                continue
            head = self._head(frame, phrase)
            somebody = many or sentence.words[head] in self.words.sets["anybody"] | frame.reporting.sets["people"]
            if somebody and sentence.tokens[head].dep_.startswith("nsubj"):
                mention = mention_of(frame, phrase)
                if mention.kind is MentionKind.DESCRIPTION:
                    found = self.described(mention)
                    figure = found.figure if found else self.described_figure(mention)
                    place = (sentence.number, sentence.paragraph, mention.span)
                    self.sightings.append(Sighting(figure, *place, DESCRIBED))

    def _see_couples(self, frame: Frame) -> None:
        """`Jeanne Roux et Paul Brun`: a later `ils` can mean the two."""
        sentence = frame.sentence
        for first, second in pairwise(self._known(frame)):
            joined = second.start == first.end + 1 and sentence.words[first.end] in frame.reporting.sets["and"]
            if joined and first.entity.type is second.entity.type is EntityType.PER:
                mention = Mention(frame, first.start, second.end, MentionKind.NAME, first.entity)
                weight = self._weight(frame, first)
                place = (sentence.number, sentence.paragraph, mention.span)
                self.sightings.append(Sighting(self.couple(mention), *place, weight))

    def couple(self, mention: Mention) -> Figure:
        """The figure for two who are named together."""
        return self.figures.setdefault(f"together: {mention.text}", Figure(mention.text, None, plural=True))

    def _head(self, frame: Frame, phrase: Words) -> int:
        nouns = (i for i in range(*phrase) if frame.sentence.kinds[i] == "NOUN")
        return next(nouns, phrase[1] - 1)

    def note_speaker(self, mention: Mention, figure: Figure) -> None:
        """Remember who spoke: the next pronoun most likely means them, unless it was a study or a poll."""
        sentence = mention.frame.sentence
        paper = figure.entity is None and self.words.sets["papers"] & set(figure.roles)
        weight = 0.0 if paper else SPOKE
        self.sightings.append(Sighting(figure, sentence.number, sentence.paragraph, mention.span, weight))

    def described_figure(self, mention: Mention) -> Figure:
        """The figure for one who is only described, the same for the same words."""
        name = capitalised(mention.text)
        key = f"described: {name}"
        figure = self.figures.get(key)
        if figure is None:
            sentence = mention.frame.sentence
            head = self._head(mention.frame, (mention.start, mention.end))
            several = sentence.tokens[head].morph.get("Number", []) == ["Plur"]
            figure = self.figures[key] = Figure(
                name,
                None,
                gender_of_phrase(sentence, mention.start, head, self.words),
                several or sentence.words[mention.start] in self.words.sets["plural_articles"],
                is_anonymous(mention, self.words.sets),
            )
            figure.roles[sentence.words[head]] |= set(sentence.words[mention.start : mention.end])
        return figure

    # looking up

    def antecedent(self, mention: Mention, word: str) -> Sighting | None:
        """Whom a pronoun (or `ce dernier`, then its last word) means: the most salient figure before it that agrees."""
        sentence, sets = mention.frame.sentence, self.words.sets
        plural = word in sets["plural"] or sentence.words[mention.start] in sets["plural_articles"]

        def score(sighting: Sighting) -> float | None:
            figure = sighting.figure
            if plural != figure.plural or not (plural or sighting.may_speak) or not self._agrees(figure, word):
                return None
            body = self._is_body(figure)
            if word in sets["latest"]:
                return float(sighting.span.start - LINE * body)
            doubt = DOUBT if body and figure.gender is None and word not in sets["neuter"] else 0.0
            return sighting.weight - doubt - (sentence.number - sighting.sentence)

        gendered = word not in sets["neuter"] | sets["genderless"] | sets["latter"]
        near = takewhile(lambda s: sentence.paragraph - s.paragraph <= FARTHEST_PARAGRAPH, reversed(self.sightings))
        best = _best(mention, near, score)
        if best is not None and best.figure.gender is None and gendered and not plural:
            best.figure.gender = Gender.FEMININE if word in sets["feminine"] else Gender.MASCULINE
        return best

    def _agrees(self, figure: Figure, word: str) -> bool:
        """Whether a pronoun can mean the figure by its gender; `it` only means bodies."""
        sets = self.words.sets
        if word in sets["neuter"]:
            return self._is_body(figure)
        gender = Gender.FEMININE if word in sets["feminine"] else Gender.MASCULINE
        return word in sets["genderless"] or figure.gender in (gender, None)

    def _is_body(self, figure: Figure) -> bool:
        """An organisation, by name or by what it is called."""
        return figure.is_body or (figure.entity is None and bool(self.words.sets["bodies"] & set(figure.roles)))

    def described(self, mention: Mention) -> Sighting | None:
        """Whom a definite description means: somebody whom the article calls so, else the one it can be."""
        sentence = mention.frame.sentence
        if sentence.words[mention.start] not in self.words.sets["definite"]:
            return None
        nouns = [i for i in range(mention.start, mention.end) if sentence.kinds[i] in {"NOUN", "PROPN"}]
        if not nouns:
            return None
        head, *rest = (sentence.words[i] for i in nouns)
        plural = sentence.words[mention.start] in self.words.sets["plural_articles"]
        called = {
            id(figure)
            for figure in self._by_role.get(head, {}).values()
            if figure.plural == plural and set(rest) <= figure.roles[head]
        }
        if called:
            before = (s for s in reversed(self.sightings) if s.span.start < mention.span.start)
            found = next((s for s in before if id(s.figure) in called), None)
            return found or next(s for s in reversed(self._all) if id(s.figure) in called)
        holder = not rest or head in self.words.sets["anybody"]  # `l'élue du groupe`
        return self._of_its_kind(mention, head, nouns[0]) if holder and not plural else None

    def _is_medium(self, figure: Figure) -> bool:
        """A paper, a station, an agency: what reports is seldom what is reported on."""
        sets = self.words.sets
        return bool(sets["press"] & set(figure.roles) or sets["press_names"] & set(figure.name.lower().split()))

    def _of_its_kind(self, mention: Mention, head: str, noun: int) -> Sighting | None:
        """`le groupe`, `la romancière`: the body or the person that stands out most."""
        kind = EntityType.ORG if head in self.words.sets["bodies"] else EntityType.PER
        if kind is EntityType.PER and head not in self.words.sets["anybody"]:
            return None
        here = mention.frame.sentence.number
        press = head in self.words.sets["press"]
        gender = gender_of_phrase(mention.frame.sentence, mention.start, noun, self.words)

        def score(sighting: Sighting) -> float | None:
            entity = sighting.figure.entity
            if entity is None or entity.type is not kind or sighting.figure.plural:
                return None
            if not press and self._is_medium(sighting.figure):
                return None
            other = sighting.figure.gender
            if kind is EntityType.PER and gender is not None and other is not None and other is not gender:
                return None
            office = OFFICE if kind is EntityType.PER and sighting.figure.roles else 0.0
            return office + sighting.weight + math.log2(len(entity.mentions)) - 0.5 * (here - sighting.sentence)

        return _best(mention, islice(reversed(self.sightings), FARTHEST_SIGHTING), score)


def _best(
    mention: Mention, sightings: Iterable[Sighting], score: Callable[[Sighting], float | None]
) -> Sighting | None:
    """The sighting before the mention with the highest score, the latest of equals."""
    best, best_score = None, float("-inf")
    for sighting in sightings:
        value = score(sighting) if sighting.span.start < mention.span.start else None
        if value is not None and (value, sighting.span.start) > (best_score, best.span.start if best else -1):
            best, best_score = sighting, value
    return best


def capitalised(text: str) -> str:
    """With a capital at the start, the rest as it is."""
    return text[:1].upper() + text[1:]
