"""What a mark looks like, as PDF drawing operators in page coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.export.pdf.looks import STROKES, Look, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.export.pdf.looks import Colour
    from core.export.pdf.quads import Quad

UNDER = 0.085
"""A line's height in a quad, as a share: clear of the letters, above the next line."""

TINT_REACH = 1.6
"""A tint reaches so far above and below its quad, in points, that the lines of a quote make one ground."""

NOTHING = "q Q"
"""Draws nothing; of an empty stream readers ask whether it is broken."""

CORNER_SIZE = 2.6
WAVE_LENGTH = 2.6
WAVE_HEIGHT = 1.1


def numbers(*values: float) -> str:
    """Values as PDF writes them: two decimals, no exponents."""
    return " ".join(f"{value:.2f}" for value in values)


def filled_with(colour: Colour) -> str:
    """The operator that fills with `colour` from here on."""
    return f"{numbers(*colour)} {'g' if len(colour) == 1 else 'rg'}"


def drawn_with(colour: Colour) -> str:
    """The operator that draws lines in `colour` from here on."""
    return f"{numbers(*colour)} {'G' if len(colour) == 1 else 'RG'}"


def appearance(look: Look, quads: Sequence[Quad], *, opens: bool) -> str:
    """The operators that draw `look` over `quads`.

    Args:
        look: shape and colour.
        quads: the marked lines, all of one page.
        opens: the mark begins with the first quad, so that a sign of its beginning is drawn there.
    """
    if look.shape is Shape.TINT:
        # One path and one filling: where lines meet, the tint is not laid on twice.
        return f"/Multiply gs {filled_with(look.colour)} {' '.join(_rectangle(quad) for quad in quads)} f"
    stroke = drawn_with(look.colour)
    if look.shape is Shape.CORNER:
        return f"{stroke} 0.35 w 0 J {_corner(quads[0])}" if opens else NOTHING
    if look.shape is Shape.WAVE:
        return f"{stroke} 0.6 w 1 j " + " ".join(_wave(quad) for quad in quads)
    line = STROKES[look.shape]
    style = f"{line.width} w {int(line.round)} J [{' '.join(map(str, line.dashes))}] 0 d"
    return f"{stroke} {style} " + " ".join(_line(quad) for quad in quads)


def _rectangle(quad: Quad) -> str:
    height = quad.top - quad.bottom + 2 * TINT_REACH
    return f"{numbers(quad.left, quad.bottom - TINT_REACH, quad.right - quad.left, height)} re"


def _under(quad: Quad) -> float:
    return quad.bottom + UNDER * (quad.top - quad.bottom)


def _line(quad: Quad) -> str:
    return f"{numbers(quad.left, _under(quad))} m {numbers(quad.right, _under(quad))} l S"


def _wave(quad: Quad) -> str:
    y = _under(quad)
    points = [(quad.left, y)]
    step = 0
    while points[-1][0] < quad.right:
        step += 1
        x = min(quad.left + step * WAVE_LENGTH / 2, quad.right)
        points.append((x, y + (WAVE_HEIGHT if step % 2 else 0)))
    return f"{numbers(*points[0])} m " + " ".join(f"{numbers(*point)} l" for point in points[1:]) + " S"


def _corner(quad: Quad) -> str:
    """A small angle at the foot of the first letter."""
    x, y = quad.left - 0.8, _under(quad)
    return f"{numbers(x, y + CORNER_SIZE)} m {numbers(x, y)} l {numbers(x + CORNER_SIZE, y)} l S"
