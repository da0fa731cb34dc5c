"""A statement, and the signs in it: words that say how surely a thing is stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from core.analysis.certainty.clauses import Clause, Rank
    from core.analysis.results import Certainty


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that say how surely a thing is stated.

    Attributes:
        certainty: what they say.
        rank: of the clause that they stand in.
        start: index of the first of their tokens.
        end: index after the last.
        rule: name of the rule that found them.
    """

    certainty: Certainty
    rank: Rank
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What could be a claim, as the rules see it.

    Attributes:
        doc: the parsed passage.
        inside: the indices of its tokens.
        clauses: its clauses, in order.
        said_before: whether a verb in the past reports it: `a dit que …`; then a conditional can be a future.
    """

    doc: Doc
    inside: range
    clauses: list[Clause]
    said_before: bool

    def clause_of(self, token: Token) -> Clause | None:
        """The clause that a word belongs to: the one whose finite verb is nearest above it in the parser's tree."""
        by_verb = {clause.verb.i: clause for clause in self.clauses} | {
            clause.finite.i: clause for clause in self.clauses
        }
        word = token
        while word.i not in by_verb and word.head.i != word.i and word.head.i in self.inside:
            word = word.head
        return by_verb.get(word.i)

    def phrases(self, phrases: frozenset[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
        """Where any of `phrases` (each its words in small letters, as the tokenizer cuts them) stands."""
        words = [self.doc[i].lower_.replace("’", "'") for i in self.inside]
        starts = {phrase[0] for phrase in phrases}
        for place, word in enumerate(words):
            if word in starts:
                for phrase in phrases:
                    if tuple(words[place : place + len(phrase)]) == phrase:
                        yield self.inside.start + place, self.inside.start + place + len(phrase)
