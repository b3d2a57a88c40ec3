"""A desk on the sample course, in a window with its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looks
from tests.ui.desk.fakes import FakeCalls, FakeFind
from ui.actions import Act, Actions
from ui.desk.desk import Desk
from ui.theme import Theme


class DeskWindow(QWidget):
    """The desk as the main window holds it."""

    def __init__(self, rep: str = "en") -> None:
        super().__init__()
        self.calls = FakeCalls(rep)
        self.find = FakeFind(rep)
        self.keys = Actions(self)
        self.desk = Desk(self.keys, self.calls, self.find, "Jelena")
        self.keys.done.connect(self.desk.perform)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.desk)

    def press(self, key: int, modifiers: object = None, text: str = "") -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget() or self
        if modifiers is None:
            looks.press(focus, key, text=text)
        else:
            looks.press(focus, key, modifiers, text)
        looks.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        looks.type_text(focus, text)

    def take_call(self) -> None:
        self.desk.perform(Act.TAKE_CALL)
        looks.settle()

    def go_to(self, step: str) -> None:
        """Put the call in front to a step of the sample."""
        state = self.calls.calls[self.desk.session.id]
        state.step = step
        self.desk.session.refresh()
        looks.settle()


@pytest.fixture
def make(look: Theme, qtbot: QtBot) -> Callable[..., DeskWindow]:
    def made(rep: str = "en", width: int = 1440, height: int = 860) -> DeskWindow:
        window = DeskWindow(rep)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        looks.settle()
        return window

    return made


@pytest.fixture
def window(make: Callable[..., DeskWindow]) -> DeskWindow:
    return make()
