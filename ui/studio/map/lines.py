"""The lines of the map: paths through the points that the layout found."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from agent_assist.editing.layout_tracks import Course, Route

HEAD = 7.0
HEAD_WIDTH = 3.6
ROUND = 15.0


def path_of(route: Route) -> QPainterPath:
    """The line of a way, up to the middle of its arrow head."""
    points = [QPointF(x, y) for x, y in route.points]
    path = QPainterPath()
    match route.course:
        case Course.ON | Course.BACK:
            path.moveTo(points[0])
            for number in range(1, len(points)):
                if number % 2:
                    _swing(path, points[number - 1], points[number])
                else:
                    path.lineTo(points[number])
        case Course.DOWN:
            path.moveTo(points[0])
            path.lineTo(points[1])
        case Course.BESIDE | Course.UP:
            _around(path, *points)
        case Course.ROUND:
            _loop(path, points[0])
    return path


def head_of(route: Route, weight: float | None) -> QPolygonF:
    """The arrow head of a way, larger on a wide line."""
    spot = QPointF(*route.points[-1])
    direction = {
        Course.ON: (1.0, 0.0),
        Course.UP: (1.0, 0.0),
        Course.BACK: (-1.0, 0.0),
        Course.BESIDE: (-1.0, 0.0),
        Course.DOWN: (0.0, 1.0),
        Course.ROUND: (-0.45, 0.89),
    }[route.course]
    if route.course is Course.ROUND:
        spot += QPointF(-ROUND, 0)
    along = QPointF(*direction)
    across = QPointF(-along.y(), along.x())
    size = 1.0 + 0.7 * (weight or 0.0)
    back = spot - along * (HEAD * size)
    return QPolygonF(
        [spot, back + across * (HEAD_WIDTH * size), back - across * (HEAD_WIDTH * size)]
    )


def _swing(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    """A curve that leaves and arrives level."""
    bend = (end.x() - start.x()) * 0.5
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)


def _around(path: QPainterPath, start: QPointF, out: QPointF, end: QPointF) -> None:
    """Out to one side, along it, and back in."""
    side = out.x() - start.x()
    down = math.copysign(1.0, end.y() - start.y())
    bend = min(abs(side), abs(end.y() - start.y()) / 2)
    path.moveTo(start)
    path.quadTo(QPointF(out.x(), start.y()), QPointF(out.x(), start.y() + down * bend))
    path.lineTo(QPointF(out.x(), end.y() - down * bend))
    path.quadTo(QPointF(out.x(), end.y()), end)


def _loop(path: QPainterPath, corner: QPointF) -> None:
    """From the right edge up and round to the upper one."""
    path.moveTo(corner + QPointF(0, ROUND * 0.7))
    path.cubicTo(
        corner + QPointF(ROUND * 1.3, ROUND * 0.4),
        corner + QPointF(-ROUND * 0.2, -ROUND * 1.5),
        corner + QPointF(-ROUND, 0),
    )
