"""A row of the moves table: how reps say it, what it does to a customer, what customers answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.content import Content, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.items import owner_of
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.scenario import Happening, Lists, Move, MoveSpec, Reply
from ui.i18n import in_interface
from ui.studio.editor.base import PartEditor, column, inside, side_by_side
from ui.studio.editor.fields import ChoiceField, CountField, PlainField
from ui.studio.editor.pickers import PickField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.tabs import Tabs
from ui.studio.editor.text_fields import LinesField, TextField
from ui.studio.practice.fields import EffectField, SignedField
from ui.studio.practice.names import cause_text, solution_text, titled
from ui.studio.practice.part_list import OnePart, PartList, rearranged
from ui.studio.practice.parts import ReplyEditor
from ui.theme import theme
from ui.widgets import Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if

PHRASES, ABOUT, EFFECT, ANSWERS = range(4)
_PAGES = {"phrasings": PHRASES, "about": ABOUT, "replies": ANSWERS}
MOST_LINES = 16
MOST_SECONDS = 36_000
SAID = (*(one.value for one in Move), Happening.NOT_UNDERSTOOD.value)
"""What is known by phrasings."""
TIMED = (Happening.SILENCE.value, Happening.LONG_HOLD.value)


@dataclass(frozen=True, slots=True)
class About:
    """Phrasings that do a move about one fact or solution."""

    name: str
    lists: Lists = field(default_factory=dict)


class AboutEditor(OnePart):
    """What it is about, and how that is said."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        said = self.tr("Phrasings changed")
        self.name = self.bind_part("name", ChoiceField(self.tr("What it is about")), said)
        self.lists = self.bind_part(
            "lists",
            LinesField(
                self.tr("How reps say it, one phrasing a line"),
                least=4,
                most=MOST_LINES,
                beside=False,
            ),
            said,
            at=("",),
        )
        self.first = self.lists
        self._choices: Sequence[tuple[str, str]] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 6, 8)
        whole.addWidget(self.name)
        whole.addWidget(self.lists)
        whole.addStretch(1)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """What it can be about."""
        self.name.set_choices(choices)


