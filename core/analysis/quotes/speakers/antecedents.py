"""Whom a pronoun or a description means: the figure seen before it that agrees and stands out most."""

from __future__ import annotations

import math
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.figures import SPOKE, Figure, Gender, Sighting
from core.analysis.quotes.speakers.mentions import Mention, MentionKind
from core.analysis.quotes.speakers.roles import gender_of_phrase
from core.analysis.results import EntityType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.analysis.quotes.speakers.cast import Cast

FARTHEST_PARAGRAPH = 2
"""How many paragraphs back a pronoun may look."""
FARTHEST_SIGHTING = 200
"""How many mentions back `le groupe` may look."""
LINE = 300
"""How many code points nearer than a person a body must stand to be `ce dernier`."""
DOUBT = 1.5
"""What it costs a body that nothing tells its gender."""
ASIDE = 1.5
"""What it costs a body that is no subject (`entrée à la banque en mai, elle …`), whose weight is below `LEAST`."""
LEAST = 1.0
UNLIKE = 2.0
"""What it costs a body that the article calls by another noun: `le syndicat` is seldom `l'association`."""
OFFICE = 0.5
"""What speaks for a person to whom the article gives a role, where a description takes somebody up."""


def antecedent(cast: Cast, mention: Mention, word: str) -> Sighting | None:
    """Whom a pronoun (or `ce dernier`, then its last word) means: the most salient figure before it that agrees."""
    sentence, sets = mention.frame.sentence, cast.words.sets
    article = mention.kind is not MentionKind.PRONOUN and sentence.words[mention.start] in sets["plural_articles"]
    plural = word in sets["plural"] or article

    def score(sighting: Sighting) -> float | None:
        figure = sighting.figure
        if plural != figure.plural or not (plural or sighting.may_speak) or not _agrees(cast, figure, word):
            return None
        body = cast.is_body(figure)
        if word in sets["latest"]:
            return float(sighting.span.start - LINE * body)
        doubt = DOUBT if body and figure.gender is None and word not in sets["neuter"] else 0.0
        aside = ASIDE if body and sighting.weight < LEAST else 0.0
        return sighting.weight - doubt - aside - (sentence.number - sighting.sentence)

    gendered = word not in sets["neuter"] | sets["genderless"] | sets["latter"]
    near = takewhile(lambda s: sentence.paragraph - s.paragraph <= FARTHEST_PARAGRAPH, reversed(cast.sightings))
    best = _best(mention, near, score)
    if best is None and word in sets["singular_they"] and cast.last_speaker is not None:
        near = takewhile(lambda s: sentence.paragraph - s.paragraph <= FARTHEST_PARAGRAPH, reversed(cast.sightings))
        best = next((s for s in near if s.figure is cast.last_speaker and not cast.is_body(s.figure)), None)
    if best is not None and best.figure.gender is None and gendered and not plural:
        best.figure.gender = Gender.FEMININE if word in sets["feminine"] else Gender.MASCULINE
    return best


def _agrees(cast: Cast, figure: Figure, word: str) -> bool:
    """Whether a pronoun can mean the figure by its gender; `it` only means bodies."""
    sets = cast.words.sets
    if word in sets["neuter"]:
        return cast.is_body(figure) or cast.is_paper(figure)
    gender = Gender.FEMININE if word in sets["feminine"] else Gender.MASCULINE
    return word in sets["genderless"] or figure.gender in (gender, None)


def described(cast: Cast, mention: Mention) -> Sighting | None:
    """Whom a definite description means: somebody whom the article calls so, else the one it can be."""
    sentence, sets = mention.frame.sentence, cast.words.sets
    if sentence.words[mention.start] not in sets["definite"]:
        return None
    place = cast.head(mention.frame, (mention.start, mention.end))
    nouns = (i for i in range(mention.start, mention.end) if sentence.kinds[i] in {"NOUN", "PROPN"} and i != place)
    head, rest = sentence.words[place], {sentence.words[i] for i in nouns}
    plural = sentence.words[mention.start] in sets["plural_articles"]
    found = _called(cast, mention, head, rest, plural=plural)
    if found is not None or plural:
        return found
    gender = gender_of_phrase(sentence, mention.start, place, cast.words)
    if head in cast.words.bodies:
        return None if rest else _taken_up(cast, mention, EntityType.ORG, gender, cast.words.bodies[head])
    if _names_another(mention, place):
        return None
    if head in sets["anybody"] or head.endswith(tuple(sets["aged"])):
        return _taken_up(cast, mention, EntityType.PER, gender)
    return _just_spoke(cast, mention, gender) if head in mention.frame.reporting.sets["people"] else None


def _names_another(mention: Mention, head: int) -> bool:
    """`l'avocate de la Cour d'appel`: somebody else, of whom the article has not told before."""
    kinds = {EntityType.ORG, EntityType.PER}
    names = mention.frame.sentence.names
    return any(name.entity.type in kinds for name in names if head < name.start < mention.end)


