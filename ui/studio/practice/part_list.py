"""Parts of a simulated customer: a list on the left, the chosen one's fields on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.problem import Problem, Severity
from ui.studio.editor.base import PartEditor, inside
from ui.studio.editor.fields import Field
from ui.studio.editor.scene import Scene
from ui.theme import theme
from ui.widgets import ActionButton, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if

LIST, FIELDS = 230, 520


class OnePart(PartEditor):
    """The fields of one part; `first` has the focus in a new one."""

    first: Field


Row = tuple[str, str]
"""Where problems of a part stand ("replies/3"), and what the list says of it."""


class Parts(QListWidget):
    """The list; Delete removes, Alt+Up and Alt+Down move."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rows")
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for what the buttons do."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.asked.emit("up" if event.key() == Qt.Key.Key_Up else "down")
        elif event.key() == Qt.Key.Key_Delete:
            self.asked.emit("remove")
        else:
            super().keyPressEvent(event)


class PartList(QWidget):
    """A list of parts with the editor of the one that is chosen.

    It tells what is to be done with them, and changes nothing itself.

    Signals:
        asked: (what: "add", "up", "down", "copy" or "remove"; number of the part, from 0).
        changed: (number of the part, the new part, what was done).
    """

    asked = Signal(str, int)
    changed = Signal(int, object, str)

    def __init__(self, name: str, add: str, none: str, editor: OnePart) -> None:
        super().__init__()
        self.editor = editor
        self._parts: tuple[Any, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._scene: Scene | None = None
        self._key: object = None
        self._at = 0
        self.list = Parts()
        self.list.setAccessibleName(name)
        self.list.currentRowChanged.connect(self._choose)
        self.list.asked.connect(self._ask)
        self.none = Words(none, "mute")
        self.add = ActionButton(add, kind="quiet", icon="plus")
        self.add.setObjectName("add")
        self.add.clicked.connect(self._clicked)
        self.buttons: dict[str, ActionButton] = {}
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for what, icon, tip, key in (
            ("up", "arrow-up", self.tr("Move up"), "Alt+↑"),
            ("down", "arrow-down", self.tr("Move down"), "Alt+↓"),
            ("copy", "copy", self.tr("Duplicate"), ""),
            ("remove", "cross", self.tr("Remove"), "Del"),
        ):
            button = ActionButton(kind="quiet", icon=icon)
            button.setObjectName(what)
            button.setToolTip(f"{tip} ({key})" if key else tip)
            button.setAccessibleName(f"{tip}: {name}")
            button.clicked.connect(self._clicked)
            self.buttons[what] = button
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.fields = Scroller(editor)
        editor.changed.connect(self._changed)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(10)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.fields)
        split.setSizes([LIST, FIELDS])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    @property
    def current(self) -> int:
        """Number of the part that is shown, from 0; -1 when there is none."""
        return self._at if self._parts else -1

    def show_parts(
        self, key: object, parts: Sequence[Any], rows: Sequence[Row], scene: Scene
    ) -> None:
        """Show parts; the chosen one stays chosen while the key, whose parts they are, does."""
        if key != self._key:
            self.editor.flush()
            self._key, self._at = key, 0
        self._parts, self._rows, self._scene = tuple(parts), tuple(rows), scene
        self._at = min(self._at, max(len(self._parts) - 1, 0))
        self._fill()
        self._show_part()
        self.show_problems(scene.problems)

    def choose(self, at: int) -> None:
        """Show the part of that number."""
        if 0 <= at < len(self._parts) and at != self._at:
            self.list.setCurrentRow(at)

    def flush(self) -> None:
        """Tell at once what was typed."""
        self.editor.flush()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the parts in which something is wrong."""
        if self._scene is None:
            return
        self._scene = replace(self._scene, problems=tuple(problems))
        owner = self._scene.owner
        places = [(inside(one, owner) or "", one.severity) for one in problems]
        for at, (part, _) in enumerate(self._rows):
            found = [it for place, it in places if f"{place}/".startswith(f"{part}/")]
            bad = Severity.ERROR in found
            sign = theme().icon("cross" if bad else "warning", "bad" if bad else "warn")
            item = self.list.item(at)
            if item is not None:
                item.setIcon(sign if found else QIcon())
        self.editor.show_problems(problems)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        while self.list.count() > len(self._rows):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(self._rows):
            self.list.addItem(QListWidgetItem())
        for at, (_, words) in enumerate(self._rows):
            item = self.list.item(at)
            if item is not None and item.text() != words:
                item.setText(words)
        if self._parts and self.list.currentRow() != self._at:
            self.list.setCurrentRow(self._at)
        self.list.blockSignals(False)
        show_if(self.none, not self._parts)
        show_if(self.list, bool(self._parts))
        self._offer()

    def _offer(self) -> None:
        locked = self._scene is None or self._scene.locked
        last = len(self._parts) - 1
        self.add.setEnabled(not locked)
        for what, button in self.buttons.items():
            show_if(button, last >= 0)
            edge = (what == "up" and self._at == 0) or (what == "down" and self._at == last)
            button.setEnabled(not locked and last >= 0 and not edge)

    def _show_part(self) -> None:
        show_if(self.fields, bool(self._parts))
        if self._parts and self._scene is not None:
            part = self._rows[self._at][0]
            scene = replace(self._scene, owner=f"{self._scene.owner}/{part}")
            self.editor.show_thing((self._key, self._at), self._parts[self._at], scene)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._parts) and at != self._at:
            self.editor.flush()
            self._at = at
            self._show_part()
            self._offer()

    def _changed(self, part: Any, said: str) -> None:
        key, at = self.editor.key, self._at
        if isinstance(key, tuple) and len(key) == 2 and isinstance(key[1], int):
            at = key[1]
        self.changed.emit(at, part, said)

    def _clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self._ask(button.objectName())

    def _ask(self, what: str) -> None:
        if self._scene is None or self._scene.locked or (what != "add" and not self._parts):
            return
        self.flush()
        at, last = self._at, len(self._parts) - 1
        if (what == "up" and at == 0) or (what == "down" and at == last):
            return
        self._at = {"up": at - 1, "down": at + 1, "copy": at + 1, "add": last + 1}.get(what, at)
        self.editor.key = None  # another part is shown now, even under the same number
        self.asked.emit(what, at)
        if what in ("add", "copy"):
            self.editor.first.take_focus()


def rearranged(parts: Sequence[Any], what: str, at: int, made: Any = None) -> tuple[Any, ...]:
    """The parts after what was asked for; `made` is the new one of "add" and "copy"."""
    found = list(parts)
    if what == "remove":
        del found[at]
    elif what == "add":
        found.append(made)
    elif what == "copy":
        found.insert(at + 1, made)
    else:
        other = at + (-1 if what == "up" else 1)
        found[at], found[other] = found[other], found[at]
    return tuple(found)
