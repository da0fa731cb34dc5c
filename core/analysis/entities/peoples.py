"""Peoples: nouns are names (`deux Polonais`, `les Américains`), adjectives are not (`un ministre belge`)."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from core.analysis.entities.mentions import Mention
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy import tokens

    from core.analysis.entities.mentions import Reading
    from core.analysis.entities.words import EntityWords

BEFORE_PEOPLES = frozenset({"les", "des", "aux", "ces", "nos", "de", "d'"})
"""What stands before a people in small letters (`les américains`, `huit millions de colombiens`)."""

PLURAL = frozenset({"les", "des", "aux", "ces", "deux", "trois", "quatre", "cinq", "six", "dix"})
"""What stands before inhabitants of any town, who are known by their ending (`les Sétois`)."""

_INHABITANTS = re.compile(r"[A-ZÉÀÂÎÔ]\w{2,}(?:ois|oises|[^rl]ais|aises|iens|iennes|éens|éennes)")


def people_mentions(reading: Reading, words: EntityWords) -> Iterator[Mention]:
    """The nouns that name a people or one of it."""
    french = reading.language == "fr"
    is_noun = _is_french_noun if french else _is_english_noun
    texts_written = set(chain.from_iterable(reading.texts))
    written = {text for text in texts_written if len(text) > 3 and words.is_people(text)}
    inhabitants = {
        text for text in texts_written - written if french and text[-1] == "s" and _INHABITANTS.fullmatch(text)
    }
    for number, texts in enumerate(reading.texts):
        lowers = reading.lowers[number]
        for place, text in enumerate(texts):
            if text in inhabitants and place and lowers[place - 1] in PLURAL:
                yield Mention(number, place, place + 1, EntityType.MISC, "people")
            if text not in written:
                continue
            if f"le {fold(text)}" in words.media and place and lowers[place - 1] in {"le", "du", "au"}:
                yield Mention(number, place, place + 1, EntityType.ORG, "medium")
            elif is_noun(reading.docs[number][place]):
                yield Mention(number, place, place + 1, EntityType.MISC, "people")


def _is_french_noun(token: tokens.Token) -> bool:
    """A capital tells (`un Français`), in small letters a plural after its article that no noun follows or precedes."""
    before = token.nbor(-1) if token.i else None
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if token.text[0].isupper():
        if token.text.isupper() or token.ent_type_ == "LOC" or (before is None and token.pos_ == "ADJ"):
            return False
        return not _joins_name(before)
    return (
        before is not None
        and before.lower_ in BEFORE_PEOPLES
        and token.text[-1] in "sx"
        and token.pos_ in {"NOUN", "PROPN"}
        and (after is None or after.pos_ not in {"NOUN", "PROPN"})
        and (before.lower_ not in {"de", "d'"} or token.nbor(-2).pos_ in {"NUM", "NOUN"} if token.i > 1 else False)
        and not (before.lower_ in {"des", "de", "d'"} and token.pos_ != "NOUN")
    )


def _is_english_noun(token: tokens.Token) -> bool:
    """A plural (`two Russians`), or a singular after an article before no noun (`the French said`, `a German`)."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if not token.text[0].isupper() or token.text.isupper():
        return False
    if after is not None and (after.pos_ in {"NOUN", "PROPN", "ADJ"} or after.text == "-"):
        return False
    before = token.nbor(-1) if token.i else None
    if _joins_name(before):
        return False
    if token.text.endswith("s") and token.pos_ in {"NOUN", "PROPN"}:
        return True
    return (
        before is not None and before.lower_ in {"the", "a", "an"} and token.dep_ in {"nsubj", "pobj", "dobj", "attr"}
    )


def _joins_name(before: tokens.Token | None) -> bool:
    """Whether the word before is a capitalised part of the same name (`Air Français`)."""
    return before is not None and before.i > 0 and before.text[0].isupper() and before.pos_ == "PROPN"
