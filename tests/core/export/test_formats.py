import json

import pytest
from sample_annotations import english_annotations, french_annotations

from core.annotations.marks import Annotations
from core.export.formats import FORMATS, Format, format_named, write_article
from core.problems import Code, ProblemError


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda f: f.name)
def test_every_format_writes_a_file(chosen, tmp_path):
    path = tmp_path / f"article{chosen.suffix}"
    write_article(french_annotations(), path, chosen)
    assert path.stat().st_size > 0
    assert format_named(chosen.name) is chosen


def test_an_unknown_format_is_told_with_those_there_are():
    with pytest.raises(ProblemError) as caught:
        format_named("papyrus")
    assert caught.value.problem.code is Code.FORMAT_UNKNOWN
    assert caught.value.problem.arguments == {
        "format": "papyrus",
        "known": ", ".join(chosen.name for chosen in FORMATS),
    }


def test_json_is_the_contract(tmp_path):
    annotations = english_annotations()
    write_article(annotations, tmp_path / "a.json", format_named("json"))
    found = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert found["schema"] == "incise/analysis/1"
    assert found["text"] == annotations.document.text
    start, end = found["claims"][1]["cue"]
    assert found["text"][start:end] == "may"


def test_json_without_analysis_is_refused(tmp_path):
    with pytest.raises(ProblemError, match="not been analysed"):
        write_article(Annotations(english_annotations().document), tmp_path / "a.json", format_named("json"))
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_fails_is_told_and_nothing_is_written(tmp_path):
    def fails(*_):
        raise ZeroDivisionError("division by zero")

    path = tmp_path / "a.txt"
    with pytest.raises(ProblemError, match=r"a\.txt: cannot be written \(ZeroDivisionError: division by zero\)"):
        write_article(english_annotations(), path, Format("x", ".txt", "X", fails))
    assert not path.exists()


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda f: f.name)
def test_a_file_that_cannot_be_written_is_told(chosen, tmp_path):
    path = tmp_path / "missing" / f"a{chosen.suffix}"
    with pytest.raises(ProblemError) as caught:
        write_article(english_annotations(), path, chosen)
    assert caught.value.problem.code is Code.EXPORT_FAILED
    assert caught.value.problem.arguments["file"] == str(path)
