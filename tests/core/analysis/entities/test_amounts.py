"""Dates, sums, shares and quantities are marked with their unit and nothing more."""

from __future__ import annotations

import pytest

from tests.core.analysis.entities.marked_text import entities_of, mentions_of, unmark

AMOUNTS = {"DATE", "MONEY", "PERCENT", "QUANTITY"}

FRENCH = [
    "Le pont a rouvert le [4 mai 2021|DATE].",
    "Le vote aura lieu [mardi prochain|DATE] ou [jeudi soir|DATE].",
    "Les travaux ont commencé [fin octobre|DATE] et dureront jusqu'en [2031|DATE].",
    "Le marché ferme du [3 au 9 août|DATE].",
    "La réunion commence à [18 h 30|DATE] et finit vers [21 heures|DATE].",
    "La séance a duré [trois heures|QUANTITY].",
    "La crue date des [années 1950|DATE].",
    "Tout a brûlé dans la [nuit de lundi à mardi|DATE].",
    "Depuis le [début de l'année|DATE], il pleut [aujourd'hui|DATE] comme [hier|DATE].",
    "La mairie dépense [2,5 millions d'euros|MONEY] et en attend [300 000 €|MONEY].",
    "Le billet coûte [12 dollars|MONEY] de plus.",
    "La part monte à [60 ou 65 %|PERCENT], contre [trois pour cent|PERCENT] avant.",
    "Le village compte [1 200 habitants|QUANTITY] et [deux écoles|QUANTITY].",
    "Des [milliers de cyclistes|QUANTITY] ont roulé sur [40 kilomètres|QUANTITY].",
    "Une [vingtaine de vaches|QUANTITY] broutent là depuis [un an|QUANTITY].",
    "La motion passe par [31 voix|QUANTITY] contre [12|QUANTITY].",
    "Elle est [deux à trois fois|QUANTITY] plus haute.",
    "L'article 12 et le 2e alinéa parlent d'un arbre.",
    "C'est l'un des plus beaux jardins.",
    # shares and ratios
    "[Un village sur trois|QUANTITY] n'a plus d'école.",
    "La table fait [deux mètres|QUANTITY] sur [trois mètres|QUANTITY].",
    "La [moitié|QUANTITY] des vaches et [deux tiers|QUANTITY] du foin ont brûlé.",
    "La moitié gauche est peinte.",
    # numbers without a noun that do something
    "Près de [7 000|QUANTITY] se sont installés ici, dont [150|QUANTITY] sont repartis.",
    # numbers by which things are known, not counted
    "Vu le décret n° 2010-626 et les articles 46 et 61, le pont ferme.",
    "Le RFC 2246 parle d'un arbre.",
    # only what is written alike is one
    "Il y vit depuis [1974|DATE] et [trois tableaux|QUANTITY] en parlent.",
    "Lors des élections de [2008|DATE] face à la mairie, [2000 voix|QUANTITY] manquaient.",
    # seasons, dates by figures, months with a capital, durations in parts
    "La saison [2018-19|DATE] commence le [2018-08-10|DATE], pas en [Mars 2019|DATE].",
    "Mars est une planète.",
    "Le vol a duré [2 h 41 min|QUANTITY], le voyage [un an et demi|QUANTITY].",
    "Le train part à [dix heures et demie|DATE].",
    "Il dort une fois que tout est calme.",
]

ENGLISH = [
    "The bridge opened on [Tuesday, May 4, 2021|DATE].",
    "They met [last week|DATE] and again [yesterday afternoon|DATE].",
    "Work started in [early October 2019|DATE].",
    "It may rain [tomorrow|DATE].",
    "The town pays [$2.5 million|MONEY] and gets [300,000 euros|MONEY].",
    "The share rose to [12 percent|PERCENT].",
    "About [1,200 people|QUANTITY] live on [two small islands|QUANTITY].",
    "The walk of [40 miles|QUANTITY] took [three days|QUANTITY].",
    "The plan covers [2004|DATE] to [2009|DATE].",
    # shares and ratios
    "[One in five islanders|QUANTITY] and [two-thirds|QUANTITY] of the farmers agreed.",
    "One in the barn was old, the left half too.",
    # ages and sizes before a noun
    "A [10-year-old|QUANTITY] horse jumped the [2-metre|QUANTITY] wall.",
    "At 19 [five years ago|DATE] he was a clerk.",
    # one before a large number
    "[A thousand people|QUANTITY] and [half a million bees|QUANTITY] came [half an hour|QUANTITY] late.",
    # two sides of a vote are two numbers
    "They voted [14|QUANTITY] to [11|QUANTITY] and cut the tax from [10 to 5 percent|PERCENT].",
    # seasons, short years and months, hours
    "The [2019-20|DATE] season began on [Aug 17|DATE] at [3:51 PM|DATE].",
    "It was the [summer of '69|DATE], or the [early 1970s|DATE].",
    "They met on [5 and 6 May 1946|DATE] and from [May 3 to 7, 1947|DATE].",
    "Call 07551310002 about section 12.",
]


@pytest.mark.parametrize("marked", FRENCH)
def test_french_amounts(french, marked):
    text, expected = unmark(marked)
    assert [(words, kind) for words, kind in mentions_of(text, french) if kind in AMOUNTS] == expected


@pytest.mark.parametrize("marked", ENGLISH)
def test_english_amounts(english, marked):
    text, expected = unmark(marked)
    assert [(words, kind) for words, kind in mentions_of(text, english) if kind in AMOUNTS] == expected


def test_the_same_amount_twice_is_one_entity(french):
    text = "Le pont a coûté 3 millions d'euros. Ces 3 millions d'euros manquent."
    (amount,) = [entity for entity in entities_of(text, french) if entity.type == "MONEY"]
    assert [span.of(text) for span in amount.mentions] == ["3 millions d'euros"] * 2
