"""The clauses of a claim: each finite verb, and how far it stands from what the claim mainly says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from core.language.hidden_verbs import find_hidden_verb
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Collection

    from spacy.tokens import Doc, Token

    from core.language.passage_words import PassageWords


class Rank(IntEnum):
    """How close a clause is to the heart of its claim; the smaller, the closer."""

    MAIN = 0
    COMPLEMENT = 1
    """What somebody knows, sees, hopes: `on sait que …`."""
    SIDE = 2
    """A relative or adverbial clause, or words beside the reported speech."""
    CONDITION = 3
    """A supposition (`si …`): it states nothing."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One finite verb and what belongs to it.

    Attributes:
        words: the passage that it stands in.
        finite: the verb form that carries the tense: `a` in `a dit`, `will` in `will go`.
        verb: the word that says what happens: `dit`, `go`; the predicate after `être` (`absent` in `est absent`).
        tense: of `finite`.
        rank: how close it is to the heart of the claim.
        governor: the verb that a complement clause depends on.
        start: index of the first token after the finite verb of the clause before.
        end: index of the next clause's finite verb, or of the claim's end.
    """

    words: PassageWords
    finite: Token
    verb: Token
    tense: Tense
    rank: Rank
    governor: Token | None
    start: int
    end: int

    @property
    def doc(self) -> Doc:
        """The Doc that it stands in."""
        return self.words.doc

    @property
    def finite_form(self) -> str:
        """The finite verb in small letters."""
        return self.words.forms[self.finite.i]

    @property
    def verb_form(self) -> str:
        """The word that says what happens, in small letters."""
        return self.words.forms[self.verb.i]

    @property
    def group(self) -> range:
        """From the first to the last word of the verb group: `a … dit`."""
        first, last = sorted((self.finite.i, self.verb.i))
        return range(first, last + 1)


_AUXILIARY = ("aux", "cop")
_COMPLEMENT = frozenset({"ccomp", "csubj"})
_SIDE = frozenset({"acl", "acl:relcl", "relcl", "advcl", "csubj:pass"})
_IF = frozenset({"si", "s'", "s’", "if", "unless"})
_WHICH = frozenset({"qui", "dont", "where", "which", "whose"})
_QUE = frozenset({"que", "qu'", "qu’", "où", "who", "that"})
_CONJUNCTIONS = frozenset({"que", "qu'", "qu’"})
_SAYING = frozenset({"VERB", "AUX"})
_THAT_WHICH = frozenset({"ce"})
"""`ce qui`, `ce que`: no side clause, but a statement about the rest or what somebody thinks of."""
_REACH = 4
"""Words between a relative word and its verb."""


def find_clauses(words: PassageWords, inside: range, reported: Collection[range] = ()) -> list[Clause]:
    """The clauses among the tokens `inside` of a passage, in order.

    Args:
        words: the passage.
        inside: the indices of the claim's tokens.
        reported: the indices of reported speech in it: its verbs are the heart, those beside it are not.
    """
    finite = [(i, form) for i in inside if (form := words.tenses[i])]
    if not finite and words.doc.lang_ == "fr":
        hidden = find_hidden_verb(words.doc, inside)
        finite = [] if hidden is None else [(hidden, Tense.PRESENT)]
    clauses = []
    for number, (place, form) in enumerate(finite):
        token = words.doc[place]
        scope = next((part for part in reported if place in part), inside)
        verb = token.head if token.dep_.startswith(_AUXILIARY) and token.head.i in scope else token
        rank, governor = _rank(verb, scope)
        start = finite[number - 1][0] + 1 if number else inside.start
        rank = max(rank, _rank_by_word(words, range(start, place)))
        if reported and scope is inside:
            rank = Rank.COMPLEMENT if rank is Rank.MAIN else Rank.SIDE
        end = finite[number + 1][0] if number + 1 < len(finite) else inside.stop
        clauses.append(Clause(words, token, verb, form, rank, governor, start, end))
    return clauses if any(clause.rank is Rank.MAIN for clause in clauses) else [_promoted(clause) for clause in clauses]


def _rank(verb: Token, scope: range) -> tuple[Rank, Token | None]:
    """The rank of a verb by the parser's tree, no higher than `scope`; and the verb whose complement it is."""
    rank, governor, word = Rank.MAIN, None, verb
    while word.head.i != word.i and word.head.i in scope:
        if word.dep_ in _COMPLEMENT or (word.dep_ in _SIDE and (word.head.lower_ in _THAT_WHICH or _is_said(word))):
            rank, governor = max(rank, Rank.COMPLEMENT), governor or word.head
        elif word.dep_ in _SIDE:
            condition = any(child.dep_ == "mark" and child.lower_ in _IF for child in word.children)
            rank = max(rank, Rank.CONDITION if condition else Rank.SIDE)
        word = word.head
    return rank, governor


def _is_said(verb: Token) -> bool:
    """Whether a conjunction `que` of its own, with no word to complete it (`bien que`), opens the clause of a verb."""
    marks = [child for child in verb.children if child.dep_ == "mark" and child.lower_ in _CONJUNCTIONS]
    return any(mark.i and mark.nbor(-1).pos_ in _SAYING for mark in marks)


def _rank_by_word(words: PassageWords, before: range, relatives: frozenset[str] = _WHICH) -> Rank:
    """The rank that the words just before a verb give it, whatever the parser says: `… qui ne paient pas`."""
    for i in reversed(before[-_REACH:]):
        if words.forms[i] in relatives:
            return Rank.COMPLEMENT if i > before.start and words.forms[i - 1] in _THAT_WHICH else Rank.SIDE
    return Rank.MAIN


def _promoted(clause: Clause) -> Clause:
    """The clause as the heart of its claim, unless a relative word stands right before its verb."""
    return replace(clause, rank=_rank_by_word(clause.words, range(clause.start, clause.finite.i), _WHICH | _QUE))
