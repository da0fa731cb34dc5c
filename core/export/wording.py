"""What exports say besides the article, in the article’s language."""

from __future__ import annotations

from functools import cache

import msgspec

from core.analysis.results import Certainty, EntityType, QuoteKind, ReasonKind
from core.resource_files import resource_path

Forms = tuple[str, str]
"""Singular and plural of a phrase with the number `{n}`."""


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All words of one language; the fields say where they stand (`resources/wording/<language>.toml`)."""

    words: Forms
    quotes: Forms
    claims: Forms
    to_check: Forms
    voices: Forms
    quotation: str
    list: str
    reason_list: str
    decimal: str
    thousands: str
    parts: str
    key_quote: str
    key_cue: str
    key_claim: str
    key_check: str
    index_claims: str
    index_claims_note: str
    index_comparisons: str
    index_quotes: str
    index_quotes_note: str
    index_entities: str
    unknown_speaker: str
    anonymous: str
    quoted_words: Forms
    quote_call: str
    claim_call: str
    quote_subject: str
    claim_subject: str
    cue_subject: str
    entity_subject: str
    amount_subject: str
    quote_contents: str
    chain: str
    claim_contents: str
    claim_source: str
    claim_why: str
    claim_signs: str
    compare: str
    source_article: str
    cue_contents: str
    entity_contents: str
    mentions: Forms
    attached_text: str
    attached_analysis: str
    kinds: dict[QuoteKind, str]
    certainties: dict[Certainty, str]
    reasons: dict[ReasonKind, str]
    types: dict[EntityType, str]
    index_types: dict[EntityType, str]
    key_types: dict[str, str]

    def counted(self, forms: Forms, n: int) -> str:
        """A phrase with its number, grouped in thousands; French counts nothing and one and a half as singular."""
        singular = n < 2 if self.decimal == "," else n == 1
        return forms[0 if singular else 1].format(n=f"{n:,}".replace(",", self.thousands))

    def quoted(self, words: str) -> str:
        """`words` in the quotation marks of the language."""
        return self.quotation.format(words=words)


@cache
def wording(language: str | None) -> Wording:
    """The words for an article in `language`: French for French, else English."""
    file = resource_path("wording", "fr.toml" if language == "fr" else "en.toml")
    return msgspec.toml.decode(file.read_bytes(), type=Wording)
