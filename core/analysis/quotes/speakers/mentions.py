"""The mention of a speaker that a reporting clause points at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from core.analysis.results import AMOUNTS, EntityType

if TYPE_CHECKING:
    from core.analysis.quotes.cues import Cue
    from core.analysis.quotes.frames import Frame, Words
    from core.analysis.quotes.sentences import NamedWords
    from core.analysis.results import Entity
    from core.text.spans import Span


class MentionKind(Enum):
    """How a speaker is mentioned."""

    NAME = auto()
    PRONOUN = auto()
    DESCRIPTION = auto()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a sentence that mention a speaker.

    Attributes:
        frame: its sentence.
        start: its first word, `end` the one after its last.
        kind: name, pronoun or description.
        entity: who that is, for a name.
    """

    frame: Frame
    start: int
    end: int
    kind: MentionKind
    entity: Entity | None = None

    @property
    def span(self) -> Span:
        """Where it stands in the document, an inverted pronoun without its hyphen."""
        sentence = self.frame.sentence
        span = sentence.span_of(self.start, self.end)
        return span.trimmed(sentence.text, "-") if self.kind is MentionKind.PRONOUN else span

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.span.of(self.frame.sentence.text)


def mention_of(frame: Frame, phrase: Words) -> Mention:
    """What a noun phrase mentions: the name that is its head or stands beside it, a pronoun, else all of it."""
    sentence, words = frame.sentence, frame.reporting.sets
    start, end = phrase
    if end == start + 1 and sentence.words[start] in words["pronouns"]:
        return Mention(frame, start, end, MentionKind.PRONOUN)
    if sentence.words[start] in words["quantifiers"] and end > start + 1:
        return Mention(frame, start, end, MentionKind.DESCRIPTION)
    head = _head_name(frame, phrase)
    beside = _name_beside(frame, phrase)
    if head is None or (beside is not None and beside.entity.type is EntityType.PER):
        head = head if head is not None and head.entity.type is EntityType.PER else beside
    if head is not None:
        last = _joined_names_end(frame, head, end)
        return Mention(frame, head.start, last, MentionKind.NAME, head.entity)
    return Mention(frame, start, end, MentionKind.DESCRIPTION)


def _head_name(frame: Frame, phrase: Words) -> NamedWords | None:
    """The name that the phrase is about: no complement (`le maire de Lens`), a person rather than a body."""
    start, end = phrase
    inside = [n for n in frame.sentence.names if start <= n.start and n.end <= end and n.entity.type not in AMOUNTS]
    heads = [name for name in inside if not _is_governed(frame, name.start, start)]
    if _is_modifier(frame, heads, end):
        return None
    for number, name in enumerate(heads):
        following = heads[number + 1].start if number + 1 < len(heads) else end
        if name.entity.type is EntityType.PER and _are_titles(frame, name.end, following):
            continue  # `Republican Sen. | Mary Stone`
        if name.entity.type is EntityType.PER:
            return None if _belongs_to(frame, start, name.start) else name
    for name in heads:
        governs = any(_is_preposition(frame, index) for index in range(start + 1, name.start))
        if not governs and (name.entity.type is EntityType.ORG or name.end == end):
            return name
    return None


def _are_titles(frame: Frame, start: int, end: int) -> bool:
    """Whether nothing but titles stands between the words, and at least one."""
    between = frame.sentence.words[start:end]
    return bool(between) and all(word in frame.reporting.sets["titles"] for word in between)


def _is_modifier(frame: Frame, heads: list[NamedWords], end: int) -> bool:
    """`the City manager`, `the Stone administration`: in English the last noun of the phrase is what it is about."""
    words, sets = frame.sentence.words, frame.reporting.sets
    nouns = sets["people"] | sets["possessed"]
    return not frame.reporting.inverts and any(name.end < end and words[name.end] in nouns for name in heads)


def _belongs_to(frame: Frame, start: int, end: int) -> bool:
    """`le gouvernement Roux`, `l'affaire Brun`: what comes before the name is somebody's, not somebody."""
    return any(word in frame.reporting.sets["possessed"] for word in frame.sentence.words[start:end])


def _is_preposition(frame: Frame, index: int) -> bool:
    return frame.sentence.kinds[index] == "ADP" or frame.sentence.words[index] in frame.reporting.sets["of"]


def _is_governed(frame: Frame, index: int, start: int) -> bool:
    """Whether a preposition stands right before the word, over an article, or `'s` right after it."""
    name = frame.sentence.name_at(index)
    if name is not None and frame.sentence.word(name.end) in frame.reporting.sets["possessive"]:
        return True
    index -= 1
    while index > start and frame.sentence.kinds[index] == "DET" and not _is_preposition(frame, index):
        index -= 1
    return index > start and _is_preposition(frame, index)


