"""The left column: the box, the filter beside it, and the tree."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from agent_assist.domain.content import Content
from ui.actions import Act, Actions
from ui.i18n import in_interface
from ui.studio.rows import ORDER, Filter
from ui.studio.tree import FilterBox, LibraryTree
from ui.studio.words import section_text
from ui.widgets import ActionButton, Card, Words
from ui.widgets.showing import show_words
from ui.words import language_name

GATHER_MS = 15


class LibraryCard(Card):
    """Everything in the library, behind one box."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._content = Content()
        self.tree = LibraryTree()
        self.box = FilterBox(self.tree)
        self.filter = ActionButton(kind="quiet", icon="chevron-down")
        self.new = ActionButton.of(actions, Act.NEW_ITEM, "quiet")
        self.none = Words(role="mute")
        self.none.hide()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._sift)
        self.box.textChanged.connect(self._typed)
        self.filter.clicked.connect(self._open_menu)
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.new)
        self.body.setContentsMargins(12, 12, 8, 8)
        self.body.addWidget(self.box)
        self.body.addLayout(row)
        self.body.addWidget(self.none)
        self.body.addWidget(self.tree, 1)
        self.retranslate()

    def show_content(self, content: Content) -> None:
        """Which packs and languages can be asked for."""
        self._content = content

    def show_state(self, state: str) -> None:
        """Show only items in a state."""
        self._set(replace(self.tree.tree.filter, state=state))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Library"))
        self.tree.setAccessibleName(self.tr("Library"))
        self._name_filter()

    def _typed(self) -> None:
        self._gather.start()

    def _sift(self) -> None:
        self._set(replace(self.tree.tree.filter, text=self.box.text()))

    def _set(self, wanted: Filter) -> None:
        self.tree.tree.show_filter(wanted)
        self._name_filter()
        empty = self.tree.tree.rowCount() == 0
        show_words(self.none, self.tr("Nothing fits.") if empty else "")

    def _states(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("Everything")),
            ("draft", self.tr("Drafts")),
            ("problems", self.tr("With problems")),
            ("needs_review", self.tr("To be reviewed")),
            ("published", self.tr("Published")),
            ("archived", self.tr("Archived")),
        )

    def _name_filter(self) -> None:
        wanted = self.tree.tree.filter
        parts = [dict(self._states())[wanted.state]] if wanted.state else []
        if wanted.kind:
            parts.append(section_text(wanted.kind))
        if wanted.pack:
            parts.append(self._pack_name(wanted.pack))
        if wanted.language:
            name = language_name(wanted.language)
            parts.append(self.tr("not whole in {language}").format(language=name))
        self.filter.set_label(", ".join(parts) or self.tr("Everything"))
        self.filter.setAccessibleName(self.tr("Show: {what}").format(what=self.filter.text()))

    def _pack_name(self, pack: str) -> str:
        found = self._content.packs.get(pack)
        return (in_interface(found.title) if found else "") or pack

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = self.tree.tree.filter
        self._group(menu, "state", self._states(), wanted.state)
        kinds = ((kind, section_text(kind)) for kind in ORDER)
        self._group(menu, "kind", (("", self.tr("All kinds")), *kinds), wanted.kind)
        packs = tuple((id_, self._pack_name(id_)) for id_ in self._content.packs)
        if len(packs) > 1:
            self._group(menu, "pack", (("", self.tr("All packs")), *packs), wanted.pack)
        languages = tuple(
            (code, self.tr("Not whole in {language}").format(language=language_name(code)))
            for code in self._content.languages
        )
        self._group(menu, "language", (("", self.tr("Whole or not")), *languages), wanted.language)
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _group(
        self, menu: QMenu, field: str, choices: tuple[tuple[str, str], ...], current: str
    ) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData((field, value))
            menu.addAction(action)
        group.triggered.connect(self._choose)
        menu.addSeparator()

    def _choose(self, action: QAction) -> None:
        field, value = action.data()
        self._set(replace(self.tree.tree.filter, **{field: value}))
