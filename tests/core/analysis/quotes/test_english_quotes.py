"""A grammar of reported speech in English: what is found, and what is left alone."""

from __future__ import annotations

import pytest
from marked_sentences import check, quotes_in

DIRECT = [
    "“⟦Nonsense,⟧” {growls} <John Hill>.",
    "“⟦Not on my watch,⟧” {shrugged} <the harbour master>.",
    "“⟦Over my dead body!⟧” {bristled} <Mary Stone>.",
    "“⟦The river is rising,⟧” its keeper, <John Hill>, {told} The Herald.",
    "“⟦The river is rising,⟧” <Mary Stone> {told} reporters.",
    "“⟦It is a long road,⟧” {said} <John Hill>, 61, who drives the bus twice a day, “⟦but a quiet one.⟧”",
    "“⟦Is it safe?⟧” {wondered} <a widow>.",
    # the reporting clause follows, its subject after the verb or before it
    "“⟦The bridge will hold,⟧” {said} <Mary Stone>.",
    "“⟦The bridge will hold,⟧” <Mary Stone> {said}.",
    "“⟦The bridge will hold,⟧” <she> {said}.",
    '"⟦The bridge will hold,⟧" <Mary Stone> {told} reporters.',
    "‘⟦The bridge will hold,⟧’ <she> {added}.",
    "“⟦Will the bridge hold?⟧” {asked} <the farmer>.",
    "“⟦The bridge will hold,⟧” {explained} <Mary Stone>, who built it.",
    # it interrupts
    "“⟦The bridge,⟧” {said} <Mary Stone>, “⟦will hold for ten years.⟧”",
    # it comes first
    "<Mary Stone> {said}: “⟦The bridge will hold.⟧”",
    "<Mary Stone> {said}, “⟦The bridge will hold.⟧”",
    "<She> {replied} that “⟦the bridge will hold for ten years⟧”.",
    "{According to} <Mary Stone>, “⟦the bridge will hold⟧”.",
    "“⟦The bridge will hold⟧”, {according to} <the council>.",
]

INDIRECT = [
    "<She> {told} reporters ⟦the boat was leaking⟧.",
    "<Residents> {told} the council ⟦the wall had been leaking for years⟧.",
    "<A sailor> who asked not to be named {claimed} ⟦that the hull leaked⟧.",
    "⟦The boat will sail in June⟧, <Lumex> {has confirmed}, ⟦ending a long wait⟧.",
    "<<John Hill>>, who {says} ⟦he was never paid⟧|, {fears} ⟦that the mill will close⟧.",
    "⟦The plan⟧, {according to} <Mary Stone>, ⟦will cost nine million⟧.",
    "<Neighbours> {said} ⟦the noise began at dawn⟧.",
    "<Mary Stone> {said} ⟦that the bridge would hold⟧.",
    "<The mayor> {announced} on Monday ⟦that the road would be closed⟧.",
    "<The firefighters> {have repeatedly warned} ⟦that the wall is weak⟧.",
    "<John Hill>, who runs the mill, {told} The Herald ⟦that wages would be paid⟧.",
    # that is left out
    "<The baker> {said} ⟦the oven was hot⟧.",
    "<John Hill> {says} ⟦he will sell the mill⟧.",
    "<They> {believe} ⟦the wall is too low⟧.",
    # infinitives and gerunds
    "<John Hill> {claims} ⟦to own the mill⟧.",
    "<The driver> {admitted} ⟦taking the money⟧.",
    # sources
    "{According to} <police>, ⟦the driver was too fast⟧.",
    "⟦The driver was too fast⟧, {according to} <police>.",
    "⟦The wall is⟧, {according to} <residents>, ⟦far too low⟧.",
    "{In the words of} <John Hill>, ⟦the wall is too low⟧.",
    # incises
    "⟦The bridge will hold for ten years⟧, <Mary Stone> {said}.",
    "⟦The bridge will hold for ten years⟧, {said} <Mary Stone>.",
    # whether
    "<The farmers> {wonder} ⟦whether the wall will hold⟧.",
]

MIXED = [
    "⟦The mill⟧, <she> {added}, ⟦“will never reopen”⟧.",
    "<The owner> {dismissed} ⟦the claims as “nonsense”⟧ and walked out.",
    "<The owner> {described} ⟦the findings as “robust”⟧ but left it at that.",
    "<Mary Stone> {called} ⟦the plan “reckless”⟧.",
    "<John Hill> {called} ⟦the plan “reckless”⟧.",
    "<John Hill> {described} ⟦the plan as “reckless and costly”⟧.",
    "<Mary Stone> {condemned} ⟦a “cowardly attack”⟧.",
    "<The baker> {said} ⟦the oven was “far too hot”⟧.",
    "<The mayor> {said} ⟦that the bridge was “perfectly safe”⟧.",
    "{According to} <Mary Stone>, ⟦the bridge is “safe”⟧.",
    "The plan {was called} ⟦“reckless” and costly⟧ by <John Hill>.",
]

SEVERAL = [
    "<<Mary Stone>> {said} ⟦that the bridge would hold⟧| and {added} ⟦that the road would be closed⟧.",
    "“⟦The bridge will hold,⟧” {said} <Mary Stone>|. “⟦We will close the road for a week.⟧”",
]

PARAGRAPHS = [
    # as newspapers print them
    "“⟦This is a bad deal,⟧” press secretary <Mary Stone> {told} reporters.",
    "<The council> has defended its plan, {saying} ⟦it would save “thousands” a year⟧.",
    "<Analysts> {think} ⟦it could drag on for years⟧|, but its lawyer, <Mary Stone>, {insists} ⟦that it will end⟧.",
    "⟦The road will stay closed⟧, <a spokesman> {said}.",
    "<The minister> was quoted as {saying} ⟦that talks would resume⟧.",
    "<John Hill>, however, {believes} ⟦that the deal is dead⟧.",
    "Asked whether he would go, <the mayor> {replied}: “⟦No.⟧”",
    "<A study published on Monday> {found} ⟦that sea levels are rising⟧.",
    "“⟦If nothing changes,⟧” {warned} <the head of the union>, “⟦we will strike.⟧”",
    "<Residents> {are worried} ⟦that the wall will fall⟧.",
    "As <Mary Stone> {told} the paper, “⟦the wall will fall⟧”.",
]

LEFT_ALONE = [
    "“The Long Road” opens the season.",
    "The mill, built by his father, closed in June.",
    "The ship “Northern Star” left on Monday.",
    "The word “resilience” comes from physics.",
    "The council did not comment.",
    "John Hill declined to say when the road would open.",
    "The mayor could announce that the road stays closed.",
    "Lumex announced the launch of a new lamp.",
    "They acted according to the rules.",
    "The council plans to close the road.",
    "The mayor is expected to say that he will stay.",
    "I think that the wall is too low.",
    "He is so tall that he must bow.",
    "The wall that they built is too low.",
    "Under the new law, the mayor promised reform.",
]


@pytest.mark.parametrize("marked", DIRECT)
def test_direct_speech(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", INDIRECT)
def test_indirect_speech(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", MIXED)
def test_mixed_speech(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_newspaper_paragraphs(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", SEVERAL)
def test_several_quotes_in_a_row(english, marked):
    check(english, marked)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_quote(english, text):
    assert quotes_in(english, text) == ()
