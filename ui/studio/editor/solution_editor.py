"""A solution: what it solves, what to do, what can be promised, until when it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.content import Solution
from ui.i18n import in_interface
from ui.studio.editor.base import GAP, PartEditor, column, section, side_by_side
from ui.studio.editor.fields import (
    PAUSE_MS,
    ChoiceField,
    CountField,
    DateField,
    Line,
    ListField,
    PlainField,
)
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import LinesField, TextField
from ui.widgets import ActionButton, Pill, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words

INTERVALS = (0, 30, 90, 180, 365)


class SolutionEditor(PartEditor):
    """Edits a solution."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        inside = QWidget()
        parts = column(inside)
        self._words(parts.addWidget, parts.addLayout)
        section(parts, self.tr("What to do, and what may be promised"))
        self._promises(parts.addLayout)
        section(parts, self.tr("Laid side by side"))
        self._offer(parts.addLayout)
        section(parts, self.tr("How long it holds, and who looks after it"))
        self._dates(parts.addLayout)
        self.found = FoundBy(tools)
        parts.addWidget(self.found)
        parts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    def _words(self, add: Callable[[QWidget], None], add_row: Callable[[Any], None]) -> None:
        self.title = self._text(self.tr("Title"), "title", self.tr("Title changed"))
        self.summary = self._text(
            self.tr("Summary, one line"), "summary", self.tr("Summary changed")
        )
        self.symptoms = self._lines(
            self.tr("How one recognises it, one a line"), "symptoms", self.tr("Symptoms changed")
        )
        self.phrasings = self._lines(
            self.tr("What customers say, one phrase a line"),
            "phrasings",
            self.tr("Phrasings changed"),
        )
        add_row(side_by_side(self.title, self.summary, stretch=(2, 3)))
        add_row(side_by_side(self.phrasings, self.symptoms))

    def _promises(self, add_row: Callable[[Any], None]) -> None:
        self.steps = self._lines(
            self.tr("Steps in their order, one a line"), "steps", self.tr("Steps changed")
        )
        said = self.tr("Promises changed")
        self.can = self._lines(self.tr("We can promise, one a line"), "can_promise", said)
        self.cannot = self._lines(self.tr("We cannot promise, one a line"), "cannot_promise", said)
        add_row(side_by_side(self.steps, self.can, self.cannot))

    def _offer(self, add_row: Callable[[Any], None]) -> None:
        self.price = self._text(self.tr("Price"), "price", self.tr("Price changed"))
        self.time = self._text(self.tr("Time it takes"), "time", self.tr("Time changed"))
        self.offer = self.bind_part(
            "offer", ChoiceField(self.tr("What is said to offer it")), self.tr("Offer changed")
        )
        self.hours = self.bind_part(
            "promise_hours",
            CountField(self.tr("Owes an answer within hours"), 0, 9_999, self.tr("no answer owed")),
            self.tr("Promised hours changed"),
        )
        self.tags = self.bind_part(
            "tags", ListField(self.tr("Tags, divided by commas")), self.tr("Tags changed")
        )
        add_row(side_by_side(self.price, self.time, self.offer, self.hours, stretch=(2, 2, 3, 2)))

    def _dates(self, add_row: Callable[[Any], None]) -> None:
        self.dates: dict[str, DateField] = {}
        for name, label in (
            ("valid_from", self.tr("Valid from")),
            ("valid_until", self.tr("Valid until")),
            ("review_by", self.tr("Review by")),
        ):
            self.dates[name] = self.bind_part(
                name, DateField(label, self.tr("any day")), self.tr("Dates changed")
            )
        words = {
            0: self.tr("—"),
            30: self.tr("in a month"),
            90: self.tr("in three months"),
            180: self.tr("in half a year"),
            365: self.tr("in a year"),
        }
        self.interval = ChoiceField(
            self.tr("Look at it again"), [(days, words[days]) for days in INTERVALS]
        )
        self.interval.edited.connect(self._review_in)
        self.owner = self.bind_part(
            "owner", PlainField(self.tr("Looked after by")), self.tr("Owner changed")
        )
        self.note = self.bind_part(
            "note", PlainField(self.tr("Remark, never shown to the rep")), self.tr("Remark changed")
        )
        add_row(side_by_side(*self.dates.values(), self.interval))
        add_row(side_by_side(self.owner, self.tags, self.note))

    def show_solution(self, solution: Solution, scene: Scene) -> None:
        """Show a solution; what is being typed stays."""
        known = [one for one in scene.content.templates.values() if not one.inline]
        titles = sorted(
            ((t.id, in_interface(t.title) or t.id) for t in known), key=lambda it: it[1]
        )
        self.offer.set_choices([("", self.tr("nothing")), *titles])
        self.show_thing(solution.id, solution, replace(scene, house_only=True))
        self.interval.show_value(0)
        self.interval.set_scene(scene)
        self.found.show_solution(solution, scene)

    def _text(self, label: str, name: str, said: str) -> TextField:
        return self.bind_part(name, TextField(label, pills=name != "title"), said)

    def _lines(self, label: str, name: str, said: str) -> LinesField:
        return self.bind_part(name, LinesField(label, least=3, pills=name != "phrasings"), said)

    def _review_in(self) -> None:
        days = self.interval.value()
        if days and self.thing is not None:
            day = date.today() + timedelta(days=days)
            self.give(replace(self.thing, review_by=day), self.tr("Dates changed"))
            self.dates["review_by"].show_value(day)


