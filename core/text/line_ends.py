"""One line end for all texts."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


def normalise_line_ends(text: str) -> str:
    r"""`text` with `\n` for every line end that Unicode knows: CR LF, CR, NEL, VT, FF, LS and PS."""
    return _LINE_END.sub("\n", text)
