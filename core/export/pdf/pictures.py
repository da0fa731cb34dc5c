"""The pages of a PDF as pictures, for a preview and for printers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from pathlib import Path

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: `width` times `height` pixels, each four bytes, of which blue, green and red are used; no padding."""

    width: int
    height: int
    pixels: bytes


class PagePictures:
    """Draws the pages of one PDF. PDFium knows no threads: all calls must come from the same one at a time."""

    def __init__(self, pdf: Path | bytes) -> None:
        """Open a PDF, a file or its bytes."""
        self._document = pypdfium2.PdfDocument(pdf)

    @property
    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of each page, in points."""
        return [self._document.get_page_size(number) for number in range(len(self._document))]

    def draw(self, number: int, dots_per_inch: float, *, grey: bool) -> PagePicture:
        """Draw the page `number`, counted from 0, with its annotations as they are printed.

        Args:
            number: which page.
            dots_per_inch: how finely.
            grey: without colours, as a black and white printer has it.
        """
        return self._render(number, dots_per_inch / POINTS_PER_INCH, grey=grey, mode="print")

    def draw_to_fit(self, number: int, width: int, height: int) -> PagePicture:
        """Draw the page `number`, counted from 0, for the screen, as large as fits into `width` by `height` pixels."""
        across, up = self._document.get_page_size(number)
        return self._render(number, min(width / across, height / up))

    def _render(self, number: int, scale: float, *, grey: bool = False, mode: str | None = None) -> PagePicture:
        page = self._document[number]
        bitmap = page.render(
            scale=scale, grayscale=grey, optimize_mode=mode, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx
        )
        try:
            return PagePicture(bitmap.width, bitmap.height, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()
