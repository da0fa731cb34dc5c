"""When the card comes and goes while the pointer moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.analysis.results import CHECK_WORTHY, Certainty, Claim

if TYPE_CHECKING:
    from core.annotations.marks import Place
    from gui.article.hover_card import HoverCard

_COME_MS, _GO_MS = 350, 200


class CardTiming(QObject):
    """Lets the card come after the pointer has rested on a mark, and go when it has left both mark and card.

    Signals:
        due(Place): now is the time to show the card of this place.
    """

    due = Signal(object)

    def __init__(self, card: HoverCard, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._pointed: Place | None = None
        self._come = QTimer(self, interval=_COME_MS, singleShot=True)
        self._come.timeout.connect(self._ask_for_card)
        self._go = QTimer(self, interval=_GO_MS, singleShot=True)
        self._go.timeout.connect(self._close_unless_pointed_at)
        card.left.connect(self._go.start)

    def point_at(self, place: Place | None) -> None:
        """The pointer is over `place`, or over no mark."""
        self._pointed = place
        if place == self._card.place:
            self._go.stop()
        else:
            self._go.start()
        if place is not None and tells_by_pointing(place):
            self._come.start()
        else:
            self._come.stop()

    def _ask_for_card(self) -> None:
        if self._pointed is not None and self._pointed != self._card.place:
            self._go.stop()
            self.due.emit(self._pointed)

    def _close_unless_pointed_at(self) -> None:
        if not self._card.underMouse():
            self._card.close_card()


def tells_by_pointing(place: Place) -> bool:
    """Whether pointing at `place` brings its card; not for plainly asserted sentences, which are everywhere."""
    item = place.mark.item
    plain = isinstance(item, Claim) and item.certainty is Certainty.ASSERTED and item.check_worthiness < CHECK_WORTHY
    return not plain
