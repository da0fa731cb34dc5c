"""Tell French and English from each other and from everything else, by their function words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache

from core.resource_files import resource_path

_WORD = re.compile(r"[^\W\d_]+'?")
_CHARACTERS_READ = 30_000
"""Some 5,000 words; more make the guess no surer."""
_LEAST_SHARE = 0.2
"""Share of function words below which a text is no running text of the language: French and English articles have
0.35 to 0.55, texts in languages without a profile hardly 0.1."""


def guess_language(text: str) -> str | None:
    """`fr` or `en` if `text` is running text of that language, else None."""
    plain = unicodedata.normalize("NFC", text[:_CHARACTERS_READ]).casefold().replace("’", "'")
    words = _WORD.findall(plain)
    profiles, read = _profiles()
    hits = {language: [word for word in words if word in profile] for language, profile in profiles.items()}
    best = max(hits, key=lambda language: len(hits[language]))
    enough = len(hits[best]) > _LEAST_SHARE * len(words) and len(set(hits[best])) > 1
    return best if best in read and enough else None


@cache
def _profiles() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """The function words of each known language, and the languages that Incise reads."""
    with resource_path("lexicon", "languages.toml").open("rb") as file:
        groups = tomllib.load(file)
    profiles = {language: frozenset(words.split()) for group in groups.values() for language, words in group.items()}
    return profiles, frozenset(groups["read"])
