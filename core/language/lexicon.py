"""Words that rules look up: the TOML files of `resources/lexicon/<language>/`."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from core.resource_files import resource_path


@cache
def load_lexicon(language: str, name: str) -> dict[str, Any]:
    """The tables of `resources/lexicon/<language>/<name>.toml`, read once; callers must not change them.

    Raises:
        FileNotFoundError: if no such lexicon ships.
    """
    with resource_path("lexicon", language, f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
