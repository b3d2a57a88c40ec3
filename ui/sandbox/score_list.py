"""A scorecard, criterion by criterion, with the lines that earned or lost its points."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.training import CriterionScore, Evidence, Scorecard
from ui.core_texts import translated
from ui.i18n import in_script
from ui.sandbox.words import criterion_text
from ui.tokens import Tone
from ui.widgets import Pill, SectionTitle, Words


class ScoreList(QWidget):
    """What can be learned comes first; what cannot be known comes last."""

    def __init__(self) -> None:
        super().__init__()
        self._language = self._spoken = "en"
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)

    def show_card(self, card: Scorecard, language: str, spoken: str) -> None:
        """Show a scorecard.

        Args:
            language: the rep's. spoken: the call's.
        """
        self._language, self._spoken = language, spoken
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        if card.lost:
            self._column.addWidget(SectionTitle(self.tr("Taken from the whole")))
            for it in card.lost:
                self._add_evidence(it)
        asked = [it for it in card.criteria if it.most]
        for score in sorted(asked, key=lambda it: it.points == it.most):
            self._add_criterion(score)
        for score in card.criteria:
            if score.unknown:
                self._add_head(score, Pill(self.tr("not judged"), Tone.NEUTRAL))
                why = in_script(translated(score.unknown), self._language)
                self._column.addWidget(Words(why, "mute"))
        self._column.addStretch(1)

    def _add_criterion(self, score: CriterionScore) -> None:
        count = self.tr("{points} of {most}").format(points=score.points, most=score.most)
        whole = score.points == score.most
        self._add_head(score, Pill(count, Tone.OK if whole else Tone.WARN))
        for it in sorted(score.evidence, key=lambda it: it.points > 0):
            self._add_evidence(it)

    def _add_head(self, score: CriterionScore, pill: Pill) -> None:
        line = QHBoxLayout()
        line.addWidget(SectionTitle(criterion_text(score.criterion)))
        line.addStretch(1)
        line.addWidget(pill)
        holder = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        self._column.addWidget(holder)

    def _add_evidence(self, evidence: Evidence) -> None:
        good = evidence.points > 0
        sign = f"+{evidence.points}" if good else str(evidence.points).replace("-", "−")
        lines = [f"{sign}  {in_script(translated(evidence.why), self._language)}"]
        if evidence.text:
            spoken = in_script(evidence.text, self._spoken)
            lines.append(self.tr("“{line}”").format(line=spoken))
        said = Words("\n".join(lines), "" if good else "bad")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(said)
        if evidence.better and not good:
            better = self.tr("Better: {words}").format(
                words=in_script(evidence.better, self._spoken)
            )
            self._column.addWidget(Words(better, "mute"))
