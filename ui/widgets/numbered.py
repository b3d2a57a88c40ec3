"""Steps to be done one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui.theme import theme
from ui.widgets.card import Words
from ui.widgets.showing import show_words

BEHIND_NUMBER = 8
BETWEEN = 3
WRAPPED = Qt.TextFlag.TextWordWrap
NO_END = 1 << 20


class NumberedLines(Words):
    """Lines behind their numbers; where one goes on, it goes on below its words.

    Its text, for a screen reader, is that of all lines with their numbers.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines, or nothing where there are none."""
        self._lines = lines
        show_words(self, "\n".join(f"{at}  {line}" for at, line in enumerate(lines, 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each number, and the words beside it."""
        painter = QPainter(self)
        number, words = theme().color("mute"), theme().color("ink")
        for at, (line, box) in enumerate(self._boxes(self.width()), 1):
            painter.setPen(number)
            painter.drawText(0, box.top(), box.left(), box.height(), 0, str(at))
            painter.setPen(words)
            painter.drawText(box, WRAPPED, line)

    def _height_at(self, width: int) -> int:
        # Qt's letters reach a pixel lower than their metrics say, so that the last has air, too.
        return max((box.bottom() + 1 + BETWEEN for _, box in self._boxes(width)), default=0)

    def _boxes(self, width: int) -> Iterator[tuple[str, QRect]]:
        """Each line with where its words stand at a width in pixels."""
        letters = self.fontMetrics()
        left = letters.horizontalAdvance(str(len(self._lines))) + BEHIND_NUMBER
        top = 0
        for line in self._lines:
            room = QRect(left, top, max(width - left, 1), NO_END)
            box = letters.boundingRect(room, WRAPPED, line)
            box.setWidth(room.width())
            yield line, box
            top = box.bottom() + 1 + BETWEEN
