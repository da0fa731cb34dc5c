"""A grammar of reported speech in French, continued: judgements, sources, nouns, what goes on, and their lookalikes."""

from __future__ import annotations

import pytest
from marked_sentences import check, quotes_in

JUDGEMENTS = [
    # an object and what it is said to be, without quotation marks
    "<Le syndicat> {juge} ⟦la mesure injuste⟧.",
    "<Paul Brun> {estime} ⟦le calendrier intenable⟧.",
    "<D'autres> {jugent} ⟦le texte trop timide⟧.",
    "<Les riverains> {trouvent} ⟦le bruit insupportable⟧.",
    "<Jeanne Roux> {qualifie} ⟦le projet de dangereux⟧.",
    "<Le maire> {considère} ⟦cette vente comme une erreur⟧.",
    "<Les experts> {tiennent} ⟦l'accord pour fragile⟧.",
    "<Lumex> {juge} au contraire ⟦la loi inutile⟧.",
    "Le projet {est jugé} ⟦trop coûteux⟧ par <l'opposition>.",
    "Le suspect {est décrit} par <ses voisins> ⟦comme un homme discret⟧.",
    # feelings with quoted words in their object
    "<Louise Morel> {se souvient} ⟦d'un tournage « chaotique »⟧.",
    "<Le capitaine> {se méfie} ⟦d'une mer « trompeuse »⟧.",
    "<Lumex> {s'inquiète} pour sa part ⟦de « l'usage de la force »⟧.",
]

ORDERS = [
    # an order counts where it holds quoted words: its infinitive alone, without those told
    "<La mairie> {a demandé} hier aux habitants ⟦de fermer « toutes les vannes »⟧.",
    "<Le procureur> {a demandé} ⟦de punir Paul Brun d'une « peine exemplaire »⟧.",
    "<La préfète> {a exhorté} les marins ⟦à « rester au port »⟧.",
]

SOURCES = [
    "Un bémol toutefois : {selon} <Lumex>, ⟦la pompe doit être changée⟧.",
    "{Aux yeux de} <Paul Brun>, économiste à l'université, ⟦le dossier est vide⟧.",
    "{À <ses> yeux}, ⟦la digue cédera⟧.",
    "{À <l'>écouter}, ⟦tout va bien⟧.",
    "⟦Il s'agit⟧, {pour reprendre les mots du} <préfet>, ⟦d'« une crise sans précédent »⟧.",
    "{De} <source policière>, ⟦le conducteur dormait⟧.",
    "Le câble agace <Lumex>, {pour} qui « ⟦il cédera avant l'hiver⟧ ».",
    "{D'après} <un rapport de la mairie>, ⟦la digue fuit⟧.",
    "{D'après} <une étude publiée par Lumex>, ⟦la digue fuit⟧.",
    # whose words or figures they are
    "{Selon} les chiffres du <ministère>, ⟦le niveau recule⟧.",
    "{Selon} les renseignements donnés par <une source> à la presse, ⟦le niveau recule⟧.",
    "{Selon} <Jeanne Roux>, qui dirige la criée, ⟦la pêche est finie⟧.",
]

NOUNS = [
    "L'{annonce} par <le préfet> ⟦que le marché serait annulé⟧ a surpris.",
    "La {crainte} de <Paul Brun> ⟦que la digue ne cède⟧ a ému.",
    "<Leur> {conviction} ⟦que la digue tiendra⟧ reste entière.",
]

COLONS = [
    # a whole clause after a colon, without quotation marks
    "<Le ministre> le {reconnaît} : ⟦le budget est serré⟧.",
    "<Le maire> {précise} : ⟦les travaux dureront deux ans⟧.",
    "<Jeanne Roux> {parle} ⟦d'une « faute »⟧ : la digue fuyait.",
]

