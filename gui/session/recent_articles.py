"""The articles that were read last, and what was found in them, kept in one small file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.atomic_write import write_atomically

MOST_RECENT = 12
"""Articles that are remembered besides the pinned ones: what a menu shows without scrolling."""


class RecentArticle(msgspec.Struct, frozen=True):
    """One article that was opened from a file.

    Attributes:
        name: the file's whole path.
        title: the article's title, empty if it has none.
        quotes, claims: how many were found; None before its first analysis is done.
        pinned: whether it stays however many are opened after it.
    """

    name: str
    title: str = ""
    quotes: int | None = None
    claims: int | None = None
    pinned: bool = False

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.name)


class _Kept(msgspec.Struct):
    """The file's content; `version` is told so that a later Incise can read it."""

    version: int = 1
    articles: list[RecentArticle] = []


class RecentArticles:
    """The pinned articles, then the others, each the latest first. Every change is written at once.

    The methods that change something raise ProblemError when the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        """Read what was kept at `path`; a file that cannot be read counts as none."""
        self._path = path
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
        except (OSError, msgspec.DecodeError):
            kept = _Kept()
        self._articles = kept.articles

    @property
    def articles(self) -> list[RecentArticle]:
        """All of them, in the order to show them in."""
        return sorted(self._articles, key=lambda article: not article.pinned)

    def remember(self, path: Path, title: str) -> None:
        """Put an article first that is opened from `path`."""
        before = self._find(path)
        article = RecentArticle(str(path), title)
        if before is not None:
            article = msgspec.structs.replace(before, title=title)
        self._keep([article, *(other for other in self._articles if other is not before)])

    def count(self, path: Path, quotes: int, claims: int) -> None:
        """Note how many quotes and claims were found in the article at `path`."""
        self._replace(path, quotes=quotes, claims=claims)

    def pin(self, path: Path, pinned: bool) -> None:
        """Keep an article, or let it go with the others."""
        self._replace(path, pinned=pinned)

    def relocate(self, path: Path, found: Path) -> None:
        """An article that was at `path` has been found elsewhere."""
        self._replace(path, name=str(found.absolute()))

    def forget(self, path: Path) -> None:
        """Take an article off the list; its file stays."""
        self._keep([article for article in self._articles if article.path != path])

    def _find(self, path: Path) -> RecentArticle | None:
        return next((article for article in self._articles if article.path == path), None)

    def _replace(self, path: Path, **changes: object) -> None:
        self._keep(
            [
                msgspec.structs.replace(article, **changes) if article.path == path else article
                for article in self._articles
            ]
        )

    def _keep(self, articles: list[RecentArticle]) -> None:
        latest = [article.name for article in articles if not article.pinned][:MOST_RECENT]
        articles = [article for article in articles if article.pinned or article.name in latest]
        if articles != self._articles:
            self._articles = articles
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, msgspec.json.encode(_Kept(1, articles)))
