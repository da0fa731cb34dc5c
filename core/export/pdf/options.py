"""What can be chosen about the pages of a PDF; which marks are on them is chosen by a filter."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Paper(StrEnum):
    """The sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


class PdfOptions(msgspec.Struct, frozen=True):
    """How a PDF is set.

    Attributes:
        paper: the size of the sheets.
        grey: nothing is coloured: all is printed with black alone.
        index: the index stands behind the article, and the calls that lead to it in the text.
        wide_margins: the outer margin has room for writing.
        own_pages: an article that came as a PDF is given back as itself, with the marks on its own pages: of the
            choices above only `grey` counts then. Others are set on new pages, as this one is without it.
    """

    paper: Paper = Paper.A4
    grey: bool = False
    index: bool = True
    wide_margins: bool = False
    own_pages: bool = True


DEFAULTS = PdfOptions()
"""What holds where nothing was chosen."""
