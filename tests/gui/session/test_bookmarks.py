"""Bookmarks: paragraphs that the reader names and comes back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.text.structure import build_document
from gui.session.bookmarks import Bookmark, Bookmarks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "La crue\n\nLe fleuve monte depuis lundi.\n\nLes quais sont fermés au public.\n"


def test_a_paragraph_is_bookmarked_from_anywhere_in_it_and_let_go_again(qtbot: QtBot) -> None:
    bookmarks = Bookmarks(build_document(TEXT, file="crue.txt"))
    with qtbot.waitSignal(bookmarks.changed):
        assert bookmarks.toggle(TEXT.index("quais") + 2)
    assert bookmarks.all == (Bookmark(TEXT.index("Les quais"), "Les quais sont fermés au public."),)
    assert not bookmarks.toggle(TEXT.index("fermés"))
    assert bookmarks.all == ()


def test_bookmarks_stand_in_reading_order_and_are_named() -> None:
    bookmarks = Bookmarks(build_document(TEXT, file="crue.txt"))
    bookmarks.toggle(TEXT.index("quais"))
    bookmarks.toggle(TEXT.index("fleuve"))
    first, second = bookmarks.all
    bookmarks.rename(second, "  Fermeture ")
    bookmarks.rename(first, " ")
    assert [bookmark.name for bookmark in bookmarks.all] == ["Le fleuve monte depuis lundi.", "Fermeture"]
    assert bookmarks.span(bookmarks.all[1]).of(TEXT) == "Les quais sont fermés au public."


def test_bookmarks_follow_their_paragraphs_into_a_changed_file() -> None:
    before = Bookmarks(build_document(TEXT, file="crue.txt"))
    before.toggle(TEXT.index("quais"))
    before.toggle(TEXT.index("fleuve"))
    changed = TEXT.replace("Le fleuve monte", "La Loire monte").replace("La crue", "La grande crue")
    after = Bookmarks(build_document(changed, file="crue.txt"))
    after.take_over(before)
    assert after.all == (Bookmark(changed.index("Les quais"), "Les quais sont fermés au public."),)


def test_a_kept_bookmark_that_begins_no_paragraph_is_dropped() -> None:
    bookmarks = Bookmarks(build_document(TEXT, file="crue.txt"))
    bookmarks.restore([Bookmark(3, "nowhere"), Bookmark(0, "top")])
    assert bookmarks.all == (Bookmark(0, "top"),)
