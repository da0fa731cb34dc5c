"""`incise [FILE…]`: open the window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> int:
    """Open the window on the files of the command line.

    Returns:
        The exit status.
    """
    if sys.argv[1:] == ["--worker"]:  # how the program starts its own worker where there is no Python to start
        from core.worker.__main__ import main as serve

        serve()
        return 0
    parser = argparse.ArgumentParser(prog="incise", description="Read the news: who said what, how surely.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="an article as plain text")
    parser.add_argument("--profile", type=Path, metavar="FOLDER", help="keep settings in this folder")
    arguments = parser.parse_args()

    from gui.application import make_application, open_window

    application = make_application(sys.argv[:1])
    window = open_window(application, arguments.files, arguments.profile)
    status = application.exec()
    del window
    return status


if __name__ == "__main__":
    sys.exit(main())
