"""A response template: its wordings first, what it is called and found by below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.content import Template
from agent_assist.domain.guide import Stage
from agent_assist.domain.problem import Problem
from ui.studio.editor.base import PartEditor, column, section, side_by_side
from ui.studio.editor.fields import ChoiceField, ListField, PlainField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import LinesField, TextField
from ui.studio.editor.wordings import Wordings
from ui.widgets.scroller import Scroller
from ui.words import stage_text


class TemplateEditor(PartEditor):
    """Edits a template.

    Signals:
        touched: id of the wording that is being edited.
    """

    touched = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.wordings = Wordings(tools)
        self.wordings.changed.connect(self.give)
        self.wordings.touched.connect(self.touched)
        self.title = self.bind_part("title", TextField(self.tr("Title")), self.tr("Title changed"))
        stages = [(None, self.tr("any stage")), *((one, stage_text(one)) for one in Stage)]
        self.stage = self.bind_part(
            "stage", ChoiceField(self.tr("Stage"), stages), self.tr("Stage changed")
        )
        self.tags = self.bind_part(
            "tags", ListField(self.tr("Tags, divided by commas")), self.tr("Tags changed")
        )
        self.phrasings = self.bind_part(
            "phrasings",
            LinesField(self.tr("Found by these words, one phrase a line")),
            self.tr("Phrasings changed"),
        )
        self.note = self.bind_part(
            "note", PlainField(self.tr("Remark, never shown to the rep")), self.tr("Remark changed")
        )
        inside = QWidget()
        parts = column(inside)
        parts.addWidget(self.wordings, 1)
        section(parts, self.tr("About this template"))
        parts.addLayout(side_by_side(self.title, self.stage, self.tags, stretch=(3, 1, 2)))
        parts.addWidget(self.phrasings)
        parts.addWidget(self.note)
        self.area = Scroller(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_template(self, template: Template, scene: Scene) -> None:
        """Show a template; what is being typed stays."""
        self.show_thing(template.id, template, scene)
        self.wordings.show_template(template, scene)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to."""
        found = tuple(problems)
        super().show_problems(found)
        self.wordings.show_problems(found)

    def flush(self) -> None:
        """Tell at once what was typed."""
        super().flush()
        self.wordings.flush()
