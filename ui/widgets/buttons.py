"""Buttons that show their key."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.actions import Act, Actions, key_text, spec
from ui.theme import set_state, theme
from ui.widgets.keys import keys_width, paint_keys, spoken_keys

Kind = Literal["primary", "secondary", "quiet"]
AIR = {"primary": 28, "secondary": 28, "quiet": 12}
BETWEEN = 8
ICON = 16


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
        super().__init__(text, parent)
        self._key = key
        self._icon_name = icon
        self._own_label = False
        self._action: QAction | None = None
        self._kind: Kind = kind
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
        self._kind = kind
        set_state(self, "kind", kind)
        self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self.setAccessibleDescription(spoken_keys(key))
        self.updateGeometry()
        self.update()

    def set_label(self, text: str) -> None:
        """Give it a text of its own instead of the action's, for example a customer's name."""
        self._own_label = True
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        self.ensurePolished()
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self._label()) + AIR[self._kind]
        if self._key:
            width += BETWEEN + keys_width(metrics, self._key)
        if self._icon_name:
            width += BETWEEN + theme().px(ICON)
        height = 26 if self._kind == "quiet" else 34
        return QSize(round(width + 0.5), max(height, round(metrics.height()) + height - 17))

    def minimumSizeHint(self) -> QSize:
        """The text is never cut off."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, text and key, all in the middle."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        role = self._role()
        content = self.sizeHint().width() - AIR[self._kind]
        rest = QRectF(self.rect())
        rest.setLeft(max((self.width() - content) / 2, AIR[self._kind] / 2))
        if self._icon_name:
            side = theme().px(ICON)
            spot = QRectF(rest.left(), rest.top(), side, rest.height())
            theme().paint_icon(painter, self._icon_name, role, spot)
            rest.setLeft(spot.right() + BETWEEN)
        painter.setPen(theme().color(role))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._label())
        if self._key:
            rest.setLeft(rest.left() + metrics.horizontalAdvance(self._label()) + BETWEEN)
            paint_keys(painter, rest, self._key, role)

    def _role(self) -> str:
        if not self.isEnabled():
            return "mute"
        return {"primary": "on_accent", "secondary": "ink", "quiet": "mute"}[self._kind]

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def _follow(self) -> None:
        if self._action is None:
            return
        if not self._own_label:
            self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.updateGeometry()
