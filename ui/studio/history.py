"""The last versions at the side, each with the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.studio import Published
from ui.studio.page import clear
from ui.studio.words import moment
from ui.widgets import ActionButton, SectionTitle, Words

SHOWN = 3


class HistoryPanel(QWidget):
    """The last three versions.

    Signals:
        restore_wanted: number of the version to go back to; it is asked first.
        all_wanted: all versions.
    """

    restore_wanted = Signal(int)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Published, ...] = ()
        self._locked = False
        self.title = SectionTitle()
        self.restores: list[ActionButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.all = ActionButton(kind="quiet")
        self.all.clicked.connect(self.all_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.title)
        whole.addLayout(self._column)
        whole.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_versions(self, versions: tuple[Published, ...], locked: bool) -> None:
        """Show the newest of them."""
        if (versions, locked) != (self._versions, self._locked):
            self._versions, self._locked = versions, locked
            self.retranslate()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.title.setText(self.tr("History"))
        self.all.set_label(self.tr("All versions"))
        clear(self._column)
        self.restores = []
        for at, version in enumerate(self._versions[:SHOWN]):
            row = QHBoxLayout()
            said = " · ".join(
                filter(None, (str(version.number), moment(version.at), version.message))
            )
            row.addWidget(Words(said, "mute"), 1)
            if at and not self._locked:
                button = ActionButton(self.tr("Restore"), kind="quiet")
                button.setAccessibleName(
                    self.tr("Restore version {number}").format(number=version.number)
                )
                button.setProperty("number", version.number)
                button.clicked.connect(self._restore)
                self.restores.append(button)
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._column.addLayout(row)

    def _restore(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.restore_wanted.emit(sender.property("number"))
