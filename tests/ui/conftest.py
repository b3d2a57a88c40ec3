"""Every test of the window starts in English, light, at the normal text size."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.starter import Starter
from tests.ui.programs import Programs
from ui.i18n import install_language, language
from ui.theme import Theme, theme
from ui.tokens import Mode


@dataclass(frozen=True)
class Dress:
    """What the theme has set, by which a change is known."""

    mode: Mode
    factor: float
    sheet: str
    palette: QPalette
    font: QFont


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["agent-assist"]


@pytest.fixture(scope="session")
def plain(qapp: QApplication) -> Dress:
    """English, light, of normal size."""
    install_language(qapp, "en")
    theme().apply(Mode.LIGHT)
    return dress_of(qapp)


def dress_of(app: QApplication) -> Dress:
    dressed = theme()
    return Dress(dressed.mode, dressed.factor, app.styleSheet(), app.palette(), app.font())


@pytest.fixture
def look(qapp: QApplication, plain: Dress) -> Iterator[Theme]:
    """The theme, light at first; afterwards light, English and of normal size again."""
    make_plain(qapp, plain)
    yield theme()
    if QApplication.instance() is not None:
        make_plain(qapp, plain)


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Starter:
    return Starter(tmp_path_factory.mktemp("starter"))


@pytest.fixture
def programs(look: Theme, qapp: QApplication, qtbot: QtBot, starter: Starter) -> Iterator[Programs]:
    made = Programs(qapp, qtbot, look, starter)
    yield made
    made.close()


def make_plain(app: QApplication, plain: Dress) -> None:
    """Undress what was changed; a sheet is read by every widget, so an equal one is not set."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if QLocale() != QLocale(language("en").locale):
        install_language(app, "en")
    if dress_of(app) != plain:
        theme().apply(Mode.LIGHT)
