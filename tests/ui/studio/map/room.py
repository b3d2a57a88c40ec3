"""A room for the map alone: it shows the map what the map says that the guide becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    Way,
)
from agent_assist.domain.items import with_items
from agent_assist.domain.problem import Problem
from agent_assist.editing.guide_graph import Shares
from tests.ui import looks
from ui.studio.map.asking import Picker, TitlePanel
from ui.studio.map.cards import Card
from ui.studio.map.guide_map import GuideMap

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class MapRoom(QWidget):
    """A window with a map, and the content as it was edited."""

    def __init__(self, guide: Guide, content: Content | None = None, language: str = "en") -> None:
        super().__init__()
        self.map = GuideMap()
        self.language = language
        self.id = guide.id
        self.content = content or Content({guide.id: guide}, languages=("en", "sr", "el"))
        self.problems: tuple[Problem, ...] = ()
        self.shares: Shares | None = None
        self.told: list[str] = []
        self.chosen: list[str] = []
        self.opened: list[str] = []
        column = QVBoxLayout(self)
        column.addWidget(self.map)
        self.map.edited.connect(self._apply)
        self.map.step_chosen.connect(self.chosen.append)
        self.map.step_opened.connect(self.opened.append)
        self.map.guide_opened.connect(self.opened.append)

    @property
    def guide(self) -> Guide:
        """The guide as it is now."""
        return self.content.guides[self.id]

    def refresh(self) -> None:
        """Show the map the present state."""
        self.map.show_guide(self.guide, self.content, self.language, self.problems, self.shares)
        looks.settle()

    def card(self, id: str) -> Card:
        """A card by its node."""
        return self.map.scene.cards[id]

    def spot(self, id: str, right: bool = False) -> QPoint:
        """Where a card is in the viewport: its middle, or its right edge."""
        card = self.card(id)
        at = QPointF(card.rect.right() - 1 if right else card.rect.width() / 3, 20)
        return self.map.view.mapFromScene(card.mapToScene(at))

    def press(self, key: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        """Press a key where the focus is."""
        looks.press(QApplication.focusWidget() or self, key, modifiers, text)
        looks.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        looks.type_text(widget, text)
        looks.settle()

    def drag(self, begin: QPoint, end: QPoint, button: Qt.MouseButton | None = None) -> None:
        """Press the mouse, move it in a few steps, and let go."""
        used = button or Qt.MouseButton.LeftButton
        self.mouse(QMouseEvent.Type.MouseMove, begin, Qt.MouseButton.NoButton)
        self.mouse(QMouseEvent.Type.MouseButtonPress, begin, used)
        for part in (0.3, 0.6, 1.0):
            self.mouse(QMouseEvent.Type.MouseMove, begin + (end - begin) * part, used)
        self.mouse(QMouseEvent.Type.MouseButtonRelease, end, used)
        looks.settle()

    def pick(self, entry: QAction) -> None:
        """Choose an entry of the open menu by key."""
        menu = self.map.menu
        assert menu is not None
        menu.setActiveAction(entry)
        looks.press(menu, Key.Key_Return)
        self.activateWindow()
        looks.settle()

    def mouse(self, kind: QMouseEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
        """One mouse event in the viewport."""
        port = self.map.view.viewport()
        held = Qt.MouseButton.NoButton if kind is QMouseEvent.Type.MouseButtonRelease else button
        event = QMouseEvent(kind, QPointF(at), port.mapToGlobal(QPointF(at)), button, held, NONE)
        QApplication.sendEvent(port, event)

    def _apply(self, items: tuple[Guide, ...], text: str) -> None:
        self.content = with_items(self.content, items)
        self.told.append(text)
        self.refresh()


POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform cannot raise a menu, nor give it the keyboard."""

Make = Callable[..., MapRoom]


def step(id: str, stage: Stage, *to: str, kind: StepKind | None = None) -> Step:
    is_ask = len(to) > 1
    ways = tuple(
        Way(f"way_{n}" if is_ask else "next", Target(step=one), {"en": f"To {one}"})
        for n, one in enumerate(to, 1)
    )
    kind = kind or (StepKind.ASK if is_ask else StepKind.SAY)
    titles = {"en": id.capitalize(), "sr": f"Корак {id}", "el": f"Βήμα {id}"}
    return Step(id, stage, kind, titles, ways=ways)


def small() -> Guide:
    steps = (
        step("welcome", Stage.GREET, "name", "wrong"),
        step("name", Stage.GREET, "wish"),
        step("wrong", Stage.GREET, kind=StepKind.END),
        step("wish", Stage.NEED, "solve", "clarify"),
        step("clarify", Stage.NEED, "wish"),
        step("solve", Stage.RESOLVE, "bye"),
        step("bye", Stage.THANK, kind=StepKind.END),
    )
    steps = tuple(
        replace(one, end=Disposition.RESOLVED) if one.kind is StepKind.END else one for one in steps
    )
    return Guide("small", GuideKind.TOPIC, {one.id: one for one in steps}, "welcome")


def ways(room: MapRoom, id: str) -> dict[str, str]:
    return {way.id: way.to.step for way in room.guide.steps[id].ways}


def tip(room: MapRoom, id: str) -> str:
    assert room.map.scene.picture is not None
    return room.map.scene.picture.tip(id)


def spoken(room: MapRoom, id: str) -> str:
    assert room.map.scene.picture is not None
    return room.map.scene.picture.spoken(id)


def panel(room: MapRoom) -> TitlePanel | Picker:
    shown = [
        one
        for kind in (TitlePanel, Picker)
        for one in room.map.findChildren(kind)
        if one.isVisible()
    ]
    assert len(shown) == 1
    return shown[0]
