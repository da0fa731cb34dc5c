"""The Word document as its readers find it: text, headings, comments on their words."""

import io

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_annotations import document_of, english_annotations, french_annotations

from core.annotations.filters import MarkFilter
from core.annotations.marks import Annotations, MarkKind
from core.annotations.selection import selected
from core.export.docx import docx_bytes


def commented(document) -> dict[str, str]:
    """The words that each comment stands on, by the comment's beginning."""
    texts = {str(comment.comment_id): comment.text.split(" · ")[0] for comment in document.comments}
    words: dict[str, str] = {}
    open_: set[str] = set()
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_.add(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            open_.discard(element.get(qn("w:id")))
        elif element.tag == qn("w:t"):
            for number in open_:
                words[texts[number]] = words.get(texts[number], "") + (element.text or "")
    return words


def opened(annotations):
    return docx.Document(io.BytesIO(docx_bytes(annotations)))


@pytest.fixture(scope="module")
def written():
    return opened(french_annotations())


def test_the_article_stands_in_paragraphs_with_its_headings(written):
    document = french_annotations().document
    kinds = {"Title": "title", "Heading 1": "heading", "Normal": "paragraph"}
    assert [(kinds[paragraph.style.name], paragraph.text) for paragraph in written.paragraphs] == [
        (passage.kind, passage.span.of(document.with_lines_joined().text)) for passage in document.passages
    ]


@pytest.mark.parametrize("annotations", [french_annotations(), english_annotations()], ids=["fr", "en"])
def test_each_quote_and_each_claim_has_a_comment_on_its_words(annotations):
    words = commented(opened(annotations))
    text, analysis = annotations.document.text, annotations.analysis
    quote_call, claim_call = ("C", "A") if analysis.language == "fr" else ("Q", "C")
    wanted = {
        f"{quote_call}{number}": text[quote.content[0].start : quote.content[-1].end]
        for number, quote in enumerate(analysis.quotes, start=1)
    }
    wanted |= {f"{claim_call}{number}": claim.span.of(text) for number, claim in enumerate(analysis.claims, start=1)}
    assert words == wanted


def test_comments_say_who_and_how_surely(written):
    told = [(comment.author, comment.text) for comment in written.comments]
    assert ("Incise", "C1 · Citation directe : Jeanne Roux (« a déclaré »)") in told
    assert any("non confirmé (« coûteraient »)" in text for _, text in told)


def test_the_spelling_checker_is_told_the_language(written):
    (language,) = written.styles.element.xpath("w:docDefaults//w:lang")
    assert language.get(qn("w:val")) == "fr"


def test_only_the_chosen_marks_have_comments():
    chosen = opened(selected(french_annotations(), MarkFilter(frozenset({MarkKind.QUOTE}))))
    assert {comment.text[0] for comment in chosen.comments} == {"C"}


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_can_be_written(text):
    document = document_of(f"Title\n{text}\n", "en")
    assert len(opened(Annotations(document)).paragraphs) == len(document.passages)
