"""What an amount comes to, in the numbers and dates of the interface's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from core.analysis.results import UNKNOWN_YEAR

if TYPE_CHECKING:
    from core.analysis.results import Entity, Value

FINEST = 4
"""Decimals shown at most."""

LEAP_YEAR = 2000
"""Has every day that a year can have."""


def amount_words(entity: Entity) -> str:
    """`= 3,000,000 EUR`, `= Tuesday, May 4, 2021`; empty for names and where the article says it in as many words."""
    if entity.value is None:
        return ""
    words = value_words(entity.value)
    return f"= {words}" if words and _bare(words) != _bare(entity.name) else ""


def value_words(value: Value) -> str:
    """The number or range with its unit, or the date or the days from and to."""
    if value.date:
        return " – ".join(_date(day) for day in value.date.split("/"))
    if value.low is None:
        return ""
    if value.high is None:
        number = f"≥ {_number(value.low)}"
    elif value.high == value.low:
        number = _number(value.low)
    else:
        number = f"{_number(value.low)} – {_number(value.high)}"
    return f"{number} {value.unit}".strip()


def _number(number: float) -> str:
    decimals = next((count for count in range(FINEST) if round(number, count) == number), FINEST)
    return QLocale().toString(float(number), "f", decimals)


def _date(written: str) -> str:
    """A day, month or year in ISO 8601 as the interface's language writes it."""
    year, *month_and_day = written.split("-")
    match [int(part) for part in month_and_day]:
        case [month, day] if year == UNKNOWN_YEAR:
            return QLocale().toString(QDate(LEAP_YEAR, month, day), "d MMMM" if _day_first() else "MMMM d")
        case [month, day]:
            return QLocale().toString(QDate(int(year), month, day), QLocale.FormatType.LongFormat)
        case [month]:
            name = QLocale().standaloneMonthName(month)
            return name if year == UNKNOWN_YEAR else f"{name} {year}"
    return written


def _day_first() -> bool:
    return QLocale().language() == QLocale.Language.French


def _bare(words: str) -> str:
    """`words` without blanks and capitals, to compare."""
    return re.sub(r"\s", "", words).lower()
