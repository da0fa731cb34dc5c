"""Noun phrases, found by their words: the parser is too unsure of subjects and complements around quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.analysis.quotes.reporting_words import ReportingWords
    from core.analysis.quotes.sentences import Sentence

_NOUNS = frozenset({"NOUN", "PROPN", "X", "SYM"})


def noun_phrases(sentence: Sentence, reporting: ReportingWords) -> list[tuple[int, int]]:
    """Noun phrases with their complements in `de` or `of`, as (first word, end), left to right, none overlapping."""
    named = _names(sentence)
    phrases = []
    index = 0
    while index < len(sentence):
        end = _phrase_end(sentence, reporting, named, index)
        if end > index:
            phrases.append((index, end))
            index = end
        else:
            index += 1
    return phrases


def noun_phrase_at(sentence: Sentence, reporting: ReportingWords, start: int) -> tuple[int, int] | None:
    """The noun phrase whose first word is `start`, though it may be the end of a longer one."""
    end = _phrase_end(sentence, reporting, _names(sentence), start)
    return (start, end) if end > start else None


def _names(sentence: Sentence) -> list[int]:
    """For each word the number of the name it belongs to, 0 for none."""
    named = [0] * len(sentence)
    for number, name in enumerate(sentence.names, start=1):
        named[name.start : name.end] = [number] * (name.end - name.start)
    return named


def _phrase_end(sentence: Sentence, reporting: ReportingWords, named: list[int], start: int) -> int:
    """The end of the noun phrase that starts at `start`; `start` itself where none does."""
    words = reporting.sets
    if sentence.words[start] in words["of"] and not _is_article(sentence, reporting, start):
        return start
    index = _over_articles(sentence, reporting, start)
    head = end = _head_end(sentence, reporting, named, index)
    if head == index:
        return index if index > start and sentence.word(index - 1) in words["pronouns"] else start
    while end < len(sentence) and sentence.inside[end] == sentence.inside[start]:
        word = sentence.words[end]
        also = int(word in words["and"] and end > head)  # `ministre de l'économie | et des finances`
        if sentence.word(end + also) in words["of"]:
            start_of_complement = end + also + 1
            complement = _complement_end(sentence, reporting, named, start_of_complement)
            if complement == start_of_complement:
                break
            end = complement
        elif word in words["and"] | {"-"} and _joins_names(named, end):
            end = _head_end(sentence, reporting, named, end + 1)
        else:
            break
    return end


def _is_article(sentence: Sentence, reporting: ReportingWords, index: int) -> bool:
    """`des témoins`, `d'autres études`: a plural article, no preposition."""
    return (sentence.words[index] == "des" and sentence.kinds[index] != "ADP") or (
        sentence.words[index] in {"d'", "de"} and sentence.word(index + 1) in reporting.sets["after_article"]
    )


def _over_articles(sentence: Sentence, reporting: ReportingWords, index: int) -> int:
    """Past articles, possessives, `l'un des`, and pronouns that stand for a noun (`certains`)."""
    words = reporting.sets
    while index < len(sentence) and (
        sentence.words[index] in words["determiners"]
        or sentence.words[index] in words["pronouns"]
        or sentence.kinds[index] == "DET"
    ):
        if sentence.words[index] in words["personal"]:
            return index + 1
        index += 1
    return index


def _head_end(sentence: Sentence, reporting: ReportingWords, named: list[int], start: int) -> int:
    """Adjectives, numbers and nouns from `start` on; `start` itself where there is no noun."""
    index, end, has_noun = start, start, False
    if sentence.word(start) in reporting.sets["nominal"] and sentence.word(start - 1) in reporting.sets["this"]:
        return start + 1
    while index < len(sentence) and sentence.inside[index] == sentence.inside[start]:
        if has_noun and _governs_what_follows(sentence, reporting, index):
            break  # `le maire juge « absurde »`, where the tagger takes the verb for a noun
        if index > start and named[index] and sentence.words[index - 1] in reporting.sets["times"]:
            break  # `lundi Jeanne Roux`
        if index > start and named[index - 1] and _is_another(sentence, reporting, named, index):
            break
        if named[index] or sentence.kinds[index] in _NOUNS or _is_somebody(sentence, reporting, index):
            has_noun = True
            end = index + 1
        elif sentence.kinds[index] in {"ADJ", "NUM"} or (not has_noun and _qualifies(sentence, index)):
            if has_noun and reporting.inverts:
                end = index + 1  # French adjectives follow their noun
        else:
            break
        index += 1
    if not has_noun and index > start and sentence.word(start - 1) in reporting.sets["articles"]:
        return index  # `un jeune manifestant`, all adjectives to the tagger
    return end if has_noun else start


def _qualifies(sentence: Sentence, index: int) -> bool:
    """An English participle between an article and its noun: `a leaked memo`."""
    tag = sentence.tokens[index].tag_
    between = sentence.kind(index - 1) in {"DET", "ADJ"} and sentence.kind(index + 1) in {"NOUN", "ADJ"}
    return tag in {"VBN", "VBG"} and between


def _is_somebody(sentence: Sentence, reporting: ReportingWords, index: int) -> bool:
    """A title, or a noun for a person that the tagger takes for an adjective: `Jeanne Roux, économiste`."""
    word = sentence.words[index]
    return word in reporting.sets["titles"] or (sentence.kinds[index] == "ADJ" and word in reporting.sets["people"])


def _governs_what_follows(sentence: Sentence, reporting: ReportingWords, index: int) -> bool:
    """Whether a form of a verb of saying stands right before quoted words, `que` or a definite article."""
    if not reporting.inverts or sentence.words[index] not in reporting.forms or sentence.is_quoted(index):
        return False
    following = sentence.word(index + 1)
    opens = following in reporting.sets["openers"] or reporting.judges(sentence.words[index], following)
    return sentence.is_quoted(index + 1) or opens


def _is_another(sentence: Sentence, reporting: ReportingWords, named: list[int], index: int) -> bool:
    """After a name: another name (`à l'AFP Jeanne Roux`), or a verb that looks like a noun (`Lumex riposte`)."""
    if named[index]:
        return named[index] != named[index - 1]
    return sentence.words[index] in reporting.forms or sentence.words[index] in reporting.sets["times"]


def _complement_end(sentence: Sentence, reporting: ReportingWords, named: list[int], start: int) -> int:
    """The end of the noun phrase after `de`, without those that hang on it in turn."""
    if start >= len(sentence) or sentence.inside[start] != sentence.inside[start - 1]:
        return start
    index = _over_articles(sentence, reporting, start)
    end = _head_end(sentence, reporting, named, index)
    return end if end > index else start


def _joins_names(named: list[int], index: int) -> bool:
    """`Jeanne Roux et Paul Brun`, but not `le maire et Paul Brun`."""
    return index + 1 < len(named) and bool(named[index - 1] and named[index + 1])
