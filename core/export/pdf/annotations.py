"""Marks as annotations of a PDF: Highlight, Underline and Squiggly, each with its appearance, popup and tag."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, Page, String

from core.export.pdf.appearances import appearance
from core.export.pdf.looks import Shape
from core.export.pdf.print_shapes import printable
from core.export.pdf.tags import StructureTree
from core.readers.pdf.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import pikepdf

    from core.export.pdf.looks import Look
    from core.export.pdf.printed_marks import PrintedMark
    from core.export.pdf.quads import Quad
    from core.export.wording import Wording
    from core.readers.pdf.turn import Box

AUTHOR = "Incise"
DATE = "D:20000101000000Z"
"""Fixed, like the date of the document: the same article gives the same bytes."""

PRINTED = 4
"""The flag that has an annotation printed with its page (ISO 32000-1, table 165)."""

MARGIN = 1.7
"""How far an appearance may reach beyond its quads, in points."""

POPUP = (190, 90)
"""Width and height of the note that opens beside the page, in points."""


@dataclass(frozen=True, slots=True)
class MarkPart:
    """What stands of a mark on one page; `part` counts from 1.

    `content` is the id of the marked content that it begins in, None if there is none.
    """

    mark: PrintedMark
    page: int
    quads: tuple[Quad, ...]
    part: int
    parts: int
    content: int | None


def parts_of(mark: PrintedMark, quads: Iterable[Quad], content_at: Callable[[int, int], int | None]) -> list[MarkPart]:
    """The mark page by page; `content_at` gives the id of the content that a page's sign stands in."""
    pages = [(page, tuple(lines)) for page, lines in groupby(quads, key=lambda quad: quad.page)]
    return [
        MarkPart(mark, page, lines, part, len(pages), content_at(page, lines[0].number))
        for part, (page, lines) in enumerate(pages, start=1)
    ]


def annotate(document: pikepdf.Pdf, parts: Sequence[MarkPart], words: Wording) -> None:
    """Add one annotation for each part of a mark, tagged.

    Args:
        document: the set pages, tagged.
        parts: in drawing order; what comes later lies above, the links that are there above all.
        words: say which part of a mark it is.
    """
    if not parts:  # a text of blanks has no pages with tags, either
        return
    tree = StructureTree(document)
    writer = AnnotationWriter(document)
    pages = [page.obj for page in document.pages]
    by_page: dict[int, list[pikepdf.Object]] = {}
    for part in parts:
        page = pages[part.page]
        annotation, popup = writer.write(part, page, contents_of(part, words))
        tree.add(annotation, page, part.content)
        by_page.setdefault(part.page, []).extend((annotation, popup))
    tree.finish()
    for number, added in by_page.items():
        pages[number].Annots = document.make_indirect(Array([*added, *pages[number].get("/Annots", [])]))
        pages[number].Tabs = Name.S


class AnnotationWriter:
    """Writes annotation dictionaries into one document; what many have in common is made once and copied."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._document = document
        states = Dictionary(Multiply=Dictionary(Type=Name.ExtGState, BM=Name.Multiply))
        self._multiply = document.make_indirect(Dictionary(ExtGState=states))
        self._no_resources = document.make_indirect(Dictionary())
        self._common: dict[tuple[Look, str], pikepdf.Object] = {}
        self._popups: dict[tuple[int, int], pikepdf.Object] = {}

    def write(
        self, part: MarkPart, page: pikepdf.Object, contents: str, turn: Turn = Turn.RIGHT
    ) -> tuple[pikepdf.Object, pikepdf.Object]:
        """The annotation of one part, and its popup; `turn` is where the words run to, in whose frame the quads are."""
        mark, look, back = part.mark, part.mark.look, turn.back
        rectangle = _rectangle(part.quads)
        annotation = self._document.make_indirect(copy(self._common_to(look, mark.subject)))
        annotation.Rect = Array(_rounded(back.upright_box(*rectangle)))
        annotation.QuadPoints = Array(_points(part.quads, back))
        annotation.NM = String(mark.name if part.parts == 1 else f"{mark.name}.{part.part}")
        annotation.Contents = String(contents)
        annotation.P = page
        form = self._document.make_stream(
            appearance(look, part.quads, opens=part.part == 1).encode("ascii"),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array(rectangle),
            Resources=self._multiply if look.shape is Shape.TINT else self._no_resources,
        )
        if turn is not Turn.RIGHT:
            form.Matrix = Array([*back.upright(1, 0), *back.upright(0, 1), 0, 0])
        annotation.AP = Dictionary(N=form)
        popup = self._document.make_indirect(copy(self._popup_on(page)))
        popup.Parent = annotation
        annotation.Popup = popup
        return annotation, popup

    def _common_to(self, look: Look, subject: str) -> pikepdf.Object:
        """What annotations of one look and subject share."""
        common = self._common.get((look, subject))
        if common is None:
            common = self._common[look, subject] = Dictionary(
                Type=Name.Annot,
                Subtype=Name(look.subtype),
                T=String(AUTHOR),
                Subj=String(subject),
                M=String(DATE),
                CreationDate=String(DATE),
                C=Array([round(value, 3) for value in look.colour]),
                CA=look.opacity,
                F=PRINTED,
            )
        return common

    def _popup_on(self, page: pikepdf.Object) -> pikepdf.Object:
        """A popup beside the page, of nobody yet."""
        popup = self._popups.get(page.objgen)
        if popup is None:
            *_, right, top = map(float, Page(page).mediabox)
            edges = Array([right, top - POPUP[1], right + POPUP[0], top])
            popup = Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=edges, Open=False)
            self._popups[page.objgen] = popup
        return popup


def contents_of(part: MarkPart, words: Wording) -> str:
    """What the annotation of one part says."""
    told = printable(part.mark.contents, None)
    return told if part.parts == 1 else words.parts.format(text=told, part=part.part, parts=part.parts)


def _rectangle(quads: Sequence[Quad]) -> Box:
    edges = (
        min(quad.left for quad in quads) - MARGIN,
        min(quad.bottom for quad in quads) - MARGIN,
        max(quad.right for quad in quads) + MARGIN,
        max(quad.top for quad in quads) + MARGIN,
    )
    return _rounded(edges)


def _rounded(box: Box) -> Box:
    left, bottom, right, top = (round(edge, 2) for edge in box)
    return left, bottom, right, top


def _points(quads: Iterable[Quad], back: Turn) -> Iterator[float]:
    """Upper left, upper right, lower left, lower right of each, as the words run: what all readers agree on."""
    for quad in quads:
        left, right, top, bottom = (round(edge, 2) for edge in (quad.left, quad.right, quad.top, quad.bottom))
        for x, y in ((left, top), (right, top), (left, bottom), (right, bottom)):
            yield from back.upright(x, y)
