"""A box of words in little room: dots, and the whole words in the tooltip."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui import looks
from ui.studio.editor.combo import Combo
from ui.theme import Theme

WORDS = "Why does the customer begin a conversation"


def test_what_does_not_fit_ends_in_dots_and_stands_in_the_tooltip(
    look: Theme, qtbot: QtBot
) -> None:
    combo = Combo()
    qtbot.addWidget(combo)
    combo.addItem(WORDS)
    combo.resize(140, combo.sizeHint().height())
    combo.show()
    looks.settle()
    cut = combo.shown_text()
    assert cut.endswith("…")
    assert WORDS.startswith(cut[:-1])
    assert combo.toolTip() == WORDS
    combo.resize(600, combo.height())
    looks.settle()
    assert (combo.shown_text(), combo.toolTip()) == (WORDS, "")


def test_the_dots_are_painted(look: Theme, qtbot: QtBot) -> None:
    """Two words that are alike as far as they fit look alike: nothing of the rest is painted."""
    pictures = []
    for end in ("conversation", "call"):
        combo = Combo()
        qtbot.addWidget(combo)
        combo.addItem(f"Why does the customer begin a {end}")
        pictures.append(looks.picture(combo, 140, combo.sizeHint().height()))
    assert pictures[0] == pictures[1]
