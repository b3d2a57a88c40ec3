"""One keystroke in the studio's editor: from the key press until the window is painted.

    python -m tests.benchmarks.studio_editor

The item editor with its preview beside it, offscreen, over the starter library. What is typed goes
to a room that keeps the content and shows the new state; texts are checked and previewed on a
thread, as in the program. Typing rests now and then for longer than the editor waits, so that keys
also fall into the checks, the preview and the room's answer.
"""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from agent_assist.domain.content import Content, Template
from agent_assist.library.starter import starter_content
from tests.ui.looks import settle, type_text
from ui.studio.editor.item_editor import ItemEditor
from ui.studio.editor.preview_panel import PreviewPanel
from ui.studio.editor.scene import Item, Tools
from ui.tasks import Worker
from ui.theme import theme
from ui.tokens import Mode

WINDOW = (1280, 720)
KEYS = 240
REST_EVERY, REST_S = 16, 0.32
GOAL_MS = 16.7
WORDS = {"en": "thank you for calling, ", "sr": "хвала на позиву, ", "el": "ευχαριστώ πολύ, "}


class Room(QWidget):
    """The editor and its preview, and what the room does with an edit."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        self.content = content
        self.worker = Worker("editor", self)
        tools = Tools(run=self.worker.run)
        self.editor = ItemEditor(tools)
        self.preview = PreviewPanel(tools)
        self.language, self.id = "en", ""
        row = QHBoxLayout(self)
        row.addWidget(self.editor, 3)
        row.addWidget(self.preview, 1)
        self.editor.edited.connect(self._take)
        self.painted = False
        self.installEventFilter(self)

    def open(self, template: str, language: str) -> None:
        """Edit a template in a language."""
        self.id, self.language = template, language
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know when the window was painted."""
        if event.type() is QEvent.Type.UpdateRequest:
            self.painted = True
        return False

    def _take(self, items: tuple[Item, ...], said: str) -> None:
        changed = {item.id: item for item in items if isinstance(item, Template)}
        self.content = replace(self.content, templates={**self.content.templates, **changed})
        self._show()

    def _show(self) -> None:
        item = self.content.templates[self.id]
        self.editor.show_item(item, self.content, self.language)
        self.preview.show_place(self.content, self.editor.place(), self.language)


def with_long_text(content: Content) -> Content:
    """The starter library with a template of 2,500 characters and 60 values."""
    template = content.templates["confirm_return"]
    texts = {code: text * 12 for code, text in template.wordings[0].texts.items()}
    long = replace(template, id="long", wordings=(replace(template.wordings[0], texts=texts),))
    return replace(content, templates={**content.templates, "long": long})


def key_times(keys: int = KEYS) -> dict[str, list[float]]:
    """Milliseconds of each keystroke, by what is typed into; needs a QApplication."""
    theme().apply(Mode.LIGHT)
    room = Room(with_long_text(starter_content()))
    room.resize(*WINDOW)
    room.show()
    room.activateWindow()
    found = {}
    for name, template, language in (
        ("a text, English", "confirm_return", "en"),
        ("a text, Serbian", "confirm_return", "sr"),
        ("a text, Greek", "confirm_return", "el"),
        ("four wordings", "welcome", "en"),
        ("a long text of 60 values", "long", "en"),
    ):
        room.open(template, language)
        settle()
        found[name] = _typed(room, WORDS[language], keys)
    room.close()
    room.worker.close()
    room.deleteLater()
    settle()
    return found


def _typed(room: Room, words: str, keys: int) -> list[float]:
    text = room.editor.template.wordings.rows[0].text.edit.text
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    times = []
    for number in range(keys):
        if number % REST_EVERY == 0:
            _rest(REST_S)
        room.painted = False
        began = time.perf_counter()
        type_text(text, words[number % len(words)])
        while not room.painted and time.perf_counter() - began < 1:
            QApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        assert room.painted, "nothing was painted"
        _rest(0.01)
    return times


def _rest(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def percentile(values: list[float], share: float) -> float:
    """The value that a share of all stays below."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main() -> None:
    """Print median and 95th percentile for each text."""
    app = QApplication.instance() or QApplication(["agent-assist"])
    for name, times in key_times().items():
        median, most = statistics.median(times), percentile(times, 0.95)
        holds = "holds" if most <= GOAL_MS else "does not hold"
        print(f"{name}: median {median:.1f} ms, p95 {most:.1f} ms, {holds}")
    del app


if __name__ == "__main__":
    main()
