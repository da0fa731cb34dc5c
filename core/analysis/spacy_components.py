"""Quotes and claims as components of a spaCy pipeline, over the same functions as the reader's.

`nlp.add_pipe("incise_quotes")` gives a Doc `doc._.entities` and `doc._.quotes`; `nlp.add_pipe("incise_claims")` gives
`doc._.claims` as well. The values are those of `core.analysis.results`, their offsets those of the Doc's text. They are
kept in `doc.user_data` as JSON, so that a Doc can be written, read and sent to another process with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from core.analysis.claims.find_claims import find_claims
from core.analysis.entities.find_entities import find_entities
from core.analysis.quotes.find_quotes import find_quotes
from core.analysis.results import Claim, Entity, Quote
from core.language.parsed_text import ParsedPassage, ParsedText
from core.language.pipelines import PACKAGES
from core.language.sentences import find_sentences
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT: dict[str, Any] = {
    "entities": tuple[Entity, ...],
    "quotes": tuple[Quote, ...],
    "claims": tuple[Claim, ...],
}
"""What the components keep with a Doc: name and type of the attribute."""


def parsed_text(doc: Doc) -> ParsedText:
    """A Doc as an article whose lines are its paragraphs; offsets are those of `doc.text`."""
    passages = tuple(
        ParsedPassage(Passage(PassageKind.PARAGRAPH, Span(start, start + len(line.text))), line)
        for start, line in _lines(doc)
    )
    text = Document(doc.text, tuple(parsed.passage for parsed in passages), doc.lang_, file="")
    return ParsedText(text, doc.lang_, passages)


@dataclass(frozen=True)
class QuoteComponent:
    """Finds who says what in a Doc, and the entities that say it."""

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc._.entities` and `doc._.quotes`."""
        parsed = parsed_text(doc)
        entities = find_entities(parsed)
        _keep(doc, "entities", entities)
        _keep(doc, "quotes", find_quotes(parsed, entities))
        return doc


@dataclass(frozen=True)
class ClaimComponent:
    """Finds what a Doc claims; first who says what, if no component before it has."""

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc._.claims`."""
        if _key("quotes") not in doc.user_data:
            doc = QuoteComponent()(doc)
        parsed = parsed_text(doc)
        _keep(doc, "claims", find_claims(parsed, find_sentences(parsed), doc._.entities, doc._.quotes))
        return doc


@Language.factory("incise_quotes", assigns=["doc._.entities", "doc._.quotes"], requires=["token.dep", "doc.ents"])
def make_quote_component(nlp: Language, name: str) -> QuoteComponent:
    """The component `incise_quotes`.

    Raises:
        ValueError: if the pipeline's language has no rules.
    """
    _check_language(nlp, name)
    return QuoteComponent()


@Language.factory("incise_claims", assigns=["doc._.claims"], requires=["token.dep", "doc.ents"])
def make_claim_component(nlp: Language, name: str) -> ClaimComponent:
    """The component `incise_claims`.

    Raises:
        ValueError: if the pipeline's language has no rules.
    """
    _check_language(nlp, name)
    return ClaimComponent()


def _check_language(nlp: Language, name: str) -> None:
    if nlp.lang not in PACKAGES:
        raise ValueError(f"{name} reads {' and '.join(PACKAGES)}, not {nlp.lang}")


def _lines(doc: Doc) -> Iterator[tuple[int, Doc]]:
    """The lines of `doc` that hold words, each a Doc of its own with its offset in the whole."""
    start = 0
    for end in [*(token.i for token in doc if token.is_space and "\n" in token.text), len(doc)]:
        words = [i for i in range(start, end) if not doc[i].is_space]
        if words:
            line = doc[words[0] : words[-1] + 1]
            yield line.start_char, line.as_doc()
        start = end + 1


def _key(kind: str) -> str:
    return f"incise_{kind}"


def _keep(doc: Doc, kind: str, values: tuple[Any, ...]) -> None:
    doc.user_data[_key(kind)] = msgspec.json.encode(values)


def _kept(kind: str) -> Any:  # noqa: ANN401 - spaCy takes any function of a Doc
    decoder = msgspec.json.Decoder(KEPT[kind])
    return lambda doc: decoder.decode(doc.user_data.get(_key(kind), b"[]"))


for _kind in KEPT:
    Doc.set_extension(_kind, getter=_kept(_kind), force=True)
