from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.folding import fold, fold_characters


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Élysée", "elysee"),
        ("e\N{COMBINING ACUTE ACCENT}te\N{COMBINING ACUTE ACCENT}", "ete"),
        ("l’Œuvre", "l'oeuvre"),
        ("« Non\N{NO-BREAK SPACE}! »", '" non ! "'),
        ("“Well”", '"well"'),
        ("12\N{NARROW NO-BREAK SPACE}400", "12 400"),
        ("Straße", "strasse"),
        ("peut\N{NON-BREAKING HYPHEN}être –", "peut-etre -"),
        ("co\N{SOFT HYPHEN}opérer", "cooperer"),
        ("\N{LATIN SMALL LIGATURE FI}n…", "fin..."),
    ],
)
def test_what_readers_call_the_same_folds_to_the_same(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_every_character_folds_by_itself(text):
    assert "".join(fold_characters(text)) == fold(text)
    assert len(fold_characters(text)) == len(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_folds_as_it_does_among_accents(text):
    assert fold(text) + "e" == fold(text + "é")
    assert fold(text) == "".join(fold_characters(text))
