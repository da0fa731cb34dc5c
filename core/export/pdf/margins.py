"""What is drawn in the margins: a bar beside quotes, a sign beside claims to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.export.pdf.appearances import TINT_REACH, filled_with, numbers
from core.export.pdf.looks import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pikepdf

    from core.export.pdf.annotations import MarkPart
    from core.export.pdf.looks import Looks
    from core.export.pdf.measures import Measures

BAR_WIDTH = 1.3
BAR_DISTANCE = 10.0
SIGN_SIZE = 3.4
SIGN_DISTANCE = 9.0


def draw_margins(document: pikepdf.Pdf, parts: Iterable[MarkPart], measures: Measures, style: Looks) -> None:
    """Draw below the text, as decoration that screen readers pass over."""
    for number, operators in margin_drawings(parts, measures, style).items():
        stream = document.make_stream(f"/Artifact BMC q {operators} Q EMC\n".encode("ascii"))
        document.pages[number].contents_add(stream, prepend=True)


def margin_drawings(parts: Iterable[MarkPart], measures: Measures, style: Looks) -> dict[int, str]:
    """The drawing operators of each page (from 0)."""
    drawings: dict[int, list[str]] = {}
    for part in parts:
        operators = drawings.setdefault(part.page, [])
        if part.mark.look.shape is Shape.TINT:
            bottom = min(quad.bottom for quad in part.quads) - TINT_REACH
            top = max(quad.top for quad in part.quads) + TINT_REACH
            box = numbers(measures.left - BAR_DISTANCE, bottom, BAR_WIDTH, top - bottom)
            operators.append(f"{filled_with(style.quote_bar)} {box} re f")
        elif part.mark.emphatic and part.part == 1:
            first = part.quads[0]
            x, y = measures.width - measures.right + SIGN_DISTANCE, (first.bottom + first.top) / 2
            half = SIGN_SIZE / 2
            corners = ((x + half, y + half), (x + SIGN_SIZE, y), (x + half, y - half))
            path = f"{numbers(x, y)} m " + " ".join(f"{numbers(*corner)} l" for corner in corners)
            operators.append(f"{filled_with(style.cue.colour)} {path} h f")
    return {page: " ".join(operators) for page, operators in drawings.items() if operators}
