"""Words of the lexicon that make a claim worth checking, or less so: records, rises, causes, laws, judgements."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.analysis.certainty.listed import Phrases, by_first_word
from core.analysis.results import ReasonKind
from core.language.lexicon import load_lexicon
from core.language.morphology import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.certainty.signs import Statement

_BY_WORDS = (
    ReasonKind.FIGURE,
    ReasonKind.COMPARISON,
    ReasonKind.TREND,
    ReasonKind.CAUSE,
    ReasonKind.RULE,
    ReasonKind.OPINION,
)
_OBLIGING = (Tense.PRESENT, Tense.FUTURE, Tense.MODAL)


@cache
def _kinds(language: str, key: str) -> dict[str, list[ReasonKind]]:
    """The kinds of reason that each word (`lemmas`) or phrase (`phrases`) of the lexicon is a sign of."""
    kinds: dict[str, list[ReasonKind]] = {}
    for kind in _BY_WORDS:
        for words in load_lexicon(language, "worth")[kind][key]:
            kinds.setdefault(words.replace("' ", "'"), []).append(kind)
    return kinds


@cache
def _phrases(language: str) -> Phrases:
    return by_first_word(list(_kinds(language, "phrases")))


def find_signal_words(statement: Statement, language: str) -> Iterator[tuple[ReasonKind, range]]:
    """Phrases and words of the lexicon, a word only where it is no part of a phrase of its kind."""
    forms, lemmas, kinds = statement.words.forms, statement.words.lemmas, _kinds(language, "lemmas")
    taken: set[tuple[ReasonKind, int]] = set()
    for place in statement.phrases(_phrases(language)):
        phrase = " ".join(forms[place.start : place.stop]).replace("' ", "'")
        for kind in _kinds(language, "phrases")[phrase]:
            taken.update((kind, i) for i in place)
            yield kind, place
    for i in statement.inside:
        for kind in kinds.get(forms[i]) or kinds.get(lemmas[i]) or ():
            if (kind, i) not in taken and not _is_exempt(statement, language, kind, i):
                yield kind, range(i, i + 1)


def _is_exempt(statement: Statement, language: str, kind: ReasonKind, i: int) -> bool:
    """Whether the next or the last word takes the meaning away: `premier ministre`, `ce dernier`, `en effet`."""
    table, forms = load_lexicon(language, "worth")[kind], statement.words.forms
    before = i > statement.inside.start and forms[i - 1] in table.get("not_after", ())
    return before or (i + 1 in statement.inside and forms[i + 1] in table.get("not_before", ()))


def find_obligations(statement: Statement, language: str) -> Iterator[range]:
    """`doivent suivre`, `must follow`."""
    verbs = load_lexicon(language, "worth")["rule"]["obligations"]
    for clause in statement.clauses:
        if clause.tense in _OBLIGING and (clause.finite.lemma_ in verbs or clause.finite_form in verbs):
            yield range(clause.finite.i, clause.finite.i + 1)
