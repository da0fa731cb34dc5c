"""What the reader of a PDF gets: its words in their order, as paragraphs, without what belongs to the pages."""

from __future__ import annotations

import unicodedata

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import raw

from core.readers.pdf.article import read_pdf_article
from core.readers.pdf.signs import NOWHERE, upright_text
from core.text.document import PassageKind
from tests.core.readers.pdf.made_pdfs import (
    FIRST,
    PARAGRAPHS,
    SECOND,
    THIRD,
    TITLE,
    article,
    cropped,
    drawn,
    drawn_turned,
    set_pages,
    shifted,
    turned,
    words_at,
)


def read(pdf: bytes):
    return read_pdf_article(pdf, "phare.pdf").document


def passages(pdf: bytes, *kinds: PassageKind) -> list[str]:
    document = read(pdf)
    return [p.span.of(document.text) for p in document.passages if not kinds or p.kind in kinds]


def paragraphs(pdf: bytes) -> list[str]:
    return passages(pdf, PassageKind.PARAGRAPH)


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_are_read_one_after_the_other(columns):
    pdf = article(columns)
    assert passages(pdf, PassageKind.TITLE) == [TITLE]
    assert paragraphs(pdf) == list(PARAGRAPHS)


def test_a_document_says_what_it_comes_from():
    document = read(article())
    assert (document.media_type, document.file, document.language) == ("application/pdf", "phare.pdf", "fr")


@pytest.mark.parametrize(
    "turn",
    [
        lambda pdf: turned(pdf, 90),
        lambda pdf: turned(pdf, 180),
        lambda pdf: turned(pdf, 270),
        lambda pdf: drawn_turned(pdf, 90),
        lambda pdf: drawn_turned(pdf, 180),
        lambda pdf: drawn_turned(pdf, 270),
        shifted,
    ],
)
def test_the_text_is_the_same_however_the_pages_lie(turn):
    # PDFium finds the order of stretches that end within a line, as calls do, on upright pages alone.
    called = article(2, paragraphs=tuple(words.replace(",", "#super[7],", 1) for words in PARAGRAPHS))
    assert read(turn(called)).text == read(article()).text


def test_what_is_cropped_away_is_not_read():
    seen = read(cropped(article(1), (0, 300, 420, 595))).text
    assert seen.startswith(f"{TITLE}\n\n{FIRST}")
    assert len(seen) < 0.7 * len(read(article(1)).text)


def test_stamps_across_the_page_are_not_read():
    stamped = set_pages(
        f"#place(rotate(45deg, text(40pt)[ÉPREUVE]))\n#place(rotate(-90deg)[en marge])\n{FIRST}\n\n{SECOND}"
    )
    assert paragraphs(stamped) == [FIRST, SECOND]


def test_running_heads_and_page_numbers_are_not_read():
    head = '#set page(header: [La Gazette de Kerlan #h(1fr) 3 mai 2031], numbering: "— 1 —", columns: 1)\n'
    assert paragraphs(set_pages(head + "\n\n".join(PARAGRAPHS * 3))) == list(PARAGRAPHS * 3)


def test_a_number_alone_on_a_line_within_the_text_is_read():
    lines = "".join(words_at(40, 500 - 14 * n, words) for n, words in enumerate(["Le total", "1234", "est faux."]))
    assert "1234" in read(drawn(lines)).text


def test_a_year_that_ends_a_page_is_no_page_number():
    lines = "".join(words_at(40, 500 - 12 * n, words) for n, words in enumerate(["Le phare sera rallumé en", "2031."]))
    assert read(drawn(lines)).text == "Le phare sera rallumé en 2031."


def test_a_figure_with_a_full_stop_is_no_page_number_however_far_below():
    ending = words_at(40, 500, "Le phare sera rallumé.") + words_at(40, 300, "2031.")
    numbered = words_at(40, 500, "Le phare sera rallumé.") + words_at(40, 300, "2031")
    assert "2031" in read(drawn(ending)).text
    assert "2031" not in read(drawn(numbered)).text


def test_headings_are_told_by_their_size_or_by_bold_letters():
    pdf = set_pages(
        f"#text(18pt)[{TITLE}]\n\n{FIRST}\n\n#text(12pt)[Une digue fragile]\n\n{SECOND}\n\n"
        f"*Le préfet se tait*\n\n{THIRD}"
    )
    assert passages(pdf, PassageKind.TITLE) == [TITLE]
    assert passages(pdf, PassageKind.HEADING) == ["Une digue fragile", "Le préfet se tait"]
    assert paragraphs(pdf) == [FIRST, SECOND, THIRD]


