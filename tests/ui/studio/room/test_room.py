"""The room: going about by keys, editing, undo across items, problems, rights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from agent_assist.bootstrap import Services
from agent_assist.domain.commands import Role
from agent_assist.domain.items import Ref
from agent_assist.domain.problem import Severity
from agent_assist.standalone import studio_only
from tests.ui import looks
from tests.ui.studio.room.conftest import ANA, BORIS, reworded
from ui.actions import Act, Room
from ui.main_window import MainWindow
from ui.studio.room import StudioRoom
from ui.studio.session import Saving

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WELCOME = Ref("template", "welcome")


def edit(room: StudioRoom, more: str) -> None:
    template = room.session.content.templates["welcome"]
    room.editor.edited.emit((reworded(template, more),), "Wording changed")


def english(room: StudioRoom) -> str:
    return room.session.content.templates["welcome"].wordings[0].texts["en"]


def checked(room: StudioRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.session.is_checked, timeout=20_000)


def test_the_studio_opens_with_the_guide_that_opens_a_call(room: StudioRoom) -> None:
    assert room.ref == Ref("guide", "opening")
    assert room.map.isVisible()
    assert room.library.box.hasFocus()


def test_an_item_is_found_and_opened_by_keys_alone(room: StudioRoom, qtbot: QtBot) -> None:
    looks.press(room.map, Qt.Key.Key_K, CTRL)
    looks.type_text(room.library.box, "returns and")
    qtbot.waitUntil(lambda: room.library.tree.tree.rowCount() < 10)
    looks.press(room.library.box, Qt.Key.Key_Down)
    looks.press(room.library.box, Qt.Key.Key_Return)
    assert room.ref == Ref("guide", "returns")
    assert room.map.isAncestorOf(QApplication.focusWidget())


def test_ctrl_z_takes_back_in_any_place_also_in_a_text(room: StudioRoom, qtbot: QtBot) -> None:
    before = english(room)
    room.open_item(WELCOME)
    looks.settle()
    edit(room, " Welcome.")
    text = next(it for it in room.editor.findChildren(QPlainTextEdit) if it.isVisible())
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    looks.press(text, Qt.Key.Key_Z, CTRL)
    assert english(room) == before
    looks.press(text, Qt.Key.Key_Z, CTRL | SHIFT)
    assert english(room) == f"{before} Welcome."


def test_undo_goes_to_the_item_that_it_changes(room: StudioRoom) -> None:
    room.open_item(WELCOME)
    edit(room, " Welcome.")
    room.open_item(Ref("guide", "returns"))
    room.perform(Act.UNDO)
    assert room.ref == WELCOME


def test_a_problem_leads_to_its_place(room: StudioRoom, qtbot: QtBot) -> None:
    guide = room.session.content.guides["opening"]
    step = replace(guide.steps["name"], say="no_such_text")
    broken = replace(guide, steps={**guide.steps, "name": step})
    room.session.apply((broken,), "Broken")
    checked(room, qtbot)
    errors = [it for it in room.problems.shown() if it.severity is Severity.ERROR]
    assert errors
    room.open_item(Ref("guide", "returns"))
    room.going.to_problem(errors[0])
    assert (room.ref, room.step) == (Ref("guide", "opening"), "name")
    assert room.map.chosen == "name"


def test_a_missing_text_opens_the_language_that_lacks_it(room: StudioRoom, qtbot: QtBot) -> None:
    guide = room.session.content.guides["opening"]
    step = guide.steps["name"]
    title = {code: text for code, text in step.title.items() if code != "el"}
    lacking = replace(guide, steps={**guide.steps, "name": replace(step, title=title)})
    room.session.apply((lacking,), "Forgotten")
    checked(room, qtbot)
    (missing,) = [it for it in room.problems.shown() if it.code == "missing-text"]
    room.open_item(Ref("guide", "returns"))
    assert room.language == "en"
    room.going.to_problem(missing)
    assert room.language == "el"
    (tab,) = [it for it in room.editor.head.languages.tabs() if it.isChecked()]
    assert tab.state is not None
    assert tab.state.language == "el"
    room.editor.language_chosen.emit("sr")
    room.going.to_problem(missing)
    assert room.language == "el"


def test_the_publish_button_says_how_many_errors_come_first(room: StudioRoom, qtbot: QtBot) -> None:
    edit(room, " {{ nobody_knows }}")
    checked(room, qtbot)
    assert room.header.publish.text() == "Publish… (1 error first)"


def test_new_duplicate_rename_archive_and_undo_by_keys(room: StudioRoom, qtbot: QtBot) -> None:
    looks.press(room, Qt.Key.Key_N, CTRL)
    assert room.panel is not None
    looks.type_text(room.panel.first(), "Lost parcel")
    looks.press(room.panel.first(), Qt.Key.Key_Return)
    made = Ref("guide", "lost_parcel")
    assert room.ref == made
    looks.press(room, Qt.Key.Key_D, CTRL)
    copy = room.ref
    assert copy is not None
    assert copy != made
    assert copy.kind == "guide"
    room.library.tree.setFocus()
    looks.press(room.library.tree, Qt.Key.Key_F2)
    assert room.panel is not None
    looks.type_text(room.panel.first(), "found_parcel")
    looks.press(room.panel.first(), Qt.Key.Key_Return)
    assert room.ref == Ref("guide", "found_parcel")
    assert "found_parcel" in room.session.content.guides
    room.library.tree.setFocus()
    looks.press(room.library.tree, Qt.Key.Key_Delete)
    assert "found_parcel" not in room.session.content.guides
    for _ in range(4):
        room.perform(Act.UNDO)
    assert made.id not in room.session.content.guides
    assert not room.session.undo.canUndo()


def test_a_name_that_is_taken_is_refused_in_the_panel(room: StudioRoom) -> None:
    room.open_item(Ref("guide", "returns"))
    room.items.rename()
    assert room.panel is not None
    room.panel.first().setText("opening")
    room.panel.accept()
    assert room.panel is not None
    assert room.panel.wrong.text()
    assert "returns" in room.session.content.guides


def test_where_an_item_is_used_is_listed_and_leads_there(room: StudioRoom, qtbot: QtBot) -> None:
    room.open_item(Ref("solution", "refund_unopened"))
    if room.item() is None:
        pytest.fail("the shop has no such solution")
    room.items.show_uses()
    qtbot.waitUntil(lambda: room.panel is not None, timeout=10_000)
    assert room.panel is not None
    answers = room.panel.rows.answers()
    assert any("Returns" in it.text for it in answers)
    room.panel.accept()
    assert room.ref is not None
    assert room.ref.kind == "guide"


def test_a_rep_sees_everything_and_can_change_nothing(
    window: Callable[[Role], MainWindow], services: Services
) -> None:
    shown = window(Role.REP)
    room = shown.room
    assert isinstance(room, StudioRoom)
    assert room.locked.isVisible()
    assert "Only a supervisor may change the library." in room.locked.words.text()
    before = english(room)
    edit(room, " Welcome.")
    assert english(room) == before
    shown.perform(Act.NEW_ITEM)
    looks.press(room, Qt.Key.Key_N, CTRL)
    assert not services.studio.rows(ANA)[0].draft


def test_the_passphrase_unlocks_the_studio(
    window: Callable[[Role], MainWindow], services: Services, qtbot: QtBot
) -> None:
    services.set_rep("Ana", None, "en", Role.SUPERVISOR)
    services.studio.set_passphrase(ANA, "four words at least")
    shown = window(Role.SUPERVISOR)
    room = shown.room
    assert isinstance(room, StudioRoom)
    services.set_rep("Vera", None, "en", Role.SUPERVISOR)
    room.follow_rights()
    assert room.locked.passphrase.isVisible()
    looks.type_text(room.locked.passphrase, "wrong")
    looks.press(room.locked.passphrase, Qt.Key.Key_Return)
    assert "not the supervisors’ passphrase" in room.locked.words.text().replace("'", "’")
    room.locked.passphrase.clear()
    looks.type_text(room.locked.passphrase, "four words at least")
    looks.press(room.locked.passphrase, Qt.Key.Key_Return)
    assert not room.locked.isVisible()


def test_leaving_the_room_saves(room: StudioRoom, services: Services, qtbot: QtBot) -> None:
    edit(room, " Welcome.")
    window = room.window()
    assert isinstance(window, MainWindow)
    window.enter(Room.DESK)
    qtbot.waitUntil(lambda: room.session.state.state is Saving.SAVED, timeout=10_000)
    assert (
        services.studio.working(services.actor)
        .templates["welcome"]
        .wordings[0]
        .texts["en"]
        .endswith(" Welcome.")
    )


def test_the_desk_on_the_draft_leaves_no_trace(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    edit(room, " This is a draft.")
    room.open_item(Ref("guide", "opening"), "welcome")
    logged = len(services.calls.open_calls())
    looks.press(room, Qt.Key.Key_F5)
    trial = room.trials.page
    assert trial is not None
    view = trial.desk.session.view
    assert view is not None
    assert view.step == "welcome"
    assert view.say is not None
    assert view.say.text.endswith("This is a draft.")
    looks.press(trial.desk, Qt.Key.Key_1)
    assert trial.desk.session.view is not None
    assert trial.desk.session.view.step != "welcome"
    looks.press(trial.desk, Qt.Key.Key_Escape)
    assert room.trials.page is None
    assert len(services.calls.open_calls()) == logged


def test_a_trial_begins_at_the_chosen_step_of_a_topic(room: StudioRoom) -> None:
    guide = room.session.content.guides["returns"]
    step = list(guide.steps)[-3]
    room.open_item(Ref("guide", "returns"), step)
    room.perform(Act.TRY)
    assert room.trials.page is not None
    view = room.trials.page.desk.session.view
    assert view is not None
    assert view.guide == "returns"
    room.perform(Act.TRY)
    assert room.trials.page is None


def test_a_pack_is_opened_in_the_editor_and_taken_back_by_undo(room: StudioRoom) -> None:
    pack = next(iter(room.session.content.packs.values()))
    room.open_item(Ref("pack", pack.id))
    looks.settle()
    field = room.editor.pack.title
    field.take_focus()
    looks.type_text(QApplication.focusWidget(), "!")
    room.editor.flush()
    assert room.session.content.packs[pack.id].title["en"] == f"!{pack.title['en']}"
    room.perform(Act.UNDO)
    assert room.session.content.packs[pack.id] == pack


def test_a_quiet_bar_offers_what_somebody_else_published(
    room: StudioRoom, data: Path, qtbot: QtBot
) -> None:
    before = english(room)
    room.open_item(Ref("guide", "returns"))
    item = reworded(room.session.content.templates["welcome"], " Hello.")
    with studio_only(data) as other:
        other.working(BORIS)
        other.save_drafts(BORIS, [item])
        other.publish(BORIS, [WELCOME], "From another desk")
    qtbot.waitUntil(room.elsewhere.isVisible, timeout=10_000)
    assert "Boris published version 2." in room.elsewhere.words.text()
    assert english(room) == before
    room.elsewhere.take.click()
    qtbot.waitUntil(room.elsewhere.isHidden, timeout=10_000)
    assert english(room) == f"{before} Hello."
    assert room.ref == Ref("guide", "returns")
