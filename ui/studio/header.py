"""The head of the studio: rooms, what is open and how it stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from ui.actions import Act, Actions, Room
from ui.rooms import RoomBar
from ui.studio.session import SavedState, Saving
from ui.studio.words import count_text
from ui.tokens import Tone
from ui.widgets import ActionButton, Pill
from ui.widgets.showing import show_if

TITLE = 260
"""So much of the title is shown before the buttons that are in the menu as well."""
MENU = (
    (Act.TRY, Act.COMPARE, Act.REPLAY, Act.PUBLISH),
    (Act.NEW_ITEM, Act.DUPLICATE, Act.RENAME, Act.MOVE, Act.ARCHIVE, Act.WHERE_USED),
    (Act.UNDO, Act.REDO, Act.REPLACE),
    (Act.VERSIONS, Act.REVIEW),
    (Act.IMPORT, Act.EXPORT),
    (Act.SETTINGS, Act.THEME, Act.HELP),
)


class ElidedLabel(QLabel):
    """One line that is cut with dots where there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setToolTip(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut where the room ends now."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class Header(QWidget):
    """Rooms on the left, the open item in the middle, what can be done on the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._calls = 0
        self._counts = (0, 0)
        self._state = SavedState(Saving.SAVED)
        self.rooms = RoomBar(actions, Room.STUDIO)
        self.title = ElidedLabel()
        self.title.setProperty("role", "strong")
        self.saved = Pill()
        self.trying = ActionButton.of(actions, Act.TRY)
        self.compare = ActionButton.of(actions, Act.COMPARE)
        self.replay = ActionButton.of(actions, Act.REPLAY)
        self.publish = ActionButton.of(actions, Act.PUBLISH)
        self.more = ActionButton.of(actions, Act.MORE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.rooms)
        row.addWidget(self.title, 1)
        row.addWidget(self.saved)
        for button in (self.trying, self.compare, self.replay, self.publish, self.more):
            row.addWidget(button)

    def show_title(self, text: str) -> None:
        """What is open, and how it stands."""
        self.title.show_line(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the title: what is in the menu as well can do without its button."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least = min(QFontMetrics(self.title.font()).horizontalAdvance(self.title.toolTip()), TITLE)
        parts = (self.rooms, self.saved, self.trying, self.publish, self.more)
        room = self.width() - least - sum(it.sizeHint().width() + 8 for it in parts)
        for button in (self.replay, self.compare):
            room -= button.sizeHint().width() + 8
            show_if(button, room >= 0)

    def show_saved(self, state: SavedState) -> None:
        """Whether the drafts are kept."""
        self._state = state
        words, tone = {
            Saving.SAVED: (self.tr("saved"), Tone.OK),
            Saving.WAITING: (self.tr("saving…"), Tone.NEUTRAL),
            Saving.FAILED: (self.tr("not saved yet"), Tone.BAD),
        }[state.state]
        self.saved.show_state(words, tone)
        self.saved.setToolTip(state.why)

    def show_errors(self, errors: int, changes: int) -> None:
        """What keeps the drafts from being published."""
        self._counts = (errors, changes)
        text = self.tr("Publish…")
        if errors:
            text = self.tr("Publish… ({errors} first)").format(errors=count_text(errors, 0))
        self.publish.set_label(text)
        self.publish.set_kind("primary" if changes and not errors else "secondary")

    def show_calls(self, calls: int) -> None:
        """How many logged calls a replay would look at."""
        self._calls = calls
        if calls:
            self.replay.set_label(self.tr("Replay %n call(s)", None, calls))
        else:
            self.replay.set_label(self.tr("Replay calls"))
        self._fit()

    def open_menu(self) -> None:
        """Everything else that can be done."""
        self._actions.dress()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in MENU:
            for act in group:
                menu.addAction(self._actions.action(act))
            menu.addSeparator()
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.more.set_label(self.tr("More…"))
        self.more.setToolTip("")
        self.show_saved(self._state)
        self.show_errors(*self._counts)
        self.show_calls(self._calls)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
