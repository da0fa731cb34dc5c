"""Passages written otherwise keep their marks on names."""

from __future__ import annotations

from training.entities.corpora import MarkedPassage
from training.entities.variations import NameSwaps, headlines


def passage(text, *names):
    return MarkedPassage(text, tuple((text.index(n), text.index(n) + len(n), label) for n, label in names))


FIRST = passage("Selon Ida Roux, la pluie à Oslo cesse.", ("Ida Roux", "PER"), ("Oslo", "LOC"))
SECOND = passage("Selon Eva Lind, on dort à Agen.", ("Eva Lind", "PER"), ("Agen", "LOC"))
BODY = passage("Le parquet de Lyon se tait.", ("parquet de Lyon", "ORG"))


def test_other_names_stand_in_the_places_of_the_names():
    for seed in range(20):
        (new,) = NameSwaps([FIRST, SECOND]).swapped([FIRST], seed)
        (person, place) = [new.text[start:end] for start, end, _ in new.entities]
        assert new.text == f"Selon {person}, la pluie à {place} cesse."
        assert all(word[0] in "IE" for word in person.split(" ")[:1])
        assert place[0] in "OA"
        assert [label for _, _, label in new.entities] == ["PER", "LOC"]


def test_names_that_tell_their_type_themselves_stay():
    assert NameSwaps([BODY]).swapped([BODY], 1) == [BODY]


def test_headlines_have_a_capital_at_each_longer_word():
    (headline,) = headlines([FIRST])
    assert headline.text == "Selon Ida Roux, la Pluie à Oslo Cesse."
    assert headline.entities == FIRST.entities
    assert headlines([passage("mot " * 40)]) == []
