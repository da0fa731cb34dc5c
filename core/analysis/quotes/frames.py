"""The frame of a sentence: its cues and noun phrases, and where what is said may begin and end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from core.analysis.quotes.cues import Cue, find_cues
from core.analysis.quotes.noun_phrases import noun_phrase_at, noun_phrases
from core.analysis.quotes.verb_forms import Mood

if TYPE_CHECKING:
    from core.analysis.quotes.reporting_words import ReportingWords
    from core.analysis.quotes.sentences import Sentence

Words = tuple[int, int]
"""Words of a sentence, from the first up to, not including, the second."""


@dataclass
class Frame:
    """A sentence with what is looked up in it again and again."""

    sentence: Sentence
    reporting: ReportingWords

    @cached_property
    def cues(self) -> list[Cue]:
        """The verbs that may report, in order."""
        return find_cues(self.sentence, self.reporting)

    @cached_property
    def phrases(self) -> list[Words]:
        """The noun phrases, in order."""
        return noun_phrases(self.sentence, self.reporting)

    @cached_property
    def _phrase_at(self) -> dict[int, Words]:
        return {start: (start, end) for start, end in self.phrases}

    @cached_property
    def _phrase_until(self) -> dict[int, Words]:
        return {end: (start, end) for start, end in self.phrases}

    def phrase_from(self, index: int) -> Words | None:
        """The noun phrase whose first word is `index`."""
        phrase = self._phrase_at.get(index)
        if phrase is None and any(start < index < end for start, end in self.phrases):
            return noun_phrase_at(self.sentence, self.reporting, index)
        return phrase

    def phrase_around(self, index: int) -> Words | None:
        """The noun phrase that word `index` belongs to."""
        return next((phrase for phrase in self.phrases if phrase[0] <= index < phrase[1]), None)

    def phrase_until(self, index: int) -> Words | None:
        """The noun phrase that ends right before `index`."""
        return self._phrase_until.get(index)

    def is_finite(self, index: int) -> bool:
        """Whether the word is a finite verb, over adverbs, a negation or clitics before it."""
        sentence, clitics = self.sentence, self.reporting.sets["clitics"]
        while sentence.kind(index) in {"ADV", "PART"} or (
            sentence.kind(index) == "PRON" and sentence.words[index] in clitics
        ):
            index += 1
        return index < len(sentence) and sentence.verb_form(index) == "Fin"

    def has_main_verb(self, end: int) -> bool:
        """Whether a clause of its own stands before `end`; not so in `Le maire, qui hésitait, | a dit non`."""
        sentence = self.sentence
        if sentence.dialogue or sentence.is_quoted(end - 1) or sentence.is_quoted(end - 2):
            return True
        relative = False
        for index in range(self.start, end):
            if sentence.words[index] in self.reporting.sets["relative"] | {","}:
                relative = sentence.words[index] != ","
            elif sentence.verb_form(index) == "Fin":
                if not relative:
                    return True
                relative = sentence.kinds[index] == "AUX"
        return False

    def says_a_clause(self, index: int) -> bool:
        """Whether the quoted stretch at `index` holds a finite verb."""
        stretch = self.sentence.inside[index]
        return any(
            self.sentence.inside[i] == stretch and self.sentence.verb_form(i) == "Fin"
            for i in range(index, len(self.sentence))
        )

    def is_unreal(self, cue: Cue) -> bool:
        """Whether no speech took place: `pourrait annoncer`, `il faut rappeler`, `l'accord annoncé`."""
        sentence = self.sentence
        index = cue.start - 1
        while sentence.kind(index) in {"ADV", "PRON", "PART"} and index > cue.start - 4:
            index -= 1
        before = sentence.word(index)
        if sentence.words[cue.start] in self.reporting.sets["modals"]:
            return True
        if cue.mood is Mood.INFINITIVE:
            if cue.lemma == "croire" and sentence.word(cue.start - 1) == "en":
                return True  # `à en croire X` names a source
            if before in self.reporting.sets["to"]:
                before = sentence.word(index - 1)
            return before in self.reporting.sets["modals"] | self.reporting.sets["unreal"]
        if cue.mood is Mood.PAST_PARTICIPLE:
            joined = before in self.reporting.sets["and"] | self.reporting.sets["but"] | {"puis", "then"}
            return not (joined and any(c.end <= cue.start and c.start < c.verb for c in self.cues))
        return cue.reflexive and cue.lemma in self.reporting.sets["never_reflexive"]

    def aside_end(self, index: int) -> int | None:
        """The end of a set phrase that says nothing itself (`au contraire`, `quant à lui`) and starts at `index`."""
        words = self.sentence.words
        for phrase in self.reporting.asides:
            if tuple(words[index : index + len(phrase)]) == phrase:
                return index + len(phrase)
        return None

    def subject_start(self, index: int) -> int:
        """The first word of the subject that holds word `index`, appositions between commas included."""
        phrase = self.phrase_around(index)
        return phrase[0] if phrase else index

    @property
    def start(self) -> int:
        """The first word of what the sentence says: `Cependant,` and `Mais` are no part of it."""
        sentence, words = self.sentence, self.reporting.sets
        for opening in self.reporting.connectives:
            if tuple(sentence.words[: len(opening)]) == opening and sentence.word(len(opening)) == ",":
                return len(opening) + 1
        return 1 if sentence.words[0] in words["and"] | words["but"] and not sentence.is_quoted(0) else 0

    @property
    def end(self) -> int:
        """The end of what the sentence says, without its stop."""
        sentence = self.sentence
        end = len(sentence)
        while (
            end
            and sentence.words[end - 1] in {".", "!", "?", "…", "...", ";", ":", ","}
            and not sentence.is_quoted(end - 1)
        ):
            end -= 1
        return end
