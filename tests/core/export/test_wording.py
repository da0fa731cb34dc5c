import re

import msgspec
import pytest

from core.analysis.results import Certainty, EntityType, QuoteKind, ReasonKind
from core.export.pdf.looks import ENTITY_SHAPES
from core.export.wording import wording


@pytest.mark.parametrize("language", ["fr", "en"])
def test_there_is_a_word_for_everything_that_is_found(language):
    words = wording(language)
    assert set(words.kinds) == set(QuoteKind)
    assert set(words.certainties) == set(Certainty)
    assert set(words.reasons) == set(ReasonKind)
    assert set(words.types) == set(words.index_types) == set(EntityType)
    assert set(words.key_types) == set(ENTITY_SHAPES)


def test_both_languages_fill_in_the_same_places():
    french, english = (msgspec.to_builtins(wording(language)) for language in ("fr", "en"))
    for key, value in french.items():
        assert re.findall(r"{\w*}", str(value)) == re.findall(r"{\w*}", str(english[key])), key


def test_numbers_take_the_form_of_their_language():
    assert wording("fr").counted(wording("fr").claims, 0) == "0 affirmation"
    assert wording("fr").counted(wording("fr").words, 12345) == "12 345 mots"
    assert wording("en").counted(wording("en").claims, 0) == "0 claims"
    assert wording("en").counted(wording("en").claims, 1) == "1 claim"
    assert wording("en").counted(wording("en").words, 12345) == "12,345 words"


def test_any_other_language_is_told_in_english():
    assert wording(None) is not wording("fr")
    assert wording(None).claims == wording("en").claims
