"""The quick expression of the French tokenizer matches what spaCy's own does, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.language.french_tokenizer import factored, quick_token_match
from core.resource_files import resource_path

SHARED = Path(__file__).parents[4] / "shared" / "articles"
TEXTS = [*sorted(resource_path("samples").glob("*.txt")), *sorted(SHARED.glob("*.txt"))]

MATCHED = [
    "porte-monnaie",
    "Porte-Monnaie",
    "PORTE-MONNAIE",
    "anti-inflammatoire",
    "saut-de-ski",
    "pet-en-l'air",
    "Pet-en-l’Air",
    "Bourg-lès-Valence",
    "entr'aide",
    "grand'mère",
    "prud’homme",
    "premier-ministre",
    "états‑unis",
    "La Chapelle-réanville",
    "demi-heure",
    "porte-clés\n",
]
NOT_MATCHED = [
    "",
    "-",
    "monnaie",
    "porte",
    "porte-",
    "porte--",
    "-monnaie",
    "porte-3",
    "porte monnaie",
    "porte-monnaie\n\n",
    "porte-monnaie.",
    "aujourd'hui",
    "l'eau",
    "saut-de-",
    "saut-dx-ski",
    "rendez-vous",
]


@pytest.fixture(scope="module")
def expressions(french) -> tuple[re.Pattern[str], list[re.Pattern[str]]]:
    """Ours, and those that spaCy joins."""
    from spacy.lang.fr import tokenizer_exceptions

    sources = tokenizer_exceptions._regular_exp
    ours = tokenizer_exceptions.TOKEN_MATCH.__self__
    spacys = [
        re.compile("(?iu)" + "|".join(f"(?:{source})" for source in sources[start : start + 20]))
        for start in range(0, len(sources), 20)
    ]
    return ours, spacys


def agree(expressions, word: str) -> bool:
    ours, spacys = expressions
    matched = ours.match(word) is not None
    assert matched == any(spacy.match(word) for spacy in spacys), word
    return matched


@pytest.mark.parametrize("word", MATCHED)
def test_words_that_stay_whole(expressions, word):
    assert agree(expressions, word)


@pytest.mark.parametrize("word", NOT_MATCHED)
def test_words_that_are_left_to_the_other_rules(expressions, word):
    assert not agree(expressions, word)


PIECES = (
    "porte Anti saut de la l' LES les grand r éEntr prud hom mes premier ministr yo zig à ß ſ \u212a İ é É 中 ب "
    "- – ‑ ' ’ 1 _ ."
)
pieces = st.sampled_from([*PIECES.split(), " ", "\n"])


@given(st.lists(pieces | st.text(max_size=3), max_size=7).map("".join))
@example("yo-yo")
@example("entrſ'x")
def test_any_string_is_treated_alike(expressions, word):
    agree(expressions, word)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_word_of_real_articles_is_treated_alike(expressions, path):
    text = path.read_text("utf-8", errors="replace")
    words = {*text.split(), *re.split(r"[\s\W]*\s[\s\W]*", text)}
    for word in words:
        if not word.isalnum():
            agree(expressions, word)


def test_each_long_class_stands_there_only_a_few_times(expressions):
    ours, _ = expressions
    assert len(re.findall(r"\[[^\]]{200,}\]", ours.pattern)) < 12


def test_the_pipeline_uses_it(french, expressions):
    assert french.nlp.tokenizer.token_match.__self__ is expressions[0]


LETTERS = f"[{'abcdefghijklmnopqrstuvwxyz' * 10}]"


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "a|b",
        f"(?:^a{LETTERS}+$)|(?:^b{LETTERS}+$)",  # not blind to case
        f"(?iu)(?:^a{LETTERS}+$)|(?:b{LETTERS}+$)",  # an alternative that may begin anywhere
        f"(?iu)(?:^a{LETTERS}+$)|(?:^b{LETTERS}+)",  # one that may end anywhere
        f"(?iu)(?:^(a{LETTERS}+$)|(?:^b){LETTERS}+$)",  # what looks like two alternatives is one
        "(?iu)(?:^a$)|(?:^b$)",  # nothing to share
    ],
)
def test_expressions_of_another_form_come_back_as_they_are(pattern):
    assert factored(pattern) == pattern


def test_compiling_is_as_ever_afterwards_even_if_loading_failed():
    before = re.compile

    def fail_to_load():
        with quick_token_match():
            assert re.compile("a+", re.IGNORECASE).match("A")
            raise EOFError

    with pytest.raises(EOFError):
        fail_to_load()
    assert re.compile is before
