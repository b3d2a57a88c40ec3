"""Showing and hiding what is on a page, when that changes something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

SHOWN_OR_HIDDEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


def show_words(label: QLabel, text: str) -> None:
    """Show a text; the label disappears when there is none."""
    if label.text() != text:
        label.setText(text)
    show_if(label, bool(text))


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide a widget, when that changes something."""
    hidden = widget.isHidden()
    # What was never hidden by anybody is shown together with what it stands in.
    if hidden is wanted or (hidden and not widget.testAttribute(SHOWN_OR_HIDDEN)):
        widget.setVisible(wanted)
