"""The places in articles come back, also from a file that another hand has spoilt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from gui.session.reading_places import MOST_PLACES, ReadingPlaces

if TYPE_CHECKING:
    import pytest


def test_open_files_and_places_come_back(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "session.json"
    ReadingPlaces(path).keep([Path("/a.txt"), Path("/b.txt"), Path("/c.txt")], Path("/a.txt"), {"one": 12, "two": 0})
    again = ReadingPlaces(path)
    assert again.open_files == [Path("/b.txt"), Path("/c.txt"), Path("/a.txt")]
    assert (again.place("one"), again.place("two"), again.place("three")) == (12, 0, 0)


def test_places_of_closed_articles_are_kept(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path / "session.json")
    places.keep([Path("/a.txt")], None, {"one": 12})
    places.keep([], None, {"two": 5})
    assert ReadingPlaces(tmp_path / "session.json").place("one") == 12


def test_the_oldest_places_make_room(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path / "session.json")
    for number in range(MOST_PLACES + 1):
        places.keep([], None, {str(number): number + 1})
    assert places.place("0") == 0
    assert places.place("1") == 2


@given(content=st.binary())
def test_a_spoilt_file_counts_as_none(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("profile") / "session.json"
    path.write_bytes(content)
    assert ReadingPlaces(path).open_files == []
