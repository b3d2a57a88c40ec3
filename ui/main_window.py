"""The window: painted at once, filled as soon as the services are there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import install_language, language, system_language
from ui.settings import Settings, SettingsFile
from ui.theme import theme

if TYPE_CHECKING:
    from ui.actions import Act, Actions
    from ui.desk.desk import Desk
    from ui.desk.panels import Panel
    from ui.services import Services

WIDE = (1280, 800)
SIDE_WIDTH = 400


class Shell(QWidget):
    """What is painted first: the name, and what goes on or went wrong."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._seen = False
        self.name = QLabel("Agent Assist")
        self.name.setProperty("role", "title")
        self.state = QLabel()
        self.state.setProperty("role", "mute")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.state)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the window is there."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()


class MainWindow(QMainWindow):
    """Holds the rooms; help and settings lie over them.

    Signals:
        painted: the first picture is on the screen; now the rest may be loaded.
        data_wanted: another data folder is to be opened.
    """

    painted = Signal()
    data_wanted = Signal(object)

    def __init__(self, file: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Agent Assist")
        self._file = file
        self.settings = file.load()
        self.desk: Desk | None = None
        self._services: Services | None = None
        self._actions: Actions | None = None
        self._overlay: Panel | None = None
        self.shell = Shell()
        self.shell.painted.connect(self.painted)
        self.rooms = QStackedWidget()
        self.rooms.addWidget(self.shell)
        self.setCentralWidget(self.rooms)
        self._dress()
        self.shell.state.setText(self.tr("Opening the library…"))
        self._place_wide()

    @property
    def overlay(self) -> Panel | None:
        """Help or settings, while they are shown."""
        return self._overlay

    def show_services(self, services: Services) -> None:
        """Fill the window: the desk can take a call now."""
        from ui.actions import Actions
        from ui.desk.desk import Desk

        self._services = services
        self._tell_rep()
        if self._actions is None:
            self._actions = Actions(self)
            self._actions.done.connect(self.perform)
        self._drop_desk()
        self.desk = Desk(
            self._actions, services.calls, services.find, self.settings.rep_name, services.languages
        )
        self.desk.side_changed.connect(self._set_side)
        self._prefer()
        self.rooms.addWidget(self.desk)
        self.rooms.setCurrentWidget(self.desk)
        self.desk.take_focus()
        if services.notice:
            self.show_notice(services.notice)

    def show_trouble(self, sentence: str, hint: str = "") -> None:
        """Say why the program cannot go on, and what to do."""
        self.shell.state.setText("\n\n".join(filter(None, (sentence, hint))))
        self.rooms.setCurrentWidget(self.shell)

    def show_notice(self, sentence: str) -> None:
        """Say something that matters while the room stays usable."""
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.showMessage(sentence)
        bar.setAccessibleName(sentence)

    def perform(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        from ui.overlays import KEEPS_OVERLAY

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
                if self.desk is not None:
                    self.desk.perform(act)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.desk is not None:
            self.desk.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep notes, half-typed fields and the window's place."""
        self._drop_desk()
        self._keep_place()
        super().closeEvent(event)

    def apply(self, settings: Settings) -> None:
        """Take new settings, keep them, and show them at once."""
        former, self.settings = self.settings, settings
        self._file.save(settings)
        if (former.mode, former.text_size) != (settings.mode, settings.text_size):
            theme().apply(settings.mode, settings.text_size)
        self._tell_rep()
        if former.language != settings.language:
            self._speak()
            if self._overlay is not None:
                self._overlay.close_panel()
                self._toggle_settings()
        if former.on_top != settings.on_top and self.desk is not None and self.desk.side:
            self._stay_on_top(settings.on_top)
        self._prefer()

    def use_file(self, file: SettingsFile) -> None:
        """Take the settings of another data folder."""
        self._drop_desk()
        self._file = file
        self.settings = file.load()
        self._dress()
        self.show_trouble(self.tr("Opening the library…"))

    def _dress(self) -> None:
        theme().apply(self.settings.mode, self.settings.text_size)
        self._speak()

    def _speak(self) -> None:
        app = QApplication.instance()
        if app is not None:
            install_language(app, self.settings.language or system_language().code)

    def _tell_rep(self) -> None:
        if self._services is None:
            return
        code = self.settings.language or system_language().code
        shown = {"sr@latin": "sr-Latn"}.get(language(code).code, language(code).code)
        self._services.set_rep(self.settings.rep_name, self.settings.rep_gender, shown)

    def _prefer(self) -> None:
        if self.desk is not None and self._services is not None:
            call_language = self.settings.call_language or self._services.languages[0]
            self.desk.set_rep(self.settings.rep_name)
            self.desk.prefer(self.settings.channel, call_language)

    def _drop_desk(self) -> None:
        if self.desk is None:
            return
        desk, self.desk = self.desk, None
        desk.keep()
        self.rooms.removeWidget(desk)
        desk.deleteLater()

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
        panel = SettingsPanel(self.rooms, self.settings, self._file.data, languages)
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
        if self.desk is not None and self.isActiveWindow():
            self.desk.take_focus()

    def _want_data(self, data: Path) -> None:
        if self._overlay is not None:
            self._overlay.close_panel()
        self.data_wanted.emit(data)

    # Places

    def _set_side(self, side: bool) -> None:
        if side:
            self._file.keep_place("wide", self.saveGeometry())
            self._stay_on_top(self.settings.on_top)
            # The window cannot become narrow before its layouts know that they may.
            QTimer.singleShot(0, self._place_side)
        else:
            self._file.keep_place("side", self.saveGeometry())
            self._stay_on_top(False)
            self._place_wide()

    def _place_side(self) -> None:
        if not self.restoreGeometry(self._file.place("side")):
            self.showNormal()
            self.resize(SIDE_WIDTH, self.height())

    def _stay_on_top(self, on: bool) -> None:
        flag = Qt.WindowType.WindowStaysOnTopHint
        if bool(self.windowFlags() & flag) is not on:
            self.setWindowFlag(flag, on)
            self.show()

    def _place_wide(self) -> None:
        if not self.restoreGeometry(self._file.place("wide")):
            self.resize(*WIDE)

    def _keep_place(self) -> None:
        side = self.width() < 2 * SIDE_WIDTH
        self._file.keep_place("side" if side else "wide", self.saveGeometry())
