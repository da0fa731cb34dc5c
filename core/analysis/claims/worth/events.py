"""Events of the past, and who took part in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank
from core.language.lexicon import load_lexicon
from core.language.morphology import Tense

if TYPE_CHECKING:
    from core.analysis.certainty.clauses import Clause
    from core.analysis.certainty.signs import Statement


def find_events(statement: Statement, *, dated: bool = False) -> list[Clause]:
    """The main clauses that tell an event; `dated` when a date stands in the statement."""
    main = [clause for clause in statement.clauses if clause.rank is Rank.MAIN]
    return [clause for clause in main if _is_event(clause, dated=dated)]


def is_of_speaker(clause: Clause) -> bool:
    """Whether who speaks took part: `nous avons fermé l'usine`."""
    speakers = load_lexicon(clause.doc.lang_, "worth")["past_fact"]["speakers"]
    return not set(speakers).isdisjoint(clause.words.forms[clause.start : clause.finite.i])


def _is_event(clause: Clause, *, dated: bool) -> bool:
    """`a fermé`, `est parti`, `closed`; not `est fermé`; `fermait` and `was shut` only with a date."""
    if clause.tense not in (Tense.PRESENT, Tense.PAST):
        return False
    states = load_lexicon(clause.doc.lang_, "worth")["past_fact"]["states"]
    participle = clause.verb.tag_ == "VBN" or "Part" in clause.verb.morph.get("VerbForm", [])
    if clause.tense is Tense.PRESENT:
        compound = clause.finite.lemma_ in ("avoir", "have") or clause.finite.dep_ == "aux:tense"
        return participle and compound and clause.verb.i != clause.finite.i
    lasting = "Imp" in clause.finite.morph.get("Tense", []) or clause.finite.lemma_ in states
    unclear = clause.doc.lang_ == "fr" and clause.finite_form.endswith("it")  # `finit`, `interdit`: or present
    return dated or participle or not (lasting or unclear)
