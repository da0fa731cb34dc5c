"""Markdown, CSV, Web Annotation, standoff and HTML: read back by readers that are not ours where there are any."""

from __future__ import annotations

import csv
import io
import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from sample_annotations import english_annotations, french_annotations

from core.analysis.results import Analysis, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.annotations.filters import MarkFilter
from core.annotations.marks import Annotations, MarkKind
from core.annotations.selection import selected
from core.export.csv import COLUMNS, table
from core.export.html import page
from core.export.markdown import markdown
from core.export.standoff import standoff_lines
from core.export.web_annotation import annotation_collection
from core.text.spans import Span
from core.text.structure import build_document


class Reader(HTMLParser):
    """Collects the words of a page, its links and what they lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.tags: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        facts = dict(attrs)
        if tag == "a" and "id" in facts:
            self.anchors.add(facts["id"])
        if tag == "a" and "href" in facts:
            self.links.add(facts["href"].removeprefix("#"))

    def handle_data(self, data):
        self.words.append(data)


def one_quote(said: str) -> Annotations:
    """An article of one sentence that quotes `said`."""
    text = f"Titre\n\nElle dit : « {said} »."
    start = text.index("«") + 2
    quote = Quote("q1", QuoteKind.DIRECT, (Span(start, start + len(said)),), speaker_name=said)
    entity = Entity("e1", said, EntityType.MISC, quote.content)
    analysis = Analysis("fr", PipelineInfo("hand", "1"), quotes=(quote,), entities=(entity,))
    return Annotations(build_document(text, file="a.txt", language="fr"), analysis)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).filter(
    lambda words: words == words.strip() != "" and len(words.split()) == len(words.split(" "))
)


def test_markdown_quotes_are_block_quotes_with_attribution() -> None:
    written = markdown(french_annotations())
    tokens = MarkdownIt().parse(written)
    quotes = french_annotations().analysis.quotes
    assert sum(token.type == "blockquote_open" for token in tokens) == len(quotes)
    assert "— **Jeanne Roux**" in written
    assert "<" not in written


@given(WORDS)
def test_words_of_the_article_are_never_taken_for_markdown(said: str) -> None:
    tokens = MarkdownIt().disable(["linkify"], ignoreInvalid=True).parse(markdown(one_quote(said)))
    inside = [child for token in tokens if token.type == "inline" for child in token.children or []]
    kinds = {child.type for child in inside}
    assert kinds <= {"text", "text_special", "softbreak", "strong_open", "strong_close"}
    assert not {"html_block", "fence", "code_block", "hr"} & {token.type for token in tokens}


def test_csv_has_a_row_for_each_place() -> None:
    annotations = french_annotations()
    rows = list(csv.DictReader(io.StringIO(table(annotations))))
    assert [row["id"] for row in rows] == [place.mark.id for place in annotations.places]
    assert tuple(rows[0]) == COLUMNS
    text = annotations.document.text
    for row in rows:
        if "[…]" not in row["text"]:
            assert text[int(row["start"]) : int(row["end"])] == row["text"]


@pytest.mark.parametrize("said", ["=1+1", "+33 6", "-2", "@SUM(A1)"])
def test_csv_defuses_formulas(said: str) -> None:
    rows = list(csv.DictReader(io.StringIO(table(one_quote(said)))))
    assert {row["name"] for row in rows} == {f"'{said}"}


def check_web_annotation(annotation: dict) -> None:
    """What the model asks of an annotation with "must" (sections 3.1, 3.2.4, 4.1 to 4.2.5)."""
    assert annotation["type"] == "Annotation"
    assert annotation["id"].startswith("urn:")
    assert annotation["motivation"] in {"classifying", "describing"}
    for body in annotation["body"]:
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in {"describing", "tagging"}
    targets = annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]
    assert targets
    for target in targets:
        assert isinstance(target["source"], str)
        by_quote, by_position = target["selector"]
        assert by_quote["type"] == "TextQuoteSelector"
        assert all(isinstance(by_quote[key], str) for key in ("exact", "prefix", "suffix"))
        assert by_position["type"] == "TextPositionSelector"
        assert 0 <= by_position["start"] < by_position["end"]


@pytest.mark.parametrize("annotations", [french_annotations(), english_annotations()], ids=["fr", "en"])
def test_web_annotations_are_of_the_model_and_find_their_words_by_either_selector(annotations: Annotations) -> None:
    text, places = annotations.document.text, annotations.places
    made = json.loads(json.dumps(annotation_collection(annotations)))
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (made["type"], made["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert made["first"]["partOf"] == made["id"]
    items = made["first"]["items"]
    assert made["total"] == len(items) == len({item["id"] for item in items}) == len(places)
    for item, place in zip(items, places, strict=True):
        check_web_annotation(item)
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        found = []
        for target in targets:
            by_quote, by_position = target["selector"]
            found.append(Span(by_position["start"], by_position["end"]))
            assert text.count(by_quote["prefix"] + by_quote["exact"] + by_quote["suffix"]) == 1
            assert found[-1].of(text) == by_quote["exact"]
        assert tuple(found) == place.spans
        assert json.loads(item["body"][-1]["value"])["kind"] == place.mark.kind


def test_standoff_says_words_that_stand_at_its_offsets() -> None:
    annotations = french_annotations()
    text = annotations.document.text
    bound = {}
    for line in standoff_lines(annotations):
        number, fact, *words = line.split("\t")
        if number.startswith("T"):
            places = [tuple(map(int, piece.split())) for piece in fact.split(" ", 1)[1].split(";")]
            assert " ".join(text[start:end] for start, end in places) == words[0]
            bound[number] = fact.split()[0]
        elif number.startswith("R"):
            kind, first, second = fact.split()
            assert bound[first.removeprefix("Arg1:")] + "Of" == kind
            assert bound[second.removeprefix("Arg2:")] == "Quote"
    assert {"PER", "Quote", "Cue", "Speaker", "Claim"} <= set(bound.values())


def test_page_holds_the_whole_text_and_its_links_lead_somewhere() -> None:
    annotations = french_annotations()
    reader = Reader()
    reader.feed(page(annotations))
    words = "".join(reader.words)
    for passage in annotations.document.passages:
        assert passage.span.of(annotations.document.text) in words
    assert reader.links == {mark.id for mark in annotations.marks} == reader.anchors
    assert not {"script", "link", "img", "iframe"} & reader.tags


@given(WORDS)
def test_words_of_the_article_are_never_taken_for_html(said: str) -> None:
    plain, reader = Reader(), Reader()
    plain.feed(page(one_quote("mot")))
    reader.feed(page(one_quote(said)))
    assert reader.tags == plain.tags
    assert said in "".join(reader.words)


def test_only_what_the_filter_shows_is_carried_away() -> None:
    annotations = selected(french_annotations(), MarkFilter(kinds=frozenset({MarkKind.QUOTE}), query="roux"))
    assert annotations.marks
    assert {mark.kind for mark in annotations.marks} == {MarkKind.QUOTE}
    assert all("Jeanne Roux" in table(annotations) for _ in annotations.marks)
