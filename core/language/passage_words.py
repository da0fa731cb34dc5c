"""The words of a parsed passage as rules look them up, read from its Doc once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.language.morphology import BEFORE_VERBS, NEVER_NOUNS, VERBS, Tense, tense

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class PassageWords:
    """The words of one passage; each list has one entry a token of `doc`.

    Attributes:
        doc: the parsed passage.
        forms: the words in small letters, apostrophes straight.
        lemmas: their lemmas in small letters.
        parts: their parts of speech.
        tenses: the tense of finite verbs, None for all other words.
    """

    doc: Doc
    forms: list[str]
    lemmas: list[str]
    parts: list[str]
    tenses: list[Tense | None]


def read_words(doc: Doc) -> PassageWords:
    """The words of `doc`, ready to be looked up."""
    tokens = list(doc)
    forms = [token.lower_.replace("’", "'") for token in tokens]
    parts = [token.pos_ for token in tokens]
    may_be_finite = [
        part in VERBS or before in BEFORE_VERBS or form.endswith(NEVER_NOUNS)
        for part, before, form in zip(parts, ["", *forms[:-1]], forms, strict=True)
    ]
    tenses = [tense(token) if may_be else None for token, may_be in zip(tokens, may_be_finite, strict=True)]
    return PassageWords(doc, forms, [token.lemma_.lower() for token in tokens], parts, tenses)
