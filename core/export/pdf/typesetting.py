"""Set the pages with Typst: the article's text goes in as data, never as markup."""

from __future__ import annotations

import contextlib
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
import typst

from core.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typst import PDFStandard

CREATED = 946_684_800
"""The date of every PDF, 1 January 2000 UTC in Unix seconds: the same article gives the same bytes."""

STANDARDS: list[PDFStandard] = ["a-3a", "ua-1"]

_TEMPLATE = resource_path("typst", "article.typ")


def set_pages(data: Mapping[str, Any]) -> bytes:
    """The pages as a tagged PDF, conforming to PDF/A-3a and PDF/UA-1 wherever there is a glyph for every sign.

    A sign that no shipped font has is looked for in the fonts of the system; a text that needs more than those
    is set all the same, without claiming a standard.

    Args:
        data: what `article.typ` prints; its head says which keys there are.

    Raises:
        typst.TypstError: the template itself is wrong.
    """
    encoded = msgspec.json.encode(data).decode()
    for system_fonts in (False, True):
        with contextlib.suppress(typst.TypstError):
            return _compile(encoded, STANDARDS, system_fonts=system_fonts)
    return _compile(encoded, [], system_fonts=True)


def _compile(encoded: str, standards: list[PDFStandard], *, system_fonts: bool) -> bytes:
    return typst.compile(
        _TEMPLATE,
        None,
        format="pdf",
        font_paths=_fonts(system_fonts=system_fonts),
        sys_inputs={"data": encoded},
        pdf_standards=standards,
        timestamp=CREATED,
    )


@cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system_fonts, font_paths=[resource_path("fonts")])
