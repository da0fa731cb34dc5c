"""Counted things in the interface's language, with its plurals.

They stand in one class because `lupdate` finds plural forms in calls of `self.tr` only, not of `translate`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many of something there are."""

    def mentions(self, count: int) -> str:
        """`12 mentions`."""
        return self.tr("%n mention(s)", "", count)

    def quotes(self, count: int) -> str:
        """`3 quotes`."""
        return self.tr("%n quote(s)", "", count)

    def claims(self, count: int) -> str:
        """`3 claims`."""
        return self.tr("%n claim(s)", "", count)

    def claims_about(self, count: int) -> str:
        """`3 claims about it`."""
        return self.tr("%n claim(s) about it", "", count)

    def words(self, count: int) -> str:
        """`900 words`."""
        return self.tr("%n word(s)", "", count)

    def minutes(self, count: int) -> str:
        """`4 min`: the time that reading takes."""
        return self.tr("%n min", "", count)

    def pages(self, count: int) -> str:
        """`3 pages`."""
        return self.tr("%n page(s)", "", count)

    def left_out(self, count: int) -> str:
        """`12 hidden marks left out`."""
        return self.tr("%n hidden mark(s) left out", "", count)

    def further_down(self, count: int) -> str:
        """`3 marks further down`."""
        return self.tr("%n mark(s) further down", "", count)

    def further_up(self, count: int) -> str:
        """`3 marks further up`."""
        return self.tr("%n mark(s) further up", "", count)
