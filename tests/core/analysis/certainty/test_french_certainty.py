"""What a French reader is told about how surely a thing is stated; square brackets stand around the deciding words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from judged_sentences import Answer, cases, judge_all

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

UNVERIFIED = [
    # the journalist's conditional
    "Le train [aurait] déraillé près de Lannec.",
    "Trois ouvriers [seraient] morts dans l'incendie.",
    "Le directeur [serait] parti à l'étranger.",
    "Une baleine [serait] née dans le port.",
    "La société [compterait] douze filiales à l'étranger.",
    "Les deux hommes se [connaîtraient] depuis dix ans.",
    "Le montant de la fraude [atteindrait] deux millions d'euros.",
    "Selon la gendarmerie, le conducteur [aurait] perdu le contrôle de sa voiture.",
    "D'après les premiers témoins, la digue [aurait] cédé vers minuit.",
    "Le maire, absent jeudi, [aurait] quitté la ville.",
    "Le suspect, qui a été arrêté lundi, [aurait] avoué les faits.",
    "Le navire transportait du bois et [aurait] pris feu au large.",
    "Le trésorier [aurait] détourné l'argent de la caisse.",
    "La presse locale affirme que le musée [aurait] vendu trois tableaux.",
    "La panne [serait] due à la neige.",
    # accusations
    "L'entreprise [est accusée] d'avoir pollué la rivière.",
    "Le notaire [est soupçonné] de fraude fiscale.",
    "Deux policiers [sont suspectés] d'avoir menti.",
    # hearsay in other words
    "Le dirigeant a [prétendument] signé l'accord.",
    "[Selon des rumeurs], le magasin est vendu.",
    "[Il paraît que] la piscine ferme.",
    "[Selon des sources] proches du dossier, l'usine est vendue.",
    "Le tableau, [dit-on], est un faux.",
    "L'homme [est soupçonné] d'avoir vendu de fausses montres.",
    "Le trésor [serait] caché dans la cave de l'église.",
    "Sans surprise, le maire [aurait] menti.",
    "Une fraude qui [aurait] coûté trois millions d'euros.",
]

POSSIBLE = [
    # modals in the conditional
    "La loi [pourrait] changer en mars.",
    "Le pont [devrait] rouvrir en avril.",
    "Les pluies [pourraient] durer jusqu'à lundi.",
    "Le maire [aurait] dû prévenir les habitants.",
    "La barrière [aurait] pu retenir la voiture.",
    # modal verbs
    "La panne [peut] durer plusieurs jours.",
    "Cette maladie [peut] toucher les enfants.",
    "Le fleuve [risque] de sortir de son lit.",
    "Le marché [semble] se calmer.",
    "L'accord [semblait] acquis.",
    "Les élus s'inquiètent de ce que la fermeture [pourrait] coûter à la ville.",
    # adverbs and phrases
    "Le feu est [probablement] parti de la cuisine.",
    "Le voleur a [peut-être] fui par le toit.",
    "Le projet coûtera [vraisemblablement] plus cher.",
    "Le tableau est [sans doute] un faux.",
    "[Il est possible] que le musée ferme.",
    "Le virus [est susceptible de] muter.",
    # the conditional of a hypothesis
    "Si la loi passe, les loyers [baisseraient] de dix pour cent.",
    "Sans cela, la ville [serait] ruinée.",
    "En cas de refus, le syndicat [saisirait] le juge.",
    "Cette taxe [rapporterait] deux millions d'euros à la ville.",
    "Un tel barrage [coûterait] trop cher.",
    "Une telle mesure [affaiblirait] les petites communes.",
    "Cela [permettrait] de loger trente familles.",
    "Sans aide de l'État, la ville [aurait] fait faillite.",
    "À défaut d'accord, le juge [trancherait].",
    "Le président estime que le tunnel [coûterait] trop cher.",
    # more phrases of doubt
    "Les analyses [laissent penser] que l'eau est polluée.",
    "[Il se peut] que le match soit reporté.",
    "[Peut-être] que le tableau est un faux.",
    "Le procureur [n'a pas écarté] la piste de l'incendie volontaire.",
    "Il [n'est pas exclu] que le musée ferme.",
    "Il [n'est pas impossible] que la mairie vende le pré.",
    "Le réchauffement [risque] de priver l'oiseau de son abri.",
    "L'accusé [risque] dix ans de prison.",
]

PREDICTED = [
    # the future
    "Le pont [rouvrira] en avril.",
    "Les travaux [coûteront] deux millions d'euros.",
    "La ville [paiera] la moitié des travaux.",
    "Les élèves [devront] porter un badge.",
    "Le musée [sera] fermé lundi.",
    "La reine [sera] la plus âgée depuis 1872.",
    "Les députés [auront] voté avant midi.",
    "Trois lignes [desserviront] le quartier.",
    "La mairie [enverra] les factures en mai.",
    # aller
    "La mairie [va acheter] le terrain.",
    "Les prix [vont encore augmenter].",
    "Les syndicats [allaient déposer] une plainte.",
    # the future in the past
    "Le ministre a annoncé que le fort [serait] rendu à la ville.",
    "La direction avait promis que les salaires [augmenteraient].",
    "Elle a assuré qu'elle [reviendrait] en mai.",
    "On apprend que les résultats [seront] publiés demain.",
    "On apprend ce soir que les résultats [seront] publiés demain.",
    "Le ministre a promis qu'aucune école ne [fermerait].",
    "Vingt postes [seraient] supprimés d'ici la fin de l'année.",
    # laws to come
    "Les loueurs [devront] installer un compteur dans chaque logement.",
    "La loi [obligera] les banques à publier leurs comptes.",
    # plans
    "Le gouvernement [entend] faire voter la loi avant Noël.",
    "La troupe [est sur le point de] quitter la ville.",
    "D'ici 2030, la région [prévoit] de planter mille arbres.",
    "L'ouverture [est prévue] lundi.",
    "Le groupe [prévoit] de supprimer deux cents emplois.",
    "La ville [compte] vendre le théâtre.",
    "Le groupe [a l'intention de] fermer l'usine.",
    "Le conseil [doit] voter le budget le 7 mai.",
]

NEGATED = [
    "Le pont [n'est pas] fermé.",
    "Le maire [n'a pas] répondu.",
    "La ville [ne paie plus] les repas.",
    "Les pompiers [n'ont trouvé aucun] blessé.",
    "[Aucun] élève n'a été blessé.",
    "[Personne] n'a vu le voleur.",
    "[Rien] ne change pour les usagers.",
    "Le témoin [n'a rien] vu.",
    "La route [n'a jamais] été refaite.",
    "L'usine [n'a toujours pas] rouvert.",
    "Il [n'y a pas] d'école dans ce village.",
    "Le ministre [n'a pas] dit que la loi sera prête.",
    "Le directeur affirme [ne pas] connaître ce rapport.",
    "La société [nie] toute fraude.",
    "Le sénateur [a démenti] ces informations.",
    "On [ne saurait] comparer ces deux crises.",
    "Ce train [ne peut] rouler la nuit.",
    "Le notaire [a refusé] de répondre aux questions.",
    "La ville [n'a ni] argent ni projet.",
    "[Nul] n'a entendu l'explosion.",
    "Le village [n'a plus] de médecin depuis mars.",
    "Le parquet [a démenti] que des armes aient été volées.",
    "Cette rue [n'est guère] passante.",
    "La chanteuse [ne chante pas], elle joue.",
    "Le roi était pieux, mais ses frères [n'avaient aucune] pitié.",
]

ASSERTED = [
    "Le pont est fermé depuis lundi.",
    "La mairie a vendu le terrain en 2012.",
    "Les pompiers ont éteint le feu.",
    # no conditional, only an imperfect or another word in -rait
    "Le ministre se déclarait satisfait.",
    "Le chien errait dans les rues.",
    "Le vent soufflait et la pluie entrait dans les maisons.",
    "Les habitants espéraient une aide.",
    "Le lac attirait les touristes.",
    "Le retrait des troupes est terminé.",
    "L'artiste livrait ses tableaux lui-même.",
    # no future
    "Le caméraman a filmé la scène.",
    "Le roi va à Rennes en train.",
    "L'opéra est complet.",
    # no negation
    "La ville ne compte que deux écoles.",
    "Il ne reste plus que trois candidats.",
    "Le projet n'intéresse pas seulement les élus.",
    "Le tunnel ne s'est ouvert qu'en 2004.",
    "Elle est partie avant que la pluie ne tombe.",
    "N'importe quel habitant a le droit de voter.",
    "Le pas de la porte est abîmé.",
    "Une personne n'ayant pas le bac est admise.",
    "Le train est reparti sans que personne ne descende.",
    "Le navire a coulé à moins que les vagues ne l'aient emporté.",
    "Le stade compte pas moins de 40 000 places.",
    "Non seulement la ville a payé, mais la région a aidé.",
    "Le syndicat a refusé l'offre de la direction.",
    # politeness and what only looks like a plan
    "On entend parler du projet dans tout le quartier.",
    "Les témoins ont entendu chanter les marins.",
    "Le conseil compte douze membres.",
    "Cela va de soi.",
    "Je dirais que le pont est vieux.",
    # history told as a future
    "Le peintre mourra en 1943 dans son village.",
    # purposes and orders
    "La route fait un détour pour ne pas couper le parc.",
    "Le maire est là et ne vous y trompez pas.",
    "Le conseil ferme l'école quand personne ne vient.",
    # doubt that is none
    "La panne a duré plus longtemps que le mois dernier.",
    "Le doute est permis.",
    # ability, duty and chance that came about
    "Les secours ont pu sauver les passagers.",
    "Des gares ont dû fermer.",
    "Le syndicat devait payer avant mars.",
    "Le pompier risque sa vie.",
    # accused by somebody, suspects as such
    "Le syndicat accuse la direction de mensonge.",
    "Le suspect a été remis en liberté.",
    # what stands in a relative clause does not decide
    "La mairie a vendu le pré que personne n'entretenait.",
    "Le pont, qui sera repeint, mesure 300 mètres.",
    "Le village où aurait vécu le poète compte 300 habitants.",
    "Les peines prévues par la loi sont lourdes.",
]

CASES = cases(
    {
        "unverified": UNVERIFIED,
        "possible": POSSIBLE,
        "predicted": PREDICTED,
        "negated": NEGATED,
        "asserted": ASSERTED,
    }
)


@pytest.fixture(scope="module")
def judged(french: Pipeline) -> dict[str, Answer]:
    return judge_all(french, [sentence for sentence, _ in CASES])


@pytest.mark.parametrize(("sentence", "certainty"), CASES, ids=[sentence for sentence, _ in CASES])
def test_certainty_and_the_words_that_decide(judged: dict[str, Answer], sentence: str, certainty: str) -> None:
    assert judged[sentence] == Answer(certainty, sentence)