class MoveEditor(PartEditor):
    """Edits a row of the moves table, on four pages."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.tabs = Tabs(
            self.tr("Parts of the move"),
            (
                (self.tr("How reps say it"), self._phrases()),
                (self.tr("About one thing"), self._about()),
                (self.tr("What it does"), self._effect()),
                (self.tr("What customers answer"), self._answers()),
            ),
        )
        self.pages = self.tabs.pages
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.tabs)
        whole.addWidget(self.pages, 1)

    # --- pages --------------------------------------------------------------------------------

    def _phrases(self) -> QWidget:
        inner = QWidget()
        parts = column(inner)
        self.phrasings = self.bind_part(
            "phrasings",
            LinesField(
                self.tr("What reps say to do it, one phrasing a line"),
                least=6,
                most=MOST_LINES,
                beside=False,
            ),
            self.tr("Phrasings changed"),
        )
        hint = self.tr("Thirty or more varied ones in each language are understood well.")
        parts.addWidget(self.phrasings)
        parts.addWidget(Words(hint, "small"))
        parts.addStretch(1)
        return Scroller(inner)

    def _about(self) -> QWidget:
        self.about = PartList(
            self.tr("What the phrasings are about"),
            self.tr("About something else"),
            self.tr("No phrasing is about one thing only."),
            AboutEditor(self.tools),
        )
        self.about.changed.connect(self._put_about)
        self.about.asked.connect(self._ask_about)
        return self.about

    def _effect(self) -> QWidget:
        inner = QWidget()
        parts = column(inner)
        said = self.tr("What a move does changed")
        self.title = self.bind_part("title", TextField(self.tr("Title")), self.tr("Title changed"))
        self.summary = self.bind_part(
            "summary", TextField(self.tr("Summary, one line")), self.tr("Summary changed")
        )
        self.anger = self.bind_part(
            "anger", EffectField(self.tr("Adds to the anger, below 0 calms:")), said
        )
        self.again = self.bind_part(
            "again",
            SignedField(
                self.tr("Adds each later time"),
                self.tr("as usual"),
                self.tr("As usual: what helped helps no second time, what harmed harms again"),
            ),
            said,
        )
        self.patience = self.bind_part(
            "patience", SignedField(self.tr("Adds to the patience")), said
        )
        self.seconds = self.bind_part(
            "seconds",
            CountField(self.tr("Happens after seconds"), 0, MOST_SECONDS, self.tr("as usual")),
            said,
        )
        self.templates = self.bind_part(
            "templates",
            PickField(self.tr("Texts of the desk that do it"), self.tr("Add a text…")),
            said,
        )
        self.note = self.bind_part(
            "note", PlainField(self.tr("Remark, never shown to the rep")), self.tr("Remark changed")
        )
        parts.addLayout(side_by_side(self.title, self.summary, stretch=(1, 2)))
        parts.addWidget(self.anger)
        parts.addLayout(side_by_side(self.again, self.patience, self.seconds))
        parts.addWidget(self.templates)
        parts.addWidget(self.note)
        parts.addStretch(1)
        return Scroller(inner)

    def _answers(self) -> QWidget:
        self.replies = PartList(
            self.tr("What customers answer"),
            self.tr("Another answer"),
            self.tr("Customers say nothing of their own to it."),
            ReplyEditor(self.tools, of_table=True),
        )
        self.replies.changed.connect(self._put_reply)
        self.replies.asked.connect(self._ask_reply)
        return self.replies

    # --- showing ------------------------------------------------------------------------------

    def show_move(self, spec: MoveSpec, scene: Scene) -> None:
        """Show a row; what is being typed stays."""
        other = self.key != spec.id
        scene = replace(scene, practice=True)
        content = scene.content
        self.templates.set_choices(_template_titles(content))
        self.show_thing(spec.id, spec, scene)
        self._show_lists(scene)
        with_about = spec.id in (Move.ASK, Move.OFFER) or bool(spec.about)
        self.tabs.setTabVisible(ABOUT, with_about)
        self.tabs.setTabVisible(PHRASES, spec.id in SAID or bool(spec.phrasings))
        show_if(self.seconds, spec.id in TIMED or bool(spec.seconds))
        if other:
            self.tabs.setCurrentIndex(PHRASES if self.tabs.isTabVisible(PHRASES) else EFFECT)
        self.tabs.updateGeometry()
        self._mark(scene.problems)

    def _show_lists(self, scene: Scene) -> None:
        spec: MoveSpec = self.thing
        content = scene.content
        known = dict(_subjects(spec, content))
        editor = self.about.editor
        if isinstance(editor, AboutEditor):
            editor.offer(list(known.items()))
        language = scene.language
        rows = [
            (f"about/{name}", f"{known.get(name, name)}  {len(lists.get(language, ()))}")
            for name, lists in spec.about.items()
        ]
        about = tuple(About(name, lists) for name, lists in spec.about.items())
        self.about.show_parts(spec.id, about, rows, scene)
        replies = []
        for number, reply in enumerate(spec.replies, 1):
            words = in_interface({code: lines[0] for code, lines in reply.says.items() if lines})
            others = [it for it in reply.to if it != spec.id]
            causes = ", ".join(cause_text(content, it) for it in others)
            replies.append((f"replies/{number}", "\n".join(filter(None, (causes, words or "—")))))
        self.replies.show_parts(spec.id, spec.replies, replies, scene)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to, and mark its page."""
        found = tuple(problems)
        super().show_problems(found)
        self.about.show_problems(found)
        self.replies.show_problems(found)
        self._mark(found)

    def _mark(self, problems: Sequence[Problem]) -> None:
        owner = self.scene.owner if self.scene else ""
        marked: dict[int, Severity] = {}
        for one in problems:
            part = inside(one, owner)
            if part is not None and marked.get(page_of(one.code, part)) is not Severity.ERROR:
                marked[page_of(one.code, part)] = one.severity
        for page in range(self.tabs.count()):
            severity = marked.get(page)
            bad = severity is Severity.ERROR
            sign = theme().icon("cross" if bad else "warning", "bad" if bad else "warn")
            self.tabs.setTabIcon(page, sign if severity else QIcon())
        self.tabs.updateGeometry()

    def go_to(self, problem: Problem) -> bool:
        """Go to the place where a problem stands."""
        page = page_of(problem.code, problem.part)
        self.tabs.setCurrentIndex(page)
        words = problem.part.split("/")
        listed = {ABOUT: self.about, ANSWERS: self.replies}.get(page)
        if listed is None:
            found = self.field_for(problem.part) or self.phrasings
            found.take_focus()
            return True
        ids = list(self.thing.about) if page == ABOUT else _numbers(self.thing.replies)
        if len(words) > 1 and words[1] in ids:
            listed.choose(ids.index(words[1]))
        place = listed.editor.field_for("/".join(words[2:])) or listed.editor.first
        place.take_focus()
        return True

    def flush(self) -> None:
        """Tell at once what was typed."""
        super().flush()
        self.about.flush()
        self.replies.flush()

    # --- changes ------------------------------------------------------------------------------

    def give(self, thing: Any, said: str) -> None:
        """Tell of a change; the parts show it at once."""
        super().give(thing, said)
        if self.scene is not None:
            self._show_lists(self.scene)

    def _put_about(self, at: int, about: About, said: str) -> None:
        pairs = list(self.thing.about.items())
        names = [name for name, _ in pairs]
        if at < len(pairs) and (about.name == names[at] or about.name not in names):
            pairs[at] = (about.name, about.lists)
            self.give(replace(self.thing, about=dict(pairs)), said)
        elif self.scene is not None:
            self._show_lists(self.scene)

    def _ask_about(self, what: str, at: int) -> None:
        spec: MoveSpec = self.thing
        content = self.scene.content if self.scene else Content()
        free = [name for name, _ in _subjects(spec, content) if name not in spec.about]
        if what in ("add", "copy") and not free:
            return
        pairs = list(spec.about.items())
        lists = pairs[at][1] if what == "copy" else {}
        new = (free[0], lists) if free else ("", {})
        made = rearranged(pairs, what, at, new)
        self.give(replace(spec, about=dict(made)), self.tr("Phrasings changed"))

    def _put_reply(self, at: int, reply: Reply, said: str) -> None:
        replies = list(self.thing.replies)
        if at < len(replies):
            replies[at] = reply
            self.give(replace(self.thing, replies=tuple(replies)), said)

    def _ask_reply(self, what: str, at: int) -> None:
        replies = self.thing.replies
        new = replies[at] if what == "copy" else Reply((self.thing.id,))
        made = replace(self.thing, replies=rearranged(replies, what, at, new))
        self.give(made, self.tr("Answers changed"))


