"""Where the letters of an article stand on the pages of the PDF that it was read from."""

from __future__ import annotations

import ctypes
from itertools import groupby
from typing import TYPE_CHECKING

from pypdfium2 import raw

from core.export.pdf.boxes import Box
from core.export.pdf.quads import INITIAL
from core.readers.pdf.opening import open_pdf
from core.readers.pdf.signs import NOWHERE, upright_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pypdfium2

    from core.readers.pdf.article import PdfArticle


def boxes_of(article: PdfArticle, data: bytes, offsets: Iterable[int]) -> dict[int, Box]:
    """The boxes of the letters at `offsets`, each in the upright frame of its page.

    Blanks have none. Letters that share one sign of the page, as those of a ligature do, share its width.

    Args:
        article: as it was read from `data`.
        data: the PDF.
        offsets: code points of the article's text.
    """
    text = article.document.text
    placed = sorted(
        (article.pages[offset], offset)
        for offset in set(offsets)
        if 0 <= offset < len(text) and article.numbers[offset] != NOWHERE and not text[offset].isspace()
    )
    boxes: dict[int, Box] = {}
    pdf = open_pdf(data, article.document.file)
    try:
        for page, letters in groupby(placed, key=lambda place: place[0]):
            signs = upright_text(pdf[page], article.turns[page])
            boxes.update(_boxes_on(signs, article, page, [offset for _, offset in letters]))
    finally:
        pdf.close()
    return _shared_out(boxes)


def _boxes_on(
    signs: pypdfium2.PdfTextPage, article: PdfArticle, page: int, offsets: Sequence[int]
) -> Iterable[tuple[int, Box]]:
    edges, turn = raw.FS_RECTF(), article.turns[page]
    reference = ctypes.byref(edges)
    found: dict[int, Box] = {}
    for offset in offsets:
        number = article.numbers[offset]
        raw.FPDFText_GetLooseCharBox(signs.raw, number, reference)
        found[offset] = Box(page, *turn.upright_box(edges.left, edges.bottom, edges.right, edges.top), number)
    for offset, box in found.items():
        after = found.get(offset + 1)
        letters = article.document.text[offset : offset + 2].isalpha()  # a hyphen's box is low by nature
        if after is not None and letters and box.top - box.bottom > INITIAL * (after.top - after.bottom):
            # The room that a large initial has for accents and descenders is that of other lines.
            yield offset, Box(page, *turn.upright_box(*signs.get_charbox(box.number)), box.number)
        else:
            yield offset, box


def _shared_out(boxes: dict[int, Box]) -> dict[int, Box]:
    """`boxes` with the width of a sign shared out among the letters that it shows."""
    shared: dict[int, Box] = {}
    ordered = sorted(boxes)
    start = 0
    for index, offset in enumerate(ordered):
        box = boxes[offset]
        last = index + 1 == len(ordered) or boxes[ordered[index + 1]][:-1] != box[:-1]
        if last:
            letters = ordered[start : index + 1]
            width = (box.right - box.left) / len(letters)
            for place, letter in enumerate(letters):
                left = box.left + place * width
                shared[letter] = box._replace(left=left, right=left + width)
            start = index + 1
    return shared
