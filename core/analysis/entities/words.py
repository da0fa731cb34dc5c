"""The words that the rules for entities look up, of one language."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from core.analysis.results import EntityType
from core.language.lexicon import load_lexicon
from core.resource_files import resource_path
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = ("le ", "la ", "les ", "l'", "the ")
"""Articles that may belong to a name, folded."""

OPENING = frozenset({"de", "du", "des", "d'", "d’", "of"})
"""Prepositions that link a name to the noun before it."""


class EntityWords:
    """The lexicon `entities` and the lists of names of one language, as sets."""

    def __init__(self, language: str) -> None:
        """Read the files of `language` (`fr`, `en`)."""
        table = load_lexicon(language, "entities")
        self._table = table
        self.language = language
        self.not_first = self._set("not_first")
        self.not_last = self._set("not_last")
        self.person_titles = self._set("person_titles")
        self.great_bodies = self._set("great_bodies")
        self.mere_adjectives = self._set("mere_adjectives")
        self.trailing_roles = self._set("trailing_roles")
        self.person_roles = self._set("person_roles")
        self.body_kinds = self._set("body_kinds")
        self.thing_kinds = self._set("thing_kinds")
        self.place_kinds = self._set("place_kinds")
        self.place_heads = self._set("place_heads")
        self.head_adjectives = self._set("head_adjectives")
        self.matter_heads = self._set("matter_heads")
        self.body_heads = self._set("body_heads")
        self.bare_matter_heads = self._set("bare_matter_heads")
        self.town_bodies = self._set("town_bodies")
        self.field_bodies = self._set("field_bodies")
        self.adjective_bodies = self._set("adjective_bodies")
        self.noun_adjectives = self.head_adjectives | self._set("body_adjectives")
        self.fields = self._set("fields")
        self.body_adjectives = self._set("body_adjectives")
        self.state_bodies = self._set("state_bodies")
        self.person_nouns = self._set("person_nouns")
        self.person_verbs = frozenset(map(fold, self._set("person_verbs")))
        self.body_verbs = self._set("body_verbs")
        self.body_words = self._set("body_words")
        self.place_words = self._set("place_words")
        self.thing_words = self._set("thing_words")
        self.name_parts = self._set("name_parts")
        self.common_capitals = self._set("common_capitals")
        self.office_words = self._set("office_words")
        self.nameless_kinds = self._set("nameless_kinds")
        self.not_owners = self._set("not_owners")
        self.tail_heads = self._set("tail_heads")
        self.law_heads = self._set("law_heads")
        self.rank_adjectives = self._set("rank_adjectives")
        self.bare_place_heads = self._set("bare_place_heads")
        self.bare_body_heads = self._set("bare_body_heads")
        self.completed_heads = self.tail_heads | self.law_heads
        self._first_bodies = frozenset(map(fold, self.body_kinds | self.body_heads | self.tail_heads))
        self._first_places = frozenset(map(fold, self.place_heads))
        self._first_things = frozenset(map(fold, self.matter_heads | self.law_heads | self.thing_kinds))
        self.common_first_words = frozenset(
            map(
                fold,
                self.body_kinds
                | self.body_heads
                | self.body_words
                | self.tail_heads
                | self.state_bodies
                | self.place_heads
                | self.place_words,
            )
        )
        self.sport_words = self._set("sport_words")
        self.club_members = self._set("club_members")
        self.place_prepositions = self._set("place_prepositions")
        self.articles = frozenset(article.strip() for article in ARTICLES) | {"l’", "du", "au", "des", "aux"}
        self.naming_participles = self._set("naming_participles")
        self.making_verbs = self._set("making_verbs")
        self.calendar = self._set("calendar")
        self.holders = self._set("holders")
        heads: dict[str, list[str]] = table.get("long_name_heads", {})
        self.long_name_heads = {word: EntityType(kind) for kind, words in heads.items() for word in words}
        self.apart = (
            self.person_titles | self.person_roles | self.trailing_roles | self.not_first | self.common_capitals
        ) - self.name_parts
        self.peoples = _names(f"peoples-{language}.txt") | self._set("more_peoples")
        self.media = _names("media.txt")
        self.brands = _names("brands.txt")
        self.places = _names(f"places-{language}.txt") | self._set("more_places")
        self.first_names = _names("first-names.txt")

    def _set(self, name: str) -> frozenset[str]:
        words: Any = self._table.get(name, ())
        return frozenset(words)

    def kinds(self, noun: str) -> Iterator[str]:
        """What a thing is of which `noun` (a lemma) is said: a person, a body, a place or another thing."""
        if noun in self.person_roles or noun in self.person_nouns:
            yield "a person"
        if noun in self.body_kinds:
            yield "a body"
        if noun in self.place_kinds:
            yield "a place"
        if noun in self.thing_kinds:
            yield "a thing"

    def first_word_kinds(self, word: str) -> Iterator[str]:
        """What a name that begins with `word` (folded) is: a body, a place or another thing."""
        if word in self._first_bodies:
            yield "a body"
        if word in self._first_places:
            yield "a place"
        if word in self._first_things:
            yield "a thing"

    def ending_kinds(self, word: str) -> Iterator[str]:
        """What a name that ends with `word` (in small letters) is: a body, a place or another thing."""
        if word in self.body_words:
            yield "a body"
        if word in self.place_words:
            yield "a place"
        if word in self.thing_words:
            yield "a thing"

    def is_people(self, word: str) -> bool:
        """Whether `word` is on the list of peoples, noun or adjective."""
        return _folded(word) in self.peoples

    def keeps_article(self, name: str) -> bool:
        """Whether the article with which `name` begins belongs to it: that of a medium or a place (`Le Monde`)."""
        folded = fold(name)
        return name[:1].isupper() and folded.startswith(ARTICLES) and (folded in self.media or folded in self.places)


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> str:
    """`word` folded: most words of an article were met before."""
    return fold(word)


def _names(file: str) -> frozenset[str]:
    """The folded names of `resources/names/<file>`, one a line."""
    return frozenset(resource_path("names", file).read_text("utf-8").split("\n"))


@cache
def entity_words(language: str) -> EntityWords:
    """The words of `language`, read once."""
    return EntityWords(language)
