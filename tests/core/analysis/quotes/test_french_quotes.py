"""A grammar of reported speech in French: what is found, and what is left alone."""

from __future__ import annotations

import pytest
from marked_sentences import check, quotes_in

DIRECT = [
    # the reporting clause follows
    "« ⟦Le pont tiendra encore dix ans⟧ », {a déclaré} <Jeanne Roux>.",
    "« ⟦Le pont tiendra encore dix ans⟧ », {déclare} la mairesse, <Jeanne Roux>.",
    "« ⟦Le pont tiendra⟧ », {a-t-<elle> affirmé}.",
    "« ⟦Le pont tiendra⟧ », {affirme-t-<il>}.",
    "« ⟦Le pont tiendra⟧ », {dit-<elle>}.",
    "« ⟦Le pont tiendra !⟧ » {s'est exclamée} <Jeanne Roux>.",
    "« ⟦Le pont tiendra-t-il ?⟧ » {s'interroge} <la riveraine>.",
    "“⟦Le pont tiendra encore dix ans⟧”, {a déclaré} <Jeanne Roux>.",
    '"⟦Le pont tiendra encore dix ans⟧", {a déclaré} <Jeanne Roux>.',
    "« ⟦Rien ne presse⟧ », {a ajouté} hier à la presse <Paul Brun>.",
    "« ⟦Rien ne presse⟧ », {soupire} <un pêcheur>.",
    "« ⟦Rien ne presse⟧ », {ont indiqué} <les secours>.",
    "« ⟦Rien ne presse⟧ », {a fait savoir} <Lumex>.",
    "« ⟦Rien ne presse⟧ », {met en garde} <l'architecte>.",
    "« ⟦Rien ne presse⟧ », {s'est félicitée} <Louise Morel>.",
    "« ⟦Rien ne presse⟧ », {selon} <nos confrères>.",
    "« ⟦Rien ne presse. Le lac est bas⟧ », {résume} <Louise Morel>.",
    # any verb reports between speech and its subject
    "« ⟦On verra⟧ », {hoquette} <la libraire>.",
    "« ⟦On verra⟧ », {s'étrangle-t-<elle>}.",
    "« ⟦On verra⟧ », {se rengorge} <le trésorier>, avant de quitter la salle.",
    "« ⟦Jamais !⟧ » {a grincé} <Paul Brun>.",
    "« ⟦On verra⟧ », {tranche}, fataliste, <le capitaine du port>.",
    "« ⟦Le feu couvait⟧ », y {écrivent} <les experts>.",
    # it interrupts
    "« ⟦Le béton est malade⟧, {explique} <Paul Brun>, qui a mené l'enquête, ⟦mais il tiendra.⟧ »",
    "« ⟦La mer ne vote pas⟧, {soupire} <un ancien gardien de phare>. ⟦Elle tranchera.⟧ »",
    "« ⟦Nous attendrons⟧, {promet} <Louise Morel>, présidente du club de voile, ⟦mais pas longtemps.⟧ »",
    "« ⟦Rien n'est décidé⟧, {a précisé} <la préfecture>, citée par La Gazette. ⟦Les élus seront consultés.⟧ »",
    "« ⟦Le pont⟧, {a dit} <Jeanne Roux>, ⟦tiendra encore dix ans.⟧ »",
    "« ⟦Le pont tiendra⟧ », {a dit} <Jeanne Roux>, « ⟦mais la route cédera⟧ ».",
    # it comes first
    "<Jeanne Roux> {a répondu} : « ⟦Le pont tiendra.⟧ »",
    "<Jeanne Roux> {répond} aux habitants : « ⟦Le pont tiendra.⟧ »",
    "<Le maire> {a écrit} sur Twitter : « ⟦Le pont tiendra.⟧ »",
    "<Jeanne Roux> {affirme} que « ⟦le pont tiendra encore dix ans⟧ ».",
    "<Elle> {ajoute} qu' « ⟦il tiendra encore dix ans⟧ ».",
    "{Selon} <Jeanne Roux>, « ⟦le pont tiendra encore dix ans⟧ ».",
    "{D'après} <Paul Brun>, « ⟦le pont tiendra encore dix ans⟧ ».",
    "{Pour} <Paul Brun>, « ⟦le pont tiendra encore dix ans⟧ ».",
    # a colon without a verb of saying
    "<Jeanne Roux> hausse les épaules : « ⟦Le pont tiendra.⟧ »",
    # a statement before the colon is no part of the quote
    "La neige tombe : « ⟦on n'y voit rien⟧ », {dit} <le guide>.",
    # connectives stay out
    "Cependant, « ⟦le pont tiendra encore dix ans⟧ », {assure} <Jeanne Roux>.",
]

