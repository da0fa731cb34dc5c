"""Words of an article as a citation: who said them, and in which article they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from core.analysis.results import QuoteKind
from core.language.lexicon import load_lexicon
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.results import Quote
    from core.annotations.marks import Annotations
    from core.text.document import Document

_BLANKS_INSIDE = re.compile(r"(?<=“)\s+|\s+(?=”)")
"""Blanks that first marks have inside in French, and second ones have not."""


_AROUND_WORDS = " \t\n\u00a0\u202f«»“”‘’\"'"


def cite_words(span: Span, annotations: Annotations) -> str:
    """The words at `span` as a citation: of their speaker if they stand in a quote, else of the article."""
    document = annotations.document
    selected = span.of(document.text)
    start = span.start + len(selected) - len(selected.lstrip(_AROUND_WORDS))
    words = Span(start, max(start, span.start + len(selected.rstrip(_AROUND_WORDS))))
    for quote in annotations.analysis.quotes if annotations.analysis else ():
        if any(content.start <= words.start and words.end <= content.end for content in quote.content):
            return cite(msgspec.structs.replace(quote, content=(words,)), document)
    wording = load_lexicon(document.language or "en", "citation")
    pattern: str = wording["article"]
    return pattern.format(words=_inner(_one_line(words.of(document.text)), wording), where=_where(document))


def cite(quote: Quote, document: Document) -> str:
    """One line to paste elsewhere, in the language of `document` and its typography.

    Words that were only reported are said to be so: the citation does not put them into the speaker's mouth.
    """
    text = document.text
    wording = load_lexicon(document.language or "en", "citation")
    words = " […] ".join(_one_line(span.of(text)) for span in quote.content)
    words = _inner(words, wording)
    speaker = quote.speaker_name or (_one_line(quote.speaker.of(text)) if quote.speaker else wording["unknown"])
    pattern: str = wording["said"] if quote.kind is QuoteKind.DIRECT else wording["reported"]
    cited = pattern.format(words=words, speaker=speaker, where=_where(document))
    return cited[0].upper() + cited[1:]


def _inner(words: str, wording: Mapping[str, Any]) -> str:
    """`words` as they stand within quotation marks: those they hold are second ones, the last stop is left out."""
    for outer, inner in wording["inner"].items():
        words = words.replace(outer, inner)
    return _BLANKS_INSIDE.sub("", words).rstrip(" ,.")


def _where(document: Document) -> str:
    """The article's title and file."""
    title = document.title
    return ", ".join([*([_one_line(title.of(document.text))] if title else []), document.file])


def _one_line(words: str) -> str:
    """`words` without line ends, each no-break space as it is."""
    return re.sub(r"[ \t\r\n]+", " ", words).strip()
