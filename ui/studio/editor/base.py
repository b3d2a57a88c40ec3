"""An editor of one kind of item: fields bound to its parts, and what becomes of an edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.data import dataclass
from agent_assist.domain.problem import Problem
from ui.studio.editor.fields import Field
from ui.studio.editor.scene import Scene, Tools
from ui.widgets import SectionTitle

GAP = 14
FOLDED, UNFOLDED = "chevron-right", "chevron-down"
_TOP = Qt.AlignmentFlag.AlignTop
AField = TypeVar("AField", bound=Field)


@dataclass(frozen=True, slots=True)
class Bound:
    """A field, how its value is read from the thing, how a new one is put, and what undo says."""

    field: Field
    get: Callable[[Any], Any]
    put: Callable[[Any, Any], Any]
    said: str


class PartEditor(QWidget):
    """Edits one frozen thing by fields.

    Signals:
        changed: (the new thing, what was done in a few words).
    """

    changed = Signal(object, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.thing: Any = None
        self.key: object = None
        self.scene: Scene | None = None
        self._bound: list[Bound] = []
        self._at: dict[Field, Bound] = {}

    def bind(
        self,
        field: AField,
        get: Callable[[Any], Any],
        put: Callable[[Any, Any], Any],
        said: str,
        *parts: str,
    ) -> AField:
        """Bind a field; problems whose place begins with one of the parts are shown under it."""
        bound = Bound(field.of(*parts), get, put, said)
        self._bound.append(bound)
        self._at[field] = bound
        field.edited.connect(self._take)
        return field

    def bind_part(self, name: str, field: AField, said: str, at: Iterable[str] = ()) -> AField:
        """Bind a field to the part of the thing that has this name.

        Args:
            at: where problems of the part stand, unless under its name.
        """
        return self.bind(
            field,
            lambda thing: getattr(thing, name),
            lambda thing, part: replace(thing, **{name: part}),
            said,
            *(at or (name,)),
        )

    def show_thing(self, key: object, thing: Any, scene: Scene) -> None:
        """Show a thing.

        Args:
            key: says which thing it is; while it stays the same, what is being typed stays too.
        """
        if key != self.key:
            self.flush()
        self.thing, self.key, self.scene = thing, key, scene
        for bound in self._bound:
            bound.field.set_scene(scene)
            bound.field.show_value(bound.get(thing))
        self.show_problems(scene.problems)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to."""
        owner = self.scene.owner if self.scene else ""
        mine = [(inside(one, owner), one) for one in problems]
        for bound in self._bound:
            if bound.field.parts:
                bound.field.show_problems(
                    [
                        it
                        for part, it in mine
                        if part is not None and belongs(part, bound.field.parts)
                    ]
                )

    def flush(self) -> None:
        """Tell at once what was typed."""
        for bound in self._bound:
            bound.field.flush()

    def field_for(self, part: str) -> Field | None:
        """The field that a problem at that part of the thing belongs to."""
        return next((b.field for b in self._bound if belongs(part, b.field.parts)), None)

    def give(self, thing: Any, said: str) -> None:
        """Tell of a change that no field made."""
        if thing != self.thing:
            self.thing = thing
            self.changed.emit(thing, said)

    def _take(self) -> None:
        field = self.sender()
        if not isinstance(field, Field) or self.thing is None or not field.valid:
            return
        bound = self._at[field]
        value = field.value()
        if value != bound.get(self.thing):
            self.give(bound.put(self.thing, value), bound.said)


def inside(problem: Problem, owner: str) -> str | None:
    """Where inside of its owner a problem stands, "" for the whole; None when it is elsewhere."""
    place = f"{problem.item}/{problem.part}" if problem.part else problem.item
    if place == owner:
        return ""
    return place[len(owner) + 1 :] if place.startswith(f"{owner}/") else None


def belongs(part: str, parts: Iterable[str]) -> bool:
    """Whether a problem's part is one of these, or inside of it."""
    return any(part == one or part.startswith(f"{one}/") for one in parts)


def side_by_side(*fields: QWidget, stretch: tuple[int, ...] = ()) -> QHBoxLayout:
    """Fields in one row, their tops in a line."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for at, field in enumerate(fields):
        row.addWidget(field, stretch[at] if stretch else 1)
        row.setAlignment(field, _TOP)
    return row


def column(widget: QWidget) -> QVBoxLayout:
    """A column of parts with the usual gaps."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(2, 4, 6, 8)
    made.setSpacing(GAP)
    return made


def section(layout: QBoxLayout, title: str) -> None:
    """Begin a part with a name."""
    layout.addWidget(SectionTitle(title))


def grid(columns: int, fields: Iterable[QWidget]) -> QGridLayout:
    """Fields in columns of equal width."""
    made = QGridLayout()
    made.setHorizontalSpacing(GAP)
    made.setVerticalSpacing(GAP)
    for at, field in enumerate(fields):
        made.addWidget(field, at // columns, at % columns, _TOP)
    for at in range(columns):
        made.setColumnStretch(at, 1)
    return made
