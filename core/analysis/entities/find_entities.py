"""Entities and amounts of a parsed document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.analysis.results import Entity
    from core.language.parsed_text import ParsedText


def find_entities(parsed: ParsedText) -> tuple[Entity, ...]:
    """All entities and amounts, in order of their first mention."""
    del parsed
    return ()
