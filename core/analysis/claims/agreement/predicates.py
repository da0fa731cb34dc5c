"""What a claim says of its subject, and how surely: the words that a sign of certainty bears upon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.analysis.claims.agreement.listed import listed
from core.analysis.results import Certainty

if TYPE_CHECKING:
    from spacy.tokens import Token

    from core.analysis.certainty.signs import Sign, Statement

_REACH = 8
"""Words after a verb that leads on (`est accusé d'avoir …`) among which what it leads to is looked for."""
_LED_TO = frozenset({"VERB", "NOUN"})


@dataclass(frozen=True, slots=True)
class Predicate:
    """A word that says what happens, and what its claim says of it.

    Attributes:
        word: the verb, adjective or noun.
        signs: the signs of certainty that bear upon it.
    """

    word: Token
    signs: tuple[Sign, ...]

    @property
    def certainties(self) -> frozenset[Certainty]:
        """What the signs say."""
        return frozenset(
            Certainty.PREDICTED if _is_expected(sign, self.word) else sign.certainty for sign in self.signs
        )


def _is_expected(sign: Sign, word: Token) -> bool:
    """`Devrait rouvrir` looks ahead; `pourrait rouvrir` leaves it open."""
    return word.doc[sign.place.start].lemma_ in listed(word.doc.lang_, "predicates", "expecting")


def read_predicates(statement: Statement, signs: list[Sign]) -> dict[int, Predicate]:
    """What the claim says at its heart, by the index of the word.

    Args:
        statement: the claim's clauses.
        signs: all signs in them.
    """
    bearing: dict[int, list[Sign]] = {
        clause.verb.i: [] for clause in statement.clauses if clause.rank <= Rank.COMPLEMENT
    }
    for sign in signs:
        word = _led_to(_borne_upon(sign, statement), statement)
        if sign.rank > Rank.COMPLEMENT or _is_ordered(word, sign):
            continue
        bearing.setdefault(word.i, []).append(sign)
    return {place: Predicate(statement.doc[place], tuple(found)) for place, found in bearing.items()}


def _borne_upon(sign: Sign, statement: Statement) -> Token:
    """The predicate of the clause that a sign stands in."""
    for clause in statement.clauses:
        if clause.finite.i in sign.place or clause.verb.i in sign.place:
            return clause.verb
    verbs = {clause.verb.i: clause for clause in statement.clauses}
    word = statement.doc[sign.place.start]
    while word.i not in verbs and word.pos_ not in ("VERB", "AUX") and word.head.i != word.i:
        word = word.head
    return word


def _is_ordered(word: Token, sign: Sign) -> bool:
    """`Demande aux pilotes de ne pas suivre …`: nothing is denied; not `affirme ne pas suivre`."""
    infinitive = (
        sign.certainty is Certainty.NEGATED and sign.place.start != word.i and "Inf" in word.morph.get("VerbForm", [])
    )
    return infinitive and word.head.lemma_ not in listed(word.doc.lang_, "predicates", "leading")


def _led_to(verb: Token, statement: Statement) -> Token:
    """What a verb leads on to: `voler` in `est accusé d'avoir volé`, `peut voler`, `dément avoir volé`."""
    words = statement.words
    if words.lemmas[verb.i] not in listed(verb.doc.lang_, "predicates", "leading"):
        return verb
    for i in range(verb.i + 1, min(verb.i + _REACH, statement.inside.stop)):
        word = statement.doc[i]
        if word.pos_ in _LED_TO and any(above.i == verb.i for above in word.ancestors):
            return word
    return verb
