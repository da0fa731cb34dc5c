"""Everybody an article talks of, in the order of reading: whom a pronoun or a description means."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.anonymity import is_anonymous
from core.analysis.quotes.speakers.antecedents import antecedent, described
from core.analysis.quotes.speakers.figures import SPOKE, Figure, Sighting
from core.analysis.quotes.speakers.mentions import Mention, MentionKind, mention_of
from core.analysis.quotes.speakers.roles import gender_of_name, gender_of_phrase, note_roles, speaker_words
from core.analysis.results import AMOUNTS, EntityType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.sentences import NamedWords
    from core.analysis.results import Entity

DESCRIBED = 1.0
"""The weight of a subject that is only described."""
SUBJECT = 1.5
"""What speaks for the subject of a sentence."""
ASIDE = -0.5
"""The weight of one who is only described and no subject."""
TAKEN_UP = 2.0
"""The weight of a subject that a pronoun takes up."""


class Cast:
    """The figures of one article and where they were seen; roles are known from the start, places as reading goes."""

    def __init__(self, entities: Sequence[Entity], language: str) -> None:
        self.words = speaker_words(language)
        self.frames: list[Frame] = []
        self.figures = {e.id: Figure(e.name, e) for e in entities if e.type not in AMOUNTS}
        self.sightings: list[Sighting] = []
        self.places: dict[int, list[int]] = defaultdict(list)
        self.last_speaker: Figure | None = None
        self._read = 0
        self.by_role: dict[str, dict[int, Figure]] = defaultdict(dict)
        self.named: list[Sighting] = []
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
                self.by_role[role][id(figure)] = figure
            self.named.append(self._sighting_of(frame, name))

    # reading

    def read_until(self, sentence: int) -> None:
        """See everybody who is mentioned up to the sentence with this number."""
        while self._read <= sentence and self._read < len(self.frames):
            frame = self.frames[self._read]
            self._read += 1
            self._see_pronoun(frame)
            for name in self._known(frame):
                self._see(self._sighting_of(frame, name))
            self._see_couples(frame)
            self._see_descriptions(frame)

    def _see(self, sighting: Sighting) -> None:
        self.places[id(sighting.figure)].append(len(self.sightings))
        self.sightings.append(sighting)

    def last_sighting(self, figure: Figure, before: int) -> int | None:
        """The place among the sightings of a figure's last one that starts before `before` of the document."""
        places = reversed(self.places[id(figure)])
        return next((place for place in places if self.sightings[place].span.start < before), None)

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
            weight += SUBJECT
        return weight

    def _see_pronoun(self, frame: Frame) -> None:
        """A sentence that opens with a pronoun keeps talking of whom it means."""
        sentence = frame.sentence
        pronoun = sentence.words[0] in self.words.sets["personal"] and not sentence.is_quoted(0)
        if pronoun and sentence.word(1) not in self.words.sets["impersonal"]:
            seen = antecedent(self, Mention(frame, 0, 1, MentionKind.PRONOUN), sentence.words[0])
            if seen is not None:
                span = sentence.span_of(0, 1)
                self._see(Sighting(seen.figure, sentence.number, sentence.paragraph, span, TAKEN_UP))

    def _see_descriptions(self, frame: Frame) -> None:
        """Subjects that are many, or somebody by what they do: a later pronoun can mean them."""
        sentence, sets = frame.sentence, self.words.sets
        for phrase in frame.phrases:
            first = sentence.words[phrase[0]]
            many = first in sets["plural_articles"]
            opens = first in sets["definite"] | sets["indefinite"] | frame.reporting.sets["possessives"]
            beside = sentence.word(phrase[0] - 1) == "," and sentence.name_at(phrase[0] - 2) is not None
            if sentence.is_quoted(phrase[0]) or beside or not (many or opens):
                continue  # `Jeanne Roux, la maire de Lens`: named already
            head = self.head(frame, phrase)
            subject = sentence.tokens[head].dep_.startswith("nsubj")
            somebody = sentence.words[head] in sets["anybody"] | frame.reporting.sets["people"]
            if not (many or somebody) or (many and not subject):
                continue
            mention = mention_of(frame, phrase)
            if mention.kind is MentionKind.DESCRIPTION:
                found = described(self, mention)
                figure = found.figure if found else self.described_figure(mention)
                place = (sentence.number, sentence.paragraph, mention.span)
                self._see(Sighting(figure, *place, DESCRIBED if subject else ASIDE))

    def _see_couples(self, frame: Frame) -> None:
        """`Jeanne Roux et Paul Brun`: a later `ils` can mean the two."""
        sentence = frame.sentence
        for first, second in pairwise(self._known(frame)):
            joined = second.start == first.end + 1 and sentence.words[first.end] in frame.reporting.sets["and"]
            if joined and first.entity.type is second.entity.type is EntityType.PER:
                mention = Mention(frame, first.start, second.end, MentionKind.NAME, first.entity)
                weight = self._weight(frame, first)
                place = (sentence.number, sentence.paragraph, mention.span)
                self._see(Sighting(self.couple(mention), *place, weight))

    def couple(self, mention: Mention) -> Figure:
        """The figure for two who are named together."""
        return self.figures.setdefault(f"together: {mention.text}", Figure(mention.text, None, plural=True))

    def note_description(self, mention: Mention, figure: Figure) -> None:
        """Remember what kind of body a description says that somebody is: `l'entreprise` is no association later."""
        head = self.head(mention.frame, (mention.start, mention.end))
        noun = mention.frame.sentence.words[head]
        if figure.is_body and noun in self.words.bodies:
            figure.roles[noun].add(noun)

    def note_speaker(self, mention: Mention, figure: Figure) -> None:
        """Remember who spoke: the next pronoun most likely means them, unless it was a study or a poll."""
        sentence = mention.frame.sentence
        weight = 0.0 if self.is_paper(figure) else SPOKE
        self.last_speaker = figure
        self._see(Sighting(figure, sentence.number, sentence.paragraph, mention.span, weight))

    def described_figure(self, mention: Mention) -> Figure:
        """The figure for one who is only described, the same for the same words."""
        name = capitalised(mention.text)
        key = f"described: {name}"
        figure = self.figures.get(key)
        if figure is None:
            sentence = mention.frame.sentence
            head = self.head(mention.frame, (mention.start, mention.end))
            several = sentence.tokens[head].morph.get("Number", []) == ["Plur"]
            figure = self.figures[key] = Figure(
                name,
                None,
                gender_of_phrase(sentence, mention.start, head, self.words),
                several or sentence.words[mention.start] in self.words.sets["plural_articles"],
                is_anonymous(mention, self.words.sets),
            )
            figure.roles[sentence.words[head]] |= set(sentence.words[mention.start : mention.end])
            self.by_role[sentence.words[head]][id(figure)] = figure
        return figure

    def head(self, frame: Frame, phrase: Words) -> int:
        """The noun that says what a phrase is; its last word where the tagger sees none (`l'intéressé`)."""
        kinds, words = frame.sentence.kinds, frame.sentence.words
        known = self.words.sets["anybody"]
        nouns = (i for i in range(*phrase) if kinds[i] == "NOUN" or words[i] in known or words[i] in self.words.bodies)
        return next(nouns, phrase[1] - 1)

    def is_body(self, figure: Figure) -> bool:
        """An organisation, by name or by what it is called."""
        return figure.is_body or (figure.entity is None and any(role in self.words.bodies for role in figure.roles))

    def is_paper(self, figure: Figure) -> bool:
        """A study, a poll, a report: it speaks, but nobody takes it up as `il`."""
        return figure.entity is None and bool(self.words.sets["papers"] & set(figure.roles))

    def is_medium(self, figure: Figure) -> bool:
        """A paper, a station, an agency: what reports is seldom what is reported on."""
        press = any("press" in self.words.bodies.get(role, ()) for role in figure.roles)
        return press or bool(self.words.sets["press_names"] & set(figure.name.lower().split()))


def capitalised(text: str) -> str:
    """With a capital at the start, the rest as it is."""
    return text[:1].upper() + text[1:]
