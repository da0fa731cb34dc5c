"""Whether somebody has signed a PDF: a copy with marks is another file, for which the signature does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pikepdf

DEEPEST_FIELD = 32
"""Forms nest a field or two; a file that nests them deeper, or in a circle, is not followed further."""


def is_signed(pdf: pikepdf.Pdf) -> bool:
    """Whether a signature field of `pdf` has been signed, or the whole is certified."""
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, Dictionary) else None
    return "/Perms" in pdf.Root or any("/V" in field for field in _signature_fields(fields, 0))


def _signature_fields(fields: object, depth: int) -> Iterator[pikepdf.Object]:
    if not isinstance(fields, Array) or depth > DEEPEST_FIELD:
        return
    for field in fields:
        if isinstance(field, Dictionary):
            if field.get("/FT") == Name.Sig:
                yield field
            yield from _signature_fields(field.get("/Kids"), depth + 1)
