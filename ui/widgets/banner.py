"""A notice of one or two lines that matters now."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import set_state, theme, tone_role
from ui.tokens import Tone
from ui.widgets.base import announce, keep_height
from ui.widgets.card import Words
from ui.widgets.pill import SIGN

ICON = 14


class Banner(QFrame):
    """A tinted notice with a sign and a bold lead: "Can promise: money back …".

    Args:
        tone: What it means.
        lead: Its first, bold words.
        text: The rest.
        own_line: Whether the rest starts on a line of its own.
        tight: For a narrow column: smaller, without the sign; the lead says what it means.
        parent: Its parent.
    """

    def __init__(
        self,
        tone: Tone = Tone.NEUTRAL,
        lead: str = "",
        text: str = "",
        own_line: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._own_line = own_line
        self._tone = tone
        self._sign = QLabel()
        self._sign.setAccessibleName("")
        self._words = Words()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((8, 5, 8, 5) if tight else (12, 7, 12, 7)))
        row.setSpacing(8)
        if tight:
            self._sign.hide()
            self._sign.setParent(self)
            self._words.setProperty("role", "tight")
            self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        else:
            column = QVBoxLayout()
            column.setContentsMargins(0, 2, 0, 0)
            column.addWidget(self._sign)
            column.addStretch(1)
            row.addLayout(column)
        row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._draw_sign)
        self.show_notice(tone, lead, text)

    def show_notice(self, tone: Tone, lead: str, text: str = "", aloud: bool = False) -> None:
        """Show another notice; with `aloud` a screen reader says it at once."""
        self._tone = tone
        set_state(self, "tone", tone.value)
        between = "<br>" if self._own_line and lead and text else " " if lead and text else ""
        bold = f"<b>{escape(lead)}</b>" if lead else ""
        self._words.setText(bold + between + escape(text))
        self.setAccessibleName(f"{lead} {text}".strip())
        # The style sheet colours the label by its banner's tone.
        set_state(self._words, "of", tone.value)
        self._draw_sign()
        keep_height(self)
        if aloud:
            announce(self, self.accessibleName())

    def text(self) -> str:
        """Lead and text as plain words."""
        return self.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that all words need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            keep_height(self)

    def _draw_sign(self) -> None:
        name = SIGN.get(self._tone, "info")
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(theme().pixmap(name, tone_role(self._tone), theme().px(ICON), ratio))
