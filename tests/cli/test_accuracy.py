"""The evaluation, on articles and answers made for it."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import pytest

from core.cli.__main__ import main
from core.cli.accuracy import Accuracy, Figure, measure_accuracy
from core.cli.accuracy_tables import article_table, markdown_page, toml_file, total_table
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

SCORER = """
class Tally:
    def __init__(self):
        self.right, self.all = 0, 0

    def rows(self):
        yield "headings", 1.0, 0.5, 0.667, self.all
        yield "certainty accuracy", None, None, self.right / self.all, self.all


def score(gold, analysis, tally):
    tally.right += gold["headings"] == analysis["headings"]
    tally.all += 1
"""

ARTICLE = "A bridge for the island\n\nThe cost\n\nThe bridge will be opened in May, said the mayor of the island.\n"


@pytest.fixture
def gold(tmp_path) -> Path:
    for folder in ("gold", "articles", "tools"):
        (tmp_path / folder).mkdir()
    (tmp_path / "tools" / "score.py").write_text(SCORER)
    for name, headings in (("bridge", [[25, 33]]), ("island", [])):
        (tmp_path / "articles" / f"{name}.txt").write_text(ARTICLE)
        (tmp_path / "gold" / f"{name}.json").write_text(json.dumps({"headings": headings}))
    return tmp_path / "gold"


def test_all_articles_and_each_are_scored(gold):
    (accuracy,) = measure_accuracy([gold])
    assert accuracy.language == "en"
    assert accuracy.total[1] == Figure("certainty accuracy", None, None, 0.5, 2)
    assert {name: figures[1].value for name, figures in accuracy.articles.items()} == {"bridge": 1.0, "island": 0.0}


def test_the_command_prints_tables_and_writes_the_page(gold, tmp_path, capsys):
    assert main(["evaluate", str(gold / "bridge.json"), "--markdown", str(tmp_path / "accuracy.md")]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "en 1"
    assert printed[-2].split() == ["bridge", "–", "–", "–", "0.667", "–", "–", "–", "1.000"]
    assert "| bridge |" in (tmp_path / "accuracy.md").read_text("utf-8")


def test_the_command_writes_the_figures_for_the_window(gold, tmp_path):
    assert main(["evaluate", str(gold), "--toml", str(tmp_path / "accuracy.toml")]) == 0
    written = tomllib.loads((tmp_path / "accuracy.toml").read_text("utf-8"))
    assert written["en"]["articles"] == 2
    assert written["en"]["figures"]["certainty accuracy"] == {"value": 0.5, "gold": 2}


def test_what_is_missing_is_told_of(gold, tmp_path):
    for arguments, missing in (
        (([tmp_path / "none"],), "none"),
        (([tmp_path / "articles"],), "*.json"),
        (([gold], None, tmp_path / "none.py"), "none.py"),
        (([gold], tmp_path / "none"), "bridge.txt"),
    ):
        with pytest.raises(ProblemError) as told:
            measure_accuracy(*arguments)
        assert told.value.problem.code is Code.FILE_MISSING
        assert told.value.problem.arguments["file"].endswith(missing)


def test_tables_show_dashes_where_there_is_nothing():
    figures = (Figure("quotes", 0.5, 1.0, 2 / 3, 3), Figure("headings", None, None, None, 0))
    accuracy = Accuracy("fr", "fr_pipeline 1.0", figures, {"pont": figures})
    assert list(total_table(accuracy)) == [
        "fr 1",
        "quotes                0.500  1.000  0.667      3",
        "headings                  –      –      –      0",
    ]
    assert list(article_table(accuracy))[1].split() == ["pont", "–", "–", "–", "–", "0.667", "–", "–", "–"]
    page = markdown_page([accuracy], "2015-05-03", "abc123")
    assert "Measured on 2015-05-03 at commit abc123" in page
    assert "| quotes | 0.500 | 1.000 | 0.667 | 3 |" in page
    assert "| pont | – | – | – | – | 0.667 | – | – | – |" in page


def test_names_are_judged_by_articles_that_the_weights_have_not_seen():
    figures = (Figure("entities", 1.0, 1.0, 1.0, 200), Figure("quotes", 1.0, 1.0, 1.0, 3))
    accuracy = Accuracy("fr", "fr_pipeline 1.0", figures, {})
    page = markdown_page([accuracy], "2015-05-03", "abc123")
    flattering, unseen = page.split("### Articles that the weights have not seen")
    assert "| entities | 1.000 | 1.000 | 1.000 | 200 |" in flattering
    assert "| entities | 1.000" not in unseen
    assert "| entities | 0." in unseen
    assert "| quotes | 1.000" not in unseen
    window = tomllib.loads(toml_file([accuracy], "2015-05-03"))["fr"]["figures"]
    assert window["entities"]["value"] < 1
    assert window["entities"]["gold"] == 200
    assert window["quotes"]["value"] == 1
