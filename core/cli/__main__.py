"""`incise-cli`: analyse, export and evaluate from the command line."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.export.formats import FORMATS
from core.export.pdf.options import Paper, PdfOptions
from core.problems import Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Sequence

PROBLEM = 2
"""Exit status when something that was asked for could not be done; argparse's for a wrong command, too."""
INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells have it."""
NOBODY_READS = 141
"""Exit status when the reader of standard output went away, as shells have it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for.

    Returns:
        The exit status.
    """
    parsed = _parser().parse_args(arguments)
    try:
        status: int = parsed.run(parsed)
        sys.stdout.flush()
    except ProblemError as error:
        tell(error)
        return PROBLEM
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes it once more at its end
        return NOBODY_READS
    return status


def tell(error: ProblemError | Problem) -> None:
    """Say what went wrong, or is to be known, in one line on standard error."""
    sys.stderr.write(f"incise-cli: {' '.join(str(error).split())}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="incise-cli",
        description="Find who said what in news articles, what is claimed, and how surely.",
        epilog="Exit status: 0; 2 if a file could not be read, analysed or written (the others are still done).",
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    analyse = commands.add_parser("analyse", help="print what is found, one line of JSON for each file")
    analyse.add_argument("files", nargs="+", metavar="FILE", help="a plain text file or a PDF, French or English")
    analyse.set_defaults(run=_analyse)

    _add_export(commands.add_parser("export", help="write articles with their marks to files"))

    evaluate = commands.add_parser("evaluate", help="score the analysis against hand-made answers")
    evaluate.add_argument("gold", nargs="+", type=Path, metavar="GOLD", help="gold files, or folders of them")
    evaluate.add_argument(
        "--articles", type=Path, metavar="FOLDER", help="the articles (default: the folder `articles` beside GOLD's)"
    )
    evaluate.add_argument(
        "--scorer", type=Path, metavar="FILE", help="the scorer (default: `tools/score.py` beside GOLD's folder)"
    )
    evaluate.add_argument("--markdown", type=Path, metavar="OUT", help="also write the tables as a page")
    evaluate.add_argument("--toml", type=Path, metavar="OUT", help="also write the figures for the window's page")
    evaluate.set_defaults(run=_evaluate)

    pipelines = commands.add_parser("pipelines", help="list the language pipelines")
    pipelines.set_defaults(run=_pipelines)
    return parser


def _add_export(export: argparse.ArgumentParser) -> None:
    export.description = "Write one article to a file, or many into a folder."
    export.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="plain text or PDF files, French or English, or folders of them",
    )
    formats = ", ".join(format_.name for format_ in FORMATS)
    export.add_argument("--to", required=True, metavar="FORMAT", dest="format", help=formats)
    export.add_argument(
        *("-o", "--output"), required=True, type=Path, metavar="OUT", help="the file to write; for many, the folder"
    )
    marks = export.add_argument_group("which marks")
    marks.add_argument(
        "--only", type=_kinds, default=frozenset(MarkKind), metavar="KINDS", help=f"{', '.join(MarkKind)}, by commas"
    )
    marks.add_argument(
        "--filter", default="", metavar="QUERY", help="as in the window: words, speaker:NAME, certainty:possible …"
    )
    pages = export.add_argument_group("the pages of a PDF")
    pages.add_argument(
        "--paper", choices=[paper.value for paper in Paper], default="a4", help="a4 (the default) or letter"
    )
    pages.add_argument("--grey", action="store_true", help="without colours")
    pages.add_argument("--no-index", action="store_true", help="the article alone")
    pages.add_argument("--wide-margins", action="store_true", help="room for writing beside the text")
    pages.add_argument(
        "--set-anew", action="store_true", help="an article that is a PDF: not its own pages but new ones"
    )
    export.set_defaults(run=_export)


def _kinds(typed: str) -> frozenset[MarkKind]:
    """The kinds of marks named in `typed`.

    Raises:
        argparse.ArgumentTypeError: for a name that is none.
    """
    try:
        return frozenset(MarkKind(name) for name in typed.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed!r} (choose from {', '.join(MarkKind)})") from None


# Each command's module is imported when it is asked for: together they cost a second.


def _analyse(arguments: argparse.Namespace) -> int:
    from core.cli.analyse import print_analyses

    problems = print_analyses(arguments.files, tell)
    return PROBLEM if problems else 0


def _export(arguments: argparse.Namespace) -> int:
    mark_filter = MarkFilter(arguments.only, arguments.filter)
    pdf = PdfOptions(
        Paper(arguments.paper),
        arguments.grey,
        not arguments.no_index,
        arguments.wide_margins,
        not arguments.set_anew,
    )
    paths, output = arguments.paths, arguments.output
    if len(paths) == 1 and not paths[0].is_dir() and not output.is_dir():
        from core.cli.export import export_article

        warning = export_article(paths[0], arguments.format, output, mark_filter, pdf)
        if warning is not None:
            tell(warning)
        return 0
    from core.cli.bulk import Choices, export_in_bulk

    failed = export_in_bulk(paths, output, Choices(arguments.format, mark_filter, pdf))
    return PROBLEM if failed else 0


def _evaluate(arguments: argparse.Namespace) -> int:
    from core.cli.evaluate import print_evaluation

    print_evaluation(arguments.gold, arguments.articles, arguments.scorer, arguments.markdown, arguments.toml)
    return 0


def _pipelines(_arguments: argparse.Namespace) -> int:
    from core.cli.pipelines import print_pipelines

    print_pipelines()
    return 0


if __name__ == "__main__":
    sys.exit(main())
