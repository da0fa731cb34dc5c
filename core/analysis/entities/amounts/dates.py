"""Which day, month or year a date means, as ISO 8601."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from core.analysis.results import UNKNOWN_YEAR
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.text.document import Document

HEAD = 3
"""Passages at the beginning of an article, one of which may tell its date."""

_PIECE = re.compile(
    r"\d{4}-\d\d-\d\d|(?:19|20)\d\d/\d\d(?:\d\d)?\b|\d\d?[/.]\d\d?[/.]\d{4}|\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*|[-–]"
)
_SHORT_YEAR = re.compile(r"['’](\d\d)\b")
_SEASON = re.compile(r"((?:19|20)\d\d)[-–/](\d\d(?:\d\d)?)")
LENGTH_AGO = 3
"""Pieces of `two weeks ago`."""

LONGEST_AGO = 1000
"""What is said to be so many years ago or more has no year."""

CENTURY_TURNS = 30
"""The last years of a century are written `'74`; below this number the present century is meant."""

_DATELINE_END = re.compile(r"\W*$|\W*\s[-–—:]|\W*[–—]")
_LONGEST_DATELINE = 80
"""Characters from the beginning of a passage to the end of its dateline, at most."""


def read_date(words: str, language: str, today: date | None, *, ahead: bool = False) -> str | None:
    """The date that `words` tell, None when nothing tells it.

    Args:
        words: a date as the text writes it (`mardi 4 mai`, `hier`, `2004-2009`).
        language: of the text.
        today: the article's date, if known: it gives `4 mai` its year and `hier` its day.
        ahead: what happens then is told in the future: a weekday alone is the next one, else the last one.
    """
    words = _SHORT_YEAR.sub(lambda year: f"{20 if int(year[1]) < CENTURY_TURNS else 19}{year[1]}", words)
    pieces = [piece.lower().replace("’", "'") for piece in _PIECE.findall(words)]
    return _calendar(language).read(pieces, today, ahead=ahead)


def has_weekday(words: str, language: str) -> bool:
    """Whether `words` name a day of the week, which the tense beside them tells to be the last or the next one."""
    return any(weekday in words.lower() for weekday in _calendar(language).weekdays)


def article_date(document: Document, language: str) -> date | None:
    """The date that a dateline at the head of the article tells: `LANNEC, 3 mai 2021 –`, or a line of its own."""
    calendar = _calendar(language)
    for passage in document.passages[:HEAD]:
        text = passage.span.of(document.text)[: _LONGEST_DATELINE + 1]
        found = calendar.full_date.search(text)
        if found and _DATELINE_END.match(text, found.end()) and not re.search(r"[.!?] ", text[: found.start()]):
            told = calendar.read([piece.lower() for piece in _PIECE.findall(found[0])], None)
            return date.fromisoformat(told) if told and len(told) == len("2021-05-04") else None
    return None


class _Calendar:
    """Reads the dates of one language.

    Attributes:
        full_date: an expression for day, month and year.
        weekdays: their names, from Monday on.
    """

    def __init__(self, language: str) -> None:
        table: dict[str, Any] = load_lexicon(language, "units")["dates"]
        self._table = table
        self.weekdays: list[str] = table["weekdays"]
        self._day_first = language == "fr"
        self._months = {name: number for number, name in enumerate(table["months"], 1)}
        self._ones: Mapping[str, int] = load_lexicon(language, "amounts")["numbers"]["ones"]
        self._months |= {name[:3]: number for name, number in self._months.items() if language == "en"}
        self._months |= {"sept": 9} if language == "en" else {}
        months = "|".join(table["months"])
        day, year = r"\b\d{1,2}(?:er|st|nd|rd|th)?", r"\d{4}\b"
        self.full_date = re.compile(rf"{day}\s(?:{months})\s{year}|(?:{months})\s{day},?\s{year}", re.IGNORECASE)

    def read(self, pieces: list[str], today: date | None, *, ahead: bool = False) -> str | None:
        """The date of `pieces`, the words of a date in small letters."""
        years = [piece for piece in pieces if re.fullmatch(r"(?:1\d|20)\d\d", piece)]
        if season := _season(pieces):
            return season
        if written := next((piece for piece in pieces if re.search(r"\d[-/.]\d", piece)), None):
            return self._written(written)
        if len(years) == 2 and len(pieces) == 3 and pieces[1] in self._table["to"] and years[0] < years[1]:
            return "/".join(years)
        if pieces[:1] == self._table["decade"] and len(pieces) == 2 and pieces[1].endswith("0"):
            start = pieces[1].rjust(4, "_").replace("__", "19")
            return f"{start}/{start[:3]}9"
        if years and "s" in pieces:  # the 1990s
            return f"{years[0]}/{years[0][:3]}9" if years[0][-1] == "0" else None
        months = [self._months[piece] for piece in pieces if piece in self._months]
        if len(years) > 1 or len(months) > 1:
            return None
        year = years[0] if years else None
        if months:
            return self._in_month(pieces, months[0], year, today)
        if year:
            return year
        return self._beside_today(pieces, today, ahead=ahead) if today else None

    def _written(self, figures: str) -> str | None:
        """`2021-05-04`, and in French `04/05/2021`: English has two ways to read the other."""
        parts = re.split(r"\D", figures)
        if len(parts[0]) == 4:
            return _checked(*parts)
        return _checked(parts[2], parts[1], parts[0]) if self._day_first else None

    def _in_month(self, pieces: list[str], month: int, year: str | None, today: date | None) -> str | None:
        days = [int(day[1]) for piece in pieces if (day := re.fullmatch(r"([12]\d|3[01]|0?[1-9])", piece))]
        if len(days) > 2 or (len(days) == 2 and set(pieces) & set(self._table["or"]) and days[1] != days[0] + 1):
            return None
        year = year or self._year_of(pieces, month, days[0] if days else 15, today)
        if not days:
            return f"{year}-{month:02}"
        told = [_checked(year, f"{month}", f"{day}") for day in days]
        return "/".join(day for day in told if day) if all(told) and days == sorted(days) else None

    def _year_of(self, pieces: list[str], month: int, day: int, today: date | None) -> str:
        """The year of the nearest such day; before or after today where `dernier` or `prochain` says so."""
        if today is None:
            return UNKNOWN_YEAR
        middle = [
            (year, (year - today.year) * 372 + (month - today.month) * 31 + day - today.day)
            for year in range(today.year - 1, today.year + 2)
        ]
        if set(pieces) & set(self._table["before"]):
            middle = [(year, days) for year, days in middle if days < 0]
        elif set(pieces) & set(self._table["after"]):
            middle = [(year, days) for year, days in middle if days > 0]
        return str(min(middle, key=lambda one: abs(one[1]))[0])

    def _beside_today(self, pieces: list[str], today: date, *, ahead: bool) -> str | None:
        """`hier`, `mardi dernier`, `l'année prochaine`; several weekdays are no one day."""
        table = self._table
        before, after, this = (bool(set(pieces) & set(table[side])) for side in ("before", "after", "this"))
        if len(pieces) == LENGTH_AGO and pieces[-1] in table["ago"]:
            return self._ago(pieces, today)
        for piece in pieces:
            if piece in table["days"]:
                return (today + timedelta(table["days"][piece])).isoformat()
            if piece in self.weekdays and len(set(pieces) & set(self.weekdays)) == 1:
                away = (self.weekdays.index(piece) - today.weekday()) % 7
                if not (before or after or ahead) and away == 0:
                    return today.isoformat()
                later = after or (ahead and not before)
                return (today + timedelta((away or 7) if later else away - 7)).isoformat()
            side = after - before
            if piece in table["parts"] and (side < 0 or this):
                return (today - timedelta(int(side < 0))).isoformat()
            if piece in table["week"] and (side or this):
                return _week(today + timedelta(7 * side))
            if piece in table["year"] and (side or this):
                return str(today.year + side)
            if piece in table["month"] and (side or this):
                months = today.year * 12 + today.month - 1 + side
                return f"{months // 12}-{months % 12 + 1:02}"
        return None

    def _ago(self, pieces: list[str], today: date) -> str | None:
        """`two weeks ago`: the day, week, month or year so long before today."""
        count = (
            int(pieces[0]) if pieces[0].isdigit() else self._ones.get(pieces[0], 1 if pieces[0] in {"a", "an"} else 0)
        )
        unit = pieces[-2].removesuffix("s")
        if not 0 < count < LONGEST_AGO:
            return None
        if unit == "day":
            return (today - timedelta(count)).isoformat()
        if unit in self._table["week"]:
            return _week(today - timedelta(7 * count))
        if unit in self._table["month"]:
            months = today.year * 12 + today.month - 1 - count
            return f"{months // 12}-{months % 12 + 1:02}"
        return str(today.year - count) if unit in self._table["year"] else None


def _week(day: date) -> str:
    """The week that has `day`, from Monday to Sunday."""
    monday = day - timedelta(day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}"


def _season(pieces: list[str]) -> str | None:
    """The two years of `2018-19` or `2018/2019`."""
    years = _SEASON.fullmatch("".join(pieces))
    if not years:
        return None
    second = years[2] if len(years[2]) == len(years[1]) else f"{years[1][:2]}{years[2]}"
    return f"{years[1]}/{second}" if int(second) == int(years[1]) + 1 else None


def _checked(year: str, month: str, day: str) -> str | None:
    """The day in ISO 8601, None if there is no such day."""
    try:
        date(2000 if year == UNKNOWN_YEAR else int(year), int(month), int(day))
    except ValueError:
        return None
    return f"{year}-{int(month):02}-{int(day):02}"


@cache
def _calendar(language: str) -> _Calendar:
    return _Calendar(language)
