"""Find headings that a scraper ran into the text: no stop, no line end, and the next sentence follows.

Only the words are looked at. A run-in heading stands where a sentence may begin, is short, holds no stop, and is
followed, after a mere blank, by words that show that a sentence begins there. Each such sign is one function.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.text.structure_lexicon import StructureLexicon

MAX_HEADING_WORDS = 18
"""Headings of more words than this are hardly ever set; many a sentence without a stop is longer."""

_HEADINGS_FOR_QUESTIONS = 2
"""Run-in headings in a passage that make its short questions headings, too."""

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|\d+(?:[.,]\d+)*|[^\w\s]|_")
_STOPS = ".!?…"
_NOT_IN_HEADINGS = ".!…;:("
_OPENING = "«“"
_CLOSING = "»”"


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, a number or a sign; an elided word keeps its apostrophe and is a word of its own."""

    text: str
    span: Span
    after_blank: bool

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()

    @property
    def has_capital(self) -> bool:
        return self.text[0].isupper()


def find_run_in_headings(text: str, passage: Span, lexicon: StructureLexicon) -> list[Span]:
    """The headings inside `passage` of `text`, in reading order; none reaches the passage's end.

    A question in the midst of a text is mostly a sentence like others. Where other headings are run in, it is one too.
    """
    tokens = _tokens(text, passage)
    headings = list(_headings(tokens, lexicon, with_questions=False))
    if len(headings) >= _HEADINGS_FOR_QUESTIONS:
        headings = list(_headings(tokens, lexicon, with_questions=True))
    return headings


def _headings(tokens: Sequence[_Token], lexicon: StructureLexicon, *, with_questions: bool) -> Iterator[Span]:
    start = 0
    while start < len(tokens):
        end = _heading_end(tokens, start, lexicon, with_questions=with_questions)
        if end is None:
            start = _next_sentence(tokens, start, lexicon)
        else:
            yield Span(tokens[start].span.start, tokens[end - 1].span.end)
            start = end


def _tokens(text: str, passage: Span) -> list[_Token]:
    tokens: list[_Token] = []
    for found in _TOKEN.finditer(passage.of(text).replace("’", "'")):
        span = Span(found.start(), found.end()).shifted(passage.start)
        tokens.append(_Token(found.group(), span, not tokens or tokens[-1].span.end < span.start))
    return tokens


def _next_sentence(tokens: Sequence[_Token], start: int, lexicon: StructureLexicon) -> int:
    """Index of the first token behind the sentence that token `start` belongs to."""
    index = start
    while index < len(tokens):
        ends = tokens[index].text in _STOPS and not _abbreviates(tokens, index, lexicon)
        index += 1
        if ends:
            while index < len(tokens) and _closes(tokens[index]):
                index += 1
            if index < len(tokens) and tokens[index].after_blank:
                return index
    return index


def _abbreviates(tokens: Sequence[_Token], stop: int, lexicon: StructureLexicon) -> bool:
    """Whether the stop belongs to an initial or an abbreviation: `B. Roux`, `M. Roux`."""
    if not stop or tokens[stop].text != ".":
        return False
    before = tokens[stop - 1]
    return (len(before.text) == 1 and before.has_capital) or before.lower in lexicon.abbreviations


def _closes(token: _Token) -> bool:
    """Whether the token goes with the stop before it: one more stop, a closing mark or bracket."""
    return token.text in _STOPS or token.text in _CLOSING or (token.text in "\"')" and not token.after_blank)


def _heading_end(
    tokens: Sequence[_Token], start: int, lexicon: StructureLexicon, *, with_questions: bool
) -> int | None:
    """Index of the first token behind the heading that begins with token `start`; None if none begins there."""
    first = tokens[start]
    if not (first.has_capital or first.is_number) or first.lower in lexicon.never_first:
        return None
    for end in range(start + 1, min(len(tokens) - 1, start + MAX_HEADING_WORDS + 1)):
        last, opener = tokens[end - 1], tokens[end]
        if last.text in _NOT_IN_HEADINGS:
            return None
        if opener.after_blank and (opener.has_capital or opener.text in _OPENING):
            heading, sentence = tokens[start:end], tokens[end : end + 8]
            is_sentence = last.text == "?" and not (with_questions and _may_head(tokens[:start], first, lexicon))
            signs = (repeats_last_word,) if is_sentence else SIGNS
            if _is_complete(heading, lexicon) and any(sign(heading, sentence, lexicon) for sign in signs):
                return end
        if last.text == "?":
            return None
    return None


def _may_head(before: Sequence[_Token], first: _Token, lexicon: StructureLexicon) -> bool:
    """Whether a question that begins with `first` may be a heading: the article asks it, nobody in quotation marks."""
    return first.lower in lexicon.question_words and _is_balanced(before)


