"""Claims of one article that may not fit together: do these agree?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.claims.agreement.considered import consider
from core.analysis.claims.agreement.figures import find_clashing_figures
from core.analysis.claims.agreement.statements import find_contrasting_statements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.claims.find_claims import ReadClaim
    from core.analysis.results import Comparison, Entity, Quote


def find_comparisons(
    claims: Sequence[ReadClaim], text: str, entities: Sequence[Entity], quotes: Sequence[Quote]
) -> tuple[Comparison, ...]:
    """The questions to ask, by the later claim of each; at most one for two claims, about figures if about both.

    Args:
        claims: as `read_claims` gives them.
        text: the document's.
        entities: what it names.
        quotes: who says what in it.
    """
    considered = list(consider(claims, text, entities, quotes))
    found: dict[tuple[str, str], Comparison] = {}
    for comparison in (*find_clashing_figures(considered), *find_contrasting_statements(considered)):
        found.setdefault(comparison.claims, comparison)
    places = {claim.claim.id: number for number, claim in enumerate(considered)}
    return tuple(sorted(found.values(), key=lambda one: tuple(places[claim] for claim in reversed(one.claims))))
