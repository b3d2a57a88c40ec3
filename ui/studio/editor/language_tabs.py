"""The languages of an item: which one is edited, and how complete each of them is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from agent_assist.editing.languages import LanguageState, State
from ui.theme import theme
from ui.tokens import SMALL, Tone
from ui.widgets import Flow
from ui.words import language_name

SIGN = 12
SIGNS = {State.COMPLETE: "check", State.OLDER: "warning", State.MISSING: "warning"}


class LanguageTabs(Flow):
    """One button a language; arrow keys move among them, one Tab stop.

    Signals:
        chosen: the language to edit.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self.flow.set_right(True)
        self.setAccessibleName(self.tr("Language of the texts"))
        self._tabs: list[LanguageTab] = []
        self._current = ""

    def show_states(self, states: tuple[LanguageState, ...], current: str, source: str) -> None:
        """Show how an item stands in each language."""
        self._current = current
        while len(self._tabs) > len(states):
            tab = self._tabs.pop()
            self.flow.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        while len(self._tabs) < len(states):
            tab = LanguageTab()
            tab.clicked.connect(self._tell)
            tab.moved.connect(self._move)
            self._tabs.append(tab)
            self.add(tab)
        for tab, state in zip(self._tabs, states, strict=True):
            tab.show_state(state, state.language == current, source)

    def tabs(self) -> tuple[LanguageTab, ...]:
        """The buttons in their order."""
        return tuple(self._tabs)

    def _tell(self) -> None:
        tab = self.sender()
        if isinstance(tab, LanguageTab) and tab.state is not None:
            self.chosen.emit(tab.state.language)

    def _move(self, by: int) -> None:
        tab = self.sender()
        if isinstance(tab, LanguageTab):
            other = self._tabs[(self._tabs.index(tab) + by) % len(self._tabs)]
            other.setFocus(Qt.FocusReason.TabFocusReason)
            other.click()


class LanguageTab(QPushButton):
    """A language's name, with a tick, or with what is missing."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.state: LanguageState | None = None
        self._source = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def show_state(self, state: LanguageState, current: bool, source: str) -> None:
        """Show a language."""
        self.state, self._source = state, source
        self.setText(self._words(state))
        self.setChecked(current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        said = self.tr("complete") if state.state is State.COMPLETE else ""
        self.setAccessibleName(f"{self.text()} {said}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words and the sign."""
        metrics = QFontMetricsF(self._letters())
        width = metrics.horizontalAdvance(self.text()) + theme().px(SIGN) + 6 + 24
        return QSize(round(width + 0.5), round(metrics.height()) + 8)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut off."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move among the languages, Enter chooses."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the language in the colour of its state; a frame says that it is edited."""
        tone = Tone.OK if self.state and self.state.state is State.COMPLETE else Tone.WARN
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = tokens.accent if self.hasFocus() else tokens.foreground(tone)
        framed = self.isChecked() or self.hasFocus()
        pen = QPen(QColor(edge), 2 if self.hasFocus() else 1.4)
        painter.setPen(pen if framed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.background(tone)))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(self._letters())
        painter.setPen(QColor(tokens.foreground(tone)))
        words = box.adjusted(11, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        side = theme().px(SIGN)
        spot = QRectF(0, 0, side, box.height())
        spot.moveRight(box.right() - 9)
        role = "ok" if tone is Tone.OK else "warn"
        sign = SIGNS[self.state.state] if self.state else "check"
        theme().paint_icon(painter, sign, role, spot)

    def _letters(self) -> QFont:
        return theme().font(SMALL, QFont.Weight.DemiBold)

    def _words(self, state: LanguageState) -> str:
        name = language_name(state.language)
        if state.state is State.OLDER:
            words = self.tr("{language}: older than {source}")
            return words.format(language=name, source=language_name(self._source))
        if state.state is State.COMPLETE:
            return name
        if state.missing == state.texts:
            return self.tr("{language}: missing").format(language=name)
        words = self.tr("{language}: {count} of {all} missing")
        return words.format(language=name, count=state.missing, all=state.texts)
