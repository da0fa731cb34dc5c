"""How well articles come back out of PDF pages, and how many marks stand right on those pages.

    python -m tests.benchmarks.pdf_input ../shared/gold

Every gold article is set three ways: by our own exporter, and by Typst in one column and in two, justified and
hyphenated, with a running head and page numbers. Each PDF is read like one that a reader opens: told are the share of
the article's words that come back in their order, of the words read that are the article's, the titles and headings
that come back as such. The gold's marks, found again by their words, are put on the pages and read back by PDFium's
geometry and by pdfannots.
"""

import json
import sys
import tempfile
import time
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import msgspec
import typst

from core.analysis.results import Analysis
from core.annotations.marks import Annotations
from core.export.pdf.options import PdfOptions
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.write import make_pdf
from core.export.pdf_in_place.mark_pages import mark_own_pages
from core.export.wording import wording
from core.readers.pdf.article import read_pdf_article
from core.text.document import Document, PassageKind
from core.text.spans import Span
from tests.core.export.gold_articles import gold_annotations, gold_files
from tests.core.export.reading_back import read_by_geometry, read_by_pdfannots, same_words

PAGES = """
#let article = json(bytes(sys.inputs.article))
#let columns = int(sys.inputs.columns)
#set page(paper: "a4", columns: columns, margin: 2cm, numbering: "1", header: [Gazette du port])
#set text(lang: article.language, size: 9.5pt, hyphenate: true)
#set par(justify: true, first-line-indent: (amount: 1em, all: true), spacing: 0.65em)
#for passage in article.passages {
  if passage.kind == "title" {
    let title = text(20pt, weight: "bold", passage.text)
    if columns == 1 { block(title) } else { place(top, scope: "parent", float: true, title) }
  } else if passage.kind == "heading" {
    block(above: 1.2em, below: 0.8em, text(11pt, weight: "bold", passage.text))
  } else { par(passage.text) }
}
"""


@dataclass
class Sums:
    """What was counted over all articles that were set in one way."""

    words: int = 0
    read: int = 0
    in_order: int = 0
    titles: int = 0
    headings: int = 0
    headings_found: int = 0
    headings_right: int = 0
    marks: int = 0
    by_geometry: int = 0
    by_pdfannots: int = 0
    reading: float = 0.0
    marking: float = 0.0


def set_pages(document: Document, columns: int) -> bytes:
    """The article's passages in one or two columns."""
    passages = [{"kind": p.kind, "text": " ".join(p.span.of(document.text).split())} for p in document.passages]
    article = json.dumps({"language": document.language, "passages": passages})
    return typst.compile(PAGES.encode(), format="pdf", sys_inputs={"article": article, "columns": str(columns)})


def words_of(text: str) -> list[str]:
    same = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u2011": "-"})
    return unicodedata.normalize("NFKC", text).translate(same).split()


def heads(document: Document, kind: PassageKind) -> set[str]:
    return {" ".join(words_of(p.span.of(document.text))) for p in document.passages if p.kind is kind}


def moved(gold: Annotations, document: Document) -> Annotations:
    """The gold's marks on the text that was read: each span by its words, as near as they come in the order."""
    places = _places(gold.document.text, document.text)
    assert gold.analysis is not None

    def move(span: Span) -> Span | None:
        start, end = places.get(span.start), places.get(span.end - 1)
        return None if start is None or end is None or end < start else Span(start, end + 1)

    def spans(found: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(filter(None, map(move, found)))

    analysis = gold.analysis
    entities = [msgspec.structs.replace(e, mentions=spans(e.mentions)) for e in analysis.entities]
    quotes = [msgspec.structs.replace(q, content=spans(q.content), cue=None, speaker=None) for q in analysis.quotes]
    claims = [
        msgspec.structs.replace(c, span=span, cue=None, reasons=())
        for c in analysis.claims
        if (span := move(c.span)) is not None
    ]
    found = Analysis(
        analysis.language,
        analysis.pipeline,
        entities=tuple(e for e in entities if e.mentions),
        quotes=tuple(q for q in quotes if q.content),
        claims=tuple(claims),
    )
    return Annotations(document, found)


def _places(text: str, other: str) -> dict[int, int]:
    """Offsets of `other` by the offsets of the same letters of `text`, blanks aside."""
    ours = [(at, sign) for at, sign in enumerate(text) if not sign.isspace()]
    theirs = [(at, sign) for at, sign in enumerate(other) if not sign.isspace()]
    shapes = str.maketrans("’‘“”", "''\"\"")
    matcher = SequenceMatcher(
        None, [s.translate(shapes) for _, s in ours], [s.translate(shapes) for _, s in theirs], autojunk=False
    )
    places: dict[int, int] = {}
    for match in matcher.get_matching_blocks():
        for step in range(match.size):
            places[ours[match.a + step][0]] = theirs[match.b + step][0]
    return places


def measure(gold: Annotations, pdf: bytes, sums: Sums, folder: Path) -> None:
    source = gold.document
    started = time.perf_counter()
    document = read_pdf_article(pdf, "article.pdf").document
    sums.reading += time.perf_counter() - started
    wanted, got = words_of(" ".join(p.span.of(source.text) for p in source.passages)), words_of(document.text)
    sums.words += len(wanted)
    sums.read += len(got)
    matcher = SequenceMatcher(None, wanted, got, autojunk=False)
    sums.in_order += sum(match.size for match in matcher.get_matching_blocks())
    sums.titles += heads(source, PassageKind.TITLE) == heads(document, PassageKind.TITLE)
    here, there = heads(source, PassageKind.HEADING), heads(document, PassageKind.HEADING)
    sums.headings += len(here)
    sums.headings_found += len(there)
    sums.headings_right += len(here & there)
    annotations = moved(gold, document)
    path = folder / "article.pdf"
    path.write_bytes(pdf)
    started = time.perf_counter()
    marked, _ = mark_own_pages(annotations, path)
    sums.marking += time.perf_counter() - started
    by_geometry, by_pdfannots = read_by_geometry(marked), read_by_pdfannots(marked)
    for mark in printed_marks(annotations, wording(document.language), PdfOptions(index=False)):
        words = same_words("".join(span.of(document.text) for span in mark.spans))
        sums.marks += 1
        sums.by_geometry += same_words(by_geometry.get(mark.name, "")) == words
        sums.by_pdfannots += same_words(by_pdfannots.get(mark.name, "")) == words


def main(gold_folder: Path) -> None:
    files = gold_files(gold_folder)
    ways = {
        "our exporter": lambda document: make_pdf(Annotations(document)),
        "one column": lambda document: set_pages(document, 1),
        "two columns": lambda document: set_pages(document, 2),
    }
    for way, set_article in ways.items():
        sums = Sums()
        with tempfile.TemporaryDirectory() as folder:
            for file in files:
                gold = gold_annotations(file)
                measure(gold, set_article(gold.document), sums, Path(folder))
        print(f"{way}: {len(files)} articles, read in {sums.reading / len(files):.3f} s each")
        print(f"  words back in order {sums.in_order / sums.words:.2%}; words that are the article's ", end="")
        print(f"{sums.in_order / sums.read:.2%}")
        print(f"  titles {sums.titles} of {len(files)}; headings {sums.headings_right} of {sums.headings}", end="")
        print(f", {sums.headings_found} found")
        print(
            f"  marks {sums.marks}, put on in {sums.marking / len(files):.3f} s an article; read back by geometry ",
            end="",
        )
        print(f"{sums.by_geometry / sums.marks:.2%}, by pdfannots {sums.by_pdfannots / sums.marks:.2%}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
