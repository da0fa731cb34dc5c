"""A name that is sure in one place is a name in all places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from core.analysis.entities.mentions import Mention, outside_of
from core.analysis.results import EntityType

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


def capitalised_mentions(found: Iterable[Mention], reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Runs of words with capitals inside a sentence that nothing else explains; their type is a first guess.

    None shares a word with a mention of `found`.
    """
    return (
        run
        for run in outside_of(found, _capital_runs(reading, words))
        if not _begins_sentence(run, reading) and not _shouts(run, reading)
    )


def _capital_runs(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The runs of words with capitals that may be names."""
    for number, doc in enumerate(reading.docs):
        if reading.passages[number].passage.kind != "paragraph":
            continue
        texts = reading.texts[number]
        start = end = -1
        for place, text in enumerate(texts):
            if not _has_capital(text) or not _is_name_word(doc[place], text, words):
                continue
            if place != end:
                if end > start:
                    yield Mention(number, start, end, EntityType.MISC, "capital")
                start = place
            end = place + 1
        if end > start:
            yield Mention(number, start, end, EntityType.MISC, "capital")


def _has_capital(text: str) -> bool:
    return text[0].isupper() or (not text.islower() and bool(_CAPITAL_INSIDE.match(text)))


def _begins_sentence(run: Mention, reading: Reading) -> bool:
    """Whether the first word of the run has its capital from its place: a sentence's or a quotation's first word.

    A mark behind the run too (`« Foudre »`, `(SNCF)`) shows that it is named, not that somebody speaks.
    """
    doc, texts = reading.docs[run.passage], reading.texts[run.passage]
    if doc[run.start].is_sent_start:
        return True
    before = texts[run.start - 1]
    if before not in {"«", "“", '"', ":", "–", "—", "-", "‹", "(", "[", "…"}:
        return False
    if before == "-" and not doc[run.start - 1].whitespace_:  # anti-X
        return False
    closed = run.end < len(texts) and texts[run.end] in {"»", "”", '"', "›", ")"}
    return not closed


def _shouts(run: Mention, reading: Reading) -> bool:
    """Whether whole words stand in capitals around the run too."""
    around = [text for text in reading.texts[run.passage][max(0, run.start - 2) : run.end + 2] if text.isalpha()]
    return len(around) > 2 and all(text.isupper() for text in around)


def _is_name_word(token: tokens.Token, text: str, words: EntityWords) -> bool:
    """Whether the token, which is written `text`, may be a word of a name."""
    lower = text.lower()
    return (
        len(text) > 1
        and lower not in words.apart
        and (token.pos_ in {"PROPN", "NOUN", "X"} or text[0].islower() or lower in words.head_adjectives)
        and not words.is_people(text)
    )
