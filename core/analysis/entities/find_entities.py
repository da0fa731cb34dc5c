"""Entities and amounts of a parsed document."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.analysis.entities.amounts.find_amounts import amount_finder
from core.analysis.entities.amounts.values import with_values
from core.analysis.entities.boundaries import bare_names, whole_words
from core.analysis.entities.carrying import bare_in_headlines, capitalised_mentions, carried_mentions
from core.analysis.entities.clubs import clubs_apart, is_on_sport
from core.analysis.entities.common_heads import body_mentions, with_common_head
from core.analysis.entities.english_bounds import named_nothing, parted
from core.analysis.entities.english_names import told_names
from core.analysis.entities.french_names import state_mentions, with_tail
from core.analysis.entities.mentions import Mention, Reading, pipeline_mentions, without_overlaps
from core.analysis.entities.peoples import people_mentions
from core.analysis.entities.types import decide_type
from core.analysis.entities.variants import group_variants
from core.analysis.entities.words import EntityWords, entity_words
from core.analysis.results import Entity, EntityType
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.entities.types import TypeWeights
    from core.language.parsed_text import ParsedText
    from core.text.spans import Span


def find_entities(parsed: ParsedText, weights: TypeWeights | None = None) -> tuple[Entity, ...]:
    """All entities and amounts, in order of their first mention; `weights` decide the types, or those that ship."""
    text = parsed.document.text
    reading = Reading(parsed)
    found: list[tuple[tuple[Span, ...], str, EntityType, tuple[str, ...]]] = []
    mentions = find_mentions(reading)
    on_sport = is_on_sport(reading, entity_words(reading.language))
    for group in group_variants(mentions, reading):
        for mentions_of_one, kind, why in _typed(group, reading, weights, on_sport=on_sport):
            spans = tuple(reading.span(mention) for mention in mentions_of_one)
            found.append((spans, max((span.of(text) for span in spans), key=len), kind, why))
    found += _amounts(reading, text, [reading.span(mention) for mention in mentions])
    found.sort(key=lambda entity: entity[0])
    entities = (
        Entity(f"e{number}", name, kind, spans, why) for number, (spans, name, kind, why) in enumerate(found, start=1)
    )
    return tuple(with_values(entities, parsed))


def _typed(
    group: list[Mention], reading: Reading, weights: TypeWeights | None, *, on_sport: bool
) -> Iterator[tuple[list[Mention], EntityType, tuple[str, ...]]]:
    """What the mentions of one name stand for, each with its type and the reasons; a town and its club are two."""
    apart = clubs_apart(group, reading, entity_words(reading.language)) if on_sport else None
    if apart is None:
        yield group, *decide_type(group, reading, weights)
        return
    clubs, town = apart
    if clubs:
        yield clubs, EntityType.ORG, ("club: called by its town",)
    if town:
        yield town, EntityType.LOC, ("known: place",)


def find_mentions(reading: Reading) -> list[Mention]:
    """All places that name something, disjoint, in reading order."""
    words = entity_words(reading.language)
    named = [name for mention in pipeline_mentions(reading) for name in bare_names(mention, reading, words)]
    named = [_completed(name, reading, words) for name in named]
    if reading.language == "en":
        named = [part for name in named for part in parted(name, reading, words)]
        named += told_names(reading, words)
    bodies = [*body_mentions(reading, words), *state_mentions(reading, words)]
    peoples = list(people_mentions(reading, words))
    printed = [name for name in named if name.passage in reading.headlines]
    sure = [name for name in named if name.passage not in reading.headlines]
    first = without_overlaps(sorted([*peoples, *sure, *bodies], key=lambda m: m.start - m.end))
    carried = [whole_words(name, reading, words) for name in carried_mentions(first, reading, words)]
    first = without_overlaps([*first, *carried])
    again = carried_mentions(first, reading, words) if reading.headlines else ()
    first = without_overlaps([*first, *again, *bare_in_headlines(printed, reading)])
    runs = capitalised_mentions(first, reading, words)
    bare = (name for run in runs for name in bare_names(run, reading, words))
    found = without_overlaps([*first, *(_completed(name, reading, words) for name in bare)])
    return named_nothing(found, reading, words) if reading.language == "en" else found


def _completed(name: Mention, reading: Reading, words: EntityWords) -> Mention:
    """The name with the common words that belong to it, before and behind it."""
    return with_tail(with_common_head(name, reading, words), reading, words)


def _amounts(
    reading: Reading, text: str, names: list[Span]
) -> list[tuple[tuple[Span, ...], str, EntityType, tuple[str, ...]]]:
    """The amounts outside of names; those written alike are one."""
    finder = amount_finder(reading.language)
    spans: dict[tuple[EntityType, str], list[Span]] = defaultdict(list)
    taken = iter(sorted(names))
    name = next(taken, None)
    for passage, line in zip(reading.passages, reading.lines, strict=True):
        for inside, kind in finder.find(passage.doc, line):
            span = inside.shifted(passage.passage.span.start)
            while name is not None and name.end <= span.start:
                name = next(taken, None)
            if name is None or not name.contains(span):
                spans[kind, fold(span.of(text))].append(span)
    return [(tuple(same), same[0].of(text), kind, ()) for (kind, _), same in spans.items()]
