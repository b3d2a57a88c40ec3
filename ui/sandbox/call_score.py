"""The scorecard of a real call, over the page that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.domain.errors import KnownError
from ui.core_texts import translated
from ui.sandbox.score_list import ScoreList
from ui.tasks import Worker
from ui.theme import theme
from ui.widgets import Words
from ui.widgets.panel import Panel
from ui.widgets.scroller import Scroller

if TYPE_CHECKING:
    from agent_assist.services.scoring import CallScore
    from ui.services import Services

HIGH = 380
"""Pixels of the list before it scrolls."""


class CallScorePanel(Panel):
    """Points, what they rest on, and what the log cannot tell."""

    WIDTH = 560

    def __init__(self, parent: QWidget, score: CallScore, language: str) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Scorecard"))
        self.setAccessibleName(self.title.text())
        self.points = Words(role="title")
        self.known = Words(role="mute")
        unknown = sum(bool(it.unknown) for it in score.card.criteria)
        if score.judged:
            text = self.tr("{points} of 100").format(points=score.card.points)
        else:
            text = self.tr("Not judged")
        self.points.setText(text)
        told = self.tr(
            "{judged} of {all} criteria can be judged by the log. The customer’s words are not "
            "kept, nor what was said freely."
        )
        self.known.setText(told.format(judged=score.judged, all=score.judged + unknown))
        self.list = ScoreList()
        self.list.show_card(score.card, language, score.language)
        area = Scroller(self.list)
        area.setMinimumHeight(theme().px(HIGH))
        for part in (self.points, self.known):
            self.fields.addWidget(part)
        self.fields.addWidget(area, 1)
        self.confirm.set_label(self.tr("Close"))
        self.cancel.hide()
        self.confirmed.connect(self.close_panel)

    def value(self) -> object:
        """Nothing is asked."""
        return None


class CallScoring(QObject):
    """Judges the call that is asked for, beside the window.

    Signals:
        judged: the `CallScore`. refused: why there is none, as a sentence.
    """

    judged = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker("scorecard", self)

    def ask(self, services: Services, interaction: str) -> None:
        """Ask for the scorecard of an interaction; it may take a second."""
        actor, scores = services.actor, services.call_scores
        self._worker.run(lambda: scores.of(actor, interaction), self.judged.emit, self._failed)

    def close(self) -> None:
        """Nothing is judged any more."""
        self._worker.close()

    def _failed(self, error: Exception) -> None:
        known = isinstance(error, KnownError)
        self.refused.emit(translated(str(error)) if known else self.tr("It cannot be judged."))
