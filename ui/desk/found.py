"""What was found: the hits above, details of the marked one below, each with its share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.widgets import HitList
from ui.widgets.scroller import Scroller

ROWS = 5
GAP = 8
LEAST_DETAILS = 56


class Found(QWidget):
    """Five hits stay in sight; the details take the rest and scroll by themselves.

    Without details the hits take all the room; details for which there is next to no room
    are left out, so that nothing lies upon anything else.
    """

    def __init__(self, hits: HitList, details: Scroller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = hits
        self._details = details
        self._wanted = False
        for part in (hits, details):
            part.setParent(self)
        details.hide()
        details.installEventFilter(self)
        inner = details.widget()
        if inner is not None:
            inner.installEventFilter(self)

    def show_details(self, wanted: bool) -> None:
        """Whether the marked hit has details; they are shown from their beginning."""
        self._wanted = wanted
        self._details.verticalScrollBar().setValue(0)
        self.share()

    def sizeHint(self) -> QSize:
        """Five hits and some lines below them."""
        return QSize(280, theme().px(400))

    def minimumSizeHint(self) -> QSize:
        """One hit."""
        return self._hits.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the details change."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.share()
        return super().eventFilter(watched, event)

    def share(self) -> None:
        """Give hits and details their places."""
        width, height = self.width(), self.height()
        least = min(self._hits.height_of(ROWS), height)
        room = height - least - GAP
        below = self._wanted and room >= theme().px(LEAST_DETAILS)
        if self._details.isHidden() is below:
            self._details.setVisible(below)
        if not below:
            self._hits.setGeometry(0, 0, width, height)
            return
        needed = self._details.height_at(width)
        spare = max(room - needed, 0)
        top = least + min(spare, self._hits.height_of(len(self._hits.hits())) - least)
        self._hits.setGeometry(0, 0, width, top)
        self._details.setGeometry(0, top + GAP, width, height - top - GAP)
