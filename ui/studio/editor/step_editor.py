"""One step of a guide: what is said, where it leads, what it asks and does, hints for the rep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.content import Content, Solution, Template, Wording
from agent_assist.domain.guide import (
    Guide,
    Solve,
    Stage,
    Step,
    StepAction,
    StepKind,
    Target,
    Verify,
    Way,
)
from agent_assist.domain.problem import Problem, Severity
from ui.desk.parts import Scroller, show_if, show_words
from ui.desk.words import stage_text
from ui.i18n import in_interface, interface_language
from ui.studio.editor.base import PartEditor, column, grid, inside, side_by_side
from ui.studio.editor.fields import CheckField, ChoiceField, CountField, ListField
from ui.studio.editor.ids import free_id
from ui.studio.editor.names import Names
from ui.studio.editor.pickers import PickField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import HintsField, TextField
from ui.studio.editor.way_fields import ConditionField
from ui.studio.editor.ways import Ways, dispositions
from ui.studio.editor.wordings import Wordings
from ui.theme import theme
from ui.widgets import ActionButton, Words

OWN, NOTHING = "=own", ""
SAY, WAYS, DETAILS = range(3)
SAY_LETTERS = 4


class Tabs(QTabBar):
    """Tabs that are all shown; Qt's own hint knows only those that it has laid out already."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for every tab."""
        shown = [self.tabSizeHint(at) for at in range(self.count()) if self.isTabVisible(at)]
        wide = sum(size.width() for size in shown)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        """No tab is left out."""
        return self.sizeHint()


