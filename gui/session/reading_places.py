"""Which articles are open and where the reader is in each, kept so that a crash or a restart loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from core.atomic_write import write_atomically
from gui.session.bookmarks import Bookmark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Value = TypeVar("Value")

MOST_PLACES = 500
"""Articles whose place is remembered, the latest first."""


class OpenArticle(msgspec.Struct, frozen=True):
    """One open article as the reader left it.

    Attributes:
        sha256: the hash of its text.
        file: the file's whole path; empty for an article that was pasted.
        title: what a pasted article goes by.
        encoding: the encoding that the reader chose for the file; empty where it was found out.
        side: 0, or 1 for the second of two articles side by side.
        shown: whether it is the one that is seen on its side.
        front: whether the reader was in it.
        query: what its marks were filtered by.
        hidden: the kinds of marks that were not shown.
        bare: whether no marks were shown at all.
        cards: the kind of marks whose cards were shown.
        orders: by kinds of marks the orders of their cards, those that are not as in the text.
    """

    sha256: str
    file: str = ""
    title: str = ""
    encoding: str = ""
    side: int = 0
    shown: bool = False
    front: bool = False
    query: str = ""
    hidden: tuple[str, ...] = ()
    bare: bool = False
    cards: str = ""
    orders: dict[str, str] = {}


class _Kept(msgspec.Struct):
    """The file's content; `version` is told so that a later Incise can read it."""

    version: int = 2
    open: list[OpenArticle] = []
    places: dict[str, int] = {}
    bookmarks: dict[str, tuple[Bookmark, ...]] = {}


class ReadingPlaces:
    """The state of the session in one small file, and beside it the texts of the open articles that have no file.

    An article is known by the hash of its text, so that its place is found again when the file was moved.
    """

    def __init__(self, path: Path) -> None:
        """Read what was kept at `path`; a file that cannot be read counts as none."""
        self._path = path
        self._texts = path.with_name("pasted")
        try:
            self._kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
        except (OSError, msgspec.DecodeError):
            self._kept = _Kept()

    @property
    def open_articles(self) -> list[OpenArticle]:
        """The articles that were open, in the order of their tabs."""
        return self._kept.open

    def place(self, sha256: str) -> int:
        """The offset that was at the top of the view; 0 for an article that was never read."""
        return self._kept.places.get(sha256, 0)

    def bookmarks(self, sha256: str) -> tuple[Bookmark, ...]:
        """The bookmarks in an article."""
        return self._kept.bookmarks.get(sha256, ())

    def pasted_text(self, sha256: str) -> str | None:
        """The text of an open article that was pasted; None if it was not kept."""
        try:
            return (self._texts / f"{sha256}.txt").read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return None

    def keep_text(self, sha256: str, text: str) -> None:
        """Keep the text of an article that has no file, for as long as it is open.

        Raises:
            ProblemError: when it cannot be written.
        """
        self._texts.mkdir(parents=True, exist_ok=True)
        path = self._texts / f"{sha256}.txt"
        if not path.exists():
            write_atomically(path, text.encode())

    def keep(
        self,
        open_articles: Sequence[OpenArticle],
        places: dict[str, int],
        bookmarks: dict[str, tuple[Bookmark, ...]],
    ) -> None:
        """Write which articles are open, the places in them and their bookmarks, by the hashes of their texts.

        Raises:
            ProblemError: when the file cannot be written.
        """
        latest = _latest(self._kept.places, places)
        marked = _latest(self._kept.bookmarks, bookmarks)
        kept = _Kept(2, list(open_articles), latest, {sha: some for sha, some in marked.items() if some})
        if kept != self._kept:
            self._kept = kept
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, msgspec.json.encode(kept))
            self._forget_texts({article.sha256 for article in open_articles if not article.file})

    def _forget_texts(self, needed: set[str]) -> None:
        for text in self._texts.glob("*.txt"):
            if text.stem not in needed:
                text.unlink(missing_ok=True)


def _latest(known: dict[str, Value], now: dict[str, Value]) -> dict[str, Value]:
    """What is known of articles, with what is so now last, without the oldest where there are too many."""
    kept = {sha: value for sha, value in known.items() if sha not in now}
    return dict(list({**kept, **now}.items())[-MOST_PLACES:])
