"""Whatever the article holds, the PDF is made, and what fonts can show is marked where it stands."""

import io

import pikepdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading_back import read_by_geometry, same_words

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.annotations.marks import Annotations
from core.export.pdf.print_shapes import printable
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.write import make_pdf
from core.export.wording import wording
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

SHOWN = [*"abcdefghijklmnopqrstuvwxyzéèàçœßñæø", *"αβγδεζ", *"жзийклм", *"0123456789.,;:!?()-'\"«»“”—…/&%€"]
COMPOSED = ["e\u0301", "a\u0300", "u\u0308", "c\u0327", "n\u0303"]
UNSEEN = ["\u00ad", "\u200b", "\u200d", "\ufeff", "\u202e", "\x07", "\x00", "\t"]

signs = st.sampled_from(SHOWN + COMPOSED) | st.sampled_from(UNSEEN)
words = st.lists(signs, min_size=1, max_size=14)
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def annotated(text: str, spans: list[Span], language: str) -> Annotations:
    """`text` as two passages where it has two lines, with a mark of each kind in turn over `spans`."""
    passages, start = [], 0
    for line in text.splitlines(keepends=True):
        span = Span(start, start + len(line)).trimmed(text)
        start += len(line)
        if len(span):
            passages.append(Passage(PassageKind.PARAGRAPH if passages else PassageKind.TITLE, span))
    numbered = list(enumerate(spans))
    analysis = Analysis(
        language,
        PipelineInfo("any", "1"),
        entities=tuple(Entity(f"e{n}", s.of(text), EntityType.ORG, (s,)) for n, s in numbered[::3]),
        quotes=tuple(Quote(f"q{n}", QuoteKind.DIRECT, (s,), speaker_name=s.of(text)) for n, s in numbered[1::3]),
        claims=tuple(Claim(f"c{n}", s, "article", Certainty.POSSIBLE, cue=s) for n, s in numbered[2::3]),
    )
    return Annotations(Document(text, tuple(passages), language, "any.txt"), analysis)


@st.composite
def readable(draw: st.DrawFn) -> Annotations:
    """Words of signs that the shipped fonts have, marked anywhere but inside a composed sign."""
    tokens = [token for word in draw(st.lists(words, min_size=2, max_size=60)) for token in [*word, " "]]
    tokens.insert(draw(st.integers(1, len(tokens) - 1)), "\n")
    edges = [0]
    for token in tokens:
        edges.append(edges[-1] + len(token))
    ends = st.lists(st.integers(0, len(edges) - 1), min_size=2, max_size=2, unique=True).map(sorted)
    spans = [Span(edges[a], edges[b]) for a, b in draw(st.lists(ends, min_size=1, max_size=9))]
    return annotated("".join(tokens), spans, draw(st.sampled_from(["fr", "en"])))


@slow
@given(readable())
def test_marks_on_shown_signs_are_read_back_exactly(annotations):
    document = annotations.document
    text = printable(document.text, document.language)
    found = read_by_geometry(make_pdf(annotations))
    for mark in printed_marks(annotations, wording(document.language)):
        assert same_words(found.get(mark.name, "")) == same_words("".join(span.of(text) for span in mark.spans))


@slow
@given(st.data())
def test_any_text_at_all_gives_a_whole_pdf(data):
    # Halves of surrogate pairs never come so far: readers and clipboard replace them.
    alphabet = st.characters() | st.sampled_from("😀👩\u200d👧🏽日本語ابتשלום\ufffe\n ")
    text = data.draw(st.text(alphabet, min_size=1, max_size=200))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = [Span(start, end) for start, end in data.draw(st.lists(ends, max_size=6))]
    pdf = make_pdf(annotated(text, spans, "fr"))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
