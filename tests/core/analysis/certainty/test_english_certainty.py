"""What an English reader is told about how surely a thing is stated; brackets stand around the deciding words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from judged_sentences import Answer, cases, judge_all

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

UNVERIFIED = [
    "The mayor [reportedly] left the country.",
    "The clerk [allegedly] took the money.",
    "The firm [is said to] owe two million pounds.",
    "The captain [is accused of] lying to the court.",
    "Two officers [are suspected of] taking bribes.",
    "The gang [is believed to] hide in the hills.",
    "The bank [supposedly] knew about the loans.",
    "He [is rumoured to] be selling the club.",
    "The village is home to a guard [alleged to] have fired first.",
    "[According to unnamed sources], the plant is sold.",
]

POSSIBLE = [
    "The bridge [may] close in winter.",
    "The storm [might] reach the coast on Monday.",
    "The council [could] sell the theatre.",
    "The plan [seems] to work.",
    "The firm [appears] to have lost the data.",
    "The fire [probably] began in the kitchen.",
    "[Perhaps] the tide moved the boat.",
    "If the law passes, rents [would] fall.",
    "The wall [would] have saved the town.",
    "[It looks as if] the rain is over.",
    "This is no small bridge; it [could] carry trains.",
]

PREDICTED = [
    "The bridge [will] reopen in April.",
    "The town [will] pay half of the costs.",
    "The minister said the fort [would] go back to the town.",
    "The firm [is set to] close its plant.",
    "The museum [is to] open on Monday.",
    "The king [is about to] resign.",
    "The council [is going to] vote tonight.",
    "The airline [plans to] cut two hundred jobs.",
    "The court [is expected to] rule on Friday.",
    "They[’ll] close the road on Sunday.",
    "The firm [expects to] lose money this year.",
    "The report [is due] next spring.",
    "Shops [shall] close at noon under the new law.",
]

NEGATED = [
    "The bridge is [not] closed.",
    "The mayor did[n’t] answer.",
    "[No] child was hurt.",
    "[Nobody] saw the thief.",
    "The road was [never] repaired.",
    "The bank [denied] any fraud.",
    "The firm [refused] to pay.",
    "The town could [not] pay the bill.",
    "[None] of the boats came back.",
    "[Nobody] could open the door.",
    "The train [no] longer stops here.",
    "The firm would [not] comment.",
    "[Not] all towns pay.",
    "The clerk [declined] to answer.",
    "[Neither] of the boats came back.",
]

ASSERTED = [
    "The bridge is closed.",
    "The town sold the land in 2012.",
    "The road opened in May.",
    "The march began at noon.",
    "The will was read on Monday.",
    # not all, and more than
    "The plan helps not only the town.",
    "The bridge opened no later than Friday.",
    # said or accused, by somebody
    "The mayor said a prayer.",
    "The union accuses the firm of lying.",
    "The girls were denied visas.",
    "No doubt the bridge is old.",
    "No, the bridge is old.",
    "We would like to thank the town.",
    "The mayor asked them not to park there.",
    "The month of May was wet.",
    "The train was due on Monday.",
    "The delay is due to the snow.",
    # no plan
    "The minister was there to open the bridge.",
    "The mayor is happy to help.",
    "The team has to train at night.",
    "The plan to close the plant was his.",
    # what stands in a relative clause does not decide
    "The council sold the field that nobody used.",
    "The bridge, which will be painted, is 300 metres long.",
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
def judged(english: Pipeline) -> dict[str, Answer]:
    return judge_all(english, [sentence for sentence, _ in CASES])


@pytest.mark.parametrize(("sentence", "certainty"), CASES, ids=[sentence for sentence, _ in CASES])
def test_certainty_and_the_words_that_decide(judged: dict[str, Answer], sentence: str, certainty: str) -> None:
    assert judged[sentence] == Answer(certainty, sentence)
