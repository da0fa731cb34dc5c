"""The clauses of a claim: each finite verb, and how far it stands from what the claim mainly says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from core.analysis.certainty.listed import listed
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
_HELPERS = frozenset({"aux:tense", "aux:pass", "cop"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "expl:subj"})
_COMPLEMENT = frozenset({"ccomp", "csubj"})
_SIDE = frozenset({"acl", "acl:relcl", "relcl", "advcl", "csubj:pass"})
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
        rank, governor = _rank(words, verb, scope)
        start = finite[number - 1][0] + 1 if number else inside.start
        if reported and scope is inside:
            rank = Rank.COMPLEMENT if rank is Rank.MAIN else Rank.SIDE
        end = finite[number + 1][0] if number + 1 < len(finite) else inside.stop
        clauses.append(Clause(words, token, verb, form, rank, governor, start, end))
    if any(clause.rank is Rank.MAIN for clause in clauses):
        return clauses
    if len(clauses) == 1 and _says_all(words, clauses[0].finite, inside):
        return [replace(clauses[0], rank=Rank.MAIN)]
    return [_promoted(clause) for clause in clauses]


def _rank(words: PassageWords, verb: Token, scope: range) -> tuple[Rank, Token | None]:
    """The rank of a verb by the parser's tree, no higher than `scope`; and the verb whose complement it is."""
    rank, governor, word = Rank.MAIN, None, verb
    while word.head.i != word.i and word.head.i in scope:
        if word.dep_ in _COMPLEMENT or (word.dep_ in _SIDE and _is_said(words, word)):
            rank, governor = max(rank, Rank.COMPLEMENT), governor or word.head
        elif word.dep_ == "advcl" and _stands_beside(words, word):
            pass
        elif word.dep_ in _SIDE:
            condition = any(mark in _listed(words, "conditions") for mark in _marks(words, word))
            rank = max(rank, Rank.CONDITION if condition else Rank.SIDE)
        word = word.head
    return rank, governor


def _marks(words: PassageWords, verb: Token) -> dict[str, int]:
    """The conjunctions that open the clause of a verb, and their indices."""
    return {words.forms[child.i]: child.i for child in verb.children if child.dep_ == "mark"}


def _stands_beside(words: PassageWords, verb: Token) -> bool:
    """Whether nothing makes a side clause of a verb: `elle ne chante pas, elle joue`; not `…, quand elle chante`."""
    finite = words.tenses[verb.i] or any(words.tenses[child.i] for child in verb.children if child.dep_ in _HELPERS)
    own = [child for child in verb.children if child.i < verb.i]
    subject = any(child.dep_ in _SUBJECTS for child in own)
    opening = words.forms[max(0, verb.left_edge.i - _REACH) : min(verb.i, verb.left_edge.i + _REACH)]
    opened = any(child.dep_ == "mark" for child in own) or not _listed(words, "subordinators").isdisjoint(opening)
    return bool(finite) and subject and not opened and words.doc.lang_ == "fr"


def _is_said(words: PassageWords, verb: Token) -> bool:
    """Whether what looks like a side clause is a statement: `s'inquiète de ce que …`, `on apprend ce soir que …`.

    Not where a word completes the conjunction: `bien que …`.
    """
    if words.forms[verb.head.i] in _listed(words, "that_which"):
        return True
    plain = [i for mark, i in _marks(words, verb).items() if mark in _listed(words, "conjunctions")]
    return verb.dep_ == "advcl" and any(
        i > 0 and words.forms[i - 1] not in _listed(words, "complete_conjunctions") for i in plain
    )


def _says_all(words: PassageWords, verb: Token, inside: range) -> bool:
    """Whether a relative clause is all that is said: `Un retard qui coûterait trois millions.`, with no other verb."""
    set_apart = any(words.forms[i] == "," for i in range(inside.start, verb.i))
    if words.doc.lang_ != "fr" or set_apart or _marks(words, verb):
        return False
    return find_hidden_verb(words.doc, range(verb.i + 1, inside.stop)) is None


def _promoted(clause: Clause) -> Clause:
    """The clause as the heart of a claim where the parser saw none, unless a relative word stands before its verb."""
    words, place = clause.words, clause.finite.i
    for i in reversed(range(max(clause.start, place - _REACH), place)):
        if words.forms[i] in _listed(words, "relatives"):
            what = i > clause.start and words.forms[i - 1] in _listed(words, "that_which")
            return replace(clause, rank=Rank.COMPLEMENT if what else Rank.SIDE)
    return replace(clause, rank=Rank.MAIN)


def _listed(words: PassageWords, key: str) -> frozenset[str]:
    return listed(words.doc.lang_, "clauses", key)
