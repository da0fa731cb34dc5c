"""Cues: the verbs that report, with their auxiliaries, adverbs and inverted pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.quotes.reporting_words import ATTITUDE, BY_PLACE
from core.analysis.quotes.sentences import OUTSIDE
from core.analysis.quotes.verb_forms import Mood, VerbForm
from core.analysis.results import AMOUNTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.quotes.reporting_words import ReportingWords
    from core.analysis.quotes.sentences import Sentence

LONGEST_GROUP = 6
"""How many words may stand between auxiliary and participle: `a-t-elle ensuite de nouveau confirmé`."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb group that may report; words of its sentence.

    Attributes:
        start: first word of the group, `end` the one after its last.
        verb: the verb itself.
        lemma: its infinitive.
        mood: of the group: `a déclaré` is finite, `déclaré` alone a past participle.
        passive: whether the speaker is the agent (`est accusé de`).
        reflexive: whether a reflexive pronoun belongs to it.
        pronoun: the inverted subject within it (`a-t-il dit`), if any.
        negated: whether it says that nothing was said.
        quoted: whether it stands in quotation marks.
    """

    start: int
    end: int
    verb: int
    lemma: str
    mood: Mood
    passive: bool = False
    reflexive: bool = False
    pronoun: int | None = None
    negated: bool = False
    quoted: bool = False


def find_cues(sentence: Sentence, reporting: ReportingWords) -> list[Cue]:
    """Every verb group of the sentence that could report, in order."""
    found: list[Cue] = []
    for index, word in enumerate(sentence.words):
        readings = reporting.forms.get(word) or _by_place(sentence, reporting, index)
        if readings and not (found and index < found[-1].end):
            cue = _group(sentence, reporting, index, readings)
            if cue is not None:
                found.append(cue)
    return found


def _by_place(sentence: Sentence, reporting: ReportingWords, verb: int) -> tuple[VerbForm, ...]:
    """Any verb reports between speech in marks and its subject: `« On verra », hoquette | la libraire`."""
    inverts = sentence.word(verb + 1) == "-t" or sentence.word(verb + 1) in reporting.sets["inverted"]
    if not sentence.quoted or sentence.words[verb] in reporting.sets["auxiliaries"]:
        return ()
    if sentence.kinds[verb] not in {"VERB", "NOUN", "ADJ"} or sentence.is_quoted(verb):
        return ()
    first, participle = verb, False
    if sentence.word(first - 1) in reporting.sets["auxiliaries"]:
        first, participle = first - 1, True
    while sentence.word(first - 1) in reporting.sets["reflexive"]:
        first -= 1
    comma = sentence.word(first - 1) == ","
    stretch = sentence.inside[first - 1 - comma] if first > comma else OUTSIDE
    if stretch == OUTSIDE:
        return ()
    closes = sentence.quoted[stretch].inner.of(sentence.text)[-1:] in ("!", "?", "…", ",", ".")
    name = sentence.name_at(verb + 1)
    named = name is not None and name.entity.type not in AMOUNTS
    follows = named or inverts or sentence.kind(verb + 1) == "DET"
    states = any(
        inside == stretch and sentence.verb_form(index) == "Fin" for index, inside in enumerate(sentence.inside)
    )
    if not follows or not (closes or (comma and states and reporting.inverts)):
        return ()
    return (VerbForm(BY_PLACE, Mood.PAST_PARTICIPLE if participle else Mood.FINITE),)


def _group(sentence: Sentence, reporting: ReportingWords, verb: int, readings: tuple[VerbForm, ...]) -> Cue | None:
    auxiliary = _auxiliary(sentence, reporting, verb)
    reading = _reading(sentence, reporting, verb, readings, auxiliary)
    if reading is None:
        return None
    first = verb if auxiliary is None else auxiliary
    mood = reading.mood
    if auxiliary is not None:
        mood = _mood_of_auxiliary(sentence.words[auxiliary])
    before = _clitics_before(sentence, reporting, first)
    if reading.lemma == ATTITUDE and (auxiliary is None or sentence.words[auxiliary] not in reporting.sets["be"]):
        return None
    reflexive = any(sentence.words[i] in reporting.sets["reflexive"] for i in before)
    be = auxiliary is not None and any(sentence.words[i] in reporting.sets["be"] for i in range(auxiliary, verb))
    end = verb + 1
    lemma = reading.lemma
    if lemma in reporting.compounds:
        tail = _compound_tail(sentence, reporting, lemma, end)
        if tail is None and lemma not in reporting.frames["any"]:
            return None
        end = tail or end
        lemma = lemma if tail is None else f"{lemma}+"
    pronoun = next((i for i in range(first, min(end + 2, len(sentence))) if _is_inverted(sentence, reporting, i)), None)
    if pronoun is not None:
        end = max(end, pronoun + 1)
    start = min([first, *(i for i in before if sentence.words[i] in reporting.sets["own_clitics"])])
    return Cue(
        start=start,
        end=_with_adverbs(sentence, reporting, end),
        verb=verb,
        lemma=lemma,
        mood=mood,
        passive=be and not reflexive and reading.mood is Mood.PAST_PARTICIPLE and reading.lemma != ATTITUDE,
        reflexive=reflexive,
        pronoun=pronoun,
        negated=_is_negated(sentence, reporting, first, end),
        quoted=sentence.is_quoted(verb),
    )


def _is_inverted(sentence: Sentence, reporting: ReportingWords, index: int) -> bool:
    return sentence.words[index] in reporting.sets["inverted"]


def _auxiliary(sentence: Sentence, reporting: ReportingWords, verb: int) -> int | None:
    """The first auxiliary of the group, over adverbs and inverted pronouns; `avait, par lettre, répondu` too."""
    found = None
    quoted = sentence.inside[verb]
    if sentence.word(verb - 1) == ",":
        opening = _insertion_start(sentence, verb - 1)
        if opening is None:
            return None
        verb = opening
    for index in reversed(range(max(0, verb - LONGEST_GROUP), verb)):
        word = sentence.words[index]
        if sentence.inside[index] != quoted:
            break
        if word in reporting.sets["auxiliaries"]:
            found = index
        elif not (
            sentence.kinds[index] in {"ADV", "AUX"}
            or word in reporting.sets["inside_group"]
            or _is_inverted(sentence, reporting, index)
        ):
            break
    return found


def _insertion_start(sentence: Sentence, closing: int) -> int | None:
    """The comma that opens a short insertion which the comma `closing` ends, if any."""
    near = reversed(range(max(0, closing - LONGEST_GROUP), closing))
    return next((index for index in near if sentence.words[index] == ","), None)


def _reading(
    sentence: Sentence,
    reporting: ReportingWords,
    verb: int,
    readings: tuple[VerbForm, ...],
    auxiliary: int | None,
) -> VerbForm | None:
    """Which reading the words around ask for; None where the word is no verb here."""
    moods = {reading.mood: reading for reading in reversed(readings)}
    if auxiliary is not None and Mood.PAST_PARTICIPLE in moods:
        return moods[Mood.PAST_PARTICIPLE]
    kind, before = sentence.kinds[verb], sentence.word(verb - 1)
    tagged = kind in {"VERB", "AUX"}
    if Mood.INFINITIVE in moods and tagged and Mood.FINITE not in moods:
        return moods[Mood.INFINITIVE]
    follows = sentence.is_quoted(verb - 1) and sentence.word(verb + 1) not in reporting.sets["by"]
    states = auxiliary is None and (follows or sentence.word(verb + 1) in reporting.sets["openers"])
    if Mood.PAST_PARTICIPLE in moods and sentence.tokens[verb].tag_ == "VBN" and not states:
        return moods[Mood.PAST_PARTICIPLE]
    if Mood.INFINITIVE in moods and sentence.tokens[verb].tag_ == "VB":
        return moods[Mood.INFINITIVE]
    if Mood.FINITE in moods and _may_be_finite(sentence, reporting, verb, tagged=tagged):
        return moods[Mood.FINITE]
    if Mood.PRESENT_PARTICIPLE in moods and (tagged or before in {"en", ","} | reporting.sets["clitics"]):
        return moods[Mood.PRESENT_PARTICIPLE]
    governs = kind == "ADJ" and sentence.is_quoted(verb + 1) and before not in reporting.sets["articles"]
    if Mood.PAST_PARTICIPLE in moods and (tagged or governs):
        return moods[Mood.PAST_PARTICIPLE]
    return None


def _may_be_finite(sentence: Sentence, reporting: ReportingWords, verb: int, *, tagged: bool) -> bool:
    """A form that is a noun too (`annonce`) needs the tag of a verb, or the place of one and no article before it."""
    before, after = sentence.kind(verb - 1), sentence.word(verb + 1)
    if after == "-t" or after in reporting.sets["inverted"]:
        return True
    if sentence.word(verb - 1) in reporting.sets["clitics"] and before == "PRON":
        return True
    if before in {"DET", "ADP", "NUM"} and sentence.word(verb - 1) not in reporting.sets["clitics"]:
        return False
    if tagged or sentence.word(verb - 2) in reporting.sets["as"]:
        return True  # `comme le note un rapport`
    comma = sentence.word(verb - 1) == ","
    if sentence.is_quoted(verb - 1 - comma) and not sentence.is_quoted(verb):
        return sentence.kinds[verb] in {"NOUN", "ADJ", "PROPN", "X"}
    if not reporting.inverts:
        return False
    aside = any(tuple(sentence.words[verb + 1 : verb + 1 + len(p)]) == p for p in reporting.asides)
    if before in {"NOUN", "PROPN"} and (aside or reporting.judges(sentence.words[verb], after)):
        return True  # `le syndicat juge la mesure injuste`
    subject = sentence.is_quoted(verb) and sentence.kind(verb + 1) in {"DET", "PROPN"}
    if comma and (subject or sentence.name_at(verb + 1) is not None):
        return True  # `« La mer monte, soupire un gardien. »`, `La mesure, juge Jeanne Roux, est injuste`
    return (
        after in {"que", "qu'", ":", "«", '"', "“"}
        or after.startswith("-")
        or sentence.word(verb - 1)
        in {
            "qui",
            "il",
            "elle",
            "ils",
            "elles",
        }
    )


def _mood_of_auxiliary(word: str) -> Mood:
    if word in {"avoir", "être", "have", "be"}:
        return Mood.INFINITIVE
    if word in {"ayant", "étant", "having", "being"}:
        return Mood.PRESENT_PARTICIPLE
    return Mood.FINITE


def _clitics_before(sentence: Sentence, reporting: ReportingWords, first: int) -> list[int]:
    found = []
    index = first - 1
    while index >= 0 and sentence.words[index] in reporting.sets["clitics"]:
        found.append(index)
        index -= 1
    return found


def _compound_tail(sentence: Sentence, reporting: ReportingWords, lemma: str, end: int) -> int | None:
    """The end of the words that complete a compound (`fait également savoir`), None without them."""
    index = end
    while sentence.kind(index) == "ADV" and index < end + 2:
        index += 1
    for tail in reporting.compounds[lemma]:
        if tuple(sentence.words[index : index + len(tail)]) == tail:
            return index + len(tail)
    return None


def _with_adverbs(sentence: Sentence, reporting: ReportingWords, end: int) -> int:
    """Adverbs right after the verb belong to the cue: `répond encore`, `affirme tout de même`."""
    for fixed in (("tout", "de", "même"), ("d'", "ailleurs"), ("par", "ailleurs"), ("en", "outre")):
        if tuple(sentence.words[end : end + len(fixed)]) == fixed:
            return end + len(fixed)
    while (
        sentence.kind(end) == "ADV"
        and not sentence.is_quoted(end)
        and sentence.words[end] not in reporting.sets["not_in_cue"]
    ):
        end += 1
    return end


def _is_negated(sentence: Sentence, reporting: ReportingWords, first: int, end: int) -> bool:
    """Words before a comma or in other marks negate nothing: `« Je ne signerai pas », tranche-t-elle`."""

    def words(start: int, stop: int) -> list[str]:
        comma = next((i for i in reversed(range(max(0, start), first)) if sentence.words[i] == ","), -1)
        places = range(max(0, start, comma), min(stop, len(sentence)))
        return [sentence.words[i] for i in places if sentence.inside[i] == sentence.inside[first]]

    near = words(first - 3, first)
    if any(word in reporting.sets["negating"] for word in near):
        return True
    ne = any(word in {"ne", "n'"} for word in near) or not reporting.sets["needs_ne"]
    return ne and any(word in reporting.sets["negation"] for word in words(first - 2, end + 2))


def clause_openers(sentence: Sentence, reporting: ReportingWords) -> Iterator[int]:
    """Every `que`, `qu'` (`that`) of the sentence outside quotation marks that can open a reported clause."""
    for index, word in enumerate(sentence.words):
        if (
            word in reporting.sets["openers"]
            and not sentence.is_quoted(index)
            and sentence.word(index - 1) not in reporting.sets["other_que"]
        ):
            yield index
