"""One step of a guide: what is said, where it leads, what it asks and does, hints for the rep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.content import Content, Solution, Template, Wording
from agent_assist.domain.guide import (
    Guide,
    Step,
    StepKind,
    Target,
    Way,
)
from agent_assist.domain.problem import Problem, Severity
from ui.i18n import in_interface, interface_language
from ui.studio.editor.base import column, inside
from ui.studio.editor.fields import ChoiceField
from ui.studio.editor.ids import free_id
from ui.studio.editor.names import Names
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.step_fields import StepFields
from ui.studio.editor.steps import uses_of, with_step
from ui.studio.editor.tabs import Tabs
from ui.studio.editor.ways import Ways
from ui.studio.editor.wordings import Wordings
from ui.theme import theme
from ui.widgets import ActionButton, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words

OWN, NOTHING = "=own", ""
SAY, WAYS, DETAILS = range(3)
SAY_LETTERS = 4


class StepEditor(StepFields):
    """Edits a step, on four pages.

    Signals:
        items_changed: (tuple of new items, what was done).
        touched: id of the wording that is being edited.
        template_wanted: id of the template that is to be opened by itself.
    """

    items_changed = Signal(object, str)
    touched = Signal(str)
    template_wanted = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.guide: Guide | None = None
        self._shared = False
        self.changed.connect(self._step_changed)
        self.tabs = Tabs(
            self.tr("Parts of the step"),
            (
                (self.tr("What is said"), self._say_page()),
                (self.tr("Where it leads"), self._ways_page()),
                (self.tr("What it does"), self.details_page()),
                (self.tr("Hints"), self.hints_page()),
            ),
        )
        self.pages = self.tabs.pages
        self.tabs.currentChanged.connect(self._turn)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.say, 2)
        head.addWidget(self.open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self.pages, 1)

    # --- pages --------------------------------------------------------------------------------

    def _say_page(self) -> QWidget:
        self.say = self.bind(
            ChoiceField(self.tr("Says")),
            _said,
            lambda it, say: it if say == OWN else replace(it, say=say),
            self.tr("Another template"),
            "say",
        )
        self.say.edited.connect(self._own_text)
        self.open = ActionButton(kind="quiet", icon="arrow-right")
        self.open.setAccessibleName(self.tr("Open this template"))
        self.open.setToolTip(self.tr("Open this template"))
        self.open.clicked.connect(self._want_template)
        self.used = Words(role="small")
        self.wordings = Wordings(self.tools)
        self.wordings.changed.connect(self._template_changed)
        self.wordings.touched.connect(self.touched)
        inside_ = QWidget()
        parts = column(inside_)
        self.say.beside()
        self.say.box.setMinimumContentsLength(SAY_LETTERS)
        parts.addWidget(self.used)
        parts.addWidget(self.wordings, 1)
        self.nothing = Words(self.tr("Nothing is said at this step."), "mute")
        parts.addWidget(self.nothing)
        return Scroller(inside_)

    def _ways_page(self) -> QWidget:
        self.ways = Ways(self.tools)
        self.ways.changed.connect(self.give)
        self.ways.new_step.connect(self._new_step)
        inside_ = QWidget()
        parts = column(inside_)
        parts.addWidget(self.ways, 1)
        return Scroller(inside_)

    # --- showing ------------------------------------------------------------------------------

    def show_step(self, guide: Guide, step: Step, scene: Scene) -> None:
        """Show a step; what is being typed stays."""
        self.guide = guide
        content, names = scene.content, scene.names()
        template = content.templates.get(step.say)
        self._offer(content, step, names)
        self.show_thing((guide.id, step.id), step, scene)
        if template is not None:
            self.say.show_value(OWN if template.inline else step.say)
            self.wordings.show_template(template, scene)
        show_if(self.wordings, template is not None)
        show_if(self.nothing, template is None)
        self._show_use(template, content)
        self.ways.show_step(step, guide, scene)
        self.fit(step.kind)
        self.tabs.setTabVisible(WAYS, step.kind is not StepKind.END)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to, and a mark on its page."""
        found = tuple(problems)
        super().show_problems(found)
        self.wordings.show_problems(found)
        self.ways.show_problems(found)
        self._mark_pages(found)

    def _mark_pages(self, problems: tuple[Problem, ...]) -> None:
        owner = self.scene.owner if self.scene else ""
        marked: dict[int, Severity] = {}
        for one in problems:
            part = inside(one, owner)
            page = SAY if one.item == f"templates/{self.current_template()}" else None
            if part is not None:
                page = self._page_of(part)
            if page is not None and marked.get(page) is not Severity.ERROR:
                marked[page] = one.severity
        for page in range(self.tabs.count()):
            severity = marked.get(page)
            bad = severity is Severity.ERROR
            sign = theme().icon("cross" if bad else "warning", "bad" if bad else "warn")
            self.tabs.setTabIcon(page, sign if severity else QIcon())
            self.tabs.setTabToolTip(page, self.tr("Something is wrong here.") if severity else "")
        self.tabs.updateGeometry()

    def _page_of(self, part: str) -> int:
        if part.startswith("ways"):
            return WAYS
        if part.startswith("say"):
            return SAY
        field = self.field_for(part)
        for page in range(self.pages.count()):
            shown = self.pages.widget(page)
            if field is not None and shown is not None and shown.isAncestorOf(field):
                return page
        return WAYS if not part else DETAILS

    def flush(self) -> None:
        """Tell at once what was typed."""
        super().flush()
        self.wordings.flush()
        self.ways.flush()

    def go_to(self, part: str) -> bool:
        """Go to the part of the step where a problem stands, such as "ways/yes"."""
        if part.startswith("ways/"):
            self.tabs.setCurrentIndex(WAYS)
            row = self.ways.row_of(part.split("/")[1])
            if row is not None:
                row.unfold()
                (row.field_for(part.partition("/")[2].partition("/")[2]) or row.to).take_focus()
            return row is not None
        field = self.field_for(part)
        self.tabs.setCurrentIndex(self._page_of(part))
        if field is not None:
            field.take_focus()
        return True

    def current_template(self) -> str:
        """Id of the template that the step says; empty where it says nothing."""
        return self.thing.say if isinstance(self.thing, Step) else ""

    _offered: tuple[Mapping[str, Solution], str] = ({}, "")

    def _offer(self, content: Content, step: Step, names: Names) -> None:
        known = [one for one in content.templates.values() if not one.inline]
        titles = sorted(
            ((t.id, in_interface(t.title) or t.id) for t in known), key=lambda it: it[1]
        )
        first = [(NOTHING, self.tr("nothing")), (OWN, self.tr("a text of its own"))]
        self.say.set_choices([*first, *titles])
        facts = sorted(
            ((name, names.label(spec)) for name, spec in names.facts.items()), key=lambda it: it[1]
        )
        self.captures.set_choices(facts)
        self.ask.set_choices(facts)
        # There may be thousands: named only where they are offered, and when they are others.
        offered = content.solutions, interface_language()
        if step.kind is StepKind.SOLVE and not (
            offered[0] is self._offered[0] and offered[1] == self._offered[1]
        ):
            self._offered = offered
            solutions = content.solutions.values()
            self.solutions.set_choices([(s.id, in_interface(s.title) or s.id) for s in solutions])

    def _show_use(self, template: Template | None, content: Content) -> None:
        shared = template is not None and not template.inline
        self._shared = shared
        show_if(self.open, shared and self.tabs.currentIndex() == SAY)
        places = uses_of(content, template.id) if template and shared else 0
        words = self.tr("Used at %n step(s); a change counts for all of them.", None, places)
        show_words(self.used, words if places > 1 else "")

    def _turn(self, page: int) -> None:
        show_if(self.say, page == SAY)
        show_if(self.open, page == SAY and self._shared)

    # --- changes ------------------------------------------------------------------------------

    def _step_changed(self, step: Step, said: str) -> None:
        if self.guide is not None:
            self.guide = with_step(self.guide, step)
            self.items_changed.emit((self.guide,), said)

    def _template_changed(self, template: Template, said: str) -> None:
        self.items_changed.emit((template,), said)

    def _own_text(self) -> None:
        """Give the step a text of its own, begun with what it says now."""
        step, guide, scene = self.thing, self.guide, self.scene
        if self.say.value() != OWN or step is None or guide is None or scene is None:
            return
        own = f"{guide.id}.{step.id}"
        if step.say == own:
            return
        former = scene.content.templates.get(step.say)
        wordings = former.wordings if former else (Wording("text", {}),)
        made = Template(own, wordings, inline=True)
        self.thing = replace(step, say=own)
        self.guide = with_step(guide, self.thing)
        self.items_changed.emit((self.guide, made), self.tr("A text of its own"))

    def _new_step(self, step: Step, way: str) -> None:
        """Make the step that a way is to lead to, and lead it there."""
        guide = self.guide
        if guide is None:
            return
        id_ = free_id("step", guide.steps)
        made = Step(id_, step.stage, StepKind.SAY, ways=(Way("next", Target(step=guide.start)),))
        ways = tuple(replace(it, to=Target(step=id_)) if it.id == way else it for it in step.ways)
        self.thing = replace(step, ways=ways)
        with_new = replace(guide, steps={**guide.steps, id_: made})
        self.guide = with_step(with_new, self.thing)
        self.items_changed.emit((self.guide,), self.tr("Step added"))

    def _want_template(self) -> None:
        self.template_wanted.emit(self.current_template())


def _said(step: Any) -> str:
    """What the field of templates shows of a step; a text of its own is shown by the editor."""
    return OWN if "." in step.say else str(step.say)
