"""What the author's drafts change, beside what is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.studio import ItemDiff
from ui.studio.diff_view import DiffView
from ui.studio.page import Page
from ui.widgets import Choice, Choices

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom


class ComparePage(Page):
    """The open item or everything, word by word."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._diffs: tuple[ItemDiff, ...] = ()
        self.which = Choices("")
        self.which.chosen.connect(self._show)
        self.view = DiffView()
        self.content.addWidget(self.which)
        self.content.addWidget(self.view, 1)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("What you have changed")

    def open(self) -> None:
        """Compare the drafts with what is published."""
        session = self.session
        content = session.content
        self.run(
            lambda: session.studio.compare_contents(session.studio.published(), content),
            self._take,
            self.tr("Comparing…"),
        )

    def take_focus(self) -> None:
        """The text can be read by keys."""
        self.view.setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.which.setAccessibleName(self.tr("What is compared"))
        choices = (Choice("all", self.tr("Everything")), Choice("item", self.tr("Only this item")))
        self.which.set_choices(choices, self.which.current() or "all")

    def _take(self, diffs: tuple[ItemDiff, ...]) -> None:
        self._diffs = diffs
        self._show()

    def _show(self) -> None:
        ref = self._room.ref
        shown = self._diffs
        if self.which.current() == "item" and ref is not None:
            shown = tuple(
                it
                for it in shown
                if (it.kind, it.id) == (ref.kind, ref.id)
                or (ref.kind == "guide" and it.id.startswith(f"{ref.id}."))
            )
        self.view.show_diffs(shown, self.session.content, self.tr("Nothing differs."))
