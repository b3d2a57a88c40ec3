"""States in a word, and a choice between a few words."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.theme import set_state, theme, tone_role
from ui.tokens import Tone
from ui.widgets.flow_layout import Flow

DOT = 12
SIGN = {Tone.OK: "check", Tone.WARN: "warning", Tone.BAD: "cross"}


class Pill(QLabel):
    """A state in words on a tinted ground, with a sign: "verified", "solved 41 of 44".

    Args:
        text: The words.
        tone: What the state means.
        sign: Name of an icon; by default the tone's own, ``""`` for none.
        chip: Square-cornered and as high as a button, for the head of the window.
        parent: Its parent.
    """

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        sign: str | None = None,
        chip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign = ""
        self.setProperty("role", "chip" if chip else "pill")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, sign)

    def show_state(self, text: str, tone: Tone, sign: str | None = None) -> None:
        """Show another state."""
        self._sign = SIGN.get(tone, "") if sign is None else sign
        self._tone = tone
        set_state(self, "tone", tone.value)
        self.setText(text)
        self.setIndent(theme().px(12) + 5 if self._sign else 0)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, then the sign before them."""
        super().paintEvent(event)
        if self._sign:
            side = theme().px(12)
            spot = QRectF(self.contentsRect())
            spot.setWidth(side)
            theme().paint_icon(QPainter(self), self._sign, tone_role(self._tone), spot)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut off."""
        return self.sizeHint()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words to choose from.

    Attributes:
        id: What `Choices.chosen` carries.
        text: The word.
        tone: Its colour while it is chosen.
    """

    id: str
    text: str
    tone: Tone = Tone.NEUTRAL


class Choices(Flow):
    """A few words of which one holds, for example the mood; arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)

    def set_choices(self, choices: tuple[Choice, ...], current: str = "") -> None:
        """Offer other words."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for choice in choices:
            button = _ChoiceButton(choice)
            self._group.addButton(button)
            self.add(button)
        self.set_current(current)

    def set_current(self, choice_id: str) -> None:
        """Show which word holds; none with ``""``."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.objectName() == choice_id)
        self._group.setExclusive(True)

    def current(self) -> str:
        """Id of the word that holds, or ``""``."""
        checked = self._group.checkedButton()
        return checked.objectName() if checked is not None else ""

    def _tell(self, button: QPushButton) -> None:
        self.chosen.emit(button.objectName())


class _ChoiceButton(QPushButton):
    def __init__(self, choice: Choice) -> None:
        super().__init__(choice.text)
        self.setObjectName(choice.id)
        self.setCheckable(True)
        self.setProperty("kind", "choice")
        self.setProperty("tone", choice.tone.value)
        self._tone = choice.tone

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(self.text()) + theme().px(DOT) + 24
        return QSize(round(width), round(metrics.height()) + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        role = tone_role(self._tone) if self.isChecked() else "ink"
        words = QRectF(self.rect())
        if self.isChecked():
            dot = theme().px(DOT)
            width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + dot + 4
            spot = QRectF((self.width() - width) / 2, 0, dot, self.height())
            theme().paint_icon(painter, "dot", role, spot)
            words.setLeft(spot.right() + 4)
            words.setWidth(width)
            painter.setPen(theme().color(role))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            return
        painter.setPen(theme().color(role))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
