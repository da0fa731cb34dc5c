"""Who is meant by the words that name, describe or take up a speaker."""

from __future__ import annotations

import pytest
from marked_sentences import quotes_in

FRENCH = [
    # names
    ("Jeanne Roux affirme que le pont tiendra.", ["Jeanne Roux"]),
    ("Jeanne Roux est là. Roux affirme que le pont tiendra.", ["Jeanne Roux"]),
    ("Jeanne Roux est là. Mme Roux affirme que le pont tiendra.", ["Jeanne Roux"]),
    ("La porte-parole de la ville, Jeanne Roux, affirme que le pont tiendra.", ["Jeanne Roux"]),
    ("La ministre de la Mer Jeanne Roux affirme que le pont tiendra.", ["Jeanne Roux"]),
    ("L'opérateur Lumex affirme que le câble tiendra.", ["Lumex"]),
    # the body's speaker is not the body
    ("Un porte-parole de Lumex affirme que le câble tiendra.", ["Un porte-parole de Lumex"]),
    ("L'avocat de Paul Brun affirme que le contrat est nul.", ["L'avocat de Paul Brun"]),
    # pronouns agree
    ("Jeanne Roux a reçu Paul Brun. Elle affirme que le pont tiendra.", ["Jeanne Roux"]),
    ("Jeanne Roux a reçu Paul Brun. Il affirme que le pont tiendra.", ["Paul Brun"]),
    ("Paul Brun a visité le pont. « Il tiendra », a-t-il dit.", ["Paul Brun"]),
    ("Jeanne Roux dit que le pont tiendra. Elle ajoute que la route cédera.", ["Jeanne Roux", "Jeanne Roux"]),
    ("Les gardiens affirment que l'eau monte. Ils ajoutent que la vanne fuit.", ["Les gardiens", "Les gardiens"]),
    ("Un expert dit que l'eau monte. Il ajoute que la vanne fuit.", ["Un expert", "Un expert"]),
    ("Jeanne Roux a croisé Paul Brun. Ce dernier affirme que l'eau monte.", ["Paul Brun"]),
    ("Selon lui, le pont tiendra.", [None]),
    ("Jeanne Roux et Paul Brun sont venus. Ils affirment que l'eau monte.", ["Jeanne Roux et Paul Brun"]),
    ("Jeanne Roux est venue. Roux dit que l'eau monte. « Elle monte vite », ajoute-t-elle.", ["Jeanne Roux"] * 2),
    # roles
    ("Jeanne Roux, préfète de la Mer, a vu Louise Morel. La haute fonctionnaire dit que l'eau monte.", ["Jeanne Roux"]),
    ("Jeanne Roux a croisé Paul Brun. L'élue du port dit que l'eau monte.", ["Jeanne Roux"]),
    ("Lumex ferme. La centrale syndicale dit que l'eau monte.", ["Lumex"]),
    ("Jeanne Roux est là. À l'en croire, le pont tiendra.", ["Jeanne Roux"]),
    ("La maire de Nordia Jeanne Roux est venue. La maire affirme que l'eau monte.", ["Jeanne Roux"]),
    ("Selon La Gazette, Lumex va fermer. Le groupe dit que l'eau monte.", ["La Gazette", "Lumex"]),
    ("Paul Brun, maire de la ville, est venu. Le maire affirme que l'eau monte.", ["Paul Brun"]),
    ("Le directeur de l'usine, Paul Brun, est venu. Le directeur assure que tout va bien.", ["Paul Brun"]),
    ("L'association Lumex est née hier. L'association affirme que tout va bien.", ["Lumex"]),
    ("Lumex ferme son usine. « C'est une lourde perte », a indiqué le groupe.", ["Lumex"]),
    ("Paul Brun est venu. Le préfet affirme que l'eau monte.", ["Le préfet"]),
    # a noun for any person takes up who stands out
    ("Jeanne Roux est là. Cette retraitée affirme que l'eau monte.", ["Jeanne Roux"]),
    ("« L'eau monte », dit Jeanne Roux. La biologiste affirme que la vanne fuit.", ["Jeanne Roux", "Jeanne Roux"]),
    ("Paul Brun est procureur. Le procureur Paul Brun est là. Le magistrat affirme que l'eau monte.", ["Paul Brun"]),
    ("Paul Brun, président de Lumex, est là. Le PDG de Lumex affirme que l'eau monte.", ["Paul Brun"]),
    ("« L'eau monte », dit Paul Brun. Le chef du gouvernement affirme que tout va bien.", ["Paul Brun", "Paul Brun"]),
    # unless it is set against who has just spoken
    ("« L'eau monte », dit Paul Brun. L'ancien notaire, lui, affirme que non.", ["Paul Brun", "L'ancien notaire"]),
    # what is introduced is taken up
    ("Un mineur a été arrêté. Le mineur affirme que l'eau monte.", ["Un mineur"]),
    # a body of another kind is not meant
    ("L'association Lumex est née. La Gazette en parle. La société affirme que l'eau monte.", ["La société"]),
    # who is named next speaks, where words in marks open a paragraph
    ("« L'eau monte chaque jour. » Dans son bureau, Jeanne Roux soupire.", ["Jeanne Roux"]),
    # a body that is no subject is no pronoun's
    ("Jeanne Roux dit que l'eau monte. Entrée à Lumex en mai, elle affirme que la vanne fuit.", ["Jeanne Roux"] * 2),
    # owners
    ("Jeanne Roux est venue. À ses yeux, l'eau monte.", ["Jeanne Roux"]),
    # the speaker is carried on
    ("« Le pont tiendra », dit Jeanne Roux. « Nous referons aussi la route. »", ["Jeanne Roux", "Jeanne Roux"]),
    ("Jeanne Roux affirme que l'eau monte et ajoute que la vanne fuit.", ["Jeanne Roux", "Jeanne Roux"]),
    # the addressee is not the speaker
    ("Jeanne Roux a dit à Paul Brun que l'eau montait.", ["Jeanne Roux"]),
    ("« L'eau monte », a confié à Paul Brun Jeanne Roux.", ["Jeanne Roux"]),
    # what reports is not whom a pronoun means
    (
        "Paul Brun est venu. Une étude affirme que l'eau monte. Il affirme que la vanne fuit.",
        ["Une étude", "Paul Brun"],
    ),
]

