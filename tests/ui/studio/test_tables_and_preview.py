"""House values, shared facts and words that mean the same, as tables; the preview beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from agent_assist.domain.content import HouseValue
from agent_assist.domain.guide import Channel, FactType, Mood
from agent_assist.domain.items import with_items
from agent_assist.domain.values import Gender
from tests.ui import looks
from tests.ui.studio.conftest import SHOP
from ui.studio.editor.preview_panel import Place, PreviewPanel
from ui.studio.editor.scene import Item, Tools
from ui.studio.editor.tables import (
    KIND,
    LABEL,
    TEXTS,
    VALUE,
    HouseValuesTable,
    SharedFacts,
)
from ui.theme import Theme
from ui.widgets.say_view import SayText, Span

Told = list[tuple[tuple[Item, ...], str]]


@pytest.fixture
def values(look: Theme, qtbot: QtBot) -> HouseValuesTable:
    made = HouseValuesTable()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_values(SHOP, "en")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def told(values: HouseValuesTable) -> Told:
    found: Told = []
    values.edited.connect(lambda items, said: found.append((items, said)))
    return found


def row_of(name: str) -> int:
    return list(SHOP.house_values).index(name)


def type_into(values: HouseValuesTable, name: str, column: int, text: str) -> None:
    """Type into a cell as by hand: go there, press Enter, type, press Enter."""
    values.table.setCurrentCell(row_of(name), column)
    values.table.setFocus()
    looks.press(values.table, Qt.Key.Key_Return)
    editor = values.table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    looks.type_text(editor, text)
    looks.press(editor, Qt.Key.Key_Return)
    looks.settle()


def test_a_house_value_is_changed_once_for_all_texts(values: HouseValuesTable, told: Told) -> None:
    type_into(values, "return_days", VALUE, "30")
    ((house,), said) = told[0]
    assert isinstance(house, HouseValue)
    assert (house.name, house.value, said) == ("return_days", "30", "House value changed")
    assert house.label == SHOP.house_values["return_days"].label


def test_a_value_of_the_wrong_kind_is_refused_with_a_sentence(
    values: HouseValuesTable, told: Told
) -> None:
    type_into(values, "return_days", VALUE, "soon")
    assert told == []
    assert "soon" in values.wrong.text()
    assert values.table.item(row_of("return_days"), VALUE).text() == "14"
    type_into(values, "delivery_fee", VALUE, "490")
    ((house,), _) = told[0]
    assert isinstance(house, HouseValue)
    assert house.value == "490.00 RSD"
    assert not values.wrong.isVisible()


def test_words_differ_by_language(values: HouseValuesTable, told: Told) -> None:
    type_into(values, "shop_name", TEXTS + 2, "Νόβα")
    type_into(values, "shop_name", LABEL, "Our name")
    house = told[-1][0][0]
    assert isinstance(house, HouseValue)
    assert house.texts["el"] == "Νόβα"
    assert house.texts["en"] == "Nova Electronics"
    assert house.label["en"] == "Our name"


def test_the_kind_is_chosen_from_a_list(values: HouseValuesTable, told: Told) -> None:
    values.table.setCurrentCell(row_of("refund_days"), KIND)
    values.table.setFocus()
    looks.press(values.table, Qt.Key.Key_F2)
    box = values.table.findChild(QComboBox)
    assert box is not None
    box.setCurrentText("number")
    box.activated.emit(box.currentIndex())
    looks.settle()
    house = told[0][0][0]
    assert isinstance(house, HouseValue)
    assert house.type is FactType.NUMBER


def test_a_value_is_added_and_its_removal_is_asked_for(
    values: HouseValuesTable, told: Told
) -> None:
    gone: list[str] = []
    chosen: list[str] = []
    values.removal_wanted.connect(gone.append)
    values.chosen.connect(chosen.append)
    values.add.click()
    looks.settle()
    made = told[0][0][0]
    assert isinstance(made, HouseValue)
    assert made.name not in SHOP.house_values
    values.go_to("return_days")
    values.remove.click()
    assert gone == ["return_days"]
    assert chosen[-1] == "return_days"


def test_the_focus_stays_when_the_new_state_is_shown(values: HouseValuesTable) -> None:
    values.table.setCurrentCell(4, VALUE)
    house = HouseValue("return_days", FactType.NUMBER, "21")
    values.show_values(with_items(SHOP, (house,)), "en")
    assert (values.table.currentRow(), values.table.currentColumn()) == (4, VALUE)
    assert values.table.item(row_of("return_days"), VALUE).text() == "21"


def test_shared_facts_are_edited(look: Theme, qtbot: QtBot) -> None:
    facts = SharedFacts()
    qtbot.addWidget(facts)
    facts.show_content(SHOP, "en")
    facts.show()
    found: Told = []
    gone: list[str] = []
    facts.edited.connect(lambda items, said: found.append((items, said)))
    facts.removal_wanted.connect(gone.append)
    row = facts.facts.row_of("email")
    assert row is not None
    row.unfold()
    row.personal.box.click()
    ((spec,), _) = found[0]
    assert spec.name == "email"
    row.remove.click()
    assert gone == ["email"]


# --- the preview ------------------------------------------------------------------------------


@pytest.fixture
def preview(look: Theme, qtbot: QtBot) -> Callable[..., PreviewPanel]:
    def made(
        template: str, language: str, guides: tuple[str, ...] = (), step: str = ""
    ) -> PreviewPanel:
        panel = PreviewPanel(Tools())
        qtbot.addWidget(panel)
        panel.resize(340, 700)
        panel.show()
        panel.show_place(SHOP, Place(template, "", guides, step), language)
        panel._ask()
        looks.settle()
        return panel

    return made


def choose(field: object, value: object) -> None:
    box = field.box
    box.setCurrentIndex(field._values.index(value))
    box.activated.emit(box.currentIndex())


def test_the_preview_says_what_the_desk_would(preview: Callable[..., PreviewPanel]) -> None:
    panel = preview("confirm_return", "sr", ("returns",), "say_back")
    assert panel.say.said().plain.startswith("Хвала, госпођо Јовановић.")
    assert "разумела" in panel.say.said().plain
    choose(panel.rep, Gender.MALE)
    choose(panel.customer, Gender.MALE)
    choose(panel.language, "sr-Latn")
    panel._ask()
    assert panel.say.said().plain.startswith("Hvala, gospodine Jovanoviću.")
    assert "razumeo" in panel.say.said().plain


def has_gaps(said: SayText) -> bool:
    return any(span.kind is Span.GAP for span in said.spans)


def test_sample_facts_can_be_changed_and_emptied(preview: Callable[..., PreviewPanel]) -> None:
    panel = preview("confirm_return", "en", ("returns",), "say_back")
    assert list(panel._fields) == ["first_name", "last_name", "wish", "order_number", "box"]
    order = panel._fields["order_number"].field
    order.line.setFocus()
    order.line.setText("")
    order.line.textEdited.emit("")
    order.flush()
    panel._ask()
    assert has_gaps(panel.say.said())
    assert panel.remark.text().startswith("What stands in brackets")
    choose(panel._fields["wish"].field, "exchange")
    panel._ask()
    assert "exchange" in panel.say.said().plain


def test_channel_mood_and_hour_choose_the_wording(preview: Callable[..., PreviewPanel]) -> None:
    panel = preview("welcome", "en")
    spoken = panel.say.said().plain
    choose(panel.channel, Channel.CHAT)
    panel._ask()
    assert panel.say.said().plain != spoken
    choose(panel.channel, Channel.PHONE)
    choose(panel.mood, Mood.UPSET)
    choose(panel.hour, 20)
    panel._ask()
    assert panel.say.said().plain.startswith("Good evening")


def test_the_wording_that_is_edited_brings_its_channel(
    preview: Callable[..., PreviewPanel],
) -> None:
    panel = preview("welcome", "en")
    chat = next(w for w in SHOP.templates["welcome"].wordings if Channel.CHAT in w.channels)
    panel.show_place(SHOP, Place("welcome", chat.id, ("opening",)), "en")
    panel._ask()
    assert panel.channel.value() is Channel.CHAT
    assert not panel.remark.isVisible()


def test_a_text_that_cannot_be_used_shows_why(preview: Callable[..., PreviewPanel]) -> None:
    panel = preview("confirm_return", "en")
    template = SHOP.templates["confirm_return"]
    endless = "{% for a in range(999) %}{% for b in range(999) %}x{% endfor %}{% endfor %}"
    bad = replace(template, wordings=(replace(template.wordings[0], texts={"en": endless}),))
    content = with_items(SHOP, (bad,))
    panel.show_place(content, Place("confirm_return"), "en")
    panel._ask()
    assert panel.refused.isVisible()
    assert panel.refused.text().startswith("This text repeats itself too often.")
    assert not panel.say.isVisible()


def test_another_guide_brings_its_own_sample_facts(
    preview: Callable[..., PreviewPanel],
) -> None:
    panel = preview("", "en")
    panel.show_place(SHOP, Place("confirm_return", "", ("returns",), "say_back"), "en")
    panel._ask()
    assert not has_gaps(panel.say.said())


def test_a_step_without_words_shows_nothing(preview: Callable[..., PreviewPanel]) -> None:
    panel = preview("", "en", ("returns",), "say_back")
    assert not panel.say.isVisible()
    assert panel.say.said().plain == ""
