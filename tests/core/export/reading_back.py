"""What other programs read out of an exported PDF: the words under each annotation."""

import io
import re
import unicodedata
from collections import defaultdict

import pdfannots
import pikepdf
import pypdfium2
from pypdfium2 import raw

_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\x02": "-", "\u2010": "-", "\u2011": "-"})


def same_words(text: str) -> str:
    """`text` without what typesetting may change: blanks, hyphens, shapes of quotes, ligatures, unseen signs."""
    folded = unicodedata.normalize("NFKD", text.translate(_SAME)).translate(_SAME)
    return "".join(c for c in folded if not c.isspace() and c != "-" and unicodedata.category(c) not in {"Cf", "Cc"})


def _whole(parts: dict[str, str]) -> dict[str, str]:
    """Parts of marks over several pages (`q1.1`, `q1.2`) joined under the mark's name."""
    joined: dict[str, list[str]] = defaultdict(list)
    for name in sorted(parts, key=lambda name: [int(n) if n.isdigit() else 0 for n in re.split(r"[.]", name)[1:]]):
        joined[name.split(".")[0]].append(parts[name])
    return {name: "".join(texts) for name, texts in joined.items()}


def read_by_pdfannots(pdf: bytes) -> dict[str, str]:
    """By pdfannots (on pdfminer): words in its own reading order, those whose area lies half in a quad."""
    file = io.BytesIO(pdf)
    file.name = "exported.pdf"
    found = pdfannots.process_file(file)
    return _whole({a.name: a.gettext(remove_hyphens=True) or "" for a in found.iter_annots()})


def read_by_geometry(pdf: bytes, rotation: int | None = None) -> dict[str, str]:
    """By PDFium: the signs whose middle lies in a quad, in the order of the page's content.

    PDFium finds that order on a page that is held upright: `rotation` says how, where the page itself does not.
    """
    parts: dict[str, str] = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        quads = [
            [(str(a.NM), [float(x) for x in a.QuadPoints]) for a in page.get("/Annots", []) if "/QuadPoints" in a]
            for page in document.pages
        ]
    document = pypdfium2.PdfDocument(pdf)
    for number, marks in enumerate(quads):
        page = document[number]
        if rotation is not None:
            page.set_rotation(rotation)
        text = page.get_textpage()
        signs = list(_signs(text))
        for name, points in marks:
            corners = [(points[i : i + 8 : 2], points[i + 1 : i + 8 : 2]) for i in range(0, len(points), 8)]
            boxes = [(min(xs), min(ys), max(xs), max(ys)) for xs, ys in corners]
            parts[name] = "".join(
                sign
                for sign, x, y in signs
                if any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in boxes)
            )
    document.close()
    return _whole(parts)


def _signs(text: pypdfium2.PdfTextPage):
    box = raw.FS_RECTF()
    high = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        raw.FPDFText_GetLooseCharBox(text.raw, index, box)
        yield chr(code), (box.left + box.right) / 2, (box.bottom + box.top) / 2