INCISES = [
    # negations in the speech do not deny the clause that reports it
    "« ⟦Je ne signerai pas pour un troisième⟧ », {tranche-t-<elle>}.",
    "« ⟦Il ne viendra plus⟧ », {objecte-t-<il>}.",
    "« ⟦Elle écoutait comme les gens n'écoutent plus⟧, {explique} <Jeanne Roux>. ⟦Je ne lui apprends rien.⟧ »",
    "« ⟦C'est la patronne⟧, {s'amuse} <Paul Brun>, son ancien instructeur. ⟦On ne discute pas.⟧ »",
    "« ⟦Le vrai sujet, c'est la digue⟧ », {analyse} <ce spécialiste>.",
    "« ⟦Nous partons⟧ », {a répondu} <ce dernier>.",
    "« ⟦Tout le monde oubliera⟧ », {parie} <l'un d'eux>.",
    "« ⟦Nous n'avons rien caché⟧ », {se défend} <Lumex>.",
    # only a circumstance or a connective before
    "⟦Dans ce cas⟧, {précise} <la mairie>, ⟦une amende sera infligée⟧.",
    "Par ailleurs, {poursuit} <Jeanne Roux>, ⟦une langue meurt sans école⟧.",
    "⟦Si rien ne change⟧, {prévient} <Paul Brun>, ⟦l'usine fermera⟧.",
]

CLAUSES = [
    "La réforme, dont <le ministre> {dit} ⟦qu'elle est juste⟧, sera votée jeudi.",
    "<Jeanne Roux> {a pour sa part indiqué} ⟦que l'école rouvrirait⟧.",
    "<Lumex> {nie} ⟦que la pompe ait fui⟧.",
    "<Paul Brun> {s'étonne} ⟦qu'aucune expertise n'ait été ordonnée⟧.",
    "<Le ministre> {a démenti} ⟦vouloir partir⟧.",
    "Comme le {note} <un rapport de la mairie>, ⟦la digue fuit⟧.",
    "⟦La digue⟧, comme {l'a rappelé} <Paul Brun>, ⟦est trop basse⟧.",
    "Au ministère, <on> {assure} ⟦que la digue tiendra⟧.",
    "<Le syndicat> se borne à {rappeler} ⟦que la paie tarde⟧.",
]

GOES_ON = [
    # the conditional goes on telling what a source has told
    "{Selon} <le procureur>, ⟦deux hommes ont forcé la porte⟧|. ⟦Le suspect {aurait} ensuite pris la fuite⟧.",
    "<Un témoin> {affirme} ⟦que la voiture roulait vite⟧|. ⟦Elle {aurait} brûlé un feu rouge⟧.",
    "« ⟦Rien ne bougera⟧ », {assure} <Jeanne Roux>|. Et d'{ajouter} ⟦que la porte reste ouverte⟧.",
]

LEFT_ALONE = [
    # what means, and does not say
    "Le mot signifie que tout est fini.",
    "Ce qui prouve que la méthode fonctionne.",
    # found, summoned, priced: no judgement
    "Les secours fouillent la zone pour trouver les personnes manquantes.",
    "Les électeurs sont appelés aux urnes pour élire un « Congrès ».",
    "L'expert estime la facture totale à trois millions.",
    "La cour a jugé deux hommes.",
    # a conditional that no source stands before, or that depends on something
    "La route aurait été coupée mardi.",
    "Le maire serait réélu si le vote avait lieu demain.",
    # refused, denied, never said
    "Paul Brun refuse de dire s'il partira.",
    "Personne n'a dit que ce serait facile.",
    "Le directeur n'a pas confirmé que l'usine fermerait.",
    # laws that rule
    "L'article 3 dispose que « le maire est élu pour six ans ».",
    # names, terms and titles
    "Le chanteur surnommé « le Boss » arrive en ville.",
    "L'opération « Mains propres » a commencé hier.",
    "Elle a acheté un « smartphone » à bas prix.",
    # lists after a colon
    "Voici les villes qu'il cite : Lens, Metz.",
]


@pytest.mark.parametrize("marked", JUDGEMENTS)
def test_judgements(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", ORDERS)
def test_orders_with_quoted_words(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", SOURCES)
def test_sources(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", NOUNS)
def test_nouns_of_saying(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", COLONS)
def test_colons(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", INCISES)
def test_incises(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", CLAUSES)
def test_clauses(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", GOES_ON)
def test_what_goes_on(french, marked):
    check(french, marked)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_quote(french, text):
    assert quotes_in(french, text) == ()
