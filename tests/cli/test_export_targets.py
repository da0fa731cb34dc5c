import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cli.export_targets import export_jobs, make_room
from core.problems import Code, ProblemError

NAMES = st.sampled_from(["a", "A", "é", "e\u0301", "a-2", "..", "b.c", ".hidden"])


@given(st.lists(st.tuples(st.sampled_from(["one", "two", ""]), NAMES, st.sampled_from([".txt", ".md", ""]))))
def test_no_two_articles_go_to_one_file_and_none_out_of_the_folder(parts):
    sources = [Path("/nowhere", folder, name + suffix) for folder, name, suffix in parts]
    jobs = export_jobs(sources, Path("/nowhere/out"), ".md")
    assert [job.source for job in jobs] == sources
    targets = [unicodedata.normalize("NFC", os.path.normpath(job.target)).casefold() for job in jobs]
    assert len(set(targets)) == len(targets)
    assert all(Path(target).parent == Path("/nowhere/out") for target in targets)


def test_an_article_is_never_where_another_is_written(tmp_path):
    for name in ("a.md", "a.txt"):
        (tmp_path / name).touch()
    jobs = export_jobs([tmp_path / "a.txt", tmp_path / "a.md"], tmp_path, ".md")
    assert [job.target.name for job in jobs] == ["a-2.md", "a-3.md"]


def test_a_folder_gives_its_articles_in_order_and_keeps_its_inner_order(tmp_path):
    for name in ("b.txt", "A.TXT", "z/c.txt", ".git/d.txt", ".e.txt", "picture.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "in" / "again").symlink_to(tmp_path / "in")
    jobs = export_jobs([tmp_path / "in"], tmp_path / "out", ".pdf")
    assert [job.target.relative_to(tmp_path / "out").as_posix() for job in jobs] == ["A.pdf", "b.pdf", "z/c.pdf"]


def test_a_folder_that_leads_elsewhere_is_not_written_to(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "inner").symlink_to(tmp_path)
    make_room(tmp_path / "out" / "new" / "a.pdf", tmp_path / "out")
    with pytest.raises(ProblemError, match="leads out of the folder") as caught:
        make_room(tmp_path / "out" / "inner" / "a.pdf", tmp_path / "out")
    assert caught.value.problem.code is Code.EXPORT_FAILED


def test_a_file_in_the_way_of_the_folder_is_told_of(tmp_path):
    (tmp_path / "out").touch()
    with pytest.raises(ProblemError, match="cannot be written"):
        make_room(tmp_path / "out" / "a.pdf", tmp_path / "out")
