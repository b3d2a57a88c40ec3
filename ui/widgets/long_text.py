"""A field for text that may be very long: a note, a summary."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

LONG = 1500
"""Characters from which on a text hardly ever fits without a scroll bar."""


class LongText(QPlainTextEdit):
    """A field that takes a text of ten thousand letters without holding up what is around it."""

    def write(self, text: str) -> None:
        """Show a text, from its beginning.

        Qt would lay a long one out in all the room there is, see that it needs a scroll bar, lay
        it out again beside it, and once more for the cursor; and it would shape all its letters
        anew for each painting.
        """
        if len(text) < LONG:
            self.setPlainText(text)
            return
        document = self.document()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        document.setUndoRedoEnabled(False)
        self.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.insertText(text)
        block = document.begin()
        while block.isValid():
            block.layout().setCacheEnabled(True)
            block = block.next()
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(document))
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
