"""spaCy's lookup tables, taken as they stand in their file.

`spacy.lookups` hashes every key again, although the file holds hashes, and feeds a Bloom filter with each. Import this
module after spaCy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import srsly
from spacy.lookups import Lookups
from spacy.strings import get_string_id

if TYPE_CHECKING:
    from spacy.lookups import Table

MEMBERSHIP_TABLE = "lemma_index"
"""For each part of speech the words that are lemmas: tens of thousands, only asked whether a word is there."""


class HashedTable(dict[int, object]):
    """What components read of a `spacy.lookups.Table`, over entries whose keys are hashes."""

    def __getitem__(self, key: str | int) -> object:
        return super().__getitem__(get_string_id(key))

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str | int) and super().__contains__(get_string_id(key))

    def get(self, key: str | int, default: object = None) -> object:
        """The entry of `key`, a string or its hash."""
        return super().get(get_string_id(key), default)


class QuickLookups(Lookups):
    """Lookups that load at the speed of their file; they can be read, not written."""

    def from_bytes(self, bytes_data: bytes, **_options: object) -> Lookups:
        """Take in the tables of `bytes_data`."""
        for name, entries in srsly.msgpack_loads(bytes_data).items():
            if name == MEMBERSHIP_TABLE:
                entries = {key: frozenset(words) for key, words in entries.items()}
            self.set_table(name, cast("Table", HashedTable(entries)))
        return self
