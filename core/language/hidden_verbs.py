"""French verbs that the tagger took for another word: looked for only where a sentence shows no other finite verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOUN_LIKE_ENDINGS = {"NOUN": ("e", "ent", "ait", "aient", "it", "a"), "ADJ": ("ait", "aient")}
"""By the part of speech that a verb is taken for."""
_ROOT_ENDINGS = ("e", "ent", "ait", "aient", "it", "a")
_ROOT_TAKEN_FOR = frozenset({"NOUN", "ADJ", "ADP", "ADV"})
_PARTICIPLES_IN_E = ("ée", "ie", "ue", "se", "te")
_PAST_ENDINGS = ("èrent", "irent", "urent")
_INFINITIVE_ENDINGS = ("r", "re")
_PHRASE_ENDS = frozenset({"NOUN", "PROPN", "PRON"})
_ROOT_MAY_FOLLOW = _PHRASE_ENDS | {"ADJ", "PUNCT"}
_PHRASE_STARTS = frozenset({"DET", "ADP", "ADV", "VERB", "AUX", "PRON", "NUM"})


def find_hidden_verb(doc: Doc, inside: range) -> int | None:
    """Index of the finite verb among the tokens `inside`, none of which is tagged as one; None without one."""
    for i in inside[1:-1]:
        word = doc[i]
        if word.is_lower and any(fact(word) for fact in _FACTS):
            return i
    return None


def _is_odd_verb(word: Token) -> bool:
    """Tagged as infinitive or participle without their form: `sème`, `parle`; or `fait` behind its subject."""
    if word.pos_ != "VERB":
        return False
    form = "".join(word.morph.get("VerbForm", []))
    if form == "Inf":
        return not word.lower_.endswith(_INFINITIVE_ENDINGS)
    masculine = "Masc" in word.morph.get("Gender", [])
    if word.lower_.endswith(("e", "ent")) and (masculine or not word.lower_.endswith(_PARTICIPLES_IN_E)):
        return form == "Part"
    behind_subject = word.dep_ == "ROOT" and word.nbor(-1).pos_ in _PHRASE_ENDS and word.nbor(1).pos_ in _PHRASE_STARTS
    return form == "Part" and (word.lower_.endswith(_PAST_ENDINGS) or (behind_subject and word.lower_.endswith("t")))


def _stands_like_a_verb(word: Token) -> bool:
    """Right behind a noun, before a new phrase: `la rivière risque de sortir`; not `une source proche de lui`."""
    like_verb = word.lower_.endswith(_NOUN_LIKE_ENDINGS.get(word.pos_, ()))
    return like_verb and word.nbor(-1).pos_ in _PHRASE_ENDS and word.nbor(1).pos_ in _PHRASE_STARTS


def _is_root_like_a_verb(word: Token) -> bool:
    """The head of all in the parser's eyes: `le maire sortant demande des aides`; not `une première pour lui`."""
    if word.dep_ != "ROOT" or word.pos_ not in _ROOT_TAKEN_FOR or not word.lower_.endswith(_ROOT_ENDINGS):
        return False
    return word.nbor(-1).pos_ in _ROOT_MAY_FOLLOW and word.nbor(1).pos_ in _PHRASE_STARTS


def _has_an_object(word: Token) -> bool:
    """An adjective in the tagger's eyes, with an object in the parser's: `le tunnel inonde le quartier`."""
    objects = [child.i for child in word.children if child.dep_ == "obj"]
    return word.pos_ == "ADJ" and bool(objects) and word.nbor(-1).pos_ in _PHRASE_ENDS and min(objects) > word.i


_FACTS = (_is_odd_verb, _stands_like_a_verb, _is_root_like_a_verb, _has_an_object)
