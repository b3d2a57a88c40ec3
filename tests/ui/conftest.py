"""Every test of the window starts in English, light, at the normal text size."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.starter import Starter
from tests.ui.programs import Programs
from ui.i18n import install_language
from ui.theme import Theme, theme
from ui.tokens import Mode


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["agent-assist"]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The theme, light at first; afterwards light, English and of normal size again."""
    dressed = theme()
    dressed.apply(Mode.LIGHT)
    yield dressed
    if QApplication.instance() is not None:
        install_language(qapp, "en")
        dressed.apply(Mode.LIGHT)


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Starter:
    return Starter(tmp_path_factory.mktemp("starter"))


@pytest.fixture
def programs(look: Theme, qapp: QApplication, qtbot: QtBot, starter: Starter) -> Iterator[Programs]:
    made = Programs(qapp, qtbot, look, starter)
    yield made
    made.close()
