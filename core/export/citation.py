"""A quote as a citation: its words, who said them, and in which article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.results import QuoteKind
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from core.analysis.results import Quote
    from core.text.document import Document

_BLANKS_INSIDE = re.compile(r"(?<=“)\s+|\s+(?=”)")
"""Blanks that first marks have inside in French, and second ones have not."""


def cite(quote: Quote, document: Document) -> str:
    """One line to paste elsewhere, in the language of `document` and its typography.

    Words that were only reported are said to be so: the citation does not put them into the speaker's mouth.
    """
    text = document.text
    wording = load_lexicon(document.language or "en", "citation")
    words = " […] ".join(_one_line(span.of(text)) for span in quote.content)
    for outer, inner in wording["inner"].items():
        words = words.replace(outer, inner)
    words = _BLANKS_INSIDE.sub("", words).rstrip(" ,.")
    speaker = quote.speaker_name or (_one_line(quote.speaker.of(text)) if quote.speaker else wording["unknown"])
    title = document.title
    where = ", ".join([*([_one_line(title.of(text))] if title else []), document.file])
    pattern: str = wording["said"] if quote.kind is QuoteKind.DIRECT else wording["reported"]
    cited = pattern.format(words=words, speaker=speaker, where=where)
    return cited[0].upper() + cited[1:]


def _one_line(words: str) -> str:
    """`words` without line ends, each no-break space as it is."""
    return re.sub(r"[ \t\r\n]+", " ", words).strip()
