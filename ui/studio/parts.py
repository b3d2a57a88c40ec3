"""What the studio is made of, and where each part stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from agent_assist.services.preview import Preview
from ui.actions import Actions
from ui.rooms import RoomPage
from ui.studio.editor.item_editor import ItemEditor
from ui.studio.editor.preview_panel import PreviewPanel
from ui.studio.editor.scene import Tools
from ui.studio.elsewhere import ElsewhereBar
from ui.studio.header import Header
from ui.studio.history import HistoryPanel
from ui.studio.impact import ImpactPanel
from ui.studio.library_card import LibraryCard
from ui.studio.locked import LockedBar
from ui.studio.map.guide_map import GuideMap
from ui.studio.problems import ProblemsPanel
from ui.studio.search_figures import SearchFigures
from ui.tasks import Worker
from ui.tokens import Tone
from ui.widgets import Banner, Card
from ui.widgets.pages import Frame, Pages
from ui.widgets.scroller import Scroller

if TYPE_CHECKING:
    from ui.services import Services

LEFT, MIDDLE, RIGHT = 236, 720, 320
MAP_SHARE, EDITOR_SHARE = 480, 300


class StudioParts(RoomPage):
    """Head, library, map and editor, and what becomes of it; pages and trials lie over them.

    Args:
        actions: the window's keys. services: of the data folder.
    """

    def __init__(self, actions: Actions, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._actions = actions
        self.services = services
        self.previewer = Worker("studio-preview", self)
        self._build()

    def _build(self) -> None:
        self.header = Header(self._actions)
        self.locked = LockedBar(self.services)
        self.conflict = Banner(Tone.WARN)
        self.conflict.hide()
        self.elsewhere = ElsewhereBar()
        self.trouble = Banner(Tone.BAD)
        self.trouble.hide()
        self.library = LibraryCard(self._actions)
        self.map = GuideMap()
        figures = SearchFigures(self.services)
        tools = Tools(
            preview=Preview(),
            run=self.previewer.run,
            learned=figures.learned,
            forget=figures.forget,
            rank=figures.rank,
        )
        self.editor = ItemEditor(tools)
        self.editor_card = Card()
        self.editor_card.body.addWidget(self.editor, 1)
        self.preview = PreviewPanel(tools)
        self.preview.more.click()  # the sample call is chosen now and then, the text always seen
        self.problems = ProblemsPanel()
        self.impact = ImpactPanel()
        self.history = HistoryPanel()
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.addWidget(self.map)
        self.middle.addWidget(self.editor_card)
        self.middle.setSizes([MAP_SHARE, EDITOR_SHARE])
        self.side = Card()
        inside = QWidget()
        self.beside = QVBoxLayout(inside)
        self.beside.setContentsMargins(0, 0, 6, 0)
        self.beside.setSpacing(12)
        for panel in (self.preview, self.problems, self.impact, self.history):
            self.beside.addWidget(panel)
        self.beside.addStretch(1)
        self.side.body.setContentsMargins(16, 10, 6, 10)
        self.side.body.addWidget(Scroller(inside), 1)
        self.edit = QSplitter(Qt.Orientation.Horizontal)
        self.edit.addWidget(self.middle)
        self.edit.addWidget(self.side)
        self.edit.setSizes([MIDDLE, RIGHT])
        self.edit.setStretchFactor(0, 1)
        self.edit.setStretchFactor(1, 0)
        self.pages = Pages()
        self.pages.add_page(self.edit)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.addWidget(self.library)
        self.columns.addWidget(self.pages)
        self.columns.setSizes([LEFT, MIDDLE + RIGHT])
        self.columns.setStretchFactor(0, 0)
        self.columns.setStretchFactor(1, 1)
        for splitter in (self.middle, self.edit, self.columns):
            splitter.setHandleWidth(10)
            splitter.setChildrenCollapsible(splitter is not self.columns)
        work = QWidget()
        work.setProperty("role", "page")
        whole = QVBoxLayout(work)
        whole.setContentsMargins(14, 10, 14, 12)
        whole.setSpacing(8)
        for line in (self.header, self.locked, self.elsewhere, self.conflict, self.trouble):
            whole.addWidget(line)
        whole.addWidget(self.columns, 1)
        self.work = work
        self.front = Pages()
        self.front.add_page(work)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Frame(self.front))
