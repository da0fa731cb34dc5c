"""The open articles as tabs: in one group, or in two that stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QTabWidget, QToolButton, QWidget

from gui.window.article_page import ArticlePage

if TYPE_CHECKING:
    from gui.session.article_session import ArticleSession


class ArticleTabs(QSplitter):
    """Two groups of tabs, the second of which is seen only while it holds an article.

    The article in front is that of the group where the reader was last.

    Signals:
        front_changed: another article is in front, or the same elsewhere.
        close_asked(page): the reader wants to close the article of `page`.
    """

    front_changed = Signal()
    close_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.groups = (self._make_group(), self._make_group())
        self._active = self.groups[0]
        self.groups[1].hide()
        self._retitle()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    @property
    def page(self) -> ArticlePage | None:
        """The article in front."""
        page = self._active.currentWidget()
        return page if isinstance(page, ArticlePage) else None

    @property
    def pages(self) -> list[ArticlePage]:
        """All open articles, in the order of their tabs, the first group's first."""
        widgets = [group.widget(index) for group in self.groups for index in range(group.count())]
        return [page for page in widgets if isinstance(page, ArticlePage)]

    @property
    def side_by_side(self) -> bool:
        """Whether two articles are seen at once."""
        return all(group.count() for group in self.groups)

    def page_of(self, session: ArticleSession) -> ArticlePage | None:
        """The page that shows `session`."""
        return next((page for page in self.pages if page.session is session), None)

    def add(self, page: ArticlePage) -> None:
        """Show `page` in front, beside the article that was."""
        self._insert(self._active, self._active.count(), page)
        self._active.setCurrentWidget(page)

    def add_instead(self, page: ArticlePage, replaced: ArticlePage) -> None:
        """Show `page` where `replaced` stands, and in front if that one was."""
        group = self._group_of(replaced)
        was_in_front = group.currentWidget() is replaced
        self._insert(group, group.indexOf(replaced), page)
        if was_in_front:
            group.setCurrentWidget(page)

    def add_as_left(self, page: ArticlePage, side: int, *, shown: bool, front: bool) -> None:
        """Put `page` back on the side (0 or 1) where it was; `shown` there, or even in `front` of the window."""
        group = self.groups[1 if side else 0]
        self._insert(group, group.count(), page)
        if shown:
            group.setCurrentWidget(page)
        self._arrange()
        if front:
            self.show_page(page)
            page.setFocus()

    def side_of(self, page: ArticlePage) -> int:
        """The side where `page` is: 0, or 1 for the second of two."""
        return self.groups.index(self._group_of(page))

    def is_shown(self, page: ArticlePage) -> bool:
        """Whether `page` is the one that is seen on its side."""
        return self._group_of(page).currentWidget() is page

    def remove(self, page: ArticlePage) -> None:
        """Take `page` away."""
        group = self._group_of(page)
        group.removeTab(group.indexOf(page))
        self._arrange()

    def show_page(self, page: ArticlePage) -> None:
        """Bring `page` to the front."""
        group = self._group_of(page)
        group.setCurrentWidget(page)
        self._activate(group)

    def step(self, by: int) -> None:
        """Bring the next (1) or previous (-1) article to the front; after the last comes the first."""
        pages = self.pages
        if self.page is not None:
            page = pages[(pages.index(self.page) + by) % len(pages)]
            self.show_page(page)
            page.setFocus()

    def move_across(self) -> None:
        """Take the article in front to the other side."""
        page = self.page
        if page is None or len(self.pages) < 2:
            return
        source = self._active
        target = self.groups[1 - self.groups.index(source)]
        source.removeTab(source.indexOf(page))
        self._insert(target, target.count(), page)
        target.setCurrentWidget(page)
        self._arrange()
        self.show_page(page)
        page.setFocus()

    def _make_group(self) -> QTabWidget:
        group = QTabWidget(self)
        group.setDocumentMode(True)
        group.setMovable(True)
        group.setTabBarAutoHide(True)
        group.setElideMode(Qt.TextElideMode.ElideMiddle)
        # The keys go to the tabs: a screen reader would find the group around them a control without a name.
        group.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        group.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        group.currentChanged.connect(lambda _index: self.front_changed.emit())
        group.tabBarClicked.connect(lambda _index: self._activate(group))
        self.addWidget(group)
        return group

    def _insert(self, group: QTabWidget, index: int, page: ArticlePage) -> None:
        group.insertTab(index, page, page.title.replace("&", "&&"))
        group.setTabToolTip(index, str(page.session.path or page.title))
        close = QToolButton(group)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setObjectName("close_tab")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is a key for it
        close.setToolTip(self.tr("Close %1").replace("%1", page.title))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(lambda: self.close_asked.emit(page))
        group.tabBar().setTabButton(index, QTabBar.ButtonPosition.RightSide, close)

    def _group_of(self, page: ArticlePage) -> QTabWidget:
        return next(group for group in self.groups if group.indexOf(page) >= 0)

    def _arrange(self) -> None:
        """Show the groups that hold articles; a single one is the first."""
        first, second = self.groups
        if not first.count():
            while isinstance(page := second.widget(0), ArticlePage):
                second.removeTab(0)
                self._insert(first, first.count(), page)
        appears = bool(second.count()) and second.isHidden()
        second.setVisible(bool(second.count()))
        for group in self.groups:
            group.setTabBarAutoHide(not second.count())  # beside another article the name must be seen
        if appears:
            half = self.width() // 2
            self.setSizes([half, half])
        if not self._active.count():
            self._activate(first)
        self._show_front()

    def _activate(self, group: QTabWidget) -> None:
        if group is not self._active:
            self._active = group
            self._show_front()
            self.front_changed.emit()

    def _show_front(self) -> None:
        """Draw the tabs of the side where the reader is not less strongly."""
        for group in self.groups:
            bar = group.tabBar()
            bar.setProperty("behind", group is not self._active)
            bar.style().unpolish(bar)
            bar.style().polish(bar)

    def _retitle(self) -> None:
        for group in self.groups:
            group.setAccessibleName(self.tr("Articles"))
            group.tabBar().setAccessibleName(self.tr("Open articles"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        for group in self.groups:
            if new is not None and group.isAncestorOf(new) and group.count():
                self._activate(group)
