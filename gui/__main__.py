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
    if sys.argv[1:] == ["--worker"]:  # how the program starts its own processes where there is no Python to start
        from core.worker.__main__ import main as analyse

        analyse()
        return 0
    if sys.argv[1:] == ["--export"]:
        from core.export.__main__ import main as export

        export()
        return 0
    if sys.argv[1:2] == ["--pdf"]:  # likewise
        from core.readers.pdf.__main__ import main as read_pdf

        return read_pdf()
    parser = argparse.ArgumentParser(prog="incise", description="Read the news: who said what, how surely.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="an article: plain text or a PDF")
    parser.add_argument("--profile", type=Path, metavar="FOLDER", help="keep settings and places in this folder")
    arguments = parser.parse_args()

    from PySide6.QtCore import QStandardPaths

    from gui.application import make_application, open_window
    from gui.session.single_instance import Instance

    application = make_application(sys.argv[:1])
    profile = arguments.profile or Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    )
    instance = Instance(profile, application)
    if not instance.claim() and instance.hand_over(arguments.files):
        return 0
    window = open_window(application, arguments.files, profile)
    instance.asked.connect(window.take_over)
    status = application.exec()
    instance.release()
    del window
    return status


if __name__ == "__main__":
    sys.exit(main())
