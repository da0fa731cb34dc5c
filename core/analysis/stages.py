"""What an analysis is doing, for those who show its progress without running it."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """The stages of an analysis, in their order."""

    LOADING = "loading"
    READING = "reading"
    ENTITIES = "entities"
    QUOTES = "quotes"
    CLAIMS = "claims"
