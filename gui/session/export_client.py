"""Writes an article's file in a process of its own, so that the window never waits for a typesetter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from core.export.request import ExportRequest
from core.problems import Code, Problem
from gui.session.core_process import core_command, end_process, make_process

if TYPE_CHECKING:
    from core.annotations.marks import Annotations


class ExportClient(QObject):
    """Exports one article at a time to a file.

    Signals:
        exported(path): the file is whole.
        failed(problem): it was not written; what stood at the path before still does.
    """

    exported = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._path = Path()

    @property
    def busy(self) -> bool:
        """Whether an export is under way."""
        return self._process is not None

    def export(self, annotations: Annotations, format_name: str, path: Path) -> None:
        """Write `annotations` to `path` in the format called `format_name`.

        Raises:
            RuntimeError: while another export is under way.
        """
        if self._process is not None:
            raise RuntimeError("an export is under way")
        assert annotations.analysis is not None
        self._path = path
        request = ExportRequest(annotations.document, annotations.analysis, format_name, str(path))
        process = make_process(core_command("core.export"), self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()
        process.write(msgspec.json.encode(request))
        process.closeWriteChannel()

    def close(self) -> None:
        """Give up the export under way; nothing half-written stays."""
        if self._process is not None:
            process, self._process = self._process, None
            end_process(process)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        assert process is not None
        answer = bytes(process.readAllStandardOutput().data())
        complaint = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self.exported.emit(self._path)
        elif answer:
            self.failed.emit(msgspec.json.decode(answer, type=Problem))
        else:
            reason = complaint.rsplit("\n", 1)[-1] or f"exit status {code}"
            self.failed.emit(Problem(Code.EXPORT_FAILED, {"file": str(self._path), "reason": reason}))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            reason = self._process.errorString()
            self.close()
            self.failed.emit(Problem(Code.EXPORT_FAILED, {"file": str(self._path), "reason": reason}))
