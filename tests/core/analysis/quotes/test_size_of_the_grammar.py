"""The marked sentences are a grammar of reported speech: they are many, and none stands there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import test_english_newspapers
import test_english_quotes
import test_french_newspapers
import test_french_quotes

if TYPE_CHECKING:
    from types import ModuleType


def marked_in(*modules: ModuleType) -> list[str]:
    """The sentences with something marked as found."""
    lists = [value for module in modules for value in vars(module).values() if isinstance(value, list)]
    return [sentence for sentences in lists for sentence in sentences if isinstance(sentence, str) and "⟦" in sentence]


@pytest.mark.parametrize(
    ("modules", "fewest"),
    [
        pytest.param((test_french_quotes, test_french_newspapers), 200, id="fr"),
        pytest.param((test_english_quotes, test_english_newspapers), 80, id="en"),
    ],
)
def test_enough_sentences_all_different(modules, fewest):
    sentences = marked_in(*modules)
    assert len(sentences) >= fewest
    assert len(set(sentences)) == len(sentences)
