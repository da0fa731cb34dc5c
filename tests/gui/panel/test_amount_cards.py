"""The card of an amount tells what it comes to, in the interface's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from core.analysis.results import Entity, EntityType, Value
from core.text.spans import Span
from gui.amount_words import amount_words

NARROW = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture(params=["en", "fr"])
def language(request):
    """Numbers and dates of one language after the other."""
    before = QLocale()
    QLocale.setDefault(QLocale({"en": "en_US", "fr": "fr_FR"}[request.param]))
    yield request.param
    QLocale.setDefault(before)


CASES = [
    ("3 millions d'euros", Value(3e6, 3e6, "EUR"), "= 3,000,000 EUR", f"= 3{NARROW}000{NARROW}000 EUR"),
    ("2 à 3,5 t", Value(2.0, 3.5, "t"), "= 2 – 3.5 t", "= 2 – 3,5 t"),
    ("milliers de gens", Value(1000.0, None, "gens"), "= ≥ 1,000 gens", f"= ≥ 1{NARROW}000 gens"),
    ("mardi", Value(date="2021-05-04"), "= Tuesday, May 4, 2021", "= mardi 4 mai 2021"),
    ("mai", Value(date="2021-05"), "= May 2021", "= mai 2021"),
    ("4 mai", Value(date="XXXX-05-04"), "= May 4", ""),
    ("saison 2018-19", Value(date="2018/2019"), "= 2018 – 2019", "= 2018 – 2019"),
    ("12 %", Value(12.0, 12.0, "%"), "", ""),
    ("Oslo", None, "", ""),
]


@pytest.mark.parametrize(("name", "value", "english", "french"), CASES)
def test_what_an_amount_comes_to(language, name, value, english, french):
    entity = Entity("e1", name, EntityType.QUANTITY, (Span(0, 1),), (), value)
    assert amount_words(entity) == (english if language == "en" else french)