class StepEditor(PartEditor):
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
        self.tabs = Tabs()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Parts of the step"))
        self.pages = QStackedWidget()
        for words, page in (
            (self.tr("What is said"), self._say_page()),
            (self.tr("Where it leads"), self._ways_page()),
            (self.tr("What it does"), self._details_page()),
            (self.tr("Hints"), self._hints_page()),
        ):
            self.tabs.addTab(words)
            self.pages.addWidget(page)
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

    def _details_page(self) -> QWidget:
        self.title = self.bind(
            TextField(self.tr("Title")),
            lambda it: it.title,
            lambda it, title: replace(it, title=title),
            self.tr("Title changed"),
            "title",
        )
        self.stage = self.bind(
            ChoiceField(self.tr("Stage"), [(one, stage_text(one)) for one in Stage]),
            lambda it: it.stage,
            lambda it, stage: replace(it, stage=stage),
            self.tr("Stage changed"),
            "stage",
        )
        kinds = self._kinds()
        self.kind = self.bind(
            ChoiceField(self.tr("Kind of step"), [(one, kinds[one]) for one in StepKind]),
            lambda it: it.kind,
            lambda it, kind: of_kind(it, kind),
            self.tr("Kind of step changed"),
            "kind",
        )
        self.captures = self.bind(
            PickField(self.tr("Facts that are asked here"), self.tr("Add a fact…")),
            lambda it: it.captures,
            lambda it, captures: replace(it, captures=captures),
            self.tr("Facts asked changed"),
            "capture",
        )
        self._verify_fields()
        self.lookup = self.bind(
            TextField(self.tr("What the rep looks up elsewhere"), pills=True),
            lambda it: it.lookup,
            lambda it, lookup: replace(it, lookup=lookup),
            self.tr("What is looked up changed"),
            "lookup",
        )
        self._solve_fields()
        self.end = self.bind(
            ChoiceField(self.tr("How the conversation ends"), dispositions("—")),
            lambda it: it.end,
            lambda it, end: replace(it, end=end),
            self.tr("Ending changed"),
            "end",
        )
        self._rules()
        inside_ = QWidget()
        parts = column(inside_)
        parts.addLayout(side_by_side(self.title, self.stage, self.kind, stretch=(3, 1, 2)))
        for field in (self.captures, self.verify_box, self.lookup, self.solve_box, self.end):
            parts.addWidget(field)
        parts.addWidget(self.when)
        parts.addLayout(grid(2, (self.action, self.topics, self.must_say, self.gate)))
        parts.addStretch(1)
        return Scroller(inside_)

    def _verify_fields(self) -> None:
        self.ask = self.bind(
            PickField(self.tr("Facts to compare with our records"), self.tr("Add a fact…")),
            lambda it: (it.verify or Verify(())).ask,
            lambda it, ask: replace(it, verify=replace(it.verify or Verify(()), ask=ask)),
            self.tr("Verification changed"),
            "verify",
        )
        self.needed = self.bind(
            CountField(self.tr("How many have to agree"), 1, 9),
            lambda it: (it.verify or Verify(())).needed,
            lambda it, count: replace(it, verify=replace(it.verify or Verify(()), needed=count)),
            self.tr("Verification changed"),
        )
        self.tries = self.bind(
            CountField(self.tr("How many tries"), 1, 9),
            lambda it: (it.verify or Verify(())).tries,
            lambda it, count: replace(it, verify=replace(it.verify or Verify(()), tries=count)),
            self.tr("Verification changed"),
        )
        self.third_party = self.bind(
            CheckField(self.tr("Somebody else may speak for the customer")),
            lambda it: (it.verify or Verify(())).third_party,
            lambda it, on: replace(it, verify=replace(it.verify or Verify(()), third_party=on)),
            self.tr("Verification changed"),
        )
        self.verify_box = QWidget()
        box = QVBoxLayout(self.verify_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.ask)
        box.addLayout(side_by_side(self.needed, self.tries, self.third_party))

    def _solve_fields(self) -> None:
        self.solutions = self.bind(
            PickField(self.tr("Solutions to offer"), self.tr("Add a solution…")),
            lambda it: (it.solve or Solve()).solutions,
            lambda it, ids: replace(it, solve=replace(it.solve or Solve(), solutions=ids)),
            self.tr("Solutions changed"),
            "solve/solutions",
        )
        self.solve_tags = self.bind(
            ListField(
                self.tr("or all with one of these tags"),
                self.tr("with neither, the customer’s words find them"),
            ),
            lambda it: (it.solve or Solve()).tags,
            lambda it, tags: replace(it, solve=replace(it.solve or Solve(), tags=tags)),
            self.tr("Solutions changed"),
            "solve/tags",
        )
        self.beside = self.bind(
            CheckField(self.tr("Lay them side by side")),
            lambda it: (it.solve or Solve()).side_by_side,
            lambda it, on: replace(it, solve=replace(it.solve or Solve(), side_by_side=on)),
            self.tr("Solutions changed"),
        )
        self.solve_box = QWidget()
        box = QVBoxLayout(self.solve_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.solutions)
        box.addLayout(side_by_side(self.solve_tags, self.beside))

    def _rules(self) -> None:
        self.when = self.bind(
            ConditionField(self.tr("Passed over unless")),
            lambda it: it.when,
            lambda it, when: replace(it, when=when),
            self.tr("Condition changed"),
            "when",
        )
        actions = [
            (None, self.tr("nothing beside talking")),
            (StepAction.HOLD, self.tr("put on hold")),
            (StepAction.TRANSFER, self.tr("transfer the call")),
            (StepAction.PROMISE, self.tr("write down a promise")),
        ]
        self.action = self.bind(
            ChoiceField(self.tr("What the rep does here"), actions),
            lambda it: it.action,
            lambda it, action: replace(it, action=action),
            self.tr("Action changed"),
            "action",
        )
        self.topics = self.bind(
            CheckField(self.tr("Here the customer’s words choose the topic")),
            lambda it: it.topics,
            lambda it, on: replace(it, topics=on),
            self.tr("Choice of topics changed"),
            "topics",
        )
        self.must_say = self.bind(
            CheckField(self.tr("Has to be said in this conversation")),
            lambda it: it.must_say,
            lambda it, on: replace(it, must_say=on),
            self.tr("Has to be said changed"),
            "must_say",
        )
        self.gate = self.bind(
            CheckField(self.tr("Nothing leads past it before it was said")),
            lambda it: it.gate,
            lambda it, on: replace(it, gate=on),
            self.tr("Gate changed"),
            "gate",
        )

    def _hints_page(self) -> QWidget:
        self.tips = self.bind(
            HintsField(self.tr("Tips, one a line")),
            lambda it: it.tips,
            lambda it, tips: replace(it, tips=tips),
            self.tr("Tips changed"),
            "tips",
        )
        self.do = self.bind(
            HintsField(self.tr("Do, one a line")),
            lambda it: it.do,
            lambda it, do: replace(it, do=do),
            self.tr("Hints changed"),
            "do",
        )
        self.dont = self.bind(
            HintsField(self.tr("Don’t, one a line")),
            lambda it: it.dont,
            lambda it, dont: replace(it, dont=dont),
            self.tr("Hints changed"),
            "dont",
        )
        self.note = self.bind(
            TextField(self.tr("A remark for the rep to judge"), pills=True),
            lambda it: it.note,
            lambda it, note: replace(it, note=note),
            self.tr("Remark changed"),
            "note",
        )
        inside_ = QWidget()
        parts = column(inside_)
        parts.addWidget(self.tips)
        parts.addLayout(side_by_side(self.do, self.dont))
        parts.addWidget(self.note)
        parts.addStretch(1)
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
        self._fit(step.kind)

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
        self.pages.setCurrentIndex(page)
        show_if(self.say, page == SAY)
        show_if(self.open, page == SAY and self._shared)

    def _fit(self, kind: StepKind) -> None:
        show_if(self.captures, kind is StepKind.CAPTURE)
        show_if(self.verify_box, kind is StepKind.VERIFY)
        show_if(self.lookup, kind is StepKind.LOOKUP)
        show_if(self.solve_box, kind is StepKind.SOLVE)
        show_if(self.end, kind is StepKind.END)
        show_if(self.topics, kind is StepKind.ASK)
        self.tabs.setTabVisible(WAYS, kind is not StepKind.END)

    def _kinds(self) -> Mapping[StepKind, str]:
        return {
            StepKind.SAY: self.tr("say something"),
            StepKind.ASK: self.tr("ask, and go by the answer"),
            StepKind.CAPTURE: self.tr("ask for facts"),
            StepKind.VERIFY: self.tr("make sure who it is"),
            StepKind.LOOKUP: self.tr("look something up elsewhere"),
            StepKind.SOLVE: self.tr("offer solutions"),
            StepKind.END: self.tr("end the conversation"),
        }

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


def with_step(guide: Guide, step: Step) -> Guide:
    """The guide with a step in place of the one with its id."""
    return replace(guide, steps={**guide.steps, step.id: step})


def uses_of(content: Content, template: str) -> int:
    """At how many steps of all guides a template is said."""
    return sum(
        step.say == template for guide in content.guides.values() for step in guide.steps.values()
    )


def of_kind(step: Step, kind: StepKind) -> Step:
    """The step as another kind, without what only its former kind has."""
    return replace(
        step,
        kind=kind,
        captures=step.captures if kind is StepKind.CAPTURE else (),
        verify=(step.verify or Verify(())) if kind is StepKind.VERIFY else None,
        lookup=step.lookup if kind is StepKind.LOOKUP else {},
        solve=(step.solve or Solve()) if kind is StepKind.SOLVE else None,
        end=step.end if kind is StepKind.END else None,
        topics=step.topics and kind is StepKind.ASK,
        ways=() if kind is StepKind.END else step.ways,
    )
