"""What the rep has chosen; kept in one INI file beside the data."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from agent_assist.domain.commands import Role
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel
from agent_assist.domain.values import Gender
from ui.tokens import Mode

FILE = "settings.ini"
TEXT_SIZES = (0.9, 1.0, 1.15, 1.3, 1.5)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    Attributes:
        language: code of the interface's language; empty follows the system.
        text_size: factor of the normal one.
        channel, call_language: chosen beforehand for the next call.
        on_top: the side layout stays above other windows.
        role: as what somebody works here; whether it may change the library, the services decide.
    """

    language: str = ""
    mode: Mode = Mode.SYSTEM
    text_size: float = 1.0
    channel: Channel = Channel.PHONE
    call_language: str = ""
    rep_name: str = ""
    rep_gender: Gender | None = None
    on_top: bool = False
    role: Role = Role.REP


class SettingsFile:
    """Reads and writes the settings of one data folder.

    A value that makes no sense, for example after an edit by hand, counts as not set.
    """

    def __init__(self, data: Path) -> None:
        self.data = data
        self._file = QSettings(str(data / FILE), QSettings.Format.IniFormat)

    def load(self) -> Settings:
        """The settings as they were kept."""
        plain = Settings()
        size = self._number("look/text_size", plain.text_size)
        return Settings(
            language=self._text("look/language"),
            mode=_one_of(Mode, self._text("look/theme"), plain.mode),
            text_size=size if size in TEXT_SIZES else plain.text_size,
            channel=_one_of(Channel, self._text("calls/channel"), plain.channel),
            call_language=self._text("calls/language"),
            rep_name=self._text("rep/name"),
            rep_gender=_gender(self._text("rep/gender")),
            on_top=self._text("window/on_top") == "yes",
            role=_one_of(Role, self._text("rep/role"), plain.role),
        )

    def save(self, settings: Settings) -> None:
        """Keep the settings."""
        for key, value in (
            ("look/language", settings.language),
            ("look/theme", settings.mode.value),
            ("look/text_size", str(settings.text_size)),
            ("calls/channel", settings.channel.value),
            ("calls/language", settings.call_language),
            ("rep/name", settings.rep_name),
            ("rep/gender", settings.rep_gender.value if settings.rep_gender else ""),
            ("rep/role", settings.role.value),
            ("window/on_top", "yes" if settings.on_top else "no"),
        ):
            self._file.setValue(key, value)
        self._file.sync()

    def place(self, name: str) -> QByteArray:
        """Where a window stood, as Qt keeps it; empty when it was never shown."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_place(self, name: str, place: QByteArray) -> None:
        """Keep where a window stands."""
        self._file.setValue(f"window/{name}", place)

    def _text(self, key: str) -> str:
        value = self._file.value(key, "")
        return value if isinstance(value, str) else ""

    def _number(self, key: str, otherwise: float) -> float:
        try:
            return float(self._text(key))
        except ValueError:
            return otherwise


Kind = TypeVar("Kind", bound=Enum)


def _one_of(kind: type[Kind], value: str, otherwise: Kind) -> Kind:
    return next((it for it in kind if it.value == value), otherwise)


def _gender(value: str) -> Gender | None:
    return next((gender for gender in Gender if gender.value == value), None)
