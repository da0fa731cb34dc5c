"""Who is quoted most, and how surely an article speaks."""

from __future__ import annotations

from core.analysis.results import Analysis, Certainty, Claim, PipelineInfo, Quote, QuoteKind
from core.annotations.marks import Annotations
from core.annotations.statistics import Voice, certainty_profile, share_of_voice
from core.text.spans import Span
from core.text.structure import build_document

TEXT = "un deux trois quatre cinq six sept"


def annotate(*, quotes: tuple[Quote, ...] = (), claims: tuple[Claim, ...] = ()) -> Annotations:
    analysis = Analysis("fr", PipelineInfo("hand", "1"), quotes=quotes, claims=claims)
    return Annotations(build_document(TEXT, file="a.txt"), analysis)


def quote(number: int, start: int, end: int, name: str | None, *, anonymous: bool = False) -> Quote:
    return Quote(f"q{number}", QuoteKind.DIRECT, (Span(start, end),), speaker_name=name, anonymous=anonymous)


def test_speakers_are_ordered_by_quoted_words() -> None:
    annotations = annotate(
        quotes=(
            quote(1, 0, 2, "Paul Estève"),
            quote(2, 3, 13, "Jeanne Roux"),
            quote(3, 14, 20, "Paul Estève"),
            quote(4, 21, 34, "un voisin", anonymous=True),
        )
    )
    assert share_of_voice(annotations) == (
        Voice("un voisin", anonymous=True, quotes=1, words=3),
        Voice("Jeanne Roux", anonymous=False, quotes=1, words=2),
        Voice("Paul Estève", anonymous=False, quotes=2, words=2),
    )


def test_profile_names_every_certainty() -> None:
    claims = tuple(
        Claim(f"c{i}", Span(i, i + 1), "article", certainty)
        for i, certainty in enumerate([Certainty.POSSIBLE, Certainty.POSSIBLE, Certainty.NEGATED])
    )
    profile = certainty_profile(annotate(claims=claims))
    assert profile == {
        Certainty.ASSERTED: 0,
        Certainty.UNVERIFIED: 0,
        Certainty.POSSIBLE: 2,
        Certainty.PREDICTED: 0,
        Certainty.NEGATED: 1,
    }


def test_an_article_that_is_not_analysed_has_no_figures() -> None:
    annotations = Annotations(build_document(TEXT, file="a.txt"))
    assert share_of_voice(annotations) == ()
    assert set(certainty_profile(annotations).values()) == {0}
