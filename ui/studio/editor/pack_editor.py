"""A pack: what it is called, in which languages its texts are, and words that mean the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.content import Pack
from ui.studio.editor.base import PartEditor, column, section, side_by_side
from ui.studio.editor.pickers import PickField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import ManyField, TextField
from ui.widgets import Words
from ui.widgets.scroller import Scroller
from ui.words import LANGUAGE_NAMES, language_name

Groups = tuple[tuple[str, ...], ...]


class GroupsField(ManyField):
    """Words that mean the same when searching: a group a line, divided by commas, by language."""

    def __init__(self, label: str, hint: str) -> None:
        super().__init__(label, hint, least=6, most=16)
        self._groups: Mapping[str, Groups] = {}

    def show_value(self, value: Any) -> None:
        """Show groups by language."""
        self._groups = value
        language = self.scene.language if self.scene else "en"
        # A comma that was typed just now, before the next word, is no other value yet.
        if self._typed_groups() != value.get(language, ()):
            self.show_lines([", ".join(group) for group in value.get(language, ())], ())

    def value(self) -> Any:
        """The groups with those that are typed in their language."""
        language = self.scene.language if self.scene else "en"
        typed = self._typed_groups()
        others = {code: groups for code, groups in self._groups.items() if code != language}
        return {**others, language: typed} if typed else others

    def _typed_groups(self) -> Groups:
        groups = (_words(line) for line in self.typed_lines())
        return tuple(group for group in groups if group)


class LanguagesField(PickField):
    """The languages of a pack, the source first; one at least."""

    def __init__(self, label: str, add: str) -> None:
        super().__init__(label, add)
        self.set_choices([(code, language_name(code)) for code in LANGUAGE_NAMES])

    @property
    def valid(self) -> bool:
        """Whether there is a language."""
        there = bool(self.value())
        self.show_wrong("" if there else self.tr("A pack has at least one language."))
        return there


class PackEditor(PartEditor):
    """Edits what the items of a pack have in common."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.title = self.bind_part("title", TextField(self.tr("Title")), self.tr("Title changed"))
        self.languages = self.bind_part(
            "languages",
            LanguagesField(self.tr("Languages of its texts"), self.tr("Add a language…")),
            self.tr("Languages changed"),
        )
        self.synonyms = self.bind_part(
            "synonyms",
            GroupsField(
                self.tr("One group a line, divided by commas"), self.tr("bike, bicycle, cycle")
            ),
            self.tr("Words that mean the same changed"),
        )
        source = Words(
            self.tr(
                "The others are translated from the first one. "
                "Every text has to be there in all of them before it can be published."
            ),
            "small",
        )
        taken_up = Words(
            self.tr("Who types one of them finds the others too, once this is published."), "small"
        )
        inside = QWidget()
        parts = column(inside)
        parts.addLayout(side_by_side(self.title, self.languages))
        parts.addWidget(source)
        section(parts, self.tr("Words that mean the same when searching"))
        parts.addWidget(self.synonyms)
        parts.addWidget(taken_up)
        parts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    def show_pack(self, pack: Pack, scene: Scene) -> None:
        """Show a pack; what is being typed stays."""
        self.show_thing(pack.id, pack, scene)


def _words(line: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in line.split(",") if word.strip()))
