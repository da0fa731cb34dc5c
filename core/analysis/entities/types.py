"""One type for each thing, from everything that its name and all its mentions tell.

Two softmax regressions. The first was trained on thousands of names of news articles and looks at the name, its word
vector and its contexts, not at the pipeline's labels; the second, on our own articles, weighs the first one's answer
against the labels and the same evidence. `training/entities` makes the weights.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from math import exp, log
from typing import TYPE_CHECKING

import numpy as np

from core.analysis.entities.evidence import PLACE_COMPOUND, context_evidence, is_place_compound, name_evidence
from core.analysis.entities.words import entity_words
from core.analysis.results import EntityType
from core.resource_files import resource_path
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from core.analysis.entities.mentions import Mention, Reading

TYPES = (EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC)
"""The types in the order of the weights."""

KINDS = ("a person", "a body", "a place", "a thing")
"""What an apposition says outright; one in the whole text tells as much as one at each mention."""

VECTOR_SCALE = 2.0
"""Length that a word vector is given among evidence of at most 1."""

SURE_RULES = frozenset({"people", "medium", "place head", "matter head", "body head", "body in small letters", "state"})
"""Rules that know the type of what they find."""

BIAS = "bias: 1"
"""The piece of evidence that every name has."""

FLOOR = 1e-4
"""Smallest probability that the first regression can pass on."""

_DULL = ("ends:", "begins:", "words:", "inside:", "article:", "form:", "bias:")
"""Kinds of evidence that say nothing to a reader."""

REASONS = 3
"""Reasons kept for an entity."""


def group_evidence(group: Sequence[Mention], reading: Reading) -> dict[str, float]:
    """The evidence of all mentions of one thing: how often each piece was found, as a share of mentions or names."""
    words = entity_words(reading.language)
    shares: dict[str, float] = defaultdict(float)
    for mention in group:
        found = dict.fromkeys(context_evidence(mention, reading, words))  # in order: reasons of one weight stay in it
        for piece in found | {f"{mention.rule}: {mention.type}": None}:
            shares[piece] += 1 / len(group)
    names = dict.fromkeys(map(reading.words, group))
    for name in names:
        for piece in dict.fromkeys(name_evidence(name, words)):
            shares[piece] += 1 / len(names)
    return {piece: 1.0 if piece.endswith(KINDS) else share for piece, share in shares.items()}


def group_vector(group: Sequence[Mention], reading: Reading) -> NDArray[np.float32]:
    """The sum of the word vectors of the names, brought to `VECTOR_SCALE`; zeros where the pipeline has no vectors."""
    vectors = reading.docs[0].vocab.vectors
    if not vectors.shape[1]:
        return np.zeros(0, np.float32)
    names = {reading.words(mention): mention for mention in group}
    words = [word for m in names.values() for word in reading.texts[m.passage][m.start : m.end]]
    keys = map(reading.docs[0].vocab.strings.__getitem__, words)
    rows = [row for key in keys if (row := vectors.key2row.get(key)) is not None]
    vector: NDArray[np.float32] = vectors.data[rows].sum(0, np.float32)
    length = float(np.sqrt(vector @ vector))
    return vector * np.float32(VECTOR_SCALE / length) if length else vector


Row = tuple[float, float, float, float]
"""Four numbers, in the order of `TYPES`."""


@dataclass(frozen=True)
class TypeWeights:
    """The weights of both regressions.

    Attributes:
        names: what each piece of evidence weighs in the first.
        vector: what each dimension of the word vector weighs there.
        labels: what each piece of evidence weighs in the second.
        passed_on: what each of the first one's answers weighs in the second.
    """

    names: Mapping[str, Row]
    vector: NDArray[np.float32]
    labels: Mapping[str, Row]
    passed_on: NDArray[np.float32]

    def decide(self, evidence: Mapping[str, float], vector: NDArray[np.float32]) -> tuple[EntityType, tuple[str, ...]]:
        """The type and the most telling pieces of evidence for it."""
        passed_on = (self.first_answer(evidence, vector) @ self.passed_on).tolist()
        total = [label + answer for label, answer in zip(_added(self.labels, evidence), passed_on, strict=True)]
        chosen = total.index(max(total))
        gains = {
            piece: share * (_lead(self.labels.get(piece), chosen) + _lead(self.names.get(piece), chosen) / 2)
            for piece, share in evidence.items()
            if not piece.startswith(_DULL)
        }
        ranked = sorted((piece for piece, gain in gains.items() if gain > 0), key=gains.__getitem__, reverse=True)
        return TYPES[chosen], tuple(ranked[:REASONS])

    def first_answer(self, evidence: Mapping[str, float], vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Log probabilities of the types by the first regression."""
        total: Sequence[float] = _added(self.names, evidence)
        if len(vector) and len(self.vector):
            total = [one + more for one, more in zip(total, (vector @ self.vector).tolist(), strict=True)]
        most = max(total)
        powers = [exp(one - most) for one in total]
        whole = sum(powers)
        return np.array([log(power / whole + FLOOR) for power in powers], np.float32)


def _added(weights: Mapping[str, Row], evidence: Mapping[str, float]) -> Row:
    """The weights of the evidence, and those of no evidence at all, added up.

    Without arrays here and around it: for four numbers they take longer than the sums.
    """
    person, body, place, thing = weights.get(BIAS, (0.0, 0.0, 0.0, 0.0))
    for piece, share in evidence.items():
        if row := weights.get(piece):
            person += share * row[0]
            body += share * row[1]
            place += share * row[2]
            thing += share * row[3]
    return person, body, place, thing


def _lead(row: Row | None, chosen: int) -> float:
    """How much more a piece of evidence weighs for the chosen type than for the average one."""
    return row[chosen] - sum(row) / len(row) if row else 0.0


def decide_type(
    group: Sequence[Mention], reading: Reading, weights: TypeWeights | None = None
) -> tuple[EntityType, tuple[str, ...]]:
    """The type of the thing that the mentions of `group` name, and why, most telling first.

    A name that was found by the common noun that it begins with, or as a people, has that one's type; one that is made
    as those of towns is a place (287 of 292 names in the texts that we learn from). Without `weights` those that ship
    with Incise decide.
    """
    rules = Counter((mention.rule, mention.type) for mention in group)
    (rule, kind), count = rules.most_common(1)[0]
    if rule in SURE_RULES and 2 * count >= len(group):
        return kind, (f"{rule}: {kind}",)
    words = entity_words(reading.language)
    if all(is_place_compound(name) and fold(name) not in words.great_bodies for name in map(reading.words, group)):
        return EntityType.LOC, (PLACE_COMPOUND,)
    weights = weights or type_weights(reading.language)
    return weights.decide(group_evidence(group, reading), group_vector(group, reading))


@cache
def type_weights(language: str) -> TypeWeights:
    """The weights for `language` (`fr`, `en`), read once."""
    table = json.loads(resource_path("weights", f"{language}-entity-types.json").read_text("utf-8"))
    return TypeWeights(
        names={piece: tuple(row) for piece, row in table["names"].items()},
        vector=np.array(table["vector"], np.float32),
        labels={piece: tuple(row) for piece, row in table["labels"].items()},
        passed_on=np.array(table["passed_on"], np.float32),
    )