def _name_beside(frame: Frame, phrase: Words) -> NamedWords | None:
    """A name in apposition: `la porte-parole du port, Anne Roux, …`, `le syndicat des meuniers, Farine, …`."""
    sentence = frame.sentence
    after = over_complements(frame, phrase[1])
    if sentence.word(after) == "(" and ")" in sentence.words[after:]:
        after = sentence.words.index(")", after) + 1
    comma = sentence.word(after) == ","
    title = sentence.word(after + comma) in frame.reporting.sets["titles"]
    for name in sentence.names:
        if name.start == after + comma + title and name.entity.type in {EntityType.PER, EntityType.ORG}:
            closed = name.end == len(sentence) or sentence.is_quoted(name.end) != sentence.is_quoted(after)
            if not comma or closed or sentence.word(name.end) in {",", ".", ")", "(", ";", ":"}:
                return name if comma or name.entity.type is EntityType.PER else None
    return None


def over_complements(frame: Frame, index: int) -> int:
    """Over complements that a preposition ties to a noun: `la déléguée | pour les gens de mer`."""
    while _kind_at(frame, index) == "ADP" and (complement := frame.phrase_from(index + 1)):
        if frame.sentence.word(complement[1]) != "," and _kind_at(frame, complement[1]) != "ADP":
            break
        index = complement[1]
    return index


def _kind_at(frame: Frame, index: int) -> str:
    return "" if frame.sentence.is_quoted(index) else frame.sentence.kind(index)


def _joined_names_end(frame: Frame, head: NamedWords, end: int) -> int:
    """`Jeanne Roux et Paul Brun` is one mention of two persons."""
    index = head.end
    if frame.sentence.word(index) in frame.reporting.sets["and"]:
        second = frame.sentence.name_at(index + 1)
        if second is not None and second.entity.type is EntityType.PER and second.end <= end:
            return second.end
    return head.end


def subject_before(frame: Frame, cue: Cue) -> Mention | None:
    """The subject that stands before a cue: right before it, before `qui`, or over an insertion between commas."""
    sentence, words = frame.sentence, frame.reporting.sets
    index = cue.start
    while index and (sentence.words[index - 1] in words["clitics"] or _is_beside_subject(frame, index - 1)):
        index -= 1
    if sentence.word(index - 1) in words["subject_pronouns"]:
        return Mention(frame, index - 1, index, MentionKind.PRONOUN)
    if sentence.word(index - 1) in words["relative"]:
        return _antecedent(frame, index - 1)
    phrase = frame.phrase_until(index)
    if phrase is not None:
        whole = _whole_subject(frame, phrase)
        beside = sentence.kinds[whole[0]] != "DET"  # `Jeanne Roux, présidente du club a dit`, its second comma left out
        return mention_of(frame, _with_apposition_before(frame, whole) if beside else whole)
    if sentence.word(index - 1) in {",", ")", "–", "—", "-"}:
        return _over_insertion(frame, index - 1)
    return None


def _is_beside_subject(frame: Frame, index: int) -> bool:
    """Adverbs and `lui`, `quant à elle`, `pour sa part` between subject and verb; `elle` alone is a subject."""
    sentence, words = frame.sentence, frame.reporting.sets
    word = sentence.words[index]
    if word in words["subject_pronouns"]:
        return sentence.word(index - 1) == "à"
    return word in words["before_verb"] or (sentence.kinds[index] == "ADV" and not sentence.is_quoted(index))


def _antecedent(frame: Frame, relative: int) -> Mention | None:
    index = relative
    if frame.sentence.word(index - 1) == ",":
        index -= 1
    phrase = frame.phrase_until(index)
    if phrase is None:
        return _over_insertion(frame, index) if frame.sentence.word(index - 1) in {",", ")"} else None
    somebody = _person_at_end(frame, phrase)
    return mention_of(frame, somebody or _with_apposition_before(frame, _whole_subject(frame, phrase)))


def _person_at_end(frame: Frame, phrase: Words) -> Words | None:
    """`les mots du procureur, qui`: who follows `de`, where what stands before it is no person."""
    sentence, words = frame.sentence, frame.reporting.sets
    links = [index for index in range(phrase[0] + 1, phrase[1] - 1) if sentence.words[index] in words["of"]]
    if not links or any(sentence.words[i] in words["people"] for i in range(phrase[0], links[0])):
        return None
    last = frame.phrase_from(links[-1] + 1)
    persons = last is not None and any(sentence.words[i] in words["people"] for i in range(*last))
    return last if persons and last is not None and last[1] == phrase[1] else None


