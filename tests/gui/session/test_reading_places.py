"""What was open and where the reader was comes back, also from a file that another hand has spoilt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from gui.session.bookmarks import Bookmark
from gui.session.reading_places import MOST_PLACES, OpenArticle, ReadingPlaces

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_open_articles_places_and_bookmarks_come_back(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "session.json"
    left = [
        OpenArticle("one", "/a.txt", encoding="macintosh", side=1, shown=True, front=True, query="possible"),
        OpenArticle("two", "/b.txt", hidden=("claim",), bare=True, cards="quote"),
    ]
    ReadingPlaces(path).keep(left, {"one": 12, "two": 0}, {"one": (Bookmark(3, "Here"),), "two": ()})
    again = ReadingPlaces(path)
    assert again.open_articles == left
    assert (again.place("one"), again.place("two"), again.place("three")) == (12, 0, 0)
    assert (again.bookmarks("one"), again.bookmarks("two")) == ((Bookmark(3, "Here"),), ())


def test_places_of_closed_articles_are_kept(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path / "session.json")
    places.keep([OpenArticle("one", "/a.txt")], {"one": 12}, {"one": (Bookmark(0, "Top"),)})
    places.keep([], {"two": 5}, {})
    again = ReadingPlaces(tmp_path / "session.json")
    assert again.place("one") == 12
    assert again.bookmarks("one") == (Bookmark(0, "Top"),)


def test_the_oldest_places_make_room(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path / "session.json")
    for number in range(MOST_PLACES + 1):
        places.keep([], {str(number): number + 1}, {})
    assert places.place("0") == 0
    assert places.place("1") == 2


def test_a_pasted_text_is_kept_for_as_long_as_it_is_open(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path / "session.json")
    places.keep_text("one", "Déjà\r\nlu")
    places.keep([OpenArticle("one", title="Pasted article")], {}, {})
    assert ReadingPlaces(tmp_path / "session.json").pasted_text("one") == "Déjà\r\nlu"
    places.keep([], {}, {})
    assert places.pasted_text("one") is None


@given(content=st.binary())
def test_a_spoilt_file_counts_as_none(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("profile") / "session.json"
    path.write_bytes(content)
    assert ReadingPlaces(path).open_articles == []
