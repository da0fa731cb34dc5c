"""What the reader chooses about an export, and the pages as they will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.export.formats import FORMATS, PDF, format_named
from core.export.messages import Page, Text
from core.export.pdf.options import Paper, PdfOptions
from core.readers.pdf.recognition import MEDIA_TYPE
from gui.exporting.choices import Export, ExportChoices
from gui.exporting.destination import Destination
from gui.exporting.format_words import format_note, format_title
from gui.exporting.page_preview import PagePreview
from gui.mark_words import layer_label, quoted
from gui.messages import problem_text
from gui.scale import dialog_size, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from core.problems import Problem
    from gui.session.article_session import ArticleSession
    from gui.session.export_client import ExportClient


class ExportDialog(QDialog):
    """Asks how and where an article is exported; the window stays usable meanwhile.

    Signals:
        chosen(export): the reader wants it so.
    """

    chosen = Signal(object)

    def __init__(
        self, session: ArticleSession, choices: ExportChoices, client: ExportClient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._client = client
        self._heads = {name: QLabel(self) for name in ("format", "marks", "pages")}
        self.formats = QListWidget(self)
        self.formats.addItems([one.title for one in FORMATS])
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.kinds = {kind: QCheckBox(self) for kind in MarkKind}
        self.filtered = QCheckBox(self)
        self.paper = QComboBox(self)
        for paper in Paper:
            self.paper.addItem("", paper)
        self.own_pages, self.grey, self.index, self.margins = (QCheckBox(self) for _ in range(4))
        self.destination = Destination(session, self)
        self.preview = PagePreview(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        self._lay_out()
        self._show_choices(choices)
        self._connect()
        self._retitle()
        self.resize(dialog_size(980, 720))
        client.keep_warm()
        self._show_state()

    # What is chosen

    @property
    def choices(self) -> ExportChoices:
        """What is kept for the next time."""
        pdf = PdfOptions(
            paper=self.paper.currentData(),
            grey=self.grey.isChecked(),
            index=self.index.isChecked(),
            wide_margins=self.margins.isChecked(),
            own_pages=self.own_pages.isChecked(),
        )
        return ExportChoices(FORMATS[self.formats.currentRow()].name, pdf)

    @property
    def marks(self) -> MarkFilter:
        """Which marks are carried away."""
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        return MarkFilter(kinds, self._session.filter.query if self.filtered.isChecked() else "")

    @property
    def _has_own_pages(self) -> bool:
        """Whether the article came from a PDF, which can be given back with marks on it."""
        return self._session.document.media_type == MEDIA_TYPE and self._session.path is not None

    def _show_choices(self, choices: ExportChoices) -> None:
        self.formats.setCurrentRow(FORMATS.index(format_named(choices.format_name)))
        self.paper.setCurrentIndex(self.paper.findData(choices.pdf.paper))
        self.grey.setChecked(choices.pdf.grey)
        self.index.setChecked(choices.pdf.index)
        self.margins.setChecked(choices.pdf.wide_margins)
        self.own_pages.setChecked(choices.pdf.own_pages)
        self.own_pages.setVisible(self._has_own_pages)
        shown = self._session.filter
        for kind, box in self.kinds.items():
            box.setChecked(kind in shown.kinds)
        self.filtered.setChecked(bool(shown.query))
        self.filtered.setVisible(bool(shown.query))

    # How it is shown

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(scaled(6))
        for widget in (self._heads["format"], self.formats, self.note):
            form.addWidget(widget)
        self._add_group(form, "marks", [*self.kinds.values(), self.filtered])
        self._pages = QWidget(self)
        pages = QVBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(scaled(6))
        self._add_group(pages, "pages", [self.own_pages, self.paper, self.index, self.grey, self.margins])
        form.addWidget(self._pages)
        form.addStretch(1)
        form.addWidget(self.destination)
        choices = QWidget(self)
        choices.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        choices.setFixedWidth(scaled(340))
        sides = QHBoxLayout()
        sides.setSpacing(scaled(20))
        sides.addWidget(choices)
        sides.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        gap = scaled(16)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(scaled(14))
        column.addLayout(sides, 1)
        column.addWidget(self.buttons)
        self.formats.setSpacing(scaled(1))
        row = self.formats.sizeHintForRow(0) + 2 * self.formats.spacing()
        self.formats.setFixedHeight(row * self.formats.count() + 2 * self.formats.frameWidth())
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _add_group(self, column: QVBoxLayout, name: str, widgets: list[QWidget]) -> None:
        column.addSpacing(scaled(8))
        column.addWidget(self._heads[name])
        for widget in widgets:
            column.addWidget(widget)

    def _connect(self) -> None:
        self.formats.currentRowChanged.connect(self._show_state)
        self.own_pages.toggled.connect(self._show_state)
        for box in (*self.kinds.values(), self.filtered, self.grey, self.index, self.margins):
            box.toggled.connect(self._draw)
        self.paper.currentIndexChanged.connect(self._draw)
        self.preview.wanted.connect(self._draw)
        self.destination.changed.connect(self._offer)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._session.annotations_changed.connect(self._retitle)
        self._client.shown.connect(self._show_preview)
        self._client.not_shown.connect(self._show_problem)

    def _show_state(self) -> None:
        """Show what there is to choose about the format in front."""
        wanted = FORMATS[self.formats.currentRow()]
        self.note.setText(format_note(wanted))
        self._pages.setEnabled(wanted is PDF)
        newly_set = not (self._has_own_pages and self.own_pages.isChecked())
        for choice in (self.paper, self.index, self.margins):
            choice.setEnabled(newly_set)
        self.destination.set_suffix(wanted.suffix)
        self.formats.setAccessibleDescription(self.note.text())
        self._draw()
        self._offer()

    def _draw(self) -> None:
        """Have shown what would be written now."""
        wanted = FORMATS[self.formats.currentRow()]
        if not self.isVisible():
            return
        if wanted is PDF:
            if self.preview.pages == 0:
                self.preview.show_words(self.tr("Setting the pages…"))
            self._client.show_page(self._session, self.preview.number, self.preview.room, self.marks, self.choices.pdf)
        elif wanted.is_plain:
            self._client.show_text(self._session, wanted.name, self.marks)
        else:
            self.preview.show_words(self.note.text())

    def _show_preview(self, shown: Page | Text) -> None:
        """Show what came, unless another format was chosen meanwhile."""
        wanted = FORMATS[self.formats.currentRow()]
        if isinstance(shown, Page) and wanted is PDF:
            self.preview.show_page(shown)
        elif isinstance(shown, Text) and wanted.is_plain:
            self.preview.show_text(shown.text)

    def _show_problem(self, problem: Problem) -> None:
        self.preview.show_words(problem_text(problem))

    def _offer(self) -> None:
        """Offer what can be done with the file's name as it is."""
        self.export.setEnabled(self.destination.usable)
        self.export.setText(self.tr("&Replace") if self.destination.taken else self.tr("&Export"))

    def _retitle(self) -> None:
        self.setWindowTitle(self.tr("Export %1").replace("%1", self._session.document.file))
        heads = {"format": self.tr("Format"), "marks": self.tr("Marks"), "pages": self.tr("Pages")}
        bold = self.font()
        bold.setBold(True)
        for name, words in heads.items():
            self._heads[name].setText(words)
            self._heads[name].setFont(bold)
        self.formats.setAccessibleName(heads["format"])
        for row, one in enumerate(FORMATS):
            self.formats.item(row).setText(format_title(one))
        for kind, box in self.kinds.items():
            number = sum(mark.kind is kind for mark in self._session.annotations.marks)
            box.setText(f"{layer_label(kind)} ({number})")
        query = quoted(self._session.filter.query)
        self.filtered.setText(self.tr("Only what the filter %1 finds").replace("%1", query))
        names = {Paper.A4: "A4", Paper.LETTER: self.tr("US Letter")}
        for paper, name in names.items():
            self.paper.setItemText(self.paper.findData(paper), name)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.own_pages.setText(self.tr("Marks on its &own pages"))
        self.index.setText(self.tr("&Index behind the article"))
        self.grey.setText(self.tr("&Black and white"))
        self.margins.setText(self.tr("&Wide margins to write in"))
        self._show_state()

    # What Qt asks

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the first page drawn, now that there is room for it."""
        super().showEvent(event)
        self.formats.setFocus()
        self._draw()

    def accept(self) -> None:
        """Export as chosen."""
        if self.destination.usable:
            self.chosen.emit(Export(self.choices, self.marks, self.destination.path))
            super().accept()

    def done(self, result: int) -> None:
        """Give up the preview."""
        self._client.shown.disconnect(self._show_preview)
        self._client.not_shown.disconnect(self._show_problem)
        self._client.rest()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)
