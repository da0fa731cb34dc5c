"""Where a name begins and ends: the shortest words that name the thing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.entities.joined_names import apart
from core.analysis.entities.mentions import PIPELINE_TYPES
from core.analysis.entities.words import OPENING
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Mention, Reading
    from core.analysis.entities.words import EntityWords

_ABBREVIATED = re.compile(r"\b(?:\w\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St)\.$|\.\.$")
_SINGULAR = frozenset({"le", "la", "l'", "l’", "the", "en"})
_VERSION = re.compile(r"\d+(?:\.\d+)*[A-Z]?")

MARKS = frozenset("«»“”„\"'’‘‹›.,;:!?()[]{}–—-…/*|·•")
"""Marks that stand around a name, never at its ends (but `Yahoo!`)."""

_AROUND = MARKS - set(".,;:!?…")
"""Those among them that enclose: behind a full stop, a capital says nothing."""


def bare_names(mention: Mention, reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The name or names in what was found: no article, no title of office, no mark around them, none joined to another.

    `Les Dupont` is `Dupont`, `M. Roux` is `Roux`, `Pour Martin` is `Martin`; `Le Monde` and `La Haye` stay whole.
    """
    for part in apart(mention, reading, words):
        trimmed = _trim_end(_trim_start(part, reading, words), reading, words)
        if trimmed.start < trimmed.end:
            whole = whole_words(trimmed, reading, words)
            if not _is_common(whole, reading, words):
                yield whole


