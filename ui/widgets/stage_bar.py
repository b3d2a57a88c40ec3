"""The five stages of a call, with the time at which each began."""

from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from agent_assist.domain.data import dataclass
from ui.theme import theme
from ui.tokens import BODY, SMALL
from ui.widgets.base import paint_focus_ring
from ui.widgets.frame import Plate, kept_picture
from ui.widgets.lettering import baseline, paint_line

CIRCLE = 24
LEFT = 20
TOP = 12
LABEL_GAP = 6
MOST_KEPT = 200


class Progress(Enum):
    """How far a stage is."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage as shown.

    Attributes:
        id: What `StageBar.chosen` carries.
        name: Its name.
        time: When it began, for example ``0:31``, or ``""``.
        progress: Done, current or still to do.
    """

    id: str
    name: str
    time: str = ""
    progress: Progress = Progress.TODO


class StageBar(Plate):
    """Circles joined by a line: done ones ticked, the current one filled.

    One Tab stop; left and right arrow keys move between the stages, Enter chooses one.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stages: tuple[Stage, ...] = ()
        self._low = False
        self._buttons: list[_StageButton] = []
        self._described: list[tuple[Stage, bool]] = []
        self._circles: list[QRect] = []
        self._fit = False
        self._advances: dict[str, float] = {}
        self.retranslate()

    def set_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show these stages."""
        if stages == self._stages:
            return
        self._stages = stages
        while len(self._buttons) > len(stages):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(stages):
            button = _StageButton(self)
            button.clicked.connect(self._tell)
            self._buttons.append(button)
            button.show()
        self._describe()
        self._place()
        self.update()

    def set_low(self, low: bool) -> None:
        """Write the names beside the circles, in one line, or below them."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()
            self._place()
            self.update()

    def stages(self) -> tuple[Stage, ...]:
        """The stages as shown."""
        return self._stages

    def focus_current(self) -> None:
        """Put the focus on the current stage, to choose another with the arrow keys."""
        for button, stage in zip(self._buttons, self._stages, strict=True):
            if stage.progress is Progress.CURRENT or button is self._buttons[-1]:
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def step_focus(self, button: "_StageButton", by: int) -> None:
        """Move the focus from a stage to its neighbour."""
        at = self._buttons.index(button) + by
        if 0 <= at < len(self._buttons):
            self._buttons[at].setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Stages of the call"))
        self._described = []
        self._describe()

    def sizeHint(self) -> QSize:
        """As high as a circle and its name."""
        if self._low:
            return QSize(400, round(max(CIRCLE, _metrics(True).height())) + 14)
        height = TOP + CIRCLE + LABEL_GAP + _metrics(True).height() + 8
        return QSize(400, round(height))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine: then only the current stage is named."""
        return QSize(5 * (CIRCLE + 12), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._advances.clear()
            self.updateGeometry()
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the stages evenly spread."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, circles and names."""
        super().paintEvent(event)
        painter = QPainter(self)
        for index, stage in enumerate(self._stages):
            if index + 1 < len(self._stages):
                self._paint_line(painter, index)
            self._paint_circle(painter, index, stage)
            if self._fit or stage.progress is Progress.CURRENT:
                self._paint_name(painter, index, stage)

    def _describe(self) -> None:
        """Tell of each stage to a screen reader; mostly only the time of one of them ran on."""
        reachable = max(self._current(), 0)
        wanted = [(stage, at == reachable) for at, stage in enumerate(self._stages)]
        for at, (button, now) in enumerate(zip(self._buttons, wanted, strict=True)):
            if self._described[at : at + 1] != [now]:
                self._describe_one(button, *now)
        self._described = wanted

    def _describe_one(self, button: "_StageButton", stage: Stage, reachable: bool) -> None:
        state = self._state(stage.progress)
        button.setObjectName(stage.id)
        button.setAccessibleName(", ".join(filter(None, (stage.name, state, stage.time))))
        button.setToolTip(" ".join(filter(None, (stage.name, stage.time))))
        policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)

    def _state(self, progress: Progress) -> str:
        match progress:
            case Progress.DONE:
                return self.tr("done")
            case Progress.CURRENT:
                return self.tr("now")
            case Progress.TODO:
                return self.tr("to come")

    def _circle(self, index: int) -> QRect:
        top = (self.height() - CIRCLE) // 2 if self._low else TOP
        room = self.width() - 2 * LEFT
        left = index * room / len(self._stages)
        if self._low and not self._fit:
            # Only the current stage is named; it takes what its name needs.
            current = self._current()
            named = self._name_width(current) if current >= 0 else 0.0
            left = index * (room - named - CIRCLE) / max(len(self._stages) - 1, 1)
            left += named if 0 <= current < index else 0.0
        return QRect(LEFT + round(left), top, CIRCLE, CIRCLE)

    def _current(self) -> int:
        found = (i for i, it in enumerate(self._stages) if it.progress is Progress.CURRENT)
        return next(found, -1)

    def _name_width(self, index: int) -> float:
        return self._advance(self._label(self._stages[index])) + 2 * LABEL_GAP

    def _advance(self, text: str) -> float:
        """Width of a bold name; measured once, for each is asked for a dozen times a paint."""
        if text not in self._advances:
            if len(self._advances) > MOST_KEPT:
                self._advances.clear()
            self._advances[text] = _metrics(True).horizontalAdvance(text)
        return self._advances[text]

    def _label(self, stage: Stage) -> str:
        return "   ".join(filter(None, (stage.name, stage.time)))

    def _names_fit(self) -> bool:
        cell = (self.width() - 2 * LEFT) / max(len(self._stages), 1)
        room = cell - CIRCLE - 4 * LABEL_GAP if self._low else cell - 8
        return all(self._advance(self._label(it)) <= room for it in self._stages)

    def _place(self) -> None:
        self._fit = self._names_fit()
        self._circles = [self._circle(index) for index in range(len(self._stages))]
        for index, (button, circle) in enumerate(zip(self._buttons, self._circles, strict=True)):
            if self._fit and not self._low:
                cell = (self.width() - 2 * LEFT) / max(len(self._stages), 1)
                button.setGeometry(
                    QRect(circle.left() - 6, 4, max(round(cell) - 4, 36), self.height() - 8)
                )
                continue
            spot = circle.adjusted(-6, -6, 6, 6)
            if self._low and (self._fit or index == self._current()):
                spot.setRight(spot.right() + round(self._name_width(index)))
            button.setGeometry(spot & self.rect().adjusted(0, 2, 0, -2))

    def _paint_line(self, painter: QPainter, index: int) -> None:
        done = self._stages[index].progress is Progress.DONE
        circle, next_circle = self._circles[index], self._circles[index + 1]
        left = circle.x() + CIRCLE + 5
        if self._low and (self._fit or index == self._current()):
            left += round(self._name_width(index))
        width = next_circle.x() - 5 - left
        colour = theme().color("accent" if done else "line")
        painter.fillRect(left, circle.y() + CIRCLE // 2 - 1, width, 2, colour)

    def _paint_circle(self, painter: QPainter, index: int, stage: Stage) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = ("stage", stage.progress, index)
        picture = kept_picture(
            key, CIRCLE, CIRCLE, ratio, lambda within: _draw_circle(within, index, stage.progress)
        )
        painter.drawPixmap(self._circles[index].topLeft(), picture)

    def _paint_name(self, painter: QPainter, index: int, stage: Stage) -> None:
        current = stage.progress is Progress.CURRENT
        metrics = _metrics(current)
        painter.setPen(theme().color("ink" if current else "mute"))
        text, circle = self._label(stage), self._circles[index]
        if self._low:
            left = circle.x() + CIRCLE + LABEL_GAP + 2.0
            line = QRectF(0, 0, 0, self.height())
        else:
            # A bold name is wider than any other; what has room for it has room.
            left = min(circle.x(), max(self.width() - LEFT - self._advance(text) - 1, LEFT))
            line = QRectF(0, TOP + CIRCLE + LABEL_GAP, 0, metrics.height())
        paint_line(painter, left, baseline(line, metrics), text, BODY - 1, _weight(current))

    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())


