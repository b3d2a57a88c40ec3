"""The names of the stages above their lanes; they stay in sight while the map moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from agent_assist.editing.guide_graph import STAGES
from ui.theme import theme
from ui.tokens import SECTION
from ui.widgets import capitals
from ui.words import stage_text

AIR = 3


class LaneNames(QWidget):
    """One line with a name in the middle of each lane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[tuple[float, float], ...] = ()
        self._marked = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spans(self, spans: tuple[tuple[float, float], ...], marked: int = -1) -> None:
        """Say where the lanes are, in pixels of this widget.

        Args:
            spans: left and right edge of each lane.
            marked: the lane into which something is being moved, or -1.
        """
        if (spans, marked) != (self._spans, self._marked):
            self._spans, self._marked = spans, marked
            self.update()

    def sizeHint(self) -> QSize:
        """One line of small capitals."""
        return QSize(200, round(QFontMetricsF(_font()).height()) + 2 * AIR)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """A name that is cut is told whole in a tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            x = event.pos().x()
            at = next((n for n, (left, right) in enumerate(self._spans) if left <= x < right), -1)
            QToolTip.showText(event.globalPos(), stage_text(STAGES[at]) if at >= 0 else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, each as far as it fits into its lane."""
        painter = QPainter(self)
        painter.setFont(_font())
        metrics = QFontMetricsF(painter.font())
        for number, ((left, right), stage) in enumerate(zip(self._spans, STAGES, strict=False)):
            painter.setPen(theme().color("accent" if number == self._marked else "mute"))
            # A lane that is only partly in sight keeps its name in the part that is.
            shown = QRectF(left, 0, right - left, self.height()) & QRectF(self.rect())
            name = capitals(stage_text(stage))
            wide = metrics.horizontalAdvance(name)
            if shown.width() < min(wide, right - left):
                shown = QRectF(left, 0, right - left, self.height())
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, shown.width() - 2)
            painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, text)


def _font() -> QFont:
    font = QFont(theme().font(SECTION, QFont.Weight.DemiBold))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font
