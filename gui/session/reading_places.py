"""Which articles are open and where the reader is in each, kept so that a crash or a restart loses nothing."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.atomic_write import write_atomically

MOST_PLACES = 500
"""Articles whose place is remembered, the latest first."""


class _Kept(msgspec.Struct):
    """The file's content; `version` is told so that a later Incise can read it."""

    version: int = 1
    open_files: list[str] = []
    front: str = ""
    places: dict[str, int] = {}


class ReadingPlaces:
    """The state of the session in one small file.

    An article is known by the hash of its text, so that its place is found again when the file was moved.
    """

    def __init__(self, path: Path) -> None:
        """Read what was kept at `path`; a file that cannot be read counts as none."""
        self._path = path
        try:
            self._kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
        except (OSError, msgspec.DecodeError):
            self._kept = _Kept()

    @property
    def open_files(self) -> list[Path]:
        """The files that were open, the one in front last."""
        names = sorted(self._kept.open_files, key=lambda name: name == self._kept.front)
        return [Path(name) for name in names]

    def place(self, sha256: str) -> int:
        """The offset that was at the top of the view; 0 for an article that was never read."""
        return self._kept.places.get(sha256, 0)

    def keep(self, open_files: list[Path], front: Path | None, places: dict[str, int]) -> None:
        """Write which files are open, which is in front, and the places in the open articles.

        Raises:
            ProblemError: when the file cannot be written.
        """
        known = {sha: offset for sha, offset in self._kept.places.items() if sha not in places}
        latest = dict(list({**known, **places}.items())[-MOST_PLACES:])
        kept = _Kept(1, [str(path) for path in open_files], str(front or ""), latest)
        if kept != self._kept:
            self._kept = kept
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, msgspec.json.encode(kept))
