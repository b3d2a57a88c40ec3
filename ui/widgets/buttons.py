"""Buttons that show their key."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from agent_assist.domain.data import dataclass
from ui.actions import Act, Actions, key_text, spec
from ui.theme import set_state, theme
from ui.tokens import BODY
from ui.widgets.button_look import paint_ground
from ui.widgets.keys import keys_width, paint_keys, spoken_keys
from ui.widgets.lettering import baseline, paint_line

Kind = Literal["primary", "secondary", "quiet"]
AIR = {"primary": 28, "secondary": 28, "quiet": 12}
INK = {"primary": "on_accent", "secondary": "ink", "quiet": "mute"}
BETWEEN = 8
ICON = 16
_OTHER_LETTERS = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Measured:
    """Text and room of a button, measured once until one of them changes."""

    text: str
    text_width: float
    size: QSize


class ActionButton(QPushButton):
    """A button with a text, its key beside it and maybe an icon before it.

    Args:
        text: What it does.
        key: The key that does the same, for example ``F6`` or ``Alt+Left``.
        kind: ``primary`` for the one thing to do next, ``secondary``, or ``quiet`` for a
            button without a frame.
        icon: Name of an icon, or ``""``.
        parent: Its parent.
    """

    def __init__(
        self,
        text: str = "",
        key: str = "",
        kind: Kind = "secondary",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)  # with the text, PySide would make `QIcon` to see that it is none
        self.setText(text)
        self._key = key
        self._icon_name = icon
        self._own_label = False
        self._action: QAction | None = None
        self._kind: Kind = kind
        self._measured: _Measured | None = None
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(spoken_keys(key))

    @classmethod
    def of(
        cls, actions: Actions, act: Act, kind: Kind = "secondary", with_icon: bool = False
    ) -> ActionButton:
        """A button for a row of the action table; it follows its text, and whether it is on."""
        button = cls(key=key_text(act), kind=kind, icon=spec(act).icon if with_icon else "")
        button._action = actions.action(act)
        button._action.changed.connect(button._follow)
        button.clicked.connect(button._action.trigger)
        button._follow()
        return button

    def set_kind(self, kind: Kind) -> None:
        """Make it the primary button, or no longer."""
        if kind != self._kind:
            self._kind = kind
            set_state(self, "kind", kind)
            self._measure_anew()

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        if key != self._key:
            self._key = key
            self.setAccessibleDescription(spoken_keys(key))
            self._measure_anew()
            self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon, for example of something that unfolds."""
        self._icon_name = name
        self.update()

    def set_label(self, text: str) -> None:
        """Give it a text of its own instead of the action's, for example a customer's name."""
        self._own_label = True
        self._show_label(text)

    def _show_label(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._measured = None
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the letters."""
        super().changeEvent(event)
        if event.type() in _OTHER_LETTERS:
            self._measured = None

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        return self._measure().size

    def minimumSizeHint(self) -> QSize:
        """The text is never cut off."""
        return self._measure().size

    def _measure(self) -> _Measured:
        if self._measured is None:
            metrics = theme().metrics(BODY, self._weight())
            text = self.text().replace("&&", "&")
            text_width = metrics.horizontalAdvance(text)
            width = text_width + AIR[self._kind]
            if self._key:
                width += BETWEEN + keys_width(metrics, self._key)
            if self._icon_name:
                width += BETWEEN + theme().px(ICON)
            height = 26 if self._kind == "quiet" else 34
            size = QSize(round(width + 0.5), max(height, round(metrics.height()) + height - 17))
            self._measured = _Measured(text, text_width, size)
        return self._measured

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does."""
        if event.key() in _ENTER and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, text and key, all in the middle."""
        painter = QPainter(self)
        paint_ground(painter, self, self._kind)
        colours, measured, weight = theme(), self._measure(), self._weight()
        role = INK[self._kind] if self.isEnabled() else "mute"
        width, height = self.width(), self.height()
        air = AIR[self._kind]
        x = max((width - measured.size.width() + air) / 2, air / 2)
        if self._icon_name:
            side = colours.px(ICON)
            colours.paint_icon(painter, self._icon_name, role, QRectF(x, 0, side, height))
            x += side + BETWEEN
        line = QRectF(x, 0, width - x, height)
        base = baseline(line, colours.metrics(BODY, weight))
        painter.setPen(colours.color(role))
        paint_line(painter, x, base, measured.text, BODY, weight)
        if self._key:
            line.setLeft(x + measured.text_width + BETWEEN)
            paint_keys(painter, line, self._key, role, BODY, weight)

    def _weight(self) -> QFont.Weight | None:
        return QFont.Weight.DemiBold if self._kind == "primary" else None

    def _follow(self) -> None:
        action = self._action
        if action is None:
            return
        if not self._own_label:
            self._show_label(action.text())
        self.setEnabled(action.isEnabled())
        if action.toolTip() != self.toolTip():
            self.setToolTip(action.toolTip())
