"""The actions of a window, made from the one table of what can be done by key.

Every action has a name, a text, its keys and an icon. Keys with a letter also work while the
keyboard types Serbian Cyrillic or Greek: the letters on the same key are registered with them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.action_table import ACTIONS
from ui.acts import Act, ActionSpec, Room
from ui.theme import theme

__all__ = [
    "ACTIONS",
    "Act",
    "ActionSpec",
    "Actions",
    "Room",
    "action_text",
    "key_text",
    "sequences",
    "spec",
]

SAME_KEY: dict[str, str] = {
    "C": "ЦΨ",
    "D": "ДΔ",
    "E": "ЕΕ",
    "G": "ГΓ",
    "H": "ХΗ",
    "I": "ИΙ",
    "J": "ЈΞ",
    "K": "КΚ",
    "L": "ЛΛ",
    "M": "МΜ",
    "N": "НΝ",
    "O": "ОΟ",
    "P": "ПΠ",
    "Q": "Љ",
    "R": "РΡ",
    "S": "СΣ",
    "T": "ТΤ",
    "U": "УΘ",
    "W": "ЊΣ",
    "Y": "ЅΥ",
    "Z": "ЗΖ",
}
"""Letters that the Serbian Cyrillic and the Greek layout have on the key of a Latin letter.

The final sigma of the Greek W key reaches shortcuts as its capital. The semicolon of the Greek
Q key is left out: it would quit the program on every other keyboard.
"""


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """The key sequences of an action in every keyboard layout, the one to show first."""
    spellings = list(keys)
    for key in keys:
        modifiers, plus, letter = key.rpartition("+")
        spellings += [modifiers + plus + same for same in SAME_KEY.get(letter, "") if modifiers]
    return [QKeySequence(spelling) for spelling in spellings]


def spec(act: Act) -> ActionSpec:
    """The row of the table for an act."""
    return _BY_ACT[act]


def action_text(act: Act) -> str:
    """What the button of an act says, in the interface's language."""
    text = QCoreApplication.translate("Actions", spec(act).text)
    return text.format(number=act.number) if act.number else text


def key_text(act: Act) -> str:
    """The key to show for an act, for example ``Alt+Left``; `ui.widgets` draws the arrows."""
    return spec(act).keys[0] if spec(act).keys else ""


class Actions(QObject):
    """The actions of one window; `done` carries the `Act` that was asked for.

    The keys of a room work only while that room is shown.
    """

    done = Signal(object)

    def __init__(self, window: QWidget, room: Room = Room.DESK) -> None:
        super().__init__(window)
        self._actions: dict[Act, QAction] = {}
        self._off: set[Act] = set()
        self._room = room
        self._window = window
        self.set_room(room)

    def _make(self, row: ActionSpec) -> None:
        action = QAction(self)
        action.setObjectName(row.act.value)
        action.setShortcuts(sequences(row.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(row.act in (Act.NEXT_WORDING, Act.PREVIOUS_WORDING))
        action.triggered.connect(self._tell)
        self._actions[row.act] = action
        self._name(row)
        self._switch(row.act)
        self._window.addAction(action)

    def action(self, act: Act) -> QAction:
        """The Qt action, for menus."""
        if act not in self._actions:
            self._make(spec(act))
        return self._actions[act]

    @property
    def room(self) -> Room:
        """The room whose keys work."""
        return self._room

    def set_room(self, room: Room) -> None:
        """Let the keys of this room work, and no other's; entering it first makes them."""
        self._room = room
        for row in ACTIONS:
            if row.act in self._actions:
                self._switch(row.act)
            elif row.room & room:
                self._make(row)

    def set_enabled(self, act: Act, enabled: bool) -> None:
        """Say whether an act makes sense at present; its key does nothing while it does not."""
        (self._off.discard if enabled else self._off.add)(act)
        if act in self._actions:
            self._switch(act)

    def set_tip(self, act: Act, tip: str) -> None:
        """Say more closely what an act would do at present; "" for what it always does."""
        self.action(act).setToolTip(tip or _tip(spec(act)))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        for act in self._actions:
            self._name(spec(act))

    def _name(self, row: ActionSpec) -> None:
        action = self._actions[row.act]
        action.setText(action_text(row.act))
        action.setToolTip(_tip(row))

    def dress(self) -> None:
        """Give the actions their icons; only menus need them."""
        for act, action in self._actions.items():
            if spec(act).icon:
                action.setIcon(theme().icon(spec(act).icon))

    def event(self, event: QEvent) -> bool:
        """Follow the language: Qt tells what belongs to a window of it, too."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def _switch(self, act: Act) -> None:
        usable = bool(spec(act).room & self._room) and act not in self._off
        self._actions[act].setEnabled(usable)

    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.done.emit(Act(sender.objectName()))


def _tip(row: ActionSpec) -> str:
    tip = QCoreApplication.translate("Actions", row.tip) if row.tip else ""
    return tip or action_text(row.act)


_BY_ACT = {row.act: row for row in ACTIONS}