INDIRECT = [
    "<Louise Morel> {trouve} ⟦que le bruit est fort⟧.",
    "Interrogée, <elle> {dit} ⟦ne rien savoir⟧.",
    "<La libraire> {craint} ⟦que la rue ne soit fermée tout l'hiver⟧.",
    "<Le jardinier> {jure} ⟦n'avoir rien arraché⟧.",
    # the main verb speaks again after a relative clause that speaks
    "<<Les ouvriers>>, qui {affirment} ⟦n'avoir pas été payés⟧|, {redoutent} ⟦que l'usine ferme⟧.",
    "<<L'élu>>, qui {dit} ⟦avoir rencontré la ministre⟧|, {espère} ⟦que les travaux commenceront⟧.",
    # an incise parts a subject from its verb, or a noun from what is added to it
    "⟦La mesure⟧, {juge} <Paul Brun>, ⟦est injuste⟧.",
    "⟦La mesure⟧, {a jugé} <Jeanne Roux>, ⟦reste injuste⟧.",
    "Elle a fait ses comptes : ⟦60 % de recettes en moins⟧, {estime-t-<elle>}, ⟦et des emplois menacés⟧.",
    "{À en croire} <Paul Brun>, ⟦l'usine rouvrira en mai⟧.",
    "{À <l'>en croire}, ⟦l'usine rouvrira en mai⟧.",
    "⟦Les travaux dureraient trois ans⟧, {à en croire} <une note interne> dont « La Gazette » a obtenu copie.",
    "{Pour} <Louise Morel>, qui tient l'hôtel, ⟦la plage attirera du monde⟧.",
    "⟦L'usine rouvrira⟧, {croit savoir} <La Gazette>.",
    # que
    "<Jeanne Roux> {a déclaré} ⟦que le pont tiendrait encore dix ans⟧.",
    "<Jeanne Roux> {a indiqué} à la radio ⟦que le pont tiendrait encore dix ans⟧.",
    "<Jeanne Roux> {a indiqué} mardi, lors d'une réunion, ⟦que le pont tiendrait⟧.",
    "<La mairie> {a également précisé} ⟦que la route serait fermée⟧.",
    "<Les pompiers> {affirment} ⟦que personne n'a été blessé⟧.",
    "<Le préfet> {a martelé} ⟦que la digue serait reconstruite⟧.",
    "<L'avocate> {fait valoir} ⟦que son client n'était pas sur place⟧.",
    "<Louise Morel>, qui dirige l'usine, {assure} ⟦que les salaires seront payés⟧.",
    "C'est <Louise Morel> qui {a révélé} ⟦que l'usine fermerait⟧.",
    "<Les riverains> {pensent} ⟦que la digue est trop basse⟧.",
    "<Paul Brun> {souhaite} ⟦que la digue soit rehaussée⟧.",
    "<Le gardien> {estime} ⟦que le lac est trop bas⟧.",
    "<Il> {croit} ⟦que le lac remontera⟧.",
    "<L'éleveur> {se plaint} ⟦que le lac est trop bas⟧.",
    "<Un témoin> {raconte} ⟦qu'il a entendu deux coups⟧.",
    # contents joined by et are one quote
    "<La mairie> {annonce} ⟦que la route rouvrira lundi et que le pont sera repeint⟧.",
    # si
    "<Les élus> {se demandent} ⟦si la digue tiendra⟧.",
    # infinitives
    "<Jeanne Roux> {assure} ⟦être prête à signer⟧.",
    "<Paul Brun> {dit} ⟦n'avoir rien vu⟧.",
    "<Le gardien> {affirme} ⟦ne pas avoir fermé la vanne⟧.",
    "<Lumex> {a déclaré} ⟦vouloir racheter l'usine⟧.",
    "<Le témoin> {jure} ⟦d'avoir tout dit⟧.",
    "<Lumex> {a reconnu} mardi ⟦avoir perdu les dossiers⟧.",
    # predicates
    "<Louise Morel> {se dit} ⟦prête à vendre l'usine⟧.",
    "<Le syndicat> {se déclare} ⟦opposé à la vente⟧.",
    # sources
    "{Selon} <la police>, ⟦le conducteur roulait trop vite⟧.",
    "{Selon} <Jeanne Roux>, mairesse de la ville, ⟦le pont tiendra⟧.",
    "{D'après} <un voisin>, ⟦le conducteur roulait trop vite⟧.",
    "{Pour} <Louise Morel>, ⟦la vente est une erreur⟧.",
    "⟦Le conducteur roulait trop vite⟧, {selon} <la police>.",
    "⟦Le conducteur roulait trop vite⟧, {d'après} <plusieurs témoins>.",
    "⟦La digue est⟧, {selon} <les riverains>, ⟦beaucoup trop basse⟧.",
    "{De l'avis de} <Paul Brun>, ⟦la digue est trop basse⟧.",
    "{Selon ce que rapporte} <La Gazette>, ⟦le conducteur roulait trop vite⟧.",
    "Le cortège comptait 9 000 marcheurs (⟦4 000⟧ {selon} <la préfecture>).",
    # incises
    "⟦Le pont tiendra encore dix ans⟧, {a indiqué} <la mairie>.",
    "⟦Le pont tiendra encore dix ans⟧, {a annoncé} lundi <Jeanne Roux>.",
    "⟦Le pont tiendra encore dix ans⟧, {assure-t-<elle>}.",
    "⟦Le conducteur, qui roulait trop vite, a été arrêté⟧, {précise} <la police>.",
    "⟦Le lac est à son plus bas niveau⟧, {expliquent} <les gardiens du barrage>.",
    # sources that hang on a noun
    "L'affaire a été confiée à <Louise Morel>, {selon} laquelle ⟦la vanne était ouverte⟧.",
]

