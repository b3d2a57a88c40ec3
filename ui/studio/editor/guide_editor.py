"""A guide as a whole: what it is called and for, how it is found, and its facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.guide import AnytimeRole, Channel, Direction, FactSpec, Guide, GuideKind
from agent_assist.domain.problem import Problem
from ui.i18n import in_interface
from ui.studio.editor.base import PartEditor, column, section, side_by_side
from ui.studio.editor.facts import Facts
from ui.studio.editor.fields import ChoiceField, Field, FlagsField, ListField, PlainField
from ui.studio.editor.pickers import PickField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import LinesField, TextField
from ui.studio.editor.way_fields import step_title
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if
from ui.words import channel_text, direction_text, role_text


class GuideEditor(PartEditor):
    """Edits a guide."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._names()
        self._use()
        self.facts = Facts(tools)
        self.facts.changed.connect(self._facts_changed)
        inside = QWidget()
        parts = column(inside)
        parts.addLayout(side_by_side(self.title, self.kind, self.start, stretch=(3, 2, 2)))
        parts.addWidget(self.phrasings)
        parts.addLayout(side_by_side(self.role, self.within))
        parts.addLayout(side_by_side(self.direction, self.channels, stretch=(1, 2)))
        parts.addLayout(side_by_side(self.tags, self.note))
        section(parts, self.tr("Facts of this guide"))
        parts.addWidget(self.facts)
        parts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    def _names(self) -> None:
        self.title = self.bind_part("title", TextField(self.tr("Title")), self.tr("Title changed"))
        kinds = [
            (GuideKind.OPENING, self.tr("begins a conversation")),
            (GuideKind.TOPIC, self.tr("serves one need")),
            (GuideKind.ANYTIME, self.tr("interrupts at any time")),
        ]
        self.kind = self.bind_part(
            "kind", ChoiceField(self.tr("Kind of guide"), kinds), self.tr("Kind of guide changed")
        )
        self.start = self.bind_part(
            "start", ChoiceField(self.tr("Begins at")), self.tr("First step changed")
        )
        self.phrasings = self.bind_part(
            "phrasings",
            LinesField(self.tr("What customers say when they need it, one phrase a line"), least=3),
            self.tr("Phrasings changed"),
        )
        self.tags = self.bind_part(
            "tags", ListField(self.tr("Tags, divided by commas")), self.tr("Tags changed")
        )
        self.note = self.bind_part(
            "note", PlainField(self.tr("Remark, never shown to the rep")), self.tr("Remark changed")
        )

    def _use(self) -> None:
        self.role = self.bind_part(
            "role",
            ChoiceField(self.tr("What it is for"), [(one, role_text(one)) for one in AnytimeRole]),
            self.tr("What it is for changed"),
        )
        self.within = self.bind_part(
            "within",
            PickField(
                self.tr("Offered in these guides; in all when none is named"),
                self.tr("Add a guide…"),
            ),
            self.tr("Where it is offered changed"),
        )
        both = [(None, self.tr("both")), *((one, direction_text(one)) for one in Direction)]
        self.direction = self.bind_part(
            "direction", ChoiceField(self.tr("Direction"), both), self.tr("Direction changed")
        )
        self.channels = self.bind_part(
            "channels",
            FlagsField(
                self.tr("Channels"),
                [(one, channel_text(one)) for one in Channel],
                self.tr("none ticked: in every channel"),
            ),
            self.tr("Channels changed"),
        )

    def show_guide(self, guide: Guide, scene: Scene) -> None:
        """Show a guide; what is being typed stays."""
        self.start.set_choices([(id_, step_title(step)) for id_, step in guide.steps.items()])
        others = [one for one in scene.content.guides.values() if one.id != guide.id]
        self.within.set_choices([(one.id, in_interface(one.title) or one.id) for one in others])
        self.show_thing(guide.id, guide, scene)
        self.facts.show_facts(
            guide.facts, scene, f"guides/{guide.id}/facts", tuple(scene.content.facts)
        )
        fields: tuple[tuple[Field, GuideKind], ...] = (
            (self.role, GuideKind.ANYTIME),
            (self.within, GuideKind.ANYTIME),
            (self.direction, GuideKind.OPENING),
            (self.channels, GuideKind.OPENING),
        )
        for field, kind in fields:
            show_if(field, guide.kind is kind)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to."""
        found = tuple(problems)
        super().show_problems(found)
        self.facts.show_problems(found)

    def flush(self) -> None:
        """Tell at once what was typed."""
        super().flush()
        self.facts.flush()

    def go_to(self, part: str) -> bool:
        """Go to the field that a problem belongs to."""
        words = part.split("/")
        field: Field | None
        if words[0] == "facts" and len(words) > 1:
            row = self.facts.row_of(words[1])
            field = row.field_for("/".join(words[2:])) or row.label if row else None
            if row is not None and field not in (row.label, row.question, row.kind, row.scope):
                row.unfold()
        else:
            field = self.field_for(part)
        if field is not None:
            field.take_focus()
        return field is not None

    def _facts_changed(self, facts: Mapping[str, FactSpec], said: str) -> None:
        self.give(replace(self.thing, facts=facts), said)
