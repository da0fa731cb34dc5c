"""Small articles of our own with marks, for the tests of the exporters."""

from core.analysis.results import (
    Analysis,
    Certainty,
    Claim,
    Entity,
    EntityType,
    PipelineInfo,
    Quote,
    QuoteKind,
    Reason,
    ReasonKind,
)
from core.annotations.marks import Annotations
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

FRENCH = """Le port de Kerlan veut son phare

Un vote attendu
Lundi, la maire Jeanne Roux a déclaré : « Le phare sera rallumé en 2031. » Les travaux coûteraient 4 millions d'euros.

L'association Mer Vive estime que la digue « ne tiendra pas » dix ans. Elle pourrait saisir le préfet.
"""

ENGLISH = """Harbour town wants its lighthouse back
Mayor Ann Lee said the lamp would burn again by 2031. "Nobody believed us," she added. The works may cost $4 million.
"""


def span_of(text: str, words: str, nth: int = 0) -> Span:
    """Where `words` stand in `text`, for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def document_of(text: str, language: str, file: str = "sample.txt") -> Document:
    """The first line as title, lines without a stop as headings, the others as paragraphs."""
    passages, start = [], 0
    for line in text.splitlines(keepends=True):
        span = Span(start, start + len(line)).trimmed(text)
        start += len(line)
        if not len(span):
            continue
        kind = PassageKind.PARAGRAPH if span.of(text)[-1] in '.!?»"' else PassageKind.HEADING
        passages.append(Passage(kind if passages else PassageKind.TITLE, span))
    return Document(text, tuple(passages), language, file)


def french_annotations() -> Annotations:
    text = FRENCH

    def at(words: str, nth: int = 0) -> Span:
        return span_of(text, words, nth)

    analysis = Analysis(
        "fr",
        PipelineInfo("sample", "1"),
        entities=(
            Entity("e1", "Kerlan", EntityType.LOC, (at("Kerlan"),)),
            Entity("e2", "Jeanne Roux", EntityType.PER, (at("Jeanne Roux"),), ("titre : la maire",)),
            Entity("e3", "Mer Vive", EntityType.ORG, (at("Mer Vive"),)),
            Entity("e4", "4 millions d'euros", EntityType.MONEY, (at("4 millions d'euros"),)),
        ),
        quotes=(
            Quote(
                "q1",
                QuoteKind.DIRECT,
                (at("Le phare sera rallumé en 2031."),),
                cue=at("a déclaré"),
                speaker=at("Jeanne Roux"),
                speaker_name="Jeanne Roux",
                entity="e2",
            ),
            Quote(
                "q2",
                QuoteKind.MIXED,
                (at("que la digue « ne tiendra pas » dix ans"),),
                cue=at("estime"),
                speaker=at("L'association"),
                speaker_name="Mer Vive",
                entity="e3",
            ),
        ),
        claims=(
            Claim(
                "c1",
                at("Le phare sera rallumé en 2031."),
                "Jeanne Roux",
                Certainty.PREDICTED,
                quote="q1",
                cue=at("sera"),
                check_worthiness=0.2,
                reasons=(Reason(ReasonKind.PREDICTION),),
            ),
            Claim(
                "c2",
                at("Les travaux coûteraient 4 millions d'euros."),
                "article",
                Certainty.UNVERIFIED,
                cue=at("coûteraient"),
                check_worthiness=0.8,
                reasons=(Reason(ReasonKind.FIGURE, at("4 millions d'euros")), Reason(ReasonKind.NO_SOURCE)),
            ),
            Claim(
                "c3",
                at("L'association Mer Vive estime que la digue « ne tiendra pas » dix ans."),
                "Mer Vive",
                Certainty.NEGATED,
                quote="q2",
                cue=at("ne tiendra pas"),
            ),
            Claim("c4", at("Elle pourrait saisir le préfet."), "article", Certainty.POSSIBLE, cue=at("pourrait")),
        ),
    )
    return Annotations(document_of(text, "fr", "phare.txt"), analysis)


def english_annotations() -> Annotations:
    text = ENGLISH

    def at(words: str, nth: int = 0) -> Span:
        return span_of(text, words, nth)

    analysis = Analysis(
        "en",
        PipelineInfo("sample", "1"),
        entities=(
            Entity("e1", "Ann Lee", EntityType.PER, (at("Ann Lee"),)),
            Entity("e2", "$4 million", EntityType.MONEY, (at("$4 million"),)),
        ),
        quotes=(
            Quote(
                "q1",
                QuoteKind.INDIRECT,
                (at("the lamp would burn again by 2031"),),
                cue=at("said"),
                speaker=at("Ann Lee"),
                speaker_name="Ann Lee",
                entity="e1",
            ),
            Quote(
                "q2",
                QuoteKind.DIRECT,
                (at("Nobody believed us,"),),
                cue=at("added"),
                speaker=at("she"),
                speaker_name="Ann Lee",
                entity="e1",
            ),
        ),
        claims=(
            Claim(
                "c1",
                at("Mayor Ann Lee said the lamp would burn again by 2031."),
                "Ann Lee",
                Certainty.PREDICTED,
                quote="q1",
                cue=at("would"),
            ),
            Claim(
                "c2",
                at("The works may cost $4 million."),
                "article",
                Certainty.POSSIBLE,
                cue=at("may"),
                check_worthiness=0.6,
                reasons=(Reason(ReasonKind.FIGURE, at("$4 million")),),
            ),
        ),
    )
    return Annotations(document_of(text, "en", "lighthouse.txt"), analysis)


def long_annotations() -> Annotations:
    """Three pages of one sentence over and over; a claim and a quote stand over each page's end."""
    sentence = "Au village, les anciens racontent que le phare brûlait autrefois des algues séchées pendant l'hiver. "
    body = sentence * 90
    text = "Un long récit\n" + body.strip() + "\n"
    start = text.index("\n") + 1
    claims = tuple(
        Claim(
            f"c{n}",
            Span(start + n * 4 * len(sentence), start + (n * 4 + 4) * len(sentence) - 1),
            "article",
            Certainty.ASSERTED,
        )
        for n in range(22)
    )
    quotes = (Quote("q1", QuoteKind.INDIRECT, (Span(start + 10, len(text) - 10),), speaker_name="Les anciens"),)
    analysis = Analysis("fr", PipelineInfo("sample", "1"), quotes=quotes, claims=claims)
    return Annotations(document_of(text, "fr", "long.txt"), analysis)
