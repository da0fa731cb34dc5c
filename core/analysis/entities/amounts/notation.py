"""The notation in which the lexicon writes how dates are written.

A pattern is a row of elements parted by blanks: a word, `{name}` for any word of that class or for that shape,
`(a|b)` for either; a mark of question after it for what may be missing. `[` and `]` enclose what is marked when the
rest is only needed around it. A shape is a regular expression.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BLANK = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]"
BLANKS = f"{BLANK}*"
FIGURE = "0"
"""Stands for every word that begins with a figure."""

_WORD = re.compile(r"\w+")
_NAME = re.compile(r"\{(\w+)\}")


class Patterns:
    """The patterns of one kind, tried in order where a word stands that can begin one.

    Attributes:
        openers: the words, in small letters, that a match can begin with; it can also begin with a figure.
    """

    def __init__(self, table: Mapping[str, Any], kind: str) -> None:
        """Compile the patterns of `table[kind]` with its classes (`words`) and `shapes`."""
        self._words: dict[str, list[str]] = table["words"]
        self._shapes: dict[str, str] = table["shapes"]
        self._cased = {"small_month"}
        patterns = [pattern.split() for pattern in table[kind]["patterns"]]
        rows: dict[str, list[str]] = defaultdict(list)
        for pattern in patterns:
            for word in set(self._first_words(pattern)):
                rows[word].append(f"(?:{self._row(pattern)})")
        self._expressions = {word: "|".join(fitting) for word, fitting in rows.items()}
        self.openers = self._expressions.keys() - {FIGURE}

    def match(self, text: str, start: int, opener: str) -> tuple[int, int] | None:
        """Start and end of what is marked by the first pattern that fits `text` from `start` on.

        Args:
            text: where it is looked for.
            start: where a word begins there.
            opener: this word in small letters, one of `openers`, or `FIGURE` for any that begins with a figure.
        """
        if start and (text[start - 1].isalnum() or (text[start - 1] in ".," and text[max(0, start - 2)].isdigit())):
            return None
        found = _compiled(self._expressions[opener]).match(text, start)
        return found.span(found.lastindex or 0) if found else None

    def _row(self, pattern: list[str]) -> str:
        if "[" not in pattern:
            pattern = ["[", *pattern, "]"]
        row = ""
        joint = ""
        for element in pattern:
            if element == "[":
                row += f"{joint}("
                joint = ""
            elif element == "]":
                row += ")"
            elif element.endswith("?"):
                row += f"(?:{joint}{self._element(element[:-1])})?"
                joint = BLANKS
            else:
                row += joint + self._element(element)
                joint = BLANKS
        return row

    def _element(self, element: str) -> str:
        if element.startswith("(") and element.endswith(")"):
            return "(?:" + "|".join(self._piece(choice) for choice in _choices(element)) + ")"
        return self._piece(element)

    def _piece(self, piece: str) -> str:
        """A word or class names with letters around them, as an expression that ends where a word ends."""
        made, place = "", 0
        for name in _NAME.finditer(piece):
            made += _literal(piece[place : name.start()])
            made += self._named(name[1])
            place = name.end()
        return made + _literal(piece[place:])

    def _named(self, name: str) -> str:
        if name in self._shapes:
            return f"(?:{self._shapes[name].replace(' ', BLANK)})"
        words = sorted(self._words[name], key=len, reverse=True)
        return "(?:" + "|".join(_literal(word, any_case=name not in self._cased) for word in words) + ")"

    def _first_words(self, pattern: list[str]) -> Iterator[str]:
        """The words that `pattern` can begin with; every shape that it can begin with begins with a figure."""
        for element in pattern:
            if element in "[]":
                continue
            bare = element.removesuffix("?")
            for choice in _choices(bare):
                name = _NAME.match(choice)
                words = self._words.get(name[1], []) if name else [choice]
                if name and name[1] in self._shapes:
                    yield FIGURE
                for word in words:
                    if first := _WORD.match(word):
                        yield first[0].lower()
            if not element.endswith("?"):
                return


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """`expression`, compiled when it is first needed: most words that can begin a date are rare."""
    return re.compile(expression)


def _choices(element: str) -> list[str]:
    return element[1:-1].split("|") if element.startswith("(") else [element]


def _literal(word: str, *, any_case: bool = True) -> str:
    """`word` as an expression: its first letter in either case, either apostrophe, no letter after it."""
    if not word:
        return ""
    if word in "[-–]":
        return word
    made = re.sub("['’]", "['’]", re.escape(word))
    if any_case and word[0].islower():
        made = f"[{word[0]}{word[0].upper()}]{made[1:]}"
    return made if not word[-1].isalnum() else rf"{made}(?!\w)"
