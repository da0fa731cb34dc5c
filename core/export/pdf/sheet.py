"""All that is printed on the pages of one article: the data of the template, and the signs expected on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from core.export.pdf.blocks import lay_out
from core.export.pdf.boxes import expected_signs
from core.export.pdf.front_matter import front_matter
from core.export.pdf.index import build_index
from core.export.pdf.looks import STROKES, looks
from core.export.pdf.measures import measures_of
from core.export.pdf.options import DEFAULTS
from core.export.pdf.print_shapes import breakable, printable
from core.text.document import PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.annotations.marks import Annotations
    from core.export.pdf.blocks import Block, Run
    from core.export.pdf.boxes import Expected
    from core.export.pdf.index import Entry
    from core.export.pdf.options import PdfOptions
    from core.export.pdf.printed_marks import PrintedMark
    from core.export.wording import Wording

LONGEST_HEAD = 92
"""Signs of the title that fit into the running head."""


LONGEST_PARAGRAPH = 20_000
"""A longer paragraph, in signs, is no prose: its lines are broken quickly, not well."""

_AS_IT_IS = frozenset({"marks", "call", "sign"})
"""What identifies something: no words."""


class PlaceOnPage(msgspec.Struct, frozen=True, array_like=True):
    """A place that entries of the index lead to: page from 1, points from the page's upper left corner."""

    page: int
    x: float
    y: float


class Sheet:
    """What is printed: title, figures and key, text with calls, index."""

    def __init__(
        self,
        annotations: Annotations,
        marks: Sequence[PrintedMark],
        words: Wording,
        options: PdfOptions = DEFAULTS,
    ) -> None:
        self.measures = measures_of(options)
        self._style = looks(grey=options.grey)
        self._language = annotations.document.language
        self._blocks = lay_out(annotations.document, marks)
        self._front = front_matter(annotations, words, calls=options.index)
        self._has_title = bool(self._blocks) and self._blocks[0].kind is PassageKind.TITLE
        self._sections = build_index(annotations, words) if options.index else []
        self._data = self._page_data(annotations)

    @property
    def has_index(self) -> bool:
        """Whether there is anything behind the article."""
        return bool(self._sections)

    def article_data(self) -> dict[str, Any]:
        """What `article.typ` prints to have the article measured: the pages before the index, as they will be."""
        return {**self._data, "index": [], "places": {}}

    def data(self, places: Mapping[str, PlaceOnPage]) -> dict[str, Any]:
        """What `article.typ` prints in the end; `places` tells where the marks stand, by their names."""
        return {
            **self._data,
            "places": {
                entry.marks[0]: _one_a_page([places[name] for name in entry.marks if name in places])
                for entry in self._entries()
            },
        }

    def _page_data(self, annotations: Annotations) -> dict[str, Any]:
        document = annotations.document
        title = document.title.of(document.text) if document.title else document.file
        printed = {
            "language": document.language or "en",
            "title": title,
            "head": document.file,
            "running": title if len(title) <= LONGEST_HEAD else title[:LONGEST_HEAD].rsplit(" ", 1)[0] + "…",
            "front": msgspec.to_builtins(self._front),
        }
        style = self._style
        return {
            "printed": self._printable(printed),
            "index": self._printable(msgspec.to_builtins(self._sections)),
            "blocks": [_block_data(block) for block in self._blocks],
            "title_blocks": int(self._has_title),
            "heading_level": 2 if self._has_title else 1,
            "measures": self.measures,
            "strokes": {group: STROKES[look.shape] for group, look in style.entities.items()},
            "colours": {
                **{group: look.colour for group, look in style.entities.items()},
                "quote": style.quote_bar,
                "quote_tint": style.quote.colour,
                "cue": style.cue.colour,
                "quiet": style.quiet,
                "ink": style.ink,
            },
        }

    def calls(self) -> list[str]:
        """Names of the marks whose calls are printed, in reading order."""
        return [run.target for block in self._blocks for run in block.runs if run.target]

    def called_entries(self) -> list[str]:
        """Names of the marks whose entries calls lead to, in the order of the index."""
        return [entry.marks[0] for entry in self._entries() if entry.call]

    def _entries(self) -> Iterator[Entry]:
        return (entry for section in self._sections for group in section.groups for entry in group.entries)

    def expected(self) -> list[Expected]:
        """Every sign that the pages show before the index, in reading order."""
        return list(self._expected())

    def _expected(self) -> Iterator[Expected]:
        for number, block in enumerate(self._blocks):
            if number == int(self._has_title):
                yield from self._expected_front()
            for run in block.runs:
                yield from expected_signs(run.text, run.start)

    def _expected_front(self) -> Iterator[Expected]:
        for piece in self._front.printed:
            yield from expected_signs(self._printable_string(piece), -1)

    def _printable(self, value: object) -> object:
        """`value` with every string in it as it is printed."""
        if isinstance(value, str):
            return self._printable_string(value)
        if isinstance(value, dict):
            return {key: item if key in _AS_IT_IS else self._printable(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._printable(item) for item in value]
        return value

    def _printable_string(self, text: str) -> str:
        return breakable(printable(text, self._language)) if text else ""  # most fields of most entries are empty


def _one_a_page(places: Iterable[PlaceOnPage]) -> list[PlaceOnPage]:
    """The first place on each page."""
    first: dict[int, PlaceOnPage] = {}
    for place in places:
        first.setdefault(place.page, place)
    return list(first.values())


def _block_data(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "runs": [_run_data(run) for run in block.runs],
        "endless": sum(len(run.text) for run in block.runs) > LONGEST_PARAGRAPH,
    }


def _run_data(run: Run) -> str | list[Any]:
    if run.target:
        return [run.text, run.emphatic]
    return [breakable(run.text)] if run.whole else breakable(run.text)
