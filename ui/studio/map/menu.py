"""The context menu of the map: everything that the keys do, with its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.studio.map.keys import KEYS, MapAct, act_text, key_row
from ui.widgets.keys import spoken_keys

PLAIN = (
    MapAct.FIT,
    MapAct.ZOOM_IN,
    MapAct.ZOOM_OUT,
    MapAct.ZOOM_NORMAL,
    MapAct.TIDY,
    MapAct.AS_LIST,
)


class MapMenu(QMenu):
    """The menu of a step, of a portal, or of a lane.

    Args:
        parent: the map. can_edit: whether anything can be changed.

    Signals:
        asked: this `MapAct`. guide: go to this guide. here: add a step where the menu opened.
    """

    asked = Signal(object)
    guide = Signal(str)
    here = Signal()

    def __init__(self, parent: QWidget, can_edit: bool) -> None:
        super().__init__(parent)
        self._can_edit = can_edit

    def add_step_acts(self) -> None:
        """What can be done with the chosen step."""
        for row in KEYS:
            if row.on_step or row.act is MapAct.ADD:
                self._add(row.act)

    def add_here(self) -> None:
        """A new step in the lane where the menu opened."""
        entry = self.addAction(self.tr("Add a step here"))
        entry.setEnabled(self._can_edit)
        entry.triggered.connect(self._tell_here)

    def add_guide(self, guide: str, title: str) -> None:
        """The way to another guide."""
        text = self.tr("Go to the guide “{guide}”").format(guide=title.replace("&", "&&"))
        self.addAction(text).triggered.connect(partial(self._tell_guide, guide))

    def add_views(self) -> None:
        """What changes the view only."""
        self.addSeparator()
        for act in PLAIN:
            self._add(act)

    def _add(self, act: MapAct) -> None:
        row = key_row(act)
        entry = self.addAction(f"{act_text(act)}\t{spoken_keys(row.keys[0])}")
        entry.setObjectName(act.value)
        entry.setEnabled(self._can_edit or not row.edits)
        entry.triggered.connect(partial(self._tell, act))

    def _tell(self, act: MapAct, checked: bool = False) -> None:
        self.asked.emit(act)

    def _tell_guide(self, guide: str, checked: bool = False) -> None:
        self.guide.emit(guide)

    def _tell_here(self) -> None:
        self.here.emit()
