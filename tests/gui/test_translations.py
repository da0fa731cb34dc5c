"""Every word of the interface is there in French, every counted one in both languages."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from core.resource_files import resource_path

LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    """The messages of a .ts file by context and source text."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize(("code", "options"), [("fr", []), ("en", ["-pluralonly"])])
def test_nothing_is_untranslated_or_left_over(tmp_path: Path, code: str, options: list[str]) -> None:
    fresh = tmp_path / "fresh.ts"
    command = [LUPDATE, "-extensions", "py", "gui", "-silent", "-target-language", code, *options, "-ts", fresh]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[2])
    kept = messages(resource_path("translations", f"incise_{code}.ts"))
    assert set(kept) == set(messages(fresh))
    for key, message in kept.items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") != "unfinished", key
        forms = translation.findall("numerusform")
        assert len(forms) == (2 if message.get("numerus") == "yes" else 0), key
        assert all(form.text for form in forms) if forms else translation.text, key


def test_french_puts_no_break_spaces_before_high_punctuation() -> None:
    for key, message in messages(resource_path("translations", "incise_fr.ts")).items():
        translation = message.find("translation")
        assert translation is not None
        words = "".join(translation.itertext())
        assert not any(f" {sign}" in words for sign in ";:!?»"), key
