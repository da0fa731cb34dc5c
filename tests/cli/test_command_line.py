"""The command line as its users meet it: a process, its two streams, its exit status."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from functools import partial
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from core.export.formats import FORMATS
from core.resource_files import resource_path

ROOT = Path(__file__).parents[2]
FRENCH = resource_path("samples", "fr.txt")
ENGLISH = resource_path("samples", "en.txt")


def run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "core.cli", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, **options)


@pytest.fixture(scope="module")
def analyses(tmp_path_factory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """One run over both samples and over a file of each kind that cannot be analysed."""
    folder = tmp_path_factory.mktemp("bad")
    (folder / "folder").mkdir()
    (folder / "empty.txt").touch()
    (folder / "blank.txt").write_text(" \n\n\t\n")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (folder / "damaged.txt").write_bytes("Le préfet a été reçu.".encode() + b"\xff\xfe")
    (folder / "german.txt").write_text("Die Brücke ist seit Dienstag geschlossen, sagt der Bürgermeister.", "utf-8")
    os.mkfifo(folder / "pipe")
    with (folder / "huge.txt").open("wb") as sparse:
        sparse.truncate(200_000_000)
    return run("analyse", folder / "missing.txt", FRENCH, *sorted(folder.iterdir()), ENGLISH), folder


def test_each_good_file_is_one_line_of_json_in_order(analyses):
    result, _ = analyses
    french, english = map(json.loads, result.stdout.splitlines())
    assert (french["file"], english["file"]) == ("fr.txt", "en.txt")
    assert (french["language"], english["language"]) == ("fr", "en")


def test_each_bad_file_is_named_in_one_line_with_the_reason(analyses):
    result, folder = analyses
    said = {Path(line.removeprefix("incise-cli: ").split(": ")[0]).name: line for line in result.stderr.splitlines()}
    reasons = {
        "missing.txt": "there is no such file",
        "folder": "this is a folder",
        "empty.txt": "no text",
        "blank.txt": "no text",
        "picture.png": "a PNG picture",
        "damaged.txt": "cannot be decoded (UTF-8 with an invalid byte 0xff at offset 25)",
        "german.txt": "no French or English text",
        "pipe": "not a regular file",
        "huge.txt": "200 MB is more than Incise reads",
    }
    assert said.keys() == reasons.keys()
    for file, reason in reasons.items():
        assert reason in said[file]
        assert str(folder) in said[file]
    assert result.returncode == 2


@pytest.mark.parametrize("number", [0, 1])
def test_the_contract_is_kept(analyses, number):
    result, _ = analyses
    found = json.loads(result.stdout.splitlines()[number])
    text = found["text"]
    assert found["schema"] == "incise/analysis/1"
    assert found["encoding"] == "utf-8"
    assert text == (FRENCH, ENGLISH)[number].read_text("utf-8")
    assert found["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert text[slice(*found["title"])] == text.splitlines()[0]
    assert found["headings"]
    assert found["pipeline"].keys() == {"name", "version"}
    entities = {entity["id"]: entity for entity in found["entities"]}
    quotes = {quote["id"]: quote for quote in found["quotes"]}
    assert entities
    assert quotes
    assert found["claims"]
    spans = [found["title"], *found["headings"], *found["sentences"]]
    for entity in found["entities"]:
        assert entity["type"] in {"PER", "ORG", "LOC", "MISC", "DATE", "MONEY", "PERCENT", "QUANTITY"}
        spans += entity["mentions"]
    for quote in found["quotes"]:
        assert quote["kind"] in {"direct", "indirect", "mixed"}
        assert quote["entity"] is None or quote["entity"] in entities
        assert isinstance(quote["anonymous"], bool)
        spans += [*quote["content"], quote["cue"], quote["speaker"]]
    for claim in found["claims"]:
        assert claim["certainty"] in {"asserted", "unverified", "possible", "predicted", "negated"}
        assert claim["quote"] is None or claim["quote"] in quotes
        assert 0 <= claim["check_worthiness"] <= 1
        spans += [claim["span"], claim["cue"], *(reason["span"] for reason in claim["reasons"])]
    for start, end in filter(None, spans):
        assert 0 <= start < end <= len(text)
    assert all(first[1] <= second[0] for first, second in pairwise(found["sentences"]))


def test_an_article_is_exported_to_pdf(tmp_path):
    output = tmp_path / "article.pdf"
    result = run("export", FRENCH, "--to", "pdf", "-o", output)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert output.read_bytes().startswith(b"%PDF-")


def test_marks_and_pages_are_chosen_on_the_command_line(tmp_path):
    output = tmp_path / "article.pdf"
    pages = ("--paper", "letter", "--grey", "--no-index", "--wide-margins")
    result = run(
        "export", ENGLISH, "--to", "pdf", "-o", output, *pages, "--only", "quote,claim", "--filter", "kind:quote"
    )
    assert (result.returncode, result.stderr) == (0, "")
    with pikepdf.open(output) as document:
        found = json.loads(document.attachments["analysis.json"].get_file().read_bytes())
        assert [float(edge) for edge in document.pages[0].MediaBox] == [0, 0, 612, 792]
        marks = [a for page in document.pages for a in page.Annots if "/QuadPoints" in a]
    assert found["quotes"]
    assert found["claims"] == found["entities"] == []
    assert marks
    assert all(str(mark.NM).startswith("q") and len(mark.C) == 1 for mark in marks)


@pytest.mark.parametrize("wrong", [("--only", "quotes"), ("--paper", "a3")])
def test_a_choice_that_there_is_not_is_told_of_with_those_that_there_are(wrong, tmp_path):
    result = run("export", FRENCH, "--to", "pdf", "-o", tmp_path / "a.pdf", *wrong)
    assert result.returncode == 2
    assert wrong[1] in result.stderr
    assert "choose from" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_told_of_with_those_that_there_are(tmp_path):
    result = run("export", FRENCH, "--to", "papyrus", "-o", tmp_path / "x")
    assert result.returncode == 2
    known = ", ".join(known.name for known in FORMATS)
    assert result.stderr == f"incise-cli: papyrus: unknown export format (there are: {known})\n"


def test_an_export_that_cannot_be_written_leaves_nothing(tmp_path):
    result = run("export", ENGLISH, "--to", "json", "-o", tmp_path / "no" / "such" / "folder.json")
    assert result.returncode == 2
    assert "folder.json: cannot be written (No such file or directory)" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_article_is_never_overwritten_by_its_export(tmp_path):
    article = tmp_path / "article.txt"
    article.write_bytes(ENGLISH.read_bytes())
    result = run("export", article, "--to", "json", "-o", tmp_path / "." / "article.txt")
    assert result.returncode == 2
    assert "this is the article itself" in result.stderr
    assert article.read_bytes() == ENGLISH.read_bytes()


def test_pipelines_are_listed():
    result = run("pipelines")
    assert result.returncode == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == ["fr", "en"]
    assert "fr_core_news_md" in result.stdout
    assert "installed" in result.stdout


@pytest.mark.parametrize("arguments", [(), ("analyse",), ("export", FRENCH), ("translate", FRENCH)])
def test_a_wrong_command_is_explained(arguments):
    result = run(*arguments)
    assert result.returncode == 2
    assert result.stderr.startswith("usage: incise-cli")
    assert result.stdout == ""


def test_a_reader_that_goes_away_ends_the_work_in_silence():
    command = [sys.executable, "-m", "core.cli", "pipelines"]
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE) as process:
        os.close(write)
        assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 141


def test_ctrl_c_ends_the_work_in_silence(tmp_path):
    command = [sys.executable, "-m", "core.cli", "analyse", *["missing.txt"] * 2, *[str(ENGLISH)] * 300]
    # Where the tests themselves run in the background of a script, Ctrl+C is switched off for all that they start.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, preexec_fn=heed, **pipes) as process:
        for _ in range(2):  # from here on it is at its work
            assert b"missing.txt" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 130
