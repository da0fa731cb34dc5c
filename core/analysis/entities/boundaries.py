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
    doc = reading.docs[mention.passage]
    start = mention.start
    while start < mention.end and not _keeps_first(mention, start, reading, words):
        token = doc[start]
        first = token.lower_
        alone = start + 1 == mention.end
        if (
            first in words.not_first
            or token.text in MARKS
            or token.is_space
            or (start > 0 and doc[start - 1].text.endswith("-") and token.is_lower)
            or (mention.type is EntityType.PER and first in words.person_titles)
            or (mention.type is not EntityType.LOC and first in words.person_roles and not alone)
            or (first in words.body_kinds and token.text == first and doc[start + 1 : mention.end].text[:1].isupper())
        ):
            start += 1
        else:
            break
    return mention if start == mention.start else replace(mention, start=start)


def _keeps_first(mention: Mention, start: int, reading: Reading, words: EntityWords) -> bool:
    """Whether an article or preposition at `start` belongs to the name: a capital inside a sentence tells.

    Always for media and places that are known by it, never for `Les`, which stands before groups and parties.
    """
    texts, lower = reading.texts[mention.passage], reading.lowers[mention.passage][start]
    if start + 1 >= mention.end or not texts[start][0].isupper() or not texts[start + 1][0].isalnum():
        return False
    doc = reading.docs[mention.passage]
    if lower in words.articles and words.keeps_article(doc[start : mention.end].text):
        return True
    before = texts[start - 1] if start else ""
    if before in MARKS and mention.end < len(texts) and texts[mention.end] in MARKS - {",", "."}:
        return True
    if not start or lower not in _SINGULAR or before in {"«", ":", "“", '"', "–", "-", "(", "."}:
        return False
    shouts = len(texts[start]) > 2 and texts[start].isupper()
    return not shouts and mention.type is not EntityType.PER and not _begins_sentence(doc, start)


def _begins_sentence(doc: tokens.Doc, place: int) -> bool:
    """Whether a sentence begins at `place`; in French never behind a small word, whatever the parser says."""
    before = doc[place - 1]
    return bool(doc[place].is_sent_start) and not (doc.lang_ == "fr" and before.is_lower and before.is_alpha)


