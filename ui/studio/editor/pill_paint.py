"""How pills are measured and painted; a picture of each is kept, since every key paints them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QPyTextObject,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from agent_assist.editing.phrases import Formula, Part, Phrase, Words, pieces
from ui.theme import theme
from ui.tokens import BODY

SOURCE = int(QTextFormat.Property.UserProperty.value) + 1
"""Property of a pill's letter that holds its source."""
AIR = 5
CORNER = 5
LETTERS = BODY + 1
LEAST_ROOM = 60.0
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)

Name = Callable[[Part], str]


@lru_cache(maxsize=2_048)
def part_of(source: str) -> Part:
    """The piece that a pill stands for."""
    found = pieces(source)
    return found[0] if len(found) == 1 else Words(source)


class PillPainter(QPyTextObject):
    """Measures and paints the pills of one text.

    Attributes:
        name: how a piece is called.
        selection: positions from and to which the text is selected; pills inside get a frame.
        marked: what is wrong, as a cursor over it and whether it is an error.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.name: Name = lambda part: part.source
        self.selection = (0, 0)
        self.marked: list[tuple[QTextCursor, bool]] = []
        self._room = LEAST_ROOM
        self._sizes: dict[str, QSizeF] = {}
        self._pictures: dict[tuple[str, bool, float, float, float], QPixmap] = {}

    @property
    def any(self) -> bool:
        """Whether there is a pill that was measured."""
        return bool(self._sizes)

    def measure_anew(self, room: float) -> None:
        """Forget sizes and pictures; a pill may be so many pixels wide from now on."""
        self._room = room
        self._sizes.clear()
        self._pictures.clear()

    def size_of(self, source: str) -> QSizeF:
        """Size of a pill in pixels; a long one goes on in further lines."""
        size = self._sizes.get(source)
        if size is None:
            size = self._sizes[source] = self._measured(self.name(part_of(source)))
        return size

    def intrinsicSize(self, doc: QTextDocument, at: int, how: QTextFormat) -> QSizeF:
        """Size of the pill at a position; Qt asks for it."""
        return self.size_of(str(how.property(SOURCE)))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, at: int, how: QTextFormat
    ) -> None:
        """Paint a pill in the colour of its kind; the chosen one has a frame."""
        box, source = QRectF(rect), str(how.property(SOURCE))
        chosen = self.selection[0] <= at < self.selection[1]
        ratio = painter.device().devicePixelRatioF()
        key = (source, chosen, box.width(), box.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._drawn(source, chosen, box.size(), ratio)
        painter.drawPixmap(box.topLeft(), picture)
        for cursor, is_error in self.marked:
            if cursor.selectionStart() <= at < cursor.selectionEnd():
                _underline(painter, box, is_error)

    def _drawn(self, source: str, chosen: bool, size: QSizeF, ratio: float) -> QPixmap:
        tokens = theme().tokens
        part = part_of(source)
        conditional = isinstance(part, Phrase | Formula)
        # A picture is whole pixels wide: one more, so that its right edge is there.
        picture = QPixmap((size * ratio).toSize() + QSize(1, 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.accent) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.warn_bg if conditional else tokens.tint))
        box = QRectF(QPointF(0, 0), size)
        painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -0.5), CORNER, CORNER)
        painter.setFont(_letters())
        painter.setPen(QColor(tokens.ink))
        painter.drawText(box.adjusted(AIR, 0, -AIR, 0), WRAP, self.name(part))
        painter.end()
        return picture

    def _measured(self, name: str) -> QSizeF:
        metrics = QFontMetricsF(_letters())
        wide = metrics.horizontalAdvance(name) + 2 * AIR
        if wide <= self._room:
            return QSizeF(wide, metrics.height())
        room = QRectF(0, 0, self._room - 2 * AIR, 10_000)
        box = metrics.boundingRect(room, WRAP, name)
        return QSizeF(self._room, max(box.height(), metrics.height()))


def _letters() -> QFont:
    return theme().font(LETTERS)


def _underline(painter: QPainter, rect: QRectF, is_error: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme().color("bad" if is_error else "warn")))
    low, high = rect.bottom(), rect.bottom() - 2
    for x in range(int(rect.left()), int(rect.right()) - 3, 4):
        painter.drawLine(QPointF(x, low), QPointF(x + 2, high))
        painter.drawLine(QPointF(x + 2, high), QPointF(x + 4, low))
    painter.restore()
