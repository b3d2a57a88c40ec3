"""Said aloud: what was covered is ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.practice import Done
from agent_assist.domain.scenario import Move, Scenario
from ui.i18n import in_language
from ui.sandbox.words import move_text
from ui.theme import theme
from ui.widgets.panel import Panel
from ui.widgets.scroller import Scroller

TICKS = 300
"""Height of the ticks in pixels; more of them scroll."""

HELPFUL = (
    Move.GREET,
    Move.SMALL_TALK,
    Move.ACKNOWLEDGE,
    Move.EMPATHISE,
    Move.APOLOGISE,
    Move.OWN,
    Move.ASK_OPEN,
    Move.CONFIRM,
    Move.PROMISE,
    Move.BAD_NEWS,
    Move.HOLD,
    Move.AFTER_HOLD,
    Move.TRANSFER,
    Move.ASK_SOLVED,
    Move.ANYTHING_ELSE,
    Move.THANK,
    Move.FAREWELL,
)


def tickable(scenario: Scenario, content: Content, language: str) -> tuple[tuple[Done, str], ...]:
    """What can be ticked in a scenario, in words: its questions and solutions among the rest."""
    found = [(Done(move), move_text(move)) for move in HELPFUL]
    for known in scenario.knows:
        spec = content.fact(known.name, scenario.guide)
        text = in_language(spec.label, language) if spec else in_language(known.text, language)
        # What is hidden is not given away: only questions that the guide knows can be ticked.
        if spec is not None:
            found.append((Done(Move.ASK, known.name), move_text(Move.ASK, text)))
    for id_ in sorted({*scenario.solutions, *scenario.options}):
        solution = content.solutions.get(id_)
        if solution is not None:
            title = in_language(solution.title, language)
            found.append((Done(Move.OFFER, id_), move_text(Move.OFFER, title)))
    return tuple(found)


class AloudPanel(Panel):
    """Ticks for what was covered; `confirmed` carries a tuple of `Done`."""

    WIDTH = 420

    def __init__(
        self, parent: QWidget, choices: Iterable[tuple[Done, str]], title: str = ""
    ) -> None:
        super().__init__("", "", parent)
        self.title.setText(title or self.tr("You said it aloud. What did you cover?"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("That is what I said"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.boxes: list[tuple[QCheckBox, Done]] = []
        for done, text in choices:
            box = QCheckBox(text)
            column.addWidget(box)
            self.boxes.append((box, done))
        ticks = Scroller(inside)
        ticks.setMinimumHeight(theme().px(TICKS))
        self.fields.addWidget(ticks, 1)

    def first(self) -> QWidget:
        """The first tick."""
        return self.boxes[0][0] if self.boxes else self.confirm

    def value(self) -> object:
        """What was ticked; raises `ValueError` when nothing was."""
        done = tuple(it for box, it in self.boxes if box.isChecked())
        if not done:
            raise ValueError(self.tr("Tick at least one."))
        return done
