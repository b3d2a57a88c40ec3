"""The editor of whatever is chosen: a template, a step, a guide, a solution, a pack, a scenario."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.content import Content, Pack, Solution, Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import ref_of
from agent_assist.domain.problem import Problem
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.editing.translations import (
    Dated,
    confirmed,
    source_changed,
)
from ui.studio.editor.guide_editor import GuideEditor
from ui.studio.editor.item_head import Headed, ItemHead
from ui.studio.editor.pack_editor import PackEditor
from ui.studio.editor.preview_panel import Place
from ui.studio.editor.scene import Item, Scene, Tools
from ui.studio.editor.solution_editor import SolutionEditor
from ui.studio.editor.step_editor import StepEditor
from ui.studio.editor.template_editor import TemplateEditor
from ui.studio.practice.move_editor import MoveEditor
from ui.studio.practice.scenario_editor import ScenarioEditor
from ui.widgets.pages import Pages

Page = (
    TemplateEditor
    | StepEditor
    | GuideEditor
    | SolutionEditor
    | PackEditor
    | ScenarioEditor
    | MoveEditor
)
AnyPage = TypeVar(
    "AnyPage",
    TemplateEditor,
    StepEditor,
    GuideEditor,
    SolutionEditor,
    PackEditor,
    ScenarioEditor,
    MoveEditor,
)
CHECK_MS = 60
"""What was typed arrives 250 ms after the last key; a few changes at once are checked once."""


class ItemEditor(QWidget):
    """Shows one item and tells what is to become of it; it never writes anything itself.

    Signals:
        edited: (tuple of new items, what was done in a few words, for undo).
        step_wanted: id of a step of the guide that is to be shown.
        item_wanted: an item's place, "templates/greeting", that is to be shown.
        language_chosen: the language in which the texts are edited from now on.
        place_changed: a `Place` for the preview.
    """

    edited = Signal(object, str)
    step_wanted = Signal(str)
    item_wanted = Signal(str)
    language_chosen = Signal(str)
    place_changed = Signal(object)

    def __init__(self, tools: Tools | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools or Tools()
        self._item: Item | None = None
        self._content = Content()
        self._language = "en"
        self._step = ""
        self._wording = ""
        self._problems: tuple[Problem, ...] = ()
        self._locked = False
        self._place = Place()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(8)
        self._inside: QWidget | None = None
        self._asked = 0
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(CHECK_MS)
        self._check_soon.timeout.connect(self._check)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        self.head = ItemHead()
        self.head.language_chosen.connect(self._choose_language)
        self.head.confirmed.connect(self._confirm)
        self.pages = Pages()
        self._built: dict[type[Page], Page] = {}
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        self._inside = inside
        self._whole.addWidget(inside)

    # --- pages, each made when it is first needed -----------------------------------------------

    @property
    def template(self) -> TemplateEditor:
        """The page of templates."""
        page = self._built.get(TemplateEditor)
        if not isinstance(page, TemplateEditor):
            page = self._add_page(TemplateEditor(self.tools))
            page.changed.connect(self._one_changed)
            page.touched.connect(self._touch)
        return page

    @property
    def step(self) -> StepEditor:
        """The page of steps."""
        page = self._built.get(StepEditor)
        if not isinstance(page, StepEditor):
            page = self._add_page(StepEditor(self.tools))
            page.items_changed.connect(self._tell)
            page.touched.connect(self._touch)
            page.template_wanted.connect(self._want_template)
        return page

    @property
    def guide(self) -> GuideEditor:
        """The page of guides."""
        page = self._built.get(GuideEditor)
        if not isinstance(page, GuideEditor):
            page = self._add_page(GuideEditor(self.tools))
            page.changed.connect(self._one_changed)
        return page

    @property
    def solution(self) -> SolutionEditor:
        """The page of solutions."""
        page = self._built.get(SolutionEditor)
        if not isinstance(page, SolutionEditor):
            page = self._add_page(SolutionEditor(self.tools))
            page.changed.connect(self._one_changed)
        return page

    @property
    def pack(self) -> PackEditor:
        """The page of packs."""
        page = self._built.get(PackEditor)
        if not isinstance(page, PackEditor):
            page = self._add_page(PackEditor(self.tools))
            page.changed.connect(self._one_changed)
        return page

    @property
    def scenario(self) -> ScenarioEditor:
        """The page of scenarios."""
        page = self._built.get(ScenarioEditor)
        if not isinstance(page, ScenarioEditor):
            page = self._add_page(ScenarioEditor(self.tools))
            page.changed.connect(self._one_changed)
        return page

    @property
    def table_row(self) -> MoveEditor:
        """The page of the moves table's rows."""
        page = self._built.get(MoveEditor)
        if not isinstance(page, MoveEditor):
            page = self._add_page(MoveEditor(self.tools))
            page.changed.connect(self._one_changed)
        return page

    def _add_page(self, page: AnyPage) -> AnyPage:
        self._built[type(page)] = page
        self.pages.add_page(page)
        return page

    # --- showing ------------------------------------------------------------------------------

    def show_item(
        self,
        item: Item | None,
        content: Content,
        language: str,
        *,
        step: str = "",
        problems: tuple[Problem, ...] = (),
        locked: bool = False,
    ) -> None:
        """Show an item; cursor, selection and focus stay where the shown text is the same.

        Args:
            item: Guide, template, solution, pack, scenario or move; None for nothing.
            content: the working content, with the item in it.
            language: in which texts are edited, as content is written.
            step: of a guide, the step to edit; empty for the guide itself.
            problems: all that the check found; each is shown where it belongs.
            locked: it can only be read.
        """
        former = self._item
        if former is not None and (
            item is None
            or _key(item, step) != _key(former, self._step)
            or language != self._language
        ):
            self.flush()
        other = item is None or former is None or _key(item, step) != _key(former, self._step)
        self._item, self._content, self._step = item, content, step
        self._language = language if language in content.languages else content.languages[0]
        # With a check of its own, what that found is newer than what the room knows.
        if other or self.tools.check is None:
            self._problems = problems
        self._locked = locked
        if other:
            self._wording = ""
        self.setEnabled(item is not None)
        if item is not None:
            self._show()
            self._check_soon.start()

    def go_to(self, problem: Problem) -> bool:
        """Go to the field that a problem belongs to; False when it is of another item."""
        parts = problem.part.split("/") if problem.part else []
        item = self._item
        self._follow_language(problem)
        if isinstance(item, Guide) and problem.item == f"guides/{item.id}":
            if len(parts) >= 2 and parts[0] == "steps":
                if parts[1] != self._step:
                    self.step_wanted.emit(parts[1])
                return self.step.go_to("/".join(parts[2:]))
            return self.guide.go_to(problem.part)
        if isinstance(item, Scenario | MoveSpec) and problem.item == self._owner():
            if isinstance(item, Scenario):
                return self.scenario.go_to(problem)
            return self.table_row.go_to(problem)
        if problem.item.startswith("templates/") and parts[:1] == ["wordings"]:
            return self._go_to_wording(problem.item.partition("/")[2], parts)
        page: Page = self.template
        if isinstance(item, Solution | Pack):
            page = self.solution if isinstance(item, Solution) else self.pack
        field = page.field_for(problem.part) if problem.item == self._owner() else None
        if field is not None:
            field.take_focus()
        return field is not None

    def flush(self) -> None:
        """Tell at once what was typed: the room is about to do something with the content."""
        for page in list(self._built.values()):
            page.flush()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show each problem under the field that it belongs to."""
        if problems == self._problems:
            return
        self._problems = problems
        page = self.pages.currentWidget()
        if isinstance(page, Page):
            page.show_problems(problems)

    def place(self) -> Place:
        """What is edited now, for the preview."""
        return self._place

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._inside is not None:
            self.flush()
            old = self._inside
            self._whole.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._build()
            if self._item is not None:
                self._show()

    def _show(self) -> None:
        item, content = self._item, self._content
        scene = Scene(content, self._language, (), self._owner(), self._problems, self._locked)
        if isinstance(item, Guide) and self._step in item.steps:
            step = item.steps[self._step]
            owner = f"guides/{item.id}/steps/{step.id}"
            self.step.show_step(item, step, replace(scene, guides=(item.id,), owner=owner))
            self.pages.turn_to(self.step)
        elif isinstance(item, Guide):
            self.guide.show_guide(item, replace(scene, guides=(item.id,)))
            self.pages.turn_to(self.guide)
        elif isinstance(item, Template):
            self.template.show_template(item, replace(scene, guides=guides_of(content, item.id)))
            self.pages.turn_to(self.template)
        elif isinstance(item, Solution):
            self.solution.show_solution(item, scene)
            self.pages.turn_to(self.solution)
        elif isinstance(item, Pack):
            self.pack.show_pack(item, scene)
            self.pages.turn_to(self.pack)
        elif isinstance(item, Scenario):
            self.scenario.show_scenario(item, scene)
            self.pages.turn_to(self.scenario)
        elif isinstance(item, MoveSpec):
            self.table_row.show_move(item, scene)
            self.pages.turn_to(self.table_row)
        self._show_head()
        self._tell_place()

    def _headed(self) -> Headed:
        return Headed(self._item, self._step, self._content, self._language)

    def _show_head(self) -> None:
        self.head.show_head(self._headed(), self._locked)

    def _owner(self) -> str:
        return ref_of(self._item).path if self._item is not None else ""

    # --- changes ------------------------------------------------------------------------------

    def _one_changed(self, item: Any, said: str) -> None:
        self._tell((item,), said)

    def _tell(self, items: tuple[Item, ...], said: str) -> None:
        languages = self._content.languages
        told = []
        for item in items:
            before = self._former(item)
            # A text that is written in a step has no age of its own: the guide's counts.
            inline = isinstance(item, Template) and item.inline
            if isinstance(item, Dated) and isinstance(before, Dated) and not inline:
                item = source_changed(before, item, languages)
            told.append(item)
            self._keep(item)
        self._check_soon.start()
        self.edited.emit(tuple(told), said)

    def _check(self) -> None:
        """Check the item away from the window; only the newest outcome is shown."""
        check, item, content = self.tools.check, self._item, self._content
        if check is None or item is None:
            return
        self._asked += 1
        asked = self._asked

        def work() -> object:
            return check(content, item)

        def done(problems: object) -> None:
            if asked == self._asked and isinstance(problems, tuple):
                self.show_problems(problems)

        self.tools.run(work, done, _raise)

    def _former(self, item: Item) -> Item | None:
        shown = self._item
        if shown is not None and type(shown) is type(item) and _key(shown) == _key(item):
            return shown
        return self._content.templates.get(item.id) if isinstance(item, Template) else None

    def _keep(self, item: Item) -> None:
        """Remember the newest state, in case the room answers later than the next key."""
        if self._item is not None and type(self._item) is type(item):
            self._item = item
        if isinstance(item, Template):
            templates = {**self._content.templates, item.id: item}
            self._content = replace(self._content, templates=templates)
            for page in self._built.values():
                if isinstance(page, TemplateEditor):
                    page.thing = item
                if isinstance(page, TemplateEditor | StepEditor):
                    page.wordings.renew(item)
        elif isinstance(item, Guide):
            self._content = replace(self._content, guides={**self._content.guides, item.id: item})
            for page in self._built.values():
                if isinstance(page, GuideEditor):
                    page.thing = item
                elif isinstance(page, StepEditor):
                    page.guide = item
        elif isinstance(item, Solution):
            self.solution.thing = item
        elif isinstance(item, Pack):
            self.pack.thing = item
        elif isinstance(item, Scenario):
            self.scenario.thing = item
        elif isinstance(item, MoveSpec):
            self.table_row.thing = item

    def _confirm(self) -> None:
        self.flush()
        items = [confirmed(one, self._language) for one in self._headed().older()]
        for item in items:
            self._keep(item)
        said = self.tr("Translation looked over")
        self.edited.emit(tuple(items), said)
        self._show_head()

    def _choose_language(self, language: str) -> None:
        if language == self._language:
            self._show_head()
            return
        self.flush()
        self._language = language
        if self._item is not None:
            self._show()
        self.language_chosen.emit(language)

    def _follow_language(self, problem: Problem) -> None:
        """Edit in a language in which a problem stands, when it names one."""
        there = problem.languages or [
            it for it in problem.part.split("/")[-2:] if it in self._content.languages
        ]
        if there and self._language not in there:
            self._choose_language(there[0])

    def _want_template(self, template: str) -> None:
        self.item_wanted.emit(f"templates/{template}")

    def _go_to_wording(self, template: str, parts: list[str]) -> bool:
        in_step = self.pages.currentWidget() is self._built.get(StepEditor)
        wordings = self.step.wordings if in_step else self.template.wordings
        if wordings.template is None or wordings.template.id != template or len(parts) < 2:
            return False
        if in_step:
            self.step.tabs.setCurrentIndex(0)
        row = wordings.row_of(parts[1])
        if row is None:
            return False
        field = row.field_for("/".join(parts[2:])) or row.text
        if field not in (row.text, row.cues):
            row.unfold()
        field.take_focus()
        return True

    # --- the preview --------------------------------------------------------------------------

    def _touch(self, wording: str) -> None:
        if wording != self._wording:
            self._wording = wording
            self._tell_place()

    def _tell_place(self) -> None:
        item, content = self._item, self._content
        place = Place()
        if isinstance(item, Template):
            place = Place(item.id, self._wording, guides_of(content, item.id))
        elif isinstance(item, Guide) and self._step in item.steps:
            say = item.steps[self._step].say
            place = Place(say, self._wording, (item.id,), self._step)
        elif isinstance(item, Solution):
            place = Place(item.offer)
        self._place = place
        self.place_changed.emit(place)


def guides_of(content: Content, template: str) -> tuple[str, ...]:
    """Ids of the guides that say a template; all of them when none does yet."""
    found = tuple(
        guide.id
        for guide in content.guides.values()
        if any(step.say == template for step in guide.steps.values())
    )
    return found or tuple(content.guides)


def _raise(error: Exception) -> None:
    raise error


def _key(item: Item, step: str = "") -> tuple[str, str, str]:
    return (type(item).__name__, getattr(item, "id", "") or getattr(item, "name", ""), step)
