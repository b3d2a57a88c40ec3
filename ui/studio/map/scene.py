"""Cards and lines on the map, kept over changes so that nothing jumps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsPolygonItem,
    QGraphicsScene,
)

from agent_assist.editing.guide_graph import STAGES, Edge
from agent_assist.editing.layout import Box, Lane, Layout, Sizes, lay_out
from ui.studio.map import look
from ui.studio.map.cards import Card
from ui.studio.map.lines import head_of, path_of
from ui.studio.map.picture import Picture
from ui.theme import theme

MARGIN = 22
Shape = tuple[list[Box], tuple[Edge, ...], Sizes]
"""All that the layout depends on."""


class Line:
    """One drawn way: the curve and its arrow head. Both are painted by Qt alone."""

    def __init__(self, path: QGraphicsPathItem, head: QGraphicsPolygonItem) -> None:
        self.path = path
        self.head = head
        for item in (path, head):
            item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def dress(self, weight: float | None, back: bool, chosen: bool) -> None:
        """Take colour and width from the theme and the share of calls."""
        pen = look.line_pen(weight, back, chosen)
        self.path.setPen(pen)
        self.head.setBrush(pen.color())
        for item in (self.path, self.head):
            item.setZValue(2 if chosen else 1)


class MapScene(QGraphicsScene):
    """The picture of one guide, laid out."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, Card] = {}
        self.layout = Layout()
        self.picture: Picture | None = None
        self._lines: list[Line] = []
        self._shape: Shape | None = None
        self._weights: tuple[float | None, ...] = ()
        self._chosen = ""

    def show_picture(self, picture: Picture | None, keep: bool) -> None:
        """Show a guide.

        Args:
            picture: what to show; None for nothing.
            keep: it is another state of the guide that is shown, so what stays does not move.
        """
        former = self.layout if keep else None
        self.picture = picture
        if not keep:
            self._drop_cards(set(self.cards))
        if picture is None:
            self._drop_lines()
            self.layout = Layout()
            self._shape = None
            return
        self._show_cards(picture)
        boxes = [
            Box(id, card.card.node.lane, card.rect.height()) for id, card in self.cards.items()
        ]
        shape = boxes, picture.edges, sizes()
        if shape != self._shape or not keep:
            self._shape = shape
            self._place(lay_out(*_drawn(shape), former))
        elif picture.weights == self._weights:
            # Only words have changed, as at every key in the editor.
            return
        self._weights = picture.weights
        self.dress_lines()

    def restyle(self) -> None:
        """Take sizes and colours anew from the theme."""
        for card in self.cards.values():
            card.measure()
            card.update()
        if self.picture is not None:
            self.show_picture(self.picture, keep=False)

    def mark_ways(self, chosen: str) -> None:
        """Bring the ways of the chosen step out."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.dress_lines()

    def dress_lines(self) -> None:
        """Pens of all lines."""
        if self.picture is None:
            return
        for line, edge, weight, route in zip(
            self._lines,
            self.picture.edges,
            self.picture.weights,
            self.layout.routes,
            strict=True,
        ):
            line.dress(weight, route.leads_back, edge.step == self._chosen)

    def card_at(self, spot: QPointF) -> Card | None:
        """The card at a place of the scene."""
        return next((item for item in self.items(spot) if isinstance(item, Card)), None)

    def lane_at(self, x: float) -> int:
        """The lane at a place of the scene."""
        lanes: tuple[Lane, ...] = self.layout.lanes
        return next((n for n, lane in enumerate(lanes) if x < lane.right), len(STAGES) - 1)

    def _place(self, layout: Layout) -> None:
        for id, spot in layout.spots.items():
            self.cards[id].setPos(QPointF(spot.x, spot.y))
        if layout.routes != self.layout.routes or len(self._lines) != len(layout.routes):
            self._draw_lines(layout)
        self.layout = layout
        self.setSceneRect(self._bounds())

    def _show_cards(self, picture: Picture) -> None:
        self._drop_cards(set(self.cards) - set(picture.cards))
        kept = self.cards
        self.cards = {}
        for id, data in picture.cards.items():
            card = kept.get(id)
            if card is None:
                card = Card(data)
                self.addItem(card)
            else:
                card.show_data(data)
            self.cards[id] = card

    def _drop_cards(self, ids: set[str]) -> None:
        for id in ids:
            self.removeItem(self.cards.pop(id))

    def _drop_lines(self) -> None:
        for line in self._lines:
            self.removeItem(line.path)
            self.removeItem(line.head)
        self._lines = []

    def _draw_lines(self, layout: Layout) -> None:
        self._drop_lines()
        weights = self.picture.weights if self.picture else ()
        for route, weight in zip(layout.routes, weights, strict=True):
            path = self.addPath(path_of(route))
            head = self.addPolygon(head_of(route, weight))
            head.setPen(Qt.PenStyle.NoPen)
            self._lines.append(Line(path, head))

    def _bounds(self) -> QRectF:
        layout = self.layout
        high = max(layout.bottom - layout.top, 1.0)
        return QRectF(0, layout.top, max(layout.width, 1.0), high).adjusted(0, -MARGIN, 0, MARGIN)


def _drawn(shape: Shape) -> tuple[list[Box], list[tuple[str, str]], Sizes]:
    boxes, edges, lengths = shape
    return boxes, [(edge.start, edge.end) for edge in edges], lengths


def sizes() -> Sizes:
    """Lengths of the layout at the text size in force."""
    px = theme().px
    return Sizes(
        px(look.CARD_WIDTH), px(look.GAP), 10.0, px(look.AISLE), px(look.EMPTY_LANE), len(STAGES)
    )
