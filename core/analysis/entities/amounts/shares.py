"""Shares in words: `half of the voters`, `deux tiers des sièges`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from core.analysis.entities.amounts.notation import BLANKS
from core.analysis.entities.amounts.numerals import either
from core.analysis.results import EntityType
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shares:
    """The shares of one language.

    Attributes:
        openers: the words, in small letters, that one can begin with.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        """Compile the words of `table["shares"]`: how much each is of the whole."""
        shares: dict[str, float] = table["shares"]
        self.openers = {re.split(r"\W", share)[0] for share in shares}
        of = either(table["numbers"]["share_of"])
        self._expression = re.compile(rf"({either(shares)})(?={BLANKS}{of})", re.IGNORECASE)

    def match(self, text: str, start: int) -> tuple[Span, EntityType] | None:
        """The share that begins at `start` of `text`, without that of which it is one."""
        found = self._expression.match(text, start)
        return (Span(found.start(), found.end()), EntityType.QUANTITY) if found else None
