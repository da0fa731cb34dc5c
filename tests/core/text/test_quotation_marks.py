"""Which words stand between quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.quotation_marks import DIALOGUE, QuotedText, find_quoted_text


def quoted(text: str) -> list[str]:
    """The quoted words, a `>` before them for every pair of marks around them."""
    return [">" * quote.depth + quote.inner.of(text) for quote in find_quoted_text(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le maire dit : « Tout va bien. »", ["Tout va bien."]),
        ("Le maire dit : «Tout va bien.»", ["Tout va bien."]),
        ("The mayor said: “All is well.”", ["All is well."]),
        ('Le maire dit : "Tout va bien."', ["Tout va bien."]),
        ('Le maire dit : " Tout va bien. "', ["Tout va bien."]),
        ("Le maire dit : <<Tout va bien.>>", ["Tout va bien."]),
        ("The mayor said: ``All is well.''", ["All is well."]),
        ("Der Wirt sagte: „Guten Tag“", ["Guten Tag"]),
        ("‘All is well,’ he said.", ["All is well,"]),
        ("It was 'all well' then.", ["all well"]),
        ('l\'"affaire" et ("vite") et "loin"!', ["affaire", "vite", "loin"]),
        ("“Un“ et ”deux”", ["Un", "deux"]),
    ],
)
def test_every_kind_of_mark(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Il m'a dit “non” hier », raconte-t-elle.", ["Il m'a dit “non” hier", ">non"]),
        ("« Il m'a dit « non » hier », raconte-t-elle.", ["Il m'a dit « non » hier", ">non"]),
        ("« Un ‹ deux “ trois ” › »", ["Un ‹ deux “ trois ” ›", ">deux “ trois ”", ">>trois"]),
        ('"He said "no" to me", she says.', ['He said "no" to me', ">no"]),
        ("“She said ‘no’ to me,” he says.", ["She said ‘no’ to me,", ">no"]),
        ("« Il m'a dit « non ».", ["Il m'a dit « non", ">non"]),
    ],
)
def test_marks_nest(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "L'eau d’ici n'est qu’aujourd’hui à l'ami.",
        "The dogs' home and the girls’ school won't close.",
        "Rock 'n' roll of the ’90s and the '80s",
        'Un écran de 12" et une roue de 26".',
        "Ceci » n'ouvre rien.",
        "Vide : « » et “”.",
    ],
)
def test_no_quoted_words(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un mot » perdu, puis « deux » autres.", ["deux"]),
        ("« Une vanne fuit, dit le gardien. Puis : « Elle est sèche. »", ["Elle est sèche."]),
        ("« Il crie “ au feu », dit-elle.", ["Il crie “ au feu"]),
        ('"Rien, dit-il. Et "demain" ?', ["demain"]),
        ("‘The boys’ dog is old,’ she said.", ["The boys’ dog is old,"]),
        ('Une roue de 26" et un "vélo".', ["vélo"]),
    ],
)
def test_a_stray_mark_spoils_only_itself(text, expected):
    assert quoted(text) == expected


def test_what_is_not_closed_ends_with_its_paragraph():
    text = "Il dit : « Rien ne presse.\nLe lac « dort »."
    assert quoted(text) == ["Rien ne presse.", "dort"]
    assert [quote.closed for quote in find_quoted_text(text)] == [False, True]


@pytest.mark.parametrize("reopened", ["« ", "» ", ""])
def test_a_quote_over_two_paragraphs(reopened):
    assert quoted(f"« Un premier point.\n{reopened}Un second », dit-elle.") == ["Un premier point.", "Un second"]


def test_a_reopened_paragraph_may_hold_marks_of_its_own():
    assert quoted("« Un « vrai » point.\n« Un second », dit-elle.") == ["Un « vrai » point.", ">vrai", "Un second"]


@pytest.mark.parametrize("dash", ["— ", "– ", "- ", "—"])
def test_a_dash_opens_a_line_of_dialogue(dash):
    (quote,) = find_quoted_text(f"{dash}Bonjour, dit la dame.")
    assert quote.mark == DIALOGUE
    assert quote.inner.of(f"{dash}Bonjour, dit la dame.") == "Bonjour, dit la dame."


@pytest.mark.parametrize("text", ["-Bonjour", "- 12 euros", "— « Oui », dit-il.", "Le lac — immense — dort."])
def test_other_dashes_do_not(text):
    assert all(quote.mark != DIALOGUE for quote in find_quoted_text(text))


@given(st.text(alphabet="«»“”\"‹›‘’'„—- .,as1\n", max_size=60))
def test_stretches_are_apart_or_nested_and_never_cross_a_paragraph(text):
    found = find_quoted_text(text)
    for quote in found:
        assert quote.outer.contains(quote.inner)
        assert quote.inner.of(text).strip() == quote.inner.of(text) != ""
        assert "\n" not in quote.outer.of(text)
    for index, first in enumerate(found):
        for second in found[index + 1 :]:
            assert not first.outer.overlaps(second.outer) or first.outer.contains(second.outer)
            assert first.outer.start <= second.outer.start
        assert first.depth == sum(other.outer.contains(first.outer) for other in found[:index])


@given(st.text(alphabet='«»“”"as. \n', max_size=40))
def test_offsets_count_from_the_texts_start(text):
    moved = find_quoted_text("abc.\n" + text)
    expected = tuple(
        QuotedText(q.outer.shifted(5), q.inner.shifted(5), q.mark, q.depth, q.closed) for q in find_quoted_text(text)
    )
    assert moved == expected


@given(st.lists(st.text(alphabet="abé ,", min_size=1).filter(str.strip), max_size=6))
def test_well_set_marks_are_all_found(words):
    text = " et ".join(f"« {word.strip()} »" for word in words)
    assert quoted(text) == [word.strip() for word in words]
