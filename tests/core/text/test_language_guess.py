from __future__ import annotations

import unicodedata

import pytest

from core.text.language_guess import guess_language

FRENCH = "Le maire a annoncé mardi que le pont serait fermé pendant six mois."
ENGLISH = "The mayor said on Tuesday that the bridge would be closed for six months."


@pytest.mark.parametrize("text", [FRENCH, "Qu’est-ce qui s’est passé à l’usine ?", "Un pont sur la Lume"])
def test_french_is_recognised(text):
    assert guess_language(text) == "fr"


@pytest.mark.parametrize("text", [ENGLISH, "What happened at the mill?", "A bridge over the Lume"])
def test_english_is_recognised(text):
    assert guess_language(text) == "en"


def test_accents_of_their_own_are_no_hindrance():
    assert (
        guess_language(unicodedata.normalize("NFD", "Où étaient-ils dès mardi ? À côté, peut-être déjà très loin."))
        == "fr"
    )


def test_a_foreign_quotation_does_not_decide():
    assert guess_language(f"{FRENCH} « {ENGLISH} », a-t-il lu dans le journal. {FRENCH}") == "fr"


@pytest.mark.parametrize(
    "text",
    [
        "Der Bürgermeister hat am Dienstag erklärt, dass die Brücke im Herbst für sechs Monate geschlossen wird.",
        "El alcalde anunció el martes que el puente se cerrará durante seis meses a partir del próximo año.",
        "Il sindaco ha annunciato martedì che il ponte sarà chiuso per sei mesi a partire dall'anno prossimo.",
        "De burgemeester zei dinsdag dat de brug volgend jaar zes maanden dicht gaat voor het verkeer.",
        "O presidente da câmara anunciou na terça-feira que a ponte será fechada durante seis meses.",
        "L'alcalde va anunciar dimarts que el pont es tancarà durant sis mesos a partir de l'any vinent.",
        "Primarul a anunțat marți că podul va fi închis timp de șase luni începând de anul viitor.",
        "Borgmästaren meddelade på tisdagen att bron stängs i sex månader från och med nästa år.",
        "Burmistrz ogłosił we wtorek, że most zostanie zamknięty na sześć miesięcy od przyszłego roku.",
        "Мэр объявил во вторник, что мост закроют на шесть месяцев.",
        "市长周二宣布，大桥将关闭六个月。",
        "12 345 678",
        "!!! ???",
        "",
    ],
)
def test_anything_else_is_no_supported_language(text):
    assert guess_language(text) is None
