"""How long an annotated PDF takes.

    python -m tests.benchmarks.pdf_seconds ../shared/gold

The article `behemoth`, and gold articles set one behind the other up to 10,000 words with 1,000 marks; first export of
the process (imports and fonts included), best of five later ones, peak memory.
"""

import resource
import sys
import time
from pathlib import Path

from core.analysis.results import Analysis, Claim, Entity, Quote
from core.annotations.marks import Annotations
from core.text.document import Document, Passage
from tests.core.export.gold_articles import gold_annotations

WORDS = 10_000
MARKS = 1_000


def joined(folder: Path) -> Annotations:
    """Gold articles one behind the other, until both numbers are reached; entities are thinned to fit."""
    text, passages, analyses = "", [], []
    for file in sorted(folder.glob("[!e]*.json")):
        if len(text.split()) >= WORDS:
            break
        one = gold_annotations(file)
        start = len(text)
        passages += [Passage(p.kind, p.span.shifted(start)) for p in one.document.passages]
        analyses.append((start, one.analysis))
        text += one.document.text.rstrip() + "\n"
    entities, quotes, claims = [], [], []
    for start, analysis in analyses:
        prefix = f"a{start}"
        entities += [
            Entity(prefix + e.id, e.name, e.type, tuple(m.shifted(start) for m in e.mentions))
            for e in analysis.entities
        ]
        quotes += [
            Quote(prefix + q.id, q.kind, tuple(s.shifted(start) for s in q.content), speaker_name=q.speaker_name)
            for q in analysis.quotes
        ]
        claims += [
            Claim(
                prefix + c.id,
                c.span.shifted(start),
                c.source,
                c.certainty,
                cue=c.cue and c.cue.shifted(start),
                check_worthiness=c.check_worthiness,
                reasons=c.reasons,
            )
            for c in analysis.claims
        ]
    spare = MARKS - len(quotes) - len(claims) - sum(c.cue is not None for c in claims)
    kept = []
    for entity in entities:
        if spare < len(entity.mentions):
            break
        spare -= len(entity.mentions)
        kept.append(entity)
    first = analyses[0][1]
    document = Document(text, tuple(passages), "fr", "long.txt")
    return Annotations(
        document,
        Analysis("fr", first.pipeline, entities=tuple(kept), quotes=tuple(quotes), claims=tuple(claims)),
    )


def main(folder: Path) -> None:
    started = time.perf_counter()
    from core.export.pdf.write import make_pdf

    imported = time.perf_counter() - started
    for name, annotations in (("behemoth", gold_annotations(folder / "behemoth.json")), ("long", joined(folder))):
        seconds, processor = [], []
        for _ in range(6):
            started, used = time.perf_counter(), time.process_time()
            pdf = make_pdf(annotations)
            seconds.append(time.perf_counter() - started)
            processor.append(time.process_time() - used)
        analysis = annotations.analysis
        marks = len(analysis.quotes) + sum(1 + (c.cue is not None) for c in analysis.claims)
        marks += sum(len(e.mentions) for e in analysis.entities)
        print(
            f"{name}: {len(annotations.document.text.split())} words, {marks} marks, {len(pdf) // 1024} KiB:"
            f" first {seconds[0]:.2f} s ({processor[0]:.2f} s of processor time),"
            f" then {min(seconds[1:]):.2f} s ({min(processor[1:]):.2f} s)"
        )
    print(f"imports {imported:.2f} s; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
