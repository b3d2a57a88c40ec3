"""The studio: library, map, editor, and what a change will do, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)

from agent_assist.domain.content import Content
from agent_assist.domain.guide import GuideKind
from agent_assist.domain.items import Item, Ref
from agent_assist.domain.problem import Problem
from agent_assist.domain.studio import Conflict, Fix
from agent_assist.domain.texts import content_language
from ui.actions import Act, Actions
from ui.core_texts import translated
from ui.i18n import interface_language
from ui.studio.going import Going
from ui.studio.items import ItemActs
from ui.studio.key_guard import KeyGuard
from ui.studio.pages import OpenPages
from ui.studio.parts import StudioParts
from ui.studio.replayer import Replayer, Told, summary
from ui.studio.session import SavedState, Saving, Session
from ui.studio.shown import Shown
from ui.studio.trying import Trials
from ui.tokens import Tone
from ui.widgets.panel import Panel
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from ui.services import Services
    from ui.studio.page import Page


class StudioRoom(StudioParts):
    """Shows what is open, and turns edits into drafts.

    Args:
        actions: the window's keys.
        services: of the data folder.
    """

    def __init__(self, actions: Actions, services: Services) -> None:
        super().__init__(actions, services)
        self._panel: Panel | None = None
        self._typing = False
        self.session = Session(services.studio, lambda: services.actor, self)
        self.shown = Shown(self)
        self.going = Going(self)
        self.items = ItemActs(self)
        self.trials = Trials(self, actions)
        self.replayer = Replayer(services, self)
        self._laid_over = OpenPages(self)
        self._connect()
        self._handlers = self._table()
        self.keys = KeyGuard(self.work, self.map, self)
        self.retranslate()

    # ---- wiring

    def _connect(self) -> None:
        session, tree = self.session, self.library.tree
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.listed.connect(self._listed)
        session.checked.connect(self._checked)
        session.saved.connect(self._show_saved)
        session.conflicts.connect(self._show_conflicts)
        session.elsewhere.connect(self.elsewhere.show_newest)
        session.troubled.connect(self.say_trouble)
        tree.chosen.connect(self.open_item)
        tree.entered.connect(self.going.into_item)
        tree.menu_wanted.connect(self._open_item_menu)
        tree.archive_wanted.connect(self.items.archive)
        self.map.step_chosen.connect(self.going.show_step)
        self.map.step_opened.connect(self.going.edit_step)
        self.map.guide_opened.connect(self.going.to_guide)
        self.map.edited.connect(self._edited_map)
        self.editor.edited.connect(self._edited)
        self.editor.step_wanted.connect(self.going.edit_step)
        self.editor.item_wanted.connect(self.going.to_path)
        self.editor.language_chosen.connect(self.edit_in)
        self.editor.place_changed.connect(self.shown.show_preview)
        self.problems.wanted.connect(self.going.to_problem)
        self.problems.fix_wanted.connect(self._fix)
        self.impact.replay_wanted.connect(partial(self.open_page, "replay"))
        self.history.restore_wanted.connect(self._ask_restore)
        self.history.all_wanted.connect(partial(self.open_page, "versions"))
        self.elsewhere.wanted.connect(self._take_up)
        self.locked.admitted.connect(self._unlocked)
        self.replayer.done.connect(self._replayed)

    def _table(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.BOX: self.going.to_box,
            Act.UNDO: self.undo,
            Act.REDO: self.redo,
            Act.TRY: self.try_here,
            Act.COMPARE: partial(self.open_page, "compare"),
            Act.REPLAY: partial(self.open_page, "replay"),
            Act.NEXT_PROBLEM: self.problems.go_on,
            Act.PUBLISH: partial(self.open_page, "publish"),
            Act.VERSIONS: partial(self.open_page, "versions"),
            Act.REVIEW: partial(self.open_page, "review"),
            Act.REPLACE: partial(self.open_page, "replace"),
            Act.IMPORT: partial(self.open_page, "import"),
            Act.EXPORT: partial(self.open_page, "export"),
            Act.WHERE_USED: self.items.show_uses,
            Act.NEW_ITEM: self.items.new,
            Act.DUPLICATE: self.items.duplicate,
            Act.RENAME: self.items.rename,
            Act.MOVE: self.items.move,
            Act.ARCHIVE: self.items.archive,
            Act.MORE: self.header.open_menu,
            Act.TO_MAP: self.going.to_map,
            Act.TO_EDITOR: self.going.to_editor,
            Act.TO_PROBLEMS: self.going.to_problems,
            Act.SAY_LINE: self.going.to_player,
        }

    # ---- what the window asks

    def perform(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        if self.trials.perform(act):
            return
        handler = self._handlers.get(act)
        if handler is not None and self.session.is_open:
            self.editor.flush()
            handler()

    def enter(self) -> None:
        """The studio is in front: read what others published meanwhile."""
        self.follow_rights()
        self.session.watch(True)
        self._actions.set_enabled(Act.MORE, True)
        if self.trials.enter():
            return
        self.shown.forget_shares()
        if not self.session.is_open or self.session.undo.isClean():
            self.session.open()
        else:
            self.session.list_again()
        self.keys.follow(True)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        page = self.page
        if self.trials.page is not None:
            self.trials.page.take_focus()
        elif page is not None:
            page.take_focus()
        elif not self.library.isAncestorOf(QApplication.focusWidget() or self):
            self.going.to_box()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.header.retranslate()
        self.library.retranslate()
        self.problems.retranslate()
        self.impact.retranslate()
        self.history.retranslate()
        self.side.setAccessibleName(self.tr("What becomes of it"))
        self.editor_card.setAccessibleName(self.tr("Editor"))
        if self.session.is_open:
            self.session.list_again()  # titles are in another language now
            self.shown.show_title()

    def keep(self) -> None:
        """Save what is half-typed; called before another room is entered or the window closes."""
        self.editor.flush()
        self.session.save()
        self.session.watch(False)
        self.keys.follow(False)

    def close_room(self) -> None:
        """Write everything and let the threads go; called before the room is deleted."""
        self.editor.flush()
        self.trials.close()
        self._laid_over.close_all()
        self.replayer.close()
        self.previewer.close()
        self.session.close()

    # ---- what is shown

    @property
    def page(self) -> Page | None:
        """The page that lies over the editing, if any."""
        return self._laid_over.current

    @property
    def ref(self) -> Ref | None:
        """The item that is open. step: of a guide."""
        return self.shown.ref

    @property
    def step(self) -> str:
        """The step that is open, when a guide is."""
        return self.shown.step

    @property
    def language(self) -> str:
        """The language in which texts are edited."""
        return self.shown.language

    @property
    def panel(self) -> Panel | None:
        """The small panel that is open, if any."""
        return self._panel

    def item(self) -> Item | None:
        """The item that is open."""
        return self.shown.item()

    def open_item(self, ref: Ref, step: str = "") -> None:
        """Open an item in the editor, and a step of it."""
        if ref.kind == "template" and "." in ref.id and self.session.item(ref) is not None:
            guide, _, step = ref.id.partition(".")
            ref = Ref("guide", guide)
        self.editor.flush()
        if ref.kind in ("house_value", "fact"):
            self.shown.open(ref)
            self.open_page("values")
            return
        self.close_page()
        self.shown.open(ref, step)
        self.shown.show_all()

    # ---- the session

    def _opened(self) -> None:
        content = self.session.content
        shown = self.shown
        if not shown.language:
            wished = content_language(interface_language())
            shown.language = wished if wished in content.languages else content.languages[0]
        self.library.show_content(content)
        if shown.item() is None:
            shown.ref, shown.step = _first(content), ""
        self.follow_rights()
        shown.show_all()

    def _listed(self) -> None:
        self.library.tree.tree.show_items(self.session.items, self.session.version)
        self.shown.mark()
        self.shown.show_title()
        session = self.session
        session.worker.run(
            lambda: session.studio.versions(10), self._show_versions, lambda error: None
        )

    def _show_versions(self, versions: tuple[Any, ...]) -> None:
        self.history.show_versions(versions, bool(self.session.why_not))

    def _changed(self, refs: frozenset[Ref]) -> None:
        shown = self.shown
        own = shown.ref is not None and any(_holder(ref) == shown.ref for ref in refs)
        if own and shown.item() is None:
            shown.ref, shown.step = None, ""
        self.impact.set_stale()
        shown.follow(self._typing)

    def _checked(self, problems: tuple[Problem, ...]) -> None:
        self.shown.problems = problems
        self.library.tree.tree.show_problems(problems)
        self.shown.show_all()
        shown = self.problems.shown()
        session = self.session
        content = session.content
        session.worker.run(
            lambda: {it: session.studio.fixes(content, it) for it in shown},
            self.problems.show_fixes,
            self.fail,
        )

    def fail(self, error: Exception) -> None:
        """Say what could not be done."""
        self.say_trouble(translated(str(error)))

    def say_trouble(self, sentence: str) -> None:
        """Say what could not be done; an empty sentence takes it away."""
        self.trouble.show_notice(Tone.BAD, "", sentence, aloud=True)
        show_if(self.trouble, bool(sentence))

    def _show_saved(self, state: SavedState) -> None:
        self.header.show_saved(state)
        if state.state is Saving.FAILED:
            self.say_trouble(self.tr("Your changes are not saved yet: {why}").format(why=state.why))
        elif not self.trouble.isHidden():
            self.say_trouble("")

    def _show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        text = self.tr(
            "%n of your drafts was published by somebody else meanwhile. "
            "Nothing is lost: look at both sides.",
            None,
            len(conflicts),
        )
        self.conflict.show_notice(Tone.WARN, "", text if conflicts else "")
        show_if(self.conflict, bool(conflicts))
        if conflicts and self.page is None:
            self.open_page("conflicts")

    def follow_rights(self) -> None:
        """Let everything be changed, or nothing, and say why."""
        why = self.session.why_not
        self.locked.show_reason(why)
        self.map.set_read_only(translated(why))
        for act in (Act.NEW_ITEM, Act.DUPLICATE, Act.RENAME, Act.MOVE, Act.ARCHIVE, Act.IMPORT):
            self._actions.set_enabled(act, not why)

    def _unlocked(self) -> None:
        self.follow_rights()
        self.session.open()

    def _take_up(self) -> None:
        """Lay the drafts over what somebody else published."""
        self.editor.flush()
        self.session.open()
        self.take_focus()

    # ---- edits

    def _edited(self, items: tuple[Item, ...], text: str) -> None:
        # The editor shows already what was typed; the rest follows between two keys.
        self._typing = True
        self.session.apply(items, text)
        self._typing = False

    def _edited_map(self, items: tuple[Item, ...], text: str) -> None:
        if self.session.apply(items, text):
            self.shown.show_map()

    def undo(self) -> None:
        """Take back the last change, and show where it was."""
        self._step_back(self.session.undo.undo)

    def redo(self) -> None:
        """Make it again, and show where it is."""
        self._step_back(self.session.undo.redo)

    def _step_back(self, do: Callable[[], None]) -> None:
        touched: list[Ref] = []
        follow = touched.extend
        self.session.changed.connect(follow)
        do()
        self.session.changed.disconnect(follow)
        holders = [_holder(ref) for ref in touched]
        if holders and self.ref not in holders and self.page is None:
            there = next((it for it in holders if self.session.item(it) is not None), None)
            if there is not None:
                self.open_item(there)
        self.shown.show_map()

    def _replayed(self, told: Told) -> None:
        self.impact.show_outcome(summary(told))
        self.header.show_calls(len(told.replayed))

    def _fix(self, fix: Fix) -> None:
        self.session.apply_edit(fix.edit, translated(fix.label))

    def edit_in(self, language: str) -> None:
        """Edit texts in this language from now on."""
        self.shown.language = language
        self.shown.show_item()

    # ---- pages and panels

    def open_page(self, name: str) -> None:
        """Lay a page over the editing."""
        self.editor.flush()
        self.session.save()
        self._laid_over.open(name)

    def close_page(self) -> None:
        """Back to the editing."""
        self._laid_over.close()

    def leave_page(self) -> None:
        """The author is done on a page: back to what was edited."""
        if self.ref is not None and self.ref.kind in ("house_value", "fact"):
            self.shown.open(_first(self.session.content))
        self.close_page()
        self.shown.show_all()
        self.library.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_panel(self, panel: Panel, confirmed: Callable[[Any], object]) -> None:
        """Show a small panel over the room; what it confirms is handed on."""
        if self._panel is not None:
            self._panel.close_panel()
        self._panel = panel
        panel.confirmed.connect(confirmed)
        panel.closed.connect(self._panel_closed)
        panel.open_at(None)

    def _panel_closed(self) -> None:
        self._panel = None
        if self.isVisible():
            self.library.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_restore(self, number: int) -> None:
        from ui.studio.versions import VersionsPage

        self.open_page("versions")
        page = self.page
        if isinstance(page, VersionsPage):
            page.ask_restore(number)

    def _open_item_menu(self, spot: QPoint) -> None:
        self._actions.dress()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.items.fill(menu, self._actions)
        menu.popup(spot)

    def try_here(self) -> None:
        """The real desk on the draft, from this step."""
        self.editor.flush()
        ref, scenario = self.ref, self.shown.practice.scenario()
        if scenario:
            self.trials.practise(scenario, self.language)
            return
        guide = ref.id if ref is not None and ref.kind == "guide" else ""
        self.trials.begin(guide, self.step, self.language)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the tree."""
        if event.key() == Qt.Key.Key_Escape and self.trials.page is None:
            self.library.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _first(content: Content) -> Ref | None:
    """What is open before anybody chose: the guide that opens a call."""
    guides = sorted(content.guides.values(), key=lambda it: it.kind is not GuideKind.OPENING)
    return Ref("guide", guides[0].id) if guides else None


def _holder(ref: Ref) -> Ref:
    guide, dot, _ = ref.id.partition(".")
    return Ref("guide", guide) if ref.kind == "template" and dot else ref
