"""Texts of an item in the language in front: one, or several lines of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QWidget,
)

from agent_assist.domain.texts import Texts
from agent_assist.editing.phrases import has_latin_words, in_cyrillic, pieces
from ui.studio.editor.fields import Field
from ui.studio.editor.pill_edit import PillEdit
from ui.studio.editor.pill_source import SOFT
from ui.studio.editor.scene import Scene
from ui.studio.editor.undo_keys import is_undo, is_undo_coming
from ui.theme import theme
from ui.tokens import BODY
from ui.widgets import ActionButton, Words
from ui.widgets.showing import show_if, show_words
from ui.words import language_name

LIST_AIR, LINE_AIR = 24, 17
MOST = 8
"""So many lines are shown before they scroll."""


class Lines(QPlainTextEdit):
    """Several lines; Tab moves the focus, undo is the room's, and it grows with its lines.

    Signals:
        typed: something was typed, pasted or removed by hand.
        undo_coming: the room is about to undo.
        left: the focus went elsewhere.
    """

    typed = Signal()
    undo_coming = Signal()
    left = Signal()

    def __init__(self, least: int = 2, most: int = MOST) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._single = False
        self._showing = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self._fit()

    def set_single(self) -> None:
        """Hold one text, which may go on in the next line; Enter adds no line."""
        self._single = True
        self._most = 4
        self.document().setDocumentMargin(0)
        self.setViewportMargins(4, 0, 4, 0)
        self._fit()

    def lines(self) -> list[str]:
        """The text of each line; a soft break inside of one is a line end."""
        found = []
        block = self.document().begin()
        while block.isValid():
            found.append(block.text().replace(SOFT, "\n"))
            block = block.next()
        return found

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; the cursor stays where it was, as far as there is text."""
        if self.lines() == list(lines):
            return
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText("\n".join(line.replace("\n", SOFT) for line in lines))
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._showing = False

    def event(self, event: QEvent) -> bool:
        """Let the room have the keys of undo and redo."""
        if is_undo_coming(event):
            self.undo_coming.emit()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the room have the keys of undo and redo, and Esc."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_undo(event) or event.key() == Qt.Key.Key_Escape or (enter and self._single):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is told when the focus leaves."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line that goes on in the next one needs its height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.typed.emit()

    def _fit(self) -> None:
        # A plain text's document counts its height in lines, the wrapped ones included.
        needed = round(self.document().size().height())
        lines = min(max(needed, self._least), self._most)
        whole = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(
            whole if needed <= self._most else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        step = QFontMetrics(theme().font(BODY)).lineSpacing()
        height = step * lines + (LINE_AIR if self._single else LIST_AIR)
        if height != self.height():
            self.setFixedHeight(height)


class PillLines(PillEdit):
    """Lines with pills, for fields of several texts; with one line, for a field of one."""

    typed = Signal()

    def __init__(self, name: str, least: int = 2) -> None:
        super().__init__(name, bare=least)
        self.edited.connect(self.typed)

    def lines(self) -> list[str]:
        """The source of each line."""
        return self.text.lines()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self.text.show_lines(lines)


class ManyField(Field):
    """Texts of one language, one a line.

    Args:
        label: what they are.
        hint: what stands in the empty field.
        least, most: so many lines high at least, and at most before they scroll.
        pills: they may have values in them.
        most: so many lines high at most, where they have none.
    """

    def __init__(
        self, label: str, hint: str = "", least: int = 2, pills: bool = False, most: int = MOST
    ) -> None:
        self.lines: Lines | PillLines = PillLines(label, least) if pills else Lines(least, most)
        super().__init__(label, self.lines)
        if isinstance(self.lines, PillLines):
            self.label.setBuddy(self.lines.text)
            self.lines.text.setPlaceholderText(hint)
        else:
            self.lines.setPlaceholderText(hint)
            self.lines.undo_coming.connect(self.flush)
        self.source = Words(role="small")
        self.source.hide()
        self.column.insertWidget(2, self.source)
        self.script = ScriptOffer()
        self.script.wanted.connect(self._convert)
        self.column.insertWidget(3, self.script)
        self.lines.typed.connect(self._typed)
        self.lines.left.connect(self.flush)

    def set_scene(self, scene: Scene) -> None:
        """Take the language; what was typed in the former one is told before."""
        former = self.scene
        if former is not None and former.language != scene.language:
            self.flush()
        self.scene = scene
        if isinstance(self.lines, PillLines):
            self.lines.set_locked(scene.locked)
            if former is None or former.content is not scene.content or former != scene:
                self.lines.set_names(scene.names())
        else:
            self.lines.setReadOnly(scene.locked)

    def typed_lines(self) -> tuple[str, ...]:
        """The lines that are not empty."""
        return tuple(line for line in map(str.strip, self.lines.lines()) if line)

    def show_lines(self, lines: Sequence[str], source: Sequence[str]) -> None:
        """Show lines, unless something newer is being typed; the source's beside them."""
        if not self.pending and self.typed_lines() != tuple(lines):
            self.lines.show_lines(lines)
        scene = self.scene
        if scene is None:
            return
        beside = " · ".join(filter(None, source)) if scene.language != scene.source else ""
        plain = scene.names().text(pieces(beside)) if beside else ""
        show_words(self.source, f"{language_name(scene.source)}: {plain}" if plain else "")
        self.script.look("\n".join(lines), scene.language)

    def take_focus(self) -> None:
        """Put the focus into the lines."""
        target = self.lines.text if isinstance(self.lines, PillLines) else self.lines
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        language = self.scene.language if self.scene else ""
        self.script.look("\n".join(self.lines.lines()), language)
        self.wait()

    def _convert(self) -> None:
        self.lines.show_lines([in_cyrillic(line) for line in self.lines.lines()])
        self.take_focus()
        self.wait()
        self.flush()


class TextField(ManyField):
    """Words by language: the language in front, with the source beside it."""

    def __init__(self, label: str, hint: str = "", pills: bool = False) -> None:
        super().__init__(label, hint, least=1, pills=pills)
        if isinstance(self.lines, Lines):
            self.lines.set_single()
        else:
            self.lines.text.set_single()
        self._texts: Texts = {}

    def show_value(self, value: Any) -> None:
        """Show texts by language."""
        self._texts = value
        if self.scene is not None:
            text = value.get(self.scene.language, "")
            self.show_lines([text] if text else [], [value.get(self.scene.source, "")])

    def value(self) -> Any:
        """The texts with what is typed in its language."""
        language = self.scene.language if self.scene else "en"
        return with_text(self._texts, language, " ".join(self.typed_lines()))


class LinesField(ManyField):
    """A list of its own in each language, such as phrasings.

    Args:
        beside: the source's lines are shown below those of another language.
    """

    def __init__(
        self,
        label: str,
        hint: str = "",
        least: int = 2,
        pills: bool = False,
        most: int = MOST,
        beside: bool = True,
    ) -> None:
        super().__init__(label, hint, least, pills, most)
        self._beside = beside
        self._lists: Mapping[str, tuple[str, ...]] = {}

    def show_value(self, value: Any) -> None:
        """Show lists by language."""
        self._lists = value
        if self.scene is not None:
            source = value.get(self.scene.source, ()) if self._beside else ()
            self.show_lines(value.get(self.scene.language, ()), source)

    def value(self) -> Any:
        """The lists with the lines in their language."""
        language = self.scene.language if self.scene else "en"
        typed = self.typed_lines()
        changed = {code: list_ for code, list_ in self._lists.items() if code != language or typed}
        return {**changed, language: typed} if typed else changed


class HintsField(ManyField):
    """Hints, each with its translations: the same line in every language."""

    def __init__(self, label: str, hint: str = "", least: int = 2) -> None:
        super().__init__(label, hint, least, pills=True)
        self._hints: tuple[Texts, ...] = ()

    def show_value(self, value: Any) -> None:
        """Show a tuple of texts by language."""
        self._hints = value
        if self.scene is not None:
            language, source = self.scene.language, self.scene.source
            there = [one[language] for one in value if one.get(language)]
            self.show_lines(there, [one.get(source, "") for one in value])

    def value(self) -> Any:
        """The hints with the lines in their language; the others keep to their lines."""
        language = self.scene.language if self.scene else "en"
        is_source = self.scene is None or language == self.scene.source
        return aligned(self._hints, language, self.typed_lines(), is_source)


class ScriptOffer(QWidget):
    """Offers to put a Serbian text that was typed in Latin into Cyrillic, as it is kept."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button: ActionButton | None = None
        self.hide()

    def look(self, text: str, language: str) -> None:
        """Appear when a text of that language is Serbian in Latin letters."""
        wanted = language == "sr" and has_latin_words(text)
        if wanted and self.button is None:
            self._build()
        show_if(self, wanted)

    def _build(self) -> None:
        """Rarely needed, so made only then."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = Words(self.tr("Serbian is kept in Cyrillic, and shown in both."), "small")
        self.button = ActionButton(self.tr("Put into Cyrillic"), kind="quiet")
        self.button.clicked.connect(self._tell)
        row.addWidget(words, 1)
        row.addWidget(self.button)

    def _tell(self) -> None:
        self.wanted.emit()


def with_text(texts: Texts, language: str, text: str) -> dict[str, str]:
    """The texts with one language's text in its place; without it where it is empty."""
    changed = dict(texts)
    if text:
        changed[language] = text
    else:
        changed.pop(language, None)
    return changed


def aligned(
    hints: tuple[Texts, ...], language: str, lines: tuple[str, ...], is_source: bool
) -> tuple[Texts, ...]:
    """Hints after their lines of one language changed; each keeps its translations.

    A line that was removed from the source takes its translations along; one removed from a
    translation leaves the others.
    """
    before = [one.get(language, "") for one in hints]
    found: list[Texts] = []
    matcher = SequenceMatcher(a=before, b=list(lines), autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        old, new = hints[start:end], lines[new_start:new_end]
        if kind == "equal":
            found += old
            continue
        found += [with_text(one, language, line) for one, line in zip(old, new, strict=False)]
        found += [{language: line} for line in new[len(old) :]]
        if not is_source:
            found += [with_text(one, language, "") for one in old[len(new) :]]
    return tuple(one for one in found if one)
