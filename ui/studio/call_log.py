"""Logged calls in lines, and the log of one of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Disposition
from agent_assist.domain.review import CallBrief, CallStory
from ui.core_texts import translated
from ui.i18n import in_interface
from ui.studio.words import day_and_hour
from ui.theme import theme
from ui.times import clock
from ui.widgets import Words
from ui.widgets.panel import Panel
from ui.words import disposition_text

ID = int(Qt.ItemDataRole.UserRole)
HIGH = 320
LONGEST = 60
AIR = 2


def call_text(call: CallBrief, content: Content) -> str:
    """A call in one line: "14:05 · Returns and refunds · “my lamp is dark” · M. J. · resolved"."""
    guide = content.guides.get(call.guide)
    title = (in_interface(guide.title) if guide is not None else "") or call.guide
    words = call.words if len(call.words) <= LONGEST else f"{call.words[: LONGEST - 1]}…"
    ended = disposition_text(Disposition(call.disposition)) if call.disposition else ""
    said = translated("“{text}”").format(text=words) if words else ""
    parts = (day_and_hour(call.began), title, said, call.customer, ended)
    return " · ".join(part for part in parts if part)


class CallList(QListWidget):
    """Calls, each as a person knows it; a double click or Enter opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(AIR)

    def show_ids(self, ids: list[str]) -> None:
        """Show ids, until it is known what they are."""
        self.clear()
        for id_ in ids:
            item = QListWidgetItem(id_)
            item.setData(ID, id_)
            self.addItem(item)

    def show_calls(self, calls: tuple[CallBrief, ...], content: Content) -> None:
        """Say what the calls are."""
        known = {call.id: call for call in calls}
        for row in range(self.count()):
            item = self.item(row)
            call = known.get(str(item.data(ID)))
            if call is not None:
                item.setText(call_text(call, content))

    def id_at(self, item: QListWidgetItem) -> str:
        """Which call a line is."""
        return str(item.data(ID))


class CallLogPanel(Panel):
    """What happened in one call, line by line, without who the customer was."""

    WIDTH = 720

    def __init__(self, parent: QWidget, story: CallStory, content: Content) -> None:
        super().__init__("", "", parent)
        self.title.setText(call_text(story.call, content))
        self.setAccessibleName(self.title.text())
        self.confirm.hide()
        self.cancel.set_label(self.tr("Close"))
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("What happened"))
        self.lines.setWordWrap(True)
        self.lines.setSpacing(AIR)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setFixedHeight(theme().px(HIGH))
        for line in story.lines:
            undone = f" ({self.tr('taken back')})" if line.undone else ""
            self.lines.addItem(f"{clock(line.elapsed_ms)}   {line.text}{undone}")
        self.fields.addWidget(self.lines)
        hidden = self.tr("Names, numbers and codes are hidden.")
        self.fields.addWidget(Words(hidden, "small"))

    def first(self) -> QWidget:
        """The lines."""
        return self.lines

    def value(self) -> object:
        """Nothing is asked here."""
        return None

    def sizeHint(self) -> QSize:
        """As wide as lines are read well."""
        return QSize(theme().px(self.WIDTH), super().sizeHint().height())
