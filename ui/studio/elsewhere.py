"""A quiet bar: somebody else published, and it can be taken up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.domain.studio import Published
from ui.core_texts import translated
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner
from ui.widgets.showing import show_if


class ElsewhereBar(QWidget):
    """Hidden as long as what is shown is the newest version.

    Signals:
        wanted: the author wants to see what was published.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest: Published | None = None
        self.words = Banner(Tone.ACCENT)
        self.take = ActionButton(icon="arrow-down")
        self.take.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.take)
        self.retranslate()
        self.hide()

    def show_newest(self, newest: Published | None) -> None:
        """Say which version somebody else published; nothing when there is none."""
        self._newest = newest
        self._draw(aloud=True)
        show_if(self, newest is not None)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.take.set_label(self.tr("Take it up"))
        self._draw(aloud=False)

    def _draw(self, aloud: bool) -> None:
        newest = self._newest
        if newest is None:
            return
        lead = self.tr("{name} published version {number}.").format(
            name=newest.author or "—", number=newest.number
        )
        said = translated("“{text}”").format(text=newest.message) if newest.message else ""
        text = self.tr("Your drafts stay as they are; they are laid over it when you take it up.")
        self.words.show_notice(Tone.ACCENT, lead, f"{said} {text}".strip(), aloud=aloud)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
