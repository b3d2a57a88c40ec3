"""What to say, large: the biggest thing on the screen."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from agent_assist.domain.data import dataclass
from ui.theme import theme
from ui.tokens import SAY
from ui.widgets.base import keep_height

FRAME = 2
LINE_HEIGHT = 145.0


class Span(Enum):
    """What a piece of the text is."""

    TEXT = "text"
    FILLED = "filled"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class SaySpan:
    """A piece of what to say.

    Attributes:
        text: Its words; of a gap, the name of what is missing.
        kind: Plain text, a value that was filled in, or a gap.
    """

    text: str
    kind: Span = Span.TEXT


@dataclass(frozen=True, slots=True)
class SayText:
    """What to say, in full and as cue words."""

    spans: tuple[SaySpan, ...] = ()
    cues: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The text as it is said and copied."""
        return "".join(span.text for span in self.spans)


class SayView(QTextEdit):
    """Shows what to say; the text can be selected with mouse and keyboard.

    Values that were filled in are bold and underlined on a tint, gaps stand in brackets with
    a dashed line. It is always as high as its text at the width it gets, so nothing is cut off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = SayText()
        self._cue_words = False
        self._size = SAY
        self._letters: dict[Span, QTextCharFormat] = {}
        self._copy: QTextDocument | None = None
        self._heights: dict[int, int] = {}
        self.setProperty("role", "say")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._dress)
        self.retranslate()
        self._write()

    def show_text(self, said: SayText) -> None:
        """Show what to say."""
        self._said = said
        self._write()

    def said(self) -> SayText:
        """What is shown."""
        return self._said

    def set_cue_words(self, on: bool) -> None:
        """Show cue words instead of the full text, or the full text again."""
        self._cue_words = on
        self._write()

    def cue_words(self) -> bool:
        """Whether cue words are shown; never when the text has none."""
        return self._cue_words and bool(self._said.cues)

    def set_size(self, pixels: int) -> None:
        """Set the letters' size in pixels before the text factor; 24 is the normal one."""
        if pixels != self._size:
            self._size = pixels
            self._dress()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("What to say"))

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels that shows the whole text at a width."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._measure(max(width - 2 * FRAME, 1))
        return found

    def _measure(self, width: int) -> int:
        # What is shown is laid out at the present width already; another one needs a copy.
        measured = self.document()
        if measured.textWidth() != width:
            if self._copy is None:
                self._copy = measured.clone()
            measured = self._copy
            measured.setTextWidth(width)
        return round(measured.size().height() + 0.5) + 2 * FRAME

    def sizeHint(self) -> QSize:
        """The whole text at the present width."""
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine, too low is not."""
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that goes with the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window; arrow keys move the reading mark."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        keep_height(self)

    def _write(self) -> None:
        document, font = self.document(), theme().font(self._size)
        document.clear()
        if document.documentMargin():
            document.setDocumentMargin(0)
        if document.defaultFont() != font:
            document.setDefaultFont(font)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        if self.cue_words():
            self._write_cues(cursor)
        else:
            self._write_spans(cursor)
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(document))
        self._copy = None
        self._heights.clear()
        self._fit()

    def _write_spans(self, cursor: QTextCursor) -> None:
        cursor.setBlockFormat(_lines(LINE_HEIGHT))
        for span in self._said.spans:
            shown = f"[{span.text}]" if span.kind is Span.GAP else span.text
            cursor.insertText(shown, self._letters_of(span.kind))

    def _write_cues(self, cursor: QTextCursor) -> None:
        dots = QTextListFormat()
        dots.setStyle(QTextListFormat.Style.ListDisc)
        dots.setIndent(1)
        for index, cue in enumerate(self._said.cues):
            if index:
                cursor.insertBlock()
            cursor.setBlockFormat(_lines(LINE_HEIGHT))
            cursor.insertText(cue, self._letters_of(Span.TEXT))
            if index == 0:
                dotted = cursor.createList(dots)
            else:
                dotted.add(cursor.block())

    def _dress(self) -> None:
        self._letters.clear()
        self._write()

    def _letters_of(self, kind: Span) -> QTextCharFormat:
        """Made once for the present look; they are the same at every step."""
        found = self._letters.get(kind)
        if found is None:
            found = self._letters[kind] = _letters(kind, self._size)
        return found


def _letters(kind: Span, size: float) -> QTextCharFormat:
    tokens = theme().tokens
    letters = QTextCharFormat()
    letters.setFont(theme().font(size))
    letters.setForeground(QColor(tokens.ink))
    if kind is Span.FILLED:
        letters.setFontWeight(QFont.Weight.DemiBold)
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        letters.setBackground(QColor(tokens.tint))
    elif kind is Span.GAP:
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        letters.setBackground(QColor(tokens.warn_bg))
    return letters


@cache
def _lines(height: float) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block