def _whole_subject(frame: Frame, phrase: Words) -> Words:
    """With what stands before prepositions: `une professeure | à l'université`, `les soldats envoyés | sur place`."""
    start, end = phrase
    while start and _is_preposition(frame, start - 1):
        before = _phrase_before(frame, start - 1)
        if before is None:
            break
        start = before[0]
    return start, end


def _phrase_before(frame: Frame, index: int) -> Words | None:
    """The noun phrase that ends at `index`, over a participle or a conjunction."""
    phrase = frame.phrase_until(index)
    while phrase is None and index > 0 and _is_participle(frame, index - 1):
        index -= 1
        phrase = frame.phrase_until(index)
    if phrase is None and frame.sentence.word(index - 1) in frame.reporting.sets["and"]:
        phrase = frame.phrase_until(index - 1)
    return phrase


def _is_participle(frame: Frame, index: int) -> bool:
    """Or an adjective, which has complements of its own too."""
    return frame.sentence.verb_form(index) == "Part" or frame.sentence.kinds[index] == "ADJ"


def _with_apposition_before(frame: Frame, phrase: Words) -> Words:
    """`Anne Roux, ministre de la Mer, qui`: the phrase before the comma, where it names a person."""
    if frame.sentence.word(phrase[0] - 1) == "," and _head_name(frame, phrase) is None:
        name = frame.sentence.name_at(phrase[0] - 2)
        if name is not None and name.entity.type is EntityType.PER:
            return name.start, name.end
    return phrase


def _over_insertion(frame: Frame, closing: int) -> Mention | None:
    """The phrase before what stands between commas, brackets or dashes up to `closing`."""
    sentence = frame.sentence
    nearest: Mention | None = None
    depth = 0
    for index in reversed(range(closing)):
        word = sentence.words[index]
        if sentence.is_quoted(index):
            continue
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
        if depth > 0:
            continue
        phrase = frame.phrase_until(index)
        if word in {",", "(", "–", "—"} and phrase is not None and _may_be_subject(frame, phrase):
            mention = mention_of(frame, phrase)
            if mention.entity is not None and mention.entity.type is EntityType.PER:
                return mention
            nearest = nearest or mention
    return nearest


def _may_be_subject(frame: Frame, phrase: Words) -> bool:
    """Not after a preposition: `dans un communiqué, …`."""
    return frame.sentence.kind(phrase[0] - 1) != "ADP" and frame.sentence.kinds[phrase[0]] != "ADP"


def is_time(frame: Frame, phrase: Words) -> bool:
    """`mardi`, `le 17 janvier`, `ce matin`: when, not who."""
    sentence, words = frame.sentence, frame.reporting.sets
    if any(name.entity.type not in AMOUNTS for name in sentence.names if phrase[0] <= name.start < phrase[1]):
        return False
    nouns = (i for i in range(*phrase) if sentence.kinds[i] not in {"DET", "ADJ", "NUM", "ADP"})
    first = next(nouns, phrase[0])
    last = sentence.words[phrase[1] - 1]
    return sentence.words[first] in words["times"] or last in words["calendar"] or last.isdigit()


def phrase_after(frame: Frame, index: int) -> Words | None:
    """The noun phrase at `index`, over adverbs, dates and addressees in between: `a annoncé mardi à la presse | X`."""
    sentence = frame.sentence
    first = index
    limit = index + 9
    while index < min(limit, len(sentence)):
        phrase = frame.phrase_from(index)
        if phrase is not None:
            if not is_time(frame, phrase):
                return phrase
            index = phrase[1]
        elif sentence.kinds[index] == "ADP":
            complement = frame.phrase_from(index + 1)
            if complement is None:
                return None
            head = _head_name(frame, complement)
            if head is not None and head.entity.type is EntityType.PER and head.start > complement[0]:
                return head.start, complement[1]
            index = complement[1]
        elif sentence.words[index] == "," and index == first and "," in sentence.words[index + 1 : limit]:
            index = sentence.words.index(",", index + 1) + 1  # `confie, les larmes aux yeux, X`
        elif sentence.words[index] == "," and (index > first or sentence.kind(index + 1) in {"ADP", "ADV"}):
            index += 1  # `a confié, à la presse, X`
        elif sentence.kinds[index] == "ADV" or sentence.words[index] in frame.reporting.sets["before_verb"]:
            index += 1
        else:
            return None
    return None
