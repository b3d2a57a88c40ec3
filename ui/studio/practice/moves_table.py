"""All moves at a glance: what each does to the mood, as numbers that are typed in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.scenario import MOST, MoveSpec
from ui.studio.editor.table import Column, Table
from ui.studio.practice.fields import with_part
from ui.studio.practice.names import cause_text
from ui.widgets import Card, Words
from ui.widgets.showing import show_words

TITLE, UPSET, WORRIED, CALM, AGAIN, PATIENCE, SECONDS, PHRASINGS = range(8)
_MOODS = {UPSET: "upset", WORRIED: "worried", CALM: "calm"}
MOST_SECONDS = 36_000


class _Numbers(Table):
    """Many narrow columns."""

    NARROWEST = 46


class MovesTable(Card):
    """One row for each move and happening.

    Signals:
        edited: (tuple of the new row, what was done).
        chosen: id of the row with the focus.
    """

    edited = Signal(object, str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._content = Content()
        self._ids: Sequence[str] = ()
        self._showing = False
        self._look_later = QTimer(self)
        self._look_later.setSingleShot(True)
        self._look_later.timeout.connect(self._look)
        self.table = _Numbers("")
        self.table.cell_edited.connect(self._put)
        self.table.currentCellChanged.connect(self._choose)
        self.wrong = Words(role="bad")
        self.wrong.hide()
        self.hint = Words(role="small")
        inner = QVBoxLayout()
        inner.setSpacing(6)
        inner.addWidget(self.hint)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.wrong)
        self.body.addLayout(inner, 1)
        self.retranslate()

    def show_moves(self, content: Content, current: str, language: str, locked: bool) -> None:
        """Show the table.

        Args:
            current: id of the row that is edited. language: whose phrasings are counted.
        """
        self._content = content
        self._showing = True
        specs = sorted(
            content.moves.values(), key=lambda it: (not it.phrasings, cause_text(content, it.id))
        )
        self._ids = [it.id for it in specs]
        self.table.show_rows([(it.id, self._cells(it, language)) for it in specs])
        self.table.set_locked(locked)
        if current in self._ids and self.table.current_id() != current:
            column = max(self.table.currentColumn(), 0)
            self.table.setCurrentCell(self._ids.index(current), column)
            self._look_later.start()  # it may have no size yet
        self._showing = False

    def _cells(self, spec: MoveSpec, language: str) -> list[str]:
        anger = spec.anger
        numbers = [_number(one) for one in (anger.upset, anger.worried, anger.calm)]
        again = "" if spec.again is None else _number(spec.again)
        seconds = str(spec.seconds) if spec.seconds else ""
        count = len(spec.phrasings.get(language, ()))
        return [
            cause_text(self._content, spec.id),
            *numbers,
            again,
            _number(spec.patience),
            seconds,
            str(count) if count else "",
        ]

    def _put(self, id_: str, column: int, text: str) -> None:
        spec = self._content.moves[id_]
        number = _read(text)
        show_words(self.wrong, "")
        if column == AGAIN and not text:
            made = replace(spec, again=None)
        elif number is None or not self._fits(column, number):
            most = MOST_SECONDS if column == SECONDS else MOST
            least = 0 if column == SECONDS else -MOST
            words = self.tr("Type a whole number from {least} to {most}.")
            show_words(self.wrong, words.format(least=least, most=most))
            self._cell_back(spec, column)
            return
        elif column in _MOODS:
            made = replace(spec, anger=with_part(spec.anger, _MOODS[column], number))
        else:
            field = {AGAIN: "again", PATIENCE: "patience", SECONDS: "seconds"}[column]
            made = with_part(spec, field, number)
        moves = {**self._content.moves, id_: made}
        self._content = replace(self._content, moves=moves)
        self._cell_back(made, column)
        self.edited.emit((made,), self.tr("What a move does changed"))

    def _fits(self, column: int, number: int) -> bool:
        return 0 <= number <= MOST_SECONDS if column == SECONDS else -MOST <= number <= MOST

    def _cell_back(self, spec: MoveSpec, column: int) -> None:
        item = self.table.item(self._ids.index(spec.id), column)
        if item is not None:
            self.table.blockSignals(True)
            item.setText(self._cells(spec, "")[column])
            self.table.blockSignals(False)

    def _look(self) -> None:
        item = self.table.currentItem()
        if item is not None:
            self.table.scrollToItem(item)

    def _choose(self) -> None:
        id_ = self.table.current_id()
        if id_ and not self._showing:
            self.chosen.emit(id_)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.set_title(self.tr("What a line does to a customer"))
        self.table.setAccessibleName(self.tr("Moves"))
        self.hint.setText(
            self.tr("Numbers from −10 to 10 are added to the anger: below 0 calms, above 0 annoys.")
        )
        self.table.set_columns(
            [
                Column(self.tr("Move"), fixed=True),
                Column(self.tr("upset"), width=56, tip=self.tr("Adds to the anger when upset")),
                Column(self.tr("worried"), width=68, tip=self.tr("Adds to the anger when worried")),
                Column(self.tr("calm"), width=50, tip=self.tr("Adds to the anger when calm")),
                Column(
                    self.tr("again"), width=56, tip=self.tr("Adds to the anger each later time")
                ),
                Column(self.tr("patience"), width=72, tip=self.tr("Adds to the patience")),
                Column(self.tr("after s"), width=60, tip=self.tr("Happens after so many seconds")),
                Column(self.tr("phrasings"), fixed=True, width=80),
            ]
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _number(value: int) -> str:
    """A number with a real minus; nothing for nought."""
    return "" if value == 0 else f"+{value}" if value > 0 else f"−{-value}"


def _read(text: str) -> int | None:
    """The number that was typed; an empty cell is nought."""
    plain = text.replace("−", "-").replace("+", "").strip()
    try:
        return int(plain) if plain else 0
    except ValueError:
        return None
