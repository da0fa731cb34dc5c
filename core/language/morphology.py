"""Tense of finite verbs, by their endings where the tagger is not to be trusted.

The French tagger finds three quarters of the conditionals and takes one future in five for something else, while the
forms themselves leave hardly a doubt. So the ending decides what is a future or a conditional, the tagger the rest.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token


class Tense(StrEnum):
    """What the form of one finite verb says; the auxiliary's for compound tenses (`a dit` is present)."""

    PRESENT = "present"
    PAST = "past"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    IMPERATIVE = "imperative"
    MODAL = "modal"
    """English `will`, `would`, `may`: the word decides, not its form."""


VERBS = frozenset({"VERB", "AUX"})
_TAKEN_FOR_OTHERS = frozenset({"NOUN", "ADJ", "PROPN"})
_BY_MOOD = {"Sub": Tense.SUBJUNCTIVE, "Imp": Tense.IMPERATIVE}
_BY_TIME = {"Past": Tense.PAST, "Imp": Tense.PAST}
_BY_ENGLISH_TAG = {"VBD": Tense.PAST, "VBP": Tense.PRESENT, "VBZ": Tense.PRESENT, "MD": Tense.MODAL}
NEVER_NOUNS = ("rait", "raient", "ront")
"""Endings that make a verb even of what the tagger took for a noun."""
BEFORE_VERBS = frozenset({"il", "ils", "elle", "elles", "on"})
"""After these a verb stands even where the tagger sees a noun: `elle pointe`."""


def tense(token: Token) -> Tense | None:
    """The tense of a finite verb or auxiliary, None for every other word."""
    part_of_speech = token.pos_
    if token.lang_ == "en":
        return _BY_ENGLISH_TAG.get(token.tag_) if part_of_speech in VERBS else None
    if part_of_speech in VERBS:
        return tense_by_ending(token.text) or _by_features(str(token.morph))
    if token.text.endswith(NEVER_NOUNS) and token.is_lower:
        return tense_by_ending(token.text)
    if part_of_speech in _TAKEN_FOR_OTHERS and token.i and token.nbor(-1).lower_ in BEFORE_VERBS:
        return Tense.PRESENT
    return None


@cache
def _by_features(morph: str) -> Tense | None:
    """The tense that the tagger's features (`Mood=Ind|Tense=Imp|VerbForm=Fin`) say."""
    features = dict(feature.split("=", 1) for feature in morph.split("|") if "=" in feature)
    if features.get("VerbForm") != "Fin":
        return None
    mood, time = features.get("Mood", ""), features.get("Tense", "")
    return _BY_MOOD.get(mood) or _BY_TIME.get(time) or Tense.PRESENT


@lru_cache(maxsize=20_000)
def tense_by_ending(word: str) -> Tense | None:
    """Whether the French `word` is made like a future (`viendra`) or a conditional (`viendrait`), None for neither.

    It need not be a verb (`Herrera`): ask only about words that can be one.
    """
    word = word.lower()
    for form in (Tense.CONDITIONAL, Tense.FUTURE):
        for ending in _forms()[form]:
            if word.endswith(ending) and _is_future_stem(word.removesuffix(ending)):
                return form
    return None


def _is_future_stem(word: str) -> bool:
    forms = _forms()
    if word in forms["rer_verbs"]:
        return False
    return word in forms["stems"] or (len(word) > 1 and word.endswith(forms["stem_ends"]))


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    return {name: tuple(words) for name, words in load_lexicon("fr", "verb_forms").items()}
