"""The persons and bodies of an article, and the places where they are mentioned."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from core.analysis.results import EntityType

if TYPE_CHECKING:
    from core.analysis.results import Entity
    from core.text.spans import Span

SPOKE = 3.0
"""The weight of one who has just spoken."""


class Gender(Enum):
    """Grammatical gender, as pronouns agree with it."""

    MASCULINE = auto()
    FEMININE = auto()


@dataclass(slots=True)
class Figure:
    """Somebody or something that can be a speaker.

    Attributes:
        name: what to call them.
        entity: the entity, None for those only described.
        gender: None where nothing tells.
        plural: whether they are many.
        anonymous: whether nobody named stands behind the description.
        roles: nouns that the article calls them by, with the other words of those phrases.
    """

    name: str
    entity: Entity | None
    gender: Gender | None = None
    plural: bool = False
    anonymous: bool = False
    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def is_body(self) -> bool:
        """Whether it is a company, an institution, a party."""
        return self.entity is not None and self.entity.type is EntityType.ORG


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where a figure is mentioned; `weight` says how much it stands out there."""

    figure: Figure
    sentence: int
    paragraph: int
    span: Span
    weight: float

    @property
    def may_speak(self) -> bool:
        """Places and products only once they have spoken."""
        entity = self.figure.entity
        return entity is None or entity.type in {EntityType.PER, EntityType.ORG} or self.weight == SPOKE
