"""Words of the interface for the rules that found a mark and for the evidence that decided a type.

The core names rules and evidence in short English; what has no words here yet is shown as the core says it.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.analysis.results import EntityType
from gui.mark_words import type_label

RULES = (
    # Quotes
    QT_TRANSLATE_NOOP("rules", "incise"),
    QT_TRANSLATE_NOOP("rules", "reported clause"),
    QT_TRANSLATE_NOOP("rules", "reported clause without conjunction"),
    QT_TRANSLATE_NOOP("rules", "according to"),
    QT_TRANSLATE_NOOP("rules", "as said"),
    QT_TRANSLATE_NOOP("rules", "quoted object"),
    QT_TRANSLATE_NOOP("rules", "infinitive"),
    QT_TRANSLATE_NOOP("rules", "colon"),
    QT_TRANSLATE_NOOP("rules", "continued"),
    QT_TRANSLATE_NOOP("rules", "passive"),
    QT_TRANSLATE_NOOP("rules", "reporting noun"),
    QT_TRANSLATE_NOOP("rules", "signature"),
    QT_TRANSLATE_NOOP("rules", "unannounced"),
    QT_TRANSLATE_NOOP("rules", "object and attribute"),
    QT_TRANSLATE_NOOP("rules", "conditional goes on"),
    QT_TRANSLATE_NOOP("rules", "interview"),
    # Certainty
    QT_TRANSLATE_NOOP("rules", "journalist's conditional"),
    QT_TRANSLATE_NOOP("rules", "adverb of hearsay"),
    QT_TRANSLATE_NOOP("rules", "phrase of hearsay"),
    QT_TRANSLATE_NOOP("rules", "passive of telling"),
    QT_TRANSLATE_NOOP("rules", "accusation"),
    QT_TRANSLATE_NOOP("rules", "modal verb"),
    QT_TRANSLATE_NOOP("rules", "conditional of a modal"),
    QT_TRANSLATE_NOOP("rules", "conditional of a consequence"),
    QT_TRANSLATE_NOOP("rules", "conditional of an opinion"),
    QT_TRANSLATE_NOOP("rules", "conditional with a condition"),
    QT_TRANSLATE_NOOP("rules", "conditional with a date to come"),
    QT_TRANSLATE_NOOP("rules", "would with a condition"),
    QT_TRANSLATE_NOOP("rules", "adverb of doubt"),
    QT_TRANSLATE_NOOP("rules", "phrase of doubt"),
    QT_TRANSLATE_NOOP("rules", "future"),
    QT_TRANSLATE_NOOP("rules", "future in the past"),
    QT_TRANSLATE_NOOP("rules", "aller with an infinitive"),
    QT_TRANSLATE_NOOP("rules", "devoir with a date"),
    QT_TRANSLATE_NOOP("rules", "will"),
    QT_TRANSLATE_NOOP("rules", "would"),
    QT_TRANSLATE_NOOP("rules", "be to"),
    QT_TRANSLATE_NOOP("rules", "plan"),
    QT_TRANSLATE_NOOP("rules", "ne with a negator"),
    QT_TRANSLATE_NOOP("rules", "ne alone"),
    QT_TRANSLATE_NOOP("rules", "not"),
    QT_TRANSLATE_NOOP("rules", "negative word"),
    QT_TRANSLATE_NOOP("rules", "negated subject"),
    QT_TRANSLATE_NOOP("rules", "negated infinitive"),
    QT_TRANSLATE_NOOP("rules", "verb of denial"),
    QT_TRANSLATE_NOOP("rules", "verb of refusal"),
    # Evidence for a type
    QT_TRANSLATE_NOOP("rules", "pipeline"),
    QT_TRANSLATE_NOOP("rules", "known"),
    QT_TRANSLATE_NOOP("rules", "preposition"),
    QT_TRANSLATE_NOOP("rules", "first word"),
    QT_TRANSLATE_NOOP("rules", "last word"),
    QT_TRANSLATE_NOOP("rules", "before"),
    QT_TRANSLATE_NOOP("rules", "after"),
    QT_TRANSLATE_NOOP("rules", "of"),
    QT_TRANSLATE_NOOP("rules", "apposition"),
    QT_TRANSLATE_NOOP("rules", "long name"),
    QT_TRANSLATE_NOOP("rules", "spelled out"),
    QT_TRANSLATE_NOOP("rules", "officer"),
    QT_TRANSLATE_NOOP("rules", "quoted title"),
    QT_TRANSLATE_NOOP("rules", "introduced"),
    QT_TRANSLATE_NOOP("rules", "explained as"),
    QT_TRANSLATE_NOOP("rules", "stands in"),
    QT_TRANSLATE_NOOP("rules", "stands"),
    QT_TRANSLATE_NOOP("rules", "subject of"),
    QT_TRANSLATE_NOOP("rules", "object of"),
    QT_TRANSLATE_NOOP("rules", "title"),
    # What evidence points at
    QT_TRANSLATE_NOOP("rules", "place"),
    QT_TRANSLATE_NOOP("rules", "first name"),
    QT_TRANSLATE_NOOP("rules", "brand"),
    QT_TRANSLATE_NOOP("rules", "medium"),
    QT_TRANSLATE_NOOP("rules", "a person"),
    QT_TRANSLATE_NOOP("rules", "a person's office"),
    QT_TRANSLATE_NOOP("rules", "a body"),
    QT_TRANSLATE_NOOP("rules", "a place"),
    QT_TRANSLATE_NOOP("rules", "a thing"),
    QT_TRANSLATE_NOOP("rules", "heading"),
    QT_TRANSLATE_NOOP("rules", "quotation marks"),
    QT_TRANSLATE_NOOP("rules", "first"),
    QT_TRANSLATE_NOOP("rules", "what persons do"),
)


def rule_label(rule: str) -> str:
    """What a rule is called."""
    return QCoreApplication.translate("rules", rule)


def evidence_label(evidence: str) -> str:
    """A piece of evidence, `kind: what`, in words; a type that the pipeline gave by its name."""
    kind, _, what = evidence.partition(": ")
    if what in EntityType.__members__:
        words = type_label(EntityType(what))
    else:
        words = QCoreApplication.translate("rules", what) if what else ""
    return f"{rule_label(kind)} ({words})" if words else rule_label(kind)
