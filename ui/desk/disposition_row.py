"""How a need ended: one field of the page that ends an interaction."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from agent_assist.domain.guide import Disposition
from ui.desk.parts import BY_KEY, keyed
from ui.theme import set_state
from ui.widgets import Words
from ui.widgets.pill import begins_with
from ui.widgets.showing import show_words
from ui.words import disposition_text

ENDS = tuple(Disposition)


class Ends(QComboBox):
    """All ways to end; a letter goes to the next one that begins with it, behind its digit."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a letter; the rest as usual."""
        letter = event.text()
        if not letter.isalpha():
            super().keyPressEvent(event)
            return
        after = [(self.currentIndex() + by) % self.count() for by in range(1, self.count() + 1)]
        fits = (at for at in after if begins_with(self.itemText(at), letter))
        self.setCurrentIndex(next(fits, self.currentIndex()))


class DispositionRow(QWidget):
    """What it was about, and how it ended; open until something tells, or the rep says.

    Attributes:
        touched: The rep has chosen.

    Signals:
        chosen: the rep said how it ended.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.touched = False
        self._keyed = True
        self.title = Words()
        self.how = Ends()
        self.keys = Words(role="mute")
        self.title.setBuddy(self.how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.how)
        column.addWidget(self.keys)
        self.how.addItems([""] * len(ENDS))
        self.how.currentIndexChanged.connect(self._choose)
        self.retranslate()

    def show_row(self, title: str, disposition: Disposition | None) -> None:
        """Show another need."""
        self.title.setText(title)
        self.how.setAccessibleName(title)
        self.touched = False
        self.suggest(disposition)

    def suggest(self, disposition: Disposition | None) -> None:
        """What happened tells how it ended; what the rep has chosen stays."""
        if self.touched:
            return
        with QSignalBlocker(self.how):
            self.how.setCurrentIndex(-1 if disposition is None else ENDS.index(disposition))
        self.tell_missing(False)
        self._show_keys()

    def choose(self, number: int) -> None:
        """Choose by digit, from 1."""
        self.how.setCurrentIndex(number - 1)
        self._choose()

    def value(self) -> Disposition | None:
        """How it ended; None while that is open."""
        at = self.how.currentIndex()
        return ENDS[at] if at >= 0 else None

    def show_keys(self, shown: bool) -> None:
        """Whether the digits choose here; below the other rows they would say nothing."""
        self._keyed = shown
        self._show_keys()

    def tell_missing(self, missing: bool) -> None:
        """Mark the field while it keeps the record from being closed."""
        set_state(self.how, "state", "bad" if missing else "")

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.how.setPlaceholderText(self.tr("How did it end?"))
        for at, it in enumerate(ENDS):
            self.how.setItemText(at, keyed(at + 1, disposition_text(it)))
        self._show_keys()

    def _show_keys(self) -> None:
        """While it is open, the digits that say it."""
        asked = self._keyed and self.value() is None
        words = [self.how.itemText(at) for at in range(BY_KEY)] if asked else []
        # A digit stays on the line of its word.
        show_words(self.keys, " · ".join(words).replace("  ", "\u00a0"))

    def _choose(self) -> None:
        self.touched = True
        self.tell_missing(False)
        self._show_keys()
        self.chosen.emit()
