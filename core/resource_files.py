"""Where the files that ship with Incise are found."""

from __future__ import annotations

from pathlib import Path

import resources

ROOT = Path(resources.__file__).parent


def resource_path(*parts: str) -> Path:
    """The path of a shipped file or folder, given by its parts below `resources/`."""
    return ROOT.joinpath(*parts)
