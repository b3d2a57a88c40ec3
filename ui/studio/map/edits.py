"""What is done to a guide from its map: asks what has to be asked, and tells what it becomes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
)
from agent_assist.domain.texts import content_language, in_language
from agent_assist.editing.guide_edits import (
    add_step,
    change_kind,
    duplicate_step,
    move_step,
    remove_from,
    rename_step,
    set_start,
)
from agent_assist.editing.guide_graph import STAGES
from agent_assist.editing.guide_ways import EditError, connect, disconnect, free_way, main_way
from agent_assist.editing.phrases import in_cyrillic
from ui.i18n import QT_TRANSLATE_NOOP
from ui.studio.map.asking import Picker, TitlePanel
from ui.studio.map.keys import MapAct
from ui.studio.map.picture import kind_text, shown, title_of, way_text
from ui.widgets import HitItem
from ui.widgets.panel import Panel
from ui.words import stage_text

SENTENCES = (
    QT_TRANSLATE_NOOP("GuideMap", "This step is no longer there."),
    QT_TRANSLATE_NOOP("GuideMap", "This way is no longer there."),
    QT_TRANSLATE_NOOP(
        "GuideMap", "A step that ends the conversation leads nowhere. Change its kind first."
    ),
    QT_TRANSLATE_NOOP(
        "GuideMap", "Every outcome of this step leads somewhere. Choose which to lead anew."
    ),
    QT_TRANSLATE_NOOP("GuideMap", "A guide needs at least one step. Add another one first."),
    QT_TRANSLATE_NOOP("GuideMap", "Choose first what the step asks for."),
)
"""What `EditError` says; the core knows no Qt, so its sentences are listed here."""
RETURN = "<"
"""Row of the list of targets that leads back to the guide that called; no id looks like this."""


class MapEdits(QObject):
    """The edits of the guide that is shown.

    Signals:
        edited: a tuple of new items, and what was done, for undo.
        refused: a sentence why something cannot be done.
        asked: a panel was opened; the map gives back the focus when it closes.
    """

    edited = Signal(object, str)
    refused = Signal(str)
    asked = Signal(object)

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self.guide: Guide | None = None
        self.content = Content()
        self.language = "en"
        self.wanted = ""
        """The step to choose when the edit is shown."""

    def show(self, guide: Guide | None, content: Content, language: str) -> None:
        """Work on this state from now on."""
        self.guide, self.content, self.language = guide, content, language

    def perform(self, act: MapAct, step: str, beside: str) -> None:
        """Do what a key asks for.

        Args:
            act: one that edits. step: the chosen one.
            beside: the step that is chosen when this one is removed.
        """
        match act:
            case MapAct.ADD:
                self.add(step)
            case MapAct.ADD_ON:
                self.add_on(step)
            case MapAct.CONNECT:
                self.connect_to(step)
            case MapAct.DISCONNECT:
                self.disconnect_from(step)
            case MapAct.RENAME:
                self.rename(step)
            case MapAct.KIND:
                self.choose_kind(step)
            case MapAct.DUPLICATE:
                self.duplicate(step)
            case MapAct.START:
                self.begin_at(step)
            case MapAct.STAGE_BEFORE:
                self.move_by(step, -1)
            case MapAct.STAGE_AFTER:
                self.move_by(step, 1)
            case MapAct.REMOVE:
                self.remove(step, beside)

    def add(self, after: str, stage: Stage | None = None, way: str = "") -> None:
        """Ask for a title and add a step.

        Args:
            after: the step before it; "" for one that nothing leads to yet.
            stage: where it stands; by default where the step before it stands.
            way: the way it is put on.
        """
        if self.guide is None:
            return
        before = self.guide.steps.get(after)
        stage = stage or (before.stage if before else Stage.GREET)
        if before is not None and before.kind is StepKind.END:
            self._refuse(SENTENCES[2])
            return
        if before is None:
            title = self.tr("New step in the stage {stage}").format(stage=stage_text(stage))
        else:
            title = self.tr("New step after “{title}”").format(title=self._title(after))
        panel = TitlePanel(title, self.tr("Add"), self.tr("Title"), "", self._room)
        self._open(panel, partial(self._added, after, stage, way))

    def add_on(self, after: str) -> None:
        """Add a step on a way of a step; which one is asked when there are several."""
        step = self._step(after)
        if step is None:
            return
        if len(step.ways) < 2:
            self.add(after, way=step.ways[0].id if step.ways else "")
            return
        title = self.tr("New step after “{title}”").format(title=self._title(after))
        hint = self.tr("On which way?")
        self._open(
            Picker(title, self.tr("Go on"), hint, self._way_rows(step), self._room),
            lambda way: self.add(after, way=str(way)),
        )

    def connect_to(self, source: str, target: str = "") -> None:
        """Let one more way lead from a step to another.

        Args:
            source: where it begins.
            target: where it leads; "" to choose from a list.
        """
        step = self._step(source)
        if step is None:
            return
        if step.kind is StepKind.END:
            self._refuse(SENTENCES[2])
        elif target:
            self._connected(source, target)
        else:
            title = self.tr("From “{title}” to…").format(title=self._title(source))
            hint = self._what_connecting_does(step)
            rows = self._target_rows(source)
            self._open(
                Picker(title, self.tr("Connect"), hint, rows, self._room),
                partial(self._connected, source),
            )

    def disconnect_from(self, source: str) -> None:
        """Take a way of a step away; which one is asked when there are several."""
        step = self._step(source)
        if step is None:
            return
        if not step.ways:
            self._refuse(self.tr("No way leads on from this step."))
        elif len(step.ways) == 1:
            self._disconnected(source, step.ways[0].id)
        else:
            title = self.tr("Disconnect “{title}”").format(title=self._title(source))
            hint = self.tr("Which way is taken away?")
            self._open(
                Picker(title, self.tr("Disconnect"), hint, self._way_rows(step), self._room),
                partial(self._disconnected, source),
            )

    def remove(self, step: str, then: str) -> None:
        """Remove a step; afterwards `then` is chosen."""
        if self._step(step) is None or self.guide is None:
            return
        title, id = self._title(step), self.guide.id
        self._do(
            lambda: remove_from(self.content, id, step),
            self.tr("Step “{title}” removed").format(title=title),
            then,
        )

    def rename(self, step: str) -> None:
        """Ask for another title."""
        found = self._step(step)
        if found is None:
            return
        title = self.tr("Rename “{title}”").format(title=self._title(step))
        now = in_language(found.title, self.language, ())
        panel = TitlePanel(title, self.tr("Rename"), self.tr("Title"), now, self._room)
        self._open(panel, partial(self._renamed, step))

    def choose_kind(self, step: str) -> None:
        """Ask what the step is for."""
        found = self._step(step)
        if found is None:
            return
        title = self.tr("What is “{title}” for?").format(title=self._title(step))
        rows = tuple(HitItem(kind.value, kind_text(kind)) for kind in StepKind)
        hint = self.tr("Now: {kind}").format(kind=kind_text(found.kind))
        self._open(
            Picker(title, self.tr("Change"), hint, rows, self._room),
            partial(self._kind_chosen, step),
        )

    def duplicate(self, step: str) -> None:
        """Put a second step like it beside it."""
        if self._step(step) is None or self.guide is None:
            return
        guide, id, templates = duplicate_step(self.guide, step, self.content.templates)
        text = self.tr("Step “{title}” duplicated").format(title=self._title(step))
        self._tell((guide, *templates), text, id)

    def begin_at(self, step: str) -> None:
        """Let the guide begin there."""
        text = self.tr("The guide begins with “{title}”").format(title=self._title(step))
        self._change(lambda guide: set_start(guide, step), text, step)

    def move(self, step: str, stage: Stage) -> None:
        """Put a step into another stage."""
        text = self.tr("“{title}” moved to the stage {stage}").format(
            title=self._title(step), stage=stage_text(stage)
        )
        self._change(lambda guide: move_step(guide, step, stage), text, step)

    def move_by(self, step: str, by: int) -> None:
        """Put a step into the stage before or after."""
        found = self._step(step)
        if found is None:
            return
        lane = STAGES.index(found.stage) + by
        if 0 <= lane < len(STAGES):
            self.move(step, STAGES[lane])

    def _added(self, after: str, stage: Stage, way: str, title: object) -> None:
        if self.guide is None:
            return
        texts = {content_language(self.language): self._written(title)}
        try:
            guide, id = add_step(self.guide, texts, stage, after, way)
        except EditError as refused:
            self._refuse(str(refused))
            return
        self._tell((guide,), self.tr("Step “{title}” added").format(title=title), id)

    def _connected(self, source: str, target: object) -> None:
        step = self._step(source)
        if step is None:
            return
        to = Target(TargetKind.RETURN) if target == RETURN else Target(step=str(target))
        if free_way(step) is None and main_way(step) is None and len(step.ways) > 1:
            title = self.tr("Every outcome leads somewhere already")
            hint = self.tr("Which one is led anew?")
            self._open(
                Picker(title, self.tr("Connect"), hint, self._way_rows(step), self._room),
                partial(self._led, source, to),
            )
        else:
            self._led(source, to, "")

    def _led(self, source: str, to: Target, way: object) -> None:
        title = self.tr("the guide that called") if not to.step else self._title(to.step)
        text = self.tr("“{one}” connected to “{other}”").format(
            one=self._title(source), other=title
        )
        answer = self.guide.steps[to.step].title if self.guide and to.step else {}
        self._change(lambda guide: connect(guide, source, to, str(way), answer), text, source)

    def _disconnected(self, source: str, way: object) -> None:
        text = self.tr("A way of “{title}” taken away").format(title=self._title(source))
        self._change(lambda guide: disconnect(guide, source, str(way)), text, source)

    def _written(self, title: object) -> str:
        """A title as it is kept: Serbian is written in Cyrillic, in whatever script it is shown."""
        latin = self.language in ("sr-Latn", "sr@latin")
        return in_cyrillic(str(title)) if latin else str(title)

    def _renamed(self, step: str, title: object) -> None:
        code = content_language(self.language)
        text = self.tr("Step renamed to “{title}”").format(title=title)
        self._change(lambda guide: rename_step(guide, step, code, self._written(title)), text, step)

    def _kind_chosen(self, step: str, kind: object) -> None:
        new = StepKind(str(kind))
        found = self._step(step)
        if found is None:
            return
        asks = bool(found.captures or found.verify)
        if new in (StepKind.CAPTURE, StepKind.VERIFY) and not asks:
            title = self.tr("What does “{title}” ask for?").format(title=self._title(step))
            hint = self.tr("More can be added in the editor.")
            self._open(
                Picker(title, self.tr("Change"), hint, self._fact_rows(), self._room),
                partial(self._kind_changed, step, new),
            )
        else:
            self._kind_changed(step, new, "")

    def _kind_changed(self, step: str, kind: StepKind, fact: object) -> None:
        facts = (str(fact),) if fact else ()
        text = self.tr("“{title}”: {kind}").format(title=self._title(step), kind=kind_text(kind))
        self._change(lambda guide: change_kind(guide, step, kind, facts), text, step)

    def _what_connecting_does(self, step: Step) -> str:
        """One more way, or another target of the one that is there."""
        settled = main_way(step) if free_way(step) is None else None
        if settled is None or self.guide is None:
            return self.tr("Where does this way lead?")
        way = way_text(self.guide, step, settled, self.content, self.language)
        return self.tr("Instead of: {way}").format(way=way)

    def _target_rows(self, source: str) -> tuple[HitItem, ...]:
        if self.guide is None:
            return ()
        steps = sorted(self.guide.steps.values(), key=lambda step: STAGES.index(step.stage))
        rows = [
            HitItem(step.id, self._title(step.id), subtitle=stage_text(step.stage))
            for step in steps
            if step.id != source
        ]
        if self.guide.kind is not GuideKind.OPENING:
            rows.append(HitItem(RETURN, self.tr("Back to the guide that called")))
        itself = self.tr("Itself: the customer asks for it again")
        return (*rows, HitItem(source, self._title(source), subtitle=itself))

    def _way_rows(self, step: Step) -> tuple[HitItem, ...]:
        if self.guide is None:
            return ()
        return tuple(
            HitItem(way.id, way_text(self.guide, step, way, self.content, self.language))
            for way in step.ways
        )

    def _fact_rows(self) -> tuple[HitItem, ...]:
        own = self.guide.facts if self.guide else {}
        facts = {**self.content.facts, **own}
        return tuple(
            HitItem(name, shown(in_language(fact.label, self.language), self.language) or name)
            for name, fact in facts.items()
        )

    def _step(self, id: str) -> Step | None:
        return self.guide.steps.get(id) if self.guide else None

    def _title(self, step: str) -> str:
        return title_of(self.guide, step, self.language) if self.guide else step

    def _open(self, panel: Panel, then: Callable[[object], None]) -> None:
        def confirmed(value: object) -> None:
            panel.close_panel()
            then(value)

        panel.confirmed.connect(confirmed)
        self.asked.emit(panel)
        panel.open_at(None)

    def _change(self, edit: Callable[[Guide], Guide], text: str, then: str) -> None:
        guide = self.guide
        if guide is not None:
            self._do(lambda: (edit(guide),), text, then)

    def _do(self, edit: Callable[[], tuple[Guide, ...]], text: str, then: str) -> None:
        try:
            items = edit()
        except EditError as refused:
            self._refuse(str(refused))
            return
        if items != (self.guide,):
            self._tell(items, text, then)

    def _tell(self, items: tuple[object, ...], text: str, then: str) -> None:
        self.wanted = then
        self.edited.emit(items, text)

    def _refuse(self, sentence: str) -> None:
        self.refused.emit(QCoreApplication.translate("GuideMap", sentence))
