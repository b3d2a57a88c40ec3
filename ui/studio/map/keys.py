"""Everything that can be done on the map, with its keys; no letters, which find a step."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from agent_assist.domain.data import dataclass
from ui.i18n import QT_TRANSLATE_NOOP
from ui.studio.map.walk import Move


class MapAct(Enum):
    """What can be done."""

    OPEN = "open"
    ADD = "add"
    ADD_ON = "add-on"
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    RENAME = "rename"
    DUPLICATE = "duplicate"
    START = "start"
    STAGE_BEFORE = "stage-before"
    STAGE_AFTER = "stage-after"
    REMOVE = "remove"
    KIND = "kind"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_NORMAL = "zoom-normal"
    FIT = "fit"
    TIDY = "tidy"
    AS_LIST = "as-list"
    MENU = "menu"


@dataclass(frozen=True, slots=True)
class MapKey:
    """One row of the table.

    Attributes:
        text: what the button says, untranslated. keys: the one to show first.
        edits: it changes the guide. on_step: it needs a chosen step.
    """

    act: MapAct
    text: str
    keys: tuple[str, ...]
    edits: bool = True
    on_step: bool = True


KEYS: tuple[MapKey, ...] = (
    MapKey(
        MapAct.OPEN,
        QT_TRANSLATE_NOOP("GuideMap", "Open in the editor"),
        ("Return", "Enter"),
        edits=False,
    ),
    MapKey(
        MapAct.ADD,
        QT_TRANSLATE_NOOP("GuideMap", "Add a step after"),
        ("Ins", "Ctrl+Return", "Ctrl+Enter"),
        on_step=False,
    ),
    MapKey(
        MapAct.ADD_ON,
        QT_TRANSLATE_NOOP("GuideMap", "Add a step on a way…"),
        ("Alt+Ins",),
    ),
    MapKey(
        MapAct.CONNECT,
        QT_TRANSLATE_NOOP("GuideMap", "Connect…"),
        ("Shift+Ins", "Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    ),
    MapKey(
        MapAct.DISCONNECT,
        QT_TRANSLATE_NOOP("GuideMap", "Disconnect…"),
        ("Shift+Del",),
    ),
    MapKey(MapAct.RENAME, QT_TRANSLATE_NOOP("GuideMap", "Rename…"), ("F2",)),
    MapKey(MapAct.KIND, QT_TRANSLATE_NOOP("GuideMap", "Change the kind…"), ("Shift+F2",)),
    MapKey(MapAct.DUPLICATE, QT_TRANSLATE_NOOP("GuideMap", "Duplicate"), ("Ctrl+Ins",)),
    MapKey(MapAct.START, QT_TRANSLATE_NOOP("GuideMap", "Begin the guide here"), ("Shift+Home",)),
    MapKey(
        MapAct.STAGE_BEFORE,
        QT_TRANSLATE_NOOP("GuideMap", "Move to the stage before"),
        ("Ctrl+Shift+Left",),
    ),
    MapKey(
        MapAct.STAGE_AFTER,
        QT_TRANSLATE_NOOP("GuideMap", "Move to the next stage"),
        ("Ctrl+Shift+Right",),
    ),
    MapKey(MapAct.REMOVE, QT_TRANSLATE_NOOP("GuideMap", "Remove"), ("Del", "Backspace")),
    MapKey(
        MapAct.ZOOM_IN,
        QT_TRANSLATE_NOOP("GuideMap", "Larger"),
        ("Ctrl++", "Ctrl+=", "Ctrl+Shift++", "Ctrl+Shift+="),
        edits=False,
        on_step=False,
    ),
    MapKey(
        MapAct.ZOOM_OUT,
        QT_TRANSLATE_NOOP("GuideMap", "Smaller"),
        ("Ctrl+-",),
        edits=False,
        on_step=False,
    ),
    MapKey(
        MapAct.ZOOM_NORMAL,
        QT_TRANSLATE_NOOP("GuideMap", "Normal size"),
        ("Ctrl+0",),
        edits=False,
        on_step=False,
    ),
    MapKey(
        MapAct.FIT,
        QT_TRANSLATE_NOOP("GuideMap", "All of it"),
        ("Ctrl+9",),
        edits=False,
        on_step=False,
    ),
    MapKey(
        MapAct.TIDY,
        QT_TRANSLATE_NOOP("GuideMap", "Tidy up"),
        ("Shift+F8",),
        edits=False,
        on_step=False,
    ),
    MapKey(
        MapAct.AS_LIST,
        QT_TRANSLATE_NOOP("GuideMap", "Map or list"),
        ("F8",),
        edits=False,
        on_step=False,
    ),
    MapKey(
        MapAct.MENU,
        QT_TRANSLATE_NOOP("GuideMap", "More…"),
        ("Shift+F10", "Menu"),
        edits=False,
        on_step=False,
    ),
)
MOVES: dict[str, Move] = {
    "Right": Move.ALONG,
    "Left": Move.BACK,
    "Up": Move.UP,
    "Down": Move.DOWN,
    "Home": Move.FIRST,
    "End": Move.LAST,
    "PgDown": Move.NEXT_STAGE,
    "PgUp": Move.STAGE_BEFORE,
}


def key_row(act: MapAct) -> MapKey:
    """The row of an act."""
    return _BY_ACT[act]


def act_text(act: MapAct) -> str:
    """What the button of an act says, in the interface's language."""
    return QCoreApplication.translate("GuideMap", _BY_ACT[act].text)


def act_of(event: QKeyEvent) -> MapAct | None:
    """The act whose key was pressed."""
    return _ACTS.get(_pressed(event))


def move_of(event: QKeyEvent) -> Move | None:
    """The move whose key was pressed."""
    return _MOVES.get(_pressed(event))


def letter_of(event: QKeyEvent) -> str:
    """The letter or digit that was typed, without Ctrl or Alt; else nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    plain = not held & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    return text if plain and len(text) == 1 and text.isprintable() else ""


def _pressed(event: QKeyEvent) -> str:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(event.key() | held.value).toString()


def _name(keys: str) -> str:
    return QKeySequence(keys).toString()


_BY_ACT = {row.act: row for row in KEYS}
_ACTS = {_name(keys): row.act for row in KEYS for keys in row.keys}
_MOVES = {_name(keys): move for keys, move in MOVES.items()}
