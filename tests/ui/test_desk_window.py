"""The window around the desk: first picture, loading, settings, help, and what goes wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.domain.commands import Gender
from agent_assist.domain.guide import Channel
from tests.ui import looks
from tests.ui.desk.fakes import FakeServices
from ui.actions import Act
from ui.app import Program, first_ground
from ui.desk.desk import Desk
from ui.ground import DARK_GROUND, LIGHT_GROUND
from ui.overlays import HelpPanel, SettingsPanel
from ui.services import Services
from ui.settings import Settings, SettingsFile
from ui.theme import Theme
from ui.tokens import Mode
from ui.widgets import KeyHint

HEAVY = ("sqlalchemy", "jinja2", "yaml", "rapidfuzz")
Start = Callable[..., Program]


@pytest.fixture
def start(look: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    programs: list[Program] = []

    def started(build: Callable[[Path], Services] | None = None) -> Program:
        program = Program(tmp_path, build or (lambda data: FakeServices()))
        programs.append(program)
        program.window.show()
        program.window.activateWindow()
        return program

    yield started
    for program in programs:
        program.window.close()
        program.close()
        program.window.deleteLater()
    looks.settle()


def ready(program: Program, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=20_000)
    program.window.activateWindow()
    looks.settle()
    assert program.window.desk is not None
    program.window.desk.build_all()  # a call that is taken before the page stands waits for it
    return program.window.desk


def test_importing_the_window_loads_nothing_heavy() -> None:
    code = "import sys, ui.main_window, ui.app; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "ui.main_window" in loaded
    assert loaded.isdisjoint({*HEAVY, "sqlite3", "dataclasses", "ui.desk.desk", "ui.theme"})
    assert loaded.isdisjoint({"ui.loader", "ui.settings"})


AT_THE_DESK = """
import dataclasses, json, sys
from pathlib import Path
from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEventLoop
from ui.app import Program, begin, build_services
data = Path(sys.argv[1])
app = begin(data)
program = Program(data, build_services)
program.window.show()
while program.window.desk is None:
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
ours = [m for name, m in sys.modules.items() if name.startswith(("agent_assist.", "ui."))]
print(json.dumps({
    "modules": list(sys.modules),
    "Qt": [*vars(QtGui), *vars(QtWidgets)],
    "slow": [m.__name__ for m in ours if getattr(m, "dataclass", None) is dataclasses.dataclass],
}))
program.window.close()
program.close()
"""
NOT_AT_THE_DESK = {
    *HEAVY,
    "hashlib",
    "numpy",
    "jsonschema",
    "xlsxwriter",
    "agent_assist.domain.scenario",
    "agent_assist.guidecheck",
    "agent_assist.practising",
    "agent_assist.services.keeping",
    "agent_assist.services.logbook",
    "agent_assist.services.reviewing",
    "agent_assist.services.studio",
    "ui.desk.call_page",
    "ui.desk.say_card",
    "ui.desk.wrap_up_page",
    "ui.log.room",
    "ui.overlays",
    "ui.sandbox.room",
    "ui.studio.room",
    "ui.widgets.say_view",
}
CLASSES_NOT_AT_THE_DESK = {"QAccessible", "QIcon", "QStyle", "QTextDocument", "QTextEdit"}


def test_an_ordinary_start_makes_nothing_that_the_start_page_does_without(tmp_path: Path) -> None:
    """The first start fills the folder, and needs more; what comes behind the desk is not seen."""

    def start() -> dict[str, set[str]]:
        command = [sys.executable, "-c", AT_THE_DESK, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
        return {kind: set(names) for kind, names in json.loads(done.stdout).items()}

    assert "yaml" in start()["modules"]
    found = start()
    assert found["modules"] & NOT_AT_THE_DESK == set()
    assert {"QFont", "QLineEdit"} <= found["Qt"]
    assert found["Qt"] & CLASSES_NOT_AT_THE_DESK == set()
    assert found["slow"] == set()


def test_the_desk_can_take_a_call_after_loading(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window.desk is None
    desk = ready(program, qtbot)
    looks.press(program.window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: desk.session.view is not None)
    assert desk.session.view.step == "greet"


def test_the_data_folder_is_opened_on_another_thread(start: Start, qtbot: QtBot) -> None:
    import threading

    seen: list[str] = []

    def build(data: Path) -> Services:
        seen.append(threading.current_thread().name)
        return FakeServices()

    ready(start(build), qtbot)
    assert seen == ["loader"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), "no space is left on the disk"),
        (RuntimeError("strange"), "strange"),
    ],
)
def test_trouble_at_start_is_a_sentence_in_the_window(
    start: Start, qtbot: QtBot, tmp_path: Path, error: Exception, words: str
) -> None:
    def build(data: Path) -> Services:
        raise error

    program = start(build)
    qtbot.waitUntil(
        lambda: hasattr(program.window, "shell") and words in program.window.shell.state.text(),
        timeout=20_000,
    )
    shown = program.window.shell.state.text()
    assert "--data FOLDER" in shown
    assert "Traceback" not in shown
    kept = isinstance(error, RuntimeError)
    assert (tmp_path / "trouble.txt").exists() is kept


def test_an_error_that_knows_what_to_do_says_it(start: Start, qtbot: QtBot) -> None:
    class TooNewError(Exception):
        hint = "Update the program."

    def build(data: Path) -> Services:
        raise TooNewError("This folder was made by a newer version.")

    program = start(build)
    wanted = "This folder was made by a newer version.\n\nUpdate the program."
    qtbot.waitUntil(
        lambda: hasattr(program.window, "shell") and program.window.shell.state.text() == wanted,
        timeout=20_000,
    )


def test_a_mistake_of_ours_is_said_and_written_down(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    ready(program, qtbot)
    try:
        raise ZeroDivisionError("of ours")
    except ZeroDivisionError as error:
        program.report(type(error), error, error.__traceback__)
    assert "the call goes on" in program.window.statusBar().currentMessage()
    assert "ZeroDivisionError: of ours" in (tmp_path / "trouble.txt").read_text("utf-8")


def test_a_notice_of_the_services_is_shown(start: Start, qtbot: QtBot) -> None:
    notice = "Another window writes the log; this one only reads."
    program = start(lambda data: FakeServices(notice))
    ready(program, qtbot)
    assert program.window.statusBar().currentMessage() == notice


def test_settings_are_applied_at_once_and_kept(
    start: Start, qtbot: QtBot, tmp_path: Path, look: Theme
) -> None:
    program = start()
    desk = ready(program, qtbot)
    looks.press(program.window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: desk.session.view is not None)
    wanted = Settings("el", Mode.DARK, 1.15, Channel.CHAT, "el", "Ελένη", Gender.FEMALE, True)
    program.window.apply(wanted)
    looks.settle()
    assert look.tokens.dark
    assert look.factor == 1.15
    assert desk.call.say.answers_title.text() == "ΑΠΑΝΤΗΣΗ ΤΟΥ ΠΕΛΑΤΗ"
    assert desk.session.view is not None
    assert desk.session.view.title == "Αρχή της συνομιλίας"
    assert desk.call.finder.hits.hits()[0].title == "Επιστροφή χρημάτων για κλειστό προϊόν"
    assert isinstance(program.services, FakeServices)
    assert program.services.rep == ("Ελένη", Gender.FEMALE, "el")
    assert desk.start.choices()[0] is Channel.CHAT
    assert SettingsFile(tmp_path).load() == wanted


def test_settings_edited_by_hand_into_nonsense_count_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text(
        "[look]\ntheme=purple\ntext_size=huge\n[calls]\nchannel=pigeon\n", "utf-8"
    )
    assert SettingsFile(tmp_path).load() == Settings()


def test_the_settings_panel_changes_settings(start: Start, qtbot: QtBot) -> None:
    program = start()
    ready(program, qtbot)
    program.window.perform(Act.SETTINGS)
    panel = program.window.overlay
    assert isinstance(panel, SettingsPanel)
    panel.name.setText("Јелена")
    looks.press(panel.name, Qt.Key.Key_Return)
    assert program.window.settings.rep_name == "Јелена"
    panel.mode.set_current("dark")
    panel.mode.chosen.emit("dark")
    assert program.window.settings == replace(
        program.window.settings, mode=Mode.DARK, rep_name="Јелена"
    )
    looks.press(panel, Qt.Key.Key_Escape)
    assert program.window.overlay is None


def test_another_data_folder_is_opened_at_once(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[Path] = []

    def build(data: Path) -> Services:
        opened.append(data)
        return FakeServices()

    program = start(build)
    ready(program, qtbot)
    first = program.services
    program.window.perform(Act.SETTINGS)
    panel = program.window.overlay
    assert isinstance(panel, SettingsPanel)
    panel.data.setText(str(tmp_path / "other"))
    looks.press(panel.data, Qt.Key.Key_Return)
    ready(program, qtbot)
    assert opened == [tmp_path, tmp_path / "other"]
    assert isinstance(first, FakeServices)
    assert first.closed


def test_help_lists_the_keys_of_the_room(start: Start, qtbot: QtBot) -> None:
    program = start()
    desk = ready(program, qtbot)
    looks.press(program.window, Qt.Key.Key_F1)
    panel = program.window.overlay
    assert isinstance(panel, HelpPanel)
    keys = {hint.accessibleName() for hint in panel.findChildren(KeyHint)}
    assert {"F1", "F2", "F6", "F7", "F8", "F9", "F10", "F12", "Ctrl+K", "Alt+Left"} <= keys
    assert looks.clipped_text(panel) == []
    looks.press(panel, Qt.Key.Key_Escape)
    assert program.window.overlay is None
    assert desk.start.who.name.hasFocus()


def test_help_is_gone_when_a_call_is_taken(start: Start, qtbot: QtBot) -> None:
    program = start()
    desk = ready(program, qtbot)
    program.window.perform(Act.HELP)
    program.window.perform(Act.TAKE_CALL)
    assert program.window.overlay is None
    qtbot.waitUntil(lambda: desk.session.view is not None)


@pytest.mark.parametrize("code", ["en", "sr", "sr@latin", "el"])
def test_settings_and_help_fit(start: Start, qtbot: QtBot, code: str) -> None:
    program = start()
    ready(program, qtbot)
    program.window.apply(replace(program.window.settings, language=code))
    for act in (Act.SETTINGS, Act.HELP):
        program.window.perform(act)
        looks.picture(program.window, 1280, 720)
        panel = program.window.overlay
        assert panel is not None
        found = looks.clipped_text(panel) + looks.overlapping(panel) + looks.nameless(panel)
        assert found == []


def test_notes_are_kept_when_the_window_closes(start: Start, qtbot: QtBot) -> None:
    program = start()
    desk = ready(program, qtbot)
    program.window.perform(Act.TAKE_CALL)
    desk.call.customer.focus_notes()
    looks.type_text(desk.call.customer.notes, "last words")
    services = program.services
    assert isinstance(services, FakeServices)
    program.window.close()
    assert services.calls.calls["call-1"].notes == "last words"


def test_the_window_is_where_it_was(start: Start, qtbot: QtBot) -> None:
    program = start()
    ready(program, qtbot)
    program.window.resize(780, 700)
    program.window.close()
    again = start()
    ready(again, qtbot)
    assert (again.window.width(), again.window.height()) == (780, 700)


def test_the_side_layout_is_narrow_and_the_wide_one_comes_back(start: Start, qtbot: QtBot) -> None:
    program = start()
    ready(program, qtbot)
    program.window.resize(780, 700)
    looks.settle()
    program.window.perform(Act.SIDE_LAYOUT)
    qtbot.waitUntil(lambda: program.window.width() == 400)
    program.window.perform(Act.SIDE_LAYOUT)
    qtbot.waitUntil(lambda: program.window.width() == 780)


def test_the_first_picture_has_the_chosen_ground(qapp: QApplication, tmp_path: Path) -> None:
    SettingsFile(tmp_path).save(Settings(mode=Mode.DARK))
    assert first_ground(qapp, tmp_path) == DARK_GROUND
    SettingsFile(tmp_path).save(Settings(mode=Mode.LIGHT))
    assert first_ground(qapp, tmp_path) == LIGHT_GROUND


def test_the_first_start_asks_who_works_here(start: Start, qtbot: QtBot) -> None:
    program = start()
    desk = ready(program, qtbot)
    who = desk.start.who
    assert who.isVisible()
    assert who.name.hasFocus()
    looks.type_text(who.name, "Jelena")
    looks.press(who.name, Qt.Key.Key_Return)
    assert program.window.settings.rep_name == ""
    looks.press(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert program.window.settings.rep_name == "Jelena"
    assert program.window.settings.rep_gender is Gender.FEMALE
    assert who.isHidden()
    assert desk.start.take_call.hasFocus()