def test_bold_words_within_a_paragraph_are_no_heading():
    pdf = set_pages(f"#text(18pt)[{TITLE}]\n\n*Kerlan (Finistère).* {FIRST}\n\n{SECOND}")
    assert paragraphs(pdf) == [f"Kerlan (Finistère). {FIRST}", SECOND]


def test_the_name_of_the_newspaper_is_not_the_title():
    pdf = set_pages(f"#text(30pt)[LA GAZETTE]\n\n#text(18pt)[{TITLE}]\n\n{FIRST}\n\n{SECOND}")
    assert passages(pdf, PassageKind.TITLE) == [TITLE]


def test_a_short_title_is_one_where_there_is_no_longer():
    assert passages(set_pages(f"#text(20pt)[Crue]\n\n{FIRST}\n\n{SECOND}"), PassageKind.TITLE) == ["Crue"]


def test_what_a_browser_prints_around_a_page_is_not_read():
    head = "03/05/2031, 12:30 #h(1fr) Le phare de Kerlan | La Gazette"
    foot = '#"https://gazette.example/phare" #h(1fr) 1/1'
    pdf = set_pages(f"#set page(header: [#text(8pt)[{head}]], footer: [#text(8pt)[{foot}]])\n{FIRST}\n\n{SECOND}")
    assert paragraphs(pdf) == [FIRST, SECOND]


def test_in_a_text_of_one_size_the_words_tell_the_title():
    pdf = set_pages(f"#set par(first-line-indent: 0em, spacing: 2em)\n{TITLE}\n\n{FIRST}\n\n{SECOND}")
    assert passages(pdf, PassageKind.TITLE) == [TITLE]
    assert paragraphs(pdf) == [FIRST, SECOND]


def test_a_paragraph_goes_on_over_columns_pages_and_what_stands_between():
    captions = [f"Photo de {name}, prise du môle." for name in ("Léa", "Hervé", "Ana", "Jean-Marie", "Yann")]
    floats = [
        f"#place({at}, float: true)[#rect(height: 40pt) #text(7pt)[{caption}]]\n"
        for at, caption in zip(("top", "bottom") * 3, captions, strict=False)
    ]
    told = [f"{FIRST} {SECOND} {FIRST} {THIRD}" for _ in floats]
    pdf = set_pages("".join(f"{picture} {words} " for picture, words in zip(floats, told, strict=True)), columns=2)
    found = paragraphs(pdf)
    assert sorted(words for words in found if "Photo" in words) == sorted(captions)
    assert " ".join(words for words in found if "Photo" not in words) == " ".join(told)


def test_notes_stand_apart_and_their_calls_are_left_out():
    noted = FIRST.replace("du phare", "du phare#footnote[Délibération du 3 mai.]")
    pdf = set_pages(f"{noted}\n\n{SECOND}")
    assert paragraphs(pdf) == [FIRST, SECOND, "Délibération du 3 mai."]


def test_an_indented_line_begins_a_paragraph_though_the_line_above_is_full():
    lines = [
        "La digue a cédé dans la nuit de mardi, selon la mairie.",
        "Les dégâts sont grands. Les travaux dureront des mois.",
    ]
    lines += ["Trois maisons ont été inondées, et personne n’est blessé."]
    content = "".join(
        words_at(x, 500 - 12 * n, words) for n, (x, words) in enumerate(zip((40, 40, 52), lines, strict=True))
    )
    assert read(drawn(content)).text.split("\n\n") == [f"{lines[0]} {lines[1]}", lines[2]]


def test_stars_are_calls_behind_a_word_alone():
    lines = [
        "Le maire*, absent lundi, n’a rien dit de la digue.",
        "Les fichiers *.txt et * seuls restent lisibles ici.",
    ]
    content = "".join(words_at(40, 500 - 12 * n, words) for n, words in enumerate(lines))
    assert read(drawn(content)).text == " ".join(lines).replace("maire*", "maire")


def test_exponents_and_figures_stay():
    pdf = set_pages(f"Une surface de 12 km#super[2] et 10#super[6] pas, le XX#super[e] siècle. {FIRST}")
    assert paragraphs(pdf)[0].startswith("Une surface de 12 km2 et 106 pas, le XXe siècle.")


