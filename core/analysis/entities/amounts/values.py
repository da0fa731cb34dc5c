"""What each amount of an article comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.analysis.entities.amounts.dates import article_date, has_weekday, read_date
from core.analysis.entities.amounts.figures import read_figure
from core.analysis.results import AMOUNTS, EntityType, Value
from core.language.morphology import Tense, tense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.analysis.results import Entity
    from core.language.parsed_text import ParsedText
    from core.text.spans import Span


NEAR = 8
"""Words between a date and the verb that it belongs to, at most."""

FUTURE_WORDS = frozenset({"will", "'ll", "’ll"})
"""The English word of the future, which has no ending of its own."""


def with_values(entities: Iterable[Entity], parsed: ParsedText) -> Iterator[Entity]:
    """`entities` with the value of each amount; its dates are read beside the article's own date, if it tells one."""
    today = article_date(parsed.document, parsed.language)
    for entity in entities:
        if entity.type not in AMOUNTS:
            yield entity
        elif entity.type is EntityType.DATE:
            beside_verb = today is not None and has_weekday(entity.name, parsed.language)
            ahead = beside_verb and _is_ahead(entity.mentions[0], parsed)
            told = read_date(entity.name, parsed.language, today, ahead=ahead)
            yield msgspec.structs.replace(entity, value=Value(date=told)) if told else entity
        else:
            yield msgspec.structs.replace(entity, value=read_figure(entity.name, entity.type, parsed.language))


def _is_ahead(mention: Span, parsed: ParsedText) -> bool:
    """Whether the finite verb nearest to a date is a future (`le pont rouvrira mardi`)."""
    passage = next(passage for passage in parsed if passage.passage.span.contains(mention))
    words = passage.tokens(mention)
    near = range(max(0, words.start - NEAR), min(len(passage.doc), words.end + NEAR))
    verbs = [(abs(i - words.start), passage.doc[i]) for i in near if tense(passage.doc[i])]
    if not verbs:
        return False
    _, verb = min(verbs, key=lambda one: one[0])
    return tense(verb) is Tense.FUTURE or verb.lower_ in FUTURE_WORDS
