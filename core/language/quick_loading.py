"""Loading a spaCy pipeline without the work that reading an article never needs.

The pipeline gives the same results as one from `spacy.load`. What is left out, measured on the French pipeline in
seconds of one core: spaCy's command line with its web client and its templates, which `import spacy` brings along
(0.7); compiling the French tokenizer's expression class by class (2.4, see `french_tokenizer`); 550,000 strings that
are there to be looked up by their hash, although every text adds those that it has (0.9); hashing the keys of lemma
tables once more (0.5, see `lookup_tables`); components that the pipeline itself leaves switched off.
"""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from core.language.french_tokenizer import quick_token_match

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

_log = logging.getLogger(__name__)

STRINGS = "strings"
"""spaCy's name for the strings among the parts of a pipeline."""


def import_spacy() -> None:
    """Import spaCy, but not its command line, of which `spacy` takes in one function, `spacy.info`.

    Empty modules stand in for it meanwhile; a later `import spacy.cli` gets the real one.
    """
    if "spacy" in sys.modules:
        return
    package, module = "spacy.cli", "spacy.cli.info"
    sys.modules[package] = ModuleType(package)
    sys.modules[module] = ModuleType(module)
    sys.modules[module].__dict__["info"] = None
    try:
        del import_module("spacy").__dict__["info"]
    except (ImportError, AttributeError, KeyError) as error:
        _log.warning("spaCy is imported with its command line: %s", error)
    finally:
        del sys.modules[package], sys.modules[module]
    import_module("spacy")


def load_from_disk(path: Path) -> Language:
    """The pipeline whose `config.cfg` stands in the folder `path`.

    Raises:
        OSError: if it cannot be read.
        ValueError: if this spaCy cannot load it.
    """
    import_spacy()
    from spacy import util
    from spacy.pipeline import Lemmatizer

    from core.language.lookup_tables import QuickLookups

    with quick_token_match():
        config = util.load_config(path / "config.cfg")
        exclude = [STRINGS, *config["nlp"]["disabled"]]
        nlp = util.load_model_from_config(config, exclude=exclude, meta=util.get_model_meta(path))
        for _, component in nlp.pipeline:
            if isinstance(component, Lemmatizer):
                component.lookups = QuickLookups()
        return nlp.from_disk(path, exclude=exclude)
