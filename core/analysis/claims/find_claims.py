"""Claims of a parsed document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import find_clauses
from core.analysis.certainty.french.conditional import is_past
from core.analysis.certainty.judge import judge
from core.analysis.certainty.signs import Statement
from core.analysis.claims.candidates import find_candidates
from core.analysis.results import Certainty, Claim
from core.language.morphology import tense
from core.text.document import PassageKind

if TYPE_CHECKING:
    from core.analysis.results import Entity, Quote
    from core.language.parsed_text import ParsedText
    from core.text.spans import Span


def find_claims(
    parsed: ParsedText, sentences: tuple[Span, ...], entities: tuple[Entity, ...], quotes: tuple[Quote, ...]
) -> tuple[Claim, ...]:
    """All claims, in reading order."""
    text = parsed.document.text
    found = []
    for passage in parsed:
        if passage.passage.kind is not PassageKind.PARAGRAPH:
            continue
        inside = [s for s in sentences if passage.passage.span.contains(s)]
        for c in find_candidates(text, inside, quotes):
            tokens = passage.tokens(c.span)
            if not any(tense(t) for t in tokens) or c.span.of(text).rstrip(' »"').endswith("?"):
                continue
            place = range(tokens.start, tokens.end)
            reported = [range(r.start, r.end) for r in (passage.tokens(part) for part in c.reported)]
            said = False
            if c.quote and c.quote.cue and c.quote.kind != "direct":
                cue = passage.tokens(c.quote.cue)
                begin = passage.tokens(c.quote.content[0])[0]
                said = any(is_past(t) for t in cue) and (parsed.language == 'en' or begin.lower_.startswith('qu')) 
            statement = Statement(passage.doc, place, find_clauses(passage.doc, place, reported), said)
            sign = judge(statement, parsed.language)
            found.append(Claim(f"c{len(found)+1}", c.span, c.source, sign.certainty if sign else Certainty.ASSERTED, c.quote.id if c.quote else None,
               passage.span(passage.doc[sign.start:sign.end]) if sign else None, rule=sign.rule if sign else ""))
    return tuple(found)
