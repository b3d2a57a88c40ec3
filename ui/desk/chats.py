"""Open conversations, with the time that each customer has been waiting."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_assist.domain.view import OpenCall
from ui.times import clock
from ui.widgets import ActionButton, Flow
from ui.widgets.showing import show_if
from ui.words import channel_text

MOST = 9


class ChatStrip(Flow):
    """One button for each open conversation, Ctrl+1 to Ctrl+9.

    Signals:
        chosen: id of the interaction to take up.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: tuple[OpenCall, ...] = ()
        self._front = ""
        self._buttons: list[ActionButton] = []
        self.hide()

    def show_calls(self, calls: tuple[OpenCall, ...], front: str) -> None:
        """Show the open conversations; `front` is the one on the desk.

        The strip is hidden while there is no other conversation than the one in front.
        """
        self._calls, self._front = calls[:MOST], front
        while len(self._buttons) < len(self._calls):
            button = ActionButton(key=f"Ctrl+{len(self._buttons) + 1}")
            button.setCheckable(True)
            button.clicked.connect(self._tell)
            self._buttons.append(button)
            self.add(button)
        for at, button in enumerate(self._buttons):
            show_if(button, at < len(self._calls))
        self.tick()
        others = any(it.id != front for it in self._calls)
        show_if(self, others)

    def tick(self) -> None:
        """Show how long each customer has been waiting."""
        now = datetime.now(UTC)
        for call, button in zip(self._calls, self._buttons, strict=False):
            text = self._text(call, now)
            if button.text() != text:
                button.set_label(text)
            button.setChecked(call.id == self._front)

    def call(self, number: int) -> str:
        """Id of a conversation by its number from 1, or nothing."""
        return self._calls[number - 1].id if 1 <= number <= len(self._calls) else ""

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Open conversations"))
        self.tick()

    def _text(self, call: OpenCall, now: datetime) -> str:
        name = call.customer or channel_text(call.channel)
        if call.waiting_for_wrap_up:
            return self.tr("{name} · to wrap up").format(name=name)
        if call.waiting_since is None:
            return name
        waited = clock(round((now - call.waiting_since).total_seconds() * 1000))
        return self.tr("{name} · waits {time}").format(name=name, time=waited)

    def _tell(self) -> None:
        sender = self.sender()
        if isinstance(sender, ActionButton) and sender in self._buttons:
            self.chosen.emit(self._calls[self._buttons.index(sender)].id)
