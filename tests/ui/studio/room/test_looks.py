"""How the studio looks: nothing cut off or nameless, in every language, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from agent_assist.domain.items import Ref
from tests.ui import looks
from ui.i18n import install_language
from ui.studio.room import StudioRoom
from ui.theme import Theme
from ui.tokens import Mode

PAGES = ("publish", "versions", "compare", "replace", "import", "export", "values")


@pytest.mark.parametrize("language", ["en", "sr", "sr@latin", "el"])
def test_nothing_is_cut_off_and_everything_has_a_name(
    room: StudioRoom, qapp: QApplication, look: Theme, language: str
) -> None:
    install_language(qapp, language)
    look.apply(Mode.DARK if language == "sr" else Mode.LIGHT)
    room.open_item(Ref("guide", "opening"), "welcome")
    looks.settle()
    for part in (room.header, room.library, room.problems, room.impact, room.history):
        assert looks.clipped_text(part) == []
        assert looks.nameless(part) == []
    for name in PAGES:
        room.open_page(name)
        looks.settle()
        page = room.page
        assert page is not None
        assert looks.nameless(page) == [], name
        assert page.heading.text(), name


def test_the_room_fits_a_small_window(room: StudioRoom) -> None:
    window = room.window()
    window.resize(1280, 720)
    looks.settle()
    assert (window.width(), window.height()) == (1280, 720)
    assert room.editor_card.isVisible()
    assert room.side.width() > 200
    assert room.library.width() > 150
    assert looks.overlapping(room.header) == []
