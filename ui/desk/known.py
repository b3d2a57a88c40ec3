"""Finding a customer we know by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_assist.domain.view import CustomerView
from ui.widgets import AnswerItem, AnswerList, Words
from ui.widgets.panel import Panel
from ui.widgets.showing import show_if, show_words

LEAST_LETTERS = 2


class KnownPanel(Panel):
    """A name, phone, e-mail or order is typed; Enter takes the first who fits, Down goes on.

    Args:
        find: Gives the customers who fit.
        name: What is typed already.
    """

    def __init__(
        self, parent: QWidget, find: Callable[[str], tuple[CustomerView, ...]], name: str
    ) -> None:
        super().__init__("", "", parent)
        self._find = find
        self._found: tuple[CustomerView, ...] = ()
        self._chosen = ""
        self.title.setText(self.tr("Which customer is it?"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("That is the one"))
        self.line = self.add_line(self.tr("Name, phone, e-mail or order"))
        self.nobody = Words(role="mute")
        self.found = AnswerList()
        self.found.setAccessibleName(self.tr("Customers who fit"))
        self.fields.addWidget(self.nobody)
        self.fields.addWidget(self.found)
        self.found.chosen.connect(self._choose)
        self.line.textChanged.connect(self._search)
        self.line.setText(name)
        self.line.selectAll()
        self._search()

    def first(self) -> QWidget:
        """The words."""
        return self.line

    def value(self) -> str:
        """Id of the customer who was chosen, else of the first."""
        if self._chosen:
            return self._chosen
        if not self._found:
            raise ValueError(self.tr("Nobody fits. Type the beginning of another word."))
        return self._found[0].id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to those who were found."""
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.found.focus_first()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        text = self.line.text().strip()
        self._found = self._find(text) if len(text) >= LEAST_LETTERS else ()
        items = tuple(AnswerItem(it.id, it.name or it.id, it.contacts) for it in self._found)
        if items != self.found.answers():
            self.found.set_answers(items)
        show_if(self.found, bool(items))
        asked = len(text) >= LEAST_LETTERS
        show_words(self.nobody, self.tr("Nobody fits yet.") if asked and not items else "")
        show_words(self.wrong, "")
        self.fit()

    def _choose(self, customer: str) -> None:
        self._chosen = customer
        self.accept()
        self._chosen = ""
