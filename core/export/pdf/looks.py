"""How marks look on paper: a colour from the window's light theme, and a shape that tells them apart in grey."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache

import msgspec

from core.analysis.results import AMOUNTS, EntityType
from core.resource_files import resource_path

Colour = tuple[float, ...]
"""Red, green and blue, or grey alone, 0 to 1 (sRGB)."""

INK = "#1c1a17"
"""The colour of the text."""


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
    """The look of each kind of mark, and the colours that the page itself uses."""

    entities: dict[str, Look]
    quote: Look
    claim: Look
    cue: Look
    quote_bar: Colour
    quiet: Colour
    ink: Colour

    def entity(self, type_: EntityType) -> Look:
        """The look of an entity of `type_`."""
        return self.entities[entity_group(type_)]


def entity_group(type_: EntityType) -> str:
    """The theme's name of an entity's type: all amounts share one."""
    return "amount" if type_ in AMOUNTS else type_.value


@cache
def looks(*, grey: bool = False) -> Looks:
    """The looks, in the colours of `resources/themes/light.toml` or as light without them."""
    theme = tomllib.loads(resource_path("themes", "light.toml").read_text("utf-8"))
    colour = _grey if grey else _colour
    return Looks(
        entities={
            group: Look(Subtype.UNDERLINE, shape, colour(theme["entities"][group]["line"]))
            for group, shape in ENTITY_SHAPES.items()
        },
        quote=Look(Subtype.HIGHLIGHT, Shape.TINT, colour(theme["quote"]["tint"])),
        claim=Look(Subtype.UNDERLINE, Shape.CORNER, colour(theme["colours"]["quiet"]), opacity=0.25),
        cue=Look(Subtype.SQUIGGLY, Shape.WAVE, colour(theme["claim"]["line"])),
        quote_bar=colour(theme["quote"]["line"]),
        quiet=colour(theme["colours"]["quiet"]),
        ink=colour(INK),
    )


def _colour(hexadecimal: str) -> Colour:
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _grey(hexadecimal: str) -> Colour:
    """The grey of the same luminance (IEC 61966-2-1: weighed as light, not as sRGB has it)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _colour(hexadecimal)
    )
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return (round(12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055, 4),)
