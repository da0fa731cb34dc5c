"""The words by which a language reports, compiled from its lexicon."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.quotes.verb_forms import Mood, VerbForm, english_forms, french_forms
from core.language.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping


BY_PLACE = "by place"
"""The lemma of verbs in no list that report by where they stand: `« Tant pis », hoquette la libraire`."""
ATTITUDE = "attitude"
"""The lemma of adjectives that report with `être` or `be`: `est convaincue que`, `are worried that`."""


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """What can report in one language.

    Attributes:
        inverts: whether a reporting clause after speech puts its subject after the verb, as in French.
        forms: form of a verb → its readings.
        frames: frame (`clause`, `infinitive`, `self`, `incise`, `phrase`) → the verbs that take it.
        compounds: verb → the words that make one cue with it (`faire` → `savoir`).
        passive: verbs whose participle reports (`est accusé de`).
        attributes: words that lead in what an object is said to be (`de`, `comme`; `bare` for none) → verbs.
        attributive: all of those verbs.
        prepositions: first word of what leads in a source → all its words and whether it surely does, longest first.
        connectives: openings of a sentence that say nothing themselves, split.
        asides: set phrases of more than one word that may stand after the verb (`au contraire`), split.
        contrasts: words after a subject that set it against the one before (`de son côté`), split.
        sets: all other word lists by name.
    """

    inverts: bool
    forms: Mapping[str, tuple[VerbForm, ...]]
    frames: Mapping[str, frozenset[str]]
    compounds: Mapping[str, tuple[tuple[str, ...], ...]]
    passive: frozenset[str]
    attributes: Mapping[str, frozenset[str]]
    attributive: frozenset[str]
    prepositions: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]
    connectives: tuple[tuple[str, ...], ...]
    asides: tuple[tuple[str, ...], ...]
    contrasts: tuple[tuple[str, ...], ...]
    sets: Mapping[str, frozenset[str]]

    def judges(self, word: str, following: str) -> bool:
        """Whether `word` can be a verb that says what an object is, and `following` begins one: `juge la`."""
        return following in self.sets["given"] and any(r.lemma in self.attributive for r in self.forms.get(word, ()))


@cache
def reporting_words(language: str) -> ReportingWords:
    """The reporting words of `language` (`fr` or `en`)."""
    lexicon = load_lexicon(language, "reporting")
    frames = {name: frozenset(verbs.split()) for name, verbs in lexicon["frames"].items()}
    for frame in lexicon["attitudes"]["frames"].split():
        frames[frame] |= {ATTITUDE}
    frames["any"] = frozenset().union(*frames.values())
    frames["speech"] = frames["report"] | frames["phrase"]
    frames["object"] = frames["phrase"] | frames["clause"] | frames["infinitive"] | frames["report"]
    compounds = {verb: tuple(tuple(tail.split()) for tail in tails) for verb, tails in lexicon["compounds"].items()}
    passive = frozenset(lexicon["passive"]["verbs"].split())
    attributes = {link: frozenset(verbs.split()) for link, verbs in lexicon["attributes"].items()}
    frames["any"] = frames["any"].union(*attributes.values())
    lemmas = sorted(
        {verb for verb in frames["any"] | passive if not verb.endswith("+") and verb != ATTITUDE} | set(compounds)
    )
    make_forms = french_forms if language == "fr" else english_forms
    prepositions: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(list)
    for certain in ("sure", "doubtful"):
        for phrase in sorted(lexicon["prepositions"][certain], key=lambda words: -len(words.split())):
            words = tuple(phrase.split())
            prepositions[words[0]].append((words, certain == "sure"))
    forms = make_forms(lemmas, lexicon["irregular"])
    for adjective in lexicon["attitudes"]["adjectives"].split():
        forms[adjective] = (VerbForm(ATTITUDE, Mood.PAST_PARTICIPLE), *forms.get(adjective, ()))
    sets = {name: frozenset(words.split()) for name, words in lexicon["words"].items()}
    sets["not_in_cue"] |= sets["times"] | sets["circumstance"]
    return ReportingWords(
        inverts=language == "fr",
        forms=forms,
        frames=frames,
        compounds=compounds,
        passive=passive,
        attributes=attributes,
        attributive=frozenset().union(*attributes.values()),
        prepositions={first: tuple(phrases) for first, phrases in prepositions.items()},
        connectives=tuple(tuple(opening.split()) for opening in lexicon["connectives"]["openings"]),
        asides=tuple(tuple(words.split()) for words in lexicon["connectives"]["asides"]),
        contrasts=tuple(tuple(words.split()) for words in lexicon["connectives"]["contrasts"]),
        sets=sets,
    )
