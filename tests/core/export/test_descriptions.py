"""What a mark says about itself."""

from core.analysis.results import Certainty, Claim, Reason, ReasonKind
from core.export.descriptions import describe_claim, reasons_of
from core.export.wording import wording
from core.text.spans import Span

TEXT = "Selon la mairie de Kerlan, la digue a coûté 12 millions d'euros."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def claim(source: str) -> Claim:
    reasons = (
        Reason(ReasonKind.FIGURE, at("12 millions d'euros")),
        Reason(ReasonKind.NAMED_SOURCE, at("la mairie de Kerlan")),
        Reason(ReasonKind.FIGURE, at("12 millions d'euros")),
    )
    return Claim("c1", Span(0, len(TEXT)), source, Certainty.ASSERTED, check_worthiness=0.8, reasons=reasons)


def test_each_reason_is_given_once_with_its_words():
    told = reasons_of(claim("mairie"), TEXT, wording("fr"))
    assert told == ["chiffre « 12 millions d'euros »", "source nommée « la mairie de Kerlan »"]


def test_a_source_is_not_named_twice():
    told = describe_claim(claim("la mairie de Kerlan"), TEXT, wording("fr"))
    assert told.count("la mairie de Kerlan") == 1
    assert told.endswith("source nommée")
