"""The one way by which Incise writes a file: whole, or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from core.problems import Code, ProblemError


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` at `path`; a file that stood there stays whole until the new one is on the disk.

    The content goes to a new file in the same folder, is flushed to the disk, and takes the target's name in one
    step. A symbolic link stays a link: the file that it points to is replaced.

    Raises:
        ProblemError: `EXPORT_FAILED` with the file and the system's reason, nothing changed: no such folder, no
            permission, no space, the target is a folder.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name[:64]}.{secrets.token_hex(6)}")
    try:
        mode = _mode_to_keep(target)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if mode is not None:
                beside.chmod(mode)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ProblemError(Code.EXPORT_FAILED, file=str(path), reason=error.strerror or str(error)) from error
    _flush_folder(target.parent)


def _mode_to_keep(target: Path) -> int | None:
    """Permissions of the file that is to be replaced, None if there is none.

    Raises:
        PermissionError: the file is read-only: taking its name would go around that.
    """
    if not target.exists():
        return None
    if not os.access(target, os.W_OK):
        raise PermissionError(13, "the file is read-only")
    return stat.S_IMODE(target.stat().st_mode)


def _flush_folder(folder: Path) -> None:
    """Flush the new name to the disk, where the system can (Windows opens no folders)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
