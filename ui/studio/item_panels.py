"""Small panels over the studio: a new item, another name, another pack, a text withdrawn."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from agent_assist.domain.content import Content, Template
from agent_assist.domain.items import Ref
from ui.i18n import in_interface
from ui.studio.words import kind_text
from ui.widgets import Choice, Choices, Words
from ui.widgets.panel import Panel

NEW_KINDS = ("guide", "template", "solution", "scenario", "house_value", "fact")


class NewPanel(Panel):
    """What kind of item, and what it is called."""

    WIDTH = 460

    def __init__(self, parent: QWidget, kind: str, content: Content) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Something new in the library"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Make it"))
        self.kinds = Choices(self.tr("Kind"))
        self.kinds.set_choices(
            tuple(Choice(it, kind_text(it)) for it in NEW_KINDS),
            kind if kind in NEW_KINDS else NEW_KINDS[0],
        )
        self.fields.addWidget(self.kinds)
        self.name = self.add_line(self.tr("Its name, for people"))
        self.packs = _pack_box(self, content, "")

    def first(self) -> QWidget:
        """The name."""
        return self.name

    def value(self) -> object:
        """Kind, name and pack."""
        name = self.name.text().strip()
        if not name:
            raise ValueError(self.tr("Give it a name."))
        return self.kinds.current(), name, self.packs.currentData()


class RenamePanel(Panel):
    """Another short name by which an item is used."""

    def __init__(self, parent: QWidget, ref: Ref) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Another short name"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Rename"))
        self.name = self.add_line(self.tr("Short name, in Latin letters without spaces"), ref.id)
        self.fields.addWidget(
            Words(self.tr("All that uses it follows; the title stays as it is."), "small")
        )

    def first(self) -> QWidget:
        """The name, all of it selected."""
        self.name.selectAll()
        return self.name

    def value(self) -> object:
        """The new name."""
        name = self.name.text().strip()
        if not name:
            raise ValueError(self.tr("Give it a name."))
        return name


class MovePanel(Panel):
    """Another pack."""

    def __init__(self, parent: QWidget, content: Content, current: str) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Move to another pack"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Move"))
        self.packs = _pack_box(self, content, current)

    def first(self) -> QWidget:
        """The packs."""
        return self.packs

    def value(self) -> object:
        """Id of the pack."""
        return self.packs.currentData()


class WithdrawPanel(Panel):
    """Which wording must not be said any more, and why."""

    WIDTH = 480

    def __init__(self, parent: QWidget, item: object, name: str) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Withdraw “{name}” now").format(name=name))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Withdraw now"))
        self.fields.addWidget(
            Words(
                self.tr(
                    "Nobody can say or offer it from now on, not even in calls that are open. "
                    "Open calls go on with their next text."
                )
            )
        )
        self.parts = QComboBox()
        self.parts.setAccessibleName(self.tr("What is withdrawn"))
        self.parts.addItem(self.tr("All of it"), "")
        if isinstance(item, Template):
            for wording in item.wordings:
                self.parts.addItem(in_interface(wording.texts)[:60] or wording.id, wording.id)
        self.parts.setVisible(self.parts.count() > 1)
        self.fields.addWidget(self.parts)
        self.reason = self.add_line(self.tr("Why; reps read this"))

    def first(self) -> QWidget:
        """The reason."""
        return self.reason

    def value(self) -> object:
        """Part and reason."""
        reason = self.reason.text().strip()
        if not reason:
            raise ValueError(self.tr("Say why, in a few words."))
        return self.parts.currentData(), reason


class UsesPanel(Panel):
    """All places that use an item; choosing one goes there.

    `confirmed` carries the `Spot`.
    """

    WIDTH = 480

    def __init__(self, parent: QWidget, title: str, rows: tuple[tuple[str, object], ...]) -> None:
        from ui.desk.start_page import RowList
        from ui.widgets import AnswerItem
        from ui.widgets.scroller import Scroller

        super().__init__(title, "", parent)
        self.confirm.hide()
        self.cancel.set_label(self.tr("Close"))
        self._spots = [spot for _, spot in rows]
        self.rows = RowList()
        self.rows.setAccessibleName(title)
        self.rows.show_rows(tuple(AnswerItem(str(at), row[0]) for at, row in enumerate(rows)))
        self.rows.chosen.connect(self._choose)
        if rows:
            self.fields.addWidget(Scroller(self.rows))
        else:
            self.fields.addWidget(Words(self.tr("Nothing uses it."), "mute"))

    def first(self) -> QWidget:
        """The first place, or the button that closes."""
        rows = self.rows.findChildren(QWidget)
        return rows[0] if rows else self.cancel

    def value(self) -> object:
        """Enter without a choice takes the first place."""
        if not self._spots:
            raise ValueError("")
        return self._spots[0]

    def _choose(self, at: str) -> None:
        self.confirmed.emit(self._spots[int(at)])


def _pack_box(panel: Panel, content: Content, current: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(kind_text("pack"))
    for id_, pack in content.packs.items():
        box.addItem(in_interface(pack.title) or id_, id_)
    box.setCurrentIndex(max(box.findData(current), 0))
    box.setVisible(box.count() > 1)
    panel.fields.addWidget(box)
    return box
