"""PDF files for tests: pages set by Typst, turned, cropped, shifted and spoiled by pikepdf."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import pikepdf
import typst

from core.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

PREAMBLE = """
#set page(width: 420pt, height: 595pt, margin: 40pt, columns: {columns})
#set text(font: "Libertinus Serif", size: 10pt, lang: "{language}", hyphenate: true)
#set par(justify: true, first-line-indent: 1em)
"""

FIRST = (
    "Le conseil de Kerlan a voté lundi la rénovation du phare, éteint depuis longtemps. « Le phare sera rallumé en "
    "2031 », a promis la maire, Jeanne Roux, devant une salle comble. Les travaux coûteraient 4 millions d’euros, dont "
    "la moitié serait payée par la région."
)
SECOND = (
    "L’association Mer Vive estime que la digue « ne tiendra pas » dix ans. Personne ne nous a écoutés, regrette son "
    "président, Paul Estève. Selon lui, deux tempêtes suffiraient à emporter les fondations."
)
THIRD = (
    "Les pêcheurs du port se réjouissent, car le phare leur manquait. Le syndicat des pilotes a salué une décision "
    "attendue depuis longtemps, tout en rappelant que le chenal doit être dragué."
)
PARAGRAPHS = (FIRST, SECOND, THIRD) * 4
TITLE = "Kerlan veut rallumer son phare avant dix ans"

TWO_COLUMNS = '#place(top, scope: "parent", float: true, text(20pt, weight: "bold")[{title}])\n'


@cache
def set_pages(body: str, columns: int = 1, language: str = "fr") -> bytes:
    """The pages that Typst makes of `body`; `columns` is how many stand beside each other."""
    return typst.compile(
        (PREAMBLE.replace("{columns}", str(columns)).replace("{language}", language) + body).encode(),
        format="pdf",
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[resource_path("fonts")]),
    )


def article(columns: int = 2, title: str = TITLE, paragraphs: tuple[str, ...] = PARAGRAPHS) -> bytes:
    """A title over all columns and paragraphs below."""
    return set_pages(TWO_COLUMNS.replace("{title}", title) + "\n\n".join(paragraphs), columns)


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], object], **saving: object) -> bytes:
    """`pdf` after `change`, saved with the arguments `saving`."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        output = io.BytesIO()
        document.save(output, **saving)
    return output.getvalue()


def turned(pdf: bytes, degrees: int) -> bytes:
    """The pages lie on a side: who looks at them sees the words run up, down or upside down."""

    def turn(document: pikepdf.Pdf) -> None:
        for page in document.pages:
            page.obj.Rotate = degrees

    return changed(pdf, turn)


def drawn_turned(pdf: bytes, degrees: int) -> bytes:
    """The words run up (90), upside down (180) or down (270) on pages that are turned back to be read."""

    def turn(document: pikepdf.Pdf) -> None:
        for page in document.pages:
            *_, width, height = map(float, page.mediabox)
            matrix = {90: f"0 1 -1 0 {height} 0", 180: f"-1 0 0 -1 {width} {height}", 270: f"0 -1 1 0 0 {width}"}[
                degrees
            ]
            _draw_through(document, page, matrix)
            page.obj.MediaBox = [0, 0, width, height] if degrees == 180 else [0, 0, height, width]
            page.obj.Rotate = degrees

    return changed(pdf, turn)


def shifted(pdf: bytes, by: tuple[float, float] = (200, -300)) -> bytes:
    """The same pages, whose lower left corner is not at (0, 0)."""

    def shift(document: pikepdf.Pdf) -> None:
        for page in document.pages:
            left, bottom, right, top = map(float, page.mediabox)
            _draw_through(document, page, f"1 0 0 1 {by[0]} {by[1]}")
            page.obj.MediaBox = [left + by[0], bottom + by[1], right + by[0], top + by[1]]

    return changed(pdf, shift)


def cropped(pdf: bytes, box: tuple[float, float, float, float]) -> bytes:
    """The pages of which only `box` is seen."""

    def crop(document: pikepdf.Pdf) -> None:
        for page in document.pages:
            page.obj.CropBox = list(box)

    return changed(pdf, crop)


def _draw_through(document: pikepdf.Pdf, page: pikepdf.Page, matrix: str) -> None:
    page.contents_add(document.make_stream(f"q {matrix} cm".encode()), prepend=True)
    page.contents_add(document.make_stream(b"Q"))


def drawn(content: str, pages: int = 1) -> bytes:
    """Pages with one content stream each, in which the fonts /F (Times) and /B (Times bold) can be used."""
    document = pikepdf.new()
    fonts = pikepdf.Dictionary(
        F=pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name("/Times-Roman"),
            Encoding=pikepdf.Name.WinAnsiEncoding,
        ),
        B=pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name("/Times-Bold"),
            Encoding=pikepdf.Name.WinAnsiEncoding,
        ),
    )
    for _ in range(pages):
        page = document.add_blank_page(page_size=(420, 595))
        page.obj.Resources = pikepdf.Dictionary(Font=fonts)
        page.obj.Contents = document.make_stream(content.encode("cp1252"))
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def words_at(x: float, y: float, words: str, font: str = "F", size: float = 10) -> str:
    """The operators that write `words` at (x, y)."""
    return f"BT /{font} {size} Tf {x} {y} Td ({words}) Tj ET\n"
