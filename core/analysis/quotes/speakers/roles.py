"""What the article calls its persons and bodies: `le maire X`, `X, ministre de la Mer`, and the gender that tells."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.quotes.speakers.figures import Figure, Gender
from core.analysis.results import EntityType
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.sentences import NamedWords, Sentence

_CLOSING = frozenset({",", ")", ".", ";", "–", "»"})


@dataclass(frozen=True, slots=True)
class SpeakerWords:
    """The words of a language that tell about speakers, and first names by sex.

    Attributes:
        sets: word lists by name.
        bodies: noun for an organisation → the kinds of organisation that it can be.
        takes_up: noun → the roles that it can take up.
        male: first names of men, `female` of women.
    """

    sets: Mapping[str, frozenset[str]]
    bodies: Mapping[str, frozenset[str]]
    takes_up: Mapping[str, tuple[str, ...]]
    male: frozenset[str]
    female: frozenset[str]


@cache
def speaker_words(language: str) -> SpeakerWords:
    """The words of `language`; the first names serve every language."""
    lexicon, names = load_lexicon(language, "speakers"), load_lexicon("fr", "speakers_first_names")
    bodies: dict[str, set[str]] = defaultdict(set)
    for kind, nouns in lexicon["bodies"].items():
        for noun in nouns.split():
            bodies[noun].add(kind)
    return SpeakerWords(
        sets={name: frozenset(words.split()) for name, words in lexicon["words"].items()},
        bodies={noun: frozenset(kinds) for noun, kinds in bodies.items()},
        takes_up={noun: tuple(roles.split()) for noun, roles in lexicon["takes_up"].items()},
        male=frozenset(names["masculine"].split()),
        female=frozenset(names["feminine"].split()),
    )


def note_roles(frame: Frame, name: NamedWords, figure: Figure, words: SpeakerWords) -> None:
    """Add to `figure` the roles, and where unknown the gender, that the words around one of its mentions give it."""
    sentence = frame.sentence
    for phrase in _role_phrases(frame, name):
        nouns = [
            i
            for i in range(*phrase)
            if sentence.kinds[i] in {"NOUN", "ADJ", "PROPN"} and not name.start <= i < name.end
        ]
        if nouns:
            head = next((i for i in nouns if sentence.kinds[i] == "NOUN"), nouns[0])
            if name.entity.type is EntityType.ORG and sentence.words[head] in words.sets["anybody"]:
                continue  # `the Rovers manager` is no club
            figure.roles[sentence.words[head]] |= {sentence.words[i] for i in nouns}
            figure.gender = figure.gender or gender_of_phrase(sentence, phrase[0], head, words)
    _note_title(sentence, name, figure, words)


def _role_phrases(frame: Frame, name: NamedWords) -> list[Words]:
    """`le ministre | X`, `X, | ministre de la Mer`, `la porte-parole du port, | X`."""
    sentence = frame.sentence
    found: list[Words] = []
    own = frame.phrase_around(name.start)
    if own is not None and own[0] < name.start and sentence.word(name.start - 1) not in frame.reporting.sets["of"]:
        found.append((own[0], name.start))
    start = own[0] if own is not None else name.start
    adjacent = frame.phrase_until(start)
    if adjacent is not None and name.entity.type is EntityType.PER and sentence.kinds[adjacent[0]] == "DET":
        found.append(adjacent)  # `la maire de Lens | Jeanne Roux`
    if sentence.word(start - 1) == "," and (own is None or own[1] <= name.end):
        before = frame.phrase_until(start - 1)
        if before is not None and not any((n.start, n.end) == before for n in sentence.names):
            found.append(before)
    if sentence.word(name.end) in {",", "(", "–"}:
        after = frame.phrase_from(name.end + 1)
        if after is not None and sentence.name_at(after[0]) is None and _is_closed(sentence, after):
            found.append(after)
    return found


def _is_closed(sentence: Sentence, phrase: Words) -> bool:
    """An apposition ends with a mark, or has no article."""
    end = phrase[1]
    return end == len(sentence) or sentence.word(end) in _CLOSING or sentence.kinds[phrase[0]] == "NOUN"


def _note_title(sentence: Sentence, name: NamedWords, figure: Figure, words: SpeakerWords) -> None:
    """`Mme X`; and for bodies the article: `la CGT`, `les Verts`."""
    before = sentence.word(name.start - 1)
    body = name.entity.type is not EntityType.PER
    if before in words.sets["mister"] or (body and before in words.sets["masculine_articles"]):
        figure.gender = Gender.MASCULINE
    elif before in words.sets["madam"] or (body and before in words.sets["feminine_articles"]):
        figure.gender = Gender.FEMININE
    elif body and before in words.sets["plural_the"]:
        figure.plural = True


def gender_of_phrase(sentence: Sentence, start: int, head: int, words: SpeakerWords) -> Gender | None:
    """The gender of a noun phrase from word `start` with its noun at `head`, by its article, else as tagged."""
    first = sentence.words[start]
    if first in words.sets["masculine_articles"]:
        return Gender.MASCULINE
    if first in words.sets["feminine_articles"] or sentence.words[head] in words.sets["feminine_nouns"]:
        return Gender.FEMININE
    if sentence.words[head] in words.sets["masculine_nouns"]:
        return Gender.MASCULINE
    tagged = sentence.tokens[head].morph.get("Gender", [])
    if not tagged:
        return None
    return Gender.MASCULINE if tagged[0] == "Masc" else Gender.FEMININE


def gender_of_name(name: str, words: SpeakerWords) -> Gender | None:
    """The gender of a person by the first name; a surname alone tells nothing."""
    first, *rest = name.lower().replace("-", " ").split()
    if not rest or first in words.sets["unsure_names"]:
        return None
    if first in words.male:
        return Gender.MASCULINE
    return Gender.FEMININE if first in words.female else None
