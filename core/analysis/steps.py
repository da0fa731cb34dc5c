"""The analysis of a document, step by step: read, entities, quotes, claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.analysis.claims.agreement.find_comparisons import find_comparisons
from core.analysis.claims.find_claims import read_claims
from core.analysis.entities.find_entities import find_entities
from core.analysis.quotes.find_quotes import find_quotes
from core.analysis.results import Analysis, PipelineInfo
from core.analysis.stages import Stage
from core.cancellation import Cancellation
from core.language.sentences import find_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.language.pipelines import Pipeline
    from core.text.document import Document


READING_SHARE = 0.8
"""Share of the whole time that the pipeline's own reading takes (measured on the gold articles)."""


def analyse_stepwise(
    document: Document,
    pipeline: Pipeline,
    progress: Callable[[Stage, float], None] = lambda _stage, _share: None,
    cancellation: Cancellation | None = None,
) -> Iterator[Analysis]:
    """Yield the analysis three times, each more complete: with entities, then quotes, then claims.

    Args:
        document: the article.
        pipeline: the loaded pipeline of its language.
        progress: told the stage and the share of all work that is done, 0 to 1.
        cancellation: looked at between any two pieces of work.

    Raises:
        CancelledError: when the cancellation was set.
    """
    cancellation = cancellation or Cancellation()
    document = document.with_lines_joined()
    parsed = pipeline.read(document, cancellation, lambda share: progress(Stage.READING, READING_SHARE * share))
    progress(Stage.ENTITIES, READING_SHARE)
    analysis = Analysis(
        language=pipeline.language,
        pipeline=PipelineInfo(pipeline.name, pipeline.version),
        sentences=find_sentences(parsed),
        entities=find_entities(parsed),
    )
    yield analysis
    cancellation.check()
    progress(Stage.QUOTES, 0.9)
    analysis = msgspec.structs.replace(analysis, quotes=find_quotes(parsed, analysis.entities))
    yield analysis
    cancellation.check()
    progress(Stage.CLAIMS, 0.95)
    read = read_claims(parsed, analysis.sentences, analysis.entities, analysis.quotes)
    yield msgspec.structs.replace(
        analysis,
        claims=tuple(one.claim for one in read),
        comparisons=find_comparisons(read, document.text, analysis.entities, analysis.quotes),
    )


def analyse(document: Document, pipeline: Pipeline, cancellation: Cancellation | None = None) -> Analysis:
    """The whole analysis of `document` at once.

    Raises:
        CancelledError: when the cancellation was set.
    """
    *_, analysis = analyse_stepwise(document, pipeline, cancellation=cancellation)
    return analysis
