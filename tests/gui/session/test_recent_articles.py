"""The articles read last are remembered with what was found in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.session.recent_articles import MOST_RECENT, RecentArticle, RecentArticles


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "recent.json"


def test_latest_comes_first_and_all_is_there_at_the_next_start(kept: Path) -> None:
    recent = RecentArticles(kept)
    recent.remember(Path("/a.txt"), "A title")
    recent.count(Path("/a.txt"), 3, 12)
    recent.remember(Path("/b.txt"), "")
    assert RecentArticles(kept).articles == [RecentArticle("/b.txt"), RecentArticle("/a.txt", "A title", 3, 12)]


def test_opening_again_keeps_counts_and_pin(kept: Path) -> None:
    recent = RecentArticles(kept)
    recent.remember(Path("/a.txt"), "A")
    recent.count(Path("/a.txt"), 3, 12)
    recent.pin(Path("/a.txt"), True)
    recent.remember(Path("/a.txt"), "Another title")
    assert recent.articles == [RecentArticle("/a.txt", "Another title", 3, 12, pinned=True)]


def test_pinned_articles_stay_however_many_are_opened(kept: Path) -> None:
    recent = RecentArticles(kept)
    recent.remember(Path("/kept.txt"), "")
    recent.pin(Path("/kept.txt"), True)
    for number in range(MOST_RECENT + 5):
        recent.remember(Path(f"/{number}.txt"), "")
    names = [article.name for article in recent.articles]
    assert names[0] == "/kept.txt"
    assert len(names) == MOST_RECENT + 1
    assert names[1] == f"/{MOST_RECENT + 4}.txt"


def test_moved_and_forgotten(kept: Path) -> None:
    recent = RecentArticles(kept)
    recent.remember(Path("/a.txt"), "A")
    recent.relocate(Path("/a.txt"), Path("/new/a.txt"))
    assert recent.articles == [RecentArticle("/new/a.txt", "A")]
    recent.forget(Path("/new/a.txt"))
    assert RecentArticles(kept).articles == []


def test_a_damaged_file_counts_as_none(kept: Path) -> None:
    kept.parent.mkdir()
    kept.write_text("{", encoding="utf-8")
    recent = RecentArticles(kept)
    recent.remember(Path("/a.txt"), "A")
    assert [article.name for article in RecentArticles(kept).articles] == ["/a.txt"]
