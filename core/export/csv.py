"""One row a mark, for spreadsheets: UTF-8, comma separated (RFC 4180), formulas defused."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from core.analysis.results import Claim, Entity, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.annotations.marks import Annotations, Mark

COLUMNS = (
    *("file", "id", "kind", "start", "end", "text", "name", "type", "cue"),
    *("certainty", "source", "anonymous", "check_worthiness", "reasons"),
)
"""Stable: a column may be added at the end, none changes its meaning."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(annotations: Annotations) -> bytes:
    """One row for each place of each mark, in reading order.

    `name` is the entity's or the speaker's, `type` the entity's type or how a quote is reported.
    """
    # The byte order mark is what makes spreadsheets read UTF-8.
    return table(annotations).encode("utf-8-sig")


def table(annotations: Annotations) -> str:
    """The rows with their head, line ends as the RFC asks for."""
    rows = io.StringIO()
    writer = csv.DictWriter(rows, COLUMNS, restval="")
    writer.writeheader()
    text = annotations.document.text
    for place in annotations.places:
        row = {
            "file": annotations.document.file,
            "id": place.mark.id,
            "kind": place.mark.kind.value,
            "start": place.hull.start,
            "end": place.hull.end,
            "text": " […] ".join(span.of(text) for span in place.spans),
            **_details(place.mark, text),
        }
        writer.writerow({key: _defused(value) for key, value in row.items()})
    return rows.getvalue()


def rows_as_csv(rows: Iterable[Iterable[object]]) -> str:
    """Rows of a table of any kind, the head first, formulas defused and line ends as the RFC asks for."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerows([_defused(value) for value in row] for row in rows)
    return written.getvalue()


def _details(mark: Mark, text: str) -> dict[str, object]:
    match mark.item:
        case Entity(name=name, type=kind):
            return {"name": name, "type": kind.value}
        case Quote() as quote:
            return {
                "name": quote.speaker_name or "",
                "type": quote.kind.value,
                "cue": quote.cue.of(text) if quote.cue else "",
                "anonymous": str(quote.anonymous).lower(),
            }
        case Claim() as claim:
            return {
                "cue": claim.cue.of(text) if claim.cue else "",
                "certainty": claim.certainty.value,
                "source": claim.source,
                "check_worthiness": f"{claim.check_worthiness:.2f}",
                "reasons": " ".join(dict.fromkeys(reason.kind.value for reason in claim.reasons)),
            }


def _defused(value: object) -> object:
    """A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value
