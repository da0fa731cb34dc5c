"""A name that is sure in one place is a name in all places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from core.analysis.entities.mentions import Mention
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Reading
    from core.analysis.entities.words import EntityWords

_CAPITAL_INSIDE = re.compile(r"[a-z]{1,2}[A-Z]\w+")
"""Names that begin small (`eBay`, `xAI`)."""


def carried_mentions(mentions: Iterable[Mention], reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The places where a sure name of `mentions` stands unmarked, with the type that it has most often.

    Sure are names of several words, and single words with a capital that the text never has in small letters.
    The surname of a person named in full is sure too.
    """
    types: dict[tuple[str, ...], Counter[EntityType]] = defaultdict(Counter)
    for mention in mentions:
        name = tuple(reading.texts[mention.passage][mention.start : mention.end])
        types[name][mention.type] += 1
        if mention.type is EntityType.PER and len(name) > 1:
            types[name[-1:]][EntityType.PER] += 1
    written = Counter(chain.from_iterable(reading.texts))
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in sorted(types, key=len, reverse=True):
        if _is_sure(name, written, words):
            by_first[name[0]].append(name)
    for number, texts in enumerate(reading.texts):
        for place, text in enumerate(texts):
            for name in by_first.get(text, ()):
                if tuple(texts[place : place + len(name)]) == name:
                    kind = types[name].most_common(1)[0][0]
                    yield Mention(number, place, place + len(name), kind, "named elsewhere")
                    break


def _is_sure(name: tuple[str, ...], written: Counter[str], words: EntityWords) -> bool:
    """Whether the words of `name` are one wherever they stand, by how often the text writes which word."""
    if len(name) > 1:
        return any(word[0].isupper() for word in name)
    word = name[0]
    lower = word.lower()
    large = written[word] if word != lower else 0
    return len(word) > 2 and 3 * written[lower] <= large and lower not in words.common_capitals


def bare_in_headlines(mentions: Iterable[Mention], reading: Reading) -> Iterator[Mention]:
    """The mentions without the words at their ends that the text has in small letters elsewhere."""
    small = {lower for texts in reading.texts for lower in texts if lower.islower()}
    return (bare for mention in mentions if (bare := _without_common_words(mention, reading, small)))


def _without_common_words(mention: Mention, reading: Reading, small: Container[str]) -> Mention | None:
    texts = reading.texts[mention.passage]
    start, end = mention.start, mention.end
    while start < end and texts[start].lower() in small:
        start += 1
    while start < end and texts[end - 1].lower() in small:
        end -= 1
    return replace(mention, start=start, end=end) if start < end else None


def capitalised_mentions(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Runs of words with capitals inside a sentence that nothing else explains; their type is a first guess."""
    for number, doc in enumerate(reading.docs):
        if reading.passages[number].passage.kind != "paragraph":
            continue
        texts = reading.texts[number]
        capital = {text for text in set(texts) if text[0].isupper() or _CAPITAL_INSIDE.match(text)}
        place = 0
        while place < len(texts):
            end = place
            while end < len(texts) and texts[end] in capital and _is_name_word(doc[end], words):
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
    before = doc[place - 1]
    if before.text == "-" and not before.whitespace_:  # anti-X
        return False
    return before.text in {"«", "“", '"', ":", "–", "—", "-", "‹", "(", "[", "…"} and not closed


def _shouts(doc: tokens.Doc, start: int, end: int) -> bool:
    """Whether whole words stand in capitals around the run too."""
    around = [token for token in doc[max(0, start - 2) : end + 2] if token.is_alpha]
    return len(around) > 2 and all(token.is_upper for token in around)


def _is_name_word(token: tokens.Token, words: EntityWords) -> bool:
    return (
        len(token) > 1
        and (token.pos_ in {"PROPN", "NOUN", "X"} or token.text[0].islower() or token.lower_ in words.head_adjectives)
        and token.lower_ not in words.apart
        and fold(token.text) not in words.peoples
    )