SIGNED = [
    # the speaker stands after the quote, or before a colon
    "« ⟦Le pont tiendra encore dix ans.⟧ » – <Jeanne Roux>",
    "« ⟦Le pont tiendra encore dix ans⟧ » (<Jeanne Roux>).",
    "<Jeanne Roux> : « ⟦Le pont tiendra encore dix ans.⟧ »",
    "La digue est trop basse, comme {l'a rappelé} <Paul Brun> : « ⟦elle ne tiendra pas.⟧ »",
]

DIALOGUE = [
    "— ⟦Le pont tiendra⟧, {dit} <la mairesse>.",
    "— ⟦Le pont tiendra⟧, {répondit-<elle>}.",
    "– ⟦Le pont⟧, {dit} <Jeanne Roux>, ⟦tiendra encore dix ans⟧.",
]

ELSEWHERE = [
    # comme
    "⟦La digue est trop basse⟧, comme {l'a rappelé} <Paul Brun>.",
    "Comme {l'a rappelé} <Paul Brun>, ⟦la digue est trop basse⟧.",
    # nouns
    "La {déclaration} de <Paul Brun> selon laquelle ⟦la digue est sûre⟧ a surpris.",
    # the passive
    "Il {a été annoncé} par <la mairie> ⟦que la route serait fermée⟧.",
    # what is felt
    "<Les riverains> {sont convaincus} ⟦que la digue cédera⟧.",
    "<Paul Brun> {est persuadé} ⟦que la digue cédera⟧.",
    # object and its attribute, with no quoted words
    "{Aux yeux de} <Paul Brun>, ⟦la digue est trop basse⟧.",
    "{À en croire} <Paul Brun>, ⟦la digue est trop basse⟧.",
    # an insertion within the verb
    "<Lumex> {avait, par lettre, répondu} ⟦que l'usine fermerait⟧.",
    "<Lumex> a tenu à {préciser} ⟦que l'usine fermerait⟧.",
    "<Lumex> n'a pas manqué de {rappeler} ⟦que l'usine fermerait⟧.",
    "<La mairie> a publié une note {indiquant} ⟦que la route fermerait⟧.",
    "Interrogé à ce sujet, <Paul Brun> {a assuré} ⟦que la digue tiendrait⟧.",
    "Dans une lettre, <Paul Brun> {promet} ⟦que la digue sera refaite⟧.",
    "À Nordia, <la police> {signale} ⟦que trois routes sont coupées⟧.",
    "<L'association des riverains de Nordia> {rappelle} ⟦que le lac est fragile⟧.",
    "<Un porte-parole de Lumex> {a confirmé} ⟦que l'usine fermerait⟧.",
    "<Plusieurs médecins> {alertent} ⟦que l'eau n'est plus potable⟧.",
    "<Tous> {disent} ⟦que l'eau n'est plus potable⟧.",
    "<Ceux-ci> {répondent} ⟦que l'eau est saine⟧.",
    "<Celle-ci> {répond} ⟦que l'eau est saine⟧.",
    "<L'un des gardiens> {explique} ⟦que la vanne était ouverte⟧.",
    "<Deux témoins> {racontent} ⟦que la vanne était ouverte⟧.",
    "Le ministre de la Mer, <Paul Brun>, {a jugé} ⟦que le port était sûr⟧.",
    "{Selon} le ministre de la Mer, <Paul Brun>, ⟦le port est sûr⟧.",
]

