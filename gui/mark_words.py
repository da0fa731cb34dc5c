"""Words of the interface for kinds, types, certainties and reasons: one place for window, panel and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from core.analysis.results import ARTICLE, Certainty, Claim, Entity, EntityType, QuoteKind, ReasonKind
from core.annotations.marks import MarkKind
from core.text.folding import fold

if TYPE_CHECKING:
    from core.analysis.results import Quote
    from core.annotations.marks import Mark

_KINDS = {
    MarkKind.CLAIM: QT_TRANSLATE_NOOP("marks", "Claim"),
    MarkKind.QUOTE: QT_TRANSLATE_NOOP("marks", "Quote"),
    MarkKind.ENTITY: QT_TRANSLATE_NOOP("marks", "Entity"),
}
_LAYERS = {
    MarkKind.CLAIM: QT_TRANSLATE_NOOP("marks", "Claims"),
    MarkKind.QUOTE: QT_TRANSLATE_NOOP("marks", "Quotes"),
    MarkKind.ENTITY: QT_TRANSLATE_NOOP("marks", "Entities"),
}
_TYPES = {
    EntityType.PER: QT_TRANSLATE_NOOP("marks", "Person"),
    EntityType.ORG: QT_TRANSLATE_NOOP("marks", "Organisation"),
    EntityType.LOC: QT_TRANSLATE_NOOP("marks", "Place"),
    EntityType.MISC: QT_TRANSLATE_NOOP("marks", "Other name"),
    EntityType.DATE: QT_TRANSLATE_NOOP("marks", "Date"),
    EntityType.MONEY: QT_TRANSLATE_NOOP("marks", "Money"),
    EntityType.PERCENT: QT_TRANSLATE_NOOP("marks", "Percentage"),
    EntityType.QUANTITY: QT_TRANSLATE_NOOP("marks", "Quantity"),
}
_QUOTE_KINDS = {
    QuoteKind.DIRECT: QT_TRANSLATE_NOOP("marks", "direct"),
    QuoteKind.INDIRECT: QT_TRANSLATE_NOOP("marks", "indirect"),
    QuoteKind.MIXED: QT_TRANSLATE_NOOP("marks", "mixed"),
}
_CERTAINTIES = {
    Certainty.ASSERTED: QT_TRANSLATE_NOOP("marks", "asserted"),
    Certainty.UNVERIFIED: QT_TRANSLATE_NOOP("marks", "unverified"),
    Certainty.POSSIBLE: QT_TRANSLATE_NOOP("marks", "possible"),
    Certainty.PREDICTED: QT_TRANSLATE_NOOP("marks", "predicted"),
    Certainty.NEGATED: QT_TRANSLATE_NOOP("marks", "negated"),
}
_REASONS = {
    ReasonKind.FIGURE: QT_TRANSLATE_NOOP("marks", "figure"),
    ReasonKind.COMPARISON: QT_TRANSLATE_NOOP("marks", "comparison"),
    ReasonKind.TREND: QT_TRANSLATE_NOOP("marks", "trend"),
    ReasonKind.CAUSE: QT_TRANSLATE_NOOP("marks", "cause"),
    ReasonKind.PAST_FACT: QT_TRANSLATE_NOOP("marks", "dated fact"),
    ReasonKind.RULE: QT_TRANSLATE_NOOP("marks", "rule"),
    ReasonKind.PREDICTION: QT_TRANSLATE_NOOP("marks", "prediction"),
    ReasonKind.OPINION: QT_TRANSLATE_NOOP("marks", "opinion"),
    ReasonKind.ANONYMOUS_SOURCE: QT_TRANSLATE_NOOP("marks", "anonymous source"),
    ReasonKind.NAMED_SOURCE: QT_TRANSLATE_NOOP("marks", "named source"),
    ReasonKind.NO_SOURCE: QT_TRANSLATE_NOOP("marks", "no source"),
}


def _say(text: object) -> str:
    # QT_TRANSLATE_NOOP is typed as returning an object.
    return QCoreApplication.translate("marks", str(text))


def kind_label(kind: MarkKind) -> str:
    """`Claim`, `Quote` or `Entity`."""
    return _say(_KINDS[kind])


def layer_label(kind: MarkKind) -> str:
    """`Claims`, `Quotes` or `Entities`."""
    return _say(_LAYERS[kind])


def type_label(kind: EntityType) -> str:
    """`Person`, `Place` and so on."""
    return _say(_TYPES[kind])


def quote_kind_label(kind: QuoteKind) -> str:
    """`direct`, `indirect` or `mixed`."""
    return _say(_QUOTE_KINDS[kind])


def certainty_label(certainty: Certainty) -> str:
    """`asserted`, `possible` and so on."""
    return _say(_CERTAINTIES[certainty])


def reason_label(reason: ReasonKind) -> str:
    """`figure`, `named source` and so on."""
    return _say(_REASONS[reason])


def source_label(source: str) -> str:
    """The source of a claim: the article, or a speaker's name."""
    return _say(QT_TRANSLATE_NOOP("marks", "The article")) if source == ARTICLE else source


def speaker_label(name: str | None) -> str:
    """A speaker's name, or that nobody is named."""
    return name or _say(QT_TRANSLATE_NOOP("marks", "Speaker unknown"))


def chain_words(quote: Quote, text: str) -> list[str]:
    """The mentions that lead from the words' speaker to the name, nearest first: `elle`, `la maire`, `Jeanne Roux`.

    Args:
        quote: whose speaker it is.
        text: the text of its document.
    """
    spans = quote.chain or ((quote.speaker,) if quote.speaker is not None else ())
    mentions = [" ".join(span.of(text).split()) for span in spans]
    if mentions and quote.speaker_name:
        mentions.append(quote.speaker_name)
    return [words for at, words in enumerate(mentions) if not at or fold(words) != fold(mentions[at - 1])]


def quoted(words: str) -> str:
    """`words` in the quotation marks of the interface's language."""
    if QLocale().language() == QLocale.Language.French:
        return f"«\u202f{words}\u202f»"
    return f"“{words}”"


def spoken_mark(mark: Mark, text: str) -> str:
    """One line that says all of a mark, for screen readers and lists.

    Args:
        mark: the mark.
        text: the text of its document.
    """
    words = " … ".join(span.of(text) for span in mark.places[0])
    match mark.item:
        case Entity(name=name, type=kind, mentions=mentions):
            return f"{type_label(kind)}: {name} ({len(mentions)})"
        case Claim(certainty=certainty, source=source):
            return f"{kind_label(mark.kind)}, {certainty_label(certainty)}, {source_label(source)}: {words}"
        case quote:
            how = quote_kind_label(quote.kind)
            return f"{kind_label(mark.kind)}, {how}, {speaker_label(quote.speaker_name)}: {words}"
