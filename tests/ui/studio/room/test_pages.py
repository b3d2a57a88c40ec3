"""Publishing, versions, conflicts, house values, find and replace, import, export, review."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_assist.bootstrap import Services
from agent_assist.domain.guide import Channel, Direction
from agent_assist.domain.items import Ref
from agent_assist.services.exchanging import Form
from tests.benchmarks.studio_calls import fill_journal
from tests.starter import starter_content
from tests.ui import looks
from tests.ui.studio.room.conftest import BORIS, reworded
from ui.actions import Act
from ui.main_window import MainWindow
from ui.studio.call_log import CallLogPanel
from ui.studio.comparing import ComparePage
from ui.studio.conflicts import ConflictsPage
from ui.studio.exporting import ExportPage
from ui.studio.house_values import HouseValuesPage
from ui.studio.importing import ImportPage
from ui.studio.publish import PublishPage
from ui.studio.replacing import ReplacePage
from ui.studio.replaying import ReplayPage
from ui.studio.reviewing import ReviewPage
from ui.studio.room import StudioRoom
from ui.studio.versions import VersionsPage

WELCOME = Ref("template", "welcome")
SLOW_MS = 30_000


def edit(room: StudioRoom, more: str) -> None:
    template = room.session.content.templates["welcome"]
    room.editor.edited.emit((reworded(template, more),), "Wording changed")


def greeting(services: Services) -> str:
    view = services.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
    assert view.say is not None
    return view.say.text


def publishing(room: StudioRoom, qtbot: QtBot) -> PublishPage:
    looks.press(room, Qt.Key.Key_F9)
    page = room.page
    assert isinstance(page, PublishPage)
    qtbot.waitUntil(lambda: bool(page.ticks.lines()), timeout=SLOW_MS)
    return page


def publish(room: StudioRoom, qtbot: QtBot, message: str) -> PublishPage:
    page = publishing(room, qtbot)
    page.message.setFocus()
    looks.type_text(page.message, message)
    qtbot.waitUntil(page.button.isEnabled, timeout=SLOW_MS)
    version = room.session.version
    looks.press(page.message, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.session.version == version + 1, timeout=SLOW_MS)
    return page


def test_what_is_published_is_said_in_the_next_call_and_not_in_the_open_one(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    began = services.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
    edit(room, " We are glad.")
    publish(room, qtbot, "Warmer")
    still = services.calls.view(began.id)
    assert still.say is not None
    assert not still.say.text.endswith("We are glad.")
    assert any(greeting(services).endswith("We are glad.") for _ in range(2))
    assert room.session.drafts() == ()
    qtbot.waitUntil(lambda: room.history._versions[0].message == "Warmer", timeout=SLOW_MS)


def test_an_error_keeps_publishing_from_being_offered_and_leads_to_its_place(
    room: StudioRoom, qtbot: QtBot
) -> None:
    edit(room, " {{ nobody_knows }}")
    page = publishing(room, qtbot)
    looks.type_text(page.message, "Broken")
    qtbot.waitUntil(lambda: bool(page.error_cards), timeout=SLOW_MS)
    assert not page.button.isEnabled()
    page.error_cards[0].click()
    assert room.ref == WELCOME
    assert room.page is None


def test_what_is_not_ticked_stays_a_draft(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    edit(room, " We are glad.")
    value = room.session.content.house_values["return_days"]
    room.session.apply((replace(value, value="30"),), "Days")
    page = publishing(room, qtbot)
    qtbot.waitUntil(lambda: len(page.ticks.lines()) == 2, timeout=SLOW_MS)
    rows = page.ticks.lines()
    page.ticks.setFocus()
    while "Days to return" not in rows[page.ticks.currentIndex().row()]:
        looks.press(page.ticks, Qt.Key.Key_Down)
    looks.press(page.ticks, Qt.Key.Key_Space, text=" ")
    assert len(page.picks()) == 1
    looks.type_text(page.message, "Only the greeting")
    qtbot.waitUntil(page.button.isEnabled, timeout=SLOW_MS)
    page.publish()
    qtbot.waitUntil(lambda: room.session.version == 2, timeout=SLOW_MS)
    assert services.studio.published().house_values["return_days"].value == value.value
    assert [row.ref for row in room.session.drafts()] == [Ref("house_value", "return_days")]


def test_the_version_before_is_back_after_one_click_and_a_question(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    before = services.studio.published().templates["welcome"].wordings
    edit(room, " We are glad.")
    publish(room, qtbot, "Warmer")
    qtbot.waitUntil(lambda: bool(room.history.restores), timeout=SLOW_MS)
    room.history.restores[0].click()
    page = room.page
    assert isinstance(page, VersionsPage)
    assert page.asking.isVisible()
    qtbot.waitUntil(page.yes.hasFocus)
    qtbot.waitUntil(lambda: len(page.list.rows) == 2, timeout=SLOW_MS)
    looks.press(page.yes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.session.version == 3, timeout=SLOW_MS)
    assert services.studio.published().templates["welcome"].wordings == before
    assert [it.number for it in services.studio.versions()] == [3, 2, 1]


def test_drafts_are_compared_word_by_word_in_plain_names(room: StudioRoom, qtbot: QtBot) -> None:
    edit(room, " We are glad.")
    looks.press(room, Qt.Key.Key_F6)
    page = room.page
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: "We are glad." in page.view.toPlainText(), timeout=SLOW_MS)
    assert "[greeting of the hour]" in page.view.toPlainText()
    assert "{{" not in page.view.toPlainText()
    looks.press(page.view, Qt.Key.Key_Escape)
    assert room.page is None


def test_a_withdrawn_wording_leaves_the_next_call(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    room.open_item(WELCOME)
    room.items.withdraw()
    panel = room.panel
    assert panel is not None
    panel.accept()
    assert "Say why" in panel.wrong.text()
    first = room.session.content.templates["welcome"].wordings[0].id
    panel.parts.setCurrentIndex(panel.parts.findData(first))
    looks.type_text(panel.reason, "Not true any more")
    panel.accept()
    qtbot.waitUntil(lambda: room.session.version == 2, timeout=SLOW_MS)
    assert first not in {it.id for it in services.studio.published().templates["welcome"].wordings}


def test_a_conflict_shows_both_sides_and_can_be_merged_part_by_part(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    studio = services.studio
    solution = next(iter(studio.published().solutions.values()))
    ref = Ref("solution", solution.id)
    mine = replace(solution, title={**solution.title, "en": "Mine"})
    theirs = replace(solution, summary={**solution.summary, "en": "Theirs"})
    studio.working(BORIS)
    studio.save_drafts(BORIS, (theirs,))
    studio.publish(BORIS, (ref,), "Boris")
    room.session.apply((mine,), "Title")
    room.session.save()
    qtbot.waitUntil(lambda: isinstance(room.page, ConflictsPage), timeout=SLOW_MS)
    page = room.page
    assert isinstance(page, ConflictsPage)
    qtbot.waitUntil(lambda: "Theirs" in page.theirs.toPlainText(), timeout=SLOW_MS)
    assert "Mine" in page.mine.toPlainText()
    assert "Boris" in page.words.text()
    assert {name: it.current() for name, it in page.parts.items()} == {
        "title": "mine",
        "summary": "theirs",
    }
    page.keep_parts.click()
    qtbot.waitUntil(lambda: not studio.conflicts(services.actor), timeout=SLOW_MS)
    kept = studio.working(services.actor).solutions[solution.id]
    assert (kept.title["en"], kept.summary["en"]) == ("Mine", "Theirs")
    qtbot.waitUntil(lambda: room.conflict.isHidden(), timeout=SLOW_MS)


def test_a_house_value_shows_every_text_that_changes(room: StudioRoom, qtbot: QtBot) -> None:
    room.open_item(Ref("house_value", "return_days"))
    page = room.page
    assert isinstance(page, HouseValuesPage)
    qtbot.waitUntil(lambda: len(page.texts) > 10, timeout=SLOW_MS)
    value = room.session.content.house_values["return_days"]
    page.values.edited.emit((replace(value, value="31"),), "Value changed")
    qtbot.waitUntil(lambda: any("→" in it.accessibleName() for it in page.texts), timeout=SLOW_MS)
    changed = next(it.accessibleName() for it in page.texts if "→" in it.accessibleName())
    before, _, after = changed.partition("→")
    assert "14" in before
    assert "31" in after
    room.perform(Act.UNDO)
    assert room.session.content.house_values["return_days"] == value


def test_find_and_replace_in_another_script_can_be_taken_back(
    room: StudioRoom, qtbot: QtBot
) -> None:
    before = room.session.content
    looks.press(room, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    page = room.page
    assert isinstance(page, ReplacePage)
    looks.type_text(page.sought, "kurir")
    qtbot.waitUntil(lambda: page.rows.count() > 0, timeout=SLOW_MS)
    looks.type_text(page.by, "dostavljač")
    qtbot.waitUntil(
        lambda: (
            "dostavljač" in page.preview.toPlainText()
            or ("достављач" in page.preview.toPlainText())
        ),
        timeout=SLOW_MS,
    )
    page.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    chosen = page.chosen()
    assert len(chosen) == len(page._found) - 1
    page.replace()
    assert room.session.content != before
    assert any("достављач" in json.dumps(it.after, ensure_ascii=False) for it in chosen)
    room.perform(Act.UNDO)
    assert room.session.content.templates == before.templates
    assert room.session.content.solutions == before.solutions


def test_an_import_is_seen_before_it_is_done_and_comes_as_drafts(
    room: StudioRoom, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "texts.csv"
    file.write_text(
        "Name,Text (en),Unused\nOut of stock,We do not have it today.,1\n,No name here.,2\n",
        encoding="utf-8",
    )
    looks.press(room, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page = room.page
    assert isinstance(page, ImportPage)
    looks.type_text(page.file, str(file))
    looks.press(page.file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._plan is not None, timeout=SLOW_MS)
    assert page.boxes["title"].currentText() == "Name"
    assert services.studio.drafts().counts == {}
    if page.without.isVisible():
        page.without.setChecked(True)
    page.take()
    qtbot.waitUntil(lambda: bool(room.session.drafts()), timeout=SLOW_MS)
    assert any(
        "We do not have it today." in wording.texts.values()
        for template in room.session.content.templates.values()
        for wording in template.wordings
    )
    assert services.studio.versions()[0].number == 1


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    room: StudioRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room.open_page("import")
    page = room.page
    assert isinstance(page, ImportPage)
    page.file.setText(str(tmp_path / "nowhere.csv"))
    page.look()
    qtbot.waitUntil(page.notice.isVisible, timeout=SLOW_MS)
    assert "nowhere.csv" in page.notice.text()
    assert not page.take_button.isEnabled()


def test_the_library_is_written_as_packs_and_as_a_table(
    room: StudioRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room.open_page("export")
    page = room.page
    assert isinstance(page, ExportPage)
    for form, target in ((Form.PACK, tmp_path / "packs"), (Form.CSV, tmp_path / "texts.csv")):
        page.form.set_current(form.value)
        page.target.setText(str(target))
        page.export()
        qtbot.waitUntil(target.exists, timeout=SLOW_MS)
        qtbot.waitUntil(lambda at=target: str(at) in page.notice.text(), timeout=SLOW_MS)


def test_the_review_list_leads_to_a_solution_that_is_over(
    room: StudioRoom, services: Services, qtbot: QtBot
) -> None:
    solution = next(iter(room.session.content.solutions.values()))
    over = replace(solution, valid_until=date.today() - timedelta(days=3))
    room.session.apply((over,), "Over")
    room.session.save()
    qtbot.waitUntil(lambda: bool(room.session.drafts()), timeout=SLOW_MS)
    room.perform(Act.REVIEW)
    page = room.page
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=SLOW_MS)
    page.cards[0].click()
    assert room.ref == Ref("solution", solution.id)


def test_a_replay_without_calls_says_so(room: StudioRoom, qtbot: QtBot) -> None:
    looks.press(room, Qt.Key.Key_F7)
    page = room.page
    assert isinstance(page, ReplayPage)
    qtbot.waitUntil(lambda: bool(page.words.text()), timeout=SLOW_MS)
    assert page.words.text() == "No closed call has been logged yet."


@pytest.fixture
def served(data: Path) -> None:
    """Some calls are in the log; asked for before the journal is open."""
    fill_journal(data, {"1": starter_content()}, 30)


def test_a_replayed_call_is_told_as_a_person_knows_it_and_opens_its_log(
    served: None, window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    room = window().room
    assert isinstance(room, StudioRoom)
    content = room.session.content
    said = (content.templates[it.say] for it in content.guides["opening"].steps.values() if it.say)
    template = next(it for it in said if not it.wordings[0].channels)
    room.session.apply((reworded(template, " Hello."),), "Wording changed")
    looks.press(room, Qt.Key.Key_F7)
    page = room.page
    assert isinstance(page, ReplayPage)

    def told() -> bool:
        first = page.calls.item(0)
        return first is not None and " · " in first.text()

    qtbot.waitUntil(told, timeout=SLOW_MS)
    texts = [page.calls.item(row).text() for row in range(page.calls.count())]
    assert texts
    assert all(re.match(r"2 Mar \d\d:\d\d · ", text) and text.count(" · ") >= 2 for text in texts)
    page.calls.setCurrentRow(0)
    page.calls.setFocus()
    looks.press(page.calls, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.panel is not None, timeout=SLOW_MS)
    panel = room.panel
    assert isinstance(panel, CallLogPanel)
    lines = [panel.lines.item(row).text() for row in range(panel.lines.count())]
    assert len(lines) > 3
    assert "Petra" not in "\n".join(lines)
    looks.press(panel.lines, Qt.Key.Key_Escape)
    assert room.panel is None
    assert page.calls.hasFocus()
