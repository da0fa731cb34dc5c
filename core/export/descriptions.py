"""What a mark says about itself, in one line: who, how surely, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.results import ARTICLE, CHECK_WORTHY, Certainty

if TYPE_CHECKING:
    from core.analysis.results import Analysis, Claim, Entity, Quote, ReasonKind
    from core.export.wording import Wording
    from core.text.spans import Span

SEPARATOR = " · "


def one_line(span: Span, text: str) -> str:
    """The words at `span`, every stretch of blanks one space."""
    return " ".join(span.of(text).split())


def describe_quote(quote: Quote, text: str, words: Wording) -> str:
    """How the words are reported, by whom, with which cue; whom a pronoun or a role stands for."""
    speaker = speaker_of(quote, text)
    said = words.quote_contents.format(kind=words.kinds[quote.kind], speaker=speaker or words.unknown_speaker)
    parts = [f"{said} ({words.quoted(one_line(quote.cue, text))})" if quote.cue else said]
    if quote.speaker and quote.speaker_name and one_line(quote.speaker, text) != speaker:
        parts.append(words.chain.format(mention=words.quoted(one_line(quote.speaker, text)), name=speaker))
    if quote.anonymous:
        parts.append(words.anonymous)
    return SEPARATOR.join(parts)


def speaker_of(quote: Quote, text: str) -> str | None:
    """The speaker's name, or failing that the words that stand for it."""
    if quote.speaker_name:
        return quote.speaker_name
    return one_line(quote.speaker, text) if quote.speaker else None


def describe_claim(claim: Claim, text: str, words: Wording) -> str:
    """How surely the claim is stated, by whom, and why it is, or is less, worth checking."""
    parts = [
        words.claim_contents.format(certainty=certainty_of(claim, text, words)),
        words.claim_source.format(source=source_of(claim, words)),
    ]
    if claim.reasons:
        reasons = words.reason_list.join(reasons_of(claim, text, words))
        form = words.claim_why if claim.check_worthiness >= CHECK_WORTHY else words.claim_signs
        parts.append(form.format(reasons=reasons))
    return SEPARATOR.join(parts)


def compared_with(analysis: Analysis, words: Wording) -> dict[str, str]:
    """By a claim's id, with which others it is to be compared, by their calls: they may not agree."""
    calls = {claim.id: f"{words.claim_call}{number}" for number, claim in enumerate(analysis.claims, start=1)}
    others: dict[str, list[str]] = {}
    for comparison in analysis.comparisons:
        one, other = comparison.claims
        others.setdefault(one, []).append(calls[other])
        others.setdefault(other, []).append(calls[one])
    return {claim: words.compare.format(claims=words.list.join(dict.fromkeys(them))) for claim, them in others.items()}


def certainty_of(claim: Claim, text: str, words: Wording) -> str:
    """The certainty, with the words that decided it."""
    certainty = words.certainties[claim.certainty]
    if claim.cue is None or claim.certainty is Certainty.ASSERTED:
        return certainty
    return f"{certainty} ({words.quoted(one_line(claim.cue, text))})"


def source_of(claim: Claim, words: Wording) -> str:
    """Who asserts the claim."""
    return words.source_article if claim.source == ARTICLE else claim.source


def reasons_of(claim: Claim, text: str, words: Wording) -> list[str]:
    """Each kind of reason once, with the words that gave it where there are any, unless they name the source again."""
    given: dict[ReasonKind, list[str]] = {}
    for reason in claim.reasons:
        told = given.setdefault(reason.kind, [])
        if reason.span and reason.span != claim.span:
            given_by = one_line(reason.span, text)
            if given_by != claim.source:
                told.append(words.quoted(given_by))
    return [
        " ".join((words.reasons[kind], words.list.join(dict.fromkeys(told)))).strip() for kind, told in given.items()
    ]


def describe_cue(claim: Claim, cue: Span, text: str, words: Wording) -> str:
    """What the deciding words say about the claim."""
    return words.cue_contents.format(
        cue=words.quoted(one_line(cue, text)), certainty=words.certainties[claim.certainty]
    )


def describe_entity(entity: Entity, words: Wording) -> str:
    """Type and name, how often it is named, and what decided the type."""
    parts = [words.entity_contents.format(type=words.types[entity.type], name=entity.name)]
    if len(entity.mentions) > 1:
        parts.append(words.counted(words.mentions, len(entity.mentions)))
    parts += entity.why[:1]
    return SEPARATOR.join(parts)
