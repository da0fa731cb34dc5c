"""Open a PDF that may be anything: locked, broken, endless."""

from __future__ import annotations

import pypdfium2
from pypdfium2 import raw

from core.problems import Code, ProblemError

MAX_PAGES = 2_000
"""Longest file that is read: twice the longest reports of commissions; more pages hold no article."""


def open_pdf(data: bytes, file: str) -> pypdfium2.PdfDocument:
    """The PDF that `data` is; `file` names it in problems. The caller closes it.

    Raises:
        ProblemError: `PDF_LOCKED`, `PDF_BROKEN` or `FILE_TOO_LARGE`.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
    except pypdfium2.PdfiumError as error:
        if error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise ProblemError(Code.PDF_LOCKED, file=file) from error
        raise ProblemError(Code.PDF_BROKEN, file=file, reason=str(error)) from error
    if pages > MAX_PAGES:
        document.close()
        raise ProblemError(Code.FILE_TOO_LARGE, file=file, size=f"{pages} pages", limit=f"{MAX_PAGES} pages")
    return document
