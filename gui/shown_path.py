"""How the path of a file or folder is written for the reader."""

from __future__ import annotations

from pathlib import Path


def shown_path(path: Path) -> str:
    """The path, with `~` for the reader's own folder."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
