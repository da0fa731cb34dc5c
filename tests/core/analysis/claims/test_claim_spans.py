"""Which words are a claim: `{…}` stands around each, `<name>` before it where it is not the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from told_articles import Told, claims_of, direct, indirect, mixed

from core.analysis.results import ARTICLE

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

PLAIN = {
    "a sentence each": "{Le pont est fermé.} {La ville paie les travaux.}",
    "several clauses are one claim": "{Le pont est fermé ; la ville paie, car l'État refuse.}",
    "a question is none": "Qui paiera ? {La ville se tait.}",
    "an order is none": "Fermez la porte ! {Le pont est fermé.}",
    "nor is a wish for all": "Qu'on ferme la porte ! {Qu'il parte ne change rien.}",
    "but a reminder states": "{Rappelons que le pont est fermé.}",
    "words without a verb are none": "Une première pour la ville. {Le pont est fermé.}",
    "a dateline stays out": "LANNEC, 3 mai 2015 – {Le pont est fermé.}",
    "a relative clause alone counts": "{Un retard qui coûte deux millions d'euros.}",
    "a wish of somebody else is one": "{Le maire souhaite que le pont rouvre.}",
    "thanks told of somebody else too": "{Le maire remercie les pompiers.}",
}
SPEECH: dict[str, tuple[str, tuple[Told, ...]]] = {
    "each sentence of direct speech, without marks": (
        "Ann Roux a dit : « <Ann Roux>{Le pont est vieux.} <Ann Roux>{La ville a payé.} »",
        (direct("Le pont est vieux. La ville a payé.", cue="a dit"),),
    ),
    "without the incise behind it": (
        "« <Ann Roux>{Le pont est vieux} », a dit Ann Roux.",
        (direct("Le pont est vieux", cue="a dit"),),
    ),
    "with an incise in its middle": (
        "« <Ann Roux>{Le pont est vieux, a dit Ann Roux, et la route est usée} ».",
        (direct("Le pont est vieux,", "et la route est usée", cue="a dit"),),
    ),
    "two statements parted by marks alone": (
        "« <Ann Roux>{Le pont est vieux} », « <Ann Roux>{la route est usée} », a dit Ann Roux.",
        (direct("Le pont est vieux", "la route est usée", cue="a dit"),),
    ),
    "straight marks": (
        '"<Ann Roux>{Le pont est vieux}", a dit Ann Roux.',
        (direct("Le pont est vieux", cue="a dit"),),
    ),
    "que before the marks keeps the sentence whole": (
        "<Ann Roux>{Ann Roux a dit que « le pont est vieux ».}",
        (direct("le pont est vieux", cue="a dit"),),
    ),
    "so does a fronted source": (
        "<Ann Roux>{Selon Ann Roux, « le pont est vieux ».}",
        (direct("le pont est vieux", cue="Selon"),),
    ),
    "but not one behind": (
        "« <Ann Roux>{Le pont est vieux} », selon Ann Roux.",
        (direct("Le pont est vieux", cue="selon"),),
    ),
    "quoted words without a verb are part of the sentence": (
        "<Ann Roux>{Ann Roux a dénombré « 200 bateaux et trois radeaux » dans le port.}",
        (direct("200 bateaux et trois radeaux", cue="a dénombré"),),
    ),
    "so are words that a noun leads to": (
        "{Le film répète la phrase « le pont est vieux » trois fois.}",
        (direct("le pont est vieux", name=None),),
    ),
    "a statement beside direct speech": (
        "{Le pont a perdu une pile} : « <Ann Roux>{La ville a payé} », dit Ann Roux.",
        (direct("La ville a payé", cue="dit"),),
    ),
    "another quote beside direct speech": (
        "« <Ann Roux>{Le pont est vieux} », a dit Ann Roux, <Ann Roux>{ajoutant que la ville avait payé}.",
        (direct("Le pont est vieux", cue="a dit"), indirect("que la ville avait payé", "ajoutant")),
    ),
    "indirect speech with its reporting clause": (
        "<Ann Roux>{Ann Roux affirme que le pont est vieux.}",
        (indirect("que le pont est vieux", "affirme"),),
    ),
    "mixed speech too": (
        "<Ann Roux>{Ann Roux juge que le pont est « un danger ».}",
        (mixed("que le pont est « un danger »", "juge"),),
    ),
    "a few words of somebody leave the sentence to the article": (
        "{La ville a fermé lundi le pont que les riverains disent « trop vieux » et elle a prévenu les écoles.}",
        (mixed("« trop vieux »", "disent"),),
    ),
    "a question in speech is none": (
        "« Qui paiera ? » demande Ann Roux.",
        (direct("Qui paiera ?", cue="demande"),),
    ),
    "a wish in speech is none": (
        "« Nous voulons un pont neuf », a dit Ann Roux.",
        (direct("Nous voulons un pont neuf", cue="a dit"),),
    ),
    "nor are thanks": (
        "« Je remercie les pompiers », a dit Ann Roux.",
        (direct("Je remercie les pompiers", cue="a dit"),),
    ),
    "nor feelings": (
        "« Nous sommes très fiers », a dit Ann Roux. « Nous sommes ravis de venir. »",
        (direct("Nous sommes très fiers", cue="a dit"), direct("Nous sommes ravis de venir.")),
    ),
    "nor advice": (
        "« Il faut agir », a dit Ann Roux. « Cela doit cesser. »",
        (direct("Il faut agir", cue="a dit"), direct("Cela doit cesser.")),
    ),
    "nor recommendations": (
        "« Il est essentiel de voter », a dit Ann Roux.",
        (direct("Il est essentiel de voter", cue="a dit"),),
    ),
    "nor mere judgements": (
        "« C'est formidable », a dit Ann Roux.",
        (direct("C'est formidable", cue="a dit"),),
    ),
    "nor comments that name nothing": (
        "« C'est l'affaire de tous », a dit Ann Roux. « <Ann Roux>{C'est le troisième pont} », a-t-elle dit.",
        (direct("C'est l'affaire de tous", cue="a dit"), direct("C'est le troisième pont", cue="a-t-elle dit")),
    ),
    "nor that somebody takes the floor": (
        "Ann Roux a réagi mardi sur sa page : « <Ann Roux>{La ville a payé} ».",
        (direct("La ville a payé"),),
    ),
    "nor with another subject": (
        "« Ces chiffres sont alarmants », a dit Ann Roux.",
        (direct("Ces chiffres sont alarmants", cue="a dit"),),
    ),
    "nor what one thinks should be": (
        "« Je pense que la ville devrait agir », a dit Ann Roux.",
        (direct("Je pense que la ville devrait agir", cue="a dit"),),
    ),
    "but what one thinks is so": (
        "« <Ann Roux>{Je pense que la ville a vendu le pont} », a dit Ann Roux.",
        (direct("Je pense que la ville a vendu le pont", cue="a dit"),),
    ),
    "but a wish with a number states something": (
        "« <Ann Roux>{Nous voulons les 300 000 euros que la ville nous doit} », a dit Ann Roux.",
        (direct("Nous voulons les 300 000 euros que la ville nous doit", cue="a dit"),),
    ),
    "people who are called something do not wish": (
        "« <Ann Roux>{Les gens nous appellent les fous} », a dit Ann Roux.",
        (direct("Les gens nous appellent les fous", cue="a dit"),),
    ),
    "what somebody wished is a fact": (
        "« <Ann Roux>{J'ai appelé le maire} », a dit Ann Roux.",
        (direct("J'ai appelé le maire", cue="a dit"),),
    ),
    "what one owes is no advice": (
        "« <Ann Roux>{Je lui dois beaucoup} », a dit Ann Roux.",
        (direct("Je lui dois beaucoup", cue="a dit"),),
    ),
}
ENGLISH: dict[str, tuple[str, tuple[Told, ...]]] = {
    "direct speech": (
        "“<Ann Reed>{The bridge is old},” Ann Reed said.",
        (direct("The bridge is old", cue="said", name="Ann Reed"),),
    ),
    "indirect speech without that": (
        "<Ann Reed>{Ann Reed said the bridge was old.}",
        (indirect("the bridge was old", "said", name="Ann Reed"),),
    ),
    "a fronted source": (
        "<Ann Reed>{According to Ann Reed, “the bridge is old”.}",
        (direct("the bridge is old", cue="According to", name="Ann Reed"),),
    ),
    "no claims": (
        "“We hope for a new bridge. We must act. I am proud. It is essential to vote. That is wonderful.”",
        (
            direct(
                "We hope for a new bridge. We must act. I am proud. It is essential to vote. That is wonderful.",
                name="Ann Reed",
            ),
        ),
    ),
    "a question": ("Who will pay? {The town is silent.}", ()),
    "an order": ("Close the door! {The bridge is closed.}", ()),
}


def unmarked(marked: str) -> str:
    for mark in ("<Ann Roux>", "<Ann Reed>", "{", "}"):
        marked = marked.replace(mark, "")
    return marked


def mark_claims(pipeline: Pipeline, text: str, quotes: tuple[Told, ...]) -> str:
    for claim in reversed(claims_of(pipeline, text, quotes)):
        source = "" if claim.source == ARTICLE else f"<{claim.source}>"
        text = f"{text[: claim.span.start]}{source}{{{claim.span.of(text)}}}{text[claim.span.end :]}"
    return text


@pytest.mark.parametrize("answer", PLAIN.values(), ids=PLAIN.keys())
def test_what_the_article_claims(french: Pipeline, answer: str) -> None:
    assert mark_claims(french, unmarked(answer), ()) == answer


@pytest.mark.parametrize(("answer", "quotes"), SPEECH.values(), ids=SPEECH.keys())
def test_what_is_claimed_in_speech(french: Pipeline, answer: str, quotes: tuple[Told, ...]) -> None:
    assert mark_claims(french, unmarked(answer), quotes) == answer


@pytest.mark.parametrize(("answer", "quotes"), ENGLISH.values(), ids=ENGLISH.keys())
def test_what_is_claimed_in_english(english: Pipeline, answer: str, quotes: tuple[Told, ...]) -> None:
    assert mark_claims(english, unmarked(answer), quotes) == answer
