"""Times as the rep reads them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def clock(ms: int) -> str:
    """Minutes and seconds, with hours when there are any: 1:47, 1:02:03."""
    seconds = max(ms, 0) // 1000
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def moment(when: datetime, now: datetime) -> str:
    """A time near now, in local time: today 17:00, tomorrow 9:00, else with the date.

    Args:
        when: Aware.
        now: Aware; says what today is.
    """
    local = when.astimezone()
    time = f"{local:%H:%M}"
    days = (local.date() - now.astimezone().date()) / timedelta(days=1)
    if days == 0:
        return QCoreApplication.translate("Times", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("Times", "tomorrow {time}").format(time=time)
    if days == -1:
        return QCoreApplication.translate("Times", "yesterday {time}").format(time=time)
    date = QDate(local.year, local.month, local.day)
    return f"{QLocale().toString(date, QLocale.FormatType.ShortFormat)} {time}"
