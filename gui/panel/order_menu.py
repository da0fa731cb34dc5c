"""The menu of orders that cards can be listed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from core.annotations.marks import MarkKind
from core.annotations.order import Order

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ORDERS = {
    MarkKind.CLAIM: (Order.PLACE, Order.WORTH, Order.CERTAINTY, Order.SPEAKER),
    MarkKind.QUOTE: (Order.PLACE, Order.SPEAKER),
    MarkKind.ENTITY: (Order.PLACE, Order.MENTIONS, Order.TYPE),
}


class OrderMenu(QMenu):
    """Lists the orders that make sense for one kind of marks.

    Signals:
        chosen(order): list the cards in this order.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)

    def offer(self, kind: MarkKind, now: Order) -> None:
        """Offer the orders of `kind`; the cards are listed in `now`."""
        self.clear()
        for order in ORDERS[kind]:
            action = self.addAction(order_label(order))
            action.setCheckable(True)
            action.setChecked(order is now)
            self._group.addAction(action)
            action.triggered.connect(lambda _checked=False, order=order: self.chosen.emit(order))


def order_label(order: Order) -> str:
    """What an order is called."""
    translate = QCoreApplication.translate
    labels = {
        Order.PLACE: translate("orders", "As in the text"),
        Order.SPEAKER: translate("orders", "By speaker"),
        Order.CERTAINTY: translate("orders", "By certainty"),
        Order.WORTH: translate("orders", "Most worth checking first"),
        Order.TYPE: translate("orders", "By type"),
        Order.MENTIONS: translate("orders", "Most mentioned first"),
    }
    return labels[order]
