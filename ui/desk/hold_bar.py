"""What stops the course for a moment: hold, a dropped line, a transfer, anytime material."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from agent_assist.domain.interaction import Status
from agent_assist.domain.view import CallView
from ui.times import clock
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Flow, announce
from ui.widgets.showing import show_if

ALARM_MS = 60_000


class PauseBar(QWidget):
    """A notice with what leads on from the pause.

    Signals:
        resume, callback, reconnected, back: what the rep chose.
        picked_up: whether the other side of a transfer picked up.
    """

    resume = Signal()
    callback = Signal()
    reconnected = Signal()
    back = Signal()
    picked_up = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CallView | None = None
        self._alarms = 0
        self.notice = Banner()
        self.resume_button = ActionButton(key="F9", kind="primary")
        self.callback_button = ActionButton(key="F6")
        self.reconnected_button = ActionButton(kind="primary")
        self.back_button = ActionButton()
        self.yes_button = ActionButton(kind="primary")
        self.no_button = ActionButton()
        self.resume_button.clicked.connect(self._resume)
        self.callback_button.clicked.connect(self._callback)
        self.reconnected_button.clicked.connect(self._reconnect)
        self.back_button.clicked.connect(self._back)
        self.yes_button.clicked.connect(self._yes)
        self.no_button.clicked.connect(self._no)
        self._side = False
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.notice, 1)
        row = Flow()
        for button in self._buttons():
            row.add(button)
        self._column.addWidget(row)
        self.hide()
        self.retranslate()

    def _buttons(self) -> tuple[ActionButton, ...]:
        return (
            self.resume_button,
            self.callback_button,
            self.reconnected_button,
            self.back_button,
            self.yes_button,
            self.no_button,
        )

    def primary(self) -> ActionButton | None:
        """What leads on from the pause; None where the course goes on beside it."""
        buttons = (self.resume_button, self.reconnected_button, self.yes_button)
        return next((it for it in buttons if not it.isHidden()), None)

    def set_side(self, side: bool) -> None:
        """Nothing stands beside anything else in the side layout."""
        self._side = side
        self._place()

    def _place(self) -> None:
        """What to say stands high up: the one button of a moment needs no line of its own."""
        beside = not (self._side or self.back_button.isHidden())
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._column.setDirection(right if beside else down)

    def show_view(self, view: CallView) -> None:
        """Show what the call waits for, if anything."""
        if self._view is None or view.hold_since_ms != self._view.hold_since_ms:
            self._alarms = 0
        self._view = view
        on_hold = view.status is Status.ON_HOLD
        dropped = view.status is Status.DROPPED
        handed = bool(view.handed_to) and not on_hold and not dropped
        within = bool(view.interrupted) and not (on_hold or dropped or handed)
        show_if(self.resume_button, on_hold)
        show_if(self.callback_button, on_hold)
        show_if(self.reconnected_button, dropped)
        show_if(self.yes_button, handed)
        show_if(self.no_button, handed)
        show_if(self.back_button, within)
        self._place()
        if dropped:
            self._say(Tone.WARN, self.tr("The line dropped."), self.tr("Call back, or wait."))
        elif handed:
            asked = self.tr("Did {who} pick up?").format(who=view.handed_to)
            self._say(Tone.ACCENT, asked, "")
        elif within:
            text = self.tr("Afterwards you are back in “{title}”.").format(title=view.interrupted)
            self._say(Tone.ACCENT, self.tr("For a moment:"), text)
        show_if(self, on_hold or dropped or handed or within)

    def tick(self, now_ms: int) -> None:
        """Count the hold up; after a minute it is an alarm, once more every minute.

        Args:
            now_ms: Time elapsed in the interaction, in milliseconds.
        """
        view = self._view
        if view is None or view.status is not Status.ON_HOLD or view.hold_since_ms is None:
            return
        waited = max(now_ms - view.hold_since_ms, 0)
        lead = self.tr("On hold {time}").format(time=clock(waited))
        if view.hold_named_s:
            named = clock(view.hold_named_s * 1000)
            lead = self.tr("On hold {time}, you said {named}").format(
                time=clock(waited), named=named
            )
        if waited < ALARM_MS:
            self._say(Tone.ACCENT, lead, "")
            return
        text = self.tr("Over a minute: go back to the customer, or offer to call back.")
        self._say(Tone.WARN, f"{lead}.", text)
        if waited // ALARM_MS > self._alarms:
            self._alarms = waited // ALARM_MS
            QApplication.beep()
            announce(self, f"{lead}. {text}")

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.resume_button.set_label(self.tr("Back from hold"))
        self.callback_button.set_label(self.tr("Offer a callback"))
        self.reconnected_button.set_label(self.tr("Customer is on the line again"))
        self.back_button.set_label(self.tr("Go back now"))
        self.yes_button.set_label(self.tr("Picked up"))
        self.no_button.set_label(self.tr("Nobody picked up"))
        if self._view is not None:
            self.show_view(self._view)

    def _say(self, tone: Tone, lead: str, text: str) -> None:
        if self.notice.text() != f"{lead} {text}".strip():
            self.notice.show_notice(tone, lead, text)

    def _resume(self) -> None:
        self.resume.emit()

    def _callback(self) -> None:
        self.callback.emit()

    def _reconnect(self) -> None:
        self.reconnected.emit()

    def _back(self) -> None:
        self.back.emit()

    def _yes(self) -> None:
        self.picked_up.emit(True)

    def _no(self) -> None:
        self.picked_up.emit(False)
