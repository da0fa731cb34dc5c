"""The words one below the other, each with the marks that it is in, as CoNLL-U, for researchers.

Format: Universal Dependencies, "CoNLL-U Format". Words are cut at blanks, punctuation, apostrophes and at every edge
of a mark; what only a parser knows stays empty (`_`). The last column (MISC) says

- `TokenRange=12:17`: the word's offsets in the article's text, in code points, the end excluded; `SpaceAfter=No`;
- `NER=B-ORG|NERId=e3`: begins (`B`) or continues (`I`) a mention of the entity `e3`;
- `Quote=q1`, `Cue=q1`, `Speaker=q1`: stands in the words of the quote `q1`, in its cue, names its speaker;
- `Claim=c2`, `Sign=c2`: stands in the claim `c2`, in the words that decided how sure it is.

Several marks of one sort stand side by side with commas: `NER=B-ORG,B-LOC|NERId=e1,e4`. What is known about a quote or
a claim as a whole stands in comments before the first sentence.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from core.analysis.results import Claim, Entity, Quote
from core.language.sentences import split_sentences
from core.text.document import PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.annotations.marks import Annotations

_WORD = re.compile(r"\w+(?:[-‐‑]\w+)*[’']?|\S")
_EMPTY = "_"

_Label = tuple[str, str, Span]
"""What the words at a span are (`Quote`, `NER ORG`), of which mark."""


def conllu_bytes(annotations: Annotations) -> bytes:
    """The article's words with their marks as a `.conllu` file, UTF-8."""
    return "".join(f"{line}\n" for line in conllu_lines(annotations)).encode("utf-8", "replace")


def conllu_lines(annotations: Annotations) -> Iterator[str]:
    """The lines of the file; an empty one behind each sentence."""
    document, labels = annotations.document, sorted(_labels(annotations), key=lambda label: label[2])
    edges = {edge for *_, span in labels for edge in (span.start, span.end)}
    number = 0
    for passage in document.passages:
        sentences = [passage.span]
        if passage.kind is PassageKind.PARAGRAPH:
            split = split_sentences(passage.span.of(document.text), document.language or "en")
            sentences = [sentence.shifted(passage.span.start) for sentence in split]
        for place, sentence in enumerate(sentences):
            number += 1
            if number == 1:
                yield f"# newdoc id = {_one_line(document.file)}"
                yield from _facts(annotations)
            if place == 0:
                yield f"# newpar id = {passage.kind.value}-{number}"
            yield f"# sent_id = {number}"
            yield f"# text = {_one_line(sentence.of(document.text))}"
            words = list(_words(document.text, sentence, edges))
            within = [label for label in labels if label[2].overlaps(sentence)]
            for position, word in enumerate(words, start=1):
                spaced = word.end == sentence.end or document.text[word.end].isspace()
                misc = "|".join([*_marks(word, within), f"TokenRange={word.start}:{word.end}"])
                misc += "" if spaced else "|SpaceAfter=No"
                yield "\t".join([str(position), word.of(document.text), *[_EMPTY] * 7, misc])
            yield ""


def _labels(annotations: Annotations) -> Iterator[_Label]:
    for mark in annotations.marks:
        match mark.item:
            case Entity(id=name, type=kind, mentions=mentions):
                yield from ((f"NER {kind.value}", name, mention) for mention in mentions)
            case Quote(id=name, content=content, cue=cue, speaker=speaker):
                yield from (("Quote", name, span) for span in content)
                yield from ((role, name, span) for role, span in (("Cue", cue), ("Speaker", speaker)) if span)
            case Claim(id=name, span=span, cue=cue):
                yield "Claim", name, span
                if cue:
                    yield "Sign", name, cue


def _facts(annotations: Annotations) -> Iterator[str]:
    """What is known about the quotes and claims, a comment each."""
    for mark in annotations.marks:
        match mark.item:
            case Quote(id=name, kind=kind, speaker_name=speaker):
                yield f"# quote {name} = {kind.value} {_one_line(speaker or '')}".rstrip()
            case Claim(id=name, certainty=certainty, source=source):
                yield f"# claim {name} = {certainty.value} {_one_line(source)}"


def _words(text: str, sentence: Span, edges: set[int]) -> Iterator[Span]:
    """The words of a sentence, none of which a mark begins or ends within."""
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        inner = [edge for edge in range(match.start() + 1, match.end()) if edge in edges]
        for start, end in pairwise([match.start(), *inner, match.end()]):
            yield Span(start, end)


def _marks(word: Span, labels: Sequence[_Label]) -> Iterator[str]:
    over = [label for label in labels if label[2].holds(word.start)]
    entities = [label for label in over if label[0].startswith("NER ")]
    if entities:
        tags = (f"{'B' if span.start == word.start else 'I'}-{kind.removeprefix('NER ')}" for kind, _, span in entities)
        yield f"NER={','.join(tags)}"
        yield f"NERId={','.join(name for _, name, _ in entities)}"
    for role in ("Quote", "Cue", "Speaker", "Claim", "Sign"):
        names = [name for kind, name, _ in over if kind == role]
        if names:
            yield f"{role}={','.join(names)}"


def _one_line(words: str) -> str:
    return " ".join(words.split())