MIXED = [
    "<Les commerçants>, eux, {se disent} ⟦« plutôt soulagés »⟧.",
    "<Jeanne Roux> {s'est dite} ⟦« très inquiète »⟧.",
    "⟦Le risque⟧, {ajoute-t-<elle>}, ⟦« a doublé » depuis la tempête⟧.",
    "⟦Le syndicat⟧, {dit} <son secrétaire>, ⟦« ne signera pas » un tel texte⟧.",
    "L'État se voulait rassurant : ⟦l'enquête « ira à son terme » et nul ne partira⟧, {a répété} <la préfète>.",
    "⟦Une solution⟧ {jugée} ⟦« indigne »⟧ par <les riverains>.",
    "{Décrite} ⟦comme « brutale »⟧ par <les riverains>, la fermeture est acquise.",
    "{Pour} <Paul Brun>, qui dirige la criée, ⟦la pêche « est finie »⟧.",
    "<Paul Brun> {juge} ⟦le projet « absurde »⟧.",
    "<Paul Brun> {dénonce} ⟦une « mascarade »⟧.",
    "<Louise Morel> {évoque} ⟦un « accident tragique »⟧.",
    "<La mairie> {parle} ⟦d'une « situation inédite »⟧.",
    "<Lumex> {a salué} mardi ⟦une « décision de bon sens »⟧.",
    "<Jeanne Roux> {qualifie} ⟦la vente de « trahison »⟧.",
    "<Jeanne Roux> {considère} ⟦la vente comme « une trahison »⟧.",
    "<L'expert> {estime} ⟦que la digue est « à bout de souffle »⟧.",
    "<L'expert> {affirme} ⟦que « la digue » cédera avant l'hiver⟧.",
    "<Lumex> {se dit} ⟦« très attentif » aux offres⟧.",
    "{Selon} <Jeanne Roux>, ⟦le pont est « sûr »⟧.",
    "⟦Le pont est « sûr »⟧, {selon} <Jeanne Roux>.",
    "⟦Le pont est « sûr et solide »⟧, {a assuré} <Jeanne Roux>.",
    "⟦Depuis mai, « les sources sont à sec »⟧, {note} <la fermière>.",
    "<La mairie> {a demandé} aux habitants ⟦de « rester chez eux »⟧.",
    "<Louise Morel> {exprime} ⟦sa « colère » et sa « lassitude »⟧.",
    "<Paul Brun> {refuse} ⟦de « céder au chantage »⟧.",
    # accused, described, called
    "Le chantier {a été qualifié} ⟦de « gouffre »⟧ par <Paul Brun>.",
    "La vente {est décrite} ⟦comme « une trahison »⟧ par <le syndicat>.",
    # two verbs are two quotes
    "<<Paul Brun>> {dénonce} ⟦une « mascarade »⟧| et {affirme} ⟦que la vente est nulle⟧.",
    "<<Paul Brun>> {dénonce} ⟦une « mascarade »⟧|, {affirmant} ⟦que la vente est nulle⟧.",
    # a comment after it stays out
    "<Lumex> {a dit} ⟦vouloir « tourner la page »⟧, car la grève lui coûte cher.",
]

SEVERAL = [
    "<<Jeanne Roux>> {affirme} ⟦que le pont tiendra⟧| et {ajoute} ⟦que la route sera refaite⟧.",
    "<Jeanne Roux> {affirme} ⟦que le pont tiendra⟧|, tandis que <Paul Brun> {prédit} ⟦qu'il cédera⟧.",
    "⟦Le pont tiendra⟧, {assure} <<Jeanne Roux>>|, qui {ajoute} ⟦que la route sera refaite⟧.",
    "« ⟦Le pont tiendra⟧ », {a dit} <Jeanne Roux>|. « ⟦Nous referons aussi la route.⟧ »",
    "« ⟦Le pont tiendra⟧ », {a-t-<<elle>> dit}|, {précisant} ⟦que la route serait refaite⟧.",
]

