"""Pages that lie upon each other, and the frame in which they scroll when the window is small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SMALLEST = (320, 320)


class Pages(QWidget):
    """Pages of which one is shown, in all the room there is; the others ask for none.

    It has no layout: whatever changes in a page would be reckoned through to the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None
        self._least = QSize()

    def add_page(self, page: QWidget) -> None:
        """Add a page; the first one is shown.

        One whose parent is this already costs less: with another parent all that is in it is
        dressed anew.
        """
        if page.parentWidget() is not self:
            page.setParent(self)
        if self._current is None:
            self.turn_to(page)
        else:
            page.hide()

    def drop_page(self, page: QWidget) -> None:
        """Take a page out."""
        if page is self._current:
            self._current = None
        page.hide()

    def currentWidget(self) -> QWidget | None:
        """The page that is shown."""
        return self._current

    def turn_to(self, page: QWidget) -> None:
        """Show a page."""
        former = self._current
        if page is former:
            return
        self._current = page
        page.setGeometry(self.rect())
        page.show()
        if former is not None:
            former.hide()
        self._ask()

    def sizeHint(self) -> QSize:
        """What the page in front would like."""
        return self._current.sizeHint() if self._current else QSize()

    def minimumSizeHint(self) -> QSize:
        """What the page in front needs."""
        return self._current.minimumSizeHint() if self._current else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page in front all the room."""
        super().resizeEvent(event)
        if self._current is not None:
            self._current.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Ask for more or less room when the page in front does."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._ask()
        return super().event(event)

    def _ask(self) -> None:
        least = self.minimumSizeHint()
        if least != self._least:
            self._least = least
            self.updateGeometry()


class Frame(QScrollArea):
    """Gives its content all the room; where that is less than it needs, it scrolls.

    So the window never has to grow by itself.
    """

    def __init__(self, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = pages
        self.setWidget(pages)
        # The window paints the ground. A widget that paints its own is painted once more than
        # needed whenever it and something in it change together.
        pages.setAutoFillBackground(False)
        pages.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """What the page in front would like."""
        return self._pages.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window."""
        return QSize(*SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages all the room, and at least what they need."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the page in front needs."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, least = self.maximumViewportSize(), self._pages.minimumSizeHint()
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        wanted = room.expandedTo(least)
        if wanted != self._pages.size():
            self._pages.resize(wanted)
