"""An area that scrolls only where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from ui.widgets.base import inner_width

LEAST_SCROLLED = 80
AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded


class Scroller(QScrollArea):
    """A frameless area as high as its content, as long as there is room; else it scrolls."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._bar = QScrollBar()
        self.setVerticalScrollBar(self._bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setProperty("role", "plain")
        self._content = content
        self._whole = False
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def set_whole(self, whole: bool) -> None:
        """Ask for the whole content's height: what is around scrolls already."""
        if whole is not self._whole:
            self._whole = whole
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole content at the present width."""
        width = max(inner_width(self, self._bar), 160)
        return QSize(width, self.height_at(width))

    def height_at(self, width: int) -> int:
        """Height in pixels of the whole content at a width."""
        layout = self._content.layout()
        return layout.totalHeightForWidth(width) if layout else 0

    def minimumSizeHint(self) -> QSize:
        """As wide as the narrowest content, and a few lines high."""
        height = self.sizeHint().height() if self._whole else LEAST_SCROLLED
        return QSize(self._content.minimumSizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The content's height follows from the width."""
        self._offer_bar()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content's height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._take_room()
            self._offer_bar()
        return super().eventFilter(watched, event)

    def _offer_bar(self) -> None:
        """Only when it is needed: else Qt reckons, too, how high all were beside a bar."""
        room = self.maximumViewportSize()
        fits = self.height_at(room.width()) <= room.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else AS_NEEDED
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    def _take_room(self) -> None:
        """Get as high as the content now is, before the area finds it too high and shows a bar."""
        room = self.parentWidget()
        layout = room.layout() if room is not None else None
        if layout is not None:
            layout.activate()