ENGLISH = [
    ("Mary Stone said that the bridge would hold.", ["Mary Stone"]),
    ("Mary Stone met John Hill. She said that the bridge would hold.", ["Mary Stone"]),
    ("Mary Stone met John Hill. He said that the bridge would hold.", ["John Hill"]),
    ("Mary Stone came. Ms Stone said the oven was hot.", ["Mary Stone"]),
    ("A spokesman for Lumex said the lamps were safe.", ["A spokesman for Lumex"]),
    ("John Hill, the mayor of the town, came. The mayor said the oven was hot.", ["John Hill"]),
    ("Residents said the wall was weak. They added that it leaked.", ["Residents", "Residents"]),
    ("Lumex closed its mill. The company said that sales had fallen.", ["Lumex"]),
    ("“It will hold,” said Mary Stone. “We will close the road, too.”", ["Mary Stone", "Mary Stone"]),
    ("Mary Stone told John Hill that the wall was weak.", ["Mary Stone"]),
]

ANONYMOUS = [
    "Une source policière affirme que l'eau monte.",
    "Selon des témoins, l'eau monte.",
    "Les riverains affirment que l'eau monte.",
    "Certains affirment que l'eau monte.",
    "D'autres études affirment que l'eau monte.",
    "Un pêcheur affirme que l'eau monte.",
    "Selon une source proche de Lumex, l'usine va fermer.",
    "Au ministère, on affirme que l'eau monte.",
]

ANONYMOUS_IN_ENGLISH = [
    "A person close to Lumex said the mill would close.",
    "Her advisers said the mill would close.",
    "Local groups said the mill would close.",
    "A former manager said the mill would close.",
    "Some said the mill would close.",
    "A survey found that the mill would close.",
]

KNOWN_IN_ENGLISH = [
    "Prosecutors said the mill would close.",
    "The police said the mill would close.",
    "A spokesman for Lumex said the mill would close.",
    "Lumex said the mill would close.",
    "Other firms such as Lumex said the mill would close.",
    "The Herald's analysis found that the mill would close.",
]

KNOWN = [
    "Le préfet affirme que l'eau monte.",
    "La police affirme que l'eau monte.",
    "Les autorités affirment que l'eau monte.",
    "Un porte-parole de Lumex affirme que l'eau monte.",
    "Jeanne Roux affirme que l'eau monte.",
]


@pytest.mark.parametrize(("text", "names"), FRENCH)
def test_french_speakers(french, text, names):
    assert [quote.speaker_name for quote in quotes_in(french, text)] == names


@pytest.mark.parametrize(("text", "names"), ENGLISH)
def test_english_speakers(english, text, names):
    assert [quote.speaker_name for quote in quotes_in(english, text)] == names


@pytest.mark.parametrize("text", ANONYMOUS)
def test_nobody_named_stands_behind_it(french, text):
    assert [quote.anonymous for quote in quotes_in(french, text)] == [True]


@pytest.mark.parametrize("text", ANONYMOUS_IN_ENGLISH)
def test_nobody_named_stands_behind_it_in_english(english, text):
    assert [quote.anonymous for quote in quotes_in(english, text)] == [True]


@pytest.mark.parametrize("text", KNOWN_IN_ENGLISH)
def test_somebody_stands_behind_it_in_english(english, text):
    assert [quote.anonymous for quote in quotes_in(english, text)] == [False]


@pytest.mark.parametrize("text", KNOWN)
def test_somebody_stands_behind_it(french, text):
    assert [quote.anonymous for quote in quotes_in(french, text)] == [False]


def test_the_chain_leads_from_the_mention_to_the_name(french):
    text = "Paul Brun, maire de la ville, est venu. Le maire affirme que l'eau monte. Il ajoute que la vanne fuit."
    chains = [[span.of(text) for span in quote.chain] for quote in quotes_in(french, text)]
    assert chains == [["Le maire", "Paul Brun"], ["Il", "Le maire", "Paul Brun"]]


def test_the_chain_leads_to_the_name_in_english_too(english):
    text = "John Hill, the mayor of the town, came. The mayor said the oven was hot. He added that it was new."
    chains = [[span.of(text) for span in quote.chain] for quote in quotes_in(english, text)]
    assert chains == [["The mayor", "John Hill"], ["He", "The mayor", "John Hill"]]


def test_a_named_speaker_carries_its_entity(french):
    (quote,) = quotes_in(french, "Lumex affirme que l'usine rouvrira.")
    assert quote.entity == "e5"
