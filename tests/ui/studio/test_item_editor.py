"""The editor of one item, used as a supervisor would, over the shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.domain.condition import And, Compare, Known
from agent_assist.domain.content import Content, Wording
from agent_assist.domain.guide import Channel, Disposition, StepKind, Target, TargetKind
from agent_assist.domain.problem import Problem, Severity
from agent_assist.editing.languages import State
from tests.ui import looks
from tests.ui.studio.conftest import SHOP, RoomWindow
from ui.i18n import install_language
from ui.studio.editor.item_editor import ItemEditor
from ui.studio.editor.scene import Item, Tools
from ui.studio.editor.way_fields import NEW
from ui.widgets import ActionButton

Make = Callable[..., RoomWindow]


def chosen(field: object, value: object) -> None:
    """Choose a value in a field of words, as a click on it does."""
    box = field.box
    box.setCurrentIndex(field._values.index(value))
    box.activated.emit(box.currentIndex())


# --- wordings ---------------------------------------------------------------------------------


def test_a_wording_is_told_a_pause_after_the_last_key(room: RoomWindow, qtbot: QtBot) -> None:
    editor = room.open("templates", "confirm_return")
    row = editor.template.wordings.rows[0]
    text = row.text.edit.text
    text.setFocus()
    room.type("Well. ")
    assert room.told == []
    qtbot.waitUntil(lambda: bool(room.told))
    ((template,), said) = room.told[0]
    assert said == "Wording changed"
    assert template.wordings[0].texts["en"].startswith("Well. Thank you, {{ customer | address }}")
    assert text.hasFocus()
    assert text.textCursor().position() == 6
    room.type("Now")
    editor.flush()
    assert room.template("confirm_return").wordings[0].texts["en"].startswith("Well. NowThank")


def test_leaving_the_field_tells_at_once(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return")
    row = editor.template.wordings.rows[0]
    row.text.edit.text.setFocus()
    room.type("A ")
    row.cues.edit.text.setFocus()
    assert room.template("confirm_return").wordings[0].texts["en"].startswith("A Thank")


def test_going_to_another_item_loses_nothing(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return")
    editor.template.wordings.rows[0].text.edit.text.setFocus()
    room.type("B ")
    room.open("templates", "welcome")
    assert room.template("confirm_return").wordings[0].texts["en"].startswith("B Thank")
    assert room.template("welcome") == SHOP.templates["welcome"]


def test_wordings_are_added_duplicated_moved_and_removed(room: RoomWindow) -> None:
    editor = room.open("templates", "welcome")
    wordings = editor.template.wordings
    before = [one.id for one in room.template("welcome").wordings]
    wordings.rows[0].buttons["copy"].click()
    looks.settle()
    ids = [one.id for one in room.template("welcome").wordings]
    assert len(set(ids)) == len(before) + 1
    assert ids[0] == before[0]
    wordings.rows[0].buttons["down"].click()
    looks.settle()
    assert [one.id for one in room.template("welcome").wordings][:2] == [ids[1], ids[0]]
    wordings.rows[0].buttons["remove"].click()
    looks.settle()
    assert [one.id for one in room.template("welcome").wordings] == before
    wordings.add.click()
    looks.settle()
    made = room.template("welcome").wordings[-1]
    assert made == Wording(made.id, {})
    assert wordings.rows[-1].text.edit.text.hasFocus()
    assert [said for _, said in room.told] == [
        "Wording duplicated",
        "Wordings in another order",
        "Wording removed",
        "Wording added",
    ]


def test_where_a_wording_fits_is_ticked(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return")
    row = editor.template.wordings.rows[0]
    row.where.click()
    looks.settle()
    row.channels._boxes[2][1].click()
    row.hours.any.click()
    row.hours.start.setValue(18)
    row.hours.end.setValue(6)
    wording = room.template("confirm_return").wordings[0]
    assert wording.channels == (Channel.CHAT,)
    assert wording.hours == (18, 6)
    assert row.where.text() == "Chat, 18:00–6:00"


# --- languages --------------------------------------------------------------------------------


def test_a_changed_source_makes_its_translations_older_until_they_are_looked_over(
    room: RoomWindow,
) -> None:
    editor = room.open("templates", "confirm_return")
    editor.template.wordings.rows[0].text.edit.text.setFocus()
    for word in ("Dear ", "customer ", "of ours "):
        room.type(word)
        editor.flush()
    template = room.template("confirm_return")
    assert template.revision == SHOP.templates["confirm_return"].revision + 1
    tabs = editor.head.languages.tabs()
    states = {tab.state.language: tab.state.state for tab in tabs if tab.state}
    assert states == {"en": State.COMPLETE, "sr": State.OLDER, "el": State.OLDER}
    assert not editor.head.older.isVisible()
    editor.head.languages.tabs()[2].click()
    looks.settle()
    assert room.language == "el"
    assert editor.head.older.isVisible()
    assert editor.template.wordings.rows[0].text.source.text().startswith("English: Dear customer")
    editor.head.confirm.click()
    looks.settle()
    assert not editor.head.older.isVisible()
    assert room.template("confirm_return").translated["el"] == template.revision
    assert room.template("confirm_return").translated["sr"] < template.revision


def test_a_missing_translation_is_counted(room: RoomWindow) -> None:
    template = SHOP.templates["confirm_return"]
    without = replace(
        template, wordings=(replace(template.wordings[0], texts={"en": "Is that right?"}),)
    )
    room.content = replace(SHOP, templates={**SHOP.templates, template.id: without})
    editor = room.open("templates", "confirm_return")
    texts = [tab.text() for tab in editor.head.languages.tabs()]
    assert texts[0] == "English"
    assert texts[2].startswith("Ελληνικά: 1 of")


def test_serbian_typed_in_latin_can_be_put_into_cyrillic(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return", language="sr")
    field = editor.template.wordings.rows[0].text
    assert not field.script.isVisible()
    field.edit.text.setFocus()
    field.edit.text.selectAll()
    room.type("Da li želite da vratite ")
    editor.flush()
    looks.settle()
    assert field.script.isVisible()
    field.script.button.click()
    looks.settle()
    assert room.template("confirm_return").wordings[0].texts["sr"] == "Да ли желите да вратите "
    assert not field.script.isVisible()


def test_language_buttons_are_one_tab_stop_with_arrow_keys(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return")
    editor.head.languages.tabs()[0].setFocus()
    room.press(Qt.Key.Key_Right)
    assert room.language == "sr"
    assert editor.head.languages.tabs()[1].hasFocus()


# --- steps ------------------------------------------------------------------------------------


def test_a_steps_text_is_edited_in_place(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    assert editor.head.title.text() == "Say it back"
    row = editor.step.wordings.rows[0]
    assert row.text.edit.text.pills()[:2] == (
        "title and surname, calling form",
        "wants, as “you would like to return it”",
    )
    row.text.edit.text.setFocus()
    room.type("So. ")
    editor.flush()
    assert room.template("confirm_return").wordings[0].texts["en"].startswith("So. Thank")
    assert room.guide("returns") == SHOP.guides["returns"]


def test_a_step_gets_a_text_of_its_own(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    chosen(editor.step.say, "=own")
    looks.settle()
    step = room.guide("returns").steps["say_back"]
    assert step.say == "returns.say_back"
    own = room.template(step.say)
    assert own.inline
    assert own.wordings == SHOP.templates["confirm_return"].wordings
    editor.step.wordings.rows[0].text.edit.text.setFocus()
    room.type("Mine. ")
    editor.flush()
    assert room.template(step.say).wordings[0].texts["en"].startswith("Mine. ")
    assert room.template("confirm_return") == SHOP.templates["confirm_return"]


def test_a_step_says_another_template_or_nothing(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    chosen(editor.step.say, "ask_box")
    assert room.guide("returns").steps["say_back"].say == "ask_box"
    chosen(editor.step.say, "")
    looks.settle()
    assert room.guide("returns").steps["say_back"].say == ""
    assert not editor.step.wordings.isVisible()


def test_an_answer_is_changed_in_words_target_condition_and_facts(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    editor.step.tabs.setCurrentIndex(1)
    looks.settle()
    row = editor.step.ways.row_of("yes")
    assert row is not None
    row.text.take_focus()
    room.press(Qt.Key.Key_End)
    room.type("!")
    editor.flush()
    chosen(row.to, Target(step="clarify"))
    row.unfold()
    row.when.edit.add.click()
    one = row.when.edit._rows[0]
    one.name.setCurrentIndex(one._names.index("wish"))
    one.name.activated.emit(0)
    one.op.setCurrentIndex(one._ops.index("=="))
    one.op.activated.emit(0)
    row.sets.add.click()
    fact = row.sets._rows[0]
    fact.name.setCurrentIndex(fact._names.index("wish"))
    fact.name.activated.emit(0)
    fact.options.setCurrentIndex(1)
    fact.options.activated.emit(1)
    chosen(row.disposition, Disposition.RESOLVED)
    way = room.guide("returns").steps["say_back"].ways[0]
    assert way.text["en"] == "Yes, that is what I want!"
    assert way.to == Target(step="clarify")
    assert way.when == Compare("wish", "==", "return")
    assert way.sets == {"wish": "exchange"}
    assert way.disposition is Disposition.RESOLVED
    assert row.more.text() == "only if wants is money back; wants: an exchange; Resolved"


def test_a_way_leads_to_a_new_step_or_through_another_guide(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    editor.step.tabs.setCurrentIndex(1)
    row = editor.step.ways.rows[0]
    chosen(row.to, NEW)
    guide = room.guide("returns")
    made = guide.steps["say_back"].ways[0].to.step
    assert made not in SHOP.guides["returns"].steps
    assert guide.steps[made].kind is StepKind.SAY
    assert guide.steps[made].stage is guide.steps["say_back"].stage
    row = editor.step.ways.rows[0]
    chosen(row.to, Target(TargetKind.CALL, guide="goodwill"))
    to = room.guide("returns").steps["say_back"].ways[0].to
    assert (to.kind, to.guide) == (TargetKind.CALL, "goodwill")
    assert row.to.then.isVisible()
    chosen(row.to.then, "clarify")
    assert room.guide("returns").steps["say_back"].ways[0].to.then == "clarify"


def test_answers_are_added_moved_and_removed(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    editor.step.tabs.setCurrentIndex(1)
    before = [way.id for way in room.guide("returns").steps["say_back"].ways]
    editor.step.ways.add.click()
    looks.settle()
    made = room.guide("returns").steps["say_back"].ways[-1]
    assert made.id not in before
    editor.step.ways.rows[-1].buttons["up"].click()
    looks.settle()
    assert room.guide("returns").steps["say_back"].ways[-2].id == made.id
    editor.step.ways.rows[-2].buttons["remove"].click()
    looks.settle()
    assert [way.id for way in room.guide("returns").steps["say_back"].ways] == before


def test_the_kind_of_a_step_brings_its_own_fields(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "box")
    editor.step.tabs.setCurrentIndex(2)
    looks.settle()
    assert editor.step.captures.isVisible()
    editor.step.captures.box.setCurrentIndex(1)
    editor.step.captures.box.activated.emit(1)
    assert len(room.guide("returns").steps["box"].captures) == 3
    editor.step.ask_again.box.click()
    assert room.guide("returns").steps["box"].ask_again
    chosen(editor.step.kind, StepKind.END)
    looks.settle()
    assert not editor.step.ask_again.isVisible()
    step = room.guide("returns").steps["box"]
    assert (step.captures, step.ways, step.kind) == ((), (), StepKind.END)
    assert not editor.step.captures.isVisible()
    chosen(editor.step.end, Disposition.PROMISED)
    assert room.guide("returns").steps["box"].end is Disposition.PROMISED
    editor.step.must_say.box.click()
    assert room.guide("returns").steps["box"].must_say


def test_hints_keep_their_translations(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    editor.step.tabs.setCurrentIndex(3)
    before = room.guide("returns").steps["say_back"].tips
    editor.step.tips.take_focus()
    room.press(Qt.Key.Key_Home)
    room.type("Slowly. ")
    editor.flush()
    tips = room.guide("returns").steps["say_back"].tips
    assert tips[0]["en"] == "Slowly. " + before[0]["en"]
    assert tips[0]["el"] == before[0]["el"]


def test_a_step_is_passed_over_unless_two_things_hold(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    editor.step.tabs.setCurrentIndex(2)
    edit = editor.step.when.edit
    edit.add.click()
    edit.add.click()
    first, second = edit._rows
    for row, name in ((first, "wish"), (second, "order_number")):
        row.name.setCurrentIndex(row._names.index(name))
        row.name.activated.emit(0)
        row.op.setCurrentIndex(row._ops.index("known"))
        row.op.activated.emit(0)
    when = room.guide("returns").steps["say_back"].when
    assert when == And((Known("wish"), Known("order_number")))


# --- problems ---------------------------------------------------------------------------------


def test_what_is_wrong_in_a_text_stands_under_it_in_plain_words(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return")
    field = editor.template.wordings.rows[0].text
    field.edit.text.setFocus()
    field.edit.text.selectAll()
    room.type("Hello {{ ordr }}, {{ order_number }}")
    editor.flush()
    looks.settle()
    assert field.wrong.text().startswith("Nothing is known as “ordr”.")
    field.edit.text.show_source("Hello {{ ordr }}")
    field.wait()
    field.flush()
    assert field.wrong.text().startswith("Nothing is known as “ordr”.")
    assert field.edit.text.extraSelections()[0].cursor.selectionStart() == 6
    field.edit.text.show_source("Hello {{ order_number }}")
    field.wait()
    field.flush()
    assert not field.wrong.isVisible()
    assert field.edit.text.extraSelections() == []


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ customer.__class__ }}", "Nothing is known as"),
        ("{% include 'x' %}", "cannot include"),
        ("{{ 9 ** 9 ** 9 }}", "“**” is not used here"),
        ("Hello {{ order_number", "is never closed"),
        ("Hello {name}", "would be said as it stands"),
        (
            "{% for a in range(999) %}{% for b in range(999) %}x{% endfor %}{% endfor %}",
            "too often",
        ),
        ("{% for a in range(99999) %}x{% endfor %}", "range"),
        ("{{ product | money }}", "needs a currency"),
    ],
)
def test_a_hostile_text_is_refused_with_a_sentence(
    room: RoomWindow, source: str, said: str
) -> None:
    editor = room.open("templates", "confirm_return")
    field = editor.template.wordings.rows[0].text
    field.edit.text.show_source(source)
    field.wait()
    field.flush()
    assert said in field.wrong.text()


def test_the_check_runs_away_from_the_window_and_only_the_newest_counts(
    make: Make, qtbot: QtBot
) -> None:
    waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def run(
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        waiting.append((work, done))

    def check(content: Content, item: Item) -> tuple[Problem, ...]:
        title = content.templates["confirm_return"].title["en"]
        place = ("templates/confirm_return", "title")
        problem = Problem(
            Severity.ERROR, "x", f"Bad: {title}", "Mend it.", item=place[0], part=place[1]
        )
        return (problem,)

    room = make(tools=Tools(run=run, check=check))
    editor = room.open("templates", "confirm_return")
    qtbot.waitUntil(lambda: len(waiting) >= 3)
    old = waiting[-1]
    editor.template.title.take_focus()
    room.press(Qt.Key.Key_Home)
    room.type("My ")
    qtbot.waitUntil(lambda: bool(room.told))
    count = len(waiting)
    qtbot.waitUntil(lambda: len(waiting) > count)
    new = waiting[-1]
    new[1](new[0]())
    old[1](old[0]())
    assert editor.template.title.wrong.text() == "Bad: My Confirm the return Mend it."


def test_a_click_on_a_problem_goes_to_its_field(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")

    def at(item: str, part: str) -> bool:
        problem = Problem(Severity.ERROR, "x", "Bad.", "Mend it.", item=item, part=part)
        return editor.go_to(problem)

    assert at("guides/returns", "steps/box/capture")
    looks.settle()
    assert room.step == "box"
    assert editor.step.captures.box.hasFocus()
    assert at("guides/returns", "steps/say_back/ways/yes")
    looks.settle()
    assert editor.step.tabs.currentIndex() == 1
    assert at("templates/confirm_return", "wordings/plain/texts/el") == (
        SHOP.templates["confirm_return"].wordings[0].id == "plain"
    )
    assert not at("templates/other", "title")


def test_problems_stand_under_their_fields(room: RoomWindow) -> None:
    editor = room.open("guides", "returns", "say_back")
    problems = (
        Problem(
            Severity.ERROR,
            "x",
            "No way.",
            "Add one.",
            item="guides/returns",
            part="steps/say_back/ways/yes",
        ),
        Problem(
            Severity.WARNING,
            "x",
            "Old.",
            "Look.",
            item="guides/returns",
            part="steps/say_back/title",
        ),
        Problem(Severity.ERROR, "x", "Other.", "", item="guides/returns", part="steps/box/title"),
    )
    editor.show_problems(problems)
    row = editor.step.ways.row_of("yes")
    assert row is not None
    assert row.text.wrong.text() == "No way. Add one."
    assert editor.step.title.wrong.text() == "Old. Look."
    assert not editor.step.tabs.tabIcon(1).isNull()
    assert editor.step.tabs.tabIcon(3).isNull()


# --- guides and solutions ---------------------------------------------------------------------


def test_a_guide_is_edited_with_its_facts(room: RoomWindow) -> None:
    editor = room.open("guides", "returns")
    guide = editor.guide
    guide.phrasings.take_focus()
    room.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    room.press(Qt.Key.Key_Return)
    room.type("take it back")
    editor.flush()
    assert room.guide("returns").phrasings["en"][-1] == "take it back"
    assert room.guide("returns").phrasings["sr"] == SHOP.guides["returns"].phrasings["sr"]
    row = guide.facts.row_of("wish")
    assert row is not None
    row.unfold()
    looks.settle()
    row.options.table.item(0, 1).setText("you want it returned")
    option = room.guide("returns").facts["wish"].options[0]
    assert option.phrases["you_want"]["en"] == "you want it returned"
    assert option.phrases["you_want"]["el"] == "θέλετε να το επιστρέψετε"
    guide.facts.add.click()
    looks.settle()
    assert len(room.guide("returns").facts) == len(SHOP.guides["returns"].facts) + 1


def test_a_solution_is_edited(make: Make) -> None:
    forgotten: list[tuple[str, str]] = []
    tools = Tools(
        learned=lambda _: ("pare nazad", "money"),
        forget=lambda id_, query: forgotten.append((id_, query)),
        rank=lambda content, id_, query: 2 if query == "refund" else None,
    )
    room = make(tools=tools)
    editor = room.open("solutions", "refund_unopened")
    page = editor.solution
    page.can.take_focus()
    room.type("Today: ")
    editor.flush()
    solution = room.content.solutions["refund_unopened"]
    former = SHOP.solutions["refund_unopened"].can_promise
    assert solution.can_promise["en"] == ("Today: " + former["en"][0], *former["en"][1:])
    assert solution.can_promise["el"] == former["el"]
    line = page.dates["valid_until"].line
    line.setFocus()
    room.type("31.3.2027")
    line.editingFinished.emit()
    editor.flush()
    assert room.content.solutions["refund_unopened"].valid_until == date(2027, 3, 31)
    line.selectAll()
    room.type("some day")
    editor.flush()
    assert page.dates["valid_until"].wrong.text().startswith("This is no date")
    assert room.content.solutions["refund_unopened"].valid_until == date(2027, 3, 31)
    page.found.query.setFocus()
    room.type("refund")
    page.found._ask()
    assert page.found.rank.text() == "number 2"
    page.found.query.setText("lamp")
    page.found._ask()
    assert page.found.rank.text() == "not found"
    assert page.found.list.count() == 2
    forget = [it for it in page.found.findChildren(ActionButton) if it.text() == "Forget"]
    forget[0].click()
    assert forgotten == [("refund_unopened", "pare nazad")]


def test_a_solution_offers_house_values_only(room: RoomWindow) -> None:
    editor = room.open("solutions", "refund_unopened")
    lines = editor.solution.can.lines
    lines.text.setFocus()
    looks.type_text(lines.text, "/")
    groups = {one.group for one in lines.offer._all}
    assert groups == {"House values"}
    looks.type_text(lines.offer.filter, "phone")
    looks.press(lines.offer.filter, Qt.Key.Key_Return)
    editor.flush()
    promised = room.content.solutions["refund_unopened"].can_promise["en"][0]
    assert promised.startswith("{{ house.phone }}")


def test_a_locked_item_can_only_be_read(room: RoomWindow) -> None:
    editor = room.open("templates", "confirm_return")
    editor.show_item(room.template("confirm_return"), room.content, "en", locked=True)
    row = editor.template.wordings.rows[0]
    row.text.edit.text.setFocus()
    room.type("x")
    editor.flush()
    assert room.told == []
    assert not row.buttons["copy"].isEnabled()
    assert not editor.template.title.lines.isEnabled() or editor.template.title.lines.isReadOnly()


def test_another_interface_language_says_everything_anew(
    room: RoomWindow, qapp: QApplication
) -> None:
    editor = room.open("guides", "returns", "say_back")
    editor.step.wordings.rows[0].text.edit.text.setFocus()
    room.type("Kept. ")
    install_language(qapp, "el")
    looks.settle()
    assert room.template("confirm_return").wordings[0].texts["en"].startswith("Kept. ")
    assert editor.step.wordings.rows[0].text.edit.text.source().startswith("Kept. ")
    assert editor.head.title.text() == SHOP.guides["returns"].steps["say_back"].title["el"]


def test_nothing_is_shown_and_told_without_an_item(room: RoomWindow) -> None:
    editor: ItemEditor = room.open("templates", "welcome")
    editor.show_item(None, room.content, "en")
    assert not editor.isEnabled()
    editor.flush()
    assert room.told == []