def _trim_end(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """Without marks, prepositions, offices, and a nationality in small letters after the name of an institution."""
    doc = reading.docs[mention.passage]
    end = mention.end
    while end > mention.start:
        token = doc[end - 1]
        several = end - mention.start > 1
        if not (
            token.is_space
            or (token.text in MARKS and not _closes(doc, mention.start, end))
            or token.lower_ in words.not_last
            or (several and token.lower_ in words.trailing_roles)
            or (several and _describes_institution(doc, mention.start, end, words))
        ):
            break
        end -= 1
    return mention if end == mention.end else replace(mention, end=end)


def _describes_institution(doc: tokens.Doc, start: int, end: int, words: EntityWords) -> bool:
    """Whether a nationality ends the name of an institution that each country has (`Parlement [hongrois]`)."""
    last = doc[end - 1]
    return (
        last.is_lower and fold(last.text) in words.peoples and doc[start : end - 1].text.lower() in words.state_bodies
    )


def _closes(doc: tokens.Doc, start: int, end: int) -> bool:
    """Whether the mark before token `end` belongs to the name (`Yahoo!`, `Jean (Jack)`, `U.S.`)."""
    words = doc[start:end].text
    if words[-1] == "!":
        return end < len(doc) and not doc[end].text[0].isupper() and len(words.split()) < 4
    return (words[-1] == ")" and "(" in words) or bool(_ABBREVIATED.search(words))


def whole_words(mention: Mention, reading: Reading, words: EntityWords) -> Mention:
    """With the rest of words that hyphens hold together and of runs of capitals (`Unity [2D]`, `[Voie] Lactée`).

    What the pipeline marked as another name stays out, and so does what stands before a person.
    """
    doc = reading.docs[mention.passage]
    if mention.start and mention.end - mention.start == 1 and _opens_name(doc[mention.start - 1], mention, words):
        mention = replace(mention, start=mention.start - 1, type=EntityType.MISC)
    start, end = mention.start, _compound_end(doc, mention.end)
    start = _compound_start(doc, start)
    if mention.passage in reading.headlines:
        return mention if (start, end) == (mention.start, mention.end) else replace(mention, start=start, end=end)
    while end < len(doc) and doc[end - 1].whitespace_ and _continues(doc[end], mention, words):
        end = _compound_end(doc, end + 1)
    while (
        start > 1
        and mention.type is not EntityType.PER
        and doc[start - 1].whitespace_
        and not doc[start - 1].is_sent_start
        and doc[start].text[0].isupper()
        and doc[start - 1].text[0].isalpha()
        and _continues(doc[start - 1], mention, words)
        and doc[start - 2].text not in MARKS
    ):
        start -= 1
    if start > 0 and doc[start - 1].text[0].isupper() and doc[start].text[0].isupper():
        with_article = replace(mention, start=start - 1, end=end)
        if _keeps_first(with_article, start - 1, reading, words):
            start -= 1
    return mention if (start, end) == (mention.start, mention.end) else replace(mention, start=start, end=end)


def _opens_name(token: tokens.Token, mention: Mention, words: EntityWords) -> bool:
    """Whether a common word with a capital tells that what was found is no person (`Internet [Explorer]`)."""
    return (
        mention.type is EntityType.PER
        and token.text[0].isupper()
        and token.lower_ in words.name_parts - words.person_roles
        and fold(token.text) not in words.peoples
    )


def _compound_end(doc: tokens.Doc, end: int) -> int:
    """The end of the compound that hyphens go on with behind `end`, up to its last capital (`Rostov[-sur-le-Don]`)."""
    place = end
    while (
        place + 1 < len(doc) and doc[place].text == "-" and not (doc[place - 1].whitespace_ or doc[place].whitespace_)
    ):
        place += 2
        if doc[place - 1].text[0].isupper():
            end = place
    return end


def _compound_start(doc: tokens.Doc, start: int) -> int:
    """The start of the compound that hyphens begin before `start` (`[Half-]Life`, `[al-]Nusra`, not `ex-Verts`)."""
    while start > 1 and doc[start - 1].text == "-" and not (doc[start - 1].whitespace_ or doc[start - 2].whitespace_):
        first = doc[start - 2].text
        if not (first[0].isupper() or first in {"al", "el", "ben", "bin", "as", "ash"}):
            break
        start -= 2
    return start


def _continues(token: tokens.Token, mention: Mention, words: EntityWords) -> bool:
    """Whether a neighbouring word belongs to the same run of capitals, or is the version of a product."""
    text = token.text
    if token.ent_type_ in PIPELINE_TYPES:
        return False
    if text[0].isdigit():
        return mention.type is EntityType.MISC and bool(_VERSION.fullmatch(text))
    lower = token.lower_
    return (
        text[0].isupper()
        and token.pos_ in {"PROPN", "NOUN", "X"}
        and lower not in words.apart
        and fold(text) not in words.peoples
    )


def _is_common(mention: Mention, reading: Reading, words: EntityWords) -> bool:
    """Whether nothing is named.

    So for titles, currencies and common words with a capital, figures, single letters; the field of a minister
    (`ministre de l'Intérieur`); a disease (`virus Zika`); a nationality before a noun
    (`Russian troops`); a body with a mere adjective (`police allemande`).
    """
    span = reading.tokens(mention)
    text = span.text
    if len(text) < 2 or not any(character.isalpha() for character in text):
        return True
    folded = text.lower()
    if folded in words.common_capitals or folded in words.person_titles or folded in words.person_roles:
        return True
    if span.start and span.doc[span.start - 1].lower_ in words.nameless_kinds:
        return True
    if len(span) == 1 and fold(text) in words.peoples and mention.rule != "people":
        return True
    if span[-1].is_lower and span[0].is_lower and len(span) == 2 and mention.type is EntityType.ORG:
        last = fold(span[-1].text)
        return last in words.peoples or last in words.mere_adjectives
    return mention.type in {EntityType.ORG, EntityType.MISC} and not text.isupper() and _is_office_field(span, words)


def _is_office_field(span: tokens.Span, words: EntityWords) -> bool:
    """Whether a minister's or secretary's title stands before the span and is linked to it."""
    doc = span.doc
    place = span.start - 1
    while place >= 0 and doc[place].lower_ in {"la", "le", "les", "l'", "l’", "the"}:
        place -= 1
    if place < 1 or doc[place].lower_ not in OPENING | {"for"}:
        after = doc[span.end].lower_ if span.end < len(doc) else ""
        return doc.lang_ == "en" and after in words.office_words
    place -= 1
    if doc[place].pos_ == "ADJ" and place:
        place -= 1
    return doc[place].lower_ in words.office_words
