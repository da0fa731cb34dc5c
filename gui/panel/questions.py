"""What a claim's card asks: whether it agrees with another claim of the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.analysis.results import Claim, ComparisonKind
from gui.mark_words import certainty_label, quoted

if TYPE_CHECKING:
    from core.annotations.marks import Annotations, Mark


@dataclass(frozen=True)
class Question:
    """One question of a card, and the claim that it leads to."""

    words: str
    other: Mark


def questions_about(mark: Mark, annotations: Annotations) -> tuple[Question, ...]:
    """The questions about `mark`, in reading order of the claims that they lead to; none for quotes and entities."""
    text = annotations.document.text
    questions = []
    for comparison in annotations.compared.get(mark.id, ()):
        here = comparison.claims.index(mark.id)
        sides = []
        for side in (here, 1 - here):
            words = quoted(" ".join(comparison.differ[side].of(text).split()))
            claim = annotations.by_id[comparison.claims[side]].item
            if isinstance(claim, Claim) and comparison.kind is not ComparisonKind.FIGURES:
                words = f"{certainty_label(claim.certainty)}: {words}"
            sides.append(words)
        asked = QCoreApplication.translate("marks", "Do these agree? %1 – %2")
        asked = asked.replace("%1", sides[0]).replace("%2", sides[1])
        questions.append(Question(asked, annotations.by_id[comparison.claims[1 - here]]))
    return tuple(questions)
