"""A statement, and the signs in it: words that say how surely a thing is stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Doc

    from core.analysis.certainty.clauses import Clause
    from core.analysis.certainty.listed import Phrases
    from core.analysis.results import Certainty
    from core.language.passage_words import PassageWords


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that say how surely a thing is stated.

    Attributes:
        certainty: what they say.
        rank: of the clause that they stand in.
        place: the indices of their tokens.
        rule: name of the rule that found them.
    """

    certainty: Certainty
    rank: Rank
    place: range
    rule: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What could be a claim, as the rules see it.

    Attributes:
        words: the passage that it stands in.
        inside: the indices of its tokens.
        clauses: its clauses, in order.
        said_before: whether a verb in the past reports it: `a dit que …`; then a conditional can be a future.
        places_of: where each of its words stands, by the word in small letters.
    """

    words: PassageWords
    inside: range
    clauses: list[Clause]
    said_before: bool
    places_of: dict[str, list[int]]

    @property
    def doc(self) -> Doc:
        """The Doc that it stands in."""
        return self.words.doc

    def rank_of(self, place: int) -> Rank:
        """The rank of the clause that a word belongs to: the nearest finite verb above it in the parser's tree."""
        by_verb = {verb.i: clause.rank for clause in self.clauses for verb in (clause.verb, clause.finite)}
        word = self.doc[place]
        while word.i not in by_verb and word.head.i != word.i and word.head.i in self.inside:
            word = word.head
        return by_verb.get(word.i, Rank.MAIN)

    def phrases(self, phrases: Phrases) -> Iterator[range]:
        """Where any of `phrases` stands."""
        forms = self.words.forms
        for i in self.places(phrases.keys()):
            for phrase in phrases[forms[i]]:
                if i + len(phrase) <= self.inside.stop and forms[i : i + len(phrase)] == list(phrase):
                    yield range(i, i + len(phrase))

    def places(self, forms: AbstractSet[str]) -> list[int]:
        """Where any of the words `forms` stands, in order."""
        return sorted(i for form in self.places_of.keys() & forms for i in self.places_of[form])
