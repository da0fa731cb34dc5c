"""The only import of QtAwesome: icons by name, in a theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from gui.theme import Theme


def icon(name: str, theme: Theme) -> QIcon:
    """The icon `name` of the Material Design set, inked for `theme`.

    QtAwesome takes a third of a second to import, so it is imported at the first icon, after the first paint.
    """
    import qtawesome

    made: QIcon = qtawesome.icon(
        f"mdi6.{name}",
        color=theme.ink.name(),
        color_disabled=theme.hairline.name(),
        color_on=theme.accent.name(),
    )
    return made
