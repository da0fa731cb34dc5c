"""What a reader who cannot see the window is told, by the program as it runs and through the system's own interface."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TITLE = "La marée a emporté la digue de Port-Brume"
ARTICLE = f"""{TITLE}

La digue a cédé mardi, selon la préfecture. Les pompiers pourraient rester jusqu'à samedi.
"""
SCREEN_READER = Path(__file__).with_name("screen_reader.py")
DEBIAN_PYTHON = "/usr/bin/python3"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `screen_reader.py` writes down of the program on the article, in English."""
    folder = tmp_path_factory.mktemp("screen_reader")
    (folder / "incise.ini").write_text("[General]\nlanguage=en\n", encoding="utf-8")
    (folder / "digue.txt").write_text(ARTICLE, encoding="utf-8")
    report = folder / "told.json"
    command = [
        "dbus-run-session",
        "--",
        DEBIAN_PYTHON,
        SCREEN_READER,
        sys.executable,
        folder,
        folder / "digue.txt",
        report,
    ]
    done = subprocess.run(
        command, cwd=SCREEN_READER.parents[2], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=90, check=False
    )
    assert done.returncode == 0, done.stdout.decode()
    told: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return told


def controls(told: dict[str, Any], role: str) -> list[str]:
    return [name for of_role, name, _ in told["controls"] if of_role == role]


def test_every_control_that_keys_reach_has_a_name(told: dict[str, Any]) -> None:
    assert [role for role, name, by_key in told["controls"] if by_key and not name] == []


def test_buttons_tabs_and_fields_are_called_what_they_are(told: dict[str, Any]) -> None:
    assert "digue.txt – Incise" in controls(told, "frame")
    buttons = controls(told, "push button") or controls(told, "button")  # AT-SPI 2.46 and 2.56
    assert {"Open", "Next Mark", "Previous Mark", "Find"} <= set(buttons)
    assert {"Claims", "Quotes", "Entities"} <= set(controls(told, "check box"))
    assert {"Article", "Filter marks"} <= set(controls(told, "text"))
    assert [name.split()[0] for name in controls(told, "page tab")[:3]] == ["Claims", "Quotes", "Entities"]


def test_the_article_at_a_glance_is_a_panel_of_boxes_that_say_what_they_stand_for(told: dict[str, Any]) -> None:
    assert "The article at a glance" in controls(told, "panel")
    boxes = controls(told, "check box")
    assert any(name.startswith("La préfecture: 1 quote, ") for name in boxes)
    assert "possible: 1 claim" in boxes


def test_the_article_is_there_as_text(told: dict[str, Any]) -> None:
    assert " ".join(told["text"].split()) == " ".join(ARTICLE.split())


def test_a_card_says_kind_certainty_source_and_words(told: dict[str, Any]) -> None:
    assert {role for role, _ in told["cards"]} == {"list item"}
    assert [
        "list item",
        "Claim, possible, The article: Les pompiers pourraient rester jusqu'à samedi.",
    ] in told["cards"]


def test_going_to_a_mark_says_it_and_takes_the_caret_there(told: dict[str, Any]) -> None:
    assert told["said"] == ["Place: Port-Brume (1)"]
    assert (told["caret"], told["caret_after"]) == (0, TITLE.index("Port-Brume"))
