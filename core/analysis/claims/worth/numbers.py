"""Numbers in figures or words that are no part of an amount with its unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.signs import Statement
    from core.language.parsed_text import ParsedPassage
    from core.text.spans import Span

_ORDINAL = re.compile(r"\d+(?:er|re|e|ème|st|nd|rd|th)")
_COUNTED = frozenset({"NOUN", "SYM", "ADJ"})
_NAMED_BY_ORDINALS = frozenset({"NOUN", "PROPN", "ADJ"})


def find_numbers(statement: Statement, language: str) -> Iterator[range]:
    """Numbers from two up, and ranks; not `35e` before its noun, nor `ces deux` of what is known."""
    forms, parts, lexicon = statement.words.forms, statement.words.parts, load_lexicon(language, "worth")["figure"]
    for i in statement.inside:
        if parts[i] != "NUM" and not forms[i][0].isdigit():
            continue
        in_words = parts[i] == "NUM" and not any(map(str.isdigit, forms[i]))
        known = i > statement.inside.start and forms[i - 1] in lexicon["of_what_is_known"]
        if not (in_words or forms[i][0].isdigit()) or known or forms[i] in lexicon["one"]:
            continue
        if _ends_a_name(statement, i):
            continue
        counts_a_noun = i + 1 in statement.inside and parts[i + 1] in _NAMED_BY_ORDINALS
        if not (_ORDINAL.fullmatch(forms[i]) and counts_a_noun):
            yield range(i, i + 1)


def takes_up_what_is_known(statement: Statement, amount: Span, passage: ParsedPassage) -> bool:
    """`ces deux villes`; not `deux villes`, `les deux villes`."""
    start = passage.tokens(amount).start
    known = load_lexicon(passage.doc.lang_, "worth")["figure"]["these"]
    return start > statement.inside.start and statement.words.forms[start - 1] in known


def _ends_a_name(statement: Statement, i: int) -> bool:
    """`Explorer 6 a été remplacé`, `Apollo 12`; not `à Lannec 12 maisons`."""
    parts = statement.words.parts
    counts = i + 1 in statement.inside and parts[i + 1] in _COUNTED
    return i > statement.inside.start and parts[i - 1] == "PROPN" and statement.words.forms[i].isdigit() and not counts