def _called(cast: Cast, mention: Mention, head: str, rest: set[str], *, plural: bool) -> Sighting | None:
    """Somebody whom the article calls so, or by a role that the noun can take up (`le PDG` is its president)."""
    titles = cast.words.takes_up.get(f"{head} {' '.join(sorted(rest))}", ())  # `chef de l'État`
    roles = [(head, rest), *((r, rest) for r in cast.words.takes_up.get(head, ())), *((r, set()) for r in titles)]
    for role, others in roles:
        own = role == head and others == rest
        called = [
            figure
            for figure in cast.by_role.get(role, {}).values()
            if figure.plural == plural and others <= figure.roles[role] and (own or figure.entity is not None)
        ]
        places = [cast.last_sighting(figure, mention.span.start) for figure in called]
        seen = max((place for place in places if place is not None), default=None)
        if seen is not None:
            return cast.sightings[seen]
        later = (
            next((s for s in reversed(cast.named) if any(s.figure is f for f in called)), None)
            if own and called
            else None
        )
        if later is not None:
            return later
    return None


def nationality(cast: Cast, mention: Mention) -> Sighting | None:
    """`l'Italien`, `the Italian`: the person who stands out most."""
    first = mention.frame.sentence.word(mention.start - 1)
    gender = Gender.FEMININE if first in cast.words.sets["feminine_articles"] else None
    return _taken_up(cast, mention, EntityType.PER, gender)


def _taken_up(
    cast: Cast, mention: Mention, kind: EntityType, gender: Gender | None, bodies: frozenset[str] = frozenset()
) -> Sighting | None:
    """`le groupe`, `la romancière`: the body of that kind, or the person, that stands out most."""
    here = mention.frame.sentence.number
    other = _is_contrasted(mention)

    def score(sighting: Sighting) -> float | None:
        entity, figure = sighting.figure.entity, sighting.figure
        if figure.plural or not _is_of_kind(cast, figure, kind):
            return None
        if other and figure is cast.last_speaker:
            return None
        unlike = 0.0
        if kind is EntityType.ORG:
            kinds = {k for role in figure.roles for k in cast.words.bodies.get(role, ())}
            if "press" not in bodies and cast.is_medium(figure):
                return None
            state = cast.words.sets["state_names"] & set(figure.name.lower().split())
            if (kinds and not kinds & bodies) or (state and "state" not in bodies):
                return None
            unlike = UNLIKE * bool(kinds) + 0.5 * (here - sighting.sentence)
        elif gender is not None and figure.gender is not None and figure.gender is not gender:
            return None
        office = OFFICE if kind is EntityType.PER and figure.roles else 0.0
        often = 0.5 * math.log2(len(entity.mentions)) if entity is not None else 0.0
        return office + often + sighting.weight - unlike - 0.5 * (here - sighting.sentence)

    return _best(mention, islice(reversed(cast.sightings), FARTHEST_SIGHTING), score)


def _is_of_kind(cast: Cast, figure: Figure, kind: EntityType) -> bool:
    """A named person or body; of those only described nobody but who has just spoken, if a person."""
    if figure.entity is not None:
        return figure.entity.type is kind
    person = not (cast.is_body(figure) or cast.is_paper(figure))
    return figure is cast.last_speaker and person and kind is EntityType.PER


def _is_contrasted(mention: Mention) -> bool:
    """`L'ancien notaire, lui, …`, `le maire, de son côté, …`: somebody else than who has just spoken."""
    words = mention.frame.sentence.words[mention.end : mention.end + 6]
    phrases = mention.frame.reporting.contrasts
    return any(tuple(words[comma : comma + len(p)]) == p for p in phrases for comma in (0, 1))


def _just_spoke(cast: Cast, mention: Mention, gender: Gender | None) -> Sighting | None:
    """`« … », réplique Paul Brun. Le chef du gouvernement ajoute`: who has spoken and was never introduced."""
    sentence = mention.frame.sentence

    def score(sighting: Sighting) -> float | None:
        figure = sighting.figure
        near = sighting.paragraph == sentence.paragraph and sentence.number - sighting.sentence == 1
        person = figure.entity is not None and figure.entity.type is EntityType.PER
        if not (near and person and sighting.weight == SPOKE and not figure.roles and figure.gender in (gender, None)):
            return None
        return sighting.weight

    return _best(mention, islice(reversed(cast.sightings), FARTHEST_SIGHTING), score)


def _best(
    mention: Mention, sightings: Iterable[Sighting], score: Callable[[Sighting], float | None]
) -> Sighting | None:
    """The sighting before the mention with the highest score, the latest of equals."""
    best, best_score = None, float("-inf")
    for sighting in sightings:
        value = score(sighting) if sighting.span.start < mention.span.start else None
        if value is not None and (value, sighting.span.start) > (best_score, best.span.start if best else -1):
            best, best_score = sighting, value
    return best
