"""A window with a map of a small guide."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide
from tests.ui import looks
from tests.ui.studio.map.room import Make, MapRoom, small
from ui.theme import Theme


@pytest.fixture
def make(look: Theme, qtbot: QtBot) -> Make:
    def made(
        guide: Guide | None = None,
        content: Content | None = None,
        size: tuple[int, int] = (1000, 640),
        language: str = "en",
    ) -> MapRoom:
        room = MapRoom(guide or small(), content, language)
        qtbot.addWidget(room)
        room.resize(*size)
        room.show()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        room.refresh()
        room.map.front().setFocus()
        looks.settle()
        return room

    return made
