"""The lines of the list of calls as values, and what they say."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from agent_assist.domain.data import dataclass
from agent_assist.domain.logbook import LogRow
from ui.times import clock
from ui.words import channel_text, disposition_text, status_text


@dataclass(frozen=True, slots=True)
class Day:
    """The heading of a day."""

    text: str


Line = Day | LogRow


def caller(row: LogRow) -> str:
    """Who called, or that nobody was named."""
    return row.name or QCoreApplication.translate("Log", "nobody named")


def ended(row: LogRow) -> str:
    """How the call ended, or how it stands."""
    if row.disposition is None:
        return status_text(row.status, row.channel)
    return disposition_text(row.disposition)


def below(row: LogRow) -> str:
    """The line below the name: topic, channel, how long, who took it."""
    about = row.topic or row.words
    parts = (about, channel_text(row.channel), clock(row.elapsed_ms), row.rep)
    return " · ".join(part for part in parts if part)


def spoken(row: LogRow) -> str:
    """All of a row in words."""
    verified = QCoreApplication.translate("Log", "verified") if row.verified else ""
    when = f"{row.started.astimezone():%H:%M}"
    return ", ".join(filter(None, (when, caller(row), verified, ended(row), below(row))))


def day_text(day: date, today: date) -> str:
    """The heading of a day."""
    apart = (today - day).days
    if apart == 0:
        return QCoreApplication.translate("Log", "Today")
    if apart == 1:
        return QCoreApplication.translate("Log", "Yesterday")
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, "dddd, d. MMMM yyyy" if _dotted() else "dddd, d MMMM yyyy")


def _dotted() -> bool:
    """Serbian writes a dot behind the number of a day."""
    return QLocale().language() is QLocale.Language.Serbian


def with_days(rows: tuple[LogRow, ...], last: LogRow | None) -> list[Line]:
    """Calls with a heading before each day; `last` is the call that stands before them."""
    lines: list[Line] = []
    day = last.started.astimezone().date() if last is not None else None
    today = datetime.now().astimezone().date()
    for row in rows:
        other = row.started.astimezone().date()
        if other != day:
            lines.append(Day(day_text(other, today)))
            day = other
        lines.append(row)
    return lines
