"""The log room by its keys: find, read, copy, open again, export, verify, back up, delete."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.domain.commands import Actor, Role
from agent_assist.journal import backups
from agent_assist.services import logbook
from tests.ui import looks
from tests.ui.log.conftest import WAIT_MS, Begin, entered, quiet, told
from tests.unit.journal.stories import BEGIN, Story, whole_call
from ui.actions import Act, Room
from ui.log.panels import ErasePanel, ExportPanel, KeepPanel
from ui.log.room import LogRoom
from ui.log.rows import Day, spoken


def calls(room: LogRoom) -> list[str]:
    """Ids of the calls in the list."""
    model = room.list.calls
    lines = [model.line(row) for row in range(model.rowCount())]
    return [line.id for line in lines if line is not None and not isinstance(line, Day)]


def three() -> tuple[Story, ...]:
    """Two calls of one day, and one of the next."""
    other = Story("other", BEGIN + timedelta(hours=1))
    other.start()
    other.link("cust-2", first_name="Милица", last_name="Јовановић")
    other.close(summary="Све је решено.")
    late = whole_call("late", "cust-1", BEGIN + timedelta(days=1))
    return whole_call(), other, late


def type_in(qtbot: QtBot, room: LogRoom, text: str, ids: list[str]) -> None:
    room.perform(Act.BOX)
    looks.type_text(room.filters.box, text)
    qtbot.waitUntil(lambda: calls(room) == ids, timeout=WAIT_MS)


def test_days_head_the_calls_newest_first(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin(*three()))
    lines = [room.list.calls.line(row) for row in range(room.list.calls.rowCount())]
    assert [isinstance(line, Day) for line in lines] == [True, False, True, False, False]
    assert calls(room) == ["late", "other", "call-1"]
    assert isinstance(lines[0], Day)
    assert lines[0].text == "Tuesday, 3 March 2026"
    qtbot.waitUntil(lambda: room.count.text() == "3 calls", timeout=WAIT_MS)
    assert room.rooms.button(Act.TO_LOG).property("here")


def test_typing_filters_and_escape_shows_all_again(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin(*three()))
    type_in(qtbot, room, "jovan", ["other"])
    qtbot.waitUntil(lambda: room.count.text() == "1 of 3", timeout=WAIT_MS)
    told(qtbot, room)
    assert room.story.name.text() == "Милица Јовановић"
    type_in(qtbot, room, "qq", [])
    qtbot.waitUntil(lambda: room.story.story is None, timeout=WAIT_MS)
    assert "No call fits" in room.story.none.text()
    room.perform(Act.TO_CALL)
    qtbot.waitUntil(lambda: len(calls(room)) == 3, timeout=WAIT_MS)
    assert room.filters.box.hasFocus()


def test_arrows_in_the_box_move_past_the_days(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin(*three()))
    chosen = [room.list.current()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        looks.press(room.filters.box, key)
        chosen.append(room.list.current())
    assert [row.id for row in chosen if row] == ["late", "other", "call-1", "call-1", "other"]


def test_filters_narrow_the_list(begin: Begin, qtbot: QtBot) -> None:
    still_open = Story("open", BEGIN + timedelta(days=2))
    still_open.start()
    room = entered(qtbot, begin(*three(), still_open))
    filters = room.filters
    qtbot.waitUntil(lambda: filters.guide.count() > 1, timeout=WAIT_MS)
    filters.state.setCurrentIndex(filters.state.findData("open"))
    filters.changed.emit()
    qtbot.waitUntil(lambda: calls(room) == ["open"], timeout=WAIT_MS)
    filters.state.setCurrentIndex(0)
    filters.guide.setCurrentIndex(filters.guide.findData("faulty"))
    filters.changed.emit()
    qtbot.waitUntil(lambda: calls(room) == ["late", "call-1"], timeout=WAIT_MS)
    filters.period.setCurrentIndex(filters.period.findData("1"))
    filters.changed.emit()
    qtbot.waitUntil(lambda: calls(room) == [], timeout=WAIT_MS)


def test_more_calls_are_read_as_one_scrolls(
    begin: Begin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logbook, "PAGE", 20)
    monkeypatch.setattr("ui.log.room.PAGE", 20)
    many = [Story(f"n{number:03}", BEGIN + timedelta(hours=number)) for number in range(90)]
    for story in many:
        story.start()
    room = entered(qtbot, begin(*many))
    assert len(calls(room)) < 90
    qtbot.waitUntil(lambda: room.count.text() == "90 calls", timeout=WAIT_MS)

    def whole() -> bool:
        room.list.scrollToBottom()
        return len(calls(room)) == 90

    qtbot.waitUntil(whole, timeout=WAIT_MS)
    assert calls(room) == [story.id for story in reversed(many)]


def test_the_story_tells_all_of_it(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin())
    happened = room.story.happened.toPlainText()
    assert "said: “Hello, this is Ana.”" in happened
    assert "GREET" in happened
    known = room.story.known.toPlainText()
    assert "Petra" in known
    assert "reset-charger · accepted" in known
    assert "call Petra back about the part" in known
    assert "not kept yet" in known
    assert room.story.summary.toPlainText() == "Petra's charger was reset."
    row = room.list.current()
    assert row is not None
    assert "Petra, Resolved" in spoken(row)


def test_what_customers_said_is_no_markup(begin: Begin, qtbot: QtBot) -> None:
    story = Story()
    story.start()
    story.say("<b>5 < 6</b> & <img src=x>")
    story.close(summary="<h1>no</h1>")
    room = entered(qtbot, begin(story))
    assert "<b>5 < 6</b> & <img src=x>" in room.story.happened.toPlainText()
    assert room.story.summary.toPlainText() == "<h1>no</h1>"


def test_the_summary_is_copied(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin())
    room.perform(Act.COPY)
    assert QApplication.clipboard().text() == "Petra's charger was reset."
    assert "copied" in room.notice.text()


def test_an_open_call_is_opened_again_at_its_step(begin: Begin, qtbot: QtBot) -> None:
    program = begin()
    window = program.window
    desk = window.desk
    assert desk is not None
    window.perform(Act.TAKE_CALL)
    qtbot.waitUntil(lambda: desk.session.view is not None, timeout=WAIT_MS)
    assert desk.session.view is not None
    call, step = desk.session.view.id, desk.session.view.step
    window.perform(Act.WRAP_UP)
    room = entered(qtbot, program)
    assert calls(room)[0] == call
    assert not room.story.open_again.isHidden()
    room.perform(Act.OPEN_AGAIN)
    looks.settle()
    assert window.room is desk
    assert desk.session.view.id == call
    assert step
    closed = entered(qtbot, program)
    closed.list.choose("call-1")
    told(qtbot, closed)
    assert closed.story.open_again.isHidden()
    closed.perform(Act.OPEN_AGAIN)
    assert isinstance(window.room, LogRoom)


def test_a_call_that_comes_leaves_the_log_at_once(begin: Begin, qtbot: QtBot) -> None:
    program = begin()
    entered(qtbot, program)
    actions = program.window._actions
    assert actions is not None
    assert actions.room is Room.LOG
    assert actions.action(Act.TAKE_CALL).isEnabled()
    program.window.perform(Act.TAKE_CALL)
    looks.settle()
    desk = program.window.desk
    assert desk is not None
    assert program.window.room is desk
    assert desk.session.view is not None


def test_a_rep_sees_their_calls_and_deletes_nothing(begin: Begin, qtbot: QtBot) -> None:
    foreign = Story("foreign", BEGIN + timedelta(hours=9), Actor("eva", "Eva"))
    foreign.start()
    program = begin(*three(), foreign, role=Role.REP)
    room = entered(qtbot, program)
    assert "foreign" not in calls(room)
    assert len(calls(room)) == 3
    assert room.story.erase.isHidden()
    assert room.keeping.how_long.isHidden()
    room.perform(Act.ERASE)
    qtbot.waitUntil(lambda: not room.notice.isHidden(), timeout=WAIT_MS)
    assert "Only a supervisor may delete" in room.notice.text()
    room.perform(Act.KEEP_HOW_LONG)
    assert room.panel is None


def test_export_of_what_is_shown(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    room = entered(qtbot, begin(*three()))
    type_in(qtbot, room, "jovan", ["other"])
    qtbot.waitUntil(lambda: room.count.text() == "1 of 3", timeout=WAIT_MS)
    room.perform(Act.EXPORT_LOG)
    panel = room.panel
    assert isinstance(panel, ExportPanel)
    assert panel.title.text() == "Export 1 call"
    panel.form._buttons[1].click()
    assert panel.target.text().endswith("log.csv")
    target = tmp_path / "there.csv"
    target.write_text("mine")
    panel.target.setText(str(target))
    panel.accept()
    assert "is there already" in panel.wrong.text()
    assert target.read_text() == "mine"
    panel.target.setText(str(tmp_path / "calls.csv"))
    panel.accept()
    quiet(qtbot, room)
    qtbot.waitUntil(lambda: "written to" in room.notice.text(), timeout=WAIT_MS)
    text = (tmp_path / "calls.csv").read_text(encoding="utf-8-sig")
    assert "other" in text
    assert "call-1" not in text


def test_verify_says_its_result_and_can_be_stopped(begin: Begin, qtbot: QtBot) -> None:
    program = begin(*three())
    room = entered(qtbot, program)
    room.perform(Act.VERIFY_LOG)
    assert not room.progress.isHidden()
    room.progress.stop.click()
    assert room.progress.isHidden()
    assert room.notice.text() == "Stopped."
    room.perform(Act.VERIFY_LOG)
    quiet(qtbot, room)
    assert "entries read: nothing was changed, removed or reordered." in room.notice.text()
    services = program.services
    assert services is not None
    with closing(sqlite3.connect(services.folder / "journal.db")) as hand, hand:
        hand.execute("UPDATE payload SET body = replace(body, 'Petra', 'Vesna')")
    room.perform(Act.VERIFY_LOG)
    quiet(qtbot, room)
    assert room.notice.text().startswith("The log is not as it was written. Entry")


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("sr", "Запис 2 (догађај 1, started, позив call-1) је измењен."),
        ("el", "Η εγγραφή 2 (συμβάν 1, started, κλήση call-1) άλλαξε."),
    ],
)
def test_what_is_wrong_with_the_log_is_said_in_the_interfaces_language(
    begin: Begin, qtbot: QtBot, language: str, wrong: str
) -> None:
    program = begin(whole_call(), language=language)
    room = entered(qtbot, program)
    services = program.services
    assert services is not None
    with closing(sqlite3.connect(services.folder / "journal.db")) as hand, hand:
        hand.execute("UPDATE entry SET elapsed_ms = elapsed_ms + 1 WHERE position = 2")
    room.perform(Act.VERIFY_LOG)
    quiet(qtbot, room)
    assert room.notice.text().endswith(wrong)


def test_back_up_now(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    room = entered(qtbot, begin())
    qtbot.waitUntil(lambda: room.keeping.backups.text() == "No backup yet.", timeout=WAIT_MS)
    room.perform(Act.BACK_UP)
    room.perform(Act.BACK_UP)
    quiet(qtbot, room)
    assert room.keeping.backups.text().startswith("Last backup: today")
    assert len(backups.files(tmp_path)) == 1


def test_what_a_customer_said_is_deleted_when_the_name_is_typed(begin: Begin, qtbot: QtBot) -> None:
    program = begin(*three())
    room = entered(qtbot, program)
    assert room.list.current() is not None
    room.perform(Act.ERASE)
    qtbot.waitUntil(lambda: room.panel is not None, timeout=WAIT_MS)
    panel = room.panel
    assert isinstance(panel, ErasePanel)
    assert panel.typed.hasFocus()
    panel.accept()
    assert "Type “Petra” to confirm." in panel.wrong.text()
    looks.type_text(panel.typed, "petra")
    looks.press(panel.typed, Qt.Key.Key_Return)
    quiet(qtbot, room)
    qtbot.waitUntil(lambda: "Deleted" in room.notice.text(), timeout=WAIT_MS)
    assert room.notice.text().startswith("Deleted: what was said in 2 calls")

    def is_gone() -> bool:
        row = room.list.current()
        return row is not None and row.name == ""

    qtbot.waitUntil(is_gone, timeout=WAIT_MS)

    def is_told_anew() -> bool:
        return room.story.story is not None and room.story.story.erased

    qtbot.waitUntil(is_told_anew, timeout=WAIT_MS)
    assert "said: [erased]" in room.story.happened.toPlainText()
    assert "Petra" not in room.story.happened.toPlainText() + room.story.known.toPlainText()
    assert room.story.summary.toPlainText() == "What was said was deleted."


def test_how_long_what_was_said_is_kept(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin(*three()))
    room.perform(Act.KEEP_HOW_LONG)
    panel = room.panel
    assert isinstance(panel, KeepPanel)
    assert panel.told.text() == "Nothing is deleted by itself."
    panel.months.setCurrentIndex(panel.months.findData(6))
    assert "From tomorrow on" in panel.told.text()
    panel.accept()
    qtbot.waitUntil(lambda: "kept for 6 months" in room.keeping.kept.text(), timeout=WAIT_MS)
    assert room.panel is None


def test_escape_closes_a_panel_first(begin: Begin, qtbot: QtBot) -> None:
    room = entered(qtbot, begin())
    qtbot.waitUntil(lambda: room.count.text() == "1 call", timeout=WAIT_MS)
    room.perform(Act.EXPORT_LOG)
    assert room.panel is not None
    room.perform(Act.TO_CALL)
    assert room.panel is None
    assert room.filters.box.hasFocus()
