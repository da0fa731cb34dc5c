"""Make a document of a text: its title, headings and paragraphs, and its language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.text.document import Document, Passage, PassageKind
from core.text.heading_lines import begins_with_dateline, dateline_start, heading_lines, is_dateline
from core.text.language_guess import guess_language
from core.text.line_ends import normalise_line_ends
from core.text.run_in_headings import find_run_in_headings
from core.text.spans import Span
from core.text.structure_lexicon import structure_lexicon
from core.text.text_blocks import text_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.text.structure_lexicon import StructureLexicon

MAX_TITLE_CHARACTERS = 300
"""A first line that is longer is no title: the longest titles of press releases have some 200 characters."""

_FULL_STOP = re.compile(r"(?<!\.\.)[.:;,][\s»”\"']*$")


def build_document(text: str, *, file: str, encoding: str = "utf-8", language: str | None = None) -> Document:
    """Make a document of `text`: normalise its line ends, find its passages, guess its language.

    A text in a language that is not recognised has the line structure that any text has, but no headings.

    Args:
        text: the text, without a byte order mark.
        file: name of the file it comes from, or what stands for it.
        encoding: IANA name of the encoding that the file was read in.
        language: `fr` or `en` if that is known; guessed else.
    """
    text = normalise_line_ends(text)
    if language is None:
        language = guess_language(text)
    passages = list(_passages(text, language))
    if passages and passages[0].kind is PassageKind.HEADING:  # the title too was run into the text
        passages[0] = Passage(PassageKind.TITLE, passages[0].span)
    return Document(text, tuple(passages), language, file, encoding)


def _passages(text: str, language: str | None) -> Iterator[Passage]:
    blocks = text_blocks(text)
    lexicon = structure_lexicon(language) if language else None
    if blocks and _is_title(*(block.of(text) for block in blocks[:2]), lexicon=lexicon):
        title = blocks.pop(0)
        dateline = dateline_start(title.of(text), lexicon) if lexicon else None
        if dateline:
            blocks.insert(0, Span(title.start + dateline, title.end))
            title = Span(title.start, title.start + dateline).trimmed(text)
        yield Passage(PassageKind.TITLE, title)
    if lexicon is None:
        yield from (Passage(PassageKind.PARAGRAPH, block) for block in blocks)
        return
    are_headings = heading_lines([block.of(text) for block in blocks], lexicon)
    for block, is_heading in zip(blocks, are_headings, strict=True):
        if is_heading:
            yield Passage(PassageKind.HEADING, block)
        else:
            yield from _paragraph_passages(text, block, lexicon)


def _is_title(first: str, second: str = "", *, lexicon: StructureLexicon | None) -> bool:
    """Whether the first block of a text is its title: short, and no sentence, unless a dateline follows it."""
    dated = lexicon is not None and (is_dateline(second, lexicon) or begins_with_dateline(second, lexicon))
    return len(first) <= MAX_TITLE_CHARACTERS and (dated or not _FULL_STOP.search(first))


def _paragraph_passages(text: str, block: Span, lexicon: StructureLexicon) -> Iterator[Passage]:
    """The passages of a block of text: itself, or the paragraphs and the headings that were run into it."""
    start = block.start
    for heading in find_run_in_headings(text, block, lexicon):
        before = Span(start, heading.start).trimmed(text)
        if len(before):
            yield Passage(PassageKind.PARAGRAPH, before)
        yield Passage(PassageKind.HEADING, heading)
        start = heading.end
    yield Passage(PassageKind.PARAGRAPH, Span(start, block.end).trimmed(text))
