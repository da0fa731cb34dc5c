"""What all subcommands do first: read a file and analyse it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.steps import analyse
from core.annotations.marks import Annotations
from core.language.pipelines import PACKAGES, load_pipeline
from core.problems import Code, ProblemError
from core.readers.article_file import read_article

if TYPE_CHECKING:
    import os

    from core.language.pipelines import Pipeline


class Analyst:
    """Analyses one article after another; each pipeline is loaded when the first article needs it."""

    def __init__(self) -> None:
        self._pipelines: dict[str, Pipeline] = {}

    def annotations(self, path: str | os.PathLike[str]) -> Annotations:
        """The article at `path` with all that is found in it.

        Raises:
            ProblemError: if it cannot be read, is in no supported language, that language's pipeline is missing, or
                the analysis fails.
        """
        document = read_article(path)
        if document.language not in PACKAGES:
            raise ProblemError(Code.LANGUAGE_UNSUPPORTED, file=str(path))
        if document.language not in self._pipelines:
            self._pipelines[document.language] = load_pipeline(document.language)
        try:
            return Annotations(document, analyse(document, self._pipelines[document.language]))
        except Exception as error:  # whatever it is, the other articles are still done
            reason = f"{type(error).__name__}: {error}"
            raise ProblemError(Code.ANALYSIS_FAILED, file=str(path), reason=reason) from error
