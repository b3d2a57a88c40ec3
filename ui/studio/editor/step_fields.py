"""What a step does and the hints beside it: two pages of fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.guide import Solve, Stage, StepAction, StepKind, Verify
from ui.studio.editor.base import PartEditor, column, grid, side_by_side
from ui.studio.editor.fields import CheckField, ChoiceField, CountField, ListField
from ui.studio.editor.pickers import PickField
from ui.studio.editor.steps import of_kind
from ui.studio.editor.text_fields import HintsField, TextField
from ui.studio.editor.way_fields import ConditionField
from ui.studio.editor.ways import dispositions
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if
from ui.words import stage_text


class StepFields(PartEditor):
    """The fields of a step beside what it says and where it leads."""

    def details_page(self) -> QWidget:
        """What the step does: its kind, its rules, and what belongs to its kind."""
        self.title = self.bind_part("title", TextField(self.tr("Title")), self.tr("Title changed"))
        self.stage = self.bind_part(
            "stage",
            ChoiceField(self.tr("Stage"), [(one, stage_text(one)) for one in Stage]),
            self.tr("Stage changed"),
        )
        kinds = self._kinds()
        self.kind = self.bind(
            ChoiceField(self.tr("Kind of step"), [(one, kinds[one]) for one in StepKind]),
            lambda it: it.kind,
            lambda it, kind: of_kind(it, kind),
            self.tr("Kind of step changed"),
            "kind",
        )
        self.captures = self.bind_part(
            "captures",
            PickField(self.tr("Facts that are asked here"), self.tr("Add a fact…")),
            self.tr("Facts asked changed"),
            at=("capture",),
        )
        self.ask_again = self.bind(
            CheckField(self.tr("Ask also when it is known, to confirm or change it")),
            lambda it: it.ask_again,
            lambda it, on: replace(it, ask_again=on),
            self.tr("Asking again changed"),
            "ask_again",
        )
        self._verify_fields()
        self.lookup = self.bind_part(
            "lookup",
            TextField(self.tr("What the rep looks up elsewhere"), pills=True),
            self.tr("What is looked up changed"),
        )
        self._solve_fields()
        self.end = self.bind_part(
            "end",
            ChoiceField(self.tr("How the conversation ends"), dispositions("—")),
            self.tr("Ending changed"),
        )
        self._rules()
        inside_ = QWidget()
        parts = column(inside_)
        parts.addLayout(side_by_side(self.title, self.stage, self.kind, stretch=(3, 1, 2)))
        asking = (self.captures, self.ask_again)
        for field in (*asking, self.verify_box, self.lookup, self.solve_box, self.end):
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
        self.when = self.bind_part(
            "when", ConditionField(self.tr("Passed over unless")), self.tr("Condition changed")
        )
        actions = [
            (None, self.tr("nothing beside talking")),
            (StepAction.HOLD, self.tr("put on hold")),
            (StepAction.TRANSFER, self.tr("transfer the call")),
            (StepAction.PROMISE, self.tr("write down a promise")),
        ]
        self.action = self.bind_part(
            "action",
            ChoiceField(self.tr("What the rep does here"), actions),
            self.tr("Action changed"),
        )
        self.topics = self.bind_part(
            "topics",
            CheckField(self.tr("Here the customer’s words choose the topic")),
            self.tr("Choice of topics changed"),
        )
        self.must_say = self.bind_part(
            "must_say",
            CheckField(self.tr("Has to be said in this conversation")),
            self.tr("Has to be said changed"),
        )
        self.gate = self.bind_part(
            "gate",
            CheckField(self.tr("Nothing leads past it before it was said")),
            self.tr("Gate changed"),
        )

    def hints_page(self) -> QWidget:
        """What helps the rep: tips, what to do and not to do, a remark."""
        self.tips = self.bind_part(
            "tips", HintsField(self.tr("Tips, one a line")), self.tr("Tips changed")
        )
        self.do = self.bind_part(
            "do", HintsField(self.tr("Do, one a line")), self.tr("Hints changed")
        )
        self.dont = self.bind_part(
            "dont", HintsField(self.tr("Don’t, one a line")), self.tr("Hints changed")
        )
        self.note = self.bind_part(
            "note",
            TextField(self.tr("A remark for the rep to judge"), pills=True),
            self.tr("Remark changed"),
        )
        inside_ = QWidget()
        parts = column(inside_)
        parts.addWidget(self.tips)
        parts.addLayout(side_by_side(self.do, self.dont))
        parts.addWidget(self.note)
        parts.addStretch(1)
        return Scroller(inside_)

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

    def fit(self, kind: StepKind) -> None:
        """Show only the fields that a kind of step has."""
        show_if(self.captures, kind is StepKind.CAPTURE)
        show_if(self.ask_again, kind is StepKind.CAPTURE)
        show_if(self.verify_box, kind is StepKind.VERIFY)
        show_if(self.lookup, kind is StepKind.LOOKUP)
        show_if(self.solve_box, kind is StepKind.SOLVE)
        show_if(self.end, kind is StepKind.END)
        show_if(self.topics, kind is StepKind.ASK)
