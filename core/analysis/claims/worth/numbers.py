"""Numbers in figures or words that are no part of an amount with its unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.signs import Statement

_ORDINAL = re.compile(r"\d+(?:er|re|e|ème|st|nd|rd|th)")
_NAMED_BY_ORDINALS = frozenset({"NOUN", "PROPN", "ADJ"})


def find_numbers(statement: Statement, language: str) -> Iterator[range]:
    """Numbers from two up, and ranks; not `35e` before its noun, nor `ces deux` of what is known."""
    forms, doc, lexicon = statement.words.forms, statement.doc, load_lexicon(language, "worth")["figure"]
    for i in statement.inside:
        in_words = doc[i].pos_ == "NUM" and not any(map(str.isdigit, forms[i]))
        known = i > statement.inside.start and forms[i - 1] in lexicon["of_what_is_known"]
        if not (in_words or forms[i][0].isdigit()) or known or forms[i] in lexicon["one"]:
            continue
        counts_a_noun = i + 1 in statement.inside and doc[i + 1].pos_ in _NAMED_BY_ORDINALS
        if not (_ORDINAL.fullmatch(forms[i]) and counts_a_noun):
            yield range(i, i + 1)
