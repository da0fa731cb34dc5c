"""The outline: title, headings and speakers of the article in front; choosing one goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QTreeWidget, QTreeWidgetItem

from core.annotations.marks import Place
from core.text.spans import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.annotations.marks import Annotations
    from gui.session.article_session import ArticleSession

_TARGET = Qt.ItemDataRole.UserRole


class Outline(QDockWidget):
    """Shows how an article is built and who speaks in it, in order of appearance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._session: ArticleSession | None = None
        self._annotations: Annotations | None = None
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setUniformRowHeights(True)
        self.setWidget(self.tree)
        self.tree.itemClicked.connect(self._go)
        self.tree.itemActivated.connect(self._go)
        self._retitle()

    def show_session(self, session: ArticleSession | None) -> None:
        """Show the outline of `session`, as it is now, or is when the dock is opened."""
        self._session = session
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        session = self._session
        annotations = session.annotations if session is not None else None
        if annotations is self._annotations:
            return
        self._annotations = annotations
        self.tree.clear()
        if session is None:
            return
        text = session.document.text
        structure = self._section(self.tr("Headings"))
        for span in (*([session.document.title] if session.document.title else []), *session.document.headings):
            self._add(structure, " ".join(span.of(text).split()), span)
        speakers = self._section(self.tr("Speakers"))
        seen = set()
        for quote in session.annotations.analysis.quotes if session.annotations.analysis else ():
            if quote.speaker_name and quote.speaker_name not in seen:
                seen.add(quote.speaker_name)
                self._add(speakers, quote.speaker_name, session.annotations.by_id[quote.id])
        for section in (structure, speakers):
            section.setHidden(section.childCount() == 0)
            section.setExpanded(True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what the article has become while the dock was closed."""
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
            self._annotations = None
            self.show_session(self._session)
        super().changeEvent(event)

    def _retitle(self) -> None:
        self.setWindowTitle(self.tr("Outline"))
        self.tree.setAccessibleName(self.tr("Outline"))

    def _section(self, words: str) -> QTreeWidgetItem:
        section = QTreeWidgetItem(self.tree, [words])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return section

    def _add(self, section: QTreeWidgetItem, words: str, target: object) -> None:
        item = QTreeWidgetItem(section, [words])
        item.setToolTip(0, words)
        item.setData(0, _TARGET, target)

    def _go(self, item: QTreeWidgetItem) -> None:
        target = item.data(0, _TARGET)
        if self._session is None or target is None:
            return
        if isinstance(target, Span):
            self._session.jump(target)
        else:
            self._session.set_current(Place(target), origin=self)
