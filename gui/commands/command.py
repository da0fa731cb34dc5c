"""What a command is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words (in English, marked for translation), icon (Material Design name) and keys."""

    name: str
    text: object
    tip: object
    icon: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False
