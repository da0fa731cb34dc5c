"""Pairs of claims that say one thing, once plainly and once unsurely, or once yes and once no."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.claims.agreement.listed import listed
from core.analysis.claims.agreement.predicates import Predicate, read_predicates
from core.analysis.results import Certainty, Comparison, ComparisonKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from core.analysis.claims.agreement.considered import Considered
    from core.text.spans import Span

_UNSURE = frozenset({Certainty.UNVERIFIED, Certainty.POSSIBLE})
_OPEN = _UNSURE | {Certainty.NEGATED}
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
_SAYING = frozenset({"VERB", "ADJ"})
_SHORTEST = 3
"""Letters of a word that can tell what a claim is about."""
_SHARED = 3
"""Words and names that two claims share; one less is enough where their subject is one name."""
_SHARE = 0.4
"""Share of the shorter claim's words that the other must share."""
_AGENT, _PATIENT = ("nsubj",), ("obj", "dobj", "nsubj:pass", "nsubjpass")


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim, and what it says of what.

    Attributes:
        claim: the claim.
        topics: the lemmas of its telling words, and the ids of its names.
        named: the id of the name that a token belongs to.
        predicates: what it says at its heart, by the index of the word.
    """

    claim: Considered
    topics: frozenset[str]
    named: dict[int, str]
    predicates: dict[int, Predicate]

    def topic(self, word: Token) -> str:
        """The name that a word belongs to, else its lemma."""
        return self.named.get(word.i, word.lemma_.lower())


def find_contrasting_statements(claims: Sequence[Considered]) -> Iterator[Comparison]:
    """Pairs of claims with one predicate, subject and object, one of them unsure or denied and the other not."""
    unsure = [_read_stated(claim) for claim in claims if any(sign.certainty in _OPEN for sign in claim.read.signs)]
    open_predicates = [
        (one, predicate) for one in unsure for predicate in one.predicates.values() if _can_contrast(predicate, one)
    ]
    by_lemma = _by_lemma(claims, {predicate.word.lemma_.lower() for _, predicate in open_predicates})
    for one, predicate in open_predicates:
        for other in by_lemma[predicate.word.lemma_.lower()]:
            word = _same_said_otherwise(predicate, one, other)
            if word is not None:
                yield _comparison(predicate, one, word, other)


def _by_lemma(claims: Sequence[Considered], lemmas: set[str]) -> dict[str, list[Stated]]:
    """The claims that hold one of `lemmas` in what they state, by the lemma."""
    found: dict[str, list[Stated]] = defaultdict(list)
    for claim in claims:
        held = lemmas.intersection(claim.read.statement.words.lemmas[claim.told.start : claim.told.stop])
        if held:
            stated = _read_stated(claim)
            for lemma in held:
                found[lemma].append(stated)
    return found


def _read_stated(claim: Considered) -> Stated:
    words, named = claim.read.statement.words, claim.named()
    light = listed(words.doc.lang_, "governors", "light")
    topics = {
        words.lemmas[i]
        for i in claim.told
        if i not in named and words.parts[i] in _TELLING and len(words.lemmas[i]) >= _SHORTEST
    }
    topics.update(name for i, name in named.items() if i in claim.told)
    return Stated(claim, frozenset(topics - light), named, read_predicates(claim.read.statement, claim.read.signs))


def _can_contrast(predicate: Predicate, unsure: Stated) -> bool:
    """Whether a predicate says something of its own, and is left open or denied."""
    word, language = predicate.word, predicate.word.doc.lang_
    vague = listed(language, "predicates", "vague") | listed(language, "governors", "light")
    says = word.pos_ in _SAYING and word.lemma_.lower() not in vague and word.i not in unsure.claim.counted()
    return says and bool(predicate.certainties & _OPEN) and not _is_corrected(predicate, unsure)


def _is_corrected(predicate: Predicate, stated: Stated) -> bool:
    """`N'a pas touché 3 euros, mais 4`: what is denied is not that it happened."""
    if Certainty.NEGATED not in predicate.certainties:
        return False
    statement = stated.claim.read.statement
    after = statement.words.forms[predicate.word.i : statement.inside.stop]
    return not listed(statement.doc.lang_, "predicates", "but").isdisjoint(after)


def _same_said_otherwise(predicate: Predicate, unsure: Stated, other: Stated) -> Token | None:
    """The word by which another claim says the same, but surely or the other way; None if it does not."""
    first, second = sorted((unsure, other), key=lambda one: one.claim.number)
    shared = first.topics & second.topics
    if first.claim is second.claim or not second.claim.circumstances.may_be(first.claim.circumstances):
        return None
    if len(shared) < _SHARE * min(len(first.topics), len(second.topics)):
        return None
    for i in other.claim.told:
        word = other.claim.read.statement.doc[i]
        if word.lemma_.lower() != predicate.word.lemma_.lower() or word.pos_ != predicate.word.pos_:
            continue
        enough = _SHARED - 1 if _have_one_subject(predicate.word, word, unsure, other) else _SHARED
        if (
            len(shared) >= enough
            and _contrast(predicate, word, other)
            and _share_roles(predicate.word, word, unsure, other)
        ):
            return word
    return None


def _contrast(predicate: Predicate, word: Token, other: Stated) -> bool:
    """Whether `word` is said, and more surely than `predicate`, or where that denies it is not denied."""
    said = other.predicates.get(word.i)
    if said is None and "Inf" not in word.morph.get("VerbForm", []):
        return False
    supposed = any("Sub" in one.morph.get("Mood", []) for one in (word, *word.children))
    able = word.head.lemma_ in listed(word.doc.lang_, "predicates", "leading")
    if supposed or (said is None and able) or other.claim.read.statement.rank_of(word.i) is Rank.CONDITION:
        return False
    if said is not None and _is_corrected(said, other):
        return False
    certainties = said.certainties if said else frozenset()
    if (Certainty.NEGATED in predicate.certainties) is not (Certainty.NEGATED in certainties):
        return (Certainty.PREDICTED in certainties) is (Certainty.PREDICTED in predicate.certainties)
    plain = not certainties and other.claim.claim.certainty is Certainty.ASSERTED
    return plain and bool(predicate.certainties & _UNSURE)


def _share_roles(first: Token, second: Token, one: Stated, other: Stated) -> bool:
    """Whether the same does it, and to the same, as far as both tell."""
    for role in (_AGENT, _PATIENT):
        here, there = _in_role(first, role), _in_role(second, role)
        if here is None or there is None:
            continue
        told = {here.pos_, there.pos_} <= {"NOUN", "PROPN"}
        if told and not {one.topic(here), other.topic(there)} & one.topics & other.topics:
            return False
        numbers = [set(word.morph.get("Number", [])) for word in (here, there)]
        if all(numbers) and numbers[0].isdisjoint(numbers[1]):
            return False
    return True


def _have_one_subject(first: Token, second: Token, one: Stated, other: Stated) -> bool:
    """Whether the subject of both is one name."""
    subjects = _in_role(first, (*_AGENT, *_PATIENT)), _in_role(second, (*_AGENT, *_PATIENT))
    if subjects[0] is None or subjects[1] is None:
        return False
    name = one.named.get(subjects[0].i)
    return name is not None and name == other.named.get(subjects[1].i)


def _in_role(verb: Token, role: tuple[str, ...]) -> Token | None:
    return next((child for child in verb.children if child.dep_ in role), None)


def _comparison(predicate: Predicate, unsure: Stated, word: Token, other: Stated) -> Comparison:
    """The question: what differs is the sign on one side and, on the other, its sign or the bare word."""
    sign = next(sign for sign in predicate.signs if sign.certainty in _OPEN)
    said = other.predicates.get(word.i)
    other_sign = said.signs[0].place if said and said.signs else range(word.i, word.i + 1)
    sides = [
        (unsure.claim, sign.place, predicate.word.i),
        (other.claim, other_sign, word.i),
    ]
    first, second = sorted(sides, key=lambda side: side[0].number)
    same_source = first[0].claim.source == second[0].claim.source
    return Comparison(
        kind=ComparisonKind.CERTAINTY if same_source else ComparisonKind.SOURCES,
        claims=(first[0].claim.id, second[0].claim.id),
        differ=(_span(first[0], first[1]), _span(second[0], second[1])),
        about=(_span(first[0], range(first[2], first[2] + 1)), _span(second[0], range(second[2], second[2] + 1))),
    )


def _span(claim: Considered, places: range) -> Span:
    passage = claim.read.passage
    return passage.span(passage.doc[places.start : places.stop])
