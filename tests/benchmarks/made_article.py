"""An article of any length, and as many marks on it as are wanted: made up, the same each time.

    python tests/benchmarks/made_article.py MARKS

is a worker that finds that many marks in whatever it is given, entities, quotes and claims alike.
"""

from __future__ import annotations

import random
import sys
from itertools import cycle

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.analysis.stages import Stage
from core.text.spans import Span
from core.worker import messages
from core.worker.parts import split

SENTENCE = (
    "Sur la jetée, les pêcheurs déchargent des caisses de sardines, et « le vent tourne », dit le vieux gardien. "
)
SENTENCES_A_PARAGRAPH = 5
SPEAKERS = ("Le gardien", "Jeanne Roux", "Paul Estève", "La Compagnie des quais")
MENTIONS_A_NAME = 10


def make_text(characters: int, paragraphs: bool = True) -> str:
    """Running text of about `characters`, in one giant paragraph unless `paragraphs` are wanted."""
    paragraph = (SENTENCE * SENTENCES_A_PARAGRAPH).rstrip()
    count = -(-characters // (len(paragraph) + 1))
    return ("\n\n" if paragraphs else " ").join([paragraph] * count)[:characters]


def make_analysis(text: str, marks: int) -> Analysis:
    """`marks` places in `text`: a third each are mentions of entities, quotes and claims."""
    chance = random.Random(0)
    third, size = marks // 3, len(text)

    def spans(count: int, least: int, most: int) -> list[Span]:
        starts = sorted(chance.randrange(size - most) for _ in range(count))
        return [Span(start, start + chance.randint(least, most)) for start in starts]

    types, certainties, kinds, speakers = cycle(EntityType), cycle(Certainty), cycle(QuoteKind), cycle(SPEAKERS)
    mentions, names = spans(third, 5, 20), third // MENTIONS_A_NAME
    entities = tuple(Entity(f"e{i}", f"Nom {i}", next(types), tuple(mentions[i::names])) for i in range(names))
    quotes = tuple(
        Quote(f"q{i}", next(kinds), (span,), speaker_name=next(speakers))
        for i, span in enumerate(spans(third, 40, 300))
    )
    claims = tuple(
        Claim(
            f"c{i}", span, "article", next(certainties), cue=Span(span.start + 5, span.start + 15), check_worthiness=0.7
        )
        for i, span in enumerate(spans(third, 60, 200))
    )
    return Analysis("fr", PipelineInfo("made", "1"), (), entities, quotes, claims)


def work(marks: int) -> None:
    """Answer like a worker that takes no time."""

    def say(reply: messages.Reply) -> None:
        sys.stdout.buffer.write(messages.encode(reply))
        sys.stdout.buffer.flush()

    say(messages.Hello(messages.VERSION))
    for line in sys.stdin.buffer:
        match messages.decode_request(line):
            case messages.Warm(language):
                say(messages.Ready(language))
            case messages.Analyse(job, document):
                before, whole = None, make_analysis(document.text, marks)
                for stage, found in {
                    Stage.ENTITIES: Analysis("fr", whole.pipeline, (), whole.entities),
                    Stage.QUOTES: Analysis("fr", whole.pipeline, (), whole.entities, whole.quotes),
                    Stage.CLAIMS: whole,
                }.items():
                    say(messages.Progress(job, stage, 0.5))
                    *parts, last = split(found, before, messages.REPLY_LIMIT)
                    for part in parts:
                        say(messages.Found(job, part))
                    say(messages.Found(job, last, complete=True))
                    before = found
                say(messages.Finished(job))


if __name__ == "__main__":
    work(int(sys.argv[1]))
