"""What the reader types to filter marks: words, and fields such as `speaker:"Jeanne Roux" certainty:possible`.

Words and fields of different names must all fit (AND); of several values of one field one must (OR). Accents and
capitals are ignored. Fields and their values may be named in French or English (`resources/lexicon/*/search.toml`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from core.analysis.results import ARTICLE, Claim, Entity, Quote
from core.language.lexicon import load_lexicon
from core.text.folding import fold, folded_text

if TYPE_CHECKING:
    from core.annotations.marks import Mark

LANGUAGES = ("fr", "en")
_TERM = re.compile(r"""(?:(?P<field>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>\S+))""")


class Field(StrEnum):
    """What a mark can be asked about."""

    KIND = "kind"
    SPEAKER = "speaker"
    SOURCE = "source"
    CERTAINTY = "certainty"
    REASON = "reason"
    TYPE = "type"


@dataclass(frozen=True)
class Query:
    """A parsed query.

    Attributes:
        words: folded words that the mark must hold, each of them.
        fields: by field the folded values of which the mark must have one.
    """

    words: tuple[str, ...] = ()
    fields: dict[Field, tuple[str, ...]] = field(default_factory=dict)

    def finds(self, mark: Mark, text: str) -> bool:
        """Whether `mark` of the document whose text is `text` fits."""
        if self.words:
            searched = _searched_words(mark, text)
            if not all(word in searched for word in self.words):
                return False
        return all(
            any(_fits(wanted, value) for value in field_values(mark, name) for wanted in values)
            for name, values in self.fields.items()
        )


@lru_cache(maxsize=64)
def parse_query(typed: str) -> Query:
    """The query that the reader typed; what looks like a field but is none counts as words."""
    words: list[str] = []
    fields: dict[Field, tuple[str, ...]] = {}
    for term in _TERM.finditer(typed):
        value = fold(term["quoted"] if term["quoted"] is not None else term["bare"])
        name = field_named(term["field"]) if term["field"] else None
        if name is None:
            words.extend(fold(term[0]).replace('"', " ").split() if term["field"] else value.split())
        elif value:
            fields[name] = (*fields.get(name, ()), _value_names().get(value, value))
    return Query(tuple(words), fields)


def field_name(name: Field, language: str = "en") -> str:
    """What to type, in `language`, before the colon for the field `name`."""
    return next(str(typed) for typed, field in load_lexicon(language, "search")["fields"].items() if field == name)


def field_term(name: Field, value: str, language: str = "en") -> str:
    """The words to type, in `language`, for marks whose field `name` has `value`."""
    values = load_lexicon(language, "search")["values"]
    word = next((typed for typed, known in values.items() if known == value), value)
    typed_name = field_name(name, language)
    return f'{typed_name}:"{word}"' if re.search(r"\s", word) else f"{typed_name}:{word}"


def field_named(typed: str) -> Field | None:
    """The field that goes by the name `typed` in one of the languages."""
    return _field_names().get(fold(typed))


def toggle_term(typed: str, term: str) -> str:
    """The query `typed` with `term` added, or taken away if it stands there."""
    terms = [found[0] for found in _TERM.finditer(typed)]
    kept = [other for other in terms if other != term]
    return " ".join(kept if len(kept) < len(terms) else [*terms, term])


def field_values(mark: Mark, name: Field) -> tuple[str, ...]:
    """What `mark` answers when asked for a field; nothing where the field does not concern it."""
    match name, mark.item:
        case Field.KIND, Quote(kind=kind, anonymous=anonymous):
            return (mark.kind.value, kind.value, "anonymous" if anonymous else "named")
        case Field.KIND, _:
            return (mark.kind.value,)
        case Field.SPEAKER, Quote(speaker_name=str(speaker)):
            return (speaker,)
        case Field.SPEAKER, Claim(source=source) if source != ARTICLE:
            return (source,)
        case Field.SOURCE, Claim(source=source):
            return (source,)
        case Field.CERTAINTY, Claim(certainty=certainty):
            return (certainty.value,)
        case Field.REASON, Claim(reasons=reasons):
            return tuple(dict.fromkeys(reason.kind.value for reason in reasons))
        case Field.TYPE, Entity(type=kind):
            return (kind.value,)
    return ()


def _searched_words(mark: Mark, text: str) -> str:
    """The words of a mark in which those of a query are looked for, folded."""
    spans = [span for place in mark.places for span in place]
    match mark.item:
        case Quote(speaker_name=name, speaker=speaker, cue=cue):
            spans += [span for span in (speaker, cue) if span]
        case Claim(source=name) | Entity(name=name):
            pass
    folded = folded_text(text)
    return " ".join(["".join(folded[span.start : span.end]) for span in spans] + [fold(name or "")])


def _fits(wanted: str, value: str) -> bool:
    """A word of an enumeration fits whole, a name also in part."""
    folded = fold(value)
    return folded == fold(wanted) or (value not in _enumerated() and fold(wanted) in folded)


@cache
def _field_names() -> dict[str, Field]:
    tables = (load_lexicon(language, "search")["fields"] for language in LANGUAGES)
    return {fold(name): Field(value) for table in tables for name, value in table.items()}


@cache
def _value_names() -> dict[str, str]:
    tables = (load_lexicon(language, "search")["values"] for language in LANGUAGES)
    return {fold(name): value for table in tables for name, value in table.items()}


@cache
def _enumerated() -> frozenset[str]:
    return frozenset(_value_names().values())
