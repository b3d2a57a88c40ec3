"""A layout that sets its items in a line and goes on in the next one, like words."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.widgets.base import keep_height


class Flow(QWidget):
    """Widgets side by side, wrapped at the right edge; as high as its lines need."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self.flow.addWidget(widget)
        keep_height(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that all lines need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            keep_height(self)

    def event(self, event: QEvent) -> bool:
        """Fit anew when a widget changes its size, comes or goes."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            keep_height(self)
        return done


class FlowLayout(QLayout):
    """Items side by side, wrapped at the right edge.

    Args:
        parent: The widget it lays out, if any.
        gap: Pixels between items and between lines.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._right = False
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def set_right(self, right: bool) -> None:
        """Set the items at the right edge instead of the left one."""
        self._right = right

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end; Qt calls this."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels of all lines at a width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this when an item changes."""
        self._heights.clear()
        self._hint = None
        super().invalidate()

    def sizeHint(self) -> QSize:
        """All items in one line."""
        if self._hint is None:
            hints = [item.sizeHint() for item in self._shown()]
            width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
            height = max((hint.height() for hint in hints), default=0)
            self._hint = self._with_margins(QSize(width, height))
        return self._hint

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items; Qt calls this."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y()
        for number, line in enumerate(self._lines(inner.width())):
            y += self._gap if number else 0
            height = max(size.height() for _, size in line)
            used = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
            x = inner.x() + (inner.width() - used if self._right else 0)
            for item, size in line:
                if move:
                    spot = QPoint(x, y + (height - size.height()) // 2)
                    item.setGeometry(QRect(spot, size))
                x += size.width() + self._gap
            y += height
        return y - rect.y() + self.contentsMargins().bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), room))
            if left < size.width() or not lines:
                lines.append([])
                left = room
            lines[-1].append((item, size))
            left -= size.width() + self._gap
        return lines
