"""The analysis as JSON: the contract with other programs, as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.analysis.contract import contract_object
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from core.annotations.marks import Annotations


def json_bytes(annotations: Annotations) -> bytes:
    """The analysis as one object of the contract, UTF-8, a line break at its end.

    Raises:
        ProblemError: `EXPORT_FAILED`: there is no analysis yet.
    """
    document, analysis = annotations.document, annotations.analysis
    if analysis is None:
        raise ProblemError(Code.EXPORT_FAILED, file=document.file, reason="the article has not been analysed")
    return msgspec.json.encode(contract_object(document, analysis)) + b"\n"
