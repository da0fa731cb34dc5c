"""What stands between title and text: the article in figures, and a key to the signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.analysis.results import CHECK_WORTHY
from core.export.descriptions import speaker_of
from core.export.pdf.looks import ENTITY_SHAPES, entity_group

if TYPE_CHECKING:
    from core.annotations.marks import Annotations
    from core.export.wording import Wording


class KeyItem(msgspec.Struct, frozen=True):
    """One sign of the key: what `sign` looks like is known to the template; `call` stands after `text`."""

    sign: str
    text: str
    call: str = ""


class FrontMatter(msgspec.Struct, frozen=True):
    """Figures, and the lines of the key."""

    facts: str
    key: list[list[KeyItem]]

    @property
    def printed(self) -> list[str]:
        """All that is printed, in order."""
        return [self.facts, *(piece for line in self.key for item in line for piece in (item.text, item.call))]


def front_matter(annotations: Annotations, words: Wording, *, calls: bool = True) -> FrontMatter:
    """Figures of the whole article; the key explains what occurs in it, `calls` or none, nothing else."""
    document, analysis = annotations.document, annotations.analysis
    facts = [words.counted(words.words, len(document.text.split()))]
    signs: list[KeyItem] = []
    if analysis and analysis.quotes:
        voices = {speaker_of(quote, document.text) for quote in analysis.quotes} - {None}
        told = words.counted(words.quotes, len(analysis.quotes))
        facts.append(words.list.join([told, words.counted(words.voices, len(voices))]) if voices else told)
        signs.append(KeyItem("quote", words.key_quote))
    if analysis and analysis.claims:
        to_check = sum(claim.check_worthiness >= CHECK_WORTHY for claim in analysis.claims)
        told = words.counted(words.claims, len(analysis.claims))
        facts.append(words.list.join([told, words.counted(words.to_check, to_check)]) if to_check else told)
        if any(claim.cue for claim in analysis.claims):
            signs.append(KeyItem("cue", words.key_cue))
        signs.append(KeyItem("claim", words.key_claim, f"{words.claim_call}1" if calls else ""))
        if to_check:
            signs.append(KeyItem("check", words.key_check, f"{words.claim_call}2" if calls else ""))
    groups = {entity_group(entity.type) for entity in analysis.entities} if analysis else set()
    names = [KeyItem(group, words.key_types[group]) for group in ENTITY_SHAPES if group in groups]
    return FrontMatter(" · ".join(facts), [line for line in (signs, names) if line])
