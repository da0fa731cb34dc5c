"""Which hyphens at a line's end belong to the word."""

import pytest

from core.readers.pdf.hyphens import DividedWords


@pytest.mark.parametrize(
    ("line", "after", "language"),
    [
        ("le résul-", "tat du vote", "fr"),
        ("une nouvel-", "le digue", "fr"),
        ("il a présen-", "té son plan", "fr"),
        ("de Châlons-en-Cham-", "pagne", "fr"),
        ("the con-", "sultation of all", "en"),
        ("with-", "out an answer", "en"),
        ("MINIS-", "TRE", "fr"),
        ("une con\u00ad", "Sultation", "fr"),
    ],
)
def test_the_hyphen_of_a_division_goes(line, after, language):
    assert DividedWords([], language).is_divided(line, after)


@pytest.mark.parametrize(
    ("line", "after", "language"),
    [
        ("« Non », dit-", "elle", "fr"),
        ("a-t-", "il promis", "fr"),
        ("a-", "t-il promis", "fr"),
        ("allez-", "vous", "fr"),
        ("elle-", "même", "fr"),
        ("vingt-", "deux ans", "fr"),
        ("c’est-à-", "dire", "fr"),
        ("Jean-", "Paul", "fr"),
        ("2025-", "2026", "fr"),
        ("mot -", "suite", "fr"),
        ("un mot", "suivant", "fr"),
        ("a state-", "owned firm", "en"),
        ("out-", "of-date", "en"),
        ("a non-", "profit group", "en"),
    ],
)
def test_the_hyphen_of_a_word_stays(line, after, language):
    assert not DividedWords([], language).is_divided(line, after)


def test_the_article_itself_tells():
    article = ["Le porte-parole du sous-préfet", "et la sousection sont là,", "un lieutenant et un colonel aussi."]
    words = DividedWords(article, "fr")
    assert not words.is_divided("le porte-", "parole")
    assert words.is_divided("la sous-", "ection")
    assert not words.is_divided("le lieutenant-", "colonel")


def test_the_ends_of_lines_teach_no_parts_of_words():
    words = DividedWords(["il est char-", "gé du lieutenant-", "colonel et du lieutenantcolonel"], "fr")
    assert words.is_divided("char-", "gé")
    assert words.is_divided("lieutenant-", "colonel")
