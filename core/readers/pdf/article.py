"""A PDF as an article: its text and passages, and for each of its letters the sign on a page that it comes from."""

from __future__ import annotations

import time
from array import array
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

import pypdfium2

from core.problems import Code, ProblemError
from core.readers.pdf.columns import columns_of
from core.readers.pdf.furniture import without_furniture
from core.readers.pdf.hyphens import HYPHENS, SOFT_HYPHEN, DividedWords
from core.readers.pdf.lines import lines_of
from core.readers.pdf.opening import open_pdf
from core.readers.pdf.paragraphs import blocks_of
from core.readers.pdf.recognition import MEDIA_TYPE
from core.readers.pdf.signs import BLANK, NOWHERE, page_signs
from core.text.document import Document, Passage, PassageKind
from core.text.language_guess import guess_language
from core.text.spans import Span
from core.text.structure import build_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.readers.pdf.lines import Line
    from core.readers.pdf.paragraphs import Block
    from core.readers.pdf.turn import Turn

MAX_SIGNS = 2_000_000
"""Signs of all pages: those of four of the longest novels; the analysis of more would take minutes."""
MAX_UNKNOWN = 0.2
"""Share of signs without a meaning from which a text is no text any more: of a formula or a logo there are few."""
MAX_SECONDS = 60
"""Seconds of processor time that reading may take: four times those of a report of 300 pages."""

BETWEEN_BLOCKS = "\n\n"


@dataclass(frozen=True)
class PdfArticle:
    """What a PDF says, and where each letter of it stands.

    Attributes:
        document: the article.
        pages: of each code point of the text the page, from 0, or `NOWHERE`.
        numbers: of each code point the number of its sign in PDFium's text of that page, or `NOWHERE`.
        turns: of each page where its words run to.
    """

    document: Document
    pages: array[int]
    numbers: array[int]
    turns: tuple[Turn, ...]


def read_pdf_article(data: bytes, file: str) -> PdfArticle:
    """The article that the PDF `data` holds; `file` is its name.

    The same bytes give the same text, so that whoever has the document finds the places of its letters again.

    Raises:
        ProblemError: `PDF_LOCKED`, `PDF_BROKEN`, `PDF_WITHOUT_TEXT`, `PDF_TOO_COSTLY` or `FILE_TOO_LARGE`, with
            `file`.
    """
    pdf = open_pdf(data, file)
    try:
        lines, turns = _page_lines(pdf, file)
    except pypdfium2.PdfiumError as error:  # a page that cannot be loaded
        raise ProblemError(Code.PDF_BROKEN, file=file, reason=str(error)) from error
    finally:
        pdf.close()
    columns = [column for page in without_furniture(lines) for column in columns_of(page)]
    if not columns:
        raise ProblemError(Code.PDF_WITHOUT_TEXT, file=file)
    return _article(blocks_of(columns), file, turns)


def _page_lines(pdf: pypdfium2.PdfDocument, file: str) -> tuple[list[list[Line]], tuple[Turn, ...]]:
    """The lines of each page, in no order, and where the words of each run to."""
    until = time.process_time() + MAX_SECONDS
    pages: list[list[Line]] = []
    turns: list[Turn] = []
    signs = unknown = 0
    for number in range(len(pdf)):
        page = pdf[number]
        found = page_signs(page)
        page.close()
        signs += len(found.signs)
        unknown += found.unknown
        if signs > MAX_SIGNS or time.process_time() > until:
            raise ProblemError(Code.PDF_TOO_COSTLY, file=file)
        pages.append(lines_of(found.signs, number))
        turns.append(found.turn)
    if unknown > MAX_UNKNOWN * signs:
        raise ProblemError(Code.PDF_WITHOUT_TEXT, file=file)
    return pages, tuple(turns)


def _article(blocks: Sequence[Block], file: str, turns: tuple[Turn, ...]) -> PdfArticle:
    lines = [line.text for block in blocks for line in block.lines]
    language = guess_language(" ".join(lines))
    divided = DividedWords(lines, language)
    text = _PlacedText()
    passages: list[Passage] = []
    for block in blocks:
        if passages:
            text.add_between(BETWEEN_BLOCKS)
        start = len(text.signs)
        for line, after in pairwise([*block.lines, None]):
            assert line is not None
            if after is None:
                text.add(line)
            elif divided.is_divided(line.text, after.text):
                text.add(line, but_last=1)
            else:
                text.add(line)
                text.add_between("" if _touch(line.text, after.text) else BLANK)
        passages.append(Passage(block.kind, Span(start, len(text.signs))))
    whole = "".join(text.signs)
    if all(passage.kind is PassageKind.PARAGRAPH for passage in passages):
        # Set in one size throughout: the words tell the title from the text, as in a file of plain text.
        document = replace(build_document(whole, file=file, language=language), media_type=MEDIA_TYPE)
    else:
        document = Document(whole, tuple(passages), language, file, media_type=MEDIA_TYPE)
    return PdfArticle(document, text.pages, text.numbers, turns)


def _touch(line: str, after: str) -> bool:
    """Whether no blank is to stand between two lines: behind a word's hyphen or slash, between signs of East Asia."""
    hyphened = line[-1] in f"{HYPHENS}/" and line[-2:-1].isalnum()
    return hyphened or {east_asian_width(line[-1]), east_asian_width(after[0])} <= {"W", "F"}


class _PlacedText:
    """A text that is put together, with the place of each of its signs."""

    def __init__(self) -> None:
        self.signs: list[str] = []
        self.pages = array("i")
        self.numbers = array("i")

    def add(self, line: Line, but_last: int = 0) -> None:
        """Add the words of a line without its `but_last` last signs; soft hyphens within it are not seen."""
        end = len(line.text) - but_last
        for sign, number in zip(line.text[:end], line.numbers, strict=False):
            if sign != SOFT_HYPHEN:
                self.signs.append(sign)
                self.pages.append(line.page)
                self.numbers.append(number)

    def add_between(self, blanks: str) -> None:
        """Add signs that stand on no page."""
        self.signs += blanks
        for _ in blanks:
            self.pages.append(NOWHERE)
            self.numbers.append(NOWHERE)
