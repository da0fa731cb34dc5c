"""Claims of a parsed document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

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
    from collections.abc import Iterable

    from core.analysis.certainty.signs import Sign
    from core.analysis.claims.worth.reasons import Mention
    from core.analysis.results import Entity, Quote
    from core.language.parsed_text import ParsedPassage, ParsedText
    from core.text.spans import Span

_T = TypeVar("_T")


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
    passages = [passage for passage in parsed if passage.passage.kind is PassageKind.PARAGRAPH]
    spans = [passage.passage.span for passage in passages]
    sentences_in = _by_passage(spans, ((sentence, sentence) for sentence in sentences))
    quotes_in = _by_passage(spans, ((part, quote) for quote in quotes for part in quote.content))
    mentions_in = _by_passage(spans, ((mention[0], mention) for mention in mentions))
    found: list[ReadClaim] = []
    for number, passage in enumerate(passages):
        reader = _Reader(passage, text, parsed.language, read_words(passage.doc))
        inside = [sentence for sentence in sentences_in[number] if passage.passage.span.contains(sentence)]
        for candidate in find_candidates(text, parsed.language, inside, quotes_in[number], reader.has_verb):
            within = [mention for mention in mentions_in[number] if candidate.span.contains(mention[0])]
            read = reader.claim(f"c{len(found) + 1}", candidate, within)
            if read:
                found.append(read)
    return found


def _by_passage(passages: list[Span], placed: Iterable[tuple[Span, _T]]) -> list[list[_T]]:
    """What touches each of `passages`, which are in order, each thing once and in the order given."""
    starts = [passage.start for passage in passages]
    found: list[list[_T]] = [[] for _ in passages]
    for span, thing in placed:
        for number in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
            if passages[number].overlaps(span) and (not found[number] or found[number][-1] is not thing):
                found[number].append(thing)
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
        places_of: dict[str, list[int]] = {}
        for i in inside:
            places_of.setdefault(self.words.forms[i], []).append(i)
        return Statement(self.words, inside, clauses, said_before, places_of)

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
