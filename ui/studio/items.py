"""What is done with whole items: new, duplicate, rename, move, archive, restore, where used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import Ref, item_in, ref_of
from agent_assist.domain.studio import Edit, ItemRow, Spot, Use
from agent_assist.domain.texts import content_language
from ui.actions import Act, Actions
from ui.core_texts import translated
from ui.i18n import QT_TRANSLATE_NOOP, in_interface, interface_language
from ui.studio.diff_words import place_words
from ui.studio.item_panels import MovePanel, NewPanel, RenamePanel, UsesPanel, WithdrawPanel
from ui.studio.words import kind_text, title_of

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom
    from ui.widgets.panel import Panel

WITHDRAWN_KINDS = ("template", "solution")
_HOW: dict[str, str] = {
    "says": QT_TRANSLATE_NOOP("Uses", "said in"),
    "offers": QT_TRANSLATE_NOOP("Uses", "offered in"),
    "calls": QT_TRANSLATE_NOOP("Uses", "called from"),
    "jumps": QT_TRANSLATE_NOOP("Uses", "gone on with from"),
    "within": QT_TRANSLATE_NOOP("Uses", "only within"),
    "text": QT_TRANSLATE_NOOP("Uses", "in a text of"),
    "condition": QT_TRANSLATE_NOOP("Uses", "in a condition of"),
    "captures": QT_TRANSLATE_NOOP("Uses", "asked in"),
    "verifies": QT_TRANSLATE_NOOP("Uses", "verified in"),
    "sets": QT_TRANSLATE_NOOP("Uses", "set in"),
    "follows": QT_TRANSLATE_NOOP("Uses", "follows from"),
    "holds": QT_TRANSLATE_NOOP("Uses", "holds"),
    "practice": QT_TRANSLATE_NOOP("Uses", "practised in"),
}


class ItemActs(QObject):
    """Does them with the item that is open in the room."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room)
        self._room = room

    def fill(self, menu: QMenu, actions: Actions) -> None:
        """The menu of an item."""
        row = self._row()
        archived = row is not None and row.archived
        for act in (Act.NEW_ITEM, Act.DUPLICATE, Act.RENAME, Act.MOVE):
            if not archived or act is Act.NEW_ITEM:
                menu.addAction(actions.action(act))
        menu.addSeparator()
        if not archived:
            menu.addAction(actions.action(Act.WHERE_USED))
        locked = bool(self._room.session.why_not)
        if archived:
            self._add(menu, self.tr("Bring back from the archive"), self.bring_back, locked)
        else:
            menu.addAction(actions.action(Act.ARCHIVE))
        if row is not None and row.draft:
            self._add(menu, self.tr("Throw this draft away"), self.discard, locked)
        if row is not None and row.kind in WITHDRAWN_KINDS and not archived:
            menu.addSeparator()
            self._add(menu, self.tr("Withdraw now…"), self.withdraw, locked)

    def _add(self, menu: QMenu, text: str, do: Callable[[], None], locked: bool) -> None:
        action = menu.addAction(text)
        action.setEnabled(not locked)
        action.triggered.connect(do)

    # ---- acts

    def new(self, kind: str = "", name: str = "") -> None:
        """Ask what, and make it.

        Args:
            kind, name: proposed; by default a kind like what is open.
        """
        ref = self._room.ref
        kind = kind or (ref.kind if ref is not None else "guide")
        panel = NewPanel(self._room, kind, self._room.session.content)
        panel.name.setText(name)
        self._room.open_panel(panel, partial(self._make, panel))

    def _make(self, panel: Panel, value: tuple[str, str, str]) -> None:
        kind, name, pack = value
        room = self._room
        language = content_language(interface_language())
        languages = room.session.content.languages
        language = language if language in languages else languages[0]
        text = self.tr("New: {name}").format(name=name)
        edit = self._tried(
            panel,
            lambda: room.session.studio.create(room.session.content, kind, name, language, pack),
        )
        if edit is not None and room.session.apply_edit(edit, text):
            panel.close_panel()
            self._open_first(edit, kind)

    def duplicate(self) -> None:
        """The same once more."""
        ref, room = self._existing(), self._room
        if ref is None:
            return
        edit = self._tried(
            None, lambda: room.session.studio.duplicate(room.session.content, ref.kind, ref.id)
        )
        text = self.tr("Duplicated: {name}").format(name=self._name(ref))
        if edit is not None and room.session.apply_edit(edit, text):
            self._open_first(edit, ref.kind)

    def rename(self) -> None:
        """Ask for another short name."""
        ref = self._existing()
        if ref is not None:
            panel = RenamePanel(self._room, ref)
            self._room.open_panel(panel, partial(self._rename, panel, ref))

    def _rename(self, panel: Panel, ref: Ref, name: str) -> None:
        room = self._room
        if name == ref.id:
            panel.close_panel()
            return
        edit = self._tried(
            panel,
            lambda: room.session.studio.rename(room.session.content, ref.kind, ref.id, name),
        )
        text = self.tr("Renamed: {name}").format(name=self._name(ref))
        if edit is not None and room.session.apply_edit(edit, text):
            panel.close_panel()
            room.open_item(Ref(ref.kind, name), room.step)

    def move(self) -> None:
        """Ask for another pack."""
        ref, room = self._existing(), self._room
        if ref is None:
            return
        item = room.session.item(ref)
        panel = MovePanel(room, room.session.content, getattr(item, "pack", ""))
        room.open_panel(panel, partial(self._move, panel, ref))

    def _move(self, panel: Panel, ref: Ref, pack: str) -> None:
        room = self._room
        edit = self._tried(
            panel, lambda: room.session.studio.move(room.session.content, (ref,), pack)
        )
        if edit is not None:
            room.session.apply_edit(edit, self.tr("Moved: {name}").format(name=self._name(ref)))
            panel.close_panel()

    def archive(self) -> None:
        """Take the open item out of the library; undo or the archive bring it back."""
        ref, room = self._existing(), self._room
        if ref is None or room.session.why_not:
            return
        name = self._name(ref)
        edit = self._tried(None, lambda: room.session.studio.archive(room.session.content, (ref,)))
        if edit is not None:
            room.session.apply_edit(edit, self.tr("Archived: {name}").format(name=name))

    def bring_back(self) -> None:
        """Bring the open item back from the archive."""
        ref, room = self._room.ref, self._room
        if ref is None:
            return
        actor = room.session.actor()
        edit = self._tried(None, lambda: room.session.studio.restore_item(actor, ref.kind, ref.id))
        if edit is not None:
            text = self.tr("Brought back: {name}").format(name=ref.id)
            room.session.apply_edit(edit, text)
            room.open_item(ref)

    def discard(self) -> None:
        """Forget the author's draft of the open item; undo brings it back."""
        ref, room = self._room.ref, self._room
        if ref is None:
            return
        published = room.session.studio.published()
        content = room.session.content
        own = [it for it in content.templates if _is_in(it, ref)]
        was = [it for it in published.templates if _is_in(it, ref)]
        refs = {ref, *(Ref("template", id_) for id_ in (*own, *was))}
        before = {it: item_in(published, it) for it in refs}
        room.session.apply(
            (item for item in before.values() if item is not None),
            self.tr("Draft thrown away: {name}").format(name=self._name(ref)),
            (it for it, item in before.items() if item is None),
        )

    def withdraw(self) -> None:
        """Ask which wording and why, and ban it at once."""
        ref, room = self._room.ref, self._room
        item = room.session.item(ref) if ref is not None else None
        if ref is not None and item is not None:
            panel = WithdrawPanel(room, item, title_of(item, ref))
            room.open_panel(panel, partial(self._withdraw, panel, ref))

    def _withdraw(self, panel: Panel, ref: Ref, value: tuple[str, str]) -> None:
        part, reason = value
        session = self._room.session
        actor = session.actor()

        def done(_: object) -> None:
            panel.close_panel()
            session.open()

        session.worker.run(
            lambda: session.studio.withdraw(actor, ref.kind, ref.id, part, reason),
            done,
            lambda error: panel.show_wrong(translated(str(error))),
        )

    def show_uses(self) -> None:
        """Every place that uses the open item."""
        ref, session = self._existing(), self._room.session
        if ref is None:
            return
        content = session.content
        session.worker.run(
            lambda: session.studio.uses(content, ref.kind, ref.id),
            partial(self._show_uses, ref),
            lambda error: self._room.say_trouble(translated(str(error))),
        )

    def _show_uses(self, ref: Ref, uses: tuple[Use, ...]) -> None:
        title = self.tr("Where “{name}” is used").format(name=self._name(ref))
        rows = tuple((use_text(use, self._room), use.spot) for use in uses)
        panel = UsesPanel(self._room, title, rows)
        self._room.open_panel(panel, partial(self._go, panel))

    def _go(self, panel: Panel, spot: Spot) -> None:
        panel.close_panel()
        self._room.going.to_spot(spot)

    # ---- helpers

    def _row(self) -> ItemRow | None:
        ref = self._room.ref
        return next((row for row in self._room.session.rows if row.ref == ref), None)

    def _existing(self) -> Ref | None:
        ref = self._room.ref
        return ref if ref is not None and self._room.session.item(ref) is not None else None

    def _name(self, ref: Ref) -> str:
        return title_of(self._room.session.item(ref), ref)

    def _open_first(self, edit: Edit, kind: str) -> None:
        made = next((ref_of(item) for item in edit.items if ref_of(item).kind == kind), None)
        if made is not None:
            self._room.open_item(made)

    def _tried(self, panel: Panel | None, make: Callable[[], Edit]) -> Edit | None:
        try:
            return make()
        except KnownError as error:
            sentence = translated(str(error))
            if panel is not None:
                panel.show_wrong(sentence)
            else:
                self._room.say_trouble(sentence)
            return None


def use_text(use: Use, room: Any) -> str:
    """A use in words: "said in Returns and refunds · Say it back"."""
    how = QCoreApplication.translate("Uses", _HOW[use.how]) if use.how in _HOW else use.how
    name = in_interface(use.title) or f"{kind_text(use.spot.kind)} {use.spot.id}"
    guide = room.session.content.guides.get(use.spot.id) if use.spot.kind == "guide" else None
    step = guide.steps.get(use.spot.step) if guide is not None else None
    there = in_interface(step.title) if step else ""
    if use.how == "practice":
        there = " · ".join(place_words([use.spot.field]))
    return " · ".join(filter(None, (f"{how} {name}", there)))


def _is_in(template: str, ref: Ref) -> bool:
    return ref.kind == "guide" and template.startswith(f"{ref.id}.")