PARAGRAPHS = [
    # as newspapers print them
    "« ⟦Nous n'avions jamais vu ça⟧ », {confie}, les larmes aux yeux, <Paul Brun>, vigneron au village.",
    "« ⟦Si rien ne change⟧, {prévient} <Jeanne Roux>, présidente du club des meuniers, ⟦nous partirons.⟧ »",
    "« ⟦C'est un scandale⟧, {s'emporte} <Louise Morel>, boulangère. ⟦On nous oublie.⟧ »",
    "« ⟦Personne n'a rien vu⟧ », {croit savoir} <une voisine>, sous couvert d'anonymat.",
    "« ⟦Rien ne bougera⟧ », {assure} <Jeanne Roux>|. Et d'{ajouter} : « ⟦On nous prend pour des enfants.⟧ »",
    "« ⟦Rien ne bougera⟧ », {a insisté} <Paul Brun> (parti des eaux) sur les ondes.",
    "<Le syndicat> rejette ces reproches, les {qualifiant} ⟦de « fantaisistes »⟧.",
    "<La ministre> {a reconnu} ⟦que le chantier avait pris du retard⟧|, mais <elle> {a assuré} ⟦qu'il finirait⟧.",
    "Son avocate, Me <Louise Morel>, {dénonce} ⟦un dossier « vide »⟧.",
    "{Pour} l'économiste <Jeanne Roux>, professeure à l'université, ⟦la mesure est « absurde »⟧.",
    "{À en croire} <le rapport>, dont La Gazette a obtenu copie, ⟦la digue a dix ans⟧.",
    "« ⟦Le lac baisse⟧ », {explique-t-<on>} au siège du syndicat.",
    "« ⟦Nous resterons ouverts⟧ », <la mairesse> {a dit} aux marchands.",
    "— ⟦Vous partez ce soir⟧ ? {demanda} <le gardien>.",
]

LEFT_ALONE = [
    "« Le Grand Large » ouvre la saison.",
    "Dans « Le Grand Large », règne le silence.",
    "Le maire, ému, quitte la salle, suivi de la foule.",
    "À croire que la saison est finie.",
    "Le pont, long de trente mètres, relie deux quais.",
    # titles, names and borrowed terms in marks
    "Le cargo « Belle Étoile » a quitté le port mardi.",
    "Elle lit « Le Grand Large » chaque été.",
    "Le terme « résilience » vient de la physique.",
    # no content, or none that is told
    "La mairie n'a pas fait de commentaire.",
    "Jeanne Roux n'a pas précisé quand la route rouvrirait.",
    "Elle a refusé de dire quand la route rouvrirait.",
    "Le préfet a parlé pendant une heure.",
    # other uses of the words
    "Il faut rappeler que la route est fermée.",
    "On sait que la route est fermée.",
    "Le conseil pourrait annoncer que la route reste fermée.",
    "C'est-à-dire que la route est fermée.",
    "Ils ont été nommés selon le règlement.",
    "Les horaires changent selon les saisons.",
    "Pour finir, le lac a débordé.",
    "La digue est plus haute que prévu.",
    "Le juge a annulé la vente.",
    "Lumex a annoncé la fermeture de l'usine.",
    "La mairie envisage de fermer la route.",
    "Le syndicat exige le départ du directeur.",
    # the subject stands before the verb: no incise
    "Le maire, qui hésitait depuis un mois, a annoncé son départ.",
    "Le directeur, Paul Brun, confirme la vente.",
]


@pytest.mark.parametrize("marked", DIRECT)
def test_direct_speech(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", INDIRECT)
def test_indirect_speech(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", MIXED)
def test_mixed_speech(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", SIGNED)
def test_speakers_who_sign(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", DIALOGUE)
def test_lines_of_dialogue(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", ELSEWHERE)
def test_rarer_constructions(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_newspaper_paragraphs(french, marked):
    check(french, marked)


@pytest.mark.parametrize("marked", SEVERAL)
def test_several_quotes_in_a_row(french, marked):
    check(french, marked)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_quote(french, text):
    assert quotes_in(french, text) == ()
