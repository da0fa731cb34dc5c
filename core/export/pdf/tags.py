"""The structure tree of a tagged PDF: annotations become part of it, each behind the words that it marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

if TYPE_CHECKING:
    import pikepdf

_Kid = tuple[tuple[int, int], int]
"""A stretch of marked content: object number of its page, its id there."""


class StructureTree:
    """Collects annotations and hangs them into the tree at the end."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._document = document
        self._root = document.Root.StructTreeRoot
        self._parents = self._root.ParentTree.Nums
        self._next_key = int(self._root.ParentTreeNextKey)
        numbers = iter(self._parents)
        self._pages = {int(key): parents for key, parents in zip(numbers, numbers, strict=True)}
        self._waiting: dict[tuple[int, int], dict[_Kid, list[pikepdf.Object]]] = {}

    def add(self, annotation: pikepdf.Object, page: pikepdf.Object, content: int | None) -> None:
        """Make `annotation` on `page` an Annot element behind the marked content with the id `content`.

        Without an id it goes to the end of the document.
        """
        parent = self._top() if content is None else self._pages[int(page.StructParents)][content]
        element = self._document.make_indirect(
            Dictionary(
                Type=Name.StructElem,
                S=Name.Annot,
                P=parent,
                Pg=page,
                K=Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page),
            )
        )
        annotation.StructParent = self._next_key
        self._parents.append(self._next_key)
        self._parents.append(element)
        self._next_key += 1
        kid = (page.objgen, -1 if content is None else content)
        self._waiting.setdefault(parent.objgen, {}).setdefault(kid, []).append(element)

    def finish(self) -> None:
        """Put the collected elements into the tree."""
        self._root.ParentTreeNextKey = self._next_key
        for number, by_kid in self._waiting.items():
            parent = self._document.get_object(number)
            kids = parent.get("/K", Array())
            ordered = []
            for kid in kids if isinstance(kids, Array) else [kids]:
                ordered.append(kid)
                content = self._content(kid, parent)
                ordered += by_kid.pop(content, []) if content else []
            for left in by_kid.values():
                ordered += left
            parent.K = Array(ordered)
        self._waiting.clear()

    def _top(self) -> pikepdf.Object:
        kids = self._root.K
        return kids[0] if isinstance(kids, Array) else kids

    @staticmethod
    def _content(kid: pikepdf.Object | int, parent: pikepdf.Object) -> _Kid | None:
        """Which marked content a kid of `parent` stands for, if any."""
        if isinstance(kid, int):
            return parent.Pg.objgen, kid
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR:
            page = kid.Pg if "/Pg" in kid else parent.Pg
            return page.objgen, int(kid.MCID)
        return None
