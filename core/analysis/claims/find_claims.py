"""Claims of a parsed document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.certainty.clauses import Rank, find_clauses
from core.analysis.certainty.judge import find_signs, judge
from core.analysis.certainty.signs import Statement
from core.analysis.claims.candidates import Candidate, find_candidates
from core.analysis.claims.nothing_stated import states_nothing
from core.analysis.claims.reporting import reported_before
from core.analysis.claims.worth.reasons import find_reasons
from core.analysis.claims.worth.weights import check_worthiness
from core.analysis.results import Certainty, Claim, QuoteKind
from core.language.lexicon import load_lexicon
from core.language.passage_words import PassageWords, read_words
from core.text.document import PassageKind

if TYPE_CHECKING:
    from core.analysis.certainty.signs import Sign
    from core.analysis.claims.worth.reasons import Mention
    from core.analysis.results import Entity, Quote
    from core.language.parsed_text import ParsedPassage, ParsedText
    from core.text.spans import Span


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """A claim, and what the rules read it from.

    Attributes:
        claim: what was found.
        statement: its clauses.
        signs: all signs in them of how sure it is.
        passage: where it stands.
    """

    claim: Claim
    statement: Statement
    signs: list[Sign]
    passage: ParsedPassage


def find_claims(
    parsed: ParsedText, sentences: tuple[Span, ...], entities: tuple[Entity, ...], quotes: tuple[Quote, ...]
) -> tuple[Claim, ...]:
    """All claims, in reading order; `read_claims` tells more of each."""
    return tuple(read.claim for read in read_claims(parsed, sentences, entities, quotes))


def read_claims(
    parsed: ParsedText, sentences: tuple[Span, ...], entities: tuple[Entity, ...], quotes: tuple[Quote, ...]
) -> list[ReadClaim]:
    """All claims with their clauses and signs, in reading order.

    Args:
        parsed: the document; only its paragraphs make claims.
        sentences: its sentences, as `find_sentences` gives them.
        entities: what it names.
        quotes: who says what in it; their speakers are the sources.
    """
    text = parsed.document.text
    mentions = sorted((mention, entity.type) for entity in entities for mention in entity.mentions)
    found: list[ReadClaim] = []
    for passage in parsed:
        if passage.passage.kind is not PassageKind.PARAGRAPH:
            continue
        reader = _Reader(passage, text, parsed.language, read_words(passage.doc))
        inside = [sentence for sentence in sentences if passage.passage.span.contains(sentence)]
        for candidate in find_candidates(text, parsed.language, inside, quotes, reader.has_verb):
            within = [mention for mention in mentions if candidate.span.contains(mention[0])]
            read = reader.claim(f"c{len(found) + 1}", candidate, within)
            if read:
                found.append(read)
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the claims of one passage."""

    passage: ParsedPassage
    text: str
    language: str
    words: PassageWords

    def has_verb(self, span: Span) -> bool:
        """Whether a finite verb stands in `span` of the document's text."""
        return self.passage.passage.span.overlaps(span) and any(self.words.tenses[i] for i in self._places(span))

    def claim(self, identity: str, candidate: Candidate, mentions: list[Mention]) -> ReadClaim | None:
        """The candidate as a claim, None when it states nothing; `mentions` are the names and amounts in it."""
        quote, statement = candidate.quote, self._statement(candidate)
        direct = quote is not None and quote.kind is QuoteKind.DIRECT and quote.content[0].start <= candidate.span.start
        words = candidate.span.of(self.text)
        if not self._says_more(candidate, statement) or states_nothing(
            statement, words, self.language, direct_speech=direct
        ):
            return None
        signs = find_signs(statement, self.language)
        sign = judge(signs)
        reasons = find_reasons(statement, sign, self.passage, mentions, quote)
        claim = Claim(
            id=identity,
            span=candidate.span,
            source=candidate.source,
            certainty=sign.certainty if sign else Certainty.ASSERTED,
            quote=quote.id if quote else None,
            cue=self.passage.span(self.words.doc[sign.place.start : sign.place.stop]) if sign else None,
            check_worthiness=check_worthiness(reasons),
            reasons=reasons,
            rule=sign.rule if sign else "",
        )
        return ReadClaim(claim, statement, signs, self.passage)

    def _statement(self, candidate: Candidate) -> Statement:
        inside = self._places(candidate.span)
        clauses = find_clauses(self.words, inside, [self._places(part) for part in candidate.reported])
        said_before = candidate.quote is not None and reported_before(candidate.quote, self.passage, self.language)
        present = frozenset(self.words.forms[inside.start : inside.stop])
        return Statement(self.words, inside, clauses, said_before, present)

    def _says_more(self, candidate: Candidate, statement: Statement) -> bool:
        """Whether what stands beside direct speech says more in its main clause than that somebody speaks."""
        inside = self.passage.passage.span
        spoken = {i for cue in candidate.cues if inside.contains(cue) for i in self._places(cue)}
        acts = load_lexicon(self.language, "claims")["speech_acts"] if candidate.leads else ()
        return not (candidate.cues or acts) or any(
            clause.rank is Rank.MAIN
            and not spoken & {clause.finite.i, clause.verb.i}
            and clause.verb.lemma_ not in acts  # `Ann Roux a réagi sur sa page : « … »`
            for clause in statement.clauses
        )

    def _places(self, span: Span) -> range:
        """The indices of the tokens that `span` of the document's text touches."""
        tokens = self.passage.tokens(span)
        return range(tokens.start, tokens.end)
