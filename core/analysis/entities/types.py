"""One type for each thing, from everything that its name and all its mentions tell.

Two softmax regressions. The first was trained on thousands of names of news articles and looks at the name, its word
vector and its contexts, not at the pipeline's labels; the second, on our own articles, weighs the first one's answer
against the labels and the same evidence. `training/entities` makes the weights.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from core.analysis.entities.evidence import context_evidence, name_evidence
from core.analysis.entities.words import entity_words
from core.analysis.results import EntityType
from core.resource_files import resource_path

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

SURE_RULES = frozenset({"people", "place head", "matter head", "body head", "body in small letters"})
"""Rules that know the type of what they find."""

FLOOR = 1e-4
"""Smallest probability that the first regression can pass on."""

_DULL = ("ends", "begins", "words", "inside", "article", "form", "bias")
"""Kinds of evidence that say nothing to a reader."""

REASONS = 3
"""Reasons kept for an entity."""


def group_evidence(group: Sequence[Mention], reading: Reading) -> dict[str, float]:
    """The evidence of all mentions of one thing: how often each piece was found, as a share of mentions or names."""
    words = entity_words(reading.language)
    shares: Counter[str] = Counter()
    for mention in group:
        for piece in {*context_evidence(mention, reading, words), f"{mention.rule}: {mention.type}"}:
            shares[piece] += 1 / len(group)
    names = {reading.words(mention) for mention in group}
    for name in names:
        for piece in set(name_evidence(name, words)):
            shares[piece] += 1 / len(names)
    return {piece: 1.0 if piece.endswith(KINDS) else share for piece, share in shares.items()}


def group_vector(group: Sequence[Mention], reading: Reading) -> NDArray[np.float32]:
    """The mean word vector of the names, brought to `VECTOR_SCALE`; zeros where the pipeline has no vectors."""
    if not reading.docs[0].vocab.vectors_length:
        return np.zeros(0, np.float32)
    names = {reading.words(mention): mention for mention in group}
    vector = np.mean([reading.tokens(mention).vector for mention in names.values()], axis=0)
    length = float(np.linalg.norm(vector))
    return np.asarray(vector * (VECTOR_SCALE / length) if length else vector, np.float32)


@dataclass(frozen=True)
class TypeWeights:
    """The weights of both regressions: for each piece of evidence four numbers, in the order of `TYPES`."""

    names: Mapping[str, NDArray[np.float32]]
    vector: NDArray[np.float32]
    labels: Mapping[str, NDArray[np.float32]]
    passed_on: NDArray[np.float32]

    def decide(self, evidence: Mapping[str, float], vector: NDArray[np.float32]) -> tuple[EntityType, tuple[str, ...]]:
        """The type and the most telling pieces of evidence for it."""
        first = self.first_answer(evidence, vector)
        total = self.labels["bias: 1"] + first @ self.passed_on
        gains = {}
        for piece, share in evidence.items():
            weight = self.labels.get(piece)
            if weight is not None:
                total = total + share * weight
            before = self.names.get(piece)
            if weight is not None or before is not None:
                gains[piece] = share * ((0 if weight is None else weight) + (0 if before is None else before / 2))
        chosen = int(np.argmax(total))
        ranked = sorted(gains, key=lambda piece: float(gains[piece].mean() - gains[piece][chosen]))
        reasons = [p for p in ranked if gains[p][chosen] > gains[p].mean() and p.split(":")[0] not in _DULL]
        return TYPES[chosen], tuple(reasons[:REASONS])

    def first_answer(self, evidence: Mapping[str, float], vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Log probabilities of the types by the first regression."""
        total = self.names["bias: 1"].copy()
        if len(vector) and len(self.vector):
            total += vector @ self.vector
        for piece, share in evidence.items():
            weight = self.names.get(piece)
            if weight is not None:
                total += share * weight
        powers = np.exp(total - total.max())
        return np.asarray(np.log(powers / powers.sum() + FLOOR), np.float32)


def decide_type(group: Sequence[Mention], reading: Reading) -> tuple[EntityType, tuple[str, ...]]:
    """The type of the thing that the mentions of `group` name, and why, most telling first.

    A name that was found by the common noun that it begins with, or as a people, has that one's type.
    """
    rules = Counter((mention.rule, mention.type) for mention in group)
    (rule, kind), count = rules.most_common(1)[0]
    if rule in SURE_RULES and 2 * count >= len(group):
        return kind, (f"{rule}: {kind}",)
    return type_weights(reading.language).decide(group_evidence(group, reading), group_vector(group, reading))


@cache
def type_weights(language: str) -> TypeWeights:
    """The weights for `language` (`fr`, `en`), read once."""
    table = json.loads(resource_path("weights", f"{language}-entity-types.json").read_text("utf-8"))
    return TypeWeights(
        names={piece: np.array(weights, np.float32) for piece, weights in table["names"].items()},
        vector=np.array(table["vector"], np.float32),
        labels={piece: np.array(weights, np.float32) for piece, weights in table["labels"].items()},
        passed_on=np.array(table["passed_on"], np.float32),
    )
