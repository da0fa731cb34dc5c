"""Third person forms, participles and infinitives of reporting verbs.

The tagger takes many of them for nouns or adjectives (`annonce`, `estime`, `juge`), so cues are looked up by form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


class Mood(Enum):
    """What a form can be the verb of."""

    FINITE = auto()
    INFINITIVE = auto()
    PAST_PARTICIPLE = auto()
    PRESENT_PARTICIPLE = auto()


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One reading of a form."""

    lemma: str
    mood: Mood


def french_forms(lemmas: Iterable[str], irregular: Mapping[str, str]) -> dict[str, tuple[VerbForm, ...]]:
    """Every form of the French verbs `lemmas`, in lower case, with its readings.

    Args:
        lemmas: infinitives; those that `irregular` leaves out are conjugated like `parler`, `finir`, `rendre`.
        irregular: infinitive → `"third person forms | past participles | present participles"`.

    A rule may make a form too many (`espére`): no text has it.
    """
    return _collect(lemmas, irregular, _conjugate_french)


def english_forms(lemmas: Iterable[str], irregular: Mapping[str, str]) -> dict[str, tuple[VerbForm, ...]]:
    """Every form of the English verbs `lemmas`; `irregular` gives theirs as in `french_forms`."""
    return _collect(lemmas, irregular, _conjugate_english)


def _collect(
    lemmas: Iterable[str], irregular: Mapping[str, str], conjugate: Callable[[str], Iterator[tuple[Mood, str]]]
) -> dict[str, tuple[VerbForm, ...]]:
    forms: dict[str, dict[VerbForm, None]] = {}
    for lemma in lemmas:
        listed = irregular.get(lemma)
        readings = _listed(listed) if listed else conjugate(lemma)
        for mood, form in [(Mood.INFINITIVE, lemma), *readings]:
            forms.setdefault(form, {})[VerbForm(lemma, mood)] = None
    return {form: tuple(readings) for form, readings in forms.items()}


def _listed(forms: str) -> Iterator[tuple[Mood, str]]:
    moods = (Mood.FINITE, Mood.PAST_PARTICIPLE, Mood.PRESENT_PARTICIPLE)
    for mood, part in zip(moods, forms.split("|"), strict=True):
        for form in part.split():
            yield mood, form


_FINIR = ("it", "issent", "issait", "issaient", "ira", "iront", "irait", "iraient", "isse", "irent")
_RENDRE = ("", "ent", "ait", "aient", "ra", "ront", "rait", "raient", "e", "it", "irent")
_SILENT_E = ("e", "ent", "era", "eront", "erait", "eraient")


def _conjugate_french(lemma: str) -> Iterator[tuple[Mood, str]]:
    stem = lemma[:-2]
    if lemma.endswith("er"):
        yield from _conjugate_parler(stem)
        return
    finite, participles, present = (
        (_FINIR, ("i", "ie", "is", "ies"), "issant")
        if lemma.endswith("ir")
        else (_RENDRE, ("u", "ue", "us", "ues"), "ant")
    )
    for ending in finite:
        yield Mood.FINITE, stem + ending
    for ending in participles:
        yield Mood.PAST_PARTICIPLE, stem + ending
    yield Mood.PRESENT_PARTICIPLE, stem + present


def _conjugate_parler(stem: str) -> Iterator[tuple[Mood, str]]:
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)  # exigeait, annonçait
    if stem.endswith(("ay", "oy", "uy")):
        for ending in _SILENT_E:
            yield Mood.FINITE, stem[:-1] + "i" + ending  # balaie
    open_e = re.sub(r"[eé](?=[^aeiouyé]{1,2}u?$)", "è", stem)  # répète, soulève, lègue
    for base in {stem, open_e}:
        for ending in _SILENT_E:
            yield Mood.FINITE, base + ending
    for ending in ("ait", "aient", "a"):
        yield Mood.FINITE, soft + ending
    yield Mood.FINITE, stem + "èrent"
    for ending in ("é", "ée", "és", "ées"):
        yield Mood.PAST_PARTICIPLE, stem + ending
    yield Mood.PRESENT_PARTICIPLE, soft + "ant"


def _conjugate_english(lemma: str) -> Iterator[tuple[Mood, str]]:
    if lemma.endswith("e"):
        past, present, third = lemma + "d", lemma[:-1] + "ing", lemma + "s"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        past, present, third = lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ies"
    else:
        past, present = lemma + "ed", lemma + "ing"
        third = lemma + ("es" if lemma.endswith(("s", "x", "sh", "ch")) else "s")
    yield Mood.FINITE, lemma
    yield Mood.FINITE, third
    yield Mood.FINITE, past
    yield Mood.PAST_PARTICIPLE, past
    yield Mood.PRESENT_PARTICIPLE, present
