r"""The marks as brat standoff (`.ann` beside the article's text), for researchers.

Format: brat, "Annotation format", sections "Text-bound annotations", "Relations" and "Attributes". Offsets are code
points into the article's text with `\\n` line ends; an entity's mentions share a note with its name.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from core.analysis.results import Claim, Entity, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.annotations.marks import Annotations
    from core.text.spans import Span


def standoff_bytes(annotations: Annotations) -> bytes:
    """The marks as a brat `.ann` file, UTF-8."""
    return "".join(f"{line}\n" for line in standoff_lines(annotations)).encode()


def standoff_lines(annotations: Annotations) -> Iterator[str]:
    """The lines of the `.ann` file: for each mark its words, then what hangs on them."""
    text = annotations.document.text
    numbers, relations, attributes, notes = count(1), count(1), count(1), count(1)

    def bound(kind: str, *spans: Span) -> tuple[str, str]:
        """A text-bound annotation: its id and its line."""
        number = f"T{next(numbers)}"
        # A fragment may not hold a line end: brat's own way is to cut it there.
        pieces = [piece for span in spans for piece in _within_lines(span, text)]
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(text[start:end] for start, end in pieces)
        return number, f"{number}\t{kind} {places}\t{words}"

    for place in annotations.places:
        item = place.mark.item
        match item:
            case Entity(type=kind, name=name):
                number, line = bound(kind.value, *place.spans)
                yield line
                yield f"#{next(notes)}\tAnnotatorNotes {number}\t{name}"
            case Quote() as quote:
                number, line = bound("Quote", *place.spans)
                yield line
                yield f"A{next(attributes)}\tKind {number} {quote.kind.value}"
                if quote.anonymous:
                    yield f"A{next(attributes)}\tAnonymous {number}"
                if quote.speaker_name:
                    yield f"#{next(notes)}\tAnnotatorNotes {number}\t{quote.speaker_name}"
                for role, span in (("Cue", quote.cue), ("Speaker", quote.speaker)):
                    if span is not None:
                        part, line = bound(role, span)
                        yield line
                        yield f"R{next(relations)}\t{role}Of Arg1:{part} Arg2:{number}"
            case Claim() as claim:
                number, line = bound("Claim", *place.spans)
                yield line
                yield f"A{next(attributes)}\tCertainty {number} {claim.certainty.value}"
                yield f"#{next(notes)}\tAnnotatorNotes {number}\t{claim.source}"


def _within_lines(span: Span, text: str) -> Iterator[tuple[int, int]]:
    start = span.start
    for line in span.of(text).split("\n"):
        if line:
            yield start, start + len(line)
        start += len(line) + 1
