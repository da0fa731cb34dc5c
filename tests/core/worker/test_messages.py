"""The lines between window and worker say what was meant, and bytes that say nothing harm nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.results import Analysis, Entity, EntityType, PipelineInfo
from core.analysis.stages import Stage
from core.problems import Code, Problem
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from core.text.structure import build_document
from core.worker import messages
from core.worker.messages import decode_reply, decode_request, encode

ANALYSIS = Analysis(
    "fr",
    PipelineInfo("hand", "1"),
    (Span(0, 12),),
    (Entity("e1", "Jeanne Roux", EntityType.PER, (Span(0, 11),), ("form: first name",)),),
)


@pytest.mark.parametrize(
    "request_",
    [
        messages.Warm("fr"),
        messages.Cancel(7),
        messages.Analyse(8, Document("Un.", (Passage(PassageKind.PARAGRAPH, Span(0, 3)),), None, "un.txt", "cp1252")),
    ],
)
def test_requests_come_across(request_):
    line = encode(request_)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode_request(line) == request_


@pytest.mark.parametrize(
    "reply",
    [
        messages.Hello(messages.VERSION),
        messages.Ready("en"),
        messages.Progress(1, Stage.READING, 0.25),
        messages.Found(1, ANALYSIS, complete=True),
        messages.Finished(1),
        messages.Cancelled(1),
        messages.Failed(1, Problem(Code.LANGUAGE_UNSUPPORTED, {"file": "x.txt"})),
    ],
)
def test_replies_come_across(reply):
    assert decode_reply(encode(reply)) == reply


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_document_comes_across_as_it_is(text):
    document = build_document(text, file="a.txt", language="fr")
    request = decode_request(encode(messages.Analyse(1, document)))
    assert isinstance(request, messages.Analyse)
    assert request.document == document


@given(st.text(st.characters(categories=["Cs", "Lu"]), min_size=1), st.text(st.characters(categories=["Cs", "Lu"])))
def test_half_characters_are_replaced_where_they_stand(text, name):
    passage = Passage(PassageKind.TITLE, Span(0, len(text)))
    request = decode_request(encode(messages.Analyse(1, Document(text, (passage,), "fr", name))))
    assert isinstance(request, messages.Analyse)
    assert len(request.document.text) == len(text)
    for sent, come in zip(text, request.document.text, strict=True):
        assert come == ("\ufffd" if "\ud800" <= sent <= "\udfff" else sent)


@given(st.binary())
def test_bytes_that_are_no_message_say_none(line):
    assert decode_request(line) is None
    assert decode_reply(line) is None


@pytest.mark.parametrize("depth", [100_000])
def test_endless_nesting_is_no_message(depth):
    assert decode_reply(b'{"type":"failed","job":1,"problem":' + b"[" * depth) is None


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"analyse","job":"1","document":null}',
        b'{"type":"analyse","job":1}',
        b'{"type":"dance"}',
        b'{"job":1}',
        b'{"type":"warm","language":"\xff"}',
        b'{"type":"cancel","job":1} {"type":"cancel","job":2}',
    ],
)
def test_messages_with_something_wrong_say_none(line):
    assert decode_request(line) is None
