"""The text with pills, typed into as a supervisor would."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looks
from tests.ui.studio.conftest import SHOP
from ui.i18n import install_language
from ui.studio.editor.names import Names
from ui.studio.editor.pill_edit import PhraseForm, PillEdit
from ui.studio.editor.pill_text import PillText
from ui.theme import Theme

TEXT = "Thank you, {{ customer | address }}. Order {{ order_number }}?"
SIGNS = [
    "{{ order_number }}",
    "{% if wish == 'return' %}yes{% endif %}",
    "{{",
    "%}",
    " ",
    "ж",
    "\n",
]
hostile = st.lists(st.sampled_from(SIGNS) | st.text("ab{}%#'\n", max_size=3), max_size=8)


@pytest.fixture
def window(look: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    edit = PillEdit("Text")
    edit.set_names(Names(SHOP, ("returns",), "en"))
    column.addWidget(edit)
    after = QLineEdit()
    after.setAccessibleName("after")
    column.addWidget(after)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    edit.text.setFocus()
    looks.settle()
    return made


@pytest.fixture
def edit(window: QWidget) -> PillEdit:
    found = window.findChild(PillEdit)
    assert found is not None
    return found


@pytest.fixture
def text(edit: PillEdit) -> PillText:
    edit.show_source(TEXT)
    return edit.text


def put_cursor(text: PillText, at: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(at)
    text.setTextCursor(cursor)


def click_on_pill(text: PillText, at: int) -> None:
    spot = text.pill_rect(at).center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    looks.settle()


def test_values_have_plain_names(text: PillText) -> None:
    assert text.pills() == ("title and surname, calling form", "order")
    assert text.spoken() == "Thank you, title and surname, calling form. Order order?"


def test_a_phrase_says_when_it_is_said(edit: PillEdit) -> None:
    edit.show_source("{% if box == 'sealed' %}the unopened {% endif %}item")
    assert edit.text.pills() == ("if box is unopened: “the unopened ”",)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(pieces=hostile)
def test_any_text_comes_back_byte_for_byte(edit: PillEdit, pieces: list[str]) -> None:
    source = "".join(pieces)
    edit.show_source(source)
    assert edit.source() == source


def test_every_text_of_the_shop_comes_back_byte_for_byte(edit: PillEdit) -> None:
    texts = [
        text
        for template in SHOP.templates.values()
        for wording in template.wordings
        for text in wording.texts.values()
    ]
    assert len(texts) > 300
    for source in texts:
        edit.show_source(source)
        assert edit.source() == source


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(lines=st.lists(hostile.map(lambda it: "".join(it).strip()).filter(bool), max_size=4))
def test_lists_come_back_line_by_line(edit: PillEdit, lines: list[str]) -> None:
    edit.text.show_lines(lines)
    assert edit.text.lines() == (lines or [""])


@pytest.mark.parametrize("letters", ["hello", "Ћирилица њџ", "Ελληνικά ώ", "emoji 😀 end"])
def test_letters_of_every_script_are_typed(text: PillText, letters: str) -> None:
    put_cursor(text, text.document().characterCount() - 1)
    looks.type_text(text, letters)
    assert text.source() == TEXT + letters


def test_letters_after_a_pill_are_plain(text: PillText) -> None:
    put_cursor(text, 12)
    looks.type_text(text, "xy")
    assert text.source() == TEXT.replace("}}. Order", "}}xy. Order")


def test_one_backspace_removes_a_pill(text: PillText) -> None:
    put_cursor(text, 12)
    looks.press(text, Qt.Key.Key_Backspace)
    assert text.source() == TEXT.replace("{{ customer | address }}", "")


def test_arrow_keys_stop_on_a_pill_and_enter_opens_it(edit: PillEdit, text: PillText) -> None:
    put_cursor(text, 11)
    looks.press(text, Qt.Key.Key_Right)
    assert text.selected_pill() == 11
    looks.press(text, Qt.Key.Key_Right)
    assert (text.selected_pill(), text.textCursor().position()) == (-1, 12)
    looks.press(text, Qt.Key.Key_Left)
    assert text.selected_pill() == 11
    looks.press(text, Qt.Key.Key_Return)
    looks.settle()
    form = edit._open_forms[0]
    assert form.isVisible()
    looks.press(form, Qt.Key.Key_Escape)
    looks.settle()
    assert edit._open_forms == ()
    assert text.source() == TEXT


def test_a_click_opens_a_pill_and_its_form_changes_it(edit: PillEdit, text: PillText) -> None:
    click_on_pill(text, 11)
    form = edit._open_forms[0]
    form.how.setCurrentIndex(1)
    form.marks["capital_first"].setChecked(True)
    form.take.click()
    looks.settle()
    assert text.source().startswith("Thank you, {{ customer | formal_name | capital_first }}.")
    click_on_pill(text, 11)
    edit._open_forms[0].remove.click()
    looks.settle()
    assert text.source() == "Thank you, . Order {{ order_number }}?"


def test_a_click_on_words_opens_nothing(edit: PillEdit, text: PillText) -> None:
    spot = text.cursorRect().center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(20, 0))
    looks.settle()
    assert edit._open_forms == ()


def test_copied_pills_stay_pills(text: PillText, qtbot: QtBot, window: QWidget) -> None:
    other = PillText()
    qtbot.addWidget(other)
    text.selectAll()
    looks.press(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    other.show_source("Before. ")
    other.moveCursor(QTextCursor.MoveOperation.End)
    other.paste()
    assert other.source() == "Before. " + TEXT
    assert len(other.pills()) == 2
    assert QApplication.clipboard().text() == TEXT


def test_what_is_pasted_in_braces_becomes_a_pill(text: PillText) -> None:
    QApplication.clipboard().setText("{{ house.phone }}")
    text.selectAll()
    text.paste()
    assert text.source() == "{{ house.phone }}"
    assert text.pills() == ("our phone number",)


def test_a_slash_offers_what_can_be_inserted(edit: PillEdit, text: PillText) -> None:
    put_cursor(text, text.document().characterCount() - 1)
    looks.type_text(text, " ")
    looks.type_text(text, "/")
    looks.settle()
    assert edit.offer.isVisible()
    assert QApplication.focusWidget() is edit.offer.filter
    looks.type_text(edit.offer.filter, "bought")
    shown = [edit.offer.list.item(row).text() for row in range(edit.offer.list.count())]
    assert shown[0].startswith("bought on")
    looks.press(edit.offer.filter, Qt.Key.Key_Down)
    looks.press(edit.offer.filter, Qt.Key.Key_Return)
    looks.settle()
    assert text.source() == f"{TEXT} {{{{ purchase_date | date('no year') }}}}"
    assert not edit.offer.isVisible()
    assert text.hasFocus()


def test_esc_leaves_the_slash_and_backspace_takes_it_away(edit: PillEdit, text: PillText) -> None:
    put_cursor(text, 0)
    looks.type_text(text, "/")
    looks.press(edit.offer.filter, Qt.Key.Key_Escape)
    assert text.source() == "/" + TEXT
    assert text.hasFocus()
    looks.type_text(text, " ")
    looks.type_text(text, "/")
    looks.press(edit.offer.filter, Qt.Key.Key_Backspace)
    assert text.source() == "/ " + TEXT


def test_a_slash_inside_of_a_word_is_a_slash(edit: PillEdit, text: PillText) -> None:
    put_cursor(text, 5)
    looks.type_text(text, "/or")
    assert text.source().startswith("Thank/or you")


@pytest.mark.parametrize("typed", ["поруџбина", "porudžbina", "porudzbina", "PORU"])
def test_the_list_is_found_in_any_alphabet(edit: PillEdit, qapp: QApplication, typed: str) -> None:
    install_language(qapp, "sr")
    edit.text.setFocus()
    looks.type_text(edit.text, "/")
    looks.type_text(edit.offer.filter, typed)
    assert edit.offer.list.item(0).text().startswith("поруџбина")
    looks.type_text(edit.offer.filter, " no such thing")
    assert edit.offer.list.count() == 0
    looks.press(edit.offer.filter, Qt.Key.Key_Return)
    assert edit.offer.isVisible()
    looks.press(edit.offer.filter, Qt.Key.Key_Escape)
    assert edit.source() == "/"


def test_a_phrase_is_built_by_choosing(edit: PillEdit, text: PillText) -> None:
    put_cursor(text, 0)
    looks.type_text(text, "/")
    looks.type_text(edit.offer.filter, "phrase if")
    looks.press(edit.offer.filter, Qt.Key.Key_Return)
    looks.settle()
    form = edit._open_forms[0]
    assert isinstance(form, PhraseForm)
    form.take.click()
    assert form.wrong.text() == "Choose when it is said."
    case = form._cases[0]
    case.when.add.click()
    row = case.when._rows[0]
    row.name.setCurrentIndex(row._names.index("box"))
    row.name.activated.emit(row.name.currentIndex())
    row.op.setCurrentIndex(row._ops.index("=="))
    row.op.activated.emit(row.op.currentIndex())
    case.words.text.setFocus()
    looks.type_text(case.words.text, "the unopened ")
    form.take.click()
    looks.settle()
    assert text.source() == "{% if box == 'sealed' %}the unopened {% endif %}" + TEXT
    assert text.pills()[0] == "if box is unopened: “the unopened ”"


def test_the_source_is_a_second_view(edit: PillEdit, text: PillText) -> None:
    edit.as_source.click()
    assert edit.raw is not None
    assert edit.raw.toPlainText() == TEXT
    assert not text.isVisible()
    edit.raw.setPlainText("Hello {{ greeting }}")
    edit.as_source.click()
    assert text.pills() == ("greeting of the hour",)


def test_tab_leaves_the_text(window: QWidget, text: PillText) -> None:
    text.setFocus()
    looks.press(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()
    assert text.source() == TEXT
    assert looks.focus_trap(window) == []


def test_undo_is_the_rooms(window: QWidget, text: PillText) -> None:
    undone: list[bool] = []
    handed: list[bool] = []
    action = QAction(window)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    action.triggered.connect(lambda: undone.append(True))
    text.undo_coming.connect(lambda: handed.append(True))
    window.addAction(action)
    text.setFocus()
    looks.press(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    assert handed == [True]


def test_cursor_and_selection_stay_when_the_same_text_is_shown(
    edit: PillEdit, text: PillText
) -> None:
    cursor = text.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(14, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    edit.show_source(TEXT)
    assert (text.textCursor().anchor(), text.textCursor().position()) == (3, 14)
    edit.show_source("Short")
    assert text.textCursor().position() == 5


def test_what_is_wrong_is_underlined_where_it_stands(text: PillText) -> None:
    start = TEXT.index("{{ order")
    text.mark_faults(((0, 5, True), (start + 3, start + 8, False)))
    spots = [
        (it.cursor.selectionStart(), it.cursor.selectionEnd()) for it in text.extraSelections()
    ]
    assert spots == [(0, 5), (20, 21)]
    assert text.pill_at(20) is not None


def test_a_long_phrase_goes_on_in_the_next_line(edit: PillEdit) -> None:
    words = "and here is a phrase that is much longer than one line of this narrow text can be "
    edit.show_source("{% if wish == 'return' %}" + words * 2 + "{% endif %}")
    wide = edit.text.viewport().width()
    size = edit.text.pill_size(edit.source())
    assert size.width() <= wide
    assert size.height() > 40


def test_what_is_typed_is_told_once_a_letter(edit: PillEdit, qtbot: QtBot) -> None:
    told: list[bool] = []
    edit.edited.connect(lambda: told.append(True))
    edit.show_source("abc")
    assert told == []
    edit.text.setFocus()
    looks.type_text(edit.text, "xyz")
    assert len(told) == 3


def test_a_locked_text_stays_as_it_is(edit: PillEdit, text: PillText) -> None:
    edit.set_locked(True)
    looks.type_text(text, "x/")
    click_on_pill(text, 11)
    assert text.source() == TEXT
    assert edit._open_forms == ()