def _weight(bold: bool) -> QFont.Weight:
    return QFont.Weight.DemiBold if bold else QFont.Weight.Normal


def _metrics(bold: bool) -> QFontMetricsF:
    return theme().metrics(BODY - 1, _weight(bold))


def _draw_circle(painter: QPainter, index: int, progress: Progress) -> None:
    circle, colours = QRectF(0, 0, CIRCLE, CIRCLE), theme()
    fill = {Progress.DONE: "ok", Progress.CURRENT: "accent", Progress.TODO: "panel"}
    todo = progress is Progress.TODO
    painter.setPen(QPen(colours.color("field"), 1.5) if todo else Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(fill[progress]))
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1) if todo else circle)
    if progress is Progress.DONE:
        colours.paint_icon(painter, "check", "on_accent", circle.adjusted(5, 5, -5, -5))
        return
    font = QFont(colours.font(SMALL, QFont.Weight.DemiBold))
    font.setPixelSize(min(font.pixelSize(), 16))
    painter.setFont(font)
    painter.setPen(colours.color("mute" if todo else "on_accent"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))


class _StageButton(QAbstractButton):
    """The part of the bar that can be clicked and focused; the bar paints the stage."""

    def __init__(self, bar: StageBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._bar.step_focus(self, 1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus_ring(painter, QRectF(self.rect()))
