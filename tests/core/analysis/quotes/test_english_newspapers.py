"""A grammar of reported speech in English, continued: judgements, papers, nouns, what is cut in two, and lookalikes."""

from __future__ import annotations

import pytest
from marked_sentences import check, quotes_in

JUDGEMENTS = [
    # an object and what it is said to be, without quotation marks
    "<The mayor> {called} ⟦the plan reckless⟧.",
    "<Critics> {consider} ⟦the measure unfair⟧.",
    "<Mary Stone> {described} ⟦the law as a mistake⟧.",
    "<The union> {dubbed} ⟦the offer a bad joke⟧.",
    "<John Hill> {rubbished} ⟦the reports as “total nonsense”⟧.",
]

PAPERS = [
    # documents that report
    "⟦The firm knew about the leak⟧, {according to} <a leaked memo>.",
    "{According to} <a report by The Herald>, ⟦the dam may never recover⟧.",
    "<The lawsuit> {alleges} ⟦that the officer lied⟧.",
    "<A survey by the union> {showed} ⟦most members oppose the deal⟧.",
    "⟦The mill lost two millions⟧, <the figures> {show}.",
    "⟦In one case⟧, <the report> {says}, ⟦a firm was paid twice⟧.",
    "⟦The chairman⟧, <the report> {says}, ⟦knew of the leak⟧.",
]

NOUNS = [
    "<His> {claim} ⟦that the vote was rigged⟧ has been rejected by judges.",
    "<John Hill>'s {belief} ⟦that the dam will hold⟧ is not shared.",
    "The {allegation} by <the nurse> ⟦that files were burnt⟧ has shocked the board.",
]

CLAUSES = [
    # told: those told stay out
    "<An agent> {tells} me ⟦that access can be gained⟧.",
    "<Mary Stone> {told} The Herald in a statement ⟦that the case was closed⟧.",
    "<She> {told} reporters on Monday ⟦the boat leaked⟧.",
    "<John Hill> {says} ⟦there were concerns about the dam⟧.",
    "<John Hill> {questioned} ⟦whether the plan would work⟧.",
    "<He> {agreed} ⟦it was possible that the pump had failed⟧.",
    "<Others> {believe} ⟦the dam will hold⟧.",
    # what was said goes on behind and
    "<The company> {said} ⟦it would appeal and would respond to all claims⟧.",
    "<Lumex> confirmed the figure but {stressed} ⟦that it was bound to pay⟧.",
    "<Mary Stone> {said} ⟦her client accepted that she had made an error⟧.",
    "<Groups> {believe} ⟦hundreds died⟧|, though <the ministry> {insists} ⟦there is “no evidence” for it⟧.",
    "<Officials> {said} ⟦the rules “have failed the town” and must end⟧.",
    "<Lumex> {has promised} ⟦to pay the wages⟧.",
    "<Mary Stone> {recalled} ⟦being told that her father was safe⟧.",
]

INCISES = [
    "“⟦We are going to need a bigger stage,⟧” {joked} <Mary Stone>, an activist from the north.",
    "“⟦She looked miserable,⟧” {tweeted} <one>.",
    "“⟦Have fun,⟧” {grinned} <the 19-year-old>.",
    "“⟦We take it seriously,⟧” <they> {added}.",
    "⟦Growth is likely to slow⟧, <it> {said} in a statement.",
    "⟦Whether the dam holds or not⟧, {notes} <Mary Stone>, ⟦the debate has been useful⟧.",
    "⟦The city⟧, as <the mayor> {put it}, ⟦is broke⟧.",
    "As <the mayor> {put it}, ⟦the city is broke⟧.",
]

LEFT_ALONE = [
    "The law requires that drivers wear seat belts.",
    "It seems that the plan failed.",
    "They make sure that the door is locked.",
    "She has no doubt that he will win.",
    "There are fears that the dam could burst.",
    "The idea that taxes fall is wrong.",
    "It was not known whether he survived.",
    "The word means that all is over.",
    "Mary Stone called police an hour later.",
    "The mill closed according to the economic status of its owners.",
    "The council named a new mayor.",
    "John Hill is believed to have fled.",
    "The prime minister's office declined to comment.",
]

SPEAKERS = [
    # the last noun of a phrase is what it is about
    ("Mr Hill's spokesman said that the bridge would hold.", ["Mr Hill's spokesman"]),
    ("The Lumex manager said that the bridge would hold.", ["The Lumex manager"]),
    ("The Stone administration said that the bridge would hold.", ["The Stone administration"]),
    ("Some Lumex workers said that the bridge would hold.", ["Some Lumex workers"]),
    # papers and single persons taken up
    ("A leaked memo says the dam is weak. It adds that the wall leaks.", ["A leaked memo", "A leaked memo"]),
    ("A spokesman said the dam is weak. “It leaks,” they added.", ["A spokesman", "A spokesman"]),
    ("A former officer said the dam is weak. “It leaks,” said the woman.", ["A former officer", "A former officer"]),
    ("John Hill came. “It leaks,” said the 29-year-old.", ["John Hill"]),
]


@pytest.mark.parametrize("marked", JUDGEMENTS)
def test_judgements(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", PAPERS)
def test_papers(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", NOUNS)
def test_nouns_of_saying(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", CLAUSES)
def test_clauses(english, marked):
    check(english, marked)


@pytest.mark.parametrize("marked", INCISES)
def test_incises(english, marked):
    check(english, marked)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_quote(english, text):
    assert quotes_in(english, text) == ()


@pytest.mark.parametrize(("text", "names"), SPEAKERS)
def test_speakers(english, text, names):
    assert [quote.speaker_name for quote in quotes_in(english, text)] == names
