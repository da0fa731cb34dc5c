"""What a PDF is known by, before anything of it is read."""

from __future__ import annotations

MEDIA_TYPE = "application/pdf"

MAX_PDF_BYTES = 100_000_000
"""Largest file that is read: a magazine with its photographs has some 50 MB."""

LOOKED_AT = 1_024
"""So many bytes of a file's beginning are enough to know it."""
_MAY_COME_BEFORE = b"\xef\xbb\xbf\0\t\n\r "


def is_pdf(beginning: bytes) -> bool:
    """Whether a file that begins so is a PDF, whatever it is called."""
    return beginning.lstrip(_MAY_COME_BEFORE).startswith(b"%PDF-")
