"""Links of a set PDF: each call leads to its entry in the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Name, String

from core.export.pdf.print_shapes import printable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pikepdf

ABOVE_ENTRY = 8.0
"""A call shows so many points of what stands above its entry."""


def lead_calls(document: pikepdf.Pdf, calls: Sequence[str], entries: Sequence[str], told: Mapping[str, str]) -> None:
    """Turn the links of `calls` to the entries of the same marks.

    The template has calls and the labels of entries lead to the left edge of a page, all other links to a place
    in the text: in the order of the pages the first such links are those of the calls, the others those of the labels.

    Args:
        document: the set pages.
        calls: names of the marks that are called, in reading order.
        entries: names of the marks whose entries have a linked label, in the order of the index.
        told: what a screen reader says for a call, by the mark's name.
    """
    labels = [
        (page, link)
        for page in (page.obj for page in document.pages)
        for link in page.get("/Annots", [])
        if link.Subtype == Name.Link and float(link.Dest[2]) == 0
    ]
    places = {}
    for name, (page, link) in zip(entries, labels[len(calls) :], strict=True):
        places[name] = page, float(link.Rect[3]) + ABOVE_ENTRY
    for name, (_, link) in zip(calls, labels, strict=False):
        link.Contents = String(printable(told[name], None))
        if name in places:
            page, top = places[name]
            link.Dest = Array([page, Name.XYZ, 0, round(top, 2), 0])
