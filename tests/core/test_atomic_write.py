import os
import stat
import subprocess
import sys
import time

import pytest

from core.atomic_write import write_atomically
from core.problems import Code, ProblemError


def test_new_file_holds_the_content_and_nothing_else_is_left(tmp_path):
    write_atomically(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_old_file_is_replaced_with_its_permissions_kept(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old and longer")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_new_file_gets_the_permissions_any_program_would_give(tmp_path):
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write_atomically(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_missing_folder_is_told_with_file_and_reason(tmp_path):
    path = tmp_path / "nowhere" / "a.pdf"
    with pytest.raises(ProblemError) as caught:
        write_atomically(path, b"new")
    assert caught.value.problem.code is Code.EXPORT_FAILED
    assert caught.value.problem.arguments == {"file": str(path), "reason": "No such file or directory"}


def test_a_folder_is_not_replaced(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(ProblemError, match="directory"):
        write_atomically(tmp_path / "a.pdf", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_read_only_target_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)  # root may write anything
    with pytest.raises(ProblemError, match="read-only"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


FULL_DISK = """
import pathlib, resource, signal, sys
from core.atomic_write import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
write_atomically(pathlib.Path(sys.argv[1]), bytes(100_000))
"""


def test_without_room_the_old_file_stays_whole(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    run = subprocess.run([sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=False)
    assert f"{path}: cannot be written (File too large)" in run.stderr
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


WRITER = """
import sys
import time
from pathlib import Path
from core.atomic_write import write_atomically
print("writing", flush=True)
while True:
    for sign in (b"a", b"b"):
        write_atomically(Path(sys.argv[1]), sign * 3_000_000)
"""


def test_a_process_that_is_killed_leaves_a_whole_file(tmp_path):
    path = tmp_path / "article.pdf"
    path.write_bytes(b"a" * 3_000_000)
    for moment in (0.0, 0.011, 0.023):
        with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            time.sleep(moment)
            process.kill()
        content = path.read_bytes()
        assert len(content) == 3_000_000
        assert content in (b"a" * 3_000_000, b"b" * 3_000_000)
