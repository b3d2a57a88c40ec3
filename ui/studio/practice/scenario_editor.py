"""A simulated customer: who it is, what they know, what they answer, how it can end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.scenario import (
    CAUSES,
    MOST,
    NAMES,
    Difficulty,
    End,
    Knowledge,
    Move,
    Reply,
    Scenario,
    Side,
)
from agent_assist.editing.scenario_edits import with_knowledge, without_knowledge
from ui.i18n import in_interface
from ui.sandbox.words import difficulty_text
from ui.studio.editor.base import AField, PartEditor, column, grid, inside, section, side_by_side
from ui.studio.editor.fields import (
    CheckField,
    ChoiceField,
    CountField,
    Field,
    ListField,
    PlainField,
)
from ui.studio.editor.ids import free_id, free_name
from ui.studio.editor.pickers import PickField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.tabs import Tabs
from ui.studio.editor.text_fields import LinesField, TextField
from ui.studio.practice.fields import NumbersField
from ui.studio.practice.names import cause_text, cut, known_text, solution_text, titled
from ui.studio.practice.part_list import PartList, rearranged
from ui.studio.practice.parts import EndEditor, KnowledgeEditor, ReplyEditor
from ui.theme import theme
from ui.widgets import Words
from ui.widgets.scroller import Scroller
from ui.words import channel_text, direction_text, disposition_text

WHO, KNOWS, ANSWERS, ENDS, GOOD = range(5)
_PAGE = {"knows": KNOWS, "replies": ANSWERS, "ends": ENDS}
_GOOD_PARTS = frozenset(
    {
        "solutions",
        "options",
        "dispositions",
        "rapport",
        "seconds",
        "can_promise",
        "cannot_promise",
        "model",
    }
)
MOST_SECONDS = 36_000


class ScenarioEditor(PartEditor):
    """Edits a scenario, on five pages."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.tabs = Tabs(
            self.tr("Parts of the scenario"),
            (
                (self.tr("Customer"), self._who()),
                (self.tr("Knows"), self._known()),
                (self.tr("Answers"), self._answers()),
                (self.tr("Ends"), self._ends()),
                (self.tr("What is good"), self._good()),
            ),
        )
        self.pages = self.tabs.pages
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.tabs)
        whole.addWidget(self.pages, 1)

    # --- pages --------------------------------------------------------------------------------

    def _who(self) -> QWidget:
        inner = QWidget()
        parts = column(inner)
        self.title = self._text(self.tr("Title"), "title", self.tr("Title changed"))
        self.summary = self._text(
            self.tr("Summary, one line for the list"), "summary", self.tr("Summary changed")
        )
        parts.addLayout(side_by_side(self.title, self.summary, stretch=(2, 3)))
        parts.addLayout(self._frame())
        section(parts, self.tr("Who it is"))
        self._persona(parts)
        section(parts, self.tr("How they take things"))
        self._temper(parts)
        self.opens = self._lines(
            self.tr("The customer’s first words, one wording a line; none: says nothing"), "opens"
        )
        parts.addWidget(self.opens)
        self.tags = self._plain(ListField(self.tr("Tags, divided by commas")), "tags")
        self.note = self._plain(PlainField(self.tr("Remark, never shown to the rep")), "note")
        parts.addLayout(side_by_side(self.tags, self.note))
        parts.addStretch(1)
        return Scroller(inner)

    def _frame(self) -> Any:
        self.channel = self._plain(
            ChoiceField(self.tr("Channel"), [(one, channel_text(one)) for one in Channel]),
            "channel",
        )
        self.direction = self._plain(
            ChoiceField(self.tr("Direction"), [(one, direction_text(one)) for one in Direction]),
            "direction",
        )
        self.difficulty = self._plain(
            ChoiceField(
                self.tr("Difficulty"), [(one, difficulty_text(one.value)) for one in Difficulty]
            ),
            "difficulty",
        )
        sides = [(Side.REP, self.tr("the rep")), (Side.CUSTOMER, self.tr("the customer"))]
        self.begins = self._plain(ChoiceField(self.tr("Who speaks first"), sides), "begins")
        self.guide = self._plain(ChoiceField(self.tr("The guide that serves it")), "guide")
        return grid(3, (self.channel, self.direction, self.begins, self.difficulty, self.guide))

    def _persona(self, parts: QVBoxLayout) -> None:
        said = self.tr("Who it is changed")

        def of_persona(field: AField, name: str, *places: str) -> AField:
            return self.bind(
                field,
                lambda it: getattr(it.customer, name),
                lambda it, part: replace(it, customer=replace(it.customer, **{name: part})),
                said,
                *(places or (f"customer/{name}",)),
            )

        self.first_name = of_persona(TextField(self.tr("First name")), "first_name")
        self.last_name = of_persona(TextField(self.tr("Surname")), "last_name")
        genders = [
            ("", self.tr("not said")),
            ("female", self.tr("a woman")),
            ("male", self.tr("a man")),
        ]
        self.gender = of_persona(ChoiceField(self.tr("Gender"), genders), "gender")
        self.person = of_persona(
            TextField(self.tr("A few words about them, for trainee and supervisor")), "text"
        )
        self.returning = of_persona(CheckField(self.tr("Has contacted us before")), "returning")
        self.owed = of_persona(CheckField(self.tr("We owe them an answer")), "owed")
        self.goal = self._text(self.tr("What they want"), "goal", self.tr("What they want changed"))
        parts.addLayout(
            side_by_side(self.first_name, self.last_name, self.gender, stretch=(2, 2, 1))
        )
        parts.addLayout(side_by_side(self.returning, self.owed))
        parts.addWidget(self.person)
        parts.addWidget(self.goal)

    def _temper(self, parts: QVBoxLayout) -> None:
        said = self.tr("Temper changed")

        def of_temper(field: AField, name: str) -> AField:
            return self.bind(
                field,
                lambda it: getattr(it.temper, name),
                lambda it, part: replace(it, temper=replace(it.temper, **{name: part})),
                said,
                f"temper/{name}",
            )

        as_table = self.tr("as in the moves table")
        self.anger = of_temper(CountField(self.tr("Anger at the start, 0 to 10"), 0, MOST), "anger")
        self.patience = of_temper(CountField(self.tr("Patience, 1 to 10"), 1, MOST), "patience")
        self.silence = of_temper(
            CountField(self.tr("Too long a silence, seconds"), 0, MOST_SECONDS, as_table),
            "silence_seconds",
        )
        self.hold = of_temper(
            CountField(self.tr("Too long a hold, seconds"), 0, MOST_SECONDS, as_table),
            "hold_seconds",
        )
        add = self.tr("Add a move…")
        self.calms = of_temper(NumbersField(self.tr("Calms by so much"), add), "calms")
        self.enrages = of_temper(NumbersField(self.tr("Enrages by so much"), add), "enrages")
        parts.addLayout(grid(2, (self.anger, self.patience, self.silence, self.hold)))
        parts.addLayout(side_by_side(self.calms, self.enrages))

    def _known(self) -> QWidget:
        self.knowledge = KnowledgeEditor(self.tools)
        self.knows = PartList(
            self.tr("What the customer knows"),
            self.tr("Something else they know"),
            self.tr("They know nothing yet that one could ask for."),
            self.knowledge,
        )
        self.knows.changed.connect(self._put_known)
        self.knows.asked.connect(self._ask_known)
        return self.knows

    def _answers(self) -> QWidget:
        self.reply = ReplyEditor(self.tools)
        self.replies = PartList(
            self.tr("What the customer answers"),
            self.tr("Another answer"),
            self.tr("Nothing is answered here: the answers of the moves table are given."),
            self.reply,
        )
        self.replies.changed.connect(self._put_reply)
        self.replies.asked.connect(self._ask_reply)
        return self.replies

    def _ends(self) -> QWidget:
        self.end = EndEditor(self.tools)
        self.ends = PartList(
            self.tr("How it can end"),
            self.tr("Another end"),
            self.tr("There is no end yet."),
            self.end,
        )
        self.ends.changed.connect(self._put_end)
        self.ends.asked.connect(self._ask_end)
        return self.ends

    def _good(self) -> QWidget:
        inner = QWidget()
        parts = column(inner)
        said = self.tr("What is good changed")
        solution = self.tr("Add a solution…")
        self.solutions = self._plain(
            PickField(self.tr("Right solutions, the best first"), solution), "solutions"
        )
        self.options = self._plain(PickField(self.tr("Others that fit, too"), solution), "options")
        self.dispositions = self.bind(
            PickField(self.tr("Right outcomes"), self.tr("Add an outcome…")),
            lambda it: tuple(one.value for one in it.dispositions),
            lambda it, ids: replace(it, dispositions=tuple(Disposition(one) for one in ids)),
            said,
            "dispositions",
        )
        self.dispositions.set_choices([(one.value, disposition_text(one)) for one in Disposition])
        self.rapport = self._plain(
            PickField(self.tr("What builds rapport with them"), self.tr("Add a move…")), "rapport"
        )
        self.seconds = self._plain(
            CountField(
                self.tr("A good conversation takes at most, seconds"),
                0,
                MOST_SECONDS,
                self.tr("pace does not count"),
            ),
            "seconds",
        )
        self.can = self._lines(self.tr("We can promise, one a line"), "can_promise")
        self.cannot = self._lines(self.tr("We cannot promise, one a line"), "cannot_promise")
        self.model = self._lines(self.tr("What a good rep says, line by line"), "model", least=6)
        counts = self.tr(
            "These decide what counts in the score: solutions and promises count where there are"
            " any, empathy most where the anger is high, pace where there is a time, finding the"
            " need by what they know."
        )
        parts.addWidget(Words(counts, "small"))
        fields: tuple[Field, ...] = (
            self.solutions, self.options, self.dispositions, self.rapport, self.seconds,
            self.can, self.cannot, self.model,
        )  # fmt: skip
        for field in fields:
            parts.addWidget(field)
        parts.addStretch(1)
        return Scroller(inner)

    def _text(self, label: str, name: str, said: str) -> TextField:
        return self.bind_part(name, TextField(label), said)

    def _lines(self, label: str, name: str, least: int = 2) -> LinesField:
        return self._plain(LinesField(label, least=least), name)

    def _plain(self, field: AField, name: str) -> AField:
        return self.bind_part(name, field, self.tr("Scenario changed"))

    # --- showing ------------------------------------------------------------------------------

    def show_scenario(self, scenario: Scenario, scene: Scene) -> None:
        """Show a scenario; what is being typed stays."""
        content = scene.content
        scene = replace(scene, practice=True, scenario=scenario)
        guides = titled((it.id, in_interface(it.title) or it.id) for it in content.guides.values())
        self.guide.set_choices([("", "—"), *guides])
        solutions = titled((id_, cut(solution_text(content, id_))) for id_ in content.solutions)
        for field in (self.solutions, self.options):
            field.set_choices(solutions)
        moves = titled((it.value, cause_text(content, it)) for it in Move)
        self.rapport.set_choices(moves)
        causes = titled((it, cause_text(content, it)) for it in CAUSES)
        for numbers in (self.calms, self.enrages):
            numbers.set_choices(causes)
        self.show_thing(scenario.id, scenario, scene)
        self._show_lists(scene)
        self._mark(scene.problems)

    def _show_lists(self, scene: Scene) -> None:
        scenario: Scenario = self.thing
        content = scene.content
        self.knows.show_parts(
            scenario.id,
            scenario.knows,
            [(f"knows/{it.name}", self._of_known(it, scene)) for it in scenario.knows],
            scene,
        )
        replies = []
        for number, reply in enumerate(scenario.replies, 1):
            causes = ", ".join(cause_text(content, it) for it in reply.to)
            said = in_interface({code: lines[0] for code, lines in reply.says.items() if lines})
            replies.append((f"replies/{number}", f"{number}. {causes}\n{cut(said)}".strip()))
        self.replies.show_parts(scenario.id, scenario.replies, replies, scene)
        good, bad = self.tr("good"), self.tr("bad")
        self.ends.show_parts(
            scenario.id,
            scenario.ends,
            [
                (f"ends/{it.id}", f"{good if it.good else bad}: {in_interface(it.text) or it.id}")
                for it in scenario.ends
            ],
            scene,
        )

    def _of_known(self, known: Knowledge, scene: Scene) -> str:
        words = known_text(scene.content, self.thing, known.name)
        return f"{words}\n{known.value}" if known.value else words

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to, and mark its page."""
        found = tuple(problems)
        super().show_problems(found)
        for part in (self.knows, self.replies, self.ends):
            part.show_problems(found)
        self._mark(found)

    def _mark(self, problems: Sequence[Problem]) -> None:
        owner = self.scene.owner if self.scene else ""
        marked: dict[int, Severity] = {}
        for one in problems:
            part = inside(one, owner)
            if part is not None and marked.get(page_of(one, part)) is not Severity.ERROR:
                marked[page_of(one, part)] = one.severity
        for page in range(self.tabs.count()):
            severity = marked.get(page)
            bad = severity is Severity.ERROR
            sign = theme().icon("cross" if bad else "warning", "bad" if bad else "warn")
            self.tabs.setTabIcon(page, sign if severity else QIcon())
            self.tabs.setTabToolTip(page, self.tr("Something is wrong here.") if severity else "")
        self.tabs.updateGeometry()

    def go_to(self, problem: Problem) -> bool:
        """Go to the place where a problem stands."""
        words = problem.part.split("/")
        page = page_of(problem, problem.part)
        self.tabs.setCurrentIndex(page)
        listed = {KNOWS: self.knows, ANSWERS: self.replies, ENDS: self.ends}.get(page)
        if listed is None:
            field = self.field_for(problem.part)
            if field is not None:
                field.take_focus()
            return field is not None
        ids = {
            KNOWS: [it.name for it in self.thing.knows],
            ANSWERS: [str(at + 1) for at in range(len(self.thing.replies))],
            ENDS: [it.id for it in self.thing.ends],
        }[page]
        if len(words) > 1 and words[1] in ids:
            listed.choose(ids.index(words[1]))
            field = listed.editor.field_for("/".join(words[2:])) or listed.editor.first
            field.take_focus()
        else:
            listed.add.setFocus()
        return True

    def flush(self) -> None:
        """Tell at once what was typed."""
        super().flush()
        for part in (self.knows, self.replies, self.ends):
            part.flush()

    # --- changes ------------------------------------------------------------------------------

    def give(self, thing: Any, said: str) -> None:
        """Tell of a change; the parts show it at once."""
        super().give(thing, said)
        if self.scene is not None:
            self.scene = replace(self.scene, scenario=self.thing)
            self._show_lists(self.scene)

    def _put_known(self, at: int, known: Knowledge, said: str) -> None:
        if at < len(self.thing.knows):
            self.give(with_knowledge(self.thing, at, known), said)

    def _ask_known(self, what: str, at: int) -> None:
        scenario: Scenario = self.thing
        if what == "remove":
            made = without_knowledge(scenario, scenario.knows[at].name)
            self.give(made, self.tr("Something known removed"))
            return
        taken = [*NAMES, *(it.name for it in scenario.knows)]
        new = Knowledge(free_name("behind it", taken), hidden=True)
        if what == "copy":
            known = scenario.knows[at]
            new = replace(known, name=free_name(known.name, taken), hidden=True)
        knows = rearranged(scenario.knows, what, at, new)
        self.give(replace(scenario, knows=knows), self.tr("What the customer knows changed"))

    def _put_reply(self, at: int, reply: Reply, said: str) -> None:
        replies = list(self.thing.replies)
        if at < len(replies):
            replies[at] = reply
            self.give(replace(self.thing, replies=tuple(replies)), said)

    def _ask_reply(self, what: str, at: int) -> None:
        replies = self.thing.replies
        new = replies[at] if what == "copy" else Reply((Move.ASK_OPEN.value,))
        made = replace(self.thing, replies=rearranged(replies, what, at, new))
        self.give(made, self.tr("Answers changed"))

    def _put_end(self, at: int, end: End, said: str) -> None:
        ends = list(self.thing.ends)
        if at < len(ends):
            ends[at] = end
            self.give(replace(self.thing, ends=tuple(ends)), said)

    def _ask_end(self, what: str, at: int) -> None:
        from agent_assist.domain.condition import parse

        ends = self.thing.ends
        taken = [it.id for it in ends]
        new = End(free_id("end", taken), when=parse("ended == yes"))
        if what == "copy":
            new = replace(ends[at], id=free_id(ends[at].id, taken))
        made = replace(self.thing, ends=rearranged(ends, what, at, new))
        self.give(made, self.tr("Ends changed"))


def page_of(problem: Problem, part: str) -> int:
    """The page on which a problem is mended."""
    if problem.code == "no-reply":
        return ANSWERS
    if problem.code == "no-good-end":
        return ENDS
    first = part.partition("/")[0]
    return _PAGE.get(first, GOOD if first in _GOOD_PARTS else WHO)
