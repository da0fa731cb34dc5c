"""What a screen reader is told of Incise, written down as JSON.

    dbus-run-session -- /usr/bin/python3 tests/gui/screen_reader.py PYTHON PROFILE ARTICLE REPORT

Needs a display, and pyatspi, which Debian has for its own Python only: this file runs there, the program under PYTHON.
Starts the program on ARTICLE, waits for its marks, goes on to the next mark by key, and writes to the file
REPORT
    controls: of every control that is shown its role, its name, and whether the keys can reach it
    text: the article
    caret, caret_after: where the caret is before and after the step
    cards: role and name of the rows in the panel
    said: the announcements that the step made
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0
"""Seconds to wait for the window and for its marks: the worker loads a language first."""
NEXT_MARK = "j"


def wait_for(find, program):
    """What `find` finds as soon as it finds something."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and program.poll() is None:
        while GLib.MainContext.default().iteration(False):  # hear what was said in the meantime
            pass
        try:
            if found := find():
                return found
        except (LookupError, RuntimeError, GLib.Error):
            pass  # what was looked at has gone: the window is still being built
        time.sleep(0.05)
    sys.exit(f"{find.__name__}: nothing, exit status of the program {program.poll()}")


def shown_within(accessible):
    """`accessible` and all that is shown within it."""
    yield accessible
    for child in accessible:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from shown_within(child)


def find_window():
    programs = [program for program in pyatspi.Registry.getDesktop(0) if program is not None]
    return next((program[0] for program in programs if program.name == "incise" and len(program)), None)


def observe(window, program, name):
    def find_page():
        texts = (one for one in shown_within(window) if one.getRole() == pyatspi.ROLE_TEXT)
        return next((one for one in texts if one.name == "Article"), None)

    def find_cards():
        lists = (one for one in shown_within(window) if one.getRole() == pyatspi.ROLE_LIST)
        return next((cards for cards in lists if len(cards)), None)

    text, cards, said = wait_for(find_page, program).queryText(), wait_for(find_cards, program), []
    report = {
        "controls": [
            (one.getRoleName(), one.name, one.getState().contains(pyatspi.STATE_FOCUSABLE))
            for one in shown_within(window)
        ],
        "text": text.getText(0, -1),
        "caret": text.caretOffset,
        "cards": [(row.getRoleName(), row.name) for row in cards],
        "said": said,
    }
    pyatspi.Registry.registerEventListener(lambda event: said.append(str(event.any_data)), "object:announcement")
    # Without a window manager nobody gives the window the keys.
    window_with_keys = ["xdotool", "search", "--onlyvisible", "--name", f"^{name}.*Incise$", "windowfocus"]
    subprocess.run([*window_with_keys, "key", NEXT_MARK], check=True)
    wait_for(lambda: said, program)
    return {**report, "caret_after": text.caretOffset}


def main(python, profile, article, report):
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen([python, "-m", "gui", "--profile", profile, article], env=environment)
    try:
        told = observe(wait_for(find_window, program), program, Path(article).name)
        Path(report).write_text(json.dumps(told), "utf-8")
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
