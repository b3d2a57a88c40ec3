"""The rooms of the window: the desk, and those that are made when somebody first enters them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.actions import Act, Actions, Room, action_text, key_text
from ui.theme import set_state

ROOM_ACTS: dict[Act, Room] = {
    Act.TO_DESK: Room.DESK,
    Act.TO_STUDIO: Room.STUDIO,
    Act.TO_SANDBOX: Room.SANDBOX,
    Act.TO_LOG: Room.LOG,
}


class RoomPage(QWidget):
    """What the window asks of a room."""

    def perform(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        raise NotImplementedError

    def enter(self) -> None:
        """The room is shown now: say which keys make sense, and take the focus."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        raise NotImplementedError

    def follow_rights(self) -> None:
        """Somebody works here as something else now; most rooms serve everybody."""

    def looks_at(self) -> str:
        """Id of the interaction that is shown, if there is one."""
        return ""

    def close_room(self) -> None:
        """Let go what goes on beside the window; called before the room is gone."""

    def keep(self) -> None:
        """Keep what is half-typed; called before another room is entered or the window closes."""
        raise NotImplementedError


class RoomBar(QWidget):
    """The names of all rooms; the one that is entered is set off, the others lead there."""

    def __init__(self, actions: Actions, here: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: dict[Act, QPushButton] = {}
        for act, room in ROOM_ACTS.items():
            button = QPushButton(self)
            set_state(button, "kind", "room")
            set_state(button, "here", room is here)
            button.clicked.connect(actions.action(act).trigger)
            self._buttons[act] = button
            row.addWidget(button)
        self.retranslate()

    def button(self, act: Act) -> QPushButton:
        """The button that leads to a room."""
        return self._buttons[act]

    def retranslate(self) -> None:
        """Take the names from the language in force."""
        self.setAccessibleName(self.tr("Rooms"))
        for act, button in self._buttons.items():
            button.setText(action_text(act))
            button.setToolTip(f"{action_text(act)} ({key_text(act)})")
            if button.property("here"):
                button.setAccessibleDescription(self.tr("You are here"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
