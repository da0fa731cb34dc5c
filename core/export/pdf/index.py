"""The index behind the article: claims by worth, quotes by voice, names and figures by type, each with its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.analysis.results import CHECK_WORTHY, EntityType
from core.export.descriptions import (
    certainty_of,
    compared_with,
    one_line,
    reasons_of,
    source_of,
    speaker_of,
)
from core.export.pdf.looks import entity_group
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.results import Analysis, Claim, Entity, Quote
    from core.annotations.marks import Annotations
    from core.export.wording import Wording

EXCERPT = 72
"""About so many signs of a claim or a quote stand in the index: two lines."""

WHOLE = 240
"""About so many signs of a claim to check: who checks it needs its words."""

SHORT_WORD = 4
"""A shorter word is not what an excerpt breaks off after."""

_SEPARATOR = "\u00a0· "


class Entry(msgspec.Struct, frozen=True):
    """One entry.

    Attributes:
        text: what it is about.
        marks: names of the marks whose pages are told.
        call: the label that leads to it from the text.
        emphatic: a claim to check.
        detail: what there is to know about it.
        worth: of a claim, 0 to 3.
    """

    text: str
    marks: list[str]
    call: str = ""
    emphatic: bool = False
    detail: str = ""
    worth: int | None = None


class Group(msgspec.Struct, frozen=True):
    """Entries under one head, or under none.

    Attributes:
        aside: a word on the head.
        share: of the whole, drawn as a bar, 0 to 1; None for none.
        brief: the entries stand on one line each.
    """

    title: str
    entries: list[Entry]
    aside: str = ""
    share: float | None = None
    brief: bool = False


class Section(msgspec.Struct, frozen=True):
    """One index."""

    title: str
    groups: list[Group]
    note: str = ""


def build_index(annotations: Annotations, words: Wording) -> list[Section]:
    """The sections that have entries; none before the analysis."""
    analysis, text = annotations.analysis, annotations.document.text
    if analysis is None:
        return []
    sections = [
        Section(words.index_claims, _claim_groups(analysis, text, words), words.index_claims_note),
        Section(words.index_quotes, _quote_groups(analysis.quotes, text, words), words.index_quotes_note),
        Section(words.index_entities, _entity_groups(analysis.entities, words)),
    ]
    return [section for section in sections if any(group.entries for group in section.groups)]


def _claim_groups(analysis: Analysis, text: str, words: Wording) -> list[Group]:
    compared = compared_with(analysis, words)
    numbered = sorted(enumerate(analysis.claims, start=1), key=lambda item: (-item[1].check_worthiness, item[0]))
    entries = [
        Entry(
            _excerpt(one_line(claim.span, text), WHOLE if to_check(claim) else EXCERPT),
            [claim.id],
            call=f"{words.claim_call}{number}",
            emphatic=to_check(claim),
            detail=_SEPARATOR.join(
                filter(
                    None,
                    (
                        certainty_of(claim, text, words),
                        source_of(claim, words),
                        words.reason_list.join(reasons_of(claim, text, words)),
                        compared.get(claim.id),
                    ),
                )
            ),
            worth=worth_dots(claim.check_worthiness),
        )
        for number, claim in numbered
    ]
    return [Group("", entries)]


def to_check(claim: Claim) -> bool:
    """Whether the claim is called one to check."""
    return claim.check_worthiness >= CHECK_WORTHY


def worth_dots(check_worthiness: float) -> int:
    """0 to 3 dots: none for nothing to check, two from where a claim is called one to check."""
    if check_worthiness >= CHECK_WORTHY:
        return 3 if check_worthiness >= (1 + CHECK_WORTHY) / 2 else 2
    return 1 if check_worthiness >= CHECK_WORTHY / 2 else 0


def _quote_groups(quotes: Iterable[Quote], text: str, words: Wording) -> list[Group]:
    voices: dict[str, list[tuple[int, Quote]]] = {}
    for number, quote in enumerate(quotes, start=1):
        voices.setdefault(speaker_of(quote, text) or "", []).append((number, quote))
    quoted = {voice: sum(_length(quote, text) for _, quote in said) for voice, said in voices.items()}
    most = max([1, *quoted.values()])
    return [
        Group(
            _capital(voice or words.unknown_speaker),
            [_quote_entry(number, quote, text, words) for number, quote in voices[voice]],
            aside=words.counted(words.quoted_words, quoted[voice]),
            share=quoted[voice] / most,
        )
        for voice in sorted(voices, key=lambda voice: -quoted[voice])
    ]


def _length(quote: Quote, text: str) -> int:
    """Words quoted."""
    return sum(len(span.of(text).split()) for span in quote.content)


def _quote_entry(number: int, quote: Quote, text: str, words: Wording) -> Entry:
    return Entry(
        _quote_text(quote, text, words),
        [quote.id],
        call=f"{words.quote_call}{number}",
        detail=_quote_detail(quote, text, words),
    )


def _quote_text(quote: Quote, text: str, words: Wording) -> str:
    said = _excerpt(" … ".join(one_line(span, text) for span in quote.content))
    return words.quoted(said) if quote.kind == "direct" else said


def _quote_detail(quote: Quote, text: str, words: Wording) -> str:
    parts = [words.kinds[quote.kind]]
    if quote.cue:
        parts.append(words.quoted(one_line(quote.cue, text)))
    if quote.anonymous:
        parts.append(words.anonymous)
    return _SEPARATOR.join(parts)


def _entity_groups(entities: Iterable[Entity], words: Wording) -> list[Group]:
    by_type: dict[EntityType, list[Entity]] = {type_: [] for type_ in EntityType}
    for entity in entities:
        if entity.mentions:
            by_type[entity.type].append(entity)
    groups = []
    for type_, members in by_type.items():
        # Names in the order of the alphabet, figures and dates as they come.
        ordered = members if entity_group(type_) == "amount" else sorted(members, key=lambda entity: fold(entity.name))
        entries = [
            Entry(entity.name, [f"{entity.id}-{number}" for number in range(1, len(entity.mentions) + 1)])
            for entity in ordered
        ]
        if entries:
            groups.append(Group(words.index_types[type_], entries, brief=True))
    return groups


def _excerpt(text: str, length: int = EXCERPT) -> str:
    """The beginning of `text`, about `length` signs, broken off after a word that says something."""
    if len(text) <= length + SHORT_WORD:
        return text
    words = text[:length].split(" ")[:-1] or [text[:length]]
    while len(words) > 1 and len(words[-1]) < SHORT_WORD:
        words.pop()
    return " ".join(words).rstrip(".,;: ") + "…"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
