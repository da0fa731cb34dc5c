from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.problems import Code, ProblemError
from core.readers import article_file
from core.readers.article_file import MAX_FILE_BYTES, article_from_text, read_article

TEXT = "Un pont ferme à Lumes\r\n\r\nLe préfet a fermé le pont de l’île.\r\n"


class Beginning(io.BytesIO):
    """A file of which more than the beginning must not be read."""

    def read(self, size: int | None = -1) -> bytes:
        assert size in range(2_000)
        return super().read(size)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "pont.txt"


def refusal(path: Path | str) -> ProblemError:
    with pytest.raises(ProblemError) as refused:
        read_article(path)
    return refused.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16be", "cp1252", "mac_roman"])
def test_an_article_is_read_whatever_its_encoding(file, encoding):
    file.write_bytes(TEXT.encode(encoding))
    document = read_article(file)
    assert document.text == TEXT.replace("\r\n", "\n")
    assert document.file == "pont.txt"
    assert document.language == "fr"
    assert document.title is not None
    assert read_article(str(file)) == document


def test_the_encodings_name_is_kept(file):
    file.write_bytes(TEXT.encode("cp1252"))
    assert read_article(file).encoding == "windows-1252"


def test_a_missing_file_is_told_of(file):
    error = refusal(file)
    assert error.problem.code is Code.FILE_MISSING
    assert str(error) == f"{file}: there is no such file"


def test_a_folder_is_told_of(tmp_path):
    assert refusal(tmp_path).problem.code is Code.FILE_IS_FOLDER


@pytest.mark.parametrize("content", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xc2\xa0\n"])
def test_an_empty_file_is_told_of(file, content):
    file.write_bytes(content)
    assert refusal(file).problem.code is Code.FILE_EMPTY


def test_a_binary_file_is_told_of(file):
    file.write_bytes(b"\x89PNG\r\n\x1a\n...")
    assert str(refusal(file)) == f"{file}: this is not plain text (a PNG picture)"


def test_invalid_bytes_are_told_of(file):
    file.write_bytes(TEXT.encode() + b"\xff")
    error = refusal(file)
    assert error.problem.code is Code.ENCODING_UNKNOWN
    assert "0xff" in str(error)


def test_a_huge_file_is_refused_unread(file, monkeypatch):
    with file.open("wb") as sparse:
        sparse.truncate(200_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: Beginning(b"\0" * 2_000))
    error = refusal(file)
    assert error.problem.code is Code.FILE_TOO_LARGE
    assert str(error) == f"{file}: 200 MB is more than Incise reads (at most 10 MB)"


def test_a_file_that_grows_while_it_is_read_is_refused(file, monkeypatch):
    file.write_bytes(b"Le pont " * 10)
    monkeypatch.setattr(article_file, "MAX_FILE_BYTES", 60)
    monkeypatch.setattr(Path, "stat", lambda *_: os.stat_result((0o100644, *[0] * 9)))
    assert refusal(file).problem.code is Code.FILE_TOO_LARGE


def test_a_file_that_may_not_be_read_is_told_of(file, monkeypatch):
    # Permissions do not bind every user: the refusal is the system's, made here.
    file.write_text(TEXT)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert str(refusal(file)) == f"{file}: cannot be read (Permission denied)"


def test_a_pipe_is_not_waited_for(file):
    os.mkfifo(file)
    assert str(refusal(file)) == f"{file}: cannot be read (not a regular file)"


def test_a_name_that_no_file_can_have_is_told_of():
    assert refusal("a\0b").problem.code is Code.FILE_UNREADABLE
    assert refusal("a" * 5000).problem.code is Code.FILE_UNREADABLE


def test_pasted_text_is_an_article():
    document = article_from_text("\ufeffUn pont ferme à Lumes\r\nLe pont est fermé \ud83d.", file="Presse-papiers")
    assert document.text == "Un pont ferme à Lumes\nLe pont est fermé \ufffd."
    assert document.file == "Presse-papiers"


@pytest.mark.parametrize(
    ("text", "code"), [(" \n", Code.FILE_EMPTY), ("é" * (MAX_FILE_BYTES // 2 + 1), Code.FILE_TOO_LARGE)]
)
def test_pasted_text_is_bounded_as_files_are(text, code):
    with pytest.raises(ProblemError) as refused:
        article_from_text(text, file="Presse-papiers")
    assert refused.value.problem.code is code


@given(st.text(alphabet=st.characters(categories=None)))
def test_any_pasted_text_is_read(text):
    assume(text.removeprefix("\ufeff").strip())
    document = article_from_text(text, file="x")
    document.text.encode("utf-8")
    assert len(document.sha256) == 64
