"""`incise-cli evaluate`: the analysis against hand-made answers."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.analysis.contract import contract_object
from core.analysis.steps import analyse
from core.language.pipelines import load_pipeline
from core.readers.article_file import read_article

if TYPE_CHECKING:
    from types import ModuleType


def load_scorer(path: Path) -> ModuleType:
    """The scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(argv: list[str]) -> None:
    """Score gold files (or a folder of them); draft."""
    gold = sorted(p for a in argv for p in ([Path(a)] if a.endswith(".json") else Path(a).glob("*.json")))
    scorer = load_scorer(gold[0].parent.parent / "tools" / "score.py")
    pipelines = {}
    for language in ("fr", "en"):
        tally = scorer.Tally()
        chosen = [g for g in gold if g.name.startswith("en-") == (language == "en")]
        if not chosen:
            continue
        pipelines[language] = load_pipeline(language)
        for g in chosen:
            document = read_article(g.parent.parent / "articles" / (g.stem + ".txt"))
            found = json.loads(json.dumps(contract_object(document, analyse(document, pipelines[language]))))
            scorer.score(json.loads(g.read_text("utf-8")), found, tally)
        print(language, len(chosen))
        for key, p, r, f, n in tally.rows():
            print(f"{key:20}" + "".join(f" {v:6.3f}" if v is not None else "      –" for v in (p, r, f)) + f" {n:6d}")


if __name__ == "__main__":
    main(sys.argv[1:])
