"""`incise-cli pipelines`: which language pipelines there are."""

from __future__ import annotations

from importlib import metadata

from core.language.pipelines import PACKAGES


def print_pipelines() -> None:
    """Print a line for each supported language: its code, its package, the version that is installed."""
    for language, package in PACKAGES.items():
        try:
            state = f"{metadata.version(package)}  installed"
        except metadata.PackageNotFoundError:
            state = "not installed"
        print(f"{language}  {package:24}{state}")
