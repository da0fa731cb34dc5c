"""Interviews without quotation marks: who asks, who answers, and where they end."""

from __future__ import annotations

import pytest
from marked_sentences import quotes_in


def lines(*paragraphs: str) -> str:
    return "\n".join(paragraphs)


FRENCH = [
    # letters
    (
        lines(
            "Jeanne Roux répond à nos questions.",
            "Q : Que fait le lac ?",
            "R : Il baisse.",
            "Q : Et la digue ?",
            "R : Elle tiendra.",
        ),
        [("Jeanne Roux", "Il baisse."), ("Jeanne Roux", "Elle tiendra.")],
    ),
    # names, then initials; a paragraph without a label goes on
    (
        lines(
            "La Gazette : Le pont va-t-il rouvrir ?",
            "Paul Brun : Oui, en mai.",
            "Nous avons trouvé l'argent.",
            "La Gazette : Et la route ?",
            "P. B. : Elle attendra.",
        ),
        [("Paul Brun", "Oui, en mai."), ("Paul Brun", "Nous avons trouvé l'argent."), ("Paul Brun", "Elle attendra.")],
    ),
    # questions on lines of their own
    (
        lines(
            "Louise Morel part dimanche.",
            "Comment vous sentez-vous ?",
            "Je suis prête. Le bateau aussi.",
            "Que redoutez-vous le plus ?",
            "Le froid. On ne dort pas, j'ai les mains gelées.",
            "Elle partira à midi.",
        ),
        [
            ("Louise Morel", "Je suis prête. Le bateau aussi."),
            ("Louise Morel", "Le froid. On ne dort pas, j'ai les mains gelées."),
        ],
    ),
]

ENGLISH = [
    (
        lines(
            "Mary Stone runs the mill.",
            "Q. What will you do?",
            "A. We will wait.",
            "It will rain.",
            "Q. And then?",
            "A. I don't know.",
        ),
        [("Mary Stone", "We will wait."), ("Mary Stone", "It will rain."), ("Mary Stone", "I don't know.")],
    ),
    (
        lines(
            "The Herald: Are you leaving?",
            "Mary Stone: No.",
            "The Herald: Is he?",
            "Mary Stone: Ask him.",
        ),
        [("Mary Stone", "No."), ("Mary Stone", "Ask him.")],
    ),
    (
        lines(
            "John Hill on the river.",
            "What first drew you to it?",
            "I was born there. We fished.",
            "Are you afraid of floods?",
            "No, I am not.",
        ),
        [("John Hill", "I was born there. We fished."), ("John Hill", "No, I am not.")],
    ),
]

NO_INTERVIEWS = [
    lines(
        "Que faire ?",
        "La ville attend.",
        "Qui paiera ?",
        "Personne ne le sait.",
    ),
    lines(
        "Trois villes sont candidates.",
        "Lens : un stade neuf, des hôtels.",
        "Nancy : un palais.",
        "Metz : une gare moderne.",
    ),
    lines(
        "Que risquez-vous ?",
        "La loi prévoit une amende.",
        "Comment payer ?",
        "Le site du Trésor le permet.",
    ),
]


@pytest.mark.parametrize(("text", "answers"), FRENCH)
def test_french_interviews(french, text, answers):
    found = [(quote.speaker_name, quote.content[0].of(text)) for quote in quotes_in(french, text)]
    assert found == answers


@pytest.mark.parametrize(("text", "answers"), ENGLISH)
def test_english_interviews(english, text, answers):
    found = [(quote.speaker_name, quote.content[0].of(text)) for quote in quotes_in(english, text)]
    assert found == answers


@pytest.mark.parametrize("text", NO_INTERVIEWS)
def test_what_only_looks_like_one(french, text):
    assert quotes_in(french, text) == ()


def test_a_label_is_the_speaker_mention(french):
    text = lines(
        "La Gazette : Et la route ?",
        "Paul Brun : Elle attendra.",
        "La Gazette : Et le pont ?",
        "Paul Brun : Lui aussi.",
    )
    assert [quote.speaker.of(text) for quote in quotes_in(french, text)] == ["Paul Brun", "Paul Brun"]


def test_after_the_last_answer_the_article_speaks_again(french):
    text = lines(
        "Jeanne Roux part.",
        "Comment allez-vous ?",
        "Je suis prête.",
        "Où irez-vous ?",
        "Je ne sais pas.",
        "Son frère, Paul Brun, est inquiet. « La mer est mauvaise », dit-il.",
    )
    assert [quote.speaker_name for quote in quotes_in(french, text)] == ["Jeanne Roux", "Jeanne Roux", "Paul Brun"]
