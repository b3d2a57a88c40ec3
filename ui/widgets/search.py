"""The one box and the list of what it found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from agent_assist.domain.data import dataclass
from ui.theme import theme
from ui.tokens import Tone
from ui.widgets.base import announce, is_heard
from ui.widgets.hit_delegate import HIT, HitDelegate

MOST = 50
ROW = 54
PAUSE_MS = 500
Index = QModelIndex | QPersistentModelIndex
MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -4,
    Qt.Key.Key_PageDown: 4,
}


@dataclass(frozen=True, slots=True)
class HitItem:
    """One row of the list.

    Attributes:
        id: What `HitList.chosen` and `HitList.marked` carry.
        title: Its title.
        marks: Start and end of each matched part of the title, in characters.
        subtitle: A line below it.
        subtitle_marks: Matched parts of that line.
        count: Words for the pill on the right, for example "solved 41 of 44", or nothing.
        tone: What the pill means.
    """

    id: str
    title: str
    marks: tuple[tuple[int, int], ...] = ()
    subtitle: str = ""
    subtitle_marks: tuple[tuple[int, int], ...] = ()
    count: str = ""
    tone: Tone = Tone.OK


class HitModel(QAbstractListModel):
    """At most 50 hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[HitItem, ...] = ()

    def set_hits(self, hits: tuple[HitItem, ...]) -> None:
        """Show other hits; more than 50 are cut."""
        self.beginResetModel()
        self._hits = hits[:MOST]
        self.endResetModel()

    def add_hits(self, hits: tuple[HitItem, ...]) -> None:
        """Show more below those that are shown."""
        first = len(self._hits)
        added = hits[: MOST - first]
        if added:
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self._hits += added
            self.endInsertRows()

    def hits(self) -> tuple[HitItem, ...]:
        """What is shown."""
        return self._hits

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows; none below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit itself for the delegate, words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (hit.title, hit.count, hit.subtitle)))
        return None


class HitList(QListView):
    """The hits as cards. The box keeps the focus; it sends its arrow keys here."""

    chosen = Signal(str)
    marked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HitModel(self)
        self.setProperty("role", "hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(self._model)
        self._delegate = HitDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._tell_marked)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    def set_hits(self, hits: tuple[HitItem, ...]) -> None:
        """Show other hits and mark the first."""
        self._model.set_hits(hits)
        if hits:
            self.setCurrentIndex(self._model.index(0))

    def add_hits(self, hits: tuple[HitItem, ...]) -> None:
        """Show more below those that are shown; the mark stays."""
        self._model.add_hits(hits)

    def hits(self) -> tuple[HitItem, ...]:
        """What is shown."""
        return self._model.hits()

    def current(self) -> str:
        """Id of the marked hit, or ``""``."""
        row = self.currentIndex().row()
        return self.hits()[row].id if 0 <= row < len(self.hits()) else ""

    def is_cut(self, hit_id: str) -> bool:
        """Whether a hit's title is too long for its line."""
        found = next((hit for hit in self.hits() if hit.id == hit_id), None)
        return found is not None and self._delegate.is_cut(found)

    def move_mark(self, by: int) -> None:
        """Move the mark up or down."""
        last = len(self.hits()) - 1
        row = min(max(self.currentIndex().row() + by, 0), last)
        if last >= 0:
            self.setCurrentIndex(self._model.index(row))

    def choose_current(self) -> None:
        """Choose the marked hit."""
        if self.current():
            self.chosen.emit(self.current())

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("What was found"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def height_of(self, rows: int) -> int:
        """Height in pixels that shows so many rows from the top, or all when there are fewer."""
        heights = map(self._delegate.height_of, self.hits()[:rows])
        return sum(heights) + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marked hit in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        """Room for about five hits."""
        return QSize(280, 5 * theme().px(ROW))

    def minimumSizeHint(self) -> QSize:
        """Room for one hit."""
        return QSize(160, theme().px(ROW))

    def _choose(self) -> None:
        self.choose_current()

    def _tell_marked(self) -> None:
        self.marked.emit(self.current())


class SearchBox(QLineEdit):
    """The one box. Up, down and Enter work on its list while the focus stays here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        self.setClearButtonEnabled(False)
        self._list: HitList | None = None
        self._found = ""
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._say_found)
        self.retranslate()

    def drive(self, hits: HitList) -> None:
        """Send the arrow keys and Enter to this list."""
        self._list = hits
        hits.marked.connect(self._wait)

    def tell_found(self, count: str) -> None:
        """Have a screen reader say how many fit and the best of them, when the typing pauses."""
        self._found = count
        self._wait()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Find a solution"))
        self.setPlaceholderText(self.tr("The customer’s words…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys mark a hit, Enter chooses it, everything else is typing."""
        by = MOVES.get(Qt.Key(event.key()))
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self._list is None or not plain:
            super().keyPressEvent(event)
        elif by is not None:
            self._list.move_mark(by)
            self._pause.stop()
            announce(self, self._marked())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list.choose_current()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        if self.hasFocus() and is_heard():
            self._pause.start()

    def _say_found(self) -> None:
        text = ": ".join(filter(None, (self._found, self._marked())))
        if self.hasFocus() and text != self._told:
            self._told = text
            announce(self, text)

    def _marked(self) -> str:
        """The marked hit in words."""
        hits = self._list
        marked = hits.current() if hits else ""
        found = next((it for it in hits.hits() if it.id == marked), None) if hits else None
        return ", ".join(filter(None, (found.title, found.count))) if found else ""
