"""The guide map: a call guide as a graph, to look at, walk through by keys, and change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide
from agent_assist.domain.problem import Problem
from agent_assist.editing.guide_graph import STAGES, Shares
from ui.studio.map.edits import MapEdits
from ui.studio.map.finding import Typed, find_title
from ui.studio.map.frame import MapFrame
from ui.studio.map.keys import MapAct, act_of, key_row, letter_of, move_of
from ui.studio.map.menu import MapMenu
from ui.studio.map.picture import CardData, Picture, picture_of
from ui.studio.map.view import ZOOM_STEP
from ui.studio.map.walk import Move, beside, moved, reading_order
from ui.theme import theme
from ui.widgets import announce
from ui.widgets.panel import Panel

REMEMBERED = 50
Shown = tuple[Guide | None, Content, str, tuple[Problem, ...], Shares | None]


class GuideMap(MapFrame):
    """Shows one guide and tells what was chosen and what it should become.

    It never changes a guide itself: it emits the changed one and waits to be shown it.

    Signals:
        step_chosen: the supervisor chose a step, by its id. step_opened: to edit it.
        guide_opened: another guide, by its id, that a step calls.
        edited: a tuple of new items, and a short description for undo.
    """

    step_chosen = Signal(str)
    step_opened = Signal(str)
    guide_opened = Signal(str)
    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._picture: Picture | None = None
        self._content = Content()
        self._guide: Guide | None = None
        self._shown: Shown | None = None
        self._why_not = ""
        self._chosen = ""
        self._came: list[str] = []
        self._typed = Typed()
        self._to_fit = False
        self.menu: MapMenu | None = None
        self.edits = MapEdits(self)
        self._connect()
        self.retranslate()

    # --- showing

    def show_guide(
        self,
        guide: Guide | None,
        content: Content,
        language: str,
        problems: tuple[Problem, ...] = (),
        shares: Shares | None = None,
    ) -> None:
        """Show a guide, or another state of it: then zoom, place and choice stay.

        Args:
            guide: what to show; None for nothing.
            content: the whole working content, for the titles of other guides.
            language: of the titles.
            problems: what the guide check found, for all items.
            shares: how logged calls went through this guide.
        """
        self._shown = (guide, content, language, problems, shares)
        same = guide is not None and self._guide is not None and guide.id == self._guide.id
        picture = picture_of(guide, content, language, problems, shares) if guide else None
        self._guide, self._content = guide, content
        self.edits.show(guide, content, language)
        before = self._order() if same else []
        anchor = self.view.anchor() if same else None
        self._picture = picture
        self.scene.show_picture(picture, keep=same)
        if not same:
            self._chosen = ""
            self._came.clear()
        self._show_page()
        if anchor is not None:
            self.view.drop_anchor(anchor)
        else:
            self._fit_soon()
        self._keep_choice(before)
        self._take_wanted()
        self.show_caption(self._picture.calls if self._picture else 0)
        self.show_lanes()

    def choose(self, step_id: str) -> None:
        """Choose a step and bring it into sight; nothing is emitted."""
        self._set_chosen(step_id)
        self.view.bring(self._chosen)

    def _set_chosen(self, step_id: str) -> None:
        if self._picture is None or step_id not in self._picture.cards:
            step_id = ""
        if step_id != self._chosen and self._chosen:
            self._came = [*self._came[-REMEMBERED:], self._chosen]
        self._chosen = step_id
        self.view.mark(step_id)
        self.steps.mark(step_id)
        self._describe()
        self.enable(self._why_not, bool(step_id))

    def fit(self) -> None:
        """Show all of the map."""
        self.view.fit()

    @property
    def chosen(self) -> str:
        """Id of the chosen step, or ""."""
        return self._chosen

    def set_read_only(self, why: str) -> None:
        """Let nothing be changed, and say why; "" lets everything be changed again."""
        self._why_not = why
        self.view.can_edit = not why
        self.enable(self._why_not, bool(self._chosen))

    # --- doing

    def perform(self, act: MapAct) -> None:
        """Do what a key or a button asks for."""
        row = key_row(act)
        self.say("")
        if row.edits and self._why_not:
            self.say(self._why_not)
            return
        if row.on_step and not self._chosen:
            self.say(self.tr("Choose a step first."))
            return
        if row.edits:
            self.edits.perform(act, self._chosen, self._beside(self._chosen))
        elif act is MapAct.OPEN:
            self.step_opened.emit(self._chosen)
        else:
            self._look(act)

    def walk(self, move: Move) -> None:
        """Choose the step to which a move of the keyboard leads."""
        if self._picture is None:
            return
        there = moved(self._picture, self.scene.layout, self._chosen, move, self._came)
        if there and there != self._chosen:
            self._choose_here(there)

    def _look(self, act: MapAct) -> None:
        match act:
            case MapAct.ZOOM_IN:
                self.view.zoom_to(self.view.zoom * ZOOM_STEP)
            case MapAct.ZOOM_OUT:
                self.view.zoom_to(self.view.zoom / ZOOM_STEP)
            case MapAct.ZOOM_NORMAL:
                self.view.zoom_to(1.0)
                self.view.bring(self._chosen)
            case MapAct.FIT:
                self.fit()
            case MapAct.TIDY:
                self._tidy()
            case MapAct.AS_LIST:
                self._turn()
            case MapAct.MENU:
                self._ask_here()
            case _:
                raise AssertionError(act)

    def _tidy(self) -> None:
        """Lay everything out anew, as when the guide is opened."""
        self.scene.show_picture(self._picture, keep=False)
        self._show_page()
        self.view.mark(self._chosen)
        self.view.bring(self._chosen)
        self.show_lanes()

    def _choose_here(self, step: str) -> None:
        """The supervisor chose a step: show it, tell it, and let a screen reader say it."""
        self.choose(step)
        self.step_chosen.emit(step)
        announce(self.view, self._spoken(step))

    def _press(self, node: str) -> None:
        card = self._card(node)
        if card is not None:
            self._stop_finding()
            self.say("")
            self._choose_here(card.node.step)

    def _open(self, node: str) -> None:
        card = self._card(node)
        if card is None:
            return
        if not card.node.portal:
            self.step_opened.emit(node)
        elif card.node.guide in self._content.guides:
            self.guide_opened.emit(card.node.guide)

    def _wired(self, source: str, target: str) -> None:
        if target.startswith("lane:"):
            self.edits.add(source, STAGES[int(target.removeprefix("lane:"))])
        else:
            self.edits.connect_to(source, target)

    def _dropped(self, step: str, lane: int) -> None:
        self.edits.move(step, STAGES[lane])

    def _turn(self) -> None:
        """From the picture to the list, or back."""
        if self.is_empty:
            return
        self.turn(not self.is_list)
        self.front().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choose(self._chosen)

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Our keys come to us before the shortcuts of the window, while the focus is in the map."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = act_of(event) or move_of(event) or letter_of(event)
            if mine and self._has_keys():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves, acts, and letters that find a step."""
        act, move, letter = act_of(event), move_of(event), letter_of(event)
        if not self._has_keys():
            super().keyPressEvent(event)
        elif self._typed.text and event.key() == Qt.Key.Key_Backspace:
            self._find(self._typed.drop())
        elif self._typed.text and event.key() == Qt.Key.Key_Escape:
            self._stop_finding()
        elif letter and (letter != " " or self._typed.text):
            self._find(self._typed.add(letter))
        elif act is not None:
            self._stop_finding()
            self.perform(act)
        elif move is not None:
            self._stop_finding()
            self.walk(move)
        else:
            super().keyPressEvent(event)

    def _has_keys(self) -> bool:
        return self.front().hasFocus()

    def _stop_finding(self) -> None:
        self._typed.clear()
        self.show_typed("")

    def _find(self, text: str) -> None:
        if self._picture is None:
            return
        titles = [(id, self._picture.cards[id].title) for id in self._order()]
        found = find_title(text, titles, self._chosen)
        if found:
            self._choose_here(found)
            self.show_typed(self.tr("Find: {text}").format(text=text))
        elif text:
            self.show_typed(self.tr("No step with “{text}”").format(text=text))
            announce(self.view, self.tr("No step with “{text}”").format(text=text))
        else:
            self.show_typed("")

    # --- menu

    def _ask_here(self) -> None:
        """Open the menu of the chosen step by key."""
        card = self.scene.cards.get(self._chosen)
        rect = self.view.viewport().rect()
        spot = rect.center()
        if card is not None:
            spot = self.view.mapFromScene(card.sceneBoundingRect().center())
        where = spot if rect.contains(spot) else rect.center()
        self._ask(self._chosen, self.view.viewport().mapToGlobal(where), -1)

    def _ask(self, node: str, place: QPoint, lane: int) -> None:
        """Open the menu of a card, or of the lane where there is none."""
        if self._picture is None:
            return
        card = self._card(node)
        if card is not None and card.node.step != self._chosen:
            self._choose_here(card.node.step)
        menu = MapMenu(self, not self._why_not)
        if card is None:
            menu.add_here()
        elif not card.node.portal:
            menu.add_step_acts()
        for other in self._picture.cards.values():
            of_step = card is not None and other.node.step == card.node.step
            if of_step and other.node.guide in self._content.guides:
                menu.add_guide(other.node.guide, other.title)
        menu.add_views()
        menu.asked.connect(self.perform)
        menu.guide.connect(self.guide_opened)
        menu.here.connect(partial(self._add_in, max(lane, 0)))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(place)

    def _add_in(self, lane: int) -> None:
        self.edits.add("", STAGES[lane])

    # --- inside

    def _connect(self) -> None:
        self.asked.connect(self.perform)
        self.view.pressed.connect(self._press)
        self.view.opened.connect(self._open)
        self.view.connected.connect(self._wired)
        self.view.moved.connect(self._dropped)
        self.view.asked.connect(self._ask)
        self.steps.marked.connect(self._mark)
        self.steps.doubleClicked.connect(self._open_chosen)
        self.edits.edited.connect(self.edited)
        self.edits.refused.connect(self.say)
        self.edits.asked.connect(self._lend_focus)
        theme().changed.connect(self._dress)

    def _open_chosen(self) -> None:
        self.perform(MapAct.OPEN)

    def _mark(self, step: str) -> None:
        if step and step != self._chosen:
            self._choose_here(step)

    def _lend_focus(self, panel: Panel) -> None:
        panel.closed.connect(self._take_focus_back)

    def _take_focus_back(self) -> None:
        self.front().setFocus(Qt.FocusReason.PopupFocusReason)

    def _card(self, node: str) -> CardData | None:
        return self._picture.cards.get(node) if self._picture else None

    def _spoken(self, step: str) -> str:
        return self._picture.spoken(step) if self._picture and self._card(step) else ""

    def _order(self) -> list[str]:
        return reading_order(self._picture, self.scene.layout) if self._picture else []

    def _beside(self, step: str) -> str:
        if self._picture is None:
            return ""
        return beside(self._picture, self.scene.layout, step, self._came)

    def _keep_choice(self, before: list[str]) -> None:
        """The chosen step stays chosen; when it is gone, the one that stood beside it is."""
        now = set(self._order())
        chosen = self._chosen
        if chosen and chosen not in now:
            at = before.index(chosen) if chosen in before else 0
            near = sorted(range(len(before)), key=lambda row: abs(row - at))
            chosen = next((before[row] for row in near if before[row] in now), "")
        self._came = [step for step in self._came if step in now]
        # What is in sight stays there, unless another step had to be chosen.
        (self._set_chosen if chosen == self._chosen else self.choose)(chosen)

    def _take_wanted(self) -> None:
        """Choose what the last edit brought, now that it is there."""
        wanted, self.edits.wanted = self.edits.wanted, ""
        if wanted and wanted != self._chosen and self._card(wanted) is not None:
            self._choose_here(wanted)

    def _show_page(self) -> None:
        if self._picture is None:
            hint = self.tr("Choose a call guide; its steps are shown here as a map.")
            self.show_empty(hint, can_add=False)
        elif not self._picture.cards:
            hint = self.tr("This guide has no steps yet. Begin with what is said first.")
            self.show_empty(hint, can_add=True)
        else:
            self.show_full()
        self.steps.show_picture(self._picture, self._order(), self._chosen)

    def _fit_soon(self) -> None:
        """A first look at the guide, as soon as the map has its size."""
        self._to_fit = not self.isVisible()
        if not self._to_fit:
            self.view.fit_width()

    def _describe(self) -> None:
        """What a screen reader says of the map when it comes there."""
        none = self.tr("No step is chosen. The arrow keys choose one; {key} shows a list.")
        key = key_row(MapAct.AS_LIST).keys[0]
        self.view.setAccessibleDescription(self._spoken(self._chosen) or none.format(key=key))

    def _dress(self) -> None:
        self.dress()
        self.view.mark(self._chosen)
        self.view.bring(self._chosen)
        self.show_lanes()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.name_all()
        self._show_page()
        self.show_caption(self._picture.calls if self._picture else 0)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            if self._shown is not None:
                # Names of stages and kinds are part of the cards' words.
                self._picture = None
                self.show_guide(*self._shown)
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the first look that waited for this."""
        super().showEvent(event)
        self._first_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first look depends on the size."""
        super().resizeEvent(event)
        self._first_look()

    def _first_look(self) -> None:
        if self._to_fit and self.isVisible() and self.view.width() > 1:
            self._to_fit = False
            self.view.fit_width()
            self.view.bring(self._chosen)
