"""What all tests share."""

from __future__ import annotations

import pytest
from hypothesis import settings

from core.language.pipelines import Pipeline, load_pipeline

settings.register_profile("incise", deadline=None)  # other work on the machine is no failure
settings.load_profile("incise")


@pytest.fixture(scope="session")
def french() -> Pipeline:
    return load_pipeline("fr")


@pytest.fixture(scope="session")
def english() -> Pipeline:
    return load_pipeline("en")
