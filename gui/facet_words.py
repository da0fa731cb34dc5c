"""Fields of marks and their values in the interface's language, and the terms that filter by them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.analysis.results import Certainty, EntityType, QuoteKind, ReasonKind
from core.annotations.order import Order
from core.annotations.query import Field, field_term
from gui.mark_words import certainty_label, quote_kind_label, reason_label, source_label, speaker_label, type_label


def language_of_interface() -> str:
    """The language that terms are typed in: the interface's."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def typed_term(name: Field, value: str) -> str:
    """What to type for the marks whose field `name` has `value`, in the interface's language."""
    return field_term(name, value, language_of_interface())


def field_label(name: Field) -> str:
    """What a field is called."""
    translate = QCoreApplication.translate
    labels = {
        Field.KIND: translate("facets", "Kind"),
        Field.SPEAKER: translate("facets", "Speaker"),
        Field.SOURCE: translate("facets", "Source"),
        Field.CERTAINTY: translate("facets", "Certainty"),
        Field.REASON: translate("facets", "Worth checking because"),
        Field.TYPE: translate("facets", "Type"),
    }
    return labels[name]


def value_label(value: str) -> str:
    """What a field's value is called: the words of the marks, or the value itself where it is a name."""
    translate = QCoreApplication.translate
    words = {
        **{certainty.value: certainty_label(certainty) for certainty in Certainty},
        **{reason.value: reason_label(reason) for reason in ReasonKind},
        **{kind.value: type_label(kind) for kind in EntityType},
        **{kind.value: quote_kind_label(kind) for kind in QuoteKind},
        "anonymous": translate("facets", "anonymous"),
        "named": translate("facets", "named"),
    }
    return words.get(value) or source_label(value)


def group_label(group: str, order: Order) -> str:
    """What a group of cards is called: what they share."""
    if group:
        return value_label(group)
    return speaker_label(None) if order is Order.SPEAKER else ""
