"""The one table of values that all texts use; beside it, every text that a change changes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from agent_assist.domain.items import Item, Ref
from agent_assist.domain.studio import Shown
from agent_assist.domain.texts import content_language
from ui.i18n import in_interface, interface_language
from ui.studio.editor.tables import HouseValuesTable, SharedFacts
from ui.studio.page import Page, clear
from ui.studio.text_button import TextButton
from ui.studio.words import kind_text, section_text
from ui.tokens import Tone
from ui.widgets import Choice, Choices, SectionTitle, Words
from ui.widgets.pages import Pages
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_words

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

LOOK_MS = 200
MOST_SHOWN = 40


class HouseValuesPage(Page):
    """House values and shared facts, as tables."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._name = ""
        self._asked = 0
        self._shown: tuple[Shown, ...] = ()
        self.which = Choices("")
        self.which.chosen.connect(self._turn)
        self.values = HouseValuesTable()
        self.facts = SharedFacts()
        self.texts_title = SectionTitle()
        self.none = Words(role="mute")
        self.texts: list[TextButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        for part in (self.texts_title, self.none):
            column.addWidget(part)
        column.addLayout(self._column)
        column.addStretch(1)
        self.columns = QSplitter(Qt.Orientation.Vertical)
        self.columns.setChildrenCollapsible(False)
        self.columns.addWidget(self.values)
        self.columns.addWidget(Scroller(inside))
        self.columns.setSizes([400, 260])
        self.tables = Pages()
        self.tables.add_page(self.columns)
        self.tables.add_page(self.facts)
        self.content.addWidget(self.which)
        self.content.addWidget(self.tables, 1)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._ask)
        self.values.edited.connect(self._edited)
        self.values.chosen.connect(self._choose)
        self.values.removal_wanted.connect(partial(self._remove, "house_value"))
        self.facts.edited.connect(self._edited)
        self.facts.removal_wanted.connect(partial(self._remove, "fact"))
        self.session.changed.connect(self._changed)
        self.session.opened.connect(self._draw)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Values and facts that all texts use")

    def open(self) -> None:
        """Show the one that is open in the tree."""
        ref = self._room.ref
        kind = ref.kind if ref is not None and ref.kind in ("house_value", "fact") else ""
        self.which.set_current(kind or self.which.current() or "house_value")
        self._turn(self.which.current())
        self._draw()
        if ref is not None and ref.kind == "house_value":
            self._choose(ref.id)
            self.values.table.blockSignals(True)
            self.values.go_to(ref.id)
            self.values.table.blockSignals(False)

    def take_focus(self) -> None:
        """The table."""
        if self.which.current() == "fact":
            self.facts.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.values.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Tell what was typed."""
        self.facts.flush()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.which.setAccessibleName(self.tr("Values or facts"))
        kinds = ("house_value", "fact")
        self.which.set_choices(
            tuple(Choice(it, section_text(it)) for it in kinds),
            self.which.current() or "house_value",
        )
        self._draw()
        self._show(self._shown)

    def _turn(self, which: str) -> None:
        self.tables.turn_to(self.facts if which == "fact" else self.columns)

    def _draw(self) -> None:
        locked = bool(self.session.why_not)
        content = self.session.content
        language = content_language(interface_language())
        language = language if language in content.languages else content.languages[0]
        self.values.show_values(content, language, locked)
        self.facts.show_content(content, language, locked)

    def _changed(self, refs: frozenset[Ref]) -> None:
        if self.isVisible() and any(ref.kind in ("house_value", "fact") for ref in refs):
            self._draw()
            self._look.start()

    def _edited(self, items: Iterable[Item], text: str) -> None:
        self.session.apply(items, text)

    def _remove(self, kind: str, name: str) -> None:
        ref = Ref(kind, name)
        edit = self.session.studio.archive(self.session.content, (ref,))
        self.session.apply_edit(edit, self.tr("Removed: {name}").format(name=name))

    def _choose(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._look.start()

    def _ask(self) -> None:
        name, content, studio = self._name, self.session.content, self.session.studio
        if name not in content.house_values:
            self._show(())
            return
        self._asked += 1
        asked = self._asked

        def done(shown: tuple[Shown, ...]) -> None:
            if asked == self._asked:
                self._show(shown)

        self.session.worker.run(lambda: studio.house_value_uses(content, name), done, self.fail)

    def _show(self, shown: tuple[Shown, ...]) -> None:
        self._shown = shown
        clear(self._column)
        self.texts = []
        value = self.session.content.house_values.get(self._name)
        label = (in_interface(value.label) if value is not None else "") or self._name
        self.texts_title.setText(
            self.tr("%n text(s) use “{name}”", None, len(shown)).format(name=label)
            if value is not None
            else ""
        )
        none = self.tr("No text uses it.") if value is not None and not shown else ""
        show_words(self.none, none)
        for number, one in enumerate(shown[:MOST_SHOWN]):
            changed = one.before != one.after
            where = in_interface(one.title) or f"{kind_text(one.spot.kind)} {one.spot.id}"
            text = f"{one.before}  →  {one.after}" if changed else one.after
            card = TextButton(Tone.ACCENT if changed else Tone.NEUTRAL, f"{where}:", text)
            card.setProperty("at", number)
            card.clicked.connect(self._go)
            self.texts.append(card)
            self._column.addWidget(card)
        if len(shown) > MOST_SHOWN:
            self._column.addWidget(
                Words(self.tr("and %n more", None, len(shown) - MOST_SHOWN), "mute")
            )

    def _go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._room.going.to_spot(self._shown[sender.property("at")].spot)
