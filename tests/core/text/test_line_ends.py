from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.line_ends import normalise_line_ends


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\v", "\f", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed(end):
    assert normalise_line_ends(f"un{end}deux{end}") == "un\ndeux\n"


def test_blank_lines_stay():
    assert normalise_line_ends("un\r\n\r\ndeux\r\rtrois") == "un\n\ndeux\n\ntrois"


@given(st.text())
def test_nothing_else_changes(text):
    ends = "\r\n\v\f\x85\u2028\u2029"
    assert normalise_line_ends(text).replace("\n", "") == "".join(c for c in text if c not in ends)
