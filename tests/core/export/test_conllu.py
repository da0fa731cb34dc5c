"""CoNLL-U: what a reader of the format gets back is what was marked."""

from __future__ import annotations

from collections import defaultdict

import pytest
from gold_articles import gold_annotations, gold_files
from hypothesis import given
from hypothesis import strategies as st
from sample_annotations import english_annotations, french_annotations

from core.analysis.results import Analysis, Entity, EntityType, PipelineInfo
from core.annotations.marks import Annotations
from core.export.conllu import conllu_lines
from core.text.spans import Span
from core.text.structure import build_document

COLUMNS = 10


def rows(annotations: Annotations) -> list[tuple[str, dict[str, str]]]:
    """Form and MISC of each word, after a look at the format's own rules."""
    found, position = [], 0
    for line in conllu_lines(annotations):
        if not line:
            assert position > 0, "no empty sentence"
            position = 0
        elif not line.startswith("#"):
            columns = line.split("\t")
            position += 1
            assert len(columns) == COLUMNS
            assert columns[0] == str(position)
            assert all(columns)
            assert not any(" " in column for column in columns[2:9])
            found.append((columns[1], dict(part.split("=", 1) for part in columns[9].split("|"))))
    return found


def read_back(annotations: Annotations) -> tuple[dict[str, list[Span]], dict[str, set[int]]]:
    """The entities' mentions, by B and I; the offsets that quotes, claims and their parts cover."""
    mentions: dict[str, list[Span]] = defaultdict(list)
    covered: dict[str, set[int]] = defaultdict(set)
    text = annotations.document.text
    for form, misc in rows(annotations):
        start, end = map(int, misc["TokenRange"].split(":"))
        assert text[start:end] == form
        assert ("SpaceAfter" in misc) == (text[end : end + 1].strip() != "" and not ends_sentence(annotations, end))
        for tag, name in zip(misc.get("NER", "").split(","), misc.get("NERId", "").split(","), strict=True):
            if tag.startswith("B"):
                mentions[name].append(Span(start, end))
            elif tag:
                mentions[name][-1] = Span(mentions[name][-1].start, end)
        for role in ("Quote", "Cue", "Speaker", "Claim", "Sign"):
            for name in misc.get(role, "").split(",") if role in misc else []:
                covered[f"{role} {name}"].update(range(start, end))
    return mentions, covered


def ends_sentence(annotations: Annotations, offset: int) -> bool:
    return any(passage.span.end == offset for passage in annotations.document.passages)


def solid(text: str, *spans: Span | None) -> set[int]:
    """The offsets in `spans` that are no blanks."""
    return {offset for span in spans if span for offset in range(span.start, span.end) if not text[offset].isspace()}


def check(annotations: Annotations) -> None:
    mentions, covered = read_back(annotations)
    text, analysis = annotations.document.text, annotations.analysis
    for entity in analysis.entities:
        assert sorted(mentions[entity.id]) == sorted(entity.mentions)
    for quote in analysis.quotes:
        assert covered[f"Quote {quote.id}"] == solid(text, *quote.content)
        assert covered[f"Cue {quote.id}"] == solid(text, quote.cue)
        assert covered[f"Speaker {quote.id}"] == solid(text, quote.speaker)
    for claim in analysis.claims:
        assert covered[f"Claim {claim.id}"] == solid(text, claim.span)
        assert covered[f"Sign {claim.id}"] == solid(text, claim.cue)


@pytest.mark.parametrize("annotations", [french_annotations(), english_annotations()], ids=["fr", "en"])
def test_all_marks_are_read_back(annotations):
    check(annotations)


@pytest.mark.parametrize("path", gold_files()[::20], ids=lambda path: path.stem)
def test_all_marks_of_articles_are_read_back(path):
    check(gold_annotations(path))


@given(st.text(st.sampled_from("aÉ'’-. ,«»1\n\t🎉e\u0301"), min_size=3, max_size=40), st.data())
def test_marks_may_begin_and_end_anywhere(text, data):
    document = build_document(text, file="a.txt", language="fr")
    places = [offset for passage in document.passages for offset in range(passage.span.start, passage.span.end)]
    places = [offset for offset in places if not text[offset].isspace()]
    if not places:
        return
    mentions = [Span(place, place + 1) for place in sorted(data.draw(st.sets(st.sampled_from(places), min_size=1)))]
    entity = Entity("e1", "x", EntityType.MISC, tuple(mentions))
    analysis = Analysis("fr", PipelineInfo("hand", "1"), entities=(entity,))
    found, _ = read_back(Annotations(document, analysis))
    assert sorted(found["e1"]) == mentions
