"""A page that lies over the editing of the studio: publish, versions, import and the like."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.core_texts import translated
from ui.studio.session import Session
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Card, Words
from ui.widgets.pages import Frame
from ui.widgets.progress import ProgressRow
from ui.widgets.showing import show_if


class Page(Card):
    """A title, a way back, a notice, and whatever belongs to it in `content`.

    Esc goes back.

    Signals:
        left: the author is done here.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self.heading = Words(role="name")
        self.heading.setWordWrap(False)
        self.back = ActionButton(key="Esc", kind="quiet", icon="arrow-left")
        self.back.clicked.connect(self.left)
        self.notice = Banner()
        self.notice.hide()
        self.progress = ProgressRow()
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.heading, 1)
        self.head = head
        self.body.addLayout(head)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.progress)
        inside = QWidget()
        inside.setProperty("role", "plain")
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(8)
        self.body.addWidget(Frame(inside), 1)

    def name(self) -> str:
        """What the page is called."""
        raise NotImplementedError

    def open(self) -> None:
        """The page is shown now: read what it needs."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where the work begins."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """The page is left: stop what goes on only for it."""

    def close_page(self) -> None:
        """The room goes: let threads and processes go."""

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.heading.setText(self.name())
        self.setAccessibleName(self.name())
        self.back.set_label(self.tr("Back"))
        self.progress.retranslate()

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], words: str = "") -> None:
        """Do something away from the window; what goes wrong is said on the page.

        Args:
            words: what goes on, for work that may take a while.
        """
        if words:
            self.progress.begin(words, can_stop=False)

        def arrived(outcome: Any) -> None:
            self.progress.end()
            done(outcome)

        self.session.worker.run(work, arrived, self.fail)

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        self.progress.end()
        self.say(Tone.BAD, translated(str(error)))

    def say(self, tone: Tone, text: str, lead: str = "") -> None:
        """Show a notice; an empty one goes away."""
        self.notice.show_notice(tone, lead, text, aloud=True)
        show_if(self.notice, bool(text or lead))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
