"""The cards of the map, each with its marks."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.studio.map import look
from ui.studio.map.picture import CardData
from ui.theme import theme
from ui.tokens import FOCUS_RING

AIR = 8.0
ICON = 14
READABLE = 0.45
"""Below this zoom letters are smaller than 5 px and bars stand for them."""
MANY_LEFT = 0.1
"""Part of the calls that came here; where more broke off, the mark warns."""


class Card(QGraphicsItem):
    """One step or portal. It is painted from its data; the view asks it what lies where."""

    def __init__(self, data: CardData) -> None:
        super().__init__()
        self.card = data
        self.chosen = False
        self.focused = False
        self.hovered = False
        self.target = False
        self._lines: tuple[str, ...] = ()
        self._rect = QRectF()
        self._bounds = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(10)
        self.measure()

    @property
    def id(self) -> str:
        """Of the node."""
        return self.card.node.id

    @property
    def rect(self) -> QRectF:
        """The card without its marks, in its own coordinates."""
        return self._rect

    def show_data(self, data: CardData) -> None:
        """Show another state of the same step."""
        if data != self.card:
            self.card = data
            self.measure()
            self.update()

    def set_state(
        self, chosen: bool, focused: bool, hovered: bool = False, target: bool = False
    ) -> None:
        """Say whether it is chosen, has the keyboard, is under the mouse, or would be connected."""
        state = chosen, focused, hovered, target
        if state != (self.chosen, self.focused, self.hovered, self.target):
            self.chosen, self.focused, self.hovered, self.target = state
            self.setZValue(12 if chosen or hovered else 10)
            self.update()

    def measure(self) -> None:
        """Fit to the text size in force."""
        self.prepareGeometryChange()
        high = look.PORTAL_HEIGHT if self.card.node.portal else look.CARD_HEIGHT
        self._rect = QRectF(0, 0, theme().px(look.CARD_WIDTH), theme().px(high))
        out = theme().px(look.BADGE_HEIGHT) * 0.75
        self._bounds = self._rect.adjusted(-out, -out, out, out)
        metrics = QFontMetricsF(look.title_font(not self.card.node.portal))
        most = 1 if self.card.node.portal else 2
        self._lines = wrapped(metrics, self.card.title, self._title_box().width(), most)

    def is_cut(self) -> bool:
        """Whether the title is too long for the card."""
        return self._lines[-1:] != () and self._lines[-1].endswith("…")

    def is_handle(self, spot: QPointF) -> bool:
        """Whether a spot in its own coordinates lies on the handle for a new way."""
        if self.card.node.portal or self.card.ends:
            return False
        reach = theme().px(look.HANDLE) + 4
        handle = QPointF(self._rect.right(), self._rect.center().y())
        return (spot - handle).manhattanLength() <= 1.5 * reach

    def boundingRect(self) -> QRectF:
        """The card with its marks."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """The card itself; marks are no target for the mouse."""
        path = QPainterPath()
        path.addRect(self._rect)
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint frame, icon, title, count and marks."""
        zoom = painter.worldTransform().m11()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_frame(painter)
        if zoom < READABLE:
            self._paint_bar(painter)
        else:
            self._paint_words(painter)
        self._paint_marks(painter, zoom >= READABLE)
        if self.hovered and not self.card.node.portal and not self.card.ends:
            self._paint_handle(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        colour = theme().color
        bad = self.card.errors > 0
        fill = colour("bad_bg") if bad else colour("tint" if self.chosen else "panel")
        edge, width = colour("field"), 1.0
        if self.card.node.portal:
            fill = colour("soft")
        if bad:
            edge, width = colour("bad"), 2.0
        if self.chosen or self.target:
            edge, width = colour("accent"), 2.0
        corner = self._rect.height() / 2 if self.card.node.portal else look.CORNER
        pen = QPen(edge, width)
        if self.card.node.portal:
            pen.setStyle(Qt.PenStyle.DashLine if not self.card.node.returns else Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.setBrush(fill)
        inset = width / 2
        painter.drawRoundedRect(self._rect.adjusted(inset, inset, -inset, -inset), corner, corner)
        if self.chosen and self.focused:
            painter.setPen(QPen(colour("accent"), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            out = FOCUS_RING + 1.5
            painter.drawRoundedRect(
                self._rect.adjusted(-out, -out, out, out), corner + out, corner + out
            )

    def _paint_bar(self, painter: QPainter) -> None:
        box = self._title_box()
        bar = QRectF(box.left(), box.center().y() - 4, box.width() * 0.8, 8)
        painter.fillRect(bar, look.mixed(theme().color("mute"), theme().color("panel"), 0.5))

    def _paint_words(self, painter: QPainter) -> None:
        portal = self.card.node.portal
        box = self._title_box()
        ink = theme().color("mute" if portal else "ink")
        _paint_icon(painter, self.card.icon, "mute", self._icon_box())
        painter.setFont(look.title_font(not portal))
        painter.setPen(ink)
        metrics = QFontMetricsF(painter.font())
        top = box.center().y() - metrics.height() * len(self._lines) / 2 + metrics.ascent()
        for number, line in enumerate(self._lines):
            painter.drawText(QPointF(box.left(), top + number * metrics.height()), line)
        if self.card.calls is not None:
            painter.setPen(theme().color("mute"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            low = self._rect.adjusted(0, 0, -AIR, -self._rect.height() / 2 + metrics.height() + 1)
            painter.drawText(low, right, str(self.card.calls))

    def _paint_marks(self, painter: QPainter, readable: bool) -> None:
        card = self.card
        high = theme().px(look.BADGE_HEIGHT)
        painter.setFont(look.badge_font())
        right = self._rect.right() + high * 0.4
        top = self._rect.top() - high * 0.7
        if card.warnings:
            right = self._mark(painter, right, top, "warning", "warn", card.warnings, readable) - 3
        if card.errors:
            self._mark(painter, right, top, "cross", "bad", card.errors, readable)
        if card.start:
            self._paint_start(painter, top, high, readable)
        low = self._rect.bottom() - high * 0.3
        right = self._rect.right() + high * 0.4
        if card.left:
            many = card.left > MANY_LEFT * max(card.calls or 0, 1)
            role = "warn" if many else "ink"
            right = self._mark(painter, right, low, "quit", role, card.left, readable) - 3
        if card.returns:
            self._mark(painter, right, low, "return", "mute", 0, readable)

    def _mark(
        self,
        painter: QPainter,
        right: float,
        top: float,
        icon: str,
        role: str,
        count: int,
        readable: bool,
    ) -> float:
        """A small sign with a number, its right edge given. Returns its left edge."""
        high = theme().px(look.BADGE_HEIGHT)
        number = str(count) if count and readable else ""
        text = QFontMetricsF(painter.font()).horizontalAdvance(number) + 3 if number else 0.0
        box = QRectF(right - high - text, top, high + text, high)
        # Errors have corners, everything else is round: the shape tells them apart as well.
        corner = 3.0 if role == "bad" else high / 2
        ground = {"bad": "bad_bg", "warn": "warn_bg"}.get(role, "panel")
        painter.setPen(QPen(theme().color("field" if ground == "panel" else role), 1))
        painter.setBrush(theme().color(ground))
        painter.drawRoundedRect(box, corner, corner)
        sign = QRectF(box.left() + high * 0.12, top + high * 0.12, high * 0.76, high * 0.76)
        _paint_icon(painter, icon, role, sign)
        if number:
            painter.setPen(theme().color(role))
            rest = QRectF(sign.right() + 1, top, text + 2, high)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, number)
        return box.left()

    def _paint_start(self, painter: QPainter, top: float, high: float, readable: bool) -> None:
        text = QCoreApplication.translate("GuideMap", "Start") if readable else ""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        box = QRectF(self._rect.left() + 6, top, wide + high + 4, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        painter.drawRoundedRect(box, high / 2, high / 2)
        sign = QRectF(box.left() + 4, top + high * 0.2, high * 0.6, high * 0.6)
        _paint_icon(painter, "play", "on_accent", sign)
        painter.setPen(theme().color("on_accent"))
        painter.drawText(box.adjusted(high * 0.6 + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_handle(self, painter: QPainter) -> None:
        reach = theme().px(look.HANDLE)
        middle = QPointF(self._rect.right(), self._rect.center().y())
        painter.setPen(QPen(theme().color("panel"), 1.5))
        painter.setBrush(theme().color("accent"))
        painter.drawEllipse(middle, reach, reach)
        box = QRectF(0, 0, 1.6 * reach, 1.6 * reach)
        box.moveCenter(middle)
        _paint_icon(painter, "plus", "on_accent", box)

    def _icon_box(self) -> QRectF:
        """Left on a portal; on a step right, above the number of calls where there is one."""
        side = theme().px(ICON)
        middle = self._rect.center().y()
        if self.card.node.portal:
            return QRectF(AIR, middle - side / 2, side, side)
        top = middle - side - 1 if self.card.calls is not None else middle - side / 2
        return QRectF(self._rect.right() - AIR - side, top, side, side)

    def _title_box(self) -> QRectF:
        side = theme().px(ICON)
        if self.card.node.portal:
            left = AIR + side + 5
            return QRectF(left, 0, self._rect.right() - AIR - left, self._rect.height())
        count = "" if self.card.calls is None else str(self.card.calls)
        wide = QFontMetricsF(look.title_font()).horizontalAdvance(count)
        right = self._rect.right() - AIR - max(wide, side) - 5
        return QRectF(AIR + 1, 0, max(right - AIR - 1, 10), self._rect.height())


def _paint_icon(painter: QPainter, name: str, role: str, box: QRectF) -> None:
    """An icon as sharp as the zoom needs; a few sizes serve all zooms."""
    dots = painter.worldTransform().m11() * painter.device().devicePixelRatioF()
    ratio = min(max(math.ceil(dots), 1), 4)
    side = round(min(box.width(), box.height()))
    painter.drawPixmap(box.topLeft(), theme().pixmap(name, role, side, float(ratio)))


def wrapped(metrics: QFontMetricsF, text: str, width: float, most: int) -> tuple[str, ...]:
    """A text in at most so many lines, the last one cut with dots when it is too long."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and (
            metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width
        ):
            taken += 1
        line = " ".join(words[:taken])
        if metrics.horizontalAdvance(line) > width:
            break
        lines.append(line)
        words = words[taken:]
    if words:
        rest = " ".join(words)
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return tuple(lines)
