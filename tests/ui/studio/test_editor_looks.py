"""How the editors look: nothing cut off or overlapping, everything named, Tab goes everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QTabBar

from agent_assist.domain.problem import Problem, Severity
from tests.ui import looks
from tests.ui.studio.conftest import SHOP, RoomWindow
from ui.i18n import install_language
from ui.studio.editor.piece_forms import PieceForm
from ui.studio.editor.preview_panel import Place, PreviewPanel
from ui.studio.editor.scene import Tools
from ui.studio.editor.tables import HouseValuesTable, SharedFacts
from ui.theme import Theme
from ui.tokens import Mode

Make = Callable[..., RoomWindow]
PAGES = [
    ("templates", "welcome", "", 0),
    ("guides", "returns", "say_back", 0),
    ("guides", "returns", "say_back", 1),
    ("guides", "returns", "box", 2),
    ("guides", "returns", "identity", 2),
    ("guides", "returns", "say_back", 3),
    ("guides", "returns", "", 0),
    ("guides", "opening", "", 0),
    ("solutions", "refund_unopened", "", 0),
    ("packs", "shop", "", 0),
]


def open_page(room: RoomWindow, page: tuple[str, str, str, int], language: str) -> None:
    kind, id_, step, tab = page
    editor = room.open(kind, id_, step, language)
    if step:
        editor.step.tabs.setCurrentIndex(tab)
    for button in editor.findChildren(type(editor.head.confirm)):
        if button.isCheckable() and button.isVisible() and button.property("kind") == "quiet":
            button.click() if not button.isChecked() and button.text() != _source() else None
    looks.settle()


def _source() -> str:
    return QCoreApplication.translate("PillEdit", "Source")


def faults(room: RoomWindow) -> list[str]:
    bars = [bar for bar in room.findChildren(QTabBar) if bar.isVisible()]
    narrow = [looks.name_of(bar) for bar in bars if bar.width() < bar.sizeHint().width()]
    return [
        *narrow,
        *looks.clipped_text(room),
        *looks.overlapping(room),
        *looks.nameless(room),
    ]


@pytest.mark.parametrize("code", ["en", "sr", "el"])
def test_nothing_is_cut_off_beside_the_map(make: Make, qapp: QApplication, code: str) -> None:
    install_language(qapp, code)
    room = make(width=640, height=360)
    for page in PAGES:
        open_page(room, page, code)
        assert faults(room) == [], page


def test_nothing_is_cut_off_with_letters_of_twice_the_size(make: Make, look: Theme) -> None:
    look.apply(Mode.DARK, 2.0)
    room = make(width=1200, height=700)
    found = {}
    for page in PAGES:
        open_page(room, page, "el")
        found[page] = faults(room)
    look.apply(Mode.LIGHT, 1.0)
    assert [page for page in found if found[page]] == []


def test_tab_goes_everywhere_and_back(make: Make) -> None:
    room = make(width=900, height=700)
    for page in PAGES:
        open_page(room, page, "en")
        assert looks.focus_trap(room) == [], page


def test_marks_of_problems_cut_nothing_off(make: Make) -> None:
    room = make(width=760, height=420)
    open_page(room, PAGES[1], "en")
    places = ("steps/say_back/ways/yes", "steps/say_back/title", "steps/say_back/tips/0")
    room.editor.show_problems(
        tuple(
            Problem(Severity.ERROR, "x", "Bad.", "Mend it.", item="guides/returns", part=place)
            for place in places
        )
    )
    looks.settle()
    assert [room.editor.step.tabs.tabIcon(at).isNull() for at in range(4)] == [
        True,
        False,
        False,
        False,
    ]
    assert faults(room) == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_words_stand_out_from_their_ground(make: Make, look: Theme, mode: Mode) -> None:
    look.apply(mode)
    room = make(width=900, height=640)
    for page in (PAGES[0], PAGES[2], PAGES[8]):
        open_page(room, page, "en")
        assert looks.weak_text(room) == []
    text = room.open("templates", "welcome").template.wordings.rows[0].text.edit.text
    pill = text.pill_rect(0)
    assert looks.contrast(text.viewport().grab(pill.adjusted(6, 2, -6, -2)).toImage()) >= 7


@pytest.mark.parametrize("code", ["en", "sr@latin", "el"])
def test_forms_of_pills_show_all_their_words(make: Make, qapp: QApplication, code: str) -> None:
    install_language(qapp, code)
    room = make(width=900, height=640)
    editor = room.open("templates", "confirm_return")
    edit = editor.template.wordings.rows[0].text.edit
    edit.show_source(
        "{% if wish in ['return'] and customer.last_name is known %}a{% else %}b{% endif %}"
        "{{ house.return_days | plural('day', 'days') }}{{ gender_of_customer('a', 'b', 'c') }}"
        "{% for n in range(3) %}{{ n }}{% endfor %}{{ promised_for | date }}"
    )
    for at in range(5):
        edit._open(at)
        looks.settle()
        form = edit._open_forms[0]
        assert isinstance(form, PieceForm)
        assert [
            *looks.clipped_text(form),
            *looks.overlapping(form),
            *looks.nameless(form),
        ] == []
        form.reject()
        looks.settle()


@pytest.mark.parametrize("code", ["en", "el"])
def test_tables_and_the_preview_show_all_their_words(
    look: Theme, qtbot: object, qapp: QApplication, code: str
) -> None:
    install_language(qapp, code)
    values, facts = HouseValuesTable(), SharedFacts()
    values.show_values(SHOP, "el")
    facts.show_content(SHOP, "el")
    preview = PreviewPanel(Tools())
    preview.show_place(SHOP, Place("confirm_return", "", ("returns",), "say_back"), "el")
    preview.show()
    preview._ask()
    for widget, width in ((values, 900), (facts, 900), (preview, 330)):
        looks.picture(widget, width, 640)
        looks.settle()
        assert [
            *looks.clipped_text(widget),
            *looks.overlapping(widget),
            *looks.nameless(widget),
        ] == [], type(widget).__name__
        assert looks.focus_trap(widget) == []
        widget.close()
        widget.deleteLater()
