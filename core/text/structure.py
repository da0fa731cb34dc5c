"""Find title, headings and paragraphs of a text."""

from __future__ import annotations

import re

from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

_LINE = re.compile(r"[^\n]+")
_STOPS = ".!?…:;,»”\"'"


def build_document(text: str, *, file: str, encoding: str = "utf-8", language: str | None = None) -> Document:
    """Make a document of `text`: normalise its line ends, find its passages, guess its language."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    passages: list[Passage] = []
    for line in _LINE.finditer(text):
        span = Span(line.start(), line.end()).trimmed(text)
        if not len(span):
            continue
        kind = PassageKind.PARAGRAPH
        if not passages:
            kind = PassageKind.TITLE
        elif span.of(text)[-1] not in _STOPS and len(span) < 100:
            kind = PassageKind.HEADING
        passages.append(Passage(kind, span))
    if language is None:
        words = text.lower().split()
        language = "fr" if words.count("le") + words.count("de") > words.count("the") else "en"
    return Document(text, tuple(passages), language, file, encoding)
