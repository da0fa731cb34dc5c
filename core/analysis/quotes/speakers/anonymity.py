"""Whether nobody named stands behind a description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.results import AMOUNTS, EntityType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.quotes.speakers.mentions import Mention


def _is_plural_in_english(mention: Mention) -> bool:
    """`Campaigners say`, `her advisers say`: the head, before a complement, is a plural."""
    sentence = mention.frame.sentence
    head = ""
    for index in range(mention.start, mention.end):
        if sentence.kinds[index] == "ADP":
            break
        head = sentence.tokens[index].tag_
    return head == "NNS"


def _has_named_examples(mention: Mention, such: frozenset[str]) -> bool:
    """`other sites | such as Lumex`, `des élus | comme Jeanne Roux`: some of them are named."""
    sentence, end = mention.frame.sentence, mention.end
    return sentence.word(end) in such and any(sentence.name_at(index) is not None for index in (end + 1, end + 2))


def is_anonymous(mention: Mention, words: Mapping[str, frozenset[str]]) -> bool:
    """`une source`, `les riverains` are; `le préfet`, `la police`, `un porte-parole de Lumex` are not."""
    sentence = mention.frame.sentence
    said = sentence.words[mention.start : mention.end]
    if _has_named_examples(mention, words["such"]):
        return False
    if said[0] in words["always_unnamed"] or any(word in words["sources"] for word in said[:4]):
        return True
    named = [n for n in sentence.names if mention.start <= n.start < mention.end and n.entity.type not in AMOUNTS]
    owners = mention.frame.reporting.sets["possessive"]
    if any(n.entity.type in {EntityType.ORG, EntityType.PER} or sentence.word(n.end) in owners for n in named):
        return False
    if said[0] in words["some"]:
        return True  # `des agents de police`
    if _is_plural_in_english(mention):
        return not any(word in words["authorities"] for word in said)
    if any(word in words["papers"] for word in said):
        return not any(word in owners for word in said)  # `the council's own analysis`
    if any(word in words["authorities"] for word in said):
        return False
    if said[0][0].isdigit() or said[:2] in (["l'", "un"], ["l'", "une"]):
        return True
    return said[0] in words["indefinite"] or said[0] in words["plural_articles"]
