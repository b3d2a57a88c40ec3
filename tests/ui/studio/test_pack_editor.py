"""A pack is edited like all else: its title, its languages, and words that mean the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from agent_assist.domain.content import Pack
from tests.ui import looks
from tests.ui.studio.conftest import SHOP, RoomWindow
from ui.studio.editor.pack_editor import LanguagesField, PackEditor
from ui.widgets import ActionButton

PACK = next(iter(SHOP.packs))


def opened(room: RoomWindow, language: str = "en") -> PackEditor:
    room.open("packs", PACK, language=language)
    return room.editor.pack


def told(room: RoomWindow) -> Pack:
    (item,), _ = room.told[-1]
    assert isinstance(item, Pack)
    return item


def remove(languages: LanguagesField, code: str) -> None:
    (button,) = (it for it in languages.findChildren(ActionButton, code) if it.isVisible())
    button.click()
    looks.settle()


def test_words_that_mean_the_same_are_lines(room: RoomWindow) -> None:
    editor = opened(room)
    before = SHOP.packs[PACK].synonyms["en"]
    lines = editor.synonyms.lines
    assert tuple(lines.lines()[0].split(", ")) == before[0]

    lines.setFocus()
    room.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    room.press(Qt.Key.Key_Return)
    room.type("bike,  bicycle , bike")
    editor.flush()

    assert told(room).synonyms == {
        **SHOP.packs[PACK].synonyms,
        "en": (*before, ("bike", "bicycle")),
    }
    assert lines.lines()[-1] == "bike,  bicycle , bike"  # not written anew under the hands


def test_each_language_has_words_of_its_own(room: RoomWindow) -> None:
    editor = opened(room, "sr")
    groups = SHOP.packs[PACK].synonyms["sr"]
    assert tuple(editor.synonyms.lines.lines()[0].split(", ")) == groups[0]


def test_a_title_is_typed_in_the_language_in_front(room: RoomWindow) -> None:
    editor = opened(room, "el")
    editor.title.take_focus()
    room.type("!")
    editor.flush()
    before = SHOP.packs[PACK].title
    assert told(room).title == {**before, "el": f"!{before['el']}"}


def test_languages_are_added_and_taken_away_but_for_the_last(room: RoomWindow) -> None:
    editor = opened(room)
    languages = editor.languages
    remove(languages, "el")
    assert told(room).languages == ("en", "sr")
    for code in ("sr", "en"):
        remove(languages, code)
    assert told(room).languages == ("en",)
    shown = [it.text() for it in languages.findChildren(QLabel) if it.isVisible()]
    assert "A pack has at least one language." in shown
