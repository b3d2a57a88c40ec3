"""The window: painted at once, furnished afterwards, filled as soon as the services are there.

Importing this module loads little, so that the first picture is there at once: everything that
is needed later is imported where it is needed.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from agent_assist.domain.values import Gender
    from agent_assist.services.scoring import CallScore
    from ui.actions import Act, Actions, Room
    from ui.desk.desk import Desk
    from ui.rooms import RoomPage
    from ui.sandbox.call_score import CallScoring
    from ui.services import Services
    from ui.settings import Settings, SettingsFile
    from ui.shell import Shell
    from ui.widgets.pages import Pages
    from ui.widgets.panel import Panel

WIDE = (1280, 800)
FRAME = 36
"""About what a title bar takes of a screen's height."""
SIDE_WIDTH = 400
BETWEEN_TURNS_MS = 1
"""Between two parts of the desk the window looks whether somebody wants something."""
NARROWING_TRIES, NARROWING_MS = 20, 20


def nothing() -> None:
    """Do nothing."""


class MainWindow(QMainWindow):
    """Holds the rooms; help and settings lie over them.

    Args:
        data: The data folder.
        painted: Called when the window is painted for the first time; now the rest may be
            loaded. (A signal would cost more than the picture.)

    Signals:
        data_wanted: another data folder is to be opened.
        complete: the desk is built whole; what could wait may begin.
    """

    data_wanted = Signal(object)
    complete = Signal()

    rooms: Pages
    shell: Shell
    settings: Settings
    _build_on: QTimer

    def __init__(self, data: Path, painted: Callable[[], None] = nothing) -> None:
        super().__init__()
        self._tell_painted = painted
        self.setWindowTitle("Agent Assist")
        self._resize_wide()
        self.desk: Desk | None = None
        self._data = data
        self._file: SettingsFile | None = None
        self._painted = False
        self._notice = ""
        self.furnished = False
        self._services: Services | None = None
        self._coming: Desk | None = None
        self._actions: Actions | None = None
        self._here: Room | None = None
        self._beside: dict[Room, RoomPage] = {}
        self._overlay: Panel | None = None
        self._scoring: CallScoring | None = None

    def when_painted(self, tell: Callable[[], None]) -> None:
        """Call something else when the window is painted for the first time."""
        self._tell_painted = tell

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the window is there."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._tell_painted()

    def furnish(self) -> None:
        """Take the settings, dress the window, and say that the rest is on its way."""
        from ui.shell import Shell
        from ui.widgets.pages import Pages

        self.shell = Shell()
        self.rooms = Pages()
        self.rooms.add_page(self.shell)
        self.setCentralWidget(self.rooms)
        self.furnished = True
        self.use_data(self._data)
        self._place_wide()

    def use_data(self, data: Path) -> None:
        """Take the settings of a data folder; what another one showed is gone."""
        from ui.settings import SettingsFile
        from ui.theme import dress

        self._drop_desk()
        self._services = None
        self._data = data
        self._file = SettingsFile(data)
        self.settings = self._file.load()
        dress(self.settings.mode, self.settings.text_size)
        self._speak()
        self.show_trouble(self.tr("Opening the library…"))

    @property
    def overlay(self) -> Panel | None:
        """Help or settings, while they are shown."""
        return self._overlay

    def show_services(self, services: Services) -> None:
        """Fill the window: the desk can take a call now."""
        from PySide6.QtCore import QTimer

        from ui.actions import Actions
        from ui.desk.desk import Desk

        self._services = services
        self._tell_rep()
        if self._actions is None:
            self._actions = Actions(self)
            self._actions.done.connect(self.perform)
        self._drop_desk()
        self._coming = Desk(
            self._actions,
            services.calls,
            services.find,
            self.settings.rep_name,
            services.languages,
            at_once=False,
            parent=self.rooms,
        )
        self._build_on = QTimer(self)
        self._build_on.setInterval(BETWEEN_TURNS_MS)
        self._build_on.timeout.connect(self._build_desk)
        self._build_on.start()

    def _build_desk(self) -> None:
        coming = self._coming
        if self._services is None or coming is None:
            self._build_on.stop()
        elif self.desk is None and coming.takes_calls:
            self._show_desk(coming, self._services.notice)
        elif not coming.build_more():
            self._build_on.stop()
            self.complete.emit()

    def _show_desk(self, desk: Desk, notice: str) -> None:
        from ui.actions import Room

        self.desk = desk
        self._here = Room.DESK
        desk.side_changed.connect(self._set_side)
        desk.rep_named.connect(self._name_rep)
        desk.score_asked.connect(self._ask_score)
        desk.offer_scores()
        self._prefer()
        self.rooms.add_page(desk)
        self.rooms.turn_to(desk)
        desk.take_focus()
        if notice:
            self.show_notice(notice)

    def _ask_score(self, interaction: str) -> None:
        """How a call went; what judges it is loaded when somebody asks."""
        from ui.sandbox.call_score import CallScoring

        if self._services is None:
            return
        if self._scoring is None:
            self._scoring = CallScoring(self)
            self._scoring.judged.connect(self._show_score)
            self._scoring.refused.connect(self.show_notice)
        self._scoring.ask(self._services, interaction)

    def _show_score(self, score: CallScore) -> None:
        from ui.sandbox.call_score import CallScorePanel

        room = self.room
        # Else the rep looks at somebody else by now.
        if room is not None and self._services is not None and room.looks_at() == score.id:
            self._open(CallScorePanel(self.rooms, score, self._services.language))

    def search_again(self) -> None:
        """Something else can be found than before."""
        if self.desk is not None:
            self.desk.search_again()

    def show_trouble(self, sentence: str, hint: str = "") -> None:
        """Say why the program cannot go on, and what to do."""
        self.shell.state.setText("\n\n".join(filter(None, (sentence, hint))))
        self.rooms.turn_to(self.shell)

    def show_notice(self, sentence: str) -> None:
        """Say something that matters while the room stays usable."""
        from ui.core_texts import translated

        self._notice = sentence
        shown = translated(sentence)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.showMessage(shown)
        bar.setAccessibleName(shown)

    def perform(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        from ui.overlays import KEEPS_OVERLAY
        from ui.theme import theme

        if self._overlay is not None and act not in KEEPS_OVERLAY:
            if act.number is not None:
                return
            self._overlay.close_panel()
        match act.value:
            case "help":
                self._toggle_help()
            case "settings":
                self._toggle_settings()
            case "theme":
                theme().toggle()
            case "quit":
                self.close()
            case "to-call" if self._overlay is not None:
                self._overlay.close_panel()
            case _:
                self._perform_in_room(act)

    def _perform_in_room(self, act: Act) -> None:
        from ui.actions import Act, Room
        from ui.rooms import ROOM_ACTS

        if act in ROOM_ACTS:
            self.enter(ROOM_ACTS[act])
            return
        if act in (Act.TAKE_CALL, Act.CALL_OUT):
            self.enter(Room.DESK)  # a customer comes before everything else
        room = self.room
        if room is not None:
            room.perform(act)

    @property
    def room(self) -> RoomPage | None:
        """The room that is entered; None before the desk is there."""
        from ui.actions import Room

        if self.desk is None or self._here is None or self._here is Room.DESK:
            return self.desk
        return self._beside[self._here]

    def enter(self, room: Room) -> None:
        """Go to a room; it is made when somebody enters it first."""
        from ui.actions import Room

        if self._actions is None or self.desk is None or self._services is None:
            return
        if room is self._here:
            return
        former = self.room
        if former is not None:
            former.keep()
        if room is not Room.DESK:
            if self.desk.side:
                self.desk.set_side(False)  # only the desk knows how to be narrow
            if room not in self._beside:
                self._beside[room] = self._make_room(room)
                self.rooms.add_page(self._beside[room])
        page = self.desk if room is Room.DESK else self._beside[room]
        self._here = room
        self._actions.set_room(room)
        self.rooms.turn_to(page)
        page.enter()

    def _make_room(self, room: Room) -> RoomPage:
        from ui.actions import Room

        assert self._actions is not None
        assert self._services is not None
        if room is Room.STUDIO:
            from ui.studio.room import StudioRoom

            return StudioRoom(self._actions, self._services)
        if room is Room.SANDBOX:
            from ui.sandbox.room import SandboxRoom

            return SandboxRoom(self._actions, self._services)
        if room is Room.LOG:
            from ui.log.room import LogRoom

            log = LogRoom(self._actions, self._services)
            log.open_again.connect(self._open_again)
            log.score_asked.connect(self._ask_score)
            return log
        raise NotImplementedError(room)

    def _open_again(self, interaction: str) -> None:
        """Go on with an open call of the log, at the step where it stands."""
        from ui.actions import Room

        self.enter(Room.DESK)
        if self.desk is not None:
            self.desk.start.take_up.emit(interaction)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type().name == "LanguageChange" and self.desk is not None:
            for room in (self.desk, *self._beside.values()):
                room.retranslate()
            if self._notice:
                self.show_notice(self._notice)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep notes, half-typed fields and the window's place."""
        self._keep_place("side" if self.desk is not None and self.desk.side else "wide")
        self._drop_desk()
        super().closeEvent(event)

    def apply(self, settings: Settings) -> None:
        """Take new settings, keep them, and show them at once."""
        from ui.theme import theme

        former, self.settings = self.settings, settings
        if self._file is not None:
            self._file.save(settings)
        if (former.mode, former.text_size) != (settings.mode, settings.text_size):
            theme().apply(settings.mode, settings.text_size)
        self._tell_rep()
        if former.language != settings.language:
            self._speak()
            if self._overlay is not None:
                self._overlay.close_panel()
                self._toggle_settings()
        if former.role != settings.role and self.room is not None:
            self.room.follow_rights()
        if former.on_top != settings.on_top and self.desk is not None and self.desk.side:
            self._stay_on_top(settings.on_top)
        self._prefer()

    def _speak(self) -> None:
        from PySide6.QtWidgets import QApplication

        from ui.i18n import install_language, system_language

        app = QApplication.instance()
        if app is not None:
            install_language(app, self.settings.language or system_language().code)

    def _name_rep(self, name: str, gender: Gender) -> None:
        from dataclasses import replace

        self.apply(replace(self.settings, rep_name=name, rep_gender=gender))

    def _tell_rep(self) -> None:
        from ui.i18n import language, system_language

        if self._services is None:
            return
        code = self.settings.language or system_language().code
        shown = {"sr@latin": "sr-Latn"}.get(language(code).code, language(code).code)
        self._services.set_rep(
            self.settings.rep_name, self.settings.rep_gender, shown, self.settings.role
        )

    def _prefer(self) -> None:
        if self.desk is not None and self._services is not None:
            call_language = self.settings.call_language or self._services.languages[0]
            self.desk.set_rep(self.settings.rep_name, self.settings.rep_gender)
            self.desk.prefer(self.settings.channel, call_language)

    def _drop_desk(self) -> None:
        coming, self._coming = self._coming, None
        if self.desk is None:
            if coming is not None:
                coming.deleteLater()
            return
        self._build_on.stop()
        if self._scoring is not None:
            self._scoring.close()
            self._scoring = None
        for room in (self.desk, *self._beside.values()):
            room.keep()
            room.close_room()
            self.rooms.drop_page(room)
            room.deleteLater()
        self.desk = None
        self._beside.clear()

    # Help and settings

    def _toggle_help(self) -> None:
        from ui.overlays import HelpPanel

        if isinstance(self._overlay, HelpPanel):
            self._overlay.close_panel()
        elif self._actions is not None:
            self._open(HelpPanel(self.rooms, self._actions.room))

    def _toggle_settings(self) -> None:
        from ui.overlays import SettingsPanel

        if isinstance(self._overlay, SettingsPanel):
            self._overlay.close_panel()
            return
        languages = self._services.languages if self._services else ()
        panel = SettingsPanel(self.rooms, self.settings, self._data, languages, self._services)
        panel.changed.connect(self.apply)
        panel.data_changed.connect(self._want_data)
        self._open(panel)

    def _open(self, panel: Panel) -> None:
        if self._overlay is not None:
            self._overlay.close_panel()
        self._overlay = panel
        panel.closed.connect(self._overlay_closed)
        panel.open_at(None)

    def _overlay_closed(self) -> None:
        self._overlay = None
        if self.room is not None and self.isActiveWindow():
            self.room.take_focus()

    def _want_data(self, data: Path) -> None:
        if self._overlay is not None:
            self._overlay.close_panel()
        self.data_wanted.emit(data)

    # Places

    def _set_side(self, side: bool) -> None:
        from PySide6.QtCore import QTimer

        if side:
            self._keep_place("wide")
            self._stay_on_top(self.settings.on_top)
            # The window cannot become narrow before its layouts know that they may.
            QTimer.singleShot(0, self._place_side)
        else:
            self._keep_place("side")
            self._stay_on_top(False)
            self._place_wide()

    def _place_side(self) -> None:
        if self._file is None or not self.restoreGeometry(self._file.place("side")):
            self.showNormal()
            self.resize(SIDE_WIDTH, self.height())
            self._narrow(NARROWING_TRIES)

    def _narrow(self, tries: int) -> None:
        """Take the width again while the layouts still remember the wide one's least width."""
        from PySide6.QtCore import QTimer

        if self.desk is not None and self.desk.side and self.width() > SIDE_WIDTH and tries:
            self.resize(SIDE_WIDTH, self.height())
            QTimer.singleShot(NARROWING_MS, self, partial(self._narrow, tries - 1))

    def _place_wide(self) -> None:
        if self._file is None or not self.restoreGeometry(self._file.place("wide")):
            self._resize_wide()

    def _resize_wide(self) -> None:
        """The usual size; on a low screen, no higher: what is done next stands at the bottom."""
        width, height = WIDE
        self.resize(width, min(height, self.screen().availableSize().height() - FRAME))

    def _keep_place(self, name: str) -> None:
        if self._file is not None:
            self._file.keep_place(name, self.saveGeometry())

    def _stay_on_top(self, on: bool) -> None:
        from PySide6.QtCore import Qt

        flag = Qt.WindowType.WindowStaysOnTopHint
        if bool(self.windowFlags() & flag) is not on:
            self.setWindowFlag(flag, on)
            self.show()
