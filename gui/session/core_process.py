"""Processes that work for the window: how a part of `core` is started as one, and how it is ended."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

import core

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject


def core_command(module: str) -> tuple[str, ...]:
    """Program and arguments that run `module` of `core`: this Python, or in a frozen build this program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, f"--{module.rpartition('.')[2]}")
    return (sys.executable, "-m", module)


def make_process(command: Sequence[str], parent: QObject) -> QProcess:
    """A process that will run `command`; it is not started yet."""
    process = QProcess(parent)
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setWorkingDirectory(str(Path(core.__file__).parents[1]))  # where `-m core…` is looked for first
    return process


def end_process(process: QProcess) -> None:
    """End `process`, at once and without a signal."""
    process.blockSignals(True)
    process.kill()
    process.waitForFinished()
    process.deleteLater()
