"""Two drafts of one item, side by side: choose mine, theirs, or part by part."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_assist.domain.items import Item
from agent_assist.domain.studio import Conflict, ItemDiff
from ui.i18n import in_interface
from ui.studio.diff_view import DiffView
from ui.studio.page import Page, clear
from ui.studio.words import kind_text, moment
from ui.tokens import Tone
from ui.widgets import ActionButton, Choice, Choices, SectionTitle, Words
from ui.widgets.scroller import Scroller

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

UNSEEN = ("revision", "translated", "pack")


class ConflictsPage(Page):
    """Each conflict with both sides beside what they were made from; nobody's work is lost."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._conflicts: tuple[Conflict, ...] = ()
        self._shown: Conflict | None = None
        self.parts: dict[str, Choices] = {}
        self.which = Choices("")
        self.which.chosen.connect(self._choose)
        self.words = Words(role="strong")
        self.mine_title, self.theirs_title = SectionTitle(), SectionTitle()
        self.mine, self.theirs = DiffView(), DiffView()
        self.keep_mine = ActionButton(icon="person")
        self.keep_theirs = ActionButton(icon="people")
        self.keep_parts = ActionButton(kind="primary")
        self.keep_mine.clicked.connect(partial(self._settle, "mine"))
        self.keep_theirs.clicked.connect(partial(self._settle, "theirs"))
        self.keep_parts.clicked.connect(partial(self._settle, "parts"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self._build()

    def _build(self) -> None:
        self.content.addWidget(self.which)
        self.content.addWidget(self.words)
        sides = QHBoxLayout()
        for title, view, button in (
            (self.mine_title, self.mine, self.keep_mine),
            (self.theirs_title, self.theirs, self.keep_theirs),
        ):
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(view, 1)
            column.addWidget(button)
            sides.addLayout(column, 1)
        self.content.addLayout(sides, 2)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._parts)
        column.addStretch(1)
        self.parts_title = SectionTitle()
        self.content.addWidget(self.parts_title)
        self.content.addWidget(Scroller(inside), 1)
        row = QHBoxLayout()
        row.addWidget(self.keep_parts)
        row.addStretch(1)
        self.content.addLayout(row)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Two states of one item")

    def open(self) -> None:
        """Read the conflicts."""
        studio, actor = self.session.studio, self.session.actor()
        self.run(lambda: studio.conflicts(actor), self._take)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.which.setAccessibleName(self.tr("Items"))
        self.mine_title.setText(self.tr("Your draft"))
        self.keep_mine.set_label(self.tr("Keep mine"))
        self.keep_theirs.set_label(self.tr("Take theirs"))
        self.keep_parts.set_label(self.tr("Keep as chosen below"))
        self.parts_title.setText(self.tr("Part by part"))
        self._take(self._conflicts)

    def _take(self, conflicts: tuple[Conflict, ...]) -> None:
        self._conflicts = conflicts
        choices = tuple(
            Choice(f"{it.kind}/{it.id}", f"{kind_text(it.kind)}: {in_interface(it.title) or it.id}")
            for it in conflicts
        )
        current = self.which.current()
        if current not in {it.id for it in choices} and choices:
            current = choices[0].id
        self.which.set_choices(choices, current)
        self._choose(current)

    def _choose(self, which: str) -> None:
        found = (it for it in self._conflicts if f"{it.kind}/{it.id}" == which)
        self._shown = next(found, None)
        self._draw()

    def _draw(self) -> None:
        clear(self._parts)
        self.parts = {}
        shown = self._shown
        for button in (self.keep_mine, self.keep_theirs, self.keep_parts):
            button.setEnabled(shown is not None)
        if shown is None:
            self.words.setText(self.tr("Nothing is in conflict."))
            self.theirs_title.setText("")
            self.mine.show_diffs((), self.session.content)
            self.theirs.show_diffs((), self.session.content)
            return
        self.words.setText(
            self.tr("{author} published this while you were changing it, {when}.").format(
                author=shown.author, when=moment(shown.at)
            )
        )
        self.theirs_title.setText(self.tr("What {author} made").format(author=shown.author))
        studio = self.session.studio
        base, mine, theirs = shown.base, shown.mine, shown.theirs
        self.run(
            lambda: (studio.compare_items(base, mine), studio.compare_items(base, theirs)),
            self._show_sides,
        )
        for name in parts_apart(shown):
            self._add_part(name, shown)

    def _add_part(self, name: str, shown: Conflict) -> None:
        from ui.studio.diff_words import place_words

        choices = Choices(name)
        touched = getattr(shown.mine, name) != getattr(shown.base, name, None)
        choices.set_choices(
            (
                Choice("mine", self.tr("mine"), Tone.ACCENT),
                Choice("theirs", self.tr("theirs"), Tone.ACCENT),
            ),
            "mine" if touched else "theirs",
        )
        label = QLabel(place_words([name])[0])
        choices.setAccessibleName(label.text())
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(choices, 1)
        self._parts.addLayout(row)
        self.parts[name] = choices

    def _show_sides(self, sides: tuple[ItemDiff | None, ItemDiff | None]) -> None:
        content = self.session.content
        gone = self.tr("As it was.")
        for view, diff in zip((self.mine, self.theirs), sides, strict=True):
            view.show_diffs((diff,) if diff is not None else (), content, gone)

    def _settle(self, how: str) -> None:
        shown = self._shown
        if shown is None:
            return
        item: Item | None = {"mine": shown.mine, "theirs": shown.theirs}.get(how)
        if how == "parts":
            choices = {name: it.current() for name, it in self.parts.items()}
            item = merged(shown, choices)
        studio, actor = self.session.studio, self.session.actor()
        ref = shown.ref

        def done(_: object) -> None:
            self.session.settled(ref)
            self.session.open()
            self.open()

        self.run(lambda: studio.settle(actor, item, ref.kind, ref.id), done)


def parts_apart(conflict: Conflict) -> tuple[str, ...]:
    """The fields in which both sides differ, as far as a person sees them."""
    mine, theirs = conflict.mine, conflict.theirs
    if mine is None or theirs is None:
        return ()
    return tuple(
        name
        for name in type(mine).__dataclass_fields__
        if name not in UNSEEN and getattr(mine, name) != getattr(theirs, name)
    )


def merged(conflict: Conflict, choices: dict[str, str]) -> Item | None:
    """The author's draft with the parts of the other side that were chosen.

    A guide's steps and a template's wordings are merged one by one where only one side has
    touched each; the choice decides where both have.
    """
    mine, theirs = conflict.mine, conflict.theirs
    if mine is None or theirs is None:
        return mine
    changes: dict[str, Any] = {}
    for name, side in choices.items():
        one, other = getattr(mine, name), getattr(theirs, name)
        base = getattr(conflict.base, name, None)
        if isinstance(one, dict) and isinstance(other, dict) and isinstance(base, dict):
            changes[name] = _merged_entries(base, one, other, side)
        elif side == "theirs":
            changes[name] = other
    return replace(mine, **changes)


def _merged_entries(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], side: str
) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key in dict.fromkeys((*mine, *theirs)):
        one, other, was = mine.get(key), theirs.get(key), base.get(key)
        if one == was:
            value = other
        elif other == was:
            value = one
        else:
            value = other if side == "theirs" else one
        if value is not None:
            made[key] = value
    return made
