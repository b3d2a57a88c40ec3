"""The last things that happened in this call, and whether they are on disk."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_assist.domain.data import dataclass
from ui.core_texts import translated
from ui.theme import theme
from ui.tokens import BODY
from ui.widgets.base import announce
from ui.widgets.frame import Plate
from ui.widgets.lettering import baseline, paint_line

PADDING = 14
BETWEEN = 20
ICON = 14
JOINT = "  ›  "
DOTS = "…  ›  "
MOST_KEPT = 200


class Saved(Enum):
    """Whether every step is on disk."""

    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not-saved"


SIGN = {
    Saved.SAVED: ("check", "ok"),
    Saved.SAVING: ("ring", "mute"),
    Saved.NOT_SAVED: ("warning", "bad"),
}


@dataclass(frozen=True, slots=True)
class LogLine:
    """One thing that happened.

    Attributes:
        text: What happened, in a few words.
        time: When, for example ``0:45``, or nothing for what goes on now.
        current: Whether it goes on now.
    """

    text: str
    time: str = ""
    current: bool = False


class LogStrip(Plate):
    """One line: times and words, the oldest left out when there is no room, then "saved"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[LogLine, ...] = ()
        self._saved: Saved = Saved.SAVED
        self._reason = ""
        self._widths: dict[tuple[str, bool], float] = {}
        self._describe()

    def set_lines(self, lines: tuple[LogLine, ...]) -> None:
        """Show what happened, the oldest first."""
        if lines == self._lines:
            return
        self._lines = lines
        self._describe()
        self.update()

    def set_saved(self, saved: Saved, reason: str = "") -> None:
        """Show whether every step is on disk, and why not; trouble is also said aloud."""
        if saved is Saved.NOT_SAVED and self._saved is not Saved.NOT_SAVED:
            announce(self, self._saved_words(saved, reason))
        if (saved, reason) == (self._saved, self._reason):
            return
        self._saved = saved
        self._reason = reason
        self._describe()
        self.update()

    def saved(self) -> Saved:
        """Whether every step is on disk."""
        return self._saved

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._describe()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(400, round(theme().metrics(BODY).height()) + 17)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the newest lines that fit, then the mark."""
        super().paintEvent(event)
        painter = QPainter(self)
        right = self.width() - PADDING
        mark = self._saved_words(self._saved, self._reason)
        metrics = theme().metrics(BODY)
        icon = theme().px(ICON)
        mark = metrics.elidedText(mark, Qt.TextElideMode.ElideRight, right - PADDING - icon - 8)
        mark_width = metrics.horizontalAdvance(mark) + icon + 6
        end = self._paint_lines(painter, right - mark_width - BETWEEN)
        self._paint_mark(painter, max(end, PADDING), mark)

    def _paint_lines(self, painter: QPainter, limit: float) -> float:
        shown = self._that_fit(limit - PADDING)
        x = float(PADDING)
        if len(shown) < len(self._lines) and limit > 60:
            x = self._paint_piece(painter, x, DOTS, "mute", False)
        if not shown and self._lines:
            room = max(limit - x, 0.0)
            now = self._lines[-1]
            elide, metrics = Qt.TextElideMode.ElideRight, self._metrics(now.current)
            text = metrics.elidedText(now.text, elide, room)
            x = self._paint_piece(painter, x, text, "ink", now.current)
        for index, line in enumerate(shown):
            if index:
                x = self._paint_piece(painter, x, JOINT, "ink", False)
            if line.time:
                x = self._paint_piece(painter, x, line.time + " ", "mute", False)
            x = self._paint_piece(painter, x, line.text, "ink", line.current)
        return x + BETWEEN if x > PADDING else x

    def _that_fit(self, room: float) -> tuple[LogLine, ...]:
        joint = self._width(JOINT, False)
        widths = [self._line_width(line) + joint for line in self._lines]
        if sum(widths) - joint <= room:
            return self._lines
        left = room - self._width(DOTS, False) + joint
        first = len(widths)
        while first and left >= widths[first - 1]:
            first -= 1
            left -= widths[first]
        return self._lines[first:]

    def _line_width(self, line: LogLine) -> float:
        time = self._width(line.time + " ", False) if line.time else 0.0
        return time + self._width(line.text, line.current)

    def _paint_piece(self, painter: QPainter, x: float, text: str, role: str, bold: bool) -> float:
        painter.setPen(theme().color(role))
        base = baseline(QRectF(x, 0, 0, self.height()), self._metrics(bold))
        paint_line(painter, x, base, text, BODY, _weight(bold))
        return x + self._width(text, bold)

    def _paint_mark(self, painter: QPainter, x: float, words: str) -> None:
        sign, role = SIGN[self._saved]
        icon = theme().px(ICON)
        theme().paint_icon(painter, sign, role, QRectF(x, 0, icon, self.height()))
        self._paint_piece(painter, x + icon + 6, words, role, False)

    def _metrics(self, bold: bool) -> QFontMetricsF:
        return theme().metrics(BODY, _weight(bold))

    def _width(self, text: str, bold: bool) -> float:
        """Measured once: the same lines stand here step after step."""
        key = (text, bold)
        if key not in self._widths:
            if len(self._widths) > MOST_KEPT:
                self._widths.clear()
            self._widths[key] = self._metrics(bold).horizontalAdvance(text)
        return self._widths[key]

    def _saved_words(self, saved: Saved, reason: str) -> str:
        if saved is Saved.SAVED:
            return self.tr("every step saved")
        if saved is Saved.SAVING:
            return self.tr("saving…")
        if not reason:
            return self.tr("not saved yet")
        return self.tr("not saved yet: {reason}").format(reason=translated(reason))

    def _describe(self) -> None:
        lines = "; ".join(" ".join(filter(None, (it.time, it.text))) for it in self._lines)
        saved = self._saved_words(self._saved, self._reason)
        self.setAccessibleName(self.tr("Log of this call"))
        self.setAccessibleDescription("; ".join(filter(None, (lines, saved))))
        self.setToolTip(saved)


def _weight(bold: bool) -> QFont.Weight:
    return QFont.Weight.DemiBold if bold else QFont.Weight.Normal
