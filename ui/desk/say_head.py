"""The line above what to say: which wording it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.domain.view import SayView
from ui.actions import Act, Actions
from ui.tokens import Tone
from ui.widgets import ActionButton, Flow, KeyHint, Pill, Words
from ui.widgets.showing import show_if, show_words

GAP = 6


class SayHead(Flow):
    """Whether it has to be said, which of several wordings it is, cue words, copy, edit."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=GAP)
        self._say: SayView | None = None
        self._side = False
        self._to_send = False
        self.must = Pill(tone=Tone.WARN)
        self.number = Words(role="mute")
        self.number.setWordWrap(False)
        self.key = KeyHint("Alt+Up Down")
        self.cue = ActionButton.of(actions, Act.CUE_WORDS, "quiet")
        self.copy = ActionButton.of(actions, Act.COPY, "quiet")
        self.edit = ActionButton.of(actions, Act.EDIT, "quiet")
        for part in (self.must, self.number, self.key, self.cue, self.copy, self.edit):
            self.add(part)
        self.retranslate()

    def set_side(self, side: bool) -> None:
        """Say less in the side layout."""
        self._side = side
        self._write()

    def show_say(self, say: SayView | None, written: bool) -> None:
        """Show what can be done with what to say; what is written can be edited before."""
        self._say = say
        self._to_send = written and say is not None and not say.said
        show_if(self.edit, written and say is not None and say.complete)
        self._write()

    def fit(self, room: int) -> None:
        """Keep to one line of so many pixels: first by fewer words, then copying is a key only."""
        if self._say is None or self._side:
            return
        wanted = not self._to_send  # else copying is the one primary action, below
        self._number_in(self.number.accessibleName())
        if self._width() > room:
            self._number_in(f"{self._say.number}/{self._say.count}")
        show_if(self.copy, wanted and self._width() <= room)

    def _width(self) -> int:
        """How many pixels all would take with the button that copies."""
        parts = (self.must, self.number, self.key, self.cue, self.edit, self.copy)
        shown = [it for it in parts if not it.isHidden() or (it is self.copy and not self._to_send)]
        return sum(it.sizeHint().width() + GAP for it in shown)

    def _number_in(self, words: str) -> None:
        if not self.number.isHidden() and self.number.text() != words:
            self.number.setText(words)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.must.setText(self.tr("has to be said"))
        self._write()

    def _write(self) -> None:
        say = self._say
        several = say is not None and say.count > 1
        if say is not None and several:
            text = self.tr("Wording {number} of {count}")
            text = text.format(number=say.number, count=say.count)
            self.number.setAccessibleName(text)
            show_words(self.number, f"{say.number}/{say.count}" if self._side else text)
        show_if(self.number, several)
        show_if(self.key, several)
        show_if(self.cue, bool(say and say.cue))
        show_if(self.must, bool(say and (say.must_say or say.gate) and not say.said))
        show_if(self.copy, say is not None and not (self._side or self._to_send))
