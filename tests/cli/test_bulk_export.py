"""Many articles at once: what is written, what is told, and what a failure or Ctrl+C leaves."""

import json
import os
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from core.annotations.filters import MarkFilter
from core.cli import bulk
from core.cli.bulk import Choices, _work, export_in_bulk
from core.export.pdf.options import DEFAULTS
from core.problems import Code, ProblemError
from core.resource_files import resource_path

ROOT = Path(__file__).parents[2]
FRENCH = resource_path("samples", "fr.txt")
ENGLISH = resource_path("samples", "en.txt")
COMMAND = [sys.executable, "-m", "core.cli", "export"]


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """A folder with good and bad files, and one of its files by name once more."""
    root = tmp_path_factory.mktemp("bulk")
    source = root / "in"
    (source / "inner").mkdir(parents=True)
    shutil.copy(FRENCH, source / "inner" / "fr.txt")
    shutil.copy(ENGLISH, source / "fr.txt")
    (source / "empty.txt").touch()
    (source / "notes.md").write_text("not an article")
    (source / "leads-out.txt").write_bytes(ENGLISH.read_bytes())
    output = root / "new" / "out"
    output.mkdir(parents=True)
    (root / "precious.json").write_text("precious")
    (output / "leads-out.json").symlink_to(root / "precious.json")
    arguments = [source, FRENCH, source / "missing.txt", "--to", "json", "-o", output, "--only", "quote"]
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120), root


def test_every_article_gets_a_file_of_its_own(exported):
    _, root = exported
    output = root / "new" / "out"
    written = {
        path.relative_to(output).as_posix(): json.loads(path.read_text("utf-8"))
        for path in output.rglob("*.json")
        if not path.is_symlink()
    }
    assert {name: found["language"] for name, found in written.items()} == {
        "fr.json": "en",
        "inner/fr.json": "fr",
        "fr-2.json": "fr",
    }
    assert all(found["quotes"] and not found["claims"] and not found["entities"] for found in written.values())


def test_bad_files_are_told_of_and_listed_at_the_end(exported):
    result, _ = exported
    assert result.returncode == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert [line.split(" ")[0] for line in lines[:6]] == [f"{number}/6" for number in range(1, 7)]
    assert lines[6] == "incise-cli: 3 of 6 could not be exported:"
    failed = sorted(lines[7:], key=lambda line: "empty missing leads-out".index(Path(line.split(": ")[0]).stem))
    for line, reason in zip(failed, ("holds no text", "no such file", "a link leads out of the folder"), strict=True):
        assert reason in line


def test_what_a_link_leads_to_outside_stays(exported):
    _, root = exported
    assert (root / "precious.json").read_text() == "precious"


def test_a_folder_without_articles_is_told_of(tmp_path):
    result = subprocess.run(
        [*COMMAND, tmp_path, "--to", "json", "-o", tmp_path / "out"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 2
    assert "there is no such file" in result.stderr
    assert list(tmp_path.iterdir()) == []


class FrailAnalyst:
    """Fails with every article: in the way that its name says."""

    def annotations(self, path):
        if path.stem == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        raise ProblemError(Code.FILE_EMPTY, file=str(path))


def work_with_frail_analyst(*given):
    """What a process does here in place of `bulk._work`; found by its name in the new process."""
    bulk.Analyst = FrailAnalyst
    _work(*given)


def test_a_process_that_dies_costs_its_own_file_alone(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(bulk, "_work", work_with_frail_analyst)
    paths = [tmp_path / f"{name}.txt" for name in ("a", "deadly", "b", "c")]
    assert export_in_bulk(paths, tmp_path / "out", Choices("json", MarkFilter(), DEFAULTS)) == 4
    told = capfd.readouterr().err
    assert told.count("holds no text") == 3 * 2
    assert "deadly.txt: the analysis failed (the process ended with status -9)" in told


def test_ctrl_c_leaves_whole_files_only(tmp_path):
    source = tmp_path / "in"
    source.mkdir()
    for number in range(60):
        shutil.copy(ENGLISH, source / f"{number:02}.txt")
    output = tmp_path / "out"
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    command = [*COMMAND, source, "--to", "pdf", "-o", output]
    with subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, preexec_fn=heed, start_new_session=True
    ) as process:
        assert process.stderr.readline().startswith(b"1/60 ")
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        told = process.communicate(timeout=60)[1].decode()
    assert process.returncode == 130
    assert all(line[0].isdigit() for line in told.splitlines()), "no traceback"
    files = list(output.iterdir())
    assert 1 <= len(files) < 60
    assert all(file.suffix == ".pdf" and file.read_bytes().rstrip().endswith(b"%%EOF") for file in files)
