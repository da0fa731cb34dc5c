"""What the reader chose about an export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale

from core.export.formats import PDF
from core.export.pdf.options import Paper, PdfOptions

if TYPE_CHECKING:
    from pathlib import Path

    from core.annotations.filters import MarkFilter


def usual_pdf() -> PdfOptions:
    """A PDF as it is set before anything was chosen: on the paper of the reader's country."""
    imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return PdfOptions(Paper.LETTER if imperial else Paper.A4)


class ExportChoices(msgspec.Struct, frozen=True):
    """What is kept for the next export: the format's name, and how a PDF is set."""

    format_name: str = PDF.name
    pdf: PdfOptions = msgspec.field(default_factory=usual_pdf)


@dataclass(frozen=True, slots=True)
class Export:
    """One export: how, which marks, and where to."""

    choices: ExportChoices
    marks: MarkFilter
    path: Path
