"""Making sure who it is: what the customer says beside what our records say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.view import VerifyView
from ui.widgets import ActionButton, FlowLayout, SectionTitle, Words, announce
from ui.widgets.showing import show_if, show_words


class VerifyForm(QWidget):
    """Tick what agrees; only the outcome is kept, never the answers.

    Signals:
        tried: (passed, by, third_party) with `by` a tuple of the fields that agreed.
    """

    tried = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verify: VerifyView | None = None
        self._boxes: list[QCheckBox] = []
        self.title = SectionTitle()
        self.hint = Words(role="mute")
        self._rows = QVBoxLayout()
        self.other = QLineEdit()
        self.other_label = Words()
        self.other_label.setBuddy(self.other)
        self.passed = ActionButton(kind="primary", key="Ctrl+Return")
        self.failed = ActionButton()
        self.passed.clicked.connect(self.confirm)
        self.failed.clicked.connect(self._fail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._rows)
        for part in (self.hint, self.other_label, self.other):
            column.addWidget(part)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.passed)
        buttons.addWidget(self.failed)
        column.addLayout(buttons)
        self.hide()
        self.retranslate()

    def show_verify(self, verify: VerifyView | None) -> None:
        """Show what to compare; nothing when there is nothing to verify now."""
        if verify != self._verify and verify is not None:
            self._verify = verify
            self._show_boxes(verify)
            show_if(self.other, verify.third_party)
            show_if(self.other_label, verify.third_party)
            self._count()
        self._verify = verify
        show_if(self, verify is not None)

    def take_focus(self) -> None:
        """Put the focus on the first thing to compare."""
        if self._boxes:
            self._boxes[0].setFocus()

    def choose(self, number: int) -> bool:
        """Tick or untick what agrees by its number, from 1; when it is enough, Enter goes on."""
        fields = self._verify.fields if self._verify else ()
        if not 1 <= number <= len(fields):
            return False
        self._boxes[number - 1].click()
        (self.passed if self._enough() else self._boxes[number - 1]).setFocus()
        return True

    def confirm(self) -> None:
        """The customer is verified, when enough agrees."""
        if self._verify is not None and self._enough():
            self.tried.emit((True, self._by(), self.other.text().strip()))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.title.setText(self.tr("Compare with our records"))
        self.passed.set_label(self.tr("It agrees"))
        self.failed.set_label(self.tr("It does not agree"))
        self.other_label.setText(self.tr("Somebody else speaks for the customer? Name:"))
        self._label_boxes()
        self._count()

    def _show_boxes(self, verify: VerifyView) -> None:
        while len(self._boxes) < len(verify.fields):
            box = QCheckBox()
            box.clicked.connect(self._tell)
            box.toggled.connect(self._count)
            self._boxes.append(box)
            self._rows.addWidget(box)
        for at, box in enumerate(self._boxes):
            show_if(box, at < len(verify.fields))
            if at < len(verify.fields):
                box.setChecked(False)
        self._label_boxes()
        self.other.clear()

    def _label_boxes(self) -> None:
        fields = self._verify.fields if self._verify else ()
        numbered = zip(fields, self._boxes, strict=False)
        for number, ((_, label, value), box) in enumerate(numbered, 1):
            known = value or self.tr("not in our records")
            box.setText(f"{number}  {label}: {known}".replace("&", "&&"))
            box.setAccessibleName(f"{label}: {known}")

    def _by(self) -> tuple[str, ...]:
        fields = self._verify.fields if self._verify else ()
        pairs = zip(fields, self._boxes, strict=False)
        return tuple(name for (name, _, _), box in pairs if box.isChecked())

    def _enough(self) -> bool:
        return self._verify is not None and len(self._by()) >= self._verify.needed

    def _count(self) -> None:
        self.passed.setEnabled(self._enough())
        if self._verify is None:
            return
        agree = self.tr("{count} of {needed} needed agree").format(
            count=len(self._by()), needed=self._verify.needed
        )
        tries = self.tr("%n tries left", "", self._verify.tries_left)
        show_words(self.hint, f"{agree} · {tries}")

    def _tell(self) -> None:
        announce(self, self.hint.text())

    def _fail(self) -> None:
        self.tried.emit((False, self._by(), self.other.text().strip()))
