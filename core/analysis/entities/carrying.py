"""A name that is sure in one place is a name in all places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from core.analysis.entities.mentions import Mention
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Reading
    from core.analysis.entities.words import EntityWords

_CAPITAL_INSIDE = re.compile(r"[a-z]{1,2}[A-Z]\w{2}")
"""Names that begin small (`eBay`, `xAI`)."""


def carried_mentions(mentions: Iterable[Mention], reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The places where a sure name of `mentions` stands unmarked, with the type that it has most often.

    Sure are names of several words, and single words with a capital that the text never has in small letters.
    The surname of a person named in full is sure too.
    """
    types: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for mention in mentions:
        text = reading.words(mention)
        types[text][mention.type] += 1
        if mention.type is EntityType.PER and mention.end - mention.start > 1:
            surname = reading.tokens(mention)[-1].text
            if len(surname) > 2:
                types[surname][EntityType.PER] += 1
    small = Counter(text for texts in reading.texts for text in texts if text.islower())
    large = Counter(text.lower() for texts in reading.texts for text in texts if text[0].isupper())
    common = {word for word, count in small.items() if 3 * count > large[word]}
    sure = {text: kinds for text, kinds in types.items() if _is_sure(text, common, words)}
    if not sure:
        return
    ordered = sorted(sure, key=len, reverse=True)
    expression = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)")
    for number, doc in enumerate(reading.docs):
        for found in expression.finditer(reading.lines[number]):
            span = doc.char_span(found.start(), found.end())
            if span is not None:
                yield Mention(number, span.start, span.end, sure[found[0]].most_common(1)[0][0], "named elsewhere")


def _is_sure(text: str, common: set[str], words: EntityWords) -> bool:
    if len(text) < 3 or not any(character.isupper() for character in text):
        return False
    return " " in text or (text.lower() not in common and text.lower() not in words.common_capitals)


def capitalised_mentions(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Runs of words with capitals inside a sentence that nothing else explains; their type is a first guess."""
    for number, doc in enumerate(reading.docs):
        if reading.passages[number].passage.kind != "paragraph":
            continue
        texts = reading.texts[number]
        place = 0
        while place < len(texts):
            end = place
            while end < len(texts) and _has_capital(texts[end]) and _is_name_word(doc[end], words):
                end += 1
            if end > place:
                if not _begins_sentence(doc, place, end) and not _shouts(doc, place, end):
                    yield Mention(number, place, end, EntityType.MISC, "capital")
                place = end
            else:
                place += 1


def _begins_sentence(doc: tokens.Doc, place: int, end: int) -> bool:
    """Whether the word at `place` has its capital from its place: a sentence's or a quotation's first word.

    A mark behind the run too (`« Foudre »`, `(SNCF)`) shows that it is named, not that somebody speaks.
    """
    if doc[place].is_sent_start:
        return True
    closed = doc[end : end + 1].text in {"»", "”", '"', "›", ")"}
    return doc[place - 1].text in {"«", "“", '"', ":", "–", "—", "-", "‹", "(", "[", "…"} and not closed


def _shouts(doc: tokens.Doc, start: int, end: int) -> bool:
    """Whether whole words stand in capitals around the run too."""
    around = [token for token in doc[max(0, start - 2) : end + 2] if token.is_alpha]
    return len(around) > 2 and all(token.is_upper for token in around)


def _has_capital(text: str) -> bool:
    return text[0].isupper() or _CAPITAL_INSIDE.match(text) is not None


def _is_name_word(token: tokens.Token, words: EntityWords) -> bool:
    return (
        len(token) > 1
        and (token.pos_ in {"PROPN", "NOUN", "X"} or token.text[0].islower())
        and token.lower_ not in words.apart
        and fold(token.text) not in words.peoples
    )
