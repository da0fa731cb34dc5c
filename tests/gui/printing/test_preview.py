"""The reader sees the pages and gets the same on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.annotations.selection import selected
from core.export.pdf.write import make_pdf
from gui.printing.preview import Preview, make_printer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession


@pytest.fixture
def preview(qtbot: QtBot, session: ArticleSession, tmp_path: Path) -> Preview:
    path = tmp_path / "article.pdf"
    path.write_bytes(make_pdf(session.annotations))
    preview = Preview("valmure.txt")
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(preview, before_close_func=lambda widget: widget.drawer.close())
    with qtbot.waitExposed(preview):
        preview.show()
    assert preview.progress.isVisible()
    assert not preview.print_button.isEnabled()
    preview.show_pages(path)
    qtbot.waitUntil(lambda: bool(preview.sheets) and preview.sheets[0].image is not None)
    return preview


def colours(image: QImage) -> set[tuple[int, int, int]]:
    small = image.scaled(200, 280, mode=Qt.TransformationMode.SmoothTransformation)
    points = (small.pixelColor(QPoint(x, y)) for x in range(small.width()) for y in range(small.height()))
    return {(colour.red(), colour.green(), colour.blue()) for colour in points}


def test_only_pages_in_view_are_drawn(preview: Preview) -> None:
    assert not preview.progress.isVisible()
    assert len(preview.sheets) >= 2
    assert preview.count.text().split()[0] == str(len(preview.sheets))
    assert preview.sheets[-1].image is None


def test_black_and_white_has_no_colours(qtbot: QtBot, preview: Preview) -> None:
    before = preview.sheets[0].image
    assert any(len(set(colour)) > 1 for colour in colours(before))
    preview.grey.click()
    qtbot.waitUntil(lambda: preview.sheets[0].image is not before)
    assert all(len(set(colour)) == 1 for colour in colours(preview.sheets[0].image))


@pytest.mark.parametrize(("pages", "printed"), [(None, "all"), ((2, 2), "one")])
def test_the_chosen_pages_are_printed(
    qtbot: QtBot, preview: Preview, tmp_path: Path, pages: tuple[int, int] | None, printed: str
) -> None:
    printer = make_printer("valmure")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(100)
    if pages is not None:
        printer.setFromTo(*pages)
    with qtbot.waitSignal(preview.printed, timeout=20_000) as told:
        preview.print_to(printer)
    assert told.args == [True]
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as paper:
        assert len(paper) == (len(preview.sheets) if printed == "all" else 1)
        width, height = paper.get_page_size(0)
        assert abs(width - 595) < 2
        assert abs(height - 842) < 2
        ink = paper[0].render(scale=0.5, grayscale=True).to_numpy()
    assert ink.min() < 120


def test_a_printer_that_takes_nothing_is_told_of(qtbot: QtBot, preview: Preview, tmp_path: Path) -> None:
    printer = make_printer("valmure")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    with qtbot.waitSignal(preview.printed, timeout=20_000) as told:
        preview.print_to(printer)
    assert told.args == [False]
    assert preview.isVisible()


def test_filtered_marks_differ_without_colours(session: ArticleSession, tmp_path: Path) -> None:
    """Without any hue a page with marks must not look like the bare text."""
    pictures = []
    for kinds in (frozenset(MarkKind), frozenset()):
        path = tmp_path / f"{len(kinds)}.pdf"
        path.write_bytes(make_pdf(selected(session.annotations, MarkFilter(kinds))))
        with pypdfium2.PdfDocument(path) as document:
            pictures.append(document[0].render(scale=1, grayscale=True, optimize_mode="print").to_numpy().copy())
    assert (pictures[0] != pictures[1]).mean() > 0.002
