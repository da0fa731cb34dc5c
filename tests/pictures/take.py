"""Take pictures of the window: each view in each theme, language and size, and sheets that show them together.

    .venv/bin/python -m tests.pictures.take FOLDER [VIEW…]

Starts X servers of its own (Xvfb). FOLDER gets a PNG for each picture, called
`<view>-<width>x<height>-<theme>-<language>-<scale>.png`, and `sheet-<view>-<width>x<height>.png` with all of a view.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

VIEWS = ("welcome", "reading", "quote", "claims", "palette", "preferences", "failed", "long")
SIZES = ((1280, 800), (1920, 1080))


def main() -> int:
    parser = argparse.ArgumentParser(description="Take pictures of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("views", nargs="*", metavar="VIEW", help=", ".join(VIEWS))
    arguments = parser.parse_args()
    views = arguments.views or VIEWS
    for view in views:
        if view not in VIEWS:
            parser.error(f"there is no view {view}")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        take(arguments.folder, width, height, views)
    return 0


def take(folder: Path, width: int, height: int, views: list[str] | tuple[str, ...]) -> None:
    """Take the pictures of one size of the screen."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            display = f":{numbers.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-m", "tests.pictures.views", folder, *views], env=environment, check=True)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
