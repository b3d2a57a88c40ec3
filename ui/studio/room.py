"""The studio: library, map, editor, and what a change will do, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide, GuideKind
from agent_assist.domain.items import Item, Ref, ref_at
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.studio import Conflict, Fix, Spot
from agent_assist.domain.texts import content_language
from agent_assist.editing.guide_graph import Shares
from ui.actions import Act, Actions, Room
from ui.core_texts import translated
from ui.desk.panels import Panel
from ui.desk.parts import show_if, show_words
from ui.i18n import interface_language
from ui.studio.items import ItemActs
from ui.studio.key_guard import KeyGuard
from ui.studio.parts import StudioParts
from ui.studio.problems import step_of
from ui.studio.replayer import LAST_CALLS, Replayer, Told, summary
from ui.studio.rows import holder
from ui.studio.session import SavedState, Saving, Session
from ui.studio.words import title_of
from ui.tokens import Tone

if TYPE_CHECKING:
    from agent_assist.domain.review import StepShares
    from ui.services import Services
    from ui.studio.page import Page
    from ui.studio.trying import TrialPage

ITEM_MS = 60
MAP_MS = 150
"""While somebody types, the map follows so much later."""


class StudioRoom(StudioParts):
    """Shows what is open, and turns edits into drafts.

    Args:
        actions: the window's keys.
        services: of the data folder.
    """

    def __init__(self, actions: Actions, services: Services) -> None:
        super().__init__(actions, services)
        self._ref: Ref | None = None
        self._step = ""
        self._language = ""
        self._problems: tuple[Problem, ...] = ()
        self._panel: Panel | None = None
        self._trial: TrialPage | None = None
        self._conflicts: tuple[Conflict, ...] = ()
        self._asked_shares: set[str] = set()
        self._made: dict[str, Page] = {}
        self.session = Session(services.studio, lambda: services.actor, self)
        self.items = ItemActs(self)
        self.replayer = Replayer(services, self)
        self._map_later = QTimer(self)
        self._map_later.setSingleShot(True)
        self._map_later.setInterval(MAP_MS)
        self._map_later.timeout.connect(self._show_map)
        self._typing = False
        self._item_later = QTimer(self)
        self._item_later.setSingleShot(True)
        self._item_later.setInterval(ITEM_MS)
        self._item_later.timeout.connect(self._show_item)
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
        session.troubled.connect(self.say_trouble)
        tree.chosen.connect(self.open_item)
        tree.entered.connect(self._go_in)
        tree.menu_wanted.connect(self._open_item_menu)
        tree.archive_wanted.connect(self.items.archive)
        self.map.step_chosen.connect(self._show_step)
        self.map.step_opened.connect(self._edit_step)
        self.map.guide_opened.connect(self._open_guide)
        self.map.edited.connect(self._edited_map)
        self.editor.edited.connect(self._edited)
        self.editor.step_wanted.connect(self._edit_step)
        self.editor.item_wanted.connect(self._open_path)
        self.editor.language_chosen.connect(self.edit_in)
        self.editor.place_changed.connect(self._show_preview)
        self.problems.wanted.connect(self.go_to)
        self.problems.fix_wanted.connect(self._fix)
        self.impact.replay_wanted.connect(partial(self.open_page, "replay"))
        self.history.restore_wanted.connect(self._ask_restore)
        self.history.all_wanted.connect(partial(self.open_page, "versions"))
        self.locked.admitted.connect(self._unlocked)
        self.replayer.done.connect(self._replayed)

    def _table(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.BOX: self._to_box,
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
            Act.TO_MAP: self._to_map,
            Act.TO_EDITOR: self._to_editor,
            Act.TO_PROBLEMS: self._to_problems,
        }

    # ---- what the window asks

    def perform(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        if self._trial is not None:
            if act is Act.TRY:
                self.leave_trial()
            else:
                self._trial.perform(act)
            return
        handler = self._handlers.get(act)
        if handler is not None and self.session.is_open:
            self.editor.flush()
            handler()

    def enter(self) -> None:
        """The studio is in front: read what others published meanwhile."""
        self.follow_rights()
        self._actions.set_enabled(Act.MORE, True)
        if self._trial is not None:
            self._actions.set_room(Room.TRIAL)
            self._trial.enter()
            return
        self._asked_shares.clear()
        if not self.session.is_open or self.session.undo.isClean():
            self.session.open()
        else:
            self.session.list_again()
        self.keys.follow(True)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        page = self.page
        if self._trial is not None:
            self._trial.take_focus()
        elif page is not None:
            page.take_focus()
        elif not self.library.isAncestorOf(QApplication.focusWidget() or self):
            self._to_box()

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
            self._show_title()

    def keep(self) -> None:
        """Save what is half-typed; called before another room is entered or the window closes."""
        self.editor.flush()
        self.session.save()
        self.keys.follow(False)

    def close_room(self) -> None:
        """Write everything and let the threads go; called before the room is deleted."""
        self.editor.flush()
        if self._trial is not None:
            self._trial.close_trial()
        for page in self._made.values():
            page.leave()
            page.close_page()
        self.replayer.close()
        self.previewer.close()
        self.session.close()

    # ---- what is shown

    @property
    def page(self) -> Page | None:
        """The page that lies over the editing, if any."""
        shown = self.pages.currentWidget()
        return next((page for page in self._made.values() if page is shown), None)

    @property
    def ref(self) -> Ref | None:
        """The item that is open. step: of a guide."""
        return self._ref

    @property
    def step(self) -> str:
        """The step that is open, when a guide is."""
        return self._step

    @property
    def language(self) -> str:
        """The language in which texts are edited."""
        return self._language

    @property
    def panel(self) -> Panel | None:
        """The small panel that is open, if any."""
        return self._panel

    def item(self) -> Item | None:
        """The item that is open."""
        return self.session.item(self._ref) if self._ref is not None else None

    def open_item(self, ref: Ref, step: str = "") -> None:
        """Open an item in the editor, and a step of it."""
        if ref.kind == "template" and "." in ref.id and self.session.item(ref) is not None:
            guide, _, step = ref.id.partition(".")
            ref = Ref("guide", guide)
        self.editor.flush()
        if ref.kind in ("house_value", "fact"):
            self._mark(ref)
            self._ref, self._step = ref, ""
            self.open_page("values")
            return
        self.close_page()
        self._ref, self._step = ref, step
        self._mark(ref)
        self._show_item()
        self._show_map()

    def _mark(self, ref: Ref | None) -> None:
        self.library.tree.mark(ref)

    def _show_item(self) -> None:
        self._item_later.stop()
        item = self.item()
        guide = item if isinstance(item, Guide) else None
        if guide is not None and self._step not in guide.steps:
            self._step = ""
        show_if(self.map, guide is not None)
        edited = item if isinstance(item, Guide | Template | Solution) else None
        show_if(self.editor, edited is not None)
        words = self.tr("This is written in its pack: export it, change it there, import it.")
        show_words(self.not_here, words if item is not None and edited is None else "")
        self.editor.show_item(
            edited,
            self.session.content,
            self._language,
            step=self._step,
            problems=self._problems,
            locked=bool(self.session.why_not),
        )
        self._show_preview()
        self._show_title()
        self.problems.show_problems(self._problems, self.session.content, self._ref)

    def _show_map(self) -> None:
        self._map_later.stop()
        item = self.item()
        if isinstance(item, Guide):
            shares = self.impact.shares(item.id)
            language = interface_language()
            if content_language(language) not in self.session.content.languages:
                language = self.session.content.languages[0]
            self._ask_shares()
            self.map.show_guide(item, self.session.content, language, self._problems, shares)
            if self._step != self.map.chosen:
                self.map.choose(self._step)

    def _ask_shares(self) -> None:
        """How logged calls went through the open guide, for the width of the map's lines."""
        guide = self.item()
        if not isinstance(guide, Guide) or guide.id in self._asked_shares:
            return
        self._asked_shares.add(guide.id)
        reviewing = self.services.reviewing

        def done(found: StepShares) -> None:
            if found.calls:
                shares = Shares(found.calls, found.steps, found.ways, found.dropouts)
                self.impact.show_shares(guide.id, shares)
                self._show_map()

        self.session.worker.run(
            lambda: reviewing.step_shares(guide, calls=LAST_CALLS), done, self._fail
        )

    def _show_preview(self, _: object = None) -> None:
        place = self.editor.place()
        show_if(self.preview, bool(place.template))
        self.preview.show_place(self.session.content, place, self._language)

    def _show_title(self) -> None:
        item, ref = self.item(), self._ref
        drafts = len(self.session.drafts())
        row = next((it for it in self.session.rows if it.ref == ref), None)
        parts = []
        if row is not None and (row.draft or self._says_draft()):
            parts.append(self.tr("draft"))
        if drafts:
            parts.append(
                self.tr("%n change(s) since version {version}", None, drafts).format(
                    version=self.session.version
                )
            )
        else:
            parts.append(self.tr("version {version}").format(version=self.session.version))
        name = title_of(item, ref) if ref is not None and item is not None else ""
        self.header.show_title(", ".join(filter(None, (name, " · ".join(parts)))))
        errors = sum(it.severity is Severity.ERROR for it in self._problems)
        self.header.show_errors(errors, drafts)

    def _says_draft(self) -> bool:
        """Whether the text that the open step says is a draft."""
        item = self.item()
        step = item.steps.get(self._step) if isinstance(item, Guide) else None
        says = Ref("template", step.say) if step is not None else None
        return any(row.ref == says for row in self.session.drafts())

    # ---- the session

    def _opened(self) -> None:
        content = self.session.content
        if not self._language:
            wished = content_language(interface_language())
            self._language = wished if wished in content.languages else content.languages[0]
        self.library.show_content(content)
        if self._ref is None or self.session.item(self._ref) is None:
            self._ref, self._step = _first(content), ""
        self.follow_rights()
        self._show_item()
        self._show_map()

    def _listed(self) -> None:
        self.library.tree.tree.show_items(self.session.items, self.session.version)
        self._mark(self._ref)
        self._show_title()
        session = self.session
        session.worker.run(
            lambda: session.studio.versions(10), self._show_versions, lambda error: None
        )

    def _show_versions(self, versions: tuple[Any, ...]) -> None:
        self.history.show_versions(versions, bool(self.session.why_not))

    def _changed(self, refs: frozenset[Ref]) -> None:
        own = self._ref is not None and any(_holder(ref) == self._ref for ref in refs)
        if own and self.item() is None:
            self._ref, self._step = None, ""
        self.impact.set_stale()
        if self._typing:
            self._item_later.start()
        else:
            self._show_item()
        self._map_later.start()

    def _checked(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self.library.tree.tree.show_problems(problems)
        self._show_item()
        self._show_map()
        shown = self.problems.shown()
        session = self.session
        content = session.content
        session.worker.run(
            lambda: {it: session.studio.fixes(content, it) for it in shown},
            self.problems.show_fixes,
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
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
        self._conflicts = conflicts
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

    # ---- edits

    def _edited(self, items: tuple[Item, ...], text: str) -> None:
        # The editor shows already what was typed; the rest follows between two keys.
        self._typing = True
        self.session.apply(items, text)
        self._typing = False

    def _edited_map(self, items: tuple[Item, ...], text: str) -> None:
        if self.session.apply(items, text):
            self._show_map()

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
        if holders and self._ref not in holders and self.page is None:
            there = next((it for it in holders if self.session.item(it) is not None), None)
            if there is not None:
                self.open_item(there)
        self._show_map()

    def _replayed(self, told: Told) -> None:
        self.impact.show_outcome(summary(told))
        self.header.show_calls(len(told.replayed))

    def _fix(self, fix: Fix) -> None:
        self.session.apply_edit(fix.edit, translated(fix.label))

    # ---- going about

    def go_to(self, problem: Problem) -> None:
        """Open the place where something is wrong."""
        ref = holder(problem)
        if ref is None:
            return
        step = step_of(problem)
        if ref != self._ref or (step and step != self._step) or self.page is not None:
            self.open_item(ref, step)
        if ref.kind not in ("house_value", "fact"):
            self.map.choose(step)
            if not self.editor.go_to(problem):
                self.editor.setFocus()

    def go_to_spot(self, spot: Spot) -> None:
        """Open a place."""
        if spot.language and spot.language in self.session.content.languages:
            self._language = spot.language
        self.open_item(spot.ref, spot.step)

    def _show_step(self, step: str) -> None:
        if step != self._step:
            self.editor.flush()
            self._step = step
            self._show_item()

    def _edit_step(self, step: str) -> None:
        self._show_step(step)
        self.map.choose(step)
        self._to_editor()

    def _open_guide(self, guide: str) -> None:
        self.open_item(Ref("guide", guide))

    def _open_path(self, path: str) -> None:
        ref = ref_at(path)
        if ref is not None:
            self.open_item(ref)

    def edit_in(self, language: str) -> None:
        """Edit texts in this language from now on."""
        self._language = language
        self._show_item()

    def _to_box(self) -> None:
        self.library.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.library.box.selectAll()

    def _go_in(self) -> None:
        if isinstance(self.item(), Guide) and self.page is None:
            self._to_map()
        else:
            self._to_editor()

    def _to_map(self) -> None:
        if self.map.isVisible():
            self.map.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_editor(self) -> None:
        page = self.page
        if page is not None:
            page.take_focus()
            return
        target = self.editor.pages.currentWidget() or self.editor
        if not target.focusNextPrevChild(True):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_problems(self) -> None:
        self.close_page()
        self.problems.take_focus()

    # ---- pages and panels

    def open_page(self, name: str) -> None:
        """Lay a page over the editing."""
        from ui.studio.pages import make_page

        self.editor.flush()
        self.session.save()
        former = self.page
        if name not in self._made:
            page = self._made[name] = make_page(name, self)
            page.left.connect(self._leave_page)
            page.retranslate()
            self.pages.add_page(page)
        page = self._made[name]
        if former is not None and former is not page:
            former.leave()
        self.pages.turn_to(page)
        page.open()
        if not self.library.isAncestorOf(QApplication.focusWidget() or self):
            page.take_focus()

    def close_page(self) -> None:
        """Back to the editing."""
        page = self.page
        if page is not None:
            page.leave()
            self.pages.turn_to(self.edit)

    def _leave_page(self) -> None:
        if self._ref is not None and self._ref.kind in ("house_value", "fact"):
            self._ref = _first(self.session.content)
            self._mark(self._ref)
        self.close_page()
        self._show_item()
        self._show_map()
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
        page = self._made["versions"]
        if isinstance(page, VersionsPage):
            page.ask_restore(number)

    def _open_item_menu(self, spot: QPoint) -> None:
        self._actions.dress()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.items.fill(menu, self._actions)
        menu.popup(spot)

    # ---- trying

    def try_here(self) -> None:
        """The real desk on the draft, from this step."""
        from ui.studio.trying import TrialPage

        self.editor.flush()
        guide = self._ref.id if self._ref is not None and self._ref.kind == "guide" else ""
        self._trial = TrialPage(
            self._actions, self.services, self.session.content, guide, self._step
        )
        self._trial.left.connect(self.leave_trial)
        self.front.add_page(self._trial)
        self.front.turn_to(self._trial)
        self._actions.set_room(Room.TRIAL)
        self._trial.begin(self._language)

    def leave_trial(self) -> None:
        """Back from the trial to the same place."""
        trial, self._trial = self._trial, None
        if trial is None:
            return
        self.front.turn_to(self.work)
        self.front.drop_page(trial)
        trial.close_trial()
        trial.deleteLater()
        self._actions.set_room(Room.STUDIO)
        self._actions.set_enabled(Act.MORE, True)
        self._to_map()

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the tree."""
        if event.key() == Qt.Key.Key_Escape and self._trial is None:
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