def test_a_large_initial_belongs_to_its_word():
    lines = [words_at(62, 500, "undi, le conseil de Kerlan a voté la rénovation du phare,")]
    lines += [words_at(62, 488, "éteint depuis longtemps, devant une salle comble, tard dans")]
    lines += [words_at(40, 476, "la soirée, au terme de trois heures de débats assez vifs.")]
    text = read(drawn(words_at(40, 488, "L", size=34) + "".join(lines))).text
    assert text.startswith("Lundi, le conseil de Kerlan a voté la rénovation du phare, éteint")


def test_columns_that_are_written_line_by_line_are_still_columns():
    rows = [
        ("Le conseil de Kerlan a voté", "Les pêcheurs du port, eux,"),
        ("lundi la rénovation du phare", "se réjouissent, car le phare"),
    ]
    rows += [("éteint depuis longtemps.", "leur manquait depuis lors.")]
    content = "".join(
        words_at(40, 500 - 12 * n, left) + words_at(230, 500 - 12 * n, right) for n, (left, right) in enumerate(rows)
    )
    assert read(drawn(content)).text == (
        "Le conseil de Kerlan a voté lundi la rénovation du phare éteint depuis longtemps.\n\n"
        "Les pêcheurs du port, eux, se réjouissent, car le phare leur manquait depuis lors."
    )


def test_the_numbers_of_a_list_stay_with_its_items():
    items = ["premier point de la liste", "deuxième point de la liste", "troisième point de la liste"]
    content = "".join(
        words_at(40, 500 - 14 * n, f"{n}.") + words_at(80, 500 - 14 * n, item) for n, item in enumerate(items, 1)
    )
    assert read(drawn(content)).text.split("\n\n") == [f"{n}. {item}" for n, item in enumerate(items, 1)]


def test_bold_words_that_are_written_last_stand_where_they_are_seen():
    content = words_at(40, 500, "Le conseil a ") + words_at(119, 500, "lundi, tard dans la nuit.")
    content += words_at(93, 500, "voté", font="B")
    assert read(drawn(content)).text == "Le conseil a voté lundi, tard dans la nuit."


def test_ligatures_and_accents_are_letters():
    pdf = set_pages("#set text(ligatures: true)\nUne difficulté efficace, affirme l’officier : fin du conflit à Noël.")
    assert read(pdf).text == "Une difficulté efficace, affirme l’officier : fin du conflit à Noël."


def test_greek_and_cyrillic_are_read():
    text = "Η εφημερίδα γράφει για τον φάρο. Газета пишет о маяке, который снова зажгут."
    assert read(set_pages(text)).text == text


WORDS = st.text(st.sampled_from("abcdefghijklmnopéàçœABCÉ0123456789"), min_size=1, max_size=12)


@settings(max_examples=25)
@given(st.lists(st.lists(WORDS, min_size=8, max_size=60), min_size=1, max_size=4), st.sampled_from([1, 2]))
def test_any_words_come_back_in_order(texts, columns):
    sentences = [" ".join(words) + "." for words in texts]
    pdf = set_pages(
        "#set text(hyphenate: false)\n#set par(justify: false)\n"
        + "\n\n".join(f"M{sentence}" for sentence in sentences),
        columns,
    )
    assert read(pdf).text.split() == " ".join(f"M{sentence}" for sentence in sentences).split()


@pytest.mark.parametrize("lay", [lambda pdf: pdf, lambda pdf: turned(pdf, 90), lambda pdf: drawn_turned(pdf, 270)])
def test_every_letter_has_its_sign_on_its_page(lay):
    pdf = lay(article())
    found = read_pdf_article(pdf, "phare.pdf")
    document = pypdfium2.PdfDocument(pdf)
    signs = [upright_text(document[page], turn) for page, turn in enumerate(found.turns)]
    assert len(found.pages) == len(found.numbers) == len(found.document.text)
    for letter, page, number in zip(found.document.text, found.pages, found.numbers, strict=True):
        if number == NOWHERE:
            assert letter.isspace()
            continue
        sign = chr(raw.FPDFText_GetUnicode(signs[page].raw, number))
        assert letter in unicodedata.normalize("NFKC", sign).replace("\x02", "-") or letter.isspace()
    for text in signs:
        text.close()
    document.close()


def test_the_same_file_gives_the_same_text_and_places():
    pdf = article()
    assert read_pdf_article(pdf, "a.pdf") == read_pdf_article(pdf, "a.pdf")
