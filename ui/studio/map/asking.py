"""The small panels of the map: a title for a step, and a choice from a list with a filter."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.studio.map.finding import folded
from ui.theme import theme
from ui.widgets import HitItem, HitList, SearchBox, Words
from ui.widgets.panel import Panel

ROWS = 5
AROUND, LEAST = 230, 60


class TitlePanel(Panel):
    """Asks for the title of a step."""

    def __init__(self, title: str, confirm: str, label: str, text: str, parent: QWidget) -> None:
        super().__init__(title, confirm, parent)
        self._line = self.add_line(label, text)
        self._line.selectAll()

    def first(self) -> QLineEdit:
        """The field."""
        return self._line

    def value(self) -> object:
        """The title; one has to be there, since the step is found and named by it."""
        text = self._line.text().strip()
        if not text:
            raise ValueError(self.tr("Write a title, so that the step can be found."))
        return text


class NarrowBox(SearchBox):
    """The field over a list: what is typed narrows it."""

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Filter"))
        self.setPlaceholderText(self.tr("Type to filter"))


class Picker(Panel):
    """A choice from a list; what is typed narrows it, Enter takes the marked row."""

    def __init__(
        self, title: str, confirm: str, hint: str, rows: tuple[HitItem, ...], parent: QWidget
    ) -> None:
        super().__init__(title, confirm, parent)
        self._rows = rows
        self._box = NarrowBox()
        self._list = HitList()
        self._box.drive(self._list)
        self._box.textChanged.connect(self._filter)
        self._list.chosen.connect(self._take)
        self._nothing = Words(self.tr("Nothing fits. Type less."), "mute")
        self.fields.addWidget(Words(hint, "mute"))
        self.fields.addWidget(self._box)
        self.fields.addWidget(self._list)
        self.fields.addWidget(self._nothing)
        self._filter("")

    def first(self) -> QLineEdit:
        """The field."""
        return self._box

    def rows(self) -> tuple[HitItem, ...]:
        """What is listed now."""
        return self._list.hits()

    def value(self) -> object:
        """Id of the marked row."""
        if not self._list.current():
            raise ValueError(self.tr("Nothing fits. Type less."))
        return self._list.current()

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        fitting = [row for row in self._rows if all(word in _searched(row) for word in words)]
        if words:
            fitting.sort(key=lambda row: not folded(row.title).startswith(words[0]))
        self._list.set_hits(tuple(fitting))
        self._nothing.setVisible(not fitting)
        self._list.setVisible(bool(fitting))
        # The rest of the panel needs about this much; the list has what is left.
        room = max(self._room.height() - theme().px(AROUND), LEAST)
        self._list.setFixedHeight(min(self._list.height_of(ROWS), room))
        self.fit()

    def _take(self, id: str) -> None:
        self.confirmed.emit(id)


def _searched(row: HitItem) -> str:
    return f"{folded(row.title)} {folded(row.subtitle)}"
