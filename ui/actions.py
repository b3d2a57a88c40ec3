"""The one table of what can be done by key, for all rooms.

Every action has a name, a text, its keys and an icon. Keys with a letter also work while the
keyboard types Serbian Cyrillic or Greek: the letters on the same key are registered with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, Flag, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.i18n import QT_TRANSLATE_NOOP
from ui.theme import theme


class Room(Flag):
    """Where an action is at home."""

    DESK = auto()
    STUDIO = auto()
    SANDBOX = auto()
    INSIGHTS = auto()
    TRIAL = auto()
    """The desk on a draft, inside the studio."""
    CALL = DESK | SANDBOX | TRIAL
    ANYWHERE = DESK | STUDIO | SANDBOX | INSIGHTS | TRIAL


class Act(Enum):
    """Everything that can be done by key."""

    HELP = "help"
    TAKE_CALL = "take-call"
    CALL_OUT = "call-out"
    PROMISE = "promise"
    NO_REPLY = "no-reply"
    UPSET = "upset"
    HOLD = "hold"
    TRANSFER = "transfer"
    WRAP_UP = "wrap-up"
    SAID = "said"
    BOX = "box"
    BACK = "back"
    NEXT_WORDING = "next-wording"
    PREVIOUS_WORDING = "previous-wording"
    CUE_WORDS = "cue-words"
    COPY = "copy"
    SIDE_LAYOUT = "side-layout"
    TO_CALL = "to-call"
    NEW_NEED = "new-need"
    NOTE = "note"
    SKIP = "skip"
    GO_TO_STAGE = "go-to-stage"
    MORE = "more"
    TO_DESK = "to-desk"
    TO_STUDIO = "to-studio"
    TO_SANDBOX = "to-sandbox"
    HINT = "hint"
    PAUSE_PRACTICE = "pause-practice"
    SAY_LINE = "say-line"
    UNDO = "undo"
    REDO = "redo"
    TRY = "try"
    COMPARE = "compare"
    REPLAY = "replay"
    NEXT_PROBLEM = "next-problem"
    PUBLISH = "publish"
    VERSIONS = "versions"
    REVIEW = "review"
    REPLACE = "replace"
    WHERE_USED = "where-used"
    IMPORT = "import"
    EXPORT = "export"
    NEW_ITEM = "new-item"
    DUPLICATE = "duplicate"
    RENAME = "rename"
    MOVE = "move"
    ARCHIVE = "archive"
    TO_MAP = "to-map"
    TO_EDITOR = "to-editor"
    TO_PROBLEMS = "to-problems"
    SETTINGS = "settings"
    THEME = "theme"
    QUIT = "quit"
    ANSWER_1 = "answer-1"
    ANSWER_2 = "answer-2"
    ANSWER_3 = "answer-3"
    ANSWER_4 = "answer-4"
    ANSWER_5 = "answer-5"
    ANSWER_6 = "answer-6"
    ANSWER_7 = "answer-7"
    ANSWER_8 = "answer-8"
    ANSWER_9 = "answer-9"
    CHAT_1 = "chat-1"
    CHAT_2 = "chat-2"
    CHAT_3 = "chat-3"
    CHAT_4 = "chat-4"
    CHAT_5 = "chat-5"
    CHAT_6 = "chat-6"
    CHAT_7 = "chat-7"
    CHAT_8 = "chat-8"
    CHAT_9 = "chat-9"

    @property
    def number(self) -> int | None:
        """Which answer or chat an act means, from 1; None for the others."""
        last = self.value.rpartition("-")[2]
        return int(last) if last.isdigit() else None


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table.

    Attributes:
        act: What it does.
        text: What the button says, untranslated.
        keys: Its keys, the one to show first.
        room: Where it works.
        icon: Name of its icon, or nothing.
        tip: What it is for, untranslated, or nothing.
    """

    act: Act
    text: str
    keys: tuple[str, ...]
    room: Room
    icon: str = ""
    tip: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        Act.HELP,
        QT_TRANSLATE_NOOP("Actions", "Help"),
        ("F1",),
        Room.ANYWHERE,
        "question",
        QT_TRANSLATE_NOOP("Actions", "What can be done here, and with which keys"),
    ),
    ActionSpec(
        Act.TAKE_CALL,
        QT_TRANSLATE_NOOP("Actions", "Take a call"),
        ("F2",),
        Room.CALL,
        "phone",
        QT_TRANSLATE_NOOP("Actions", "Start with the greeting; the topic comes later"),
    ),
    ActionSpec(
        Act.CALL_OUT,
        QT_TRANSLATE_NOOP("Actions", "Call a customer"),
        ("Shift+F2",),
        Room.CALL,
        "phone",
        QT_TRANSLATE_NOOP("Actions", "Start an outbound call, for example to keep a promise"),
    ),
    ActionSpec(
        Act.PROMISE,
        QT_TRANSLATE_NOOP("Actions", "Promise"),
        ("F6",),
        Room.CALL,
        "promise",
        QT_TRANSLATE_NOOP("Actions", "Write down what we owe this customer, and by when"),
    ),
    ActionSpec(
        Act.NO_REPLY,
        QT_TRANSLATE_NOOP("Actions", "No reply"),
        ("F7",),
        Room.CALL,
        "mute",
        QT_TRANSLATE_NOOP("Actions", "The customer says nothing: what to say next"),
    ),
    ActionSpec(
        Act.UPSET,
        QT_TRANSLATE_NOOP("Actions", "Customer is upset: calm first"),
        ("F8",),
        Room.CALL,
        "upset",
        QT_TRANSLATE_NOOP("Actions", "Calm the customer, then come back to this place"),
    ),
    ActionSpec(
        Act.HOLD,
        QT_TRANSLATE_NOOP("Actions", "Hold"),
        ("F9",),
        Room.CALL,
        "hold",
        QT_TRANSLATE_NOOP("Actions", "Ask leave, name a time, and put the customer on hold"),
    ),
    ActionSpec(
        Act.TRANSFER,
        QT_TRANSLATE_NOOP("Actions", "Transfer"),
        ("F10",),
        Room.CALL,
        "transfer",
        QT_TRANSLATE_NOOP("Actions", "Hand the call over with a summary; it stays yours"),
    ),
    ActionSpec(
        Act.WRAP_UP,
        QT_TRANSLATE_NOOP("Actions", "Wrap up"),
        ("F12",),
        Room.CALL,
        "flag",
        QT_TRANSLATE_NOOP("Actions", "How each need ended, promises, summary"),
    ),
    ActionSpec(
        Act.SAID,
        QT_TRANSLATE_NOOP("Actions", "Said"),
        ("Ctrl+Return", "Ctrl+Enter"),
        Room.CALL,
        "check",
        QT_TRANSLATE_NOOP("Actions", "Mark this as said and go on"),
    ),
    ActionSpec(
        Act.BOX,
        QT_TRANSLATE_NOOP("Actions", "Find a solution"),
        ("Ctrl+K",),
        Room.ANYWHERE,
        "search",
        QT_TRANSLATE_NOOP("Actions", "Go to the one box"),
    ),
    ActionSpec(
        Act.BACK,
        QT_TRANSLATE_NOOP("Actions", "Back"),
        ("Alt+Left",),
        Room.CALL,
        "arrow-left",
        QT_TRANSLATE_NOOP("Actions", "Undo the last step"),
    ),
    ActionSpec(
        Act.NEXT_WORDING,
        QT_TRANSLATE_NOOP("Actions", "Next wording"),
        ("Alt+Down",),
        Room.CALL,
        "arrow-down",
    ),
    ActionSpec(
        Act.PREVIOUS_WORDING,
        QT_TRANSLATE_NOOP("Actions", "Previous wording"),
        ("Alt+Up",),
        Room.CALL,
        "arrow-up",
    ),
    ActionSpec(
        Act.CUE_WORDS,
        QT_TRANSLATE_NOOP("Actions", "Cue words"),
        ("Alt+W",),
        Room.CALL,
        "",
        QT_TRANSLATE_NOOP("Actions", "Show cue words instead of the full text, or back"),
    ),
    ActionSpec(
        Act.COPY,
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        ("Ctrl+Shift+C",),
        Room.CALL,
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Copy what to say"),
    ),
    ActionSpec(
        Act.SIDE_LAYOUT,
        QT_TRANSLATE_NOOP("Actions", "Side layout"),
        ("Ctrl+Shift+S",),
        Room.CALL,
        "side",
        QT_TRANSLATE_NOOP("Actions", "A narrow window beside the other program, or back"),
    ),
    ActionSpec(
        Act.TO_CALL,
        QT_TRANSLATE_NOOP("Actions", "Back to the call"),
        ("Esc",),
        Room.CALL,
    ),
    ActionSpec(
        Act.NEW_NEED,
        QT_TRANSLATE_NOOP("Actions", "Another need"),
        ("Ctrl+Shift+N",),
        Room.CALL,
        "plus",
        QT_TRANSLATE_NOOP("Actions", "The customer asks for something else as well"),
    ),
    ActionSpec(
        Act.NOTE,
        QT_TRANSLATE_NOOP("Actions", "Note"),
        ("Alt+N",),
        Room.CALL,
        "note",
        QT_TRANSLATE_NOOP("Actions", "Write a note"),
    ),
    ActionSpec(
        Act.SKIP,
        QT_TRANSLATE_NOOP("Actions", "Skip with reason…"),
        ("Alt+R",),
        Room.CALL,
        "skip",
        QT_TRANSLATE_NOOP("Actions", "Pass over this step and say why"),
    ),
    ActionSpec(
        Act.GO_TO_STAGE,
        QT_TRANSLATE_NOOP("Actions", "Go to a stage"),
        ("Alt+G",),
        Room.CALL,
        "",
        QT_TRANSLATE_NOOP("Actions", "Choose a stage with the arrow keys"),
    ),
    ActionSpec(
        Act.MORE,
        QT_TRANSLATE_NOOP("Actions", "More…"),
        ("Alt+M",),
        Room.CALL | Room.STUDIO,
        "more",
        QT_TRANSLATE_NOOP("Actions", "Side questions, manager, abuse, line dropped, language"),
    ),
    ActionSpec(
        Act.TO_DESK,
        QT_TRANSLATE_NOOP("Actions", "Desk"),
        ("F3",),
        Room.ANYWHERE,
        "",
        QT_TRANSLATE_NOOP("Actions", "Go to the room where customers are served"),
    ),
    ActionSpec(
        Act.TO_STUDIO,
        QT_TRANSLATE_NOOP("Actions", "Studio"),
        ("F4",),
        Room.ANYWHERE,
        "",
        QT_TRANSLATE_NOOP(
            "Actions", "Go to the room where guides, templates and solutions are made"
        ),
    ),
    ActionSpec(
        Act.TO_SANDBOX,
        QT_TRANSLATE_NOOP("Actions", "Sandbox"),
        ("F11",),
        Room.ANYWHERE,
        "",
        QT_TRANSLATE_NOOP("Actions", "Go to the room where one practises on simulated customers"),
    ),
    ActionSpec(
        Act.UNDO,
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        ("Ctrl+Z",),
        Room.STUDIO,
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Take back the last change"),
    ),
    ActionSpec(
        Act.REDO,
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"),
    ),
    ActionSpec(
        Act.TRY,
        QT_TRANSLATE_NOOP("Actions", "Try from here"),
        ("F5",),
        Room.STUDIO | Room.TRIAL,
        "",
        QT_TRANSLATE_NOOP("Actions", "The real desk on this draft; nothing is logged"),
    ),
    ActionSpec(
        Act.COMPARE,
        QT_TRANSLATE_NOOP("Actions", "Compare"),
        ("F6",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "What differs from the published version, word by word"),
    ),
    ActionSpec(
        Act.REPLAY,
        QT_TRANSLATE_NOOP("Actions", "Replay calls"),
        ("F7",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "What would have become of the last calls on this draft"),
    ),
    ActionSpec(
        Act.NEXT_PROBLEM,
        QT_TRANSLATE_NOOP("Actions", "Next problem"),
        ("F12",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Go to the next place where something is wrong"),
    ),
    ActionSpec(
        Act.PUBLISH,
        QT_TRANSLATE_NOOP("Actions", "Publish…"),
        ("F9",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "See what goes out and what it changes, then publish"),
    ),
    ActionSpec(
        Act.VERSIONS,
        QT_TRANSLATE_NOOP("Actions", "Versions"),
        ("F10",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Earlier versions, what they changed, and the way back"),
    ),
    ActionSpec(
        Act.REVIEW,
        QT_TRANSLATE_NOOP("Actions", "To be reviewed"),
        ("Ctrl+Shift+R",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "What is out of date, not found, skipped or changed by reps"),
    ),
    ActionSpec(
        Act.REPLACE,
        QT_TRANSLATE_NOOP("Actions", "Find and replace"),
        ("Ctrl+H",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Over every language and script, with a preview"),
    ),
    ActionSpec(
        Act.WHERE_USED,
        QT_TRANSLATE_NOOP("Actions", "Where used"),
        ("Ctrl+U",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "All places that use this item"),
    ),
    ActionSpec(
        Act.IMPORT,
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        ("Ctrl+I",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Texts from another program or from translators"),
    ),
    ActionSpec(
        Act.EXPORT,
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        ("Ctrl+E",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Packs, or tables for translators"),
    ),
    ActionSpec(
        Act.NEW_ITEM,
        QT_TRANSLATE_NOOP("Actions", "New…"),
        ("Ctrl+N",),
        Room.STUDIO,
        "plus",
        QT_TRANSLATE_NOOP("Actions", "A new guide, template, solution or value"),
    ),
    ActionSpec(
        Act.DUPLICATE,
        QT_TRANSLATE_NOOP("Actions", "Duplicate"),
        ("Ctrl+D",),
        Room.STUDIO,
        "copy",
        QT_TRANSLATE_NOOP("Actions", "The same once more, under another name"),
    ),
    ActionSpec(
        Act.RENAME,
        QT_TRANSLATE_NOOP("Actions", "Rename…"),
        ("F2",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Another name in the library; all that uses it follows"),
    ),
    ActionSpec(
        Act.MOVE,
        QT_TRANSLATE_NOOP("Actions", "Move to pack…"),
        ("Ctrl+Shift+M",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Keep it in another pack"),
    ),
    ActionSpec(
        Act.ARCHIVE,
        QT_TRANSLATE_NOOP("Actions", "Archive"),
        ("Ctrl+Shift+Del",),
        Room.STUDIO,
        "",
        QT_TRANSLATE_NOOP("Actions", "Take it out of the library; it can be brought back"),
    ),
    ActionSpec(
        Act.TO_MAP,
        QT_TRANSLATE_NOOP("Actions", "To the map"),
        ("Alt+1",),
        Room.STUDIO,
        "",
    ),
    ActionSpec(
        Act.TO_EDITOR,
        QT_TRANSLATE_NOOP("Actions", "To the editor"),
        ("Alt+2",),
        Room.STUDIO,
        "",
    ),
    ActionSpec(
        Act.TO_PROBLEMS,
        QT_TRANSLATE_NOOP("Actions", "To the problems"),
        ("Alt+3",),
        Room.STUDIO,
        "",
    ),
    ActionSpec(
        Act.HINT,
        QT_TRANSLATE_NOOP("Actions", "Hint"),
        ("Alt+H",),
        Room.SANDBOX,
        "",
        QT_TRANSLATE_NOOP("Actions", "What a good rep would say next; it costs points"),
    ),
    ActionSpec(
        Act.PAUSE_PRACTICE,
        QT_TRANSLATE_NOOP("Actions", "Pause practice, or go on"),
        ("Alt+P",),
        Room.SANDBOX,
    ),
    ActionSpec(
        Act.SAY_LINE,
        QT_TRANSLATE_NOOP("Actions", "Say something to the customer"),
        ("Ctrl+L",),
        Room.SANDBOX,
        "",
        QT_TRANSLATE_NOOP("Actions", "Go to the line; Space in it: said aloud"),
    ),
    ActionSpec(
        Act.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        ("Ctrl+,",),
        Room.ANYWHERE,
        "settings",
    ),
    ActionSpec(
        Act.THEME,
        QT_TRANSLATE_NOOP("Actions", "Light or dark"),
        ("Ctrl+Shift+L",),
        Room.ANYWHERE,
        "moon",
    ),
    ActionSpec(Act.QUIT, QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), Room.ANYWHERE, "quit"),
    *(
        ActionSpec(
            Act(f"answer-{number}"),
            QT_TRANSLATE_NOOP("Actions", "Answer {number}"),
            (str(number), f"Alt+{number}"),
            Room.CALL,
        )
        for number in range(1, 10)
    ),
    *(
        ActionSpec(
            Act(f"chat-{number}"),
            QT_TRANSLATE_NOOP("Actions", "Chat {number}"),
            (f"Ctrl+{number}",),
            Room.DESK,
            "chat",
        )
        for number in range(1, 10)
    ),
)

SAME_KEY: dict[str, str] = {
    "C": "ЦΨ",
    "D": "ДΔ",
    "E": "ЕΕ",
    "G": "ГΓ",
    "H": "ХΗ",
    "I": "ИΙ",
    "K": "КΚ",
    "L": "ЛΛ",
    "M": "МΜ",
    "N": "НΝ",
    "P": "ПΠ",
    "Q": "Љ",
    "R": "РΡ",
    "S": "СΣ",
    "U": "УΘ",
    "W": "ЊΣ",
    "Y": "ЅΥ",
    "Z": "ЗΖ",
}
"""Letters that the Serbian Cyrillic and the Greek layout have on the key of a Latin letter.

The final sigma of the Greek W key reaches shortcuts as its capital. The semicolon of the Greek
Q key is left out: it would quit the program on every other keyboard.
"""


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """The key sequences of an action in every keyboard layout, the one to show first."""
    spellings = list(keys)
    for key in keys:
        modifiers, plus, letter = key.rpartition("+")
        spellings += [modifiers + plus + same for same in SAME_KEY.get(letter, "") if modifiers]
    return [QKeySequence(spelling) for spelling in spellings]


def spec(act: Act) -> ActionSpec:
    """The row of the table for an act."""
    return _BY_ACT[act]


def action_text(act: Act) -> str:
    """What the button of an act says, in the interface's language."""
    text = QCoreApplication.translate("Actions", spec(act).text)
    return text.format(number=act.number) if act.number else text


def key_text(act: Act) -> str:
    """The key to show for an act, for example ``Alt+Left``; `ui.widgets` draws the arrows."""
    return spec(act).keys[0] if spec(act).keys else ""


class Actions(QObject):
    """The actions of one window; `done` carries the `Act` that was asked for.

    The keys of a room work only while that room is shown.
    """

    done = Signal(object)

    def __init__(self, window: QWidget, room: Room = Room.DESK) -> None:
        super().__init__(window)
        self._actions: dict[Act, QAction] = {}
        self._off: set[Act] = set()
        self._room = room
        self._window = window
        window.installEventFilter(self)
        self.set_room(room)

    def _make(self, row: ActionSpec) -> None:
        action = QAction(self)
        action.setObjectName(row.act.value)
        action.setShortcuts(sequences(row.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(row.act in (Act.NEXT_WORDING, Act.PREVIOUS_WORDING))
        action.triggered.connect(self._tell)
        self._actions[row.act] = action
        self._name(row)
        self._switch(row.act)
        self._window.addAction(action)

    def action(self, act: Act) -> QAction:
        """The Qt action, for menus."""
        if act not in self._actions:
            self._make(spec(act))
        return self._actions[act]

    @property
    def room(self) -> Room:
        """The room whose keys work."""
        return self._room

    def set_room(self, room: Room) -> None:
        """Let the keys of this room work, and no other's; entering it first makes them."""
        self._room = room
        for row in ACTIONS:
            if row.act in self._actions:
                self._switch(row.act)
            elif row.room & room:
                self._make(row)

    def set_enabled(self, act: Act, enabled: bool) -> None:
        """Say whether an act makes sense at present; its key does nothing while it does not."""
        (self._off.discard if enabled else self._off.add)(act)
        if act in self._actions:
            self._switch(act)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        for act in self._actions:
            self._name(spec(act))

    def _name(self, row: ActionSpec) -> None:
        action = self._actions[row.act]
        action.setText(action_text(row.act))
        tip = QCoreApplication.translate("Actions", row.tip) if row.tip else ""
        action.setToolTip(tip or action_text(row.act))

    def dress(self) -> None:
        """Give the actions their icons; only menus need them."""
        for act, action in self._actions.items():
            if spec(act).icon:
                action.setIcon(theme().icon(spec(act).icon))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def _switch(self, act: Act) -> None:
        usable = bool(spec(act).room & self._room) and act not in self._off
        self._actions[act].setEnabled(usable)

    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.done.emit(Act(sender.objectName()))


_BY_ACT = {row.act: row for row in ACTIONS}
