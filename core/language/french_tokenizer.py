"""spaCy's French tokenizer without the seconds that its regular expression takes to compile.

spaCy joins some 270 expressions for words with hyphens and elisions (`porte-monnaie`, `saut-de-ski`, `entr'aide`) into
one `TOKEN_MATCH`. Nearly each of them ends in the same classes of all the letters of all scripts, and Python expands
every class of a case-blind expression anew: 2.5 seconds for 540 classes. `factored` writes what they share once:
`^a[X]+$|^b[X]+$` becomes `^(?:a|b)[X]+$`, which matches the same strings and compiles in a fiftieth of the time.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 100_000
"""Characters of an expression from which on factoring is tried; spaCy's next longest has about 30,000."""

_FLAGS = "(?iu)"
_BETWEEN = ")|(?:"
_CLASS = r"\[[^\[\]]{200,}\]"
_ALTERNATIVE = re.compile(rf"(\^(?:{_CLASS}\+)?)(.*?)({_CLASS}.*\$)")


def factored(pattern: str) -> str:
    r"""An expression that matches the same strings as `pattern` and holds each long class of letters only a few times.

    Only the form of spaCy's `TOKEN_MATCH` is rewritten: `(?iu)` and alternatives `(?:^…$)`, each a beginning without
    a long class (or `^[…]+`), something short, and an end from the next long class on. Alternatives that share
    beginning and end become one. Any other expression comes back as it is.
    """
    body = pattern.removeprefix(f"{_FLAGS}(?:")
    if body == pattern or not pattern.endswith(")"):
        return pattern
    shorts: dict[tuple[str, str], list[str]] = {}
    for alternative in body[:-1].split(_BETWEEN):
        form = _ALTERNATIVE.fullmatch(alternative)
        if form is None or not _stands_alone(form[2]):
            return pattern
        shorts.setdefault((form[1], form[3]), []).append(form[2])
    return _FLAGS + "|".join(f"(?:{beginning}(?:{'|'.join(short)}){end})" for (beginning, end), short in shorts.items())


@contextmanager
def quick_token_match() -> Iterator[None]:
    """While it holds, long expressions are compiled in their factored form.

    For importing `spacy.lang.fr` and loading a French pipeline, which compiles the same expression from its own file.
    """
    compile_as_it_is = re.compile

    def compile_factored(pattern: str | re.Pattern[str], flags: int = 0) -> re.Pattern[str]:
        if isinstance(pattern, str) and len(pattern) > LONG:
            pattern = factored(pattern)
        return compile_as_it_is(pattern, flags)

    re.compile = compile_factored  # type: ignore[assignment]
    try:
        yield
    finally:
        re.compile = compile_as_it_is


def _stands_alone(expression: str) -> bool:
    try:
        re.compile(expression)
    except re.error:
        return False
    return True
