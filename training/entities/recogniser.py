"""Train the `ner` of a French pipeline further on marked passages."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from spacy.training import Example
from spacy.util import fix_random_seed, minibatch
from thinc.api import Adam, compounding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

    from training.entities.corpora import MarkedPassage

DROPOUT = 0.15
RATE = 0.0005
BATCH = (8.0, 32.0, 1.001)
"""Passages a batch: first, last, growth from one to the next."""


def make_examples(nlp: Language, passages: Sequence[MarkedPassage]) -> list[Example]:
    """The passages as spaCy learns from them; a mark that ends inside a token is moved out to the token's edge."""
    examples = []
    for passage in passages:
        doc = nlp.make_doc(passage.text)
        marked = nlp.make_doc(passage.text)
        spans = []
        for start, end, label in passage.entities:
            span = marked.char_span(start, end, label=label, alignment_mode="expand")
            if span is not None and (not spans or spans[-1].end <= span.start):
                spans.append(span)
        marked.set_ents(spans)
        examples.append(Example(doc, marked))
    return examples


def train(nlp: Language, examples: list[Example], epochs: int, *, rate: float = RATE, seed: int = 1) -> None:
    """Train the `ner` of `nlp` in place, leaving its averaged weights in it."""
    fix_random_seed(seed)
    shuffler = random.Random(seed)  # noqa: S311
    optimizer = Adam(rate, L2=0.01, grad_clip=1.0, use_averages=True, L2_is_weight_decay=True)
    recogniser = nlp.get_pipe("ner")
    sizes = compounding(*BATCH)
    for epoch in range(epochs):
        shuffler.shuffle(examples)
        losses: dict[str, float] = {}
        for batch in minibatch(examples, size=sizes):
            recogniser.update(batch, drop=DROPOUT, sgd=optimizer, losses=losses)
        print(f"epoch {epoch + 1} of {epochs}: loss {losses['ner']:.0f}", flush=True)  # noqa: T201
    with recogniser.model.use_params(optimizer.averages):
        weights = recogniser.model.to_bytes()
    recogniser.model.from_bytes(weights)
