from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.text.text_blocks import text_blocks

WRAPPED = """\
Un pont ferme à Lumes

Le maire a annoncé mardi que le pont
serait fermé pendant six mois. Les
travaux coûteront deux millions
d'euros à la commune.

La suite
"""


def blocks(text: str) -> list[str]:
    return [block.of(text) for block in text_blocks(text)]


def test_lines_are_blocks():
    assert blocks("Titre\n \n  Un pont.  \nUne digue.\n") == ["Titre", "Un pont.", "Une digue."]


def test_a_paragraph_that_is_broken_into_lines_is_one_block():
    title, paragraph, heading = blocks(WRAPPED)
    assert (title, heading) == ("Un pont ferme à Lumes", "La suite")
    assert paragraph.startswith("Le maire")
    assert paragraph.endswith("commune.")


def test_a_list_in_small_letters_stays_lines():
    text = "Il faut :\nune pelle\nun seau\nDes volontaires sont attendus.\nLe rendez-vous est fixé à midi."
    assert len(blocks(text)) == 5


@given(st.text(alphabet="aB.\n \t\u00a0", max_size=60))
def test_all_words_lie_in_blocks(text):
    found = text_blocks(text)
    assert [word for block in found for word in block.of(text).split()] == text.split()
    assert all(block.of(text).strip() == block.of(text) != "" for block in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
