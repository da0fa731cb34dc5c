from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.find import find
from core.text.folding import fold

ACUTE = "\N{COMBINING ACUTE ACCENT}"
TEXT = f"« L’Élysée », dit-il :\nl’œuvre\N{NO-BREAK SPACE}! “Le  Pont” de la rue Straße, l’e{ACUTE}te{ACUTE}."


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("elysee", ["Élysée"]),
        ("ÉLYSÉE", ["Élysée"]),
        ("l'elysee", ["L’Élysée"]),
        ("“l’élysée”", ["« L’Élysée »"]),
        ("oeuvre !", ["œuvre\N{NO-BREAK SPACE}!"]),
        ("euvre", ["œuvre"]),
        ("dit-il : l'œuvre", ["dit-il :\nl’œuvre"]),
        ("le pont", ["Le  Pont"]),
        ("STRASSE", ["Straße"]),
        ("été", [f"e{ACUTE}te{ACUTE}"]),
        ("absent", []),
        ("   ", []),
        ("", []),
        (ACUTE, []),
        (".*", []),
    ],
)
def test_words_are_found_as_a_reader_means_them(query, found):
    assert [span.of(TEXT) for span in find(TEXT, query)] == found


def test_hits_come_in_order_and_never_overlap():
    assert [(hit.start, hit.end) for hit in find("aßa aaaa", "s")] == [(1, 2)]
    assert [(hit.start, hit.end) for hit in find("aaaaa", "aa")] == [(0, 2), (2, 4)]


@given(st.data(), st.text(max_size=40))
def test_every_stretch_of_a_text_is_found_where_it_stands(data, text):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    query = text[start:end]
    hits = find(text, query)
    if fold(query).strip():
        assert hits
    for hit in hits:
        assert fold(query).split()[0][0] in fold(hit.of(text))


@given(st.text(alphabet="aéœßİ «»'’\u00ad\u0301\n", max_size=30), st.sampled_from(["a", "e", "oe", "s", "i", '"', "'"]))
def test_hits_hold_what_was_sought_and_take_their_accents_along(text, query):
    for hit in find(text, query):
        assert query in fold(hit.of(text))
        assert hit.end == len(text) or not unicodedata.combining(text[hit.end])
