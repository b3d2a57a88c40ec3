"""What one author has in hand: the working content, undo, saving at every pause, checking."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Item, Ref, item_in, ref_of, same_item, with_items
from agent_assist.domain.studio import Conflict, Edit, ItemRow, Published, Renamed
from ui.core_texts import translated
from ui.studio.rows import TreeItem, tree_items
from ui.tasks import Worker

if TYPE_CHECKING:
    from agent_assist.domain.commands import Actor
    from agent_assist.domain.problem import Problem
    from agent_assist.services.studio import Studio

PAUSE_MS = 1000
CHECK_MS = 250
AGAIN_MS = 5000
"""A save that failed is tried again after so long."""
LOOK_MS = 1500
"""So often it is looked whether somebody else published; what is seen twice is told."""
MERGE_MS = 1000
"""Keys that follow each other faster than this are one undo step."""

_Listed: TypeAlias = "tuple[tuple[ItemRow, ...], tuple[TreeItem, ...], int]"
States: TypeAlias = "Mapping[Ref, Item | None]"


class Saving(Enum):
    """How the drafts stand."""

    SAVED = auto()
    WAITING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class SavedState:
    """How the drafts stand; `why` says why they could not be saved."""

    state: Saving
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Opened:
    content: Content
    rows: tuple[ItemRow, ...]
    items: tuple[TreeItem, ...]
    version: int
    conflicts: tuple[Conflict, ...]


class Session(QObject):
    """The working content of one author, and everything that happens to it.

    Args:
        studio: keeps drafts, checks, publishes.
        actor: who works here; asked anew each time, since the role can change.

    Attributes:
        content: what is published, with this author's drafts and the edits of this session.
        undo: every edit, with its name. problems: of the content as it was checked last.
        version: number of the library's current version; taken_up: of the one that `content` was
            read from. rows: lines of the tree;
            items: the same as the tree shows them, worked out away from the window.

    Signals:
        opened: the content was read anew; everything may differ.
        changed: a frozenset of `Ref`: these items differ now.
        saved: a `SavedState`, when it changes.
        checked: all `Problem`s of the working content.
        listed: the rows were read anew.
        conflicts: what somebody else published meanwhile, as `Conflict`s.
        elsewhere: the newest version, as `Published`, when somebody else made it since the content
            was read; None when it was taken up.
        troubled: a sentence: something could not be done.
    """

    opened = Signal()
    changed = Signal(object)
    saved = Signal(object)
    checked = Signal(object)
    listed = Signal()
    conflicts = Signal(object)
    elsewhere = Signal(object)
    troubled = Signal(str)

    def __init__(
        self, studio: Studio, actor: Callable[[], Actor], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.studio = studio
        self.actor = actor
        self.content = Content()
        self.rows: tuple[ItemRow, ...] = ()
        self.items: tuple[TreeItem, ...] = ()
        self.version = 0
        self.taken_up = 0
        self.problems: tuple[Problem, ...] = ()
        self.is_open = False
        self.undo = QUndoStack(self)
        self.worker = Worker("studio", self)
        self._checker = Worker("studio-check", self)
        self._dirty: dict[Ref, None] = {}
        self._renamed: list[Renamed] = []
        self._state = SavedState(Saving.SAVED)
        self._checking: Content | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._pause = self._timer(PAUSE_MS, self.save)
        self._check_pause = self._timer(CHECK_MS, self._check)
        self._conflicts: dict[Ref, Conflict] = {}
        self._seen = self._told = 0
        self._looking = False
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(LOOK_MS)
        self._look_timer.timeout.connect(self.look)

    def _timer(self, after_ms: int, do: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(do)
        return timer

    # ---- reading

    def open(self) -> None:
        """Read the content, away from the window; `opened` follows."""
        studio, actor = self.studio, self.actor()

        def read() -> _Opened:
            content = studio.working(actor)
            return _Opened(content, *_listed(studio, actor), studio.conflicts(actor))

        self.save()
        self.worker.run(read, self._take, self._fail)

    def _take(self, opened: _Opened) -> None:
        if self._dirty:
            # Something was edited while this was read: that goes first, and what was read waits.
            if self._state.state is not Saving.FAILED:
                self.open()
            return
        self.content = opened.content
        self.rows, self.items = opened.rows, opened.items
        self.version = self.taken_up = opened.version
        self._seen = self._told = opened.version
        self.undo.clear()
        self.is_open = True
        self._conflicts = {one.ref: one for one in opened.conflicts}
        self.opened.emit()
        self.listed.emit()
        self.conflicts.emit(tuple(self._conflicts.values()))
        self.elsewhere.emit(None)
        self._check_pause.start(0)

    def list_again(self) -> None:
        """Read the tree's lines again; `listed` follows."""
        studio, actor = self.studio, self.actor()
        self.worker.run(lambda: _listed(studio, actor), self._list, self._fail)

    def _list(self, read: _Listed) -> None:
        self.rows, self.items, self.version = read
        self.listed.emit()

    @property
    def why_not(self) -> str:
        """Why nothing can be changed here; empty when it can."""
        return self.studio.why_not(self.actor())

    def item(self, ref: Ref) -> Item | None:
        """An item of the working content; None when it is gone."""
        return item_in(self.content, ref)

    def drafts(self) -> tuple[ItemRow, ...]:
        """The items that this author has in hand."""
        return tuple(row for row in self.rows if row.draft)

    # ---- others

    def watch(self, on: bool) -> None:
        """Look now and then whether somebody else published, or no longer."""
        if on:
            self._look_timer.start()
        else:
            self._look_timer.stop()

    def look(self) -> None:
        """Look whether somebody else published: one small query, away from the window."""
        if self.is_open and not self._looking:
            self._looking = True
            studio = self.studio
            self.worker.run(lambda: studio.versions(1), self._looked, self._could_not_look)

    def _could_not_look(self, _: Exception) -> None:
        self._looking = False  # whatever is wrong is told where something is to be done

    def _looked(self, newest: tuple[Published, ...]) -> None:
        self._looking = False
        number = newest[0].number if newest else 0
        # What this author publishes is read anew in a moment; only what stays is of others.
        before, self._seen = self._seen, number
        if number > self._told and number == before:
            self._told = number
            self.elsewhere.emit(newest[0])

    # ---- changing

    def apply(
        self,
        items: Iterable[Item],
        text: str,
        removed: Iterable[Ref] = (),
        renamed: Iterable[Renamed] = (),
    ) -> bool:
        """Let these items be so from now on; it can be undone.

        Args:
            text: what undo calls it, in the interface's language.

        Returns:
            Whether anything changed; nothing does where `why_not` says why.
        """
        after: dict[Ref, Item | None] = dict.fromkeys(removed)
        items = tuple(_uncounted(item, self.item(ref_of(item))) for item in items)
        content = with_items(self.content, items, after)
        after |= {ref_of(it): it for it in self.studio.with_revisions(content, items)}
        before = {ref: self.item(ref) for ref in after}
        if all(same_item(before[ref], item) for ref, item in after.items()):
            return False
        refused = self.why_not
        if refused:
            self.troubled.emit(translated(refused))
            # Whoever showed the edit already shows what is true again.
            self.changed.emit(frozenset(after))
            return False
        self.undo.push(_Change(self, before, after, tuple(renamed), text, self._clock.elapsed()))
        return True

    def apply_edit(self, edit: Edit, text: str) -> bool:
        """As `apply`, with what the service says should become of content."""
        return self.apply(edit.items, text, edit.removed, edit.renamed)

    def put(self, states: States, renamed: Iterable[Renamed] = ()) -> None:
        """Show other states of items; undo and redo call this."""
        self.content = with_items(
            self.content,
            (item for item in states.values() if item is not None),
            (ref for ref, item in states.items() if item is None),
        )
        self._dirty |= dict.fromkeys(states)
        self._renamed += renamed
        self._pause.start(PAUSE_MS)
        self._check_pause.start(CHECK_MS)
        self._tell(Saving.WAITING)
        self.changed.emit(frozenset(states))

    def forget_rename(self, renamed: Iterable[Renamed]) -> None:
        """A new name was taken back."""
        gone = set(renamed)
        self._renamed = [one for one in self._renamed if one not in gone]

    # ---- saving

    def save(self) -> None:
        """Save what was changed, away from the window."""
        self._pause.stop()
        if not self._dirty:
            return
        refs, self._dirty = tuple(self._dirty), {}
        renamed, self._renamed = tuple(self._renamed), []
        found = {ref: self.item(ref) for ref in refs}
        items = tuple(item for item in found.values() if item is not None)
        removed = tuple(ref for ref, item in found.items() if item is None)
        studio, actor = self.studio, self.actor()

        def failed(error: Exception) -> None:
            self._dirty = dict.fromkeys(refs) | self._dirty
            self._renamed = [*renamed, *self._renamed]
            self._tell(Saving.FAILED, translated(str(error)))
            self._pause.start(AGAIN_MS)

        self.worker.run(
            lambda: (
                studio.save_drafts(actor, items, removed, renamed),
                _listed(studio, actor),
            ),
            self._saved,
            failed,
        )

    def _saved(self, done: tuple[tuple[Conflict, ...], _Listed]) -> None:
        met, listed = done
        if not self._dirty:
            self._tell(Saving.SAVED)
        self._list(listed)
        self._conflicts |= {one.ref: one for one in met}
        if met:
            self.conflicts.emit(tuple(self._conflicts.values()))

    def settled(self, ref: Ref) -> None:
        """Both sides of a conflict were seen, and one was chosen."""
        self._conflicts.pop(ref, None)
        self.conflicts.emit(tuple(self._conflicts.values()))

    @property
    def state(self) -> SavedState:
        """How the drafts stand."""
        return self._state

    def _tell(self, state: Saving, why: str = "") -> None:
        told = SavedState(state, why)
        if told != self._state:
            self._state = told
            self.saved.emit(told)

    # ---- checking

    def _check(self) -> None:
        if self._checking is not None:
            return  # when it is done it looks whether there is something newer
        content = self._checking = self.content
        studio = self.studio
        self._checker.run(lambda: studio.check(content), self._checked, self._check_failed)

    def _checked(self, problems: tuple[Problem, ...]) -> None:
        checked, self._checking = self._checking, None
        if checked is not self.content:
            if not self._check_pause.isActive():
                self._check()
            return
        self.problems = problems
        self.checked.emit(problems)

    def _check_failed(self, error: Exception) -> None:
        self._checking = None
        self._fail(error)

    @property
    def is_checked(self) -> bool:
        """Whether `problems` are those of the content as it is now."""
        return self.is_open and self._checking is None and not self._check_pause.isActive()

    def _fail(self, error: Exception) -> None:
        self.troubled.emit(translated(str(error)))

    def close(self) -> None:
        """Save what is waiting, and stop; returns when it is written."""
        self.save()
        self.worker.close()
        self._check_pause.stop()
        self._look_timer.stop()
        self._checker.close()


