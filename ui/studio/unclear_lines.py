"""Lines that simulated customers did not understand, with what trainees meant by them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.errors import KnownError
from agent_assist.domain.texts import content_language
from agent_assist.domain.training import UnclearLine
from agent_assist.editing.phrases import in_cyrillic
from agent_assist.editing.scenario_edits import has_phrasing, with_phrasing
from ui.i18n import in_interface
from ui.studio.page import clear
from ui.studio.practice.names import cause_text
from ui.widgets import ActionButton, SectionTitle, Words
from ui.widgets.showing import show_if
from ui.words import language_name

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

MOST_SHOWN = 20


class UnclearLines(QWidget):
    """Each can be added to the phrasings of what was meant, with one click, or put aside.

    What is added is an edit like any other: it can be undone, and goes out when it is published.

    Signals:
        told: there are others now than before.
    """

    told = Signal()

    def __init__(self, room: StudioRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._lines: tuple[UnclearLine, ...] = ()
        self.title = SectionTitle()
        self.buttons: list[ActionButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.title)
        whole.addLayout(self._column)
        self.hide()
        room.session.changed.connect(self._changed)

    def read(self) -> None:
        """Read them anew; what was published as a phrasing meanwhile is dealt with."""
        session, services = self._room.session, self._room.services
        actor = session.actor()

        def work() -> tuple[UnclearLine, ...]:
            training, published = services.practising.training, services.studio.published()
            try:
                found = training.unclear(actor)
            except KnownError:
                return ()  # for supervisors only
            waiting = []
            for one in found:
                if has_phrasing(published, content_language(one.language), _written(one)):
                    training.settle_unclear(actor, one.number)
                else:
                    waiting.append(one)
            return tuple(waiting)

        session.worker.run(work, self._take, self._room.fail)

    def lines(self) -> tuple[UnclearLine, ...]:
        """Those that nobody has dealt with, in this author's draft either."""
        content = self._room.session.content
        return tuple(
            one
            for one in self._lines
            if not has_phrasing(content, content_language(one.language), _written(one))
        )

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._draw()

    def _take(self, lines: tuple[UnclearLine, ...]) -> None:
        self._lines = lines
        self._draw()
        self.told.emit()

    def _changed(self) -> None:
        if self.isVisible() or self._lines:
            self._draw()

    def _draw(self) -> None:
        lines = self.lines()
        show_if(self, bool(lines))
        clear(self._column)
        self.buttons = []
        words = self.tr("Lines that simulated customers did not understand")
        self.title.setText(f"{words}  {len(lines)}")
        for line in lines[:MOST_SHOWN]:
            self._column.addWidget(self._row(line))
        if len(lines) > MOST_SHOWN:
            more = self.tr("and %n more", None, len(lines) - MOST_SHOWN)
            self._column.addWidget(Words(more, "mute"))

    def _row(self, line: UnclearLine) -> QWidget:
        content, locked = self._room.session.content, bool(self._room.session.why_not)
        row = QFrame()
        row.setProperty("role", "plain")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        scenario = content.scenarios.get(line.scenario)
        where = in_interface(scenario.title) if scenario else line.scenario
        column.addWidget(Words(f"“{line.line}”", "strong"))
        column.addWidget(Words(f"{where} · {language_name(line.language)}", "small"))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for move in _meant(line):
            if move in content.moves:
                words = self.tr("Add to “{move}”").format(move=cause_text(content, move))
                self._button(buttons, words, "plus", partial(self._add, line, move), locked, line)
        self._button(
            buttons, self.tr("Not needed"), "cross", partial(self._put_aside, line), locked, line
        )
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row

    def _button(
        self,
        row: QHBoxLayout,
        words: str,
        icon: str,
        do: partial[None],
        locked: bool,
        line: UnclearLine,
    ) -> None:
        button = ActionButton(words, kind="quiet", icon=icon)
        button.setAccessibleName(f"{words}: {line.line}")
        button.setEnabled(not locked)
        button.clicked.connect(do)
        self.buttons.append(button)
        row.addWidget(button)

    def _add(self, line: UnclearLine, move: str, _: bool = False) -> None:
        session = self._room.session
        language = content_language(line.language)
        spec = with_phrasing(session.content, move, language, _written(line))
        if spec is not None:
            words = self.tr("Phrasing added to “{move}”")
            session.apply((spec,), words.format(move=cause_text(session.content, move)))

    def _put_aside(self, line: UnclearLine, _: bool = False) -> None:
        session, services = self._room.session, self._room.services
        actor = session.actor()
        session.worker.run(
            lambda: services.practising.training.settle_unclear(actor, line.number),
            lambda _: self.read(),
            self._room.fail,
        )


def _meant(line: UnclearLine) -> tuple[str, ...]:
    return tuple(filter(None, (word.strip() for word in line.meant.split(","))))


def _written(line: UnclearLine) -> str:
    """The line as phrasings are written: Serbian in Cyrillic."""
    return in_cyrillic(line.line) if content_language(line.language) == "sr" else line.line
