"""The window onto the map: zoom, pan, and what the mouse does with cards and lanes."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPathItem, QGraphicsView, QToolTip, QWidget

from agent_assist.editing.layout_tracks import Course, Route
from ui.studio.map import look
from ui.studio.map.cards import Card
from ui.studio.map.lines import path_of
from ui.studio.map.scene import MapScene
from ui.theme import theme

SMALLEST_ZOOM, LARGEST_ZOOM = 0.2, 2.5
READABLE_FIT = 0.72
ZOOM_STEP = 1.25
DASHES = 8
NEAR = 28
"""So near to the edge, in pixels, a chosen card is drawn further in."""


class MapView(QGraphicsView):
    """Shows the scene and tells what was done with the mouse.

    Attributes:
        can_edit: whether ways can be drawn and cards moved.
        finding: a step is being typed, so that Space is a letter.

    Signals:
        pressed: a card was clicked. opened: it was double-clicked. Both carry the node's id.
        connected: a way was drawn from the first node to the second, or to a lane, "lane:2".
        moved: a card was dropped into another lane.
        asked: the context menu is wanted for a node ("" for none), at a place on the screen.
        changed: what is seen has changed: zoom, place or size.
    """

    pressed = Signal(str)
    opened = Signal(str)
    connected = Signal(str, str)
    moved = Signal(str, int)
    asked = Signal(str, QPoint, int)
    changed = Signal()

    def __init__(self, scene: MapScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.map = scene
        self.chosen = ""
        self.can_edit = True
        self.finding = False
        self.lane_under_mouse = -1
        self._hovered = ""
        self._panning: QPoint | None = None
        self._from: Card | None = None
        self._grip = QPointF()
        self._connecting = False
        self._moving = False
        self._space = False
        self._wire: QGraphicsPathItem | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget())
        # All of the viewport is painted here, so Qt may move its pixels when it is panned.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dress()

    @property
    def zoom(self) -> float:
        """1 shows a card as large as other text."""
        return self.transform().m11()

    def dress(self) -> None:
        """Take the ground from the theme; an opaque one lets Qt move pixels instead of painting."""
        self.setBackgroundBrush(theme().color("panel"))

    def mark(self, node: str) -> None:
        """Show which card is chosen."""
        self.chosen = node
        self.map.mark_ways(node)
        self.show_states()

    def show_states(self) -> None:
        """Let every card know whether it is chosen, has the keyboard, or is under the mouse."""
        focused = self.hasFocus()
        for id, card in self.map.cards.items():
            is_target = self._connecting and id == self._hovered and card is not self._from
            hovered = id == self._hovered and self.can_edit
            card.set_state(id == self.chosen, focused, hovered, is_target)

    def bring(self, node: str) -> None:
        """Scroll as little as needed to see a card whole."""
        card = self.map.cards.get(node)
        if card is not None and self.isVisible():
            self.ensureVisible(card.sceneBoundingRect(), NEAR, NEAR)

    def zoom_to(self, zoom: float, around: QPoint | None = None) -> None:
        """Change the zoom and keep what lies under a point of the viewport where it is."""
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        if math.isclose(zoom, self.zoom):
            return
        spot = around or self._middle()
        kept = self.mapToScene(spot)
        self.resetTransform()
        self.scale(zoom, zoom)
        self.hold(kept, spot)
        self.changed.emit()

    def hold(self, kept: QPointF, spot: QPoint) -> None:
        """Scroll so that a place of the scene is at a point of the viewport."""
        off = self.mapFromScene(kept) - spot
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + off.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + off.y())

    def anchor(self) -> tuple[str, QPointF, QPoint]:
        """What has to stay where it is: the chosen card when it is in sight, else the middle.

        Returns:
            The card's node or "", a place of the scene, and the point where that is seen.
        """
        card = self.map.cards.get(self.chosen)
        if card is not None:
            spot = self.mapFromScene(card.scenePos())
            if self.viewport().rect().contains(spot):
                return self.chosen, card.scenePos(), spot
        return "", self.mapToScene(self._middle()), self._middle()

    def drop_anchor(self, anchor: tuple[str, QPointF, QPoint]) -> None:
        """Scroll so that what `anchor` gave is seen where it was."""
        node, place, spot = anchor
        card = self.map.cards.get(node)
        self.hold(card.scenePos() if card else place, spot)

    def fit(self, least: float = SMALLEST_ZOOM, most: float = 1.0) -> None:
        """Show the whole map, but not larger or smaller than said."""
        room, bounds = self.viewport().size(), self.sceneRect()
        if bounds.isEmpty() or room.isEmpty():
            return
        zoom = min((room.width() - 2) / bounds.width(), (room.height() - 2) / bounds.height())
        self.zoom_to(min(max(zoom, least), most))
        self.changed.emit()

    def fit_width(self) -> None:
        """A first look: all lanes if they can be read then, the start in sight."""
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        wide = max(self.sceneRect().width(), 1.0)
        self.zoom_to(min(max((room - 2) / wide, READABLE_FIT), 1.0))
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self.changed.emit()

    def lane_spans(self) -> tuple[tuple[float, float], ...]:
        """Left and right edge of each lane in the viewport."""
        x = self.viewportTransform().dx()
        return tuple(
            (lane.left * self.zoom + x, lane.right * self.zoom + x)
            for lane in self.map.layout.lanes
        )

    # --- painting

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground, and a dashed line between every two lanes."""
        painter.fillRect(rect, self.backgroundBrush())
        pen = QPen(theme().color("line"), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        step = DASHES / self.zoom
        for lane in self.map.layout.lanes[:-1]:
            if rect.left() - 1 <= lane.right <= rect.right() + 1:
                # Dashes begin at fixed places, so that painting a part fits to what is there.
                y = math.floor(rect.top() / step) * step
                pen.setDashPattern([DASHES / 2, DASHES / 2])
                painter.setPen(pen)
                painter.drawLine(QPointF(lane.right, y), QPointF(lane.right, rect.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Tell that another part is seen."""
        super().scrollContentsBy(dx, dy)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that more or less is seen."""
        super().resizeEvent(event)
        self.changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.show_states()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._space = False
        self.show_states()

    # --- mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom at the mouse; the wheel alone pans, with Shift sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_to(self.zoom * ZOOM_STEP ** (turned / 120), event.position().toPoint())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y() // 2)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the handle begins a way, on a card a choice or a move, elsewhere a pan."""
        place = event.position().toPoint()
        card = self._card_near(place)
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or self._space or (event.button() == Qt.MouseButton.LeftButton and card is None):
            self._panning = place
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton or card is None:
            return
        self._from = card
        self._grip = self.mapToScene(place)
        self._connecting = self.can_edit and card.is_handle(card.mapFromScene(self._grip))
        if not self._connecting:
            self.pressed.emit(card.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, draw a way, move a card, or see what lies under the mouse."""
        place = event.position().toPoint()
        if self._panning is not None:
            moved = place - self._panning
            self._panning = place
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
            return
        spot = self.mapToScene(place)
        if self._from is None:
            self._hover(self._card_near(place))
            return
        far = (spot - self._grip).manhattanLength() * self.zoom > 10
        if self._connecting:
            self._hover(self._card_near(place))
            self._draw_wire(self._from, spot)
            self._mark_lane(-1 if self._hovered else self.map.lane_at(spot.x()))
        elif far and self.can_edit and not self._from.card.node.portal:
            self._moving = True
            self._from.setOpacity(0.6)
            at = self.map.layout.spots[self._from.id]
            self._from.setPos(QPointF(at.x, at.y) + spot - self._grip)
            self._mark_lane(self.map.lane_at(spot.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the pan, the way or the move."""
        if self._panning is not None:
            self._panning = None
            self.viewport().setCursor(self._cursor())
            return
        source, connecting, moving = self._from, self._connecting, self._moving
        spot = self.mapToScene(event.position().toPoint())
        target = self._card_near(event.position().toPoint())
        self.stop_dragging()
        if source is None:
            return
        lane = self.map.lane_at(spot.x())
        far = (spot - self._grip).manhattanLength() * self.zoom > 10
        can_enter = target is None or (target is not source and not target.card.node.portal)
        if connecting and far and can_enter:
            self.connected.emit(source.id, target.id if target else f"lane:{lane}")
        elif moving and lane != source.card.node.lane:
            self.moved.emit(source.id, lane)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card in the editor."""
        card = self._card_near(event.position().toPoint())
        if card is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(card.id)

    def stop_dragging(self) -> None:
        """Let go of what is being drawn or moved, without doing it."""
        if self._from is not None and self._moving:
            at = self.map.layout.spots[self._from.id]
            self._from.setPos(QPointF(at.x, at.y))
            self._from.setOpacity(1.0)
        if self._wire is not None:
            self.map.removeItem(self._wire)
            self._wire = None
        self._from = None
        self._connecting = self._moving = False
        self._mark_lane(-1)
        self.show_states()

    @property
    def dragging(self) -> bool:
        """Whether a way is being drawn or a card moved."""
        return self._connecting or self._moving

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies there; by key, of the chosen card."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            card = self.map.cards.get(self.chosen)
            spot = self.mapFromScene(card.sceneBoundingRect().center()) if card else self._middle()
        else:
            spot = event.pos()
            card = self._card_near(spot)
        lane = self.map.lane_at(self.mapToScene(spot).x())
        self.asked.emit(card.id if card else "", self.viewport().mapToGlobal(spot), lane)

    def viewportEvent(self, event: QEvent) -> bool:
        """Everything about a card as a tip; and no card is under a mouse that left."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            card = self._card_near(event.pos())
            tip = self.map.picture.tip(card.id) if card and self.map.picture else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        if event.type() is QEvent.Type.Leave and self._from is None:
            self._hover(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the mouse into a hand; Esc lets go of what is dragged."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and not self.finding:
            self._space = True
            self.viewport().setCursor(self._cursor())
        elif event.key() == Qt.Key.Key_Escape and self.dragging:
            self.stop_dragging()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space up: an ordinary mouse again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().setCursor(self._cursor())
        super().keyReleaseEvent(event)

    def _cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor

    def _middle(self) -> QPoint:
        return self.viewport().rect().center()

    def _card_near(self, place: QPoint) -> Card | None:
        """The card under a point, or whose handle reaches there."""
        spot = self.mapToScene(place)
        found = self.map.card_at(spot)
        hovered = self.map.cards.get(self._hovered)
        if found is None and hovered is not None and hovered.is_handle(hovered.mapFromScene(spot)):
            return hovered
        return found

    def _hover(self, card: Card | None) -> None:
        id = card.id if card else ""
        if id != self._hovered:
            self._hovered = id
            self.show_states()

    def _mark_lane(self, lane: int) -> None:
        if lane != self.lane_under_mouse:
            self.lane_under_mouse = lane
            self.changed.emit()

    def _draw_wire(self, source: Card, spot: QPointF) -> None:
        if self._wire is None:
            self._wire = self.map.addPath(path_of(Route(Course.DOWN, ((0, 0), (0, 0)))))
            self._wire.setZValue(20)
            self._wire.setPen(look.line_pen(0.1, False, True))
        rect = source.sceneBoundingRect()
        begin = source.mapToScene(QPointF(source.rect.right(), source.rect.center().y()))
        course = Course.ON if spot.x() > rect.right() else Course.DOWN
        points = ((begin.x(), begin.y()), (spot.x(), spot.y()))
        self._wire.setPath(path_of(Route(course, points)))
