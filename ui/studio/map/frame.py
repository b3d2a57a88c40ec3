"""What the map stands in: its name, the lanes, the pages, a line for messages, the buttons."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import QT_TRANSLATE_NOOP
from ui.studio.map.finding import PAUSE_S
from ui.studio.map.keys import MapAct, act_text, key_row
from ui.studio.map.lanes import LaneNames
from ui.studio.map.scene import MapScene
from ui.studio.map.step_list import StepList
from ui.studio.map.view import MapView
from ui.tokens import Tone
from ui.widgets import ActionButton, Card, Flow, Pill, Words, announce
from ui.widgets.showing import show_words

SHORT = {
    MapAct.ADD: QT_TRANSLATE_NOOP("GuideMap", "Add step"),
    MapAct.CONNECT: QT_TRANSLATE_NOOP("GuideMap", "Connect"),
    MapAct.REMOVE: QT_TRANSLATE_NOOP("GuideMap", "Remove"),
    MapAct.AS_LIST: QT_TRANSLATE_NOOP("GuideMap", "List"),
    MapAct.MENU: QT_TRANSLATE_NOOP("GuideMap", "More…"),
}
"""The buttons, with shorter texts than in the menu: all are to stand in one line."""


class MapFrame(Card):
    """The map's widgets, without what they do.

    Signals:
        asked: a button asks for this `MapAct`.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.scene = MapScene()
        self.view = MapView(self.scene)
        self.steps = StepList()
        self._caption = QLabel()
        self._caption.setProperty("role", "small")
        self.header.addWidget(self._caption)
        self._pages = QStackedWidget()
        self._map_page = self._make_map_page()
        self._empty_page = self._make_empty_page()
        for page in (self._empty_page, self._map_page, self.steps):
            self._pages.addWidget(page)
        self._message = Words(role="bad")
        self._message.hide()
        self._bar = Flow(gap=4)
        self._buttons = {act: ActionButton("", key_row(act).keys[0], "quiet") for act in SHORT}
        for act, button in self._buttons.items():
            button.clicked.connect(partial(self._ask_for, act))
            self._bar.add(button)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._message)
        self.body.addWidget(self._bar)
        for one, other in pairwise((self.view, self.steps, self._first, *self._buttons.values())):
            self.setTabOrder(one, other)
        self._found = Pill(tone=Tone.ACCENT, chip=True, parent=self.view)
        self._found.hide()
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(round(PAUSE_S * 1000))
        self._forget.timeout.connect(self._hide_typed)
        self.view.changed.connect(self.show_lanes)
        self.dress()

    @property
    def is_list(self) -> bool:
        """Whether the list is shown instead of the picture."""
        return self._pages.currentWidget() is self.steps

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._pages.currentWidget() is self._empty_page

    def front(self) -> QWidget:
        """What has the keyboard when the map has it."""
        if self.is_empty:
            return self._first
        return self.steps if self.is_list else self.view

    def turn(self, to_list: bool) -> None:
        """Show the list, or the picture."""
        self._pages.setCurrentWidget(self.steps if to_list else self._map_page)

    def show_empty(self, hint: str, can_add: bool) -> None:
        """Say what to do where there is nothing to show."""
        self._hint.setText(hint)
        self._first.setVisible(can_add)
        self._pages.setCurrentWidget(self._empty_page)

    def show_full(self) -> None:
        """Leave the empty page."""
        if not self.is_empty:
            return
        had_focus = self._first.hasFocus()
        self._pages.setCurrentWidget(self._map_page)
        if had_focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_caption(self, calls: int) -> None:
        """Say from how many calls the widths are taken."""
        # Not `tr`: for a subclass it takes a number that was put in for a translation.
        text = QCoreApplication.translate(
            "MapFrame", "line width: share of the last %n call(s)", "", calls
        )
        show_words(self._caption, text if calls else "")

    def show_lanes(self) -> None:
        """Put the names of the stages above their lanes."""
        self._lanes.show_spans(self.view.lane_spans(), self.view.lane_under_mouse)

    def enable(self, why_not: str, has_step: bool) -> None:
        """Grey the buttons that do nothing now; the tip says why nothing can be changed."""
        for act, button in self._buttons.items():
            row = key_row(act)
            usable = not (row.edits and why_not) and (has_step or not row.on_step)
            button.setEnabled(usable)
            button.setToolTip(why_not if row.edits else "")
        self._first.setEnabled(not why_not)
        self._first.setToolTip(why_not)

    def say(self, sentence: str) -> None:
        """Say why something was not done; nothing clears it."""
        show_words(self._message, sentence)
        announce(self, sentence)

    def show_typed(self, text: str) -> None:
        """Show in the corner what is being looked for; it goes when the next letter begins anew."""
        self.view.finding = bool(text)
        self._forget.start()
        self._found.setVisible(bool(text))
        self._found.setText(text)
        self._found.adjustSize()
        self._found.move(8, self.view.height() - self._found.height() - 8)
        self._found.raise_()

    def _hide_typed(self) -> None:
        self.view.finding = False
        self._found.hide()

    def dress(self) -> None:
        """Take colours and sizes from the theme."""
        self.view.dress()
        self.scene.restyle()
        self._lanes.updateGeometry()

    def name_all(self) -> None:
        """Take the texts from the language in force."""
        self.set_title(self.tr("Guide map"))
        self.view.setAccessibleName(self.tr("Guide map"))
        self.steps.setAccessibleName(self.tr("Steps of the guide"))
        self._first.setText(self.tr("Add the first step"))
        for act, button in self._buttons.items():
            button.setText(QCoreApplication.translate("GuideMap", SHORT[act]))
            button.setAccessibleName(act_text(act))
        self._lanes.update()

    def _ask_for(self, act: MapAct, checked: bool = False) -> None:
        self.asked.emit(act)

    def _make_map_page(self) -> QWidget:
        self._lanes = LaneNames()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._lanes)
        column.addWidget(self.view, 1)
        return page

    def _make_empty_page(self) -> QWidget:
        self._hint = Words("", "mute")
        self._first = ActionButton("", key_row(MapAct.ADD).keys[0], "primary")
        self._first.clicked.connect(partial(self._ask_for, MapAct.ADD))
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._hint)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return page
