"""`incise-cli analyse`: the analyses as lines of JSON."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from core.analysis.contract import contract_object
from core.cli.analyst import Analyst
from core.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def print_analyses(files: Iterable[str], tell: Callable[[ProblemError], None]) -> int:
    """Print the analysis of each file as one line of UTF-8: an object of the contract (`docs/analysis-schema.md`).

    A file that cannot be analysed is told of and the next one is taken; of none is a part printed.

    Returns:
        How many files could not be analysed.
    """
    analyst = Analyst()
    problems = 0
    for file in files:
        try:
            annotations = analyst.annotations(file)
        except ProblemError as error:
            tell(error)
            problems += 1
            continue
        assert annotations.analysis is not None
        found = contract_object(annotations.document, annotations.analysis)
        sys.stdout.buffer.write(msgspec.json.encode(found) + b"\n")
        sys.stdout.buffer.flush()
    return problems
