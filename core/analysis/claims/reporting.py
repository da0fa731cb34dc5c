"""How a quote is reported, as far as it bears on how sure its words are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.certainty.french.conditional import is_past
from core.analysis.results import QuoteKind
from core.language.lexicon import load_lexicon
from core.language.morphology import Tense, tense

if TYPE_CHECKING:
    from core.analysis.results import Quote
    from core.language.parsed_text import ParsedPassage


def reported_before(quote: Quote, passage: ParsedPassage, language: str) -> bool:
    """Whether a verb in the past reports the words in a clause that follows it: `il a dit que …`, not `…, a-t-il dit`.

    Then their conditional (`would`) may be a future.
    """
    here, first = passage.passage.span, quote.content[0]
    if quote.kind is QuoteKind.DIRECT or not quote.cue or not here.contains(quote.cue) or not here.overlaps(first):
        return False
    content = passage.tokens(first)
    if quote.cue.start > first.start:
        return False
    cue = passage.tokens(quote.cue)
    if language == "en":
        return any(tense(token) is Tense.PAST or token.tag_ == "VBN" for token in cue)
    conjunctions = load_lexicon(language, "claims")["conjunctions"]
    return content[0].lower_.replace("’", "'") in conjunctions and any(is_past(token) for token in cue)