class FoundBy(QWidget):
    """How a solution is found: its place for a typed query, and the queries learned for it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._solution: Solution | None = None
        self._scene: Scene | None = None
        self._asked = 0
        self._learned: tuple[str, ...] = ()
        self.query = Line()
        self.query.setPlaceholderText(self.tr("type what a rep would type"))
        self.label = Words(self.tr("Its place for a query"), "mute")
        self.label.setBuddy(self.query)
        self.query.setAccessibleName(self.label.text())
        self.rank = Words(role="strong")
        self.learned_title = Words(self.tr("Queries learned for it"), "mute")
        self.none = Words(self.tr("none yet"), "small")
        self.list = QVBoxLayout()
        self.list.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.query, 2)
        row.addWidget(self.rank, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.learned_title)
        column.addWidget(self.none)
        column.addLayout(self.list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.query.textEdited.connect(self._wait)

    def show_solution(self, solution: Solution, scene: Scene) -> None:
        """Show how a solution is found."""
        other = self._solution is None or self._solution.id != solution.id
        self._solution, self._scene = solution, scene
        for part in (self.label, self.query, self.rank):
            show_if(part, self._tools.rank is not None)
        learned = self._tools.learned(solution.id) if self._tools.learned else ()
        if other or learned != self._learned:
            self._show_learned(learned)
        for part in (self.learned_title, self.none):
            show_if(part, self._tools.learned is not None)
        show_if(self.none, self._tools.learned is not None and not learned)
        if self.query.text().strip():
            self._wait()

    def _show_learned(self, learned: tuple[str, ...]) -> None:
        self._learned = learned
        while self.list.count():
            item = self.list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for query in learned:
            self.list.addWidget(self._row(query))

    def _row(self, query: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Pill(query))
        forget = ActionButton(self.tr("Forget"), kind="quiet", icon="cross")
        forget.setObjectName(query)
        forget.setAccessibleName(self.tr("Forget {words}").format(words=query))
        forget.setEnabled(self._tools.forget is not None)
        forget.clicked.connect(self._forget)
        row.addWidget(forget)
        row.addStretch(1)
        return line

    def _forget(self) -> None:
        button = self.sender()
        if button is None or self._solution is None or self._tools.forget is None:
            return
        self._tools.forget(self._solution.id, button.objectName())
        self._show_learned(self._tools.learned(self._solution.id) if self._tools.learned else ())
        show_if(self.none, not self._learned)

    def _wait(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        rank, solution, scene = self._tools.rank, self._solution, self._scene
        query = self.query.text().strip()
        if rank is None or solution is None or scene is None or not query:
            show_words(self.rank, "")
            return
        self._asked += 1
        asked = self._asked

        def work() -> object:
            return rank(scene.content, solution.id, query)

        def done(place: object) -> None:
            if asked == self._asked:
                found = self.tr("number {place}").format(place=place)
                show_words(self.rank, found if place else self.tr("not found"))

        self._tools.run(work, done, _raise)


def _raise(error: Exception) -> None:
    raise error