def _is_complete(heading: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """Whether it can stand alone: more than a date, each mark with its fellow, no last word that asks for another."""
    last = heading[-1]
    return (
        any(token.is_word and token.lower not in lexicon.date_words for token in heading)
        and _is_balanced(heading)
        and last.text not in ",-–—/«“"
        and last.lower not in lexicon.never_last
    )


def _is_balanced(tokens: Sequence[_Token]) -> bool:
    texts = [token.text for token in tokens]
    return texts.count("«") == texts.count("»") and texts.count("“") == texts.count("”") and texts.count('"') % 2 == 0


def _has_verb(heading: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    return any(token.lower in lexicon.finite_verbs for token in heading)


def _begins_clause(heading: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """Whether the would-be heading is rather a sentence's beginning: a verb after a comma, or a noun before a name.

    `Hier, la radio a joué Un dimanche à la mer` holds no heading, and neither does `Le quotidien Les Nouvelles`.
    """
    is_clause = any(token.text == "," for token in heading) and _has_verb(heading, lexicon)
    return is_clause or heading[-1].lower in lexicon.naming_nouns


def begins_with_opener(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Retour au calme | Cependant, …`: a word that begins sentences and hardly a name."""
    opener, following = sentence[:2]
    return (
        opener.has_capital
        and opener.lower in lexicon.openers
        and (following.is_word or following.is_number or following.text in _OPENING or following.text in '",')
        and heading[-1].lower not in lexicon.naming_nouns
    )


def begins_with_article(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Un coût en hausse | La commune …`, `… | Le Sénat …`, but not `les lecteurs | Le Phare`: a name has capitals."""
    opener, following = sentence[:2]
    return (
        opener.has_capital
        and opener.lower in lexicon.articles
        and (following.after_blank or opener.text.endswith("'"))
        and (not following.has_capital or following.lower in lexicon.institutions)
        and (following.is_word or following.is_number)
        and not _begins_clause(heading, lexicon)
    )


def begins_with_preposition(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Un coût en hausse | Pour la commune …`, `… | En 2012 …`."""
    opener, following = sentence[:2]
    is_small = following.text[0].islower() or following.lower in lexicon.date_words  # English months have a capital
    return (
        opener.has_capital
        and opener.lower in lexicon.prepositions
        and (following.is_number or (is_small and following.lower in lexicon.after_prepositions))
        and not _begins_clause(heading, lexicon)
    )


def begins_with_place(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Un coût en hausse | À Saint Lumes, …`: a preposition of place, one or two names, a comma."""
    names = next((count for count, token in enumerate(sentence[1:4]) if not token.has_capital), 3)
    return (
        sentence[0].has_capital
        and sentence[0].lower in lexicon.locatives
        and names in (1, 2)
        and sentence[1 + names].text == ","
        and not _begins_clause(heading, lexicon)
    )


def begins_with_participle(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Le peintre | Née à Lyon, elle …`."""
    opener, following = sentence[:2]
    return (
        opener.has_capital
        and re.sub("e?s?$", "", opener.lower) in lexicon.participles
        and not following.has_capital
        and not _begins_clause(heading, lexicon)
    )


def is_section_name(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Contexte | Jeanne Roux dirige …`: a word that names a part of an article, alone."""
    return len(heading) == 1 and heading[0].lower in lexicon.section_names and sentence[0].has_capital


def repeats_last_word(heading: Sequence[_Token], sentence: Sequence[_Token], _lexicon: StructureLexicon) -> bool:
    """`Jeanne Roux | Roux a …`, `Qu'est-ce qu'un filigrane ? | Filigrane vient de …`."""
    words = [token for token in heading if token.is_word or token.is_number]
    if len(words) < 2 or not sentence[0].has_capital:
        return False
    last, opener = words[-1], sentence[0]
    return last.text == opener.text or (heading[-1].text == "?" and last.lower == opener.lower)


def repeats_first_word(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`Lumex se demande où bâtir son usine | Lumex, connue pour …`: a subject that comes again with an apposition."""
    return (
        sentence[0].is_word
        and sentence[0].text == heading[0].text
        and sentence[1].text == ","
        and len(heading) > 3
        and heading[-1].lower not in lexicon.naming_nouns
    )


def begins_with_dateline(_heading: Sequence[_Token], sentence: Sequence[_Token], _lexicon: StructureLexicon) -> bool:
    """`A bridge for the island | LISBON – The …`."""
    return len(sentence[0].text) > 3 and sentence[0].text.isupper() and sentence[1].text in "–—"


def begins_with_quotation(heading: Sequence[_Token], sentence: Sequence[_Token], lexicon: StructureLexicon) -> bool:
    """`La colère des riverains | « Nous n'avons …`, but not `Le maire répond | « Nous …`, which lacks a colon."""
    return (
        sentence[0].text in _OPENING
        and sentence[1].has_capital
        and not any(token.text in _CLOSING for token in sentence)
        and not _has_verb(heading, lexicon)
        and heading[-1].lower not in lexicon.naming_nouns
    )


def leaves_capitals(heading: Sequence[_Token], sentence: Sequence[_Token], _lexicon: StructureLexicon) -> bool:
    """`WHAT THE DIVERS FOUND | Police said …`: three words and more in capitals, then a word that is not."""
    words = [token.text for token in heading if token.is_word]
    opener = sentence[0].text
    return len(words) > 2 and all(word.isupper() for word in words) and opener[0].isupper() and opener[1:].islower()


SIGNS = (
    begins_with_opener,
    begins_with_article,
    begins_with_preposition,
    begins_with_place,
    begins_with_participle,
    is_section_name,
    repeats_last_word,
    repeats_first_word,
    begins_with_dateline,
    begins_with_quotation,
    leaves_capitals,
)
"""What shows that a sentence begins behind a heading: functions of the heading's tokens and the next eight."""
