"""Simulated customers in the studio: written, mended, played, published, practised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QTableWidgetItem
from pytestqt.qtbot import QtBot

from agent_assist.bootstrap import Services
from agent_assist.domain.commands import Role
from agent_assist.domain.items import Ref
from agent_assist.domain.problem import Severity
from agent_assist.domain.scenario import Scenario
from agent_assist.domain.training import UnclearLine
from tests.ui import looks
from ui.actions import Act, Room
from ui.main_window import MainWindow
from ui.sandbox.room import SandboxRoom
from ui.studio.editor.table import Table
from ui.studio.editor.text_fields import Lines
from ui.studio.item_panels import NewPanel
from ui.studio.practice.player import PlayPanel
from ui.studio.practice.trial import ScenarioTrial
from ui.studio.publish import PublishPage
from ui.studio.reviewing import ReviewPage
from ui.studio.room import StudioRoom

PLAY_MS = 60_000
GREETING = "Good morning, Nova Electronics, how can I help you?"


def player_of(room: StudioRoom) -> PlayPanel:
    found = room.shown.practice.player
    assert found is not None
    return found


def played(qtbot: QtBot, player: PlayPanel, acts: int) -> None:
    """Wait until so many acts were answered on the newest draft."""

    qtbot.waitUntil(lambda: player.answered >= acts, timeout=PLAY_MS)
    looks.settle()


def say(qtbot: QtBot, player: PlayPanel, *lines: str) -> None:
    for line in lines:
        acts = player.tried.rehearsal.acts if player.tried else 0
        player.line.setFocus()
        looks.type_text(player.line, line)
        looks.press(player.line, Qt.Key.Key_Return)
        played(qtbot, player, acts + 1)


def checked(qtbot: QtBot, room: StudioRoom) -> None:
    qtbot.waitUntil(lambda: room.session.is_checked, timeout=30_000)
    room.session.save()
    qtbot.waitUntil(lambda: room.session.state.state.name == "SAVED", timeout=30_000)
    looks.settle()


def cell(table: Table, row: int, column: int) -> QTableWidgetItem:
    found = table.item(row, column)
    assert found is not None
    return found


def lines_of(player: PlayPanel) -> list[str]:
    return [bubble.text for bubble in player.talk.bubbles()]


def remarks_of(player: PlayPanel) -> str:
    return "\n".join(text for it in player.talk.bubbles() for _, text in it.remarks)


# --- the journey ------------------------------------------------------------------------------


def test_a_new_customer_is_written_mended_played_published_and_practised(
    window: Callable[..., MainWindow], services: Services, qtbot: QtBot
) -> None:
    main = window()
    room = main.room
    assert isinstance(room, StudioRoom)
    room.perform(Act.NEW_ITEM)
    panel = room.panel
    assert isinstance(panel, NewPanel)
    panel.kinds.set_current("scenario")
    looks.type_text(panel.name, "The wrong colour")
    panel.confirm.click()
    looks.settle()
    assert room.ref == Ref("scenario", "the_wrong_colour")
    page = room.editor.scenario
    checked(qtbot, room)

    # It says what is missing, in words, and leads there.
    wrong = [it for it in room.session.problems if it.item == "scenarios/the_wrong_colour"]
    assert [it.code for it in wrong] == ["missing-text"]
    card = room.problems.cards[0]
    assert "not written yet in: српски, ελληνικά" in card.accessibleName()
    card.click()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.title.isAncestorOf(focused)
    for language, words in (("sr", "Погрешна боја"), ("el", "Λάθος χρώμα")):
        room.editor.head.languages.chosen.emit(language)
        page.title.lines.setFocus()
        looks.type_text(page.title.lines, words)
        page.flush()
    room.editor.head.languages.chosen.emit("en")

    # An answer is written, and an end that can never come is mended.
    page.replies.add.click()
    fields = page.reply
    for language, words in (
        ("en", "I ordered it in blue and it came in green."),
        ("sr", "Наручила сам плави, а стигао је зелени."),
        ("el", "Το παρήγγειλα μπλε και ήρθε πράσινο."),
    ):
        room.editor.head.languages.chosen.emit(language)
        fields.says.lines.setFocus()
        looks.type_text(fields.says.lines, words)
        page.flush()
    room.editor.head.languages.chosen.emit("en")
    page.ends.choose(0)
    for box in page.ends.buttons.values():
        assert box.isEnabled() or box.objectName() == "up"
    page.end.good.box.click()
    checked(qtbot, room)
    wrong = [it for it in room.session.problems if it.item == "scenarios/the_wrong_colour"]
    assert [(it.code, it.severity) for it in wrong] == [("no-good-end", Severity.ERROR)]
    assert "No end is a good one." in room.problems.cards[0].accessibleName()
    assert "The wrong colour:" in room.problems.cards[0].accessibleName()
    room.problems.cards[0].click()
    assert page.tabs.currentIndex() == 3
    page.end.good.box.click()
    checked(qtbot, room)
    assert not [it for it in room.session.problems if it.item == "scenarios/the_wrong_colour"]

    # It is played as it stands.
    player = player_of(room)
    say(qtbot, player, GREETING, "What happened? Tell me more.")
    assert lines_of(player)[-1] == "I ordered it in blue and it came in green."
    assert "Open question" in remarks_of(player)
    fields.says.lines.setFocus()
    fields.says.lines.show_lines(["It is green, and I wanted blue."])
    fields.says.lines.typed.emit()
    page.flush()
    qtbot.waitUntil(
        lambda: lines_of(player)[-1] == "It is green, and I wanted blue.", timeout=PLAY_MS
    )
    assert services.practising.training.history("ana") == ()

    # It is published, and a trainee finds and plays it.
    checked(qtbot, room)
    room.open_page("publish")
    publish = room.page
    assert isinstance(publish, PublishPage)
    qtbot.waitUntil(lambda: bool(publish.ticks.lines()), timeout=30_000)
    assert "The wrong colour" in publish.ticks.lines()[0]
    looks.type_text(publish.message, "A customer with the wrong colour")
    qtbot.waitUntil(publish.button.isEnabled, timeout=30_000)
    publish.publish()
    qtbot.waitUntil(lambda: room.session.version == 2, timeout=30_000)
    main.enter(Room.SANDBOX)
    looks.settle()
    sandbox = main.room
    assert isinstance(sandbox, SandboxRoom)
    rows = services.practising.training.scenarios(services.actor, "en")
    assert "the_wrong_colour" in [row.id for row in rows]
    sandbox.begin("the_wrong_colour", "en", 1)
    run = sandbox.run
    assert run is not None
    run.line.setText(GREETING)
    run.line.returnPressed.emit()
    run.practice.clock._began -= 30  # who answers at once speaks into the customer's line
    run.line.setText("What happened? Tell me more.")
    run.line.returnPressed.emit()
    said = [it.text for it in run.talk.bubbles()]
    assert said[-1] == "It is green, and I wanted blue."


# --- playing ----------------------------------------------------------------------------------


def test_the_player_tells_what_was_understood_and_what_it_did(
    room: StudioRoom, qtbot: QtBot
) -> None:
    room.open_item(Ref("scenario", "third_call_furious"))
    player = player_of(room)
    played(qtbot, player, 0)
    say(qtbot, player, GREETING, "This is your third call, I see. I will see to it myself.")
    tried = player.tried
    assert tried is not None
    causes = {one.cause for one in tried.reasons[2]}
    assert {"acknowledge", "own"} & causes
    assert "Take it over" in remarks_of(player)
    assert "anger −" in remarks_of(player)
    assert player.dots.accessibleName()
    before = [turn.text for turn in tried.rehearsal.turns]
    player.begin_again()
    played(qtbot, player, 0)
    assert player.tried is not None
    assert len(player.tried.rehearsal.turns) < len(before)


def test_moves_are_picked_and_time_is_let_go_by(room: StudioRoom, qtbot: QtBot) -> None:
    room.open_item(Ref("scenario", "polite_return"))
    player = player_of(room)
    played(qtbot, player, 0)
    say(qtbot, player, GREETING)
    menu = QMenu(room)
    player.fill(menu)
    asked = next(it for it in menu.findChildren(QMenu) if it.title() == "Asked for, offered")
    order = next(it for it in asked.actions() if "Order" in it.text())
    order.trigger()
    played(qtbot, player, 2)
    assert player.tried is not None
    assert "order_number" in player.tried.rehearsal.told
    assert "Told so far: Order" in player.told.text()
    assert "now known: Order" in remarks_of(player)
    end = next(it for it in menu.actions() if it.text() == "End the call")
    end.trigger()
    qtbot.waitUntil(lambda: not player.end.isHidden(), timeout=PLAY_MS)
    assert "did not end well" in player.end.accessibleName() + player.end.text()


def test_keys_lead_to_the_player_and_into_the_moves_table(room: StudioRoom) -> None:
    room.open_item(Ref("move", "own"))
    looks.settle()
    room.perform(Act.SAY_LINE)
    assert player_of(room).line.hasFocus()
    room.perform(Act.TO_MAP)
    table = room.shown.practice.table
    assert table is not None
    assert table.table.hasFocus()


def test_nothing_that_is_played_is_kept(room: StudioRoom, services: Services, qtbot: QtBot) -> None:
    room.open_item(Ref("scenario", "polite_return"))
    player = player_of(room)
    played(qtbot, player, 0)
    say(qtbot, player, GREETING)
    assert "practising" not in services.__dict__
    assert not list(services.folder.glob("sandbox.db*"))


def test_f5_tries_the_draft_on_the_real_desk(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    room.open_item(Ref("scenario", "polite_return"))
    scenario = room.item()
    assert isinstance(scenario, Scenario)
    room.perform(Act.TRY)
    trial = room.trials.page
    assert isinstance(trial, ScenarioTrial)
    qtbot.waitUntil(lambda: trial.run is not None, timeout=PLAY_MS)
    run = trial.run
    assert run is not None
    assert run.desk.session.view is not None
    run.line.setText(GREETING)
    run.line.returnPressed.emit()
    assert run.talk.bubbles()[-1].text in scenario.opens["en"]
    room.perform(Act.END_PRACTICE)
    assert trial.front.currentWidget() is trial.score
    room.perform(Act.RESTART_PRACTICE)
    qtbot.waitUntil(lambda: trial.run not in (None, run), timeout=PLAY_MS)
    assert trial.run is not None
    assert trial.run.talk.bubbles() == ()
    room.perform(Act.END_PRACTICE)
    assert trial.front.currentWidget() is trial.score
    room.perform(Act.TO_CALL)
    looks.settle()
    assert room.trials.page is None
    assert room.editor.isVisible()
    assert not list(services.folder.glob("sandbox.db*"))


# --- the moves table --------------------------------------------------------------------------


def test_the_moves_table_is_edited_in_place_and_undone(room: StudioRoom, qtbot: QtBot) -> None:
    room.open_item(Ref("move", "own"))
    looks.settle()
    table = room.shown.practice.table
    assert table is not None
    assert table.isVisible()
    assert table.table.current_id() == "own"
    before = room.session.content.moves["own"]
    row = table.table.currentRow()
    cell(table.table, row, 1).setText("-5")
    assert room.session.content.moves["own"].anger.upset == -5
    assert cell(table.table, row, 1).text() == "−5"
    looks.settle()
    qtbot.waitUntil(lambda: room.editor.table_row.anger.value().upset == -5)
    cell(table.table, row, 2).setText("a lot")
    assert "whole number" in table.wrong.text()
    assert room.session.content.moves["own"].anger.worried == before.anger.worried
    room.undo()
    assert room.session.content.moves["own"] == before
    table.table.go_to("greet", 1)
    looks.settle()
    assert room.ref == Ref("move", "greet")


def test_phrasings_are_edited_in_each_language(room: StudioRoom, qtbot: QtBot) -> None:
    room.open_item(Ref("move", "own"))
    page = room.editor.table_row
    room.editor.head.languages.chosen.emit("el")
    lines = page.phrasings.lines.lines()
    page.phrasings.lines.show_lines(["θα το φροντίσω εγώ ο ίδιος σήμερα", *lines])
    page.phrasings.wait()
    page.flush()
    made = room.session.content.moves["own"]
    assert made.phrasings["el"][0] == "θα το φροντίσω εγώ ο ίδιος σήμερα"
    assert made.phrasings["en"] == room.session.studio.published().moves["own"].phrasings["en"]


def test_a_row_of_the_table_is_neither_copied_nor_renamed(room: StudioRoom) -> None:
    room.open_item(Ref("move", "own"))
    for act in (Act.DUPLICATE,):
        room.perform(act)
    looks.settle()
    assert "one row for each move" in room.trouble.accessibleName() + room.trouble.text()
    assert len(room.session.content.moves) == len(room.session.studio.published().moves)


# --- what trainees meant ----------------------------------------------------------------------


def unclear(services: Services, line: str, meant: str, language: str) -> None:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    store = services.practising._store
    store.note_unclear(UnclearLine(0, line, meant, language, "polite_return", at))


def test_what_trainees_meant_becomes_a_phrasing_with_one_click(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    unclear(services, "consider it sorted by yours truly", "own", "en")
    unclear(services, "sredicu ja to licno", "own, empathise", "sr-Latn")
    room.open_page("review")
    page = room.page
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: len(page.unclear.lines()) == 2, timeout=30_000)
    looks.settle()
    for line, words, language in (
        ("consider it", "consider it sorted by yours truly", "en"),
        ("sredicu", "средицу ја то лицно", "sr"),
    ):
        name = f"Add to “Take it over”: {line}"
        next(it for it in page.unclear.buttons if it.accessibleName().startswith(name)).click()
        assert room.session.content.moves["own"].phrasings[language][-1] == words
    assert page.unclear.lines() == ()
    room.undo()
    room.undo()
    assert len(page.unclear.lines()) == 2
    aside = [it for it in page.unclear.buttons if it.text() == "Not needed"]
    aside[0].click()
    qtbot.waitUntil(lambda: len(page.unclear.lines()) == 1, timeout=30_000)
    assert len(services.practising.training.unclear(services.actor)) == 1


# --- rights -----------------------------------------------------------------------------------


def test_a_rep_reads_and_plays_and_changes_nothing(
    window: Callable[[Role], MainWindow], qtbot: QtBot
) -> None:
    room = window(Role.REP).room
    assert isinstance(room, StudioRoom)
    room.open_item(Ref("scenario", "polite_return"))
    looks.settle()
    assert room.locked.isVisible()
    lines = room.editor.scenario.title.lines
    assert isinstance(lines, Lines)
    assert lines.isReadOnly()
    assert not room.editor.scenario.replies.add.isEnabled()
    player = player_of(room)
    played(qtbot, player, 0)
    say(qtbot, player, GREETING)
    assert len(lines_of(player)) == 2
    room.open_item(Ref("move", "own"))
    looks.settle()
    table = room.shown.practice.table
    assert table is not None
    cell(table.table, 0, 1).setText("9")
    looks.settle()
    assert room.session.content.moves == room.session.studio.published().moves


@pytest.mark.parametrize("ref", [Ref("scenario", "polite_return"), Ref("move", "ask")])
def test_the_room_fits_a_small_window_with_a_customer_in_it(room: StudioRoom, ref: Ref) -> None:
    room.window().resize(1280, 720)
    room.open_item(ref)
    looks.settle()
    pages = room.editor.scenario if ref.kind == "scenario" else room.editor.table_row
    for at in range(pages.tabs.count()):
        pages.tabs.setCurrentIndex(at)
        looks.settle()
        assert room.columns.minimumSizeHint().width() <= 1280 - 28, at
    assert looks.nameless(player_of(room)) == []
