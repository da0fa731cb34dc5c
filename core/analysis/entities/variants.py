"""Which names mean one thing: `Roux` and `Jeanne Roux`, `OMS` and `Organisation mondiale de la santé`."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from core.analysis.entities.words import ARTICLES, entity_words
from core.analysis.results import EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.analysis.entities.mentions import Mention, Reading

_PARTED = re.compile(r"[-\s]+")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,}[a-z]?")
_LINKS = frozenset(
    {"de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "pour", "of", "the", "for", "and", "on"}
)


def name_key(name: str) -> str:
    """What two writings of one name have in common: no accents, capitals, hyphens, article."""
    folded = _PARTED.sub(" ", fold(name)).strip()
    for article in ARTICLES:
        if folded.startswith(article) and len(folded) > len(article):
            return folded.removeprefix(article)
    return folded


def group_variants(mentions: Iterable[Mention], reading: Reading) -> list[list[Mention]]:
    """The mentions by the thing that they name, each group in reading order, groups by their first mention."""
    by_key: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_key[name_key(reading.words(mention))].append(mention)
    aliases = {key: _fuller(key, by_key, reading) for key in by_key}
    for acronym, full in _acronyms(by_key, reading):
        aliases.setdefault(acronym, full)
        if aliases[acronym] == acronym:
            aliases[acronym] = full
    groups: dict[str, list[Mention]] = defaultdict(list)
    for key, found in by_key.items():
        groups[_last(key, aliases)].extend(found)
    return sorted((sorted(g, key=_place) for g in groups.values()), key=lambda g: _place(g[0]))


def _place(mention: Mention) -> tuple[int, int]:
    return mention.passage, mention.start


def _last(key: str, aliases: Mapping[str, str]) -> str:
    """The end of the chain of aliases that begins with `key`."""
    seen = {key}
    while (following := aliases.get(key, key)) not in seen:
        seen.add(following)
        key = following
    return key


def _fuller(key: str, by_key: Mapping[str, list[Mention]], reading: Reading) -> str:
    """The only longer name of which `key` is the short form, or `key` itself.

    A person's surname or first name stands for the full name; the first words of a body's or a building's name for
    the whole (`la Commission`, `le Théâtre`), but not a town for the body that has it in its name.
    """
    kinds = Counter(mention.type for mention in by_key[key])
    person = kinds[EntityType.PER] > 0
    tails = [o for o in by_key if o != key and o.endswith(f" {key}") and _is_person(by_key[o])]
    if person or not by_key[key]:
        heads = [o for o in by_key if o.startswith(f"{key} ") and _is_person(by_key[o])]
        for longer in (tails, heads):
            if len(longer) == 1:
                return longer[0]
        return key
    if len(tails) == 1 and " " not in key:
        return tails[0]
    if reading.words(by_key[key][0])[0].isupper() and kinds.most_common(1)[0][0] is EntityType.ORG:
        heads = [o for o in by_key if o.startswith(f"{key} ") and by_key[o][0].type is EntityType.ORG]
        if len(heads) == 1 and key in entity_words(reading.language).common_first_words:
            return heads[0]
    return key


def _is_person(mentions: list[Mention]) -> bool:
    return sum(mention.type is EntityType.PER for mention in mentions) * 2 >= len(mentions)


def _acronyms(by_key: Mapping[str, list[Mention]], reading: Reading) -> Iterable[tuple[str, str]]:
    """Pairs of an acronym's key and the key of the only name whose initials it has."""
    for key, found in by_key.items():
        written = reading.words(found[0])
        if not _ACRONYM.fullmatch(written) or len(written) < 2:
            continue
        letters = fold(written.replace(".", ""))
        full = [o for o in by_key if " " in o and letters in _initials(o)]
        if len(full) == 1:
            yield key, full[0]


def _initials(key: str) -> set[str]:
    """The initials of the words of a name, with and without its small words."""
    words = [word.rpartition("'")[2] for word in key.split()]
    return {"".join(w[0] for w in words if w), "".join(w[0] for w in words if w and w not in _LINKS)}
