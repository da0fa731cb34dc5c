"""What no rule foresaw is told like any other problem, so that the other articles are still done."""

import pytest

from core.cli import analyst
from core.cli.analyst import Analyst
from core.problems import Code, ProblemError
from core.resource_files import resource_path

ENGLISH = resource_path("samples", "en.txt")


def test_an_analysis_that_fails_is_a_problem_of_its_article(monkeypatch):
    def fails(*_):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(analyst, "load_pipeline", lambda language: language)
    monkeypatch.setattr(analyst, "analyse", fails)
    with pytest.raises(ProblemError) as caught:
        Analyst().annotations(ENGLISH)
    assert caught.value.problem.code is Code.ANALYSIS_FAILED
    assert caught.value.problem.arguments == {"file": str(ENGLISH), "reason": "ZeroDivisionError: division by zero"}
