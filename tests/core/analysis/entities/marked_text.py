"""Sentences with the answer marked inside: `[Jeanne Vasseur|PER] vit à [Lisbonne|LOC].`"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.entities.find_entities import find_entities
from core.cancellation import Cancellation
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from core.analysis.results import Entity
    from core.language.pipelines import Pipeline

_MARK = re.compile(r"\[([^\[\]|]+)\|([A-Z]+)\]")


def unmark(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without its marks, and the marked words with their types in reading order."""
    return _MARK.sub(r"\1", marked), [(found[1], found[2]) for found in _MARK.finditer(marked)]


def document_of(text: str, language: str) -> Document:
    """A document with each line as a paragraph."""
    passages = [
        Passage(PassageKind.PARAGRAPH, Span(line.start(), line.end())) for line in re.finditer(r"\S[^\n]*", text)
    ]
    return Document(text, tuple(passages), language, "sample.txt")


def entities_of(text: str, pipeline: Pipeline) -> tuple[Entity, ...]:
    document = document_of(text, pipeline.language)
    return find_entities(pipeline.read(document, Cancellation(), lambda _share: None))


def mentions_of(text: str, pipeline: Pipeline) -> list[tuple[str, str]]:
    """All mentions in reading order, as words and type."""
    found = [(span, entity.type) for entity in entities_of(text, pipeline) for span in entity.mentions]
    return [(span.of(text), str(kind)) for span, kind in sorted(found)]
