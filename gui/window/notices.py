"""What the window says of its own accord: in the banners, where something can be done about it, and in its foot."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from core.problems import Code
from gui.messages import problem_text
from gui.session.article_session import Phase
from gui.window.encoding_menu import EncodingMenu
from gui.window.status_line import PASSING_MESSAGE

if TYPE_CHECKING:
    from core.problems import Problem
    from gui.session.article_session import ArticleSession
    from gui.session.workspace import Workspace
    from gui.window.article_page import ArticlePage
    from gui.window.banner import Banner
    from gui.window.status_line import StatusLine
    from gui.window.tabs import ArticleTabs


class Notices(QObject):
    """Tells about the articles on their pages, about the rest in the window's own banner."""

    def __init__(self, workspace: Workspace, tabs: ArticleTabs, banner: Banner, status: StatusLine) -> None:
        super().__init__(tabs)
        self._workspace = workspace
        self._tabs = tabs
        self._banner = banner
        self._status = status

    def tell_state(self, page: ArticlePage) -> None:
        """Say on its page why an article was not analysed."""
        state = page.session.state
        if state.problem is not None and state.problem.code is Code.LANGUAGE_UNSUPPORTED:
            analyse = partial(self._workspace.analyse_as, page.session)
            page.banner.tell(
                problem_text(state.problem),
                button=self.tr("Read as French"),
                do=partial(analyse, "fr"),
                other_button=self.tr("Read as English"),
                do_other=partial(analyse, "en"),
            )
        elif state.phase is Phase.FAILED and state.problem is not None:
            page.banner.tell(
                problem_text(state.problem),
                problem=True,
                button=self.tr("Analyse Again"),
                do=lambda: self._workspace.analyse(page.session),
            )
        elif state.phase is Phase.ANALYSING:
            page.banner.hide()

    def tell_changed_on_disk(self, session: ArticleSession) -> None:
        """Say on its page that the article's file has another content now."""
        page = self._tabs.page_of(session)
        if page is not None:
            page.banner.tell(
                self.tr("The file was changed by another program."),
                button=self.tr("Reload"),
                do=lambda: self._workspace.reload(session),
            )

    def tell_gone_from_disk(self, session: ArticleSession) -> None:
        """Say on its page that the article's file is no longer there."""
        page = self._tabs.page_of(session)
        if page is not None:
            page.banner.tell(self.tr("The file is no longer there. The article stays open."))

    def tell_problem(self, problem: Problem) -> None:
        """Say what went wrong, and offer what may help."""
        self._status.clearMessage()
        button, do = "", None
        if problem.code is Code.ENCODING_UNKNOWN:
            button = self.tr("Choose the Encoding…")
            do = partial(self._choose_encoding, Path(str(problem.arguments["file"])))
        text = problem_text(problem)
        if self._banner.tells_problem:  # several files were refused
            text = f"{self._banner.label.text()}\n{text}"
        self._banner.tell(text, problem=True, button=button, do=do)

    def tell_printed(self, complete: bool) -> None:
        """Say whether the pages went to the printer."""
        if complete:
            self._status.showMessage(self.tr("Printed"), PASSING_MESSAGE)
        else:
            self._banner.tell(self.tr("The printer did not take all pages."), problem=True)

    def _choose_encoding(self, path: Path) -> None:
        """Let the reader say in which encoding the file at `path` stands."""
        menu = EncodingMenu(self._tabs)
        menu.chosen.connect(lambda encoding: self._open_in(path, encoding))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._banner.mapToGlobal(QPoint(0, self._banner.height())))

    def _open_in(self, path: Path, encoding: str) -> None:
        session = self._workspace.session_of(path)
        if session is None:
            self._workspace.open_file(path, encoding)
        else:
            self._workspace.reload(session, encoding)
