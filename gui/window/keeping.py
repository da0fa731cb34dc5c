"""What is kept of the window and its articles, and how they come back at the next start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.annotations.order import Order
from core.problems import ProblemError
from gui.session.article_session import Phase
from gui.session.reading_places import OpenArticle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QMainWindow

    from core.problems import Problem
    from gui.session.article_session import ArticleSession
    from gui.session.reading_places import ReadingPlaces
    from gui.session.recent_articles import RecentArticles
    from gui.session.workspace import Workspace
    from gui.settings import Settings
    from gui.window.article_page import ArticlePage
    from gui.window.tabs import ArticleTabs

DELAY = 700
"""Milliseconds of rest before it is written: a crash loses less than a second."""


class Keeping(QObject):
    """Writes down what is open and how it is shown, and brings it back.

    Signals:
        problem(problem): it cannot be written; told once a file.
    """

    problem = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        tabs: ArticleTabs,
        workspace: Workspace,
        settings: Settings,
        places: ReadingPlaces,
        recent: RecentArticles,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tabs = tabs
        self._workspace = workspace
        self._settings = settings
        self._places = places
        self._recent = recent
        self._awaited: dict[str, OpenArticle] = {}
        self._told: set[str] = set()
        self.rest = QTimer(self, singleShot=True, interval=DELAY)
        self.rest.timeout.connect(self.keep)

    def restore(self) -> None:
        """Open the articles that were open, where they are still there."""
        for article in self._places.open_articles:
            path = Path(article.file)
            if not article.file:
                text = self._places.pasted_text(article.sha256)
                if text is not None:
                    self._awaited[article.sha256] = article
                    self._workspace.open_text(text, article.title)
            elif path.is_file():
                self._awaited[article.file] = article
                self._workspace.open_file(path, article.encoding)

    def give_up(self, problem: Problem) -> None:
        """Wait no longer for an article that could not be opened."""
        self._awaited.pop(str(problem.arguments.get("file", "")), None)

    def place_page(self, page: ArticlePage, replaced: ArticlePage | None) -> None:
        """Put a new page among the tabs as its article was left, or as that was which it takes the place of."""
        session = page.session
        key = str(session.path) if session.path is not None else session.document.sha256
        kept = self._awaited.pop(key, None)
        if kept is not None:
            hidden = set(kept.hidden)
            mark_filter = MarkFilter(frozenset(kind for kind in MarkKind if kind not in hidden), kept.query)
            self._tabs.add_as_left(page, kept.side, shown=kept.shown, front=kept.front)
        elif replaced is not None:
            mark_filter = replaced.session.filter
            self._tabs.add_instead(page, replaced)
        else:
            mark_filter = MarkFilter(self._settings.layers)
            self._tabs.add(page)
        session.set_filter(mark_filter, origin=self)
        session.set_bare(kept.bare if kept is not None else False, origin=self)
        if kept is not None:
            _restore_cards(page, kept.cards, kept.orders)
        elif replaced is not None:
            _restore_cards(page, replaced.panel.kind, _orders(replaced))
        page.restore_split(self._settings)
        if replaced is not None:
            session.bookmarks.take_over(replaced.session.bookmarks)
        else:
            session.bookmarks.restore(self._places.bookmarks(session.document.sha256))
        place = self._places.place(session.document.sha256) if replaced is None else replaced.session.view.start
        # The page has its size, and so its lines, only after it was shown.
        QTimer.singleShot(0, page, lambda: page.view.scrolling.show_from(place))

    def remember(self, session: ArticleSession) -> None:
        """Put an article that was opened at the head of the recent ones; keep the text of one that has no file."""
        document = session.document
        if session.path is None:
            self._write(partial(self._places.keep_text, document.sha256, document.text))
        else:
            title = " ".join(document.title.of(document.text).split()) if document.title is not None else ""
            self._write(partial(self._recent.remember, session.path, title))

    def keep_counts(self, session: ArticleSession) -> None:
        """Note for the list of recent articles how much was found."""
        analysis = session.annotations.analysis
        if session.path is not None and analysis is not None and session.state.phase is Phase.DONE:
            self._write(partial(self._recent.count, session.path, len(analysis.quotes), len(analysis.claims)))

    def keep_layers(self, session: ArticleSession) -> None:
        """Show the articles that are opened later with the layers of `session`."""
        self._settings.layers = session.filter.kinds

    def keep_split(self, page: ArticlePage) -> None:
        """Let text and cards of the articles that are opened later share the width as on `page`."""
        self._settings.save_split(page.splitter)
        self.rest.start()

    def keep(self) -> None:
        """Write down how the window is, which articles are open and where the reader is in each."""
        self.rest.stop()
        self._settings.save_window(self._window)
        pages = self._tabs.pages
        self._write(
            partial(
                self._places.keep,
                [*self._awaited.values(), *self._open_articles(pages)],
                {page.session.document.sha256: page.session.view.start for page in pages},
                {page.session.document.sha256: page.session.bookmarks.all for page in pages},
            )
        )

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
        except ProblemError as error:
            file = str(error.problem.arguments["file"])
            if file not in self._told:
                self._told.add(file)
                self.problem.emit(error.problem)

    def _open_articles(self, pages: Iterable[ArticlePage]) -> Iterable[OpenArticle]:
        for page in pages:
            session = page.session
            article = OpenArticle(
                session.document.sha256,
                side=self._tabs.side_of(page),
                shown=self._tabs.is_shown(page),
                front=page is self._tabs.page,
                query=session.filter.query,
                hidden=tuple(kind.value for kind in MarkKind if kind not in session.filter.kinds),
                bare=session.bare,
                cards=page.panel.kind.value,
                orders=_orders(page),
            )
            if session.path is not None:
                yield msgspec.structs.replace(article, file=str(session.path), encoding=session.encoding)
            else:
                yield msgspec.structs.replace(article, title=session.document.file)


def _orders(page: ArticlePage) -> dict[str, str]:
    """By kinds of marks the orders of their cards, those that are not as in the text."""
    orders = {kind.value: cards.shown.order for kind, cards in page.panel.lists.items()}
    return {kind: order.value for kind, order in orders.items() if order is not Order.PLACE}


def _restore_cards(page: ArticlePage, shown: str, orders: Mapping[str, str]) -> None:
    """Show the cards of the kind `shown`, in the `orders` that they had."""
    for kind, cards in page.panel.lists.items():
        order = orders.get(kind, "")
        if order in set(Order):
            cards.sort_by(Order(order))
        if kind == shown:
            page.panel.show_kind(kind)
