"""Rules and evidence in words: every rule that finds something on the samples has its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.steps import analyse
from core.readers.article_file import read_article
from core.resource_files import resource_path
from gui.rule_words import RULES, evidence_label, rule_label

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_rule_that_found_a_mark_has_words(language: str, request: pytest.FixtureRequest) -> None:
    pipeline: Pipeline = request.getfixturevalue({"fr": "french", "en": "english"}[language])
    analysis = analyse(read_article(resource_path("samples", f"{language}.txt")), pipeline)
    rules = {item.rule for item in (*analysis.quotes, *analysis.claims) if item.rule}
    assert rules
    assert rules <= set(RULES)


def test_evidence_is_said_in_words() -> None:
    assert evidence_label("pipeline: PER") == "pipeline (Person)"
    assert evidence_label("preposition: en") == "preposition (en)"
    assert evidence_label("title") == "title"
    assert rule_label("a rule without words") == "a rule without words"
