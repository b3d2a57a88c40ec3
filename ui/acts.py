"""What can be done by key, where, and what a row of the table of actions says."""

from __future__ import annotations

from enum import Enum, Flag, auto

from agent_assist.domain.data import dataclass


class Room(Flag):
    """Where an action is at home."""

    DESK = auto()
    STUDIO = auto()
    SANDBOX = auto()
    INSIGHTS = auto()
    TRIAL = auto()
    """The desk on a draft, inside the studio."""
    LOG = auto()
    CALL = DESK | SANDBOX | TRIAL
    ANYWHERE = DESK | STUDIO | SANDBOX | INSIGHTS | TRIAL | LOG


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
    FINISH_LATER = "finish-later"
    SAID = "said"
    BOX = "box"
    BACK = "back"
    NEXT_WORDING = "next-wording"
    PREVIOUS_WORDING = "previous-wording"
    CUE_WORDS = "cue-words"
    COPY = "copy"
    SIDE_LAYOUT = "side-layout"
    TO_CALL = "to-call"
    EDIT = "edit"
    NEW_NEED = "new-need"
    NOTE = "note"
    KNOWN = "known"
    SKIP = "skip"
    GO_TO_STAGE = "go-to-stage"
    MORE = "more"
    TO_DESK = "to-desk"
    TO_STUDIO = "to-studio"
    TO_SANDBOX = "to-sandbox"
    TO_LOG = "to-log"
    OPEN_AGAIN = "open-again"
    SCORECARD = "scorecard"
    EXPORT_LOG = "export-log"
    VERIFY_LOG = "verify-log"
    BACK_UP = "back-up"
    KEEP_HOW_LONG = "keep-how-long"
    ERASE = "erase"
    HINT = "hint"
    PAUSE_PRACTICE = "pause-practice"
    SAY_LINE = "say-line"
    RESTART_PRACTICE = "restart-practice"
    END_PRACTICE = "end-practice"
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
