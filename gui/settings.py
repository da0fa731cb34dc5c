"""What the reader chose, kept between starts: typed, one property a setting."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from core.annotations.marks import MarkKind
from gui.article.typography import TextFace, Typography
from gui.exporting.choices import ExportChoices
from gui.scale import SCALES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter


class Settings:
    """The reader's choices, in an INI file of the platform's configuration folder."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def theme(self) -> str:
        """`light`, `dark`, or `system` for whichever the system asks for."""
        return str(self._store.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """`fr`, `en`, or `system` for the system's."""
        return str(self._store.value("language", "system"))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def scale(self) -> int:
        """Size of the interface in percent, one of `gui.scale.SCALES`."""
        percent = cast("int", self._store.value("scale", 100, int))
        return percent if percent in SCALES else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        self._store.setValue("scale", percent)

    @property
    def typography(self) -> Typography:
        """How articles are set."""
        usual, store = Typography(), self._store
        face = str(store.value("text/face", usual.face.value))
        return Typography(
            TextFace(face) if face in set(TextFace) else usual.face,
            cast("int", store.value("text/zoom", usual.zoom, int)),
            cast("int", store.value("text/line", usual.line, int)),
            cast("int", store.value("text/characters", usual.characters, int)),
        ).bounded()

    @typography.setter
    def typography(self, typography: Typography) -> None:
        for name, value in asdict(typography).items():
            self._store.setValue(f"text/{name}", value)

    @property
    def panel(self) -> bool:
        """Whether the cards are shown beside the text."""
        return cast("bool", self._store.value("panel", True, bool))

    @panel.setter
    def panel(self, shown: bool) -> None:
        self._store.setValue("panel", shown)

    @property
    def layers(self) -> frozenset[MarkKind]:
        """The kinds of marks that are shown in an article that is opened."""
        hidden = str(self._store.value("hiddenLayers", "")).split()
        return frozenset(kind for kind in MarkKind if kind not in hidden)

    @layers.setter
    def layers(self, shown: frozenset[MarkKind]) -> None:
        self._store.setValue("hiddenLayers", " ".join(kind for kind in MarkKind if kind not in shown))

    @property
    def export(self) -> ExportChoices:
        """How the last article was exported."""
        kept = str(self._store.value("export/choices", ""))
        try:
            return msgspec.json.decode(kept, type=ExportChoices)
        except msgspec.DecodeError:  # nothing was kept, or by another version that had other choices
            return ExportChoices()

    @export.setter
    def export(self, choices: ExportChoices) -> None:
        self._store.setValue("export/choices", msgspec.json.encode(choices).decode())

    @property
    def keys(self) -> dict[str, list[str]]:
        """The keys that the reader has chosen for commands, by their names in the action table."""
        self._store.beginGroup("keys")
        chosen = {name: str(self._store.value(name)).split() for name in self._store.childKeys()}
        self._store.endGroup()
        return chosen

    @keys.setter
    def keys(self, chosen: dict[str, list[str]]) -> None:
        self._store.remove("keys")
        for name, keys in chosen.items():
            self._store.setValue(f"keys/{name}", " ".join(keys))

    def save_window(self, window: QMainWindow) -> None:
        """Remember the window's place, size and bars."""
        for name, state in (("geometry", window.saveGeometry()), ("state", window.saveState())):
            if self._store.value(f"window/{name}") != state:
                self._store.setValue(f"window/{name}", state)

    def restore_window(self, window: QMainWindow) -> None:
        """Put the window where it was."""
        window.restoreGeometry(cast("QByteArray", self._store.value("window/geometry", QByteArray())))
        window.restoreState(cast("QByteArray", self._store.value("window/state", QByteArray())))

    def save_split(self, splitter: QSplitter) -> None:
        """Remember how text and panel share the width."""
        self._store.setValue("window/split", splitter.saveState())

    def restore_split(self, splitter: QSplitter) -> bool:
        """Share the width between text and panel as before; False the first time."""
        return splitter.restoreState(cast("QByteArray", self._store.value("window/split", QByteArray())))
