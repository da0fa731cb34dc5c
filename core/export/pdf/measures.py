"""The page's measures: how large the sheet is, and where on it the article stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.export.pdf.options import Paper

if TYPE_CHECKING:
    from core.export.pdf.options import PdfOptions


class Measures(msgspec.Struct, frozen=True):
    """The page, in points; the template takes them from here, and so does whoever draws on the pages."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float

    @property
    def page_top(self) -> float:
        """Above this height, from the lower edge, stands the running head."""
        return self.height - self.top + 4


_PLAIN = {
    Paper.A4: Measures(595.28, 841.89, top=92.0, bottom=82.0, left=112.0, right=128.0),
    Paper.LETTER: Measures(612.0, 792.0, top=86.0, bottom=76.0, left=119.0, right=137.72),
}
"""Lines of some 72 signs on either paper."""

_WIDE = {
    Paper.A4: Measures(595.28, 841.89, top=92.0, bottom=82.0, left=68.0, right=204.0),
    Paper.LETTER: Measures(612.0, 792.0, top=86.0, bottom=76.0, left=72.0, right=216.72),
}
"""Seven centimetres beside lines of some 66 signs."""


def measures_of(options: PdfOptions) -> Measures:
    """The page that `options` ask for."""
    return (_WIDE if options.wide_margins else _PLAIN)[options.paper]