def page_of(code: str, part: str) -> int:
    """The page on which a problem is mended."""
    if code == "no-phrasings":
        return PHRASES
    return _PAGES.get(part.partition("/")[0], EFFECT)


def _numbers(replies: Sequence[Reply]) -> list[str]:
    return [str(at + 1) for at in range(len(replies))]


def _subjects(spec: MoveSpec, content: Content) -> list[tuple[str, str]]:
    """What phrasings of a move can be about: facts to ask for, solutions to offer."""
    if spec.id != Move.ASK:
        return titled((id_, solution_text(content, id_)) for id_ in content.solutions)
    facts: dict[str, Mapping[str, str]] = {}
    for one in (content.facts, *(guide.facts for guide in content.guides.values())):
        for name, fact in one.items():
            facts.setdefault(name, fact.label)
    return titled((name, in_interface(label) or name) for name, label in facts.items())


def _template_titles(content: Content) -> list[tuple[str, str]]:
    return titled((it.id, _template_title(content, it)) for it in content.templates.values())


def _template_title(content: Content, template: Template) -> str:
    guide = content.guides.get(owner_of(template))
    if guide is None:
        return in_interface(template.title) or template.id
    step = guide.steps.get(template.id.partition(".")[2])
    words = in_interface(step.title) if step else ""
    return f"{in_interface(guide.title) or guide.id} · {words or template.id}"
