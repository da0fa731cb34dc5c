"""The outline: bookmarks, headings and speakers of the article in front; choosing one goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QTreeWidget, QTreeWidgetItem

from core.annotations.marks import Place
from core.annotations.statistics import first_quotes
from core.text.spans import Span
from gui.session.bookmarks import Bookmark

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.annotations.marks import Annotations
    from gui.session.article_session import ArticleSession

_TARGET = Qt.ItemDataRole.UserRole


class Outline(QDockWidget):
    """Shows how an article is built, who speaks in it, in order of appearance, and what the reader bookmarked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._session: ArticleSession | None = None
        self._shown: tuple[Annotations, tuple[Bookmark, ...]] | None = None
        self._is_filling = False
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setUniformRowHeights(True)
        self.setWidget(self.tree)
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.installEventFilter(self)
        self.tree.itemChanged.connect(self._rename)
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
        shown = (session.annotations, session.bookmarks.all) if session is not None else None
        if shown == self._shown:
            return
        self._shown = shown
        self._is_filling = True
        self.tree.clear()
        if session is not None:
            self._fill_with(session)
        self._is_filling = False

    def _fill_with(self, session: ArticleSession) -> None:
        text = session.document.text
        structure = self._section(self.tr("Headings"))
        for span in (*([session.document.title] if session.document.title else []), *session.document.headings):
            self._add(structure, " ".join(span.of(text).split()), span)
        speakers = self._section(self.tr("Speakers"))
        for name, mark in first_quotes(session.annotations).items():
            self._add(speakers, name, mark)
        bookmarks = self._section(self.tr("Bookmarks"))
        for bookmark in session.bookmarks.all:
            item = self._add(bookmarks, bookmark.name, bookmark)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(0, self.tr("F2 names it, Delete takes it away"))
        for section in (structure, speakers, bookmarks):
            section.setHidden(section.childCount() == 0)
            section.setExpanded(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete takes a bookmark away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            item = self.tree.currentItem()
            target = item.data(0, _TARGET) if item is not None else None
            if self._session is not None and isinstance(target, Bookmark):
                self._session.bookmarks.remove(target)
                return True
        return super().eventFilter(watched, event)

    def _rename(self, item: QTreeWidgetItem) -> None:
        target = item.data(0, _TARGET)
        if not self._is_filling and self._session is not None and isinstance(target, Bookmark):
            self._session.bookmarks.rename(target, item.text(0))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what the article has become while the dock was closed."""
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
            self._shown = None
            self.show_session(self._session)
        super().changeEvent(event)

    def _retitle(self) -> None:
        self.setWindowTitle(self.tr("Outline"))
        self.tree.setAccessibleName(self.tr("Outline"))

    def _section(self, words: str) -> QTreeWidgetItem:
        section = QTreeWidgetItem(self.tree, [words])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return section

    def _add(self, section: QTreeWidgetItem, words: str, target: object) -> QTreeWidgetItem:
        item = QTreeWidgetItem(section, [words])
        item.setToolTip(0, words)
        item.setData(0, _TARGET, target)
        return item

    def _go(self, item: QTreeWidgetItem) -> None:
        target = item.data(0, _TARGET)
        if self._session is None or target is None:
            return
        if isinstance(target, Span):
            self._session.jump(target)
        elif isinstance(target, Bookmark):
            self._session.jump(self._session.bookmarks.span(target))
        else:
            self._session.set_current(Place(target), origin=self)