class _Change(QUndoCommand):
    """One edit; keys typed one after the other in the same items are one."""

    def __init__(
        self,
        session: Session,
        before: States,
        after: States,
        renamed: tuple[Renamed, ...],
        text: str,
        at_ms: int,
    ) -> None:
        super().__init__(text)
        self._session = session
        self.before = before
        self.after = after
        self.renamed = renamed
        self.at_ms = at_ms

    def id(self) -> int:
        """All edits may be merged; `mergeWith` says which are."""
        return 1

    def redo(self) -> None:
        """Make the change."""
        self._session.put(self.after, self.renamed)

    def undo(self) -> None:
        """Take it back."""
        self._session.forget_rename(self.renamed)
        self._session.put(self.before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the next edit into this one when it goes on with the same."""
        if not isinstance(other, _Change) or other.text() != self.text():
            return False
        goes_on = (
            other.after.keys() == self.after.keys()
            and other.at_ms - self.at_ms < MERGE_MS
            and not (self.renamed or other.renamed)
            and None not in (*other.after.values(), *self.after.values(), *self.before.values())
        )
        if goes_on:
            self.after = other.after
            self.at_ms = other.at_ms
        return goes_on


def _listed(studio: Studio, actor: Actor) -> _Listed:
    rows = studio.rows(actor)
    return rows, tree_items(rows), _newest(studio)


def _uncounted(item: Item, before: Item | None) -> Item:
    """The item with the revision that it had: it is counted once against what is published.

    An editor that counts each change of the source for itself would get ahead of that.
    """
    former = getattr(before, "revision", None)
    if former is None or getattr(item, "revision", former) <= former:
        return item
    return cast(Item, replace(cast(Any, item), revision=former))


def _newest(studio: Studio) -> int:
    newest = studio.versions(1)
    return newest[0].number if newest else 0
