"""Read an article from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.text.structure import build_document

if TYPE_CHECKING:
    from pathlib import Path

    from core.text.document import Document


def read_article(path: Path) -> Document:
    """The article that the file at `path` holds.

    Raises:
        ProblemError: if there is no readable text in it.
    """
    text = path.read_text(encoding="utf-8-sig")
    return build_document(text, file=path.name, encoding="utf-8")
