"""The table of commands, in the order of the menus."""

from __future__ import annotations

from gui.commands.of_files import FILES
from gui.commands.of_going import GOING
from gui.commands.of_help import HELP
from gui.commands.of_view import VIEW

COMMANDS = (*FILES, *VIEW, *GOING, *HELP)
