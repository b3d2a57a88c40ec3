"""An item editor in a window, over the shop, with a room that takes over what it tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.domain.content import Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import with_items
from tests.starter import starter_content
from tests.ui import looks
from ui.studio.editor.item_editor import ItemEditor
from ui.studio.editor.scene import Item, Tools
from ui.theme import Theme

SHOP = starter_content()


class RoomWindow(QWidget):
    """What the room does with the editor: keeps the content, and shows the new state at once."""

    def __init__(self, tools: Tools | None = None) -> None:
        super().__init__()
        self.content = SHOP
        self.kind, self.id, self.step, self.language = "templates", "", "", "en"
        self.told: list[tuple[tuple[Item, ...], str]] = []
        self.editor = ItemEditor(tools or Tools())
        self.editor.edited.connect(self._take)
        self.editor.language_chosen.connect(self._other_language)
        self.editor.step_wanted.connect(self._other_step)
        column = QVBoxLayout(self)
        column.addWidget(self.editor)

    def open(self, kind: str, id_: str, step: str = "", language: str = "en") -> ItemEditor:
        self.kind, self.id, self.step, self.language = kind, id_, step, language
        self.show_now()
        looks.settle()
        return self.editor

    def show_now(self) -> None:
        item = getattr(self.content, self.kind)[self.id]
        self.editor.show_item(item, self.content, self.language, step=self.step)

    def template(self, id_: str) -> Template:
        return self.content.templates[id_]

    def guide(self, id_: str) -> Guide:
        return self.content.guides[id_]

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        looks.type_text(focus, text)

    def press(self, key: int, modifiers: object = None) -> None:
        focus = QApplication.focusWidget() or self
        if modifiers is None:
            looks.press(focus, key)
        else:
            looks.press(focus, key, modifiers)
        looks.settle()

    def _take(self, items: tuple[Item, ...], said: str) -> None:
        self.told.append((items, said))
        self.content = with_items(self.content, items)
        self.show_now()

    def _other_language(self, language: str) -> None:
        self.language = language

    def _other_step(self, step: str) -> None:
        self.step = step
        self.show_now()


@pytest.fixture
def make(look: Theme, qtbot: QtBot) -> Callable[..., RoomWindow]:
    def made(width: int = 1000, height: int = 640, tools: Tools | None = None) -> RoomWindow:
        window = RoomWindow(tools)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        looks.settle()
        return window

    return made


@pytest.fixture
def room(make: Callable[..., RoomWindow]) -> RoomWindow:
    return make()
