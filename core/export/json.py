"""The analysis as JSON: the contract with other programs, as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.analysis.contract import contract_object
from core.atomic_write import write_atomically
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from core.annotations.marks import Annotations


def write_json(annotations: Annotations, path: Path) -> None:
    """Write the analysis as one object of the contract, UTF-8, a line break at its end.

    Raises:
        ProblemError: `EXPORT_FAILED`: the file cannot be written, or there is no analysis yet.
    """
    if annotations.analysis is None:
        raise ProblemError(Code.EXPORT_FAILED, file=str(path), reason="the article has not been analysed")
    found = contract_object(annotations.document, annotations.analysis)
    write_atomically(path, msgspec.json.encode(found) + b"\n")
