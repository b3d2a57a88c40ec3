"""States in a word, and a choice between a few words."""

import unicodedata
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from agent_assist.domain.data import dataclass
from ui.theme import theme, tone_role
from ui.tokens import CORNER, GROUNDS, SMALL, Tone
from ui.widgets.button_look import paint_ground
from ui.widgets.flow_layout import Flow
from ui.widgets.frame import paint_frame
from ui.widgets.lettering import baseline, paint_line

DOT = 12
SIGN_GAP = 5
PILL_AIR, PILL_LINE, PILL_CORNER = QSize(10, 1), 16, 9
CHIP_AIR, CHIP_LINE = QSize(11, 7), 18
CHOICE_AIR = 22
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
        self._chip = chip
        self._tone = tone
        self._sign = ""
        self._hint: QSize | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, sign)

    def show_state(self, text: str, tone: Tone, sign: str | None = None) -> None:
        """Show another state."""
        self._tone = tone
        self._sign = SIGN.get(tone, "") if sign is None else sign
        self._hint = None
        self.setText(text)
        self.updateGeometry()
        self.update()

    def width_with(self, text: str) -> int:
        """How wide it would be with other words, in pixels."""
        before = theme().px(DOT) + SIGN_GAP if self._sign else 0
        letters = theme().metrics(SMALL, self._weight()).horizontalAdvance(text)
        return ceil(letters) + before + 2 * self._air().width()

    def sizeHint(self) -> QSize:
        """Room for sign and words."""
        if self._hint is None:
            line = round(theme().metrics(SMALL, self._weight()).height())
            least = CHIP_LINE if self._chip else PILL_LINE
            high = max(line, least) + 2 * self._air().height()
            self._hint = QSize(self.width_with(self.text()), high)
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """The words are never cut off."""
        return self.sizeHint()

    def setText(self, text: str) -> None:
        """Show other words for the same state."""
        self._hint = None
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hint = None
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the sign and the words."""
        painter, colours = QPainter(self), theme()
        fill, ink = GROUNDS[self._tone], tone_role(self._tone)
        paint_frame(painter, self.rect(), fill, "", 0, CORNER if self._chip else PILL_CORNER)
        x, line = self._air().width(), QRectF(self.rect())
        if self._sign:
            side = colours.px(DOT)
            colours.paint_icon(painter, self._sign, ink, QRectF(x, 0, side, line.height()))
            x += side + SIGN_GAP
        weight = self._weight()
        painter.setPen(colours.color(ink))
        base = baseline(line, colours.metrics(SMALL, weight))
        paint_line(painter, x, base, self.text(), SMALL, weight)

    def _weight(self) -> QFont.Weight:
        quiet = self._chip or self._tone is Tone.NEUTRAL
        return QFont.Weight.Medium if quiet else QFont.Weight.DemiBold

    def _air(self) -> QSize:
        return CHIP_AIR if self._chip else PILL_AIR


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
        self._buttons: list[_ChoiceButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)

    def set_choices(self, choices: tuple[Choice, ...], current: str = "") -> None:
        """Offer other words."""
        while len(self._buttons) > len(choices):
            former = self._buttons.pop()
            self._group.removeButton(former)
            self.flow.removeWidget(former)
            former.hide()
            former.deleteLater()
        for button, choice in zip(self._buttons, choices, strict=False):
            button.show_choice(choice)
        for choice in choices[len(self._buttons) :]:
            button = _ChoiceButton(choice)
            self._buttons.append(button)
            self._group.addButton(button)
            self.add(button)
        self.set_current(current)

    def set_current(self, choice_id: str) -> None:
        """Show which word holds; none with ``""``."""
        if choice_id == self.current():
            return
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.objectName() == choice_id)
        self._group.setExclusive(True)

    def current(self) -> str:
        """Id of the word that holds, or ``""``."""
        checked = self._group.checkedButton()
        return checked.objectName() if checked is not None else ""

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())


def begins_with(text: str, letter: str) -> bool:
    """Whether the first word, after a digit before it, begins so; accents do not matter."""
    words = text.lstrip("0123456789 ")
    return bool(words) and _bare(words[0]) == _bare(letter)


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter.casefold())[:1]


class _ChoiceButton(QRadioButton):
    """A screen reader says of a radio button that only one of them holds."""

    def __init__(self, choice: Choice) -> None:
        super().__init__(choice.text)
        self.setObjectName(choice.id)
        self.setProperty("kind", "choice")
        self._tone = choice.tone
        self._size: QSize | None = None
        self.toggled.connect(self._measure_anew)

    def show_choice(self, choice: Choice) -> None:
        self.setObjectName(choice.id)
        if choice.text != self.text():
            self.setText(choice.text)
            self._measure_anew()
        if choice.tone is not self._tone:
            self._tone = choice.tone
            self.update()

    def _measure_anew(self) -> None:
        self._size = None
        self.updateGeometry()

    def hitButton(self, spot: QPoint) -> bool:
        return self.rect().contains(spot)

    def sizeHint(self) -> QSize:
        if self._size is None:
            metrics = theme().metrics(SMALL, QFont.Weight.DemiBold)
            dot = theme().px(DOT) if self.isChecked() else 0
            width = metrics.horizontalAdvance(self.text()) + dot + CHOICE_AIR
            self._size = QSize(round(width), round(metrics.height()) + 8)
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not (event.text().isalpha() and self._find(event.text())):
            super().keyPressEvent(event)

    def _find(self, letter: str) -> bool:
        """Go to the next word that begins with a letter, as lists do; Enter takes it."""
        group = self.group()
        buttons = group.buttons() if group is not None else []
        at = buttons.index(self) + 1 if self in buttons else 0
        found = next(
            (it for it in (*buttons[at:], *buttons[:at]) if begins_with(it.text(), letter)), None
        )
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return found is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ground(painter, self, "choice", self._tone)
        checked = self.isChecked()
        role = tone_role(self._tone) if checked else "ink"
        colours, text = theme(), self.text()
        metrics = colours.metrics(SMALL)
        width, room = metrics.horizontalAdvance(text), QRectF(self.rect())
        x = (room.width() - width) / 2
        if checked:
            dot = colours.px(DOT)
            x = (room.width() - width - dot - 4) / 2
            colours.paint_icon(painter, "dot", role, QRectF(x, 0, dot, room.height()))
            x += dot + 4
        painter.setPen(colours.color(role))
        paint_line(painter, x, baseline(room, metrics), text, SMALL)
