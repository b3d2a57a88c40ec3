"""The head of the call page: what it is about, the clock, and what can be done at any time."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from agent_assist.domain.interaction import Status
from agent_assist.domain.view import CallView
from ui.actions import Act, Actions, action_text
from ui.times import clock
from ui.widgets import ActionButton, Flow, Pill, Words
from ui.widgets.showing import show_if
from ui.words import channel_text, direction_text, language_name, status_text

TITLE_SHARE = 0.24
GAP = 12
SIDE_TITLE_SHARE = 0.6


class Header(QWidget):
    """Title, chips, clock and the buttons that work at every step."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CallView | None = None
        self._title_share = TITLE_SHARE
        self._side = False
        self._fitted: tuple[object, ...] = ()
        self.title = Words(role="title")
        self.chips = tuple(Pill(chip=True) for _ in range(3))
        self.clock = QLabel()
        self.clock.setProperty("role", "clock")
        self.status = QLabel()
        self.status.setProperty("role", "mute")
        self.promise = ActionButton.of(actions, Act.PROMISE)
        self.hold = ActionButton.of(actions, Act.HOLD)
        self.transfer = ActionButton.of(actions, Act.TRANSFER)
        self.wrap_up = ActionButton.of(actions, Act.WRAP_UP)
        self.more = ActionButton.of(actions, Act.MORE)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP)
        self._rows.addLayout(self._words_row(), 1)
        self._buttons = self._buttons_row()
        self._rows.addWidget(self._buttons)
        self._fit_title()

    def _words_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.title)
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.clock)
        row.addWidget(self.status)
        return row

    def _buttons_row(self) -> QWidget:
        flow = Flow()
        for button in (self.promise, self.hold, self.transfer, self.wrap_up, self.more):
            flow.add(button)
        return flow

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the title to the letters that are shown."""
        super().showEvent(event)
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the title have one line when there is room."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        shown = (
            self.width(),
            self._side,
            self.title.text(),
            self.status.text(),
            len(self.clock.text()),
            self.hold.text(),
            *(chip.text() for chip in self.chips),
        )
        if shown != self._fitted:
            # What was never shown is not dressed yet, and measures otherwise then.
            self._fitted = shown if self.isVisible() else ()
            self._fit()

    def _fit(self) -> None:
        one_line = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 4
        # 1:11 is narrower than 0:00; nothing beside the clock moves as it runs.
        widest = re.sub(r"\d", "0", self.clock.text())
        self.clock.setMinimumWidth(self.clock.fontMetrics().horizontalAdvance(widest))
        parts = (
            (self.clock, self.status) if self._side else (self.clock, self.status, self._buttons)
        )
        room = self.width() - sum(it.sizeHint().width() + GAP for it in parts) - GAP
        # One line if it can be: with two, all that is below it moves down.
        width = min(one_line, max(round(self.width() * self._title_share), room, 120))
        self.title.setFixedWidth(width)
        room -= width
        for chip in (self.chips[0], self.chips[2], self.chips[1]):
            room -= chip.sizeHint().width() + GAP
            show_if(chip, not self._side and room >= 0)

    def set_side(self, side: bool) -> None:
        """Two lines, without the chips and the less urgent buttons, in the side layout."""
        down = QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(down if side else QBoxLayout.Direction.LeftToRight)
        self._side = side
        self._title_share = SIDE_TITLE_SHARE if side else TITLE_SHARE
        # One row of buttons; these two stand under More then.
        for button in (self.promise, self.transfer):
            show_if(button, not side)
        self._rows.setSpacing(8 if side else GAP)
        self._fit_title()

    def show_view(self, view: CallView) -> None:
        """Show what the interaction is about and what is going on with it."""
        self._view = view
        if self.title.text() != view.title:
            self.title.setText(view.title)
        texts = (
            channel_text(view.channel),
            direction_text(view.direction),
            language_name(view.language),
        )
        for chip, text in zip(self.chips, texts, strict=True):
            if chip.text() != text:
                chip.setText(text)
        status = status_text(view.status, view.channel)
        if self.status.text() != status:
            self.status.setText(status)
        on_hold = view.status is Status.ON_HOLD
        self.hold.set_label(self.tr("Back from hold") if on_hold else action_text(Act.HOLD))
        self._fit_title()

    def tick(self, now_ms: int) -> None:
        """Show the time on the clock.

        Args:
            now_ms: Time elapsed in the interaction, in milliseconds.
        """
        text = clock(now_ms)
        if self.clock.text() != text:
            self.clock.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the title anew to other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fitted = ()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._fitted = ()
        if self._view is not None:
            self.show_view(self._view)
