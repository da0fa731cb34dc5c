"""What each reason weighs: the whole of the check-worthiness is the sum of these, between 0 and 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.results import ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.results import Reason

WEIGHTS = {
    ReasonKind.FIGURE: 0.4,
    ReasonKind.PAST_FACT: 0.25,
    ReasonKind.TREND: 0.2,
    ReasonKind.COMPARISON: 0.1,
    ReasonKind.CAUSE: 0.1,
    ReasonKind.RULE: 0.1,
    ReasonKind.NO_SOURCE: 0.1,
    ReasonKind.ANONYMOUS_SOURCE: 0.15,
    ReasonKind.NAMED_SOURCE: 0.05,
    ReasonKind.PREDICTION: -0.15,
    ReasonKind.OPINION: -0.2,
}
"""A figure settles most; what lies ahead or is felt cannot be looked up. Each kind counts once."""


def check_worthiness(reasons: Iterable[Reason]) -> float:
    """How much a checker would want to look the claim up, 0 to 1; 0 without reasons."""
    kinds = {reason.kind for reason in reasons}
    return round(min(1.0, max(0.0, sum(WEIGHTS[kind] for kind in kinds))), 2)
