"""The editor of simulated customers and of the moves table: nothing is lost, all can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from agent_assist.domain.condition import And, Compare, parse
from agent_assist.domain.items import with_items
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.scenario import CAUSES, MoveSpec, Scenario
from agent_assist.editing.languages import State
from agent_assist.editing.making import created
from tests.scenario_strategies import move_specs, scenarios
from tests.ui import looks
from tests.ui.studio.conftest import SHOP, RoomWindow
from tests.ui.studio.test_item_editor import chosen
from ui.studio.editor.base import PartEditor
from ui.studio.editor.text_fields import Lines
from ui.studio.practice.parts import HIDDEN
from ui.studio.practice.scenario_editor import ANSWERS, ENDS, GOOD, KNOWS, WHO, ScenarioEditor

Make = Callable[..., RoomWindow]
_words = st.dictionaries(
    st.sampled_from(["en", "sr", "el"]), st.sampled_from(["One", "Две", "Τρία"]), max_size=3
)
_lists = st.dictionaries(
    st.sampled_from(["en", "sr", "el"]),
    st.lists(st.sampled_from(["A b", "c, d", "Е"]), min_size=1, max_size=3, unique=True).map(tuple),
    max_size=3,
)
_conditions = st.none() | st.sampled_from(
    [
        parse("ended == yes and refuse >= 1"),
        parse("known(x) or not (anger > 3 and mood == upset)"),
        parse("offered == refund"),
        parse("first_own <= 4 and told in [1, 2]"),
    ]
)


def fields_of(editor: PartEditor) -> list[tuple[object, object]]:
    """What each field holds, beside what stands in the thing."""
    return [(bound.field.value(), bound.get(editor.thing)) for bound in editor._bound]


@pytest.fixture
def room(make: Make) -> RoomWindow:
    return make(760, 700)


def scenario_of(room: RoomWindow, id_: str) -> Scenario:
    return room.content.scenarios[id_]


# --- nothing is lost --------------------------------------------------------------------------


@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_scenario_that_is_opened_and_left_stays_as_it_is(
    room: RoomWindow, data: st.DataObject
) -> None:
    one = data.draw(scenarios("drawn", _words, _lists, _conditions))
    room.content = with_items(SHOP, [one])
    room.told.clear()
    editor = room.open("scenarios", "drawn", language=data.draw(st.sampled_from(["en", "sr"])))
    editor.scenario.key = None  # the last example had the same id
    room.show_now()
    page = editor.scenario
    parts = (
        (page.knows, one.knows),
        (page.replies, one.replies),
        (page.ends, one.ends),
    )
    assert [held for held in fields_of(page) if held[0] != held[1]] == []
    for listed, there in parts:
        assert listed.list.count() == len(there)
        for at in range(len(there)):
            listed.choose(at)
            assert [held for held in fields_of(listed.editor) if held[0] != held[1]] == []
    editor.flush()
    assert room.told == []
    page.title.lines.setFocus()
    page.title.lines.show_lines(["Otherwise"])
    page.title.wait()
    editor.flush()
    made = scenario_of(room, "drawn")
    assert made.title[room.language] == "Otherwise"
    rest = replace(made, title=one.title, revision=one.revision, translated=one.translated)
    assert rest == one


@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_move_that_is_opened_and_left_stays_as_it_is(
    room: RoomWindow, data: st.DataObject
) -> None:
    spec: MoveSpec = data.draw(move_specs("own", _words, _lists, _conditions))
    room.content = with_items(SHOP, [spec])
    room.told.clear()
    editor = room.open("moves", "own")
    editor.table_row.key = None
    room.show_now()
    page = editor.table_row
    assert [held for held in fields_of(page) if held[0] != held[1]] == []
    for at in range(len(spec.replies)):
        page.replies.choose(at)
        assert [held for held in fields_of(page.replies.editor) if held[0] != held[1]] == []
    editor.flush()
    assert room.told == []


def test_every_scenario_of_the_shop_is_shown_whole(room: RoomWindow) -> None:
    for at, id_ in enumerate(sorted(SHOP.scenarios)):
        editor = room.open("scenarios", id_, language=SHOP.languages[at % 3])
        page = editor.scenario
        assert [held for held in fields_of(page) if held[0] != held[1]] == []
        states = [tab.state.state for tab in editor.head.languages.tabs() if tab.state]
        assert states == [State.COMPLETE] * 3
    room.editor.flush()
    assert room.told == []


# --- editing ----------------------------------------------------------------------------------


def test_a_new_scenario_lacks_nothing_but_its_title_in_the_other_languages(
    room: RoomWindow,
) -> None:
    (made,) = created(SHOP, "scenario", "The wrong colour", "en").items
    assert isinstance(made, Scenario)
    room.content = with_items(SHOP, [made])
    editor = room.open("scenarios", made.id)
    states = {tab.state.language: tab.state for tab in editor.head.languages.tabs() if tab.state}
    assert states["en"].state is State.COMPLETE
    assert (states["sr"].missing, states["el"].missing) == (1, 1)
    editor.head.languages.chosen.emit("sr")
    assert editor.scenario.opens.typed_lines()[0] == "Добар дан, имам једно питање."
    assert editor.scenario.title.typed_lines() == ()


def test_what_is_typed_and_chosen_becomes_the_scenario(room: RoomWindow) -> None:
    page = room.open("scenarios", "polite_return").scenario
    page.summary.lines.setFocus()
    lines = page.summary.lines
    assert isinstance(lines, Lines)
    lines.moveCursor(QTextCursor.MoveOperation.End)
    room.type("!")
    page.flush()
    page.anger.box.setFocus()
    page.anger.box.setValue(7)
    chosen(page.difficulty, "hard")
    page.owed.box.click()
    page.calms.box.setCurrentIndex(page.calms.box.findData("own"))
    page.calms.box.activated.emit(page.calms.box.currentIndex())
    page.calms.rows()[-1].number.setValue(4)
    page.flush()
    made = scenario_of(room, "polite_return")
    assert made.summary["en"].endswith("!")
    assert made.temper.anger == 7
    assert made.difficulty == "hard"
    assert made.customer.owed
    assert made.temper.calms["own"] == 4
    assert made.replies == SHOP.scenarios["polite_return"].replies
    assert room.told[0][1] == "Summary changed"


def test_the_source_changed_leaves_the_translations_older(room: RoomWindow) -> None:
    editor = room.open("scenarios", "polite_return")
    page = editor.scenario
    page.goal.lines.setFocus()
    room.type("Well: ")
    editor.flush()
    states = [tab.state.state for tab in editor.head.languages.tabs() if tab.state]
    assert states == [State.COMPLETE, State.OLDER, State.OLDER]
    editor.head.languages.chosen.emit("sr")
    assert editor.head.older.isVisible()
    editor.head.confirm.click()
    states = [tab.state.state for tab in editor.head.languages.tabs() if tab.state]
    assert states == [State.COMPLETE, State.COMPLETE, State.OLDER]


def test_an_answer_is_added_worded_moved_and_removed(room: RoomWindow) -> None:
    page = room.open("scenarios", "polite_return").scenario
    page.tabs.setCurrentIndex(ANSWERS)
    before = scenario_of(room, "polite_return").replies
    page.replies.add.click()
    fields = page.reply
    assert page.replies.current == len(before)
    fields.says.lines.setFocus()
    room.type("Now I see.")
    looks.press(fields.says.lines, Qt.Key.Key_Return)
    room.type("I see, now.")
    page.flush()
    made = scenario_of(room, "polite_return").replies
    assert len(made) == len(before) + 1
    assert made[-1].to == ("ask_open",)
    assert made[-1].says == {"en": ("Now I see.", "I see, now.")}
    page.replies.list.setFocus()
    looks.press(page.replies.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert scenario_of(room, "polite_return").replies[-2] == made[-1]
    assert fields.thing == made[-1]
    looks.press(page.replies.list, Qt.Key.Key_Delete)
    assert scenario_of(room, "polite_return").replies == before


def test_a_condition_is_put_together_by_choosing(room: RoomWindow) -> None:
    page = room.open("scenarios", "polite_return").scenario
    page.tabs.setCurrentIndex(ENDS)
    fields = page.end
    page.ends.choose(1)
    when = fields.when.edit
    assert [row.name.currentText() for row in when._rows] == [
        "the rep said goodbye or ended the call"
    ]
    when.add.click()
    row = when._rows[-1]
    names = [row.name.itemText(at) for at in range(row.name.count())]
    row.name.setCurrentIndex(names.index("times: Refuse flatly"))
    row.name.activated.emit(row.name.currentIndex())
    ops = [row.op.itemText(at) for at in range(row.op.count())]
    row.op.setCurrentIndex(ops.index("is at least"))
    row.op.activated.emit(row.op.currentIndex())
    row.line.setFocus()
    room.type("2")
    page.flush()
    made = scenario_of(room, "polite_return").ends[1].when
    assert made == parse("ended == yes and refuse >= 2")
    assert isinstance(made, And)
    assert isinstance(made.parts[1], Compare)


def test_what_the_customer_knows_keeps_its_uses_under_another_name(room: RoomWindow) -> None:
    page = room.open("scenarios", "polite_return").scenario
    page.tabs.setCurrentIndex(KNOWS)
    page.knows.choose(2)
    fields = page.knowledge
    assert fields.what.value() == HIDDEN
    assert any("got_it_twice" in it.tells for it in scenario_of(room, "polite_return").replies)
    other = next(name for name, _ in fields.what._choices if name != HIDDEN)
    chosen(fields.what, other)
    made = scenario_of(room, "polite_return")
    assert made.knows[2].name == other
    assert not made.knows[2].hidden
    assert made.replies[0].tells == (other,)
    page.knows.buttons["remove"].click()
    made = scenario_of(room, "polite_return")
    assert [it.name for it in made.knows] == ["order_number", "box"]
    assert made.replies[0].tells == ()


def test_a_value_of_a_fact_is_chosen_or_read_as_people_write_it(room: RoomWindow) -> None:
    page = room.open("scenarios", "undecided_buyer").scenario
    page.tabs.setCurrentIndex(KNOWS)
    knows = scenario_of(room, "undecided_buyer").knows
    at = next(at for at, it in enumerate(knows) if it.name == "budget")
    page.knows.choose(at)
    fields = page.knowledge
    fields.value.line.setFocus()
    fields.value.line.selectAll()
    room.type("a lot")
    page.flush()
    assert fields.value.wrong.isVisible()
    assert scenario_of(room, "undecided_buyer").knows[at].value == knows[at].value
    fields.value.line.selectAll()
    room.type("15000 RSD")
    page.flush()
    assert scenario_of(room, "undecided_buyer").knows[at].value.startswith("15000")


# --- problems ---------------------------------------------------------------------------------


def problem(part: str, code: str = "never-true") -> Problem:
    return Problem(Severity.ERROR, code, "M.", "H.", item="scenarios/polite_return", part=part)


@pytest.mark.parametrize(
    ("part", "page"),
    [
        ("title", WHO),
        ("customer/text", WHO),
        ("knows/box/when", KNOWS),
        ("replies/3/says", ANSWERS),
        ("ends/not_settled/when", ENDS),
        ("solutions", GOOD),
    ],
)
def test_a_problem_is_marked_and_gone_to(room: RoomWindow, part: str, page: int) -> None:
    editor = room.open("scenarios", "polite_return")
    found = problem(part)
    room.editor.show_item(
        room.content.scenarios["polite_return"], room.content, "en", problems=(found,)
    )
    room.open("scenarios", "polite_return")
    editor.show_problems((found,))
    marked = [at for at in range(5) if not editor.scenario.tabs.tabIcon(at).isNull()]
    assert marked == [page]
    assert editor.go_to(found)
    looks.settle()
    assert editor.scenario.tabs.currentIndex() == page
    shown = editor.scenario
    listed = {KNOWS: shown.knows, ANSWERS: shown.replies, ENDS: shown.ends}.get(page)
    if listed is not None:
        assert not listed.list.item(listed.current).icon().isNull()
        assert listed.current == {KNOWS: 1, ANSWERS: 2, ENDS: 1}[page]
        field = listed.editor.field_for(part.rpartition("/")[2])
    else:
        field = shown.field_for(part)
    assert field is not None
    assert field.isAncestorOf(room.focusWidget())
    assert field.wrong.isVisible()


def test_who_may_not_change_it_can_read_it(room: RoomWindow) -> None:
    item = room.content.scenarios["polite_return"]
    room.editor.show_item(item, room.content, "en", locked=True)
    looks.settle()
    page = room.editor.scenario
    assert not page.anger.control.isEnabled()
    lines = page.title.lines
    assert isinstance(lines, Lines)
    assert lines.isReadOnly()
    for listed in (page.knows, page.replies, page.ends):
        assert not listed.add.isEnabled()
        assert not any(button.isEnabled() for button in listed.buttons.values())
    looks.press(page.replies.list, Qt.Key.Key_Delete)
    assert room.told == []


@pytest.mark.parametrize("page", range(5))
def test_everything_has_a_name_and_a_place_in_the_tab_order(room: RoomWindow, page: int) -> None:
    editor = room.open("scenarios", "third_call_furious")
    editor.scenario.tabs.setCurrentIndex(page)
    looks.settle()
    assert looks.nameless(editor) == []
    assert looks.focus_trap(room) == []


def test_moves_can_be_chosen_wherever_they_are_asked_for(room: RoomWindow) -> None:
    page = room.open("scenarios", "polite_return").scenario
    assert isinstance(page, ScenarioEditor)
    offered = {page.enrages.box.itemData(at) for at in range(page.enrages.box.count())}
    assert offered >= set(CAUSES) - set(page.enrages.value())
    names = page.rapport.box.itemText(1)
    assert names == "Announce a handover"
