"""Claims of a parsed document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.analysis.results import Claim, Entity, Quote
    from core.language.parsed_text import ParsedText


def find_claims(parsed: ParsedText, entities: tuple[Entity, ...], quotes: tuple[Quote, ...]) -> tuple[Claim, ...]:
    """All claims, in reading order."""
    del parsed, entities, quotes
    return ()
