"""The words of a language that tell titles, headings and datelines from sentences."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache

from core.resource_files import resource_path


@dataclass(frozen=True)
class StructureLexicon:
    """The word lists of `resources/lexicon/<language>/structure.toml`, where each is explained; in small letters."""

    date_words: frozenset[str]
    furniture: frozenset[str]
    stamps: frozenset[str]
    openers: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    after_prepositions: frozenset[str]
    locatives: frozenset[str]
    institutions: frozenset[str]
    participles: frozenset[str]
    never_first: frozenset[str]
    never_last: frozenset[str]
    finite_verbs: frozenset[str]
    question_words: frozenset[str]
    naming_nouns: frozenset[str]
    section_names: frozenset[str]
    abbreviations: frozenset[str]


@cache
def structure_lexicon(language: str) -> StructureLexicon:
    """The word lists for `language` (`fr` or `en`)."""
    with resource_path("lexicon", language, "structure.toml").open("rb") as file:
        lists = tomllib.load(file)
    return StructureLexicon(**{field.name: frozenset(lists[field.name].split()) for field in fields(StructureLexicon)})
