"""How marks look on paper: a colour from the window's light theme, and a shape that tells them apart in grey."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache

import msgspec

from core.analysis.results import AMOUNTS, EntityType
from core.resource_files import resource_path

Colour = tuple[float, float, float]
"""Red, green, blue, 0 to 1 (sRGB)."""


class Subtype(StrEnum):
    """The kinds of PDF annotations that Incise writes (ISO 32000-2, 12.5.6.10)."""

    HIGHLIGHT = "/Highlight"
    UNDERLINE = "/Underline"
    SQUIGGLY = "/Squiggly"


class Shape(Enum):
    """What is drawn over or under the marked words."""

    TINT = auto()
    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    DASH_DOT = auto()
    HAIRLINE = auto()
    WAVE = auto()
    CORNER = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """A subtype, a shape and a colour; `opacity` is for viewers that draw annotations their own way."""

    subtype: Subtype
    shape: Shape
    colour: Colour
    opacity: float = 1.0


class Stroke(msgspec.Struct, frozen=True):
    """A line's width, its dashes and gaps in turn (none: unbroken), in points, and whether its ends are round."""

    width: float
    dashes: tuple[float, ...] = ()
    round: bool = False


STROKES = {
    Shape.SOLID: Stroke(0.75),
    Shape.DASHED: Stroke(0.65, (4.5, 1.5)),
    Shape.DOTTED: Stroke(1.0, (0.01, 1.9), round=True),
    Shape.DASH_DOT: Stroke(0.65, (4.0, 1.4, 0.9, 1.4)),
    Shape.HAIRLINE: Stroke(0.35),
}
"""The lines, in the key as under the words."""

ENTITY_SHAPES = {
    "PER": Shape.SOLID,
    "ORG": Shape.DASHED,
    "LOC": Shape.DOTTED,
    "MISC": Shape.DASH_DOT,
    "amount": Shape.HAIRLINE,
}
"""The line under an entity, by the theme's name of its type."""


@dataclass(frozen=True)
class Looks:
    """The look of each kind of mark, and the two colours that the page itself uses."""

    entities: dict[str, Look]
    quote: Look
    claim: Look
    cue: Look
    quote_bar: Colour
    quiet: Colour

    def entity(self, type_: EntityType) -> Look:
        """The look of an entity of `type_`."""
        return self.entities[entity_group(type_)]


def entity_group(type_: EntityType) -> str:
    """The theme's name of an entity's type: all amounts share one."""
    return "amount" if type_ in AMOUNTS else type_.value


def _colour(hexadecimal: str) -> Colour:
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return red / 255, green / 255, blue / 255


@cache
def looks() -> Looks:
    """The looks, from `resources/themes/light.toml`."""
    theme = tomllib.loads(resource_path("themes", "light.toml").read_text("utf-8"))
    return Looks(
        entities={
            group: Look(Subtype.UNDERLINE, shape, _colour(theme["entities"][group]["line"]))
            for group, shape in ENTITY_SHAPES.items()
        },
        quote=Look(Subtype.HIGHLIGHT, Shape.TINT, _colour(theme["quote"]["tint"])),
        claim=Look(Subtype.UNDERLINE, Shape.CORNER, _colour(theme["colours"]["quiet"]), opacity=0.25),
        cue=Look(Subtype.SQUIGGLY, Shape.WAVE, _colour(theme["claim"]["line"])),
        quote_bar=_colour(theme["quote"]["line"]),
        quiet=_colour(theme["colours"]["quiet"]),
    )
