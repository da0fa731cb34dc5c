"""Where the calls to the index stand."""

import pytest
from sample_annotations import document_of, french_annotations, span_of

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.annotations.marks import Annotations
from core.export.pdf.blocks import lay_out
from core.export.pdf.print_shapes import printable
from core.export.pdf.printed_marks import printed_marks
from core.export.wording import wording


def with_calls(text, *, quotes=(), claims=(), entities=()):
    """The printed article, calls in brackets."""
    document = document_of(text, "en")
    analysis = Analysis(
        "en",
        PipelineInfo("sample", "1"),
        entities=tuple(
            Entity(f"e{n}", w, EntityType.ORG, (span_of(text, w),)) for n, w in enumerate(entities, start=1)
        ),
        quotes=tuple(Quote(f"q{n}", QuoteKind.DIRECT, (span_of(text, w),)) for n, w in enumerate(quotes, start=1)),
        claims=tuple(
            Claim(f"c{n}", span_of(text, w), "article", Certainty.ASSERTED) for n, w in enumerate(claims, start=1)
        ),
    )
    blocks = lay_out(document, printed_marks(Annotations(document, analysis), wording("en")))
    shown = "\n".join(
        "".join(f"[{run.text.strip()}]" if run.target else run.text for run in block.runs) for block in blocks
    )
    return shown.split("\n", 1)[1]


def test_a_call_comes_after_the_closing_signs():
    assert with_calls('Title\nHe said: "Enough." Then he left.', quotes=["Enough"]) == (
        "He said: “Enough.”[Q1] Then he left."
    )


def test_a_call_passes_a_stop_that_stands_apart():
    assert with_calls("Title\nThey met in Kent . Then they left.", claims=["They met in Kent"]) == (
        "They met in Kent\u00a0.[C1] Then they left."
    )


def test_a_call_leaves_the_opening_sign_of_the_next_quote_alone():
    assert with_calls('Title\nIt rained. "At last," they said.', claims=["It rained."]) == (
        "It rained.[C1] “At last,” they said."
    )


def test_a_call_waits_until_no_mark_is_open():
    text = 'Title\nThe mayor said "we pay" on Monday. Then she left.'
    shown = with_calls(text, quotes=["we pay"], claims=['The mayor said "we pay" on Monday.'])
    assert shown == "The mayor said “we pay” on Monday.[Q1][C1] Then she left."


def test_a_call_never_stands_inside_a_name():
    text = "Title\nThey met at Acme House yesterday."
    assert with_calls(text, quotes=["They met at Acme"], entities=["Acme House"]) == (
        "They met at Acme House[Q1] yesterday."
    )


def test_a_call_stays_in_its_paragraph():
    assert with_calls("Title\nOne ends here.\nTwo begins here.", claims=["One ends here"]) == (
        "One ends here.[C1]\nTwo begins here."
    )


@pytest.mark.parametrize("kind", ["quotes", "claims"])
def test_a_mark_over_two_paragraphs_is_called_in_the_last(kind):
    text = "Title\nOne ends here.\nTwo begins here."
    shown = with_calls(text, **{kind: ["ends here.\nTwo begins"]})
    assert shown == f"One ends here.\nTwo begins[{'Q' if kind == 'quotes' else 'C'}1] here."


def test_claims_to_check_are_called_in_bold():
    annotations = french_annotations()
    blocks = lay_out(annotations.document, printed_marks(annotations, wording("fr")))
    emphatic = {run.target: run.emphatic for block in blocks for run in block.runs if run.target.startswith("c")}
    assert emphatic == {"c1": False, "c2": True, "c3": False, "c4": False}


def test_names_are_runs_of_their_own_that_are_not_divided():
    annotations = french_annotations()
    blocks = lay_out(annotations.document, printed_marks(annotations, wording("fr")))
    whole = [run.text for block in blocks for run in block.runs if run.whole]
    assert whole == ["Kerlan", "Jeanne Roux", "4\u00a0millions d’euros", "Mer Vive"]


def test_the_runs_give_the_text_sign_by_sign():
    annotations = french_annotations()
    printed = printable(annotations.document.text, "fr")
    for block in lay_out(annotations.document, printed_marks(annotations, wording("fr"))):
        for run in block.runs:
            source = printed[run.start : run.start + len(run.text)]
            assert run.target or source == run.text.replace("4\u00a0millions", "4 millions")
