"""What all tests share."""

from __future__ import annotations

import pytest

from core.language.pipelines import Pipeline, load_pipeline


@pytest.fixture(scope="session")
def french() -> Pipeline:
    return load_pipeline("fr")


@pytest.fixture(scope="session")
def english() -> Pipeline:
    return load_pipeline("en")
