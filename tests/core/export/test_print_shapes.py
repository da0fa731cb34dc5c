import pytest

from core.export.pdf.print_shapes import breakable, printable


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Il dit : « Non ! »", "Il dit\u00a0: «\u202fNon\u202f!\u202f»"),
        ("l'an 10 000", "l’an 10\u202f000"),
        ("12 % de 5 €", "12\u00a0% de 5\u00a0€"),
        ('"Oui", dit-il.', "“Oui”, dit-il."),
        ("Airbus , hier .", "Airbus\u00a0, hier\u00a0."),
        ("de 2010 à 12 h", "de 2010 à 12 h"),
    ],
)
def test_french_is_set_as_french(source, shown):
    assert printable(source, "fr") == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('"Yes," she said.', "“Yes,” she said."),
        ("the 'lost' year's end", "the ‘lost’ year’s end"),
        ('("so")', "(“so”)"),
        ("Why ?", "Why ?"),
    ],
)
def test_english_is_set_as_english(source, shown):
    assert printable(source, "en") == shown


def test_one_sign_stays_one_sign():
    source = "a\x00b\ud800c\ufeffd\u2028e\t\"f\" 'g' : « h »"
    shown = printable(source, "fr")
    assert len(shown) == len(source)
    assert shown.encode("utf-8")
    assert shown.startswith("a b\ufffdc\u2060d e ")


def test_addresses_may_break_and_words_may_not():
    assert (
        breakable("https://example.org/one/two/three")
        == "https://\u200bexample.\u200borg/\u200bone/\u200btwo/\u200bthree"
    )
    assert breakable("anticonstitutionnellement") == "anticonstitutionnellement"


def test_a_pile_of_accents_is_cut():
    shown = printable("a" + "\u0301" * 20_000 + "b", "fr")
    assert shown == "a" + "\u0301" * 6 + "\u2060" * 19_994 + "b"
