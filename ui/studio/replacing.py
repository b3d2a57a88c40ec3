"""Find and replace over every language and script, with a preview of each text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
)

from agent_assist.domain.studio import Replacement
from ui.i18n import in_interface
from ui.studio.editor.names import Names
from ui.studio.page import Page
from ui.studio.words import kind_text
from ui.theme import theme
from ui.tokens import Tone
from ui.widgets import ActionButton, Choice, Choices, Words
from ui.words import language_name

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

WAIT_MS = 250
ALL = "all"
MOST_SHOWN = 500
AT = Qt.ItemDataRole.UserRole


class ReplacePage(Page):
    """What to find, what to put, and every text as it is and as it would be."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._asked = 0
        self._found: tuple[Replacement, ...] = ()
        self._off: set[tuple[str, str, str]] = set()
        self.sought = QLineEdit()
        self.by = QLineEdit()
        self.sought_name, self.by_name = Words(role="mute"), Words(role="mute")
        self.sought_name.setBuddy(self.sought)
        self.by_name.setBuddy(self.by)
        self.case = QCheckBox()
        self.words = QCheckBox()
        self.languages = Choices("")
        self.counted = Words(role="strong")
        self.rows = QListWidget()
        self.rows.setUniformItemSizes(True)
        self.preview = QTextBrowser()
        self.preview.setMaximumHeight(170)
        self.button = ActionButton(kind="primary")
        self.open_there = ActionButton(kind="quiet")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._ask)
        self._build()
        for line in (self.sought, self.by):
            line.textChanged.connect(self._later)
            line.returnPressed.connect(self._ask)
        for box in (self.case, self.words):
            box.toggled.connect(self._later)
        self.languages.chosen.connect(self._later)
        self.rows.currentRowChanged.connect(self._show_text)
        self.rows.itemChanged.connect(self._tick)
        self.rows.itemActivated.connect(self._go)
        self.button.clicked.connect(self.replace)
        self.open_there.clicked.connect(self._go)
        self.session.changed.connect(self._later)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.sought_name, 0, 0)
        grid.addWidget(self.by_name, 0, 1)
        grid.addWidget(self.sought, 1, 0)
        grid.addWidget(self.by, 1, 1)
        how = QHBoxLayout()
        how.addWidget(self.case)
        how.addWidget(self.words)
        how.addWidget(self.languages, 1)
        last = QHBoxLayout()
        last.addWidget(self.button)
        last.addWidget(self.open_there)
        last.addStretch(1)
        self.content.addLayout(grid)
        self.content.addLayout(how)
        self.content.addWidget(self.counted)
        self.content.addWidget(self.rows, 1)
        self.content.addWidget(self.preview)
        self.content.addLayout(last)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Find and replace in all texts")

    def open(self) -> None:
        """Look again: texts may have changed."""
        codes = self.session.content.languages
        self.languages.set_choices(
            (
                Choice(ALL, self.tr("all languages")),
                *(Choice(code, language_name(code)) for code in codes),
            ),
            self.languages.current() or ALL,
        )
        self._ask()

    def take_focus(self) -> None:
        """What to find."""
        self.sought.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sought.selectAll()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        for label, line, text in (
            (self.sought_name, self.sought, self.tr("Find, in any script")),
            (self.by_name, self.by, self.tr("Replace with")),
        ):
            label.setText(text)
            line.setAccessibleName(text)
        self.case.setText(self.tr("Same capitals"))
        self.words.setText(self.tr("Whole words"))
        self.languages.setAccessibleName(self.tr("Languages"))
        self.rows.setAccessibleName(self.tr("Texts that were found"))
        self.preview.setAccessibleName(self.tr("The text, before and after"))
        self.open_there.set_label(self.tr("Open in the editor"))
        self._show(self._found)

    def chosen(self) -> tuple[Replacement, ...]:
        """The texts that are ticked."""
        return tuple(it for it in self._found if _key(it) not in self._off)

    def replace(self) -> None:
        """Replace in the texts that are ticked; it can be undone."""
        chosen = self.chosen()
        if not chosen or not self.sought.text():
            return
        content = self.session.content
        edit = self.session.studio.replaced(content, chosen)
        text = self.tr("“{old}” replaced with “{new}”").format(
            old=self.sought.text(), new=self.by.text()
        )
        if self.session.apply_edit(edit, text):
            done = self.tr("Replaced in %n text(s). Ctrl+Z takes it back.", None, len(chosen))
            self.say(Tone.OK, done)

    def _later(self) -> None:
        if self.isVisible():
            self._wait.start()

    def _ask(self) -> None:
        self._wait.stop()
        text, by, content = self.sought.text(), self.by.text(), self.session.content
        if not text.strip():
            self._show(())
            return
        self._asked += 1
        studio = self.session.studio
        look: Callable[..., tuple[Replacement, ...]] = (
            partial(studio.replace, content, text, by)
            if by
            else partial(studio.find, content, text)
        )
        language = self.languages.current()
        languages = () if language in ("", ALL) else (language,)
        case, words, asked = self.case.isChecked(), self.words.isChecked(), self._asked

        def done(found: tuple[Replacement, ...]) -> None:
            if asked == self._asked:
                self._show(found)

        self.session.worker.run(
            lambda: look(languages=languages, match_case=case, whole_words=words),
            done,
            self.fail,
        )

    def _show(self, found: tuple[Replacement, ...]) -> None:
        self._found = found
        self._off &= {_key(it) for it in found}
        if self.sought.text().strip():
            self.counted.setText(self.tr("%n text(s) found", None, len(found)))
        else:
            self.counted.setText("")
        row = self.rows.currentRow()
        self.rows.blockSignals(True)
        self.rows.clear()
        for number, one in enumerate(found[:MOST_SHOWN]):
            item = QListWidgetItem(self._line(one))
            item.setData(AT, number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = _key(one) not in self._off
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.rows.addItem(item)
        self.rows.setCurrentRow(min(max(row, 0), self.rows.count() - 1))
        self.rows.blockSignals(False)
        self._show_text()
        self._follow()

    def _line(self, one: Replacement) -> str:
        title = in_interface(one.title) or one.spot.id
        language = language_name(one.spot.language) if one.spot.language else ""
        start = max((one.spans[0][0] if one.spans else 0) - 20, 0)
        text = ("…" if start else "") + one.before[start : start + 80].replace("\n", " ")
        names = Names(self.session.content, self.session.content.guides)
        from ui.studio.diff_view import plain

        where = " · ".join(filter(None, (title, kind_text(one.spot.kind), language)))
        return f"{where}:  {plain(text, names)}"

    def _show_text(self) -> None:
        row = self.rows.currentRow()
        self.open_there.setEnabled(0 <= row < len(self._found))
        if not 0 <= row < len(self._found):
            self.preview.setHtml("")
            return
        one = self._found[row]
        tokens = theme().tokens
        parts, last = [], 0
        for start, end in one.spans:
            parts.append(escape(one.before[last:start]))
            found = escape(one.before[start:end])
            parts.append(f"<span style='background-color:{tokens.match}'>{found}</span>")
            last = end
        parts.append(escape(one.before[last:]))
        html = f"<p>{''.join(parts)}</p>"
        if self.by.text() and one.after != one.before:
            html += f"<p style='color:{tokens.ok}'>→ {escape(one.after)}</p>"
        self.preview.setHtml(html.replace("\n", "<br>"))

    def _tick(self, item: QListWidgetItem) -> None:
        one = self._found[item.data(AT)]
        on = item.checkState() is Qt.CheckState.Checked
        (self._off.discard if on else self._off.add)(_key(one))
        self._follow()

    def _follow(self) -> None:
        count = len(self.chosen())
        self.button.set_label(self.tr("Replace in %n text(s)", None, count))
        ready = bool(count and self.by.text() and self.sought.text().strip())
        self.button.setEnabled(ready and not self.session.why_not)

    def _go(self) -> None:
        row = self.rows.currentRow()
        if 0 <= row < len(self._found):
            self._room.going.to_spot(self._found[row].spot)


def _key(one: Replacement) -> tuple[str, str, str]:
    return one.spot.kind, one.spot.id, f"{one.path} {one.spot.language}"
