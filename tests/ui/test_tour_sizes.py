"""The whole tour: the window keeps its size, and what matters is in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import looks
from ui import tour
from ui.theme import Theme
from ui.tokens import Mode
from ui.widgets.pages import Frame

SIZES = {
    "1280x720": ((1280, 720), False),
    "1440x860": ((1440, 860), False),
    "side": ((400, 640), True),
}


def in_sight(widget: QWidget) -> bool:
    """Whether all of a widget is painted, nothing of it scrolled away."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


class Look(tour.Tour):
    """Looks at the window in place of taking a picture."""

    asked = (0, 0)
    wrong: list[str]

    def photograph(self, name: str) -> None:
        self._settle()
        desk = self.desk
        self._say(name, self._size())
        frame = desk.findChild(Frame)
        assert frame is not None
        bars = (frame.verticalScrollBar(), frame.horizontalScrollBar())
        self._say(name, ["the whole page scrolls"] if any(bar.maximum() for bar in bars) else [])
        if desk.panel is None:
            self._say(name, looks.overlapping(desk))
        focus = QApplication.focusWidget()
        form = desk.call.say.form
        if focus is not None and form.isAncestorOf(focus) and not in_sight(focus):
            self._say(name, [f"{looks.name_of(focus)} has the focus and is out of sight"])
        if not desk.side:
            self._say(name, self._wide(name))

    def _size(self) -> list[str]:
        size = (self.window.width(), self.window.height())
        return [f"is {size}"] if size != self.asked else []

    def _wide(self, name: str) -> list[str]:
        call = self.desk.call
        if name in ("need", "say-it-back"):
            return self._hits()
        if name == "start":
            frames = self.desk.start.findChildren(Frame)
            return ["the start page scrolls" for it in frames if it.verticalScrollBar().maximum()]
        if name == "solutions":
            cells = [cell for it in call.say.solve.columns() for cell in (it.offer, it.cannot)]
            return [looks.name_of(it) for it in cells if not it.isHidden() and not in_sight(it)]
        return []

    def _hits(self) -> list[str]:
        hits = self.desk.call.finder.hits
        room = hits.viewport().rect()
        model = hits.model()
        rows = [hits.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
        seen = sum(room.contains(row) for row in rows)
        found = [] if seen >= min(5, len(rows)) else [f"only {seen} hits"]
        marked = hits.visualRect(hits.currentIndex())
        answers = self.desk.call.say.answers
        rest = [] if answers.isHidden() or in_sight(answers) else ["answers scrolled away"]
        return found + rest + ([] if room.contains(marked) else ["the marked hit is cut"])

    def _say(self, name: str, found: list[str]) -> None:
        self.wrong += [f"{name}: {it}" for it in found]


@pytest.mark.parametrize("size", SIZES)
def test_the_window_keeps_its_size_on_the_whole_tour(
    look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: str
) -> None:
    asked, side = SIZES[size]
    Look.asked, Look.wrong = asked, []
    monkeypatch.setattr(tour, "Tour", Look)
    tour._play_in(tmp_path, tmp_path, "el", Mode.LIGHT, asked, side, "desk")
    assert Look.wrong == []


def test_in_sight_sees_what_is_scrolled_away(look: Theme, qtbot: object) -> None:
    outer = QWidget()
    outer.resize(100, 100)
    inner = QWidget(outer)
    inner.setGeometry(QRect(QPoint(10, 60), QPoint(90, 140)))
    outer.show()
    looks.settle()
    assert not in_sight(inner)
    inner.move(10, 10)
    assert in_sight(inner)
    outer.close()
