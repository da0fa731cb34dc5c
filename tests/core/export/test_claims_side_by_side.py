"""Claims that may not agree stand side by side in what is carried away."""

from __future__ import annotations

import pytest

from core.analysis.results import Analysis, Certainty, Claim, Comparison, ComparisonKind, PipelineInfo
from core.annotations.marks import Annotations
from core.export.html import page
from core.export.markdown import markdown
from core.export.wording import wording
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

FIRST, SECOND = "L'explosion a fait douze morts.", "Les pompiers ont dénombré quatorze morts."
TEXT = f"{FIRST} {SECOND}"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def annotations() -> Annotations:
    document = Document(TEXT, (Passage(PassageKind.PARAGRAPH, Span(0, len(TEXT))),), "fr", "port.txt")
    claims = tuple(
        Claim(f"c{number}", at(words), "article", Certainty.ASSERTED) for number, words in enumerate((FIRST, SECOND), 1)
    )
    tolls = (at("douze morts"), at("quatorze morts"))
    comparison = Comparison(ComparisonKind.FIGURES, ("c1", "c2"), tolls, tolls)
    info = PipelineInfo("hand", "1")
    return Annotations(document, Analysis("fr", info, claims=claims, comparisons=(comparison,)))


def test_markdown_shows_both_claims_with_the_words_in_bold(annotations: Annotations) -> None:
    asked = (
        "## Cela concorde-t-il\u202f?\n\n- L'explosion a fait **douze morts**.\n\n"
        "  Les pompiers ont dénombré **quatorze morts**.\n"
    )
    assert asked in markdown(annotations)


def test_html_links_both_claims(annotations: Annotations) -> None:
    say = wording("fr").quoted
    links = f'<a href="#c1">{say("douze morts")}</a> – <a href="#c2">{say("quatorze morts")}</a>'
    assert f"<li>{links}</li>" in page(annotations)
