"""English names that the text itself tells: by their head, their initials, an office before them, quotation marks.

`Department of Health and Human Services`, `Union of Bakers and Millers (UBM)`, `Minister of Education | Ann Lee`,
`“The Old Man and the Sea”`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.entities.mentions import Mention
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Reading
    from core.analysis.entities.words import EntityWords

LINKS = frozenset({"of", "for", "on"})
"""What joins the head of a long name to what it is about."""

LONGEST_TITLE = 9
"""Words in quotation marks that are taken for the title of a work, at most."""

FULL_NAME, LONGEST_NAME = 2, 4
"""Words of a person's first and last name, and of any name that a person has, with its description as well."""

AGE_DIGITS = 2
"""Digits of the ages that newspapers give behind a name, between commas."""

_SMALL = frozenset({*LINKS, "the", "a", "an", "and", "in", "to", "at", "with", "by", "from", "&", "-", "'s", "’s"})
_OPEN, _CLOSE = frozenset('“"‘«'), frozenset('”"’»')


def told_names(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """All of them."""
    yield from long_names(reading, words)
    yield from spelled_out(reading)
    yield from officers(reading, words)
    yield from quoted_titles(reading, words)
    yield from introduced_persons(reading, words)


def long_names(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Names that begin with a common noun and say what it is for: `Bureau of Land Management`, `Gulf of Aden`."""
    for number, lowers in enumerate(reading.lowers):
        doc = reading.docs[number]
        free = reading.passages[number].passage.kind == "paragraph"
        for place, word in enumerate(lowers):
            if word in words.long_name_heads and doc[place].text[0].isupper():
                end = _complement_end(doc, place + 1, words, free=free)
                if end > place + 1:
                    kind = words.long_name_heads[word]
                    yield Mention(number, _run_start(doc, place, words), end, kind, "long name")


def _run_start(doc: tokens.Doc, place: int, words: EntityWords) -> int:
    """Where the run of capitals that ends at `place` begins (`[U.S. Court] of Appeals`)."""
    start = place
    while start and doc[start - 1].whitespace_ and _belongs(doc[start - 1], words):
        start -= 1
    if start < place and doc[start].is_sent_start and fold(doc[start].text) in words.not_first:
        start += 1
    return start


def _belongs(token: tokens.Token, words: EntityWords) -> bool:
    return token.text[0].isupper() and token.lower_ not in words.apart and token.pos_ in {"PROPN", "NOUN", "ADJ"}


def _complement_end(doc: tokens.Doc, place: int, words: EntityWords, *, free: bool) -> int:
    """The token after what `of`, `for` or `on` at `place` adds; `place` if that is no part of the name.

    Where every word has a capital (not `free`), and behind `on`, only words for fields are sure to belong to it.
    """
    end = place
    while end + 1 < len(doc) and doc[end].lower_ in LINKS:
        start = end + 2 if doc[end + 1].lower_ in {"the", "an"} else end + 1
        run = _run_end(doc, start, words, free=free and doc[end].lower_ != "on")
        if run == start:
            break
        end = run
    return end


def _run_end(doc: tokens.Doc, start: int, words: EntityWords, *, free: bool) -> int:
    """The token after the run of capitals at `start`, with the fields that commas and `and` add to it."""
    end = start
    while end < len(doc):
        token = doc[end]
        if _names_matter(token, end > start, words, free=free) or (end > start and _is_hyphen(token)):
            end += 1
        elif end > start and token.lower_ in {"and", "&", ","} and (more := _fields_end(doc, end + 1, words)):
            end = more
        else:
            break
    return end


def _names_matter(token: tokens.Token, inside: bool, words: EntityWords, *, free: bool) -> bool:
    """Whether a word with a capital goes on with a long name; offices do only before what they are for."""
    if not token.text[0].isupper() or (inside and token.ent_type_ == "PERSON" and token.ent_iob_ == "B"):
        return False
    lower = token.lower_
    office = inside and lower in words.trailing_roles and token.i + 1 < len(token.doc) and token.nbor().lower_ in LINKS
    return lower in words.fields or (free and (lower not in words.apart or office))


def _is_hyphen(token: tokens.Token) -> bool:
    return token.text == "-" and not token.whitespace_ and bool(token.i) and not token.nbor(-1).whitespace_


def _fields_end(doc: tokens.Doc, place: int, words: EntityWords) -> int | None:
    """The token after the words with capitals at `place`, if one of them is a field (`and [Human Services]`)."""
    if place < len(doc) and doc[place].lower_ == "and":
        place += 1
    end = place
    while end < len(doc) and doc[end].text[0].isupper() and doc[end].pos_ in {"PROPN", "NOUN", "ADJ"}:
        if doc[end].lower_ in words.fields:
            return end + 1
        end += 1
    return None


def spelled_out(reading: Reading) -> Iterator[Mention]:
    """The names whose initials stand in brackets right behind them: `Union of Bakers and Millers (UBM)`."""
    for number, texts in enumerate(reading.texts):
        for place in range(3, len(texts) - 2):
            letters = texts[place + 1]
            if (
                texts[place] == "("
                and texts[place + 2] == ")"
                and letters.isupper()
                and 2 < len(letters) < LONGEST_TITLE
            ):
                start = place
                initials: list[str] = []
                while start and len(initials) < len(letters) and _is_part(texts[start - 1]):
                    start -= 1
                    initials += [texts[start][0]] if texts[start][0].isupper() else []
                if sorted(initials) == sorted(letters) and texts[start][0].isupper():
                    yield Mention(number, start, place, EntityType.ORG, "spelled out")


def _is_part(word: str) -> bool:
    return word[0].isupper() or word in _SMALL


def officers(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Persons named right behind an office and its field: `Minister of Education [Ann Lee]`."""
    for number, lowers in enumerate(reading.lowers):
        doc = reading.docs[number]
        for place, word in enumerate(lowers[:-2]):
            if word in words.office_words and lowers[place + 1] in LINKS:
                start = _run_end(doc, place + 2, words, free=False)
                end = start
                while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].lower_ not in words.apart:
                    end += 1
                if start > place + 2 and end > start + 1:
                    yield Mention(number, start, end, EntityType.PER, "officer")


def quoted_titles(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Titles in quotation marks, every word but the small ones with a capital: `“The Old Man and the Sea”`."""
    for number, texts in enumerate(reading.texts):
        if reading.passages[number].passage.kind != "paragraph":
            continue
        for place, text in enumerate(texts):
            if text in _OPEN:
                end = place + 1
                while end < len(texts) and end - place <= LONGEST_TITLE and texts[end] not in _CLOSE:
                    end += 1
                if end < len(texts) and texts[end] in _CLOSE and _is_title(texts[place + 1 : end], words):
                    yield Mention(number, place + 1, end, EntityType.MISC, "quoted title")


def _is_title(quoted: list[str], words: EntityWords) -> bool:
    capitals = [word for word in quoted if word[0].isupper()]
    rest = [word for word in quoted if not word[0].isupper()]
    return (
        len(capitals) > 1
        and quoted[0][0].isupper()
        and all(word in _SMALL or word[0].isdigit() for word in rest)
        and any(word.lower() not in words.apart for word in capitals[1:])
    )


def introduced_persons(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """Persons whom a comma introduces, whatever else their names may mean: `[Ann Oslo], an able nurse`, `, 34,`."""
    for number, lowers in enumerate(reading.lowers):
        doc = reading.docs[number]
        for place in range(2, len(lowers) - 2):
            if lowers[place] != ",":
                continue
            described = lowers[place + 1] in {"a", "an"} and _says_person(doc, place + 2, words)
            aged = lowers[place + 1].isdigit() and len(lowers[place + 1]) <= AGE_DIGITS and lowers[place + 2] == ","
            if described or aged:
                start = _run_start(doc, place - 1, words)
                if doc[start].text[0].isupper() and FULL_NAME <= place - start <= LONGEST_NAME:
                    yield Mention(number, start, place, EntityType.PER, "introduced")


def _says_person(doc: tokens.Doc, place: int, words: EntityWords) -> bool:
    """Whether one of the words from `place` on, up to the first that describes nothing, is for a person."""
    for token in doc[place : place + LONGEST_NAME]:
        if token.lower_ in words.person_nouns or token.lower_ in words.person_roles:
            return True
        if token.pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return False
    return False
