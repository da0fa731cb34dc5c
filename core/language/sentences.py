"""Sentences, by the marks that end them.

The parser is not asked: it splits and merges sentences at quotation marks and colons. A sentence ends at `.`, `!`, `?`
or `…`, with the closing marks and brackets that follow, where the next words begin with a capital or a figure. So each
sentence inside quotation marks is one of its own: `Il dit : « Tout va. Rien ne presse. »` is two.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from core.language.lexicon import load_lexicon
from core.text.document import PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.language.parsed_text import ParsedText

_END = re.compile(
    r"""
    (?P<stop>[.!?…]+)
    (?P<closing>(?:\s*[»”.!?…)\]] | [’'] | "(?!\w) | \s+"(?=\s|$) | \s*\[\d+\])*)   # all that closes with the sentence
    (?=\s+(?P<opening>[«“‘"'(\[\].…–—\s-]*)(?P<next>\w+[’']?))
    """,
    re.VERBOSE,
)
_BETWEEN_WORDS = re.compile(r"[\s«»“”\"()\[\]’']")
_LONGEST_ABBREVIATION = 12
_INITIALS = re.compile(r"[A-ZÀ-Ý](?:[.-]+[A-Za-zÀ-ÿ])*")
_DASH = re.compile(r"\s[–—-](?=\s+[«“\"]?\s*[A-ZÀ-Ý0-9])")
_DATELINE_WORD = re.compile(r"[^\s,/.():’']+")
_DATELINE_LENGTH = 60
"""In code points. A place, a date and an agency fit in; few first sentences do."""


def find_sentences(parsed: ParsedText) -> tuple[Span, ...]:
    """The sentences of all passages, in reading order; a title or a heading is one sentence.

    Together they hold every character of the passages but the blanks between them.
    """
    text = parsed.document.text
    found: list[Span] = []
    for passage in parsed:
        span = passage.passage.span
        if passage.passage.kind is PassageKind.PARAGRAPH:
            found += [sentence.shifted(span.start) for sentence in split_sentences(span.of(text), parsed.language)]
        else:
            found.append(span)
    return tuple(found)


def split_sentences(text: str, language: str) -> list[Span]:
    """The sentences of one paragraph, trimmed of blanks; a dateline before the first is a sentence of its own."""
    dateline = _dateline_end(text, language)
    borders = [0, dateline, *(end for end in _ends(text, language) if end > dateline), len(text)]
    pieces = [Span(start, end).trimmed(text) for start, end in pairwise(borders)]
    return [piece for piece in pieces if len(piece)]


def _ends(text: str, language: str) -> Iterator[int]:
    """Where sentences end: after the last mark or bracket that belongs to each."""
    for match in _END.finditer(text):
        first = match["next"][0]
        if (
            (first.isupper() or first.isdigit())
            and not _is_omission(match, text, language)
            and not _is_abbreviation(match, text, language)
        ):
            yield match.end()


def _is_omission(match: re.Match[str], text: str, language: str) -> bool:
    """Whether the stop is `[...]`, words left out: a sentence ends there only where one surely begins after it."""
    return text[: match.start()].endswith(("[", "(")) and not _opens_sentence(match, language)


def _is_abbreviation(match: re.Match[str], text: str, language: str) -> bool:
    """Whether the stop belongs to the word before it: `M. Roux`, `J. Roux`, `the U.S. Senate`, `1. Lire`."""
    if match["stop"] != "." or match["closing"] not in ("", ")"):
        return False
    before = text[max(0, match.start() - _LONGEST_ABBREVIATION) : match.start()]
    word = _BETWEEN_WORDS.split(before)[-1]
    words = _words(language)
    if word.isdigit():
        return not text[: match.start() - len(word)].strip(' «“"–—-')
    if word + "." in words["never_end"]:
        return True
    if word + "." in words["before_figures"]:
        return match["next"].isdigit()
    if _INITIALS.fullmatch(word) or word + "." in words["doubtful"]:
        return not _opens_sentence(match, language)
    return False


def _opens_sentence(match: re.Match[str], language: str) -> bool:
    """Whether the next word is one that names do not begin with, so that its capital means a new sentence."""
    return match["next"].lower().replace("’", "'") in _words(language)["openers"]


@cache
def _words(language: str) -> dict[str, frozenset[str]]:
    lexicon = load_lexicon(language, "sentences")
    return {name: frozenset(words) for name, words in lexicon.items()}


def _dateline_end(text: str, language: str) -> int:
    """Where a dateline (`PARIS (AFP) –`, `3 mai 2015. –`) ends, 0 without one."""
    dash = _DASH.search(text, 0, _DATELINE_LENGTH)
    if not dash:
        return 0
    small_words = _words(language)["dateline"]
    words = _DATELINE_WORD.findall(text, 0, dash.start())
    return dash.end() if all(w[0].isupper() or w[0].isdigit() or w in small_words for w in words) else 0