def _trim_start(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """Without articles, prepositions, titles and marks before the name."""
    texts, lowers = reading.texts[mention.passage], reading.lowers[mention.passage]
    start = mention.start
    while start < mention.end and not _keeps_first(mention, start, reading, words):
        text, first = texts[start], lowers[start]
        alone = start + 1 == mention.end
        if (
            first in words.not_first
            or text in MARKS
            or text.isspace()
            or (start > 0 and texts[start - 1].endswith("-") and text.islower())
            or (mention.type is EntityType.PER and first in words.person_titles)
            or (mention.type is not EntityType.LOC and first in words.person_roles and not alone)
            or (first in words.body_kinds and text == first and not alone and texts[start + 1][0].isupper())
        ):
            start += 1
        else:
            break
    return mention if start == mention.start else replace(mention, start=start)


def _keeps_first(mention: Mention, start: int, reading: Reading, words: EntityWords) -> bool:
    """Whether an article or preposition at `start` belongs to the name: a capital inside a sentence tells.

    Always for media and places that are known by it; `Les` stands before groups and parties, and is part of works only.
    """
    texts, lower = reading.texts[mention.passage], reading.lowers[mention.passage][start]
    if start + 1 >= mention.end or not texts[start][0].isupper() or not texts[start + 1][0].isalnum():
        return False
    if lower in words.articles and words.keeps_article(reading.text(mention.passage, start, mention.end)):
        return True
    before = texts[start - 1] if start else ""
    if before in _AROUND and mention.end < len(texts) and texts[mention.end] in MARKS - {",", "."}:
        return True
    known_by_it = lower in _SINGULAR or (lower == "les" and mention.type is EntityType.MISC)
    if not start or not known_by_it or before in {"«", ":", "“", '"', "–", "-", "(", "."}:
        return False
    shouts = len(texts[start]) > 2 and texts[start].isupper()
    return (
        not shouts and mention.type is not EntityType.PER and not _begins_sentence(reading.docs[mention.passage], start)
    )


def _begins_sentence(doc: tokens.Doc, place: int) -> bool:
    """Whether a sentence begins at `place`; in French never behind a small word, whatever the parser says."""
    before = doc[place - 1]
    return bool(doc[place].is_sent_start) and not (doc.lang_ == "fr" and before.is_lower and before.is_alpha)


def _trim_end(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """Without marks, prepositions, offices, and a nationality in small letters after the name of an institution."""
    texts, lowers = reading.texts[mention.passage], reading.lowers[mention.passage]
    end = mention.end
    while end > mention.start:
        text, last = texts[end - 1], lowers[end - 1]
        several = end - mention.start > 1
        if not (
            text.isspace()
            or (text in MARKS and not _closes(mention, end, reading))
            or last in words.not_last
            or (several and last in words.trailing_roles)
            or (several and _describes_institution(mention, end, reading, words))
        ):
            break
        end -= 1
    return mention if end == mention.end else replace(mention, end=end)


def _describes_institution(mention: Mention, end: int, reading: Reading, words: EntityWords) -> bool:
    """Whether a nationality ends the name of an institution that each country has (`Parlement [hongrois]`)."""
    last = reading.texts[mention.passage][end - 1]
    if not last.islower() or not words.is_people(last):
        return False
    return reading.text(mention.passage, mention.start, end - 1).lower() in words.state_bodies


def _closes(mention: Mention, end: int, reading: Reading) -> bool:
    """Whether the mark before token `end` belongs to the name (`Yahoo!`, `Jean (Jack)`, `U.S.`)."""
    words, texts = reading.text(mention.passage, mention.start, end), reading.texts[mention.passage]
    if words[-1] == "!":
        return end < len(texts) and not texts[end][0].isupper() and len(words.split()) < 4
    return (words[-1] == ")" and "(" in words) or bool(_ABBREVIATED.search(words))


def whole_words(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """With the rest of words that hyphens hold together and of runs of capitals (`Unity [2D]`, `[Voie] Lactée`).

    What the pipeline marked as another name stays out, and so does what stands before a person.
    """
    doc, texts = reading.docs[mention.passage], reading.texts[mention.passage]
    if mention.start and mention.end - mention.start == 1 and _opens_name(texts[mention.start - 1], mention, words):
        mention = replace(mention, start=mention.start - 1, type=EntityType.MISC)
    start, end = _compound_start(doc, texts, mention.start), _compound_end(doc, texts, mention.end)
    if mention.passage in reading.headlines:
        return mention if (start, end) == (mention.start, mention.end) else replace(mention, start=start, end=end)
    while end < len(texts) and _continues(doc, texts, end, mention, words) and doc[end - 1].whitespace_:
        end = _compound_end(doc, texts, end + 1)
    while (
        start > 1
        and mention.type is not EntityType.PER
        and texts[start][0].isupper()
        and texts[start - 1][0].isupper()
        and texts[start - 2] not in MARKS
        and doc[start - 1].whitespace_
        and not doc[start - 1].is_sent_start
        and _continues(doc, texts, start - 1, mention, words)
    ):
        start -= 1
    if start > 0 and texts[start - 1][0].isupper() and texts[start][0].isupper():
        with_article = replace(mention, start=start - 1, end=end)
        if _keeps_first(with_article, start - 1, reading, words):
            start -= 1
    return mention if (start, end) == (mention.start, mention.end) else replace(mention, start=start, end=end)


def _opens_name(text: str, mention: Mention, words: EntityWords) -> bool:
    """Whether a common word with a capital tells that what was found is no person (`Internet [Explorer]`)."""
    return (
        mention.type is EntityType.PER
        and text[0].isupper()
        and text.lower() in words.name_parts
        and text.lower() not in words.person_roles
        and not words.is_people(text)
    )


def _compound_end(doc: tokens.Doc, texts: list[str], end: int) -> int:
    """The end of the compound that hyphens go on with behind `end`, up to its last capital (`Rostov[-sur-le-Don]`)."""
    place = end
    while place + 1 < len(texts) and texts[place] == "-" and not (doc[place - 1].whitespace_ or doc[place].whitespace_):
        place += 2
        if texts[place - 1][0].isupper():
            end = place
    return end


def _compound_start(doc: tokens.Doc, texts: list[str], start: int) -> int:
    """The start of the compound that hyphens begin before `start` (`[Half-]Life`, `[al-]Nusra`, not `ex-Verts`)."""
    while start > 1 and texts[start - 1] == "-" and not (doc[start - 1].whitespace_ or doc[start - 2].whitespace_):
        first = texts[start - 2]
        if not (first[0].isupper() or first in {"al", "el", "ben", "bin", "as", "ash"}):
            break
        start -= 2
    return start


def _continues(doc: tokens.Doc, texts: list[str], place: int, mention: Mention, words: EntityWords) -> bool:
    """Whether the neighbouring word at `place` belongs to the same run of capitals, or is the version of a product."""
    text = texts[place]
    if not (text[0].isupper() or text[0].isdigit()) or doc[place].ent_type_ in PIPELINE_TYPES:
        return False
    if text[0].isdigit():
        return mention.type is EntityType.MISC and bool(_VERSION.fullmatch(text))
    return text.lower() not in words.apart and doc[place].pos_ in {"PROPN", "NOUN", "X"} and not words.is_people(text)


def _is_common(mention: Mention, reading: Reading, words: EntityWords) -> bool:
    """Whether nothing is named.

    So for titles, currencies and common words with a capital, figures, single letters; the field of a minister
    (`ministre de l'Intérieur`); a disease (`virus Zika`); a nationality before a noun
    (`Russian troops`); a body with a mere adjective (`police allemande`).
    """
    start, end = mention.start, mention.end
    lowers = reading.lowers[mention.passage]
    text = reading.text(mention.passage, start, end)
    if len(text) < 2 or not any(character.isalpha() for character in text):
        return True
    folded = text.lower()
    if folded in words.common_capitals or folded in words.person_titles or folded in words.person_roles:
        return True
    if start and lowers[start - 1] in words.nameless_kinds:
        return True
    if end - start == 1 and mention.rule != "people" and words.is_people(text):
        return True
    first, last = reading.texts[mention.passage][start], reading.texts[mention.passage][end - 1]
    if mention.type is EntityType.ORG and end - start == 2 and first.islower() and last.islower():
        return words.is_people(last) or fold(last) in words.mere_adjectives
    named = mention.type in {EntityType.ORG, EntityType.MISC} and not text.isupper()
    return named and _is_office_field(mention, reading, words)


def _is_office_field(mention: Mention, reading: Reading, words: EntityWords) -> bool:
    """Whether a minister's or secretary's title stands before the mention and is linked to it."""
    lowers = reading.lowers[mention.passage]
    place = mention.start - 1
    while place >= 0 and lowers[place] in {"la", "le", "les", "l'", "l’", "the"}:
        place -= 1
    if place < 1 or (lowers[place] not in OPENING and lowers[place] != "for"):
        after = lowers[mention.end] if mention.end < len(lowers) else ""
        return words.language == "en" and after in words.office_words
    place -= 1
    if place and reading.docs[mention.passage][place].pos_ == "ADJ":
        place -= 1
    return lowers[place] in words.office_words
