"""What an amount comes to can be compared and sorted, however it is written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.entities.amounts.dates import read_date
from core.analysis.entities.amounts.figures import read_figure
from core.analysis.results import EntityType, Value
from tests.core.analysis.entities.marked_text import entities_of

MONEY, PERCENT, QUANTITY = EntityType.MONEY, EntityType.PERCENT, EntityType.QUANTITY

FIGURES = [
    ("fr", MONEY, "2,5 millions d'euros", 2.5e6, 2.5e6, "EUR"),
    ("fr", MONEY, "1.500.000 €", 1.5e6, 1.5e6, "EUR"),
    ("fr", MONEY, "2 à 3 milliards de dollars", 2e9, 3e9, "USD"),
    ("fr", MONEY, "un million et demi d'euros", 1.5e6, 1.5e6, "EUR"),
    ("fr", MONEY, "5 M€", 5e6, 5e6, "EUR"),
    ("fr", MONEY, "40 dollars canadiens", 40, 40, "CAD"),
    ("fr", MONEY, "300 couronnes", 300, 300, "couronnes"),
    ("fr", PERCENT, "60 ou 65 %", 60, 65, "%"),
    ("fr", PERCENT, "trois pour cent", 3, 3, "%"),
    ("fr", QUANTITY, "500 à 1 500 arbres", 500, 1500, "arbres"),
    ("fr", QUANTITY, "quatre-vingt-dix-sept vaches", 97, 97, "vaches"),
    ("fr", QUANTITY, "cent quatre-vingts vaches", 180, 180, "vaches"),
    ("fr", QUANTITY, "vingtaine de vaches", 20, 20, "vaches"),
    ("fr", QUANTITY, "dizaines de milliers de gens", 10_000, None, "gens"),
    ("fr", QUANTITY, "mille milliards d'étoiles", 1e12, 1e12, "étoiles"),
    ("fr", QUANTITY, "douze à six mois", 6, 12, "mois"),
    ("fr", QUANTITY, "12", 12, 12, ""),
    ("fr", QUANTITY, "un village sur quatre", 25, 25, "%"),
    ("fr", QUANTITY, "moitié", 50, 50, "%"),
    ("fr", QUANTITY, "un an et demi", 1.5, 1.5, "an"),
    ("fr", QUANTITY, "0,25 mg/kg", 0.25, 0.25, "mg/kg"),
    ("en", QUANTITY, "one in five islanders", 20, 20, "%"),
    ("en", QUANTITY, "two-thirds", 66.67, 66.67, "%"),
    ("en", QUANTITY, "half a million bees", 500_000, 500_000, "bees"),
    ("en", QUANTITY, "a thousand people", 1000, 1000, "people"),
    ("en", QUANTITY, "10-year-old", 10, 10, "year-old"),
    ("en", MONEY, "$2.5 million", 2.5e6, 2.5e6, "USD"),
    ("en", MONEY, "£5m", 5e6, 5e6, "GBP"),
    ("en", MONEY, "$3-4 billion", 3e9, 4e9, "USD"),
    ("en", PERCENT, "12.5 percent", 12.5, 12.5, "%"),
    ("en", QUANTITY, "1,200 people", 1200, 1200, "people"),
    ("en", QUANTITY, "two hundred and five trees", 205, 205, "trees"),
    ("en", QUANTITY, "thousands of people", 1000, None, "people"),
    ("en", QUANTITY, "5 m", 5, 5, "m"),
]

TUESDAY = date(2021, 5, 4)

DATES = [
    ("fr", "4 mai 2019", "2019-05-04", "2019-05-04"),
    ("fr", "1er mai 2019", "2019-05-01", "2019-05-01"),
    ("fr", "mardi 4 mai", "2021-05-04", "XXXX-05-04"),
    ("fr", "3 au 9 août", "2021-08-03/2021-08-09", "XXXX-08-03/XXXX-08-09"),
    ("fr", "avril", "2021-04", "XXXX-04"),
    ("fr", "décembre dernier", "2020-12", "XXXX-12"),
    ("fr", "fin octobre 2019", "2019-10", "2019-10"),
    ("fr", "2004-2009", "2004/2009", "2004/2009"),
    ("fr", "années 1950", "1950/1959", "1950/1959"),
    ("fr", "12/05/2014", "2014-05-12", "2014-05-12"),
    ("fr", "hier soir", "2021-05-03", None),
    ("fr", "lundi", "2021-05-03", None),
    ("fr", "mardi prochain", "2021-05-11", None),
    ("fr", "mardi dernier", "2021-04-27", None),
    ("fr", "année dernière", "2020", None),
    ("fr", "mois prochain", "2021-06", None),
    ("fr", "nuit de lundi à mardi", None, None),
    ("fr", "3 ou 9 août", None, None),
    ("fr", "31 février 2015", None, None),
    ("fr", "18 h 30", None, None),
    ("en", "Tuesday, May 4, 2021", "2021-05-04", "2021-05-04"),
    ("en", "May 2nd, 2019", "2019-05-02", "2019-05-02"),
    ("en", "yesterday afternoon", "2021-05-03", None),
    ("en", "last year", "2020", None),
    ("fr", "semaine dernière", "2021-04-26/2021-05-02", None),
    ("fr", "cette semaine", "2021-05-03/2021-05-09", None),
    ("fr", "ce matin", "2021-05-04", None),
    ("fr", "27 et 28 août", "2021-08-27/2021-08-28", "XXXX-08-27/XXXX-08-28"),
    ("fr", "2018-19", "2018/2019", "2018/2019"),
    ("fr", "2018-2019", "2018/2019", "2018/2019"),
    ("en", "two weeks ago", "2021-04-19/2021-04-25", None),
    ("en", "ten days ago", "2021-04-24", None),
    ("en", "3 months ago", "2021-02", None),
    ("en", "5,000 years ago", None, None),
    ("en", "last night", "2021-05-03", None),
    ("en", "early 1990s", "1990/1999", "1990/1999"),
    ("en", "summer of '69", "1969", "1969"),
    ("en", "Nov 5th, 2004", "2004-11-05", "2004-11-05"),
    ("en", "4/5/2021", None, None),
]


@pytest.mark.parametrize(("language", "kind", "words", "low", "high", "unit"), FIGURES)
def test_figures(language, kind, words, low, high, unit):
    assert read_figure(words, kind, language) == Value(low, high, unit)


@pytest.mark.parametrize(("language", "words", "beside_today", "alone"), DATES)
def test_dates(language, words, beside_today, alone):
    assert read_date(words, language, TUESDAY) == beside_today
    assert read_date(words, language, None) == alone


ONES = (
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
)
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}


def in_french(number: int) -> str:
    """`number`, below a million, in words as a French schoolbook writes it."""
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        head = "mille" if thousands == 1 else f"{in_french(thousands)} mille"
        return f"{head} {in_french(rest)}" if rest else head
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        head = "cent" if hundreds == 1 else f"{ONES[hundreds]} cent"
        return f"{head} {in_french(rest)}" if rest else head
    if number < 17:
        return ONES[number]
    if number < 20:
        return f"dix-{ONES[number - 10]}"
    if number >= 80:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{in_french(number - 80)}"
    tens, rest = divmod(number, 10)
    if tens == 7:
        tens, rest = 6, rest + 10
    if rest == 0:
        return TENS[tens]
    return f"{TENS[tens]} et {ONES[rest]}" if rest in {1, 11} else f"{TENS[tens]}-{in_french(rest)}"


@given(st.integers(1, 999_999))
def test_any_number_in_words_or_figures_is_read_back(number):
    assert read_figure(f"{in_french(number)} arbres", QUANTITY, "fr") == Value(number, number, "arbres")
    with_blanks = f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    assert read_figure(f"{with_blanks} arbres", QUANTITY, "fr") == Value(number, number, "arbres")
    assert read_figure(f"${number:,}.5", MONEY, "en") == Value(number + 0.5, number + 0.5, "USD")


@given(st.text("1279 .,-–%€$'deàuntvigcmlorshtmai/", max_size=30), st.sampled_from(["fr", "en"]))
def test_any_words_are_read_or_left(words, language):
    read_figure(words, QUANTITY, language)
    read_date(words, language, TUESDAY)


def values_of(text, pipeline):
    return {entity.name: entity.value for entity in entities_of(text, pipeline) if entity.value}


def test_dates_are_read_beside_the_dateline(french):
    text = "Lannec, le 4 mai 2021\nLe pont a fermé lundi. Il rouvrira jeudi."
    values = values_of(text, french)
    assert values["lundi"] == Value(date="2021-05-03")
    assert values["jeudi"] == Value(date="2021-05-06")


def test_a_date_of_the_past_is_no_dateline(french):
    assert "lundi" not in values_of("Né le 4 mai 1951 à Lannec, il est mort lundi.", french)


def test_names_have_no_value(french):
    assert values_of("Jeanne Roux vit à Lisbonne.", french) == {}
