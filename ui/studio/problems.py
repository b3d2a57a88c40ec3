"""What is wrong, as cards that lead to the place; with buttons for what mends it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.items import Ref, item_in
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.studio import Fix
from ui.core_texts import translated
from ui.i18n import in_interface
from ui.studio.diff_words import place_words
from ui.studio.page import clear
from ui.studio.rows import holder
from ui.studio.text_button import TextButton
from ui.studio.words import count_text, title_of
from ui.tokens import Tone
from ui.widgets import ActionButton, SectionTitle, Words
from ui.widgets.showing import show_words

MOST_SHOWN = 20


class ProblemsPanel(QWidget):
    """The problems of the open item first; those of the rest when somebody asks.

    Signals:
        wanted: the `Problem` to go to.
        fix_wanted: a `Fix` that is to be made.
    """

    wanted = Signal(object)
    fix_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._content = Content()
        self._ref: Ref | None = None
        self._all = False
        self._at = -1
        self._fixes: Mapping[Problem, tuple[Fix, ...]] = {}
        self._shown: tuple[Problem, ...] = ()
        self._told: object = None
        self.title = SectionTitle()
        self.none = Words(role="mute")
        self.cards: list[TextButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.rest = ActionButton(kind="quiet")
        self.rest.clicked.connect(self._toggle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.title)
        whole.addWidget(self.none)
        whole.addLayout(self._column)
        whole.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)

    def show_problems(self, problems: Iterable[Problem], content: Content, ref: Ref | None) -> None:
        """Show what is wrong.

        Args:
            problems: of everything. content: for the names. ref: the item that is open.
        """
        self._problems, self._content, self._ref = tuple(problems), content, ref
        self._draw()

    def show_fixes(self, fixes: Mapping[Problem, tuple[Fix, ...]]) -> None:
        """Offer what mends some of the problems."""
        self._fixes = fixes
        self._draw()

    def shown(self) -> tuple[Problem, ...]:
        """The problems that have a card."""
        return self._shown

    def go_on(self) -> None:
        """Go to the next problem: of the open item, else of another one."""
        mine = self._mine() or self._problems
        if mine:
            self._at = (self._at + 1) % len(mine)
            self.wanted.emit(mine[self._at])

    def take_focus(self) -> None:
        """Put the focus on the first card."""
        target: QWidget = self.cards[0] if self.cards else self.rest
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._told = None
        self._draw()

    def _mine(self) -> tuple[Problem, ...]:
        return tuple(it for it in self._problems if holder(it) == self._ref)

    def _draw(self) -> None:
        mine = self._mine()
        others = len(self._problems) - len(mine)
        wanted = self._problems if self._all else mine
        ranked = sorted(wanted, key=lambda it: it.severity is not Severity.ERROR)
        shown = tuple(ranked[:MOST_SHOWN])
        offered = tuple(self._fixes.get(it, ()) for it in shown)
        told = (shown, offered, len(wanted), others, self._all, self._ref)
        if told == self._told:
            return
        if shown != self._shown:
            self._at = -1
        self._told, self._shown = told, shown
        errors = sum(it.severity is Severity.ERROR for it in wanted)
        counts = count_text(errors, len(wanted) - errors) if wanted else ""
        self.title.setText(" ".join(filter(None, (self.tr("Problems"), counts))))
        show_words(self.none, "" if wanted else self.tr("Nothing is wrong here."))
        focused = next((at for at, card in enumerate(self.cards) if card.hasFocus()), -1)
        clear(self._column)
        self.cards = []
        for problem, fixes in zip(shown, offered, strict=True):
            self._add(problem, fixes)
        if 0 <= focused < len(self.cards):
            self.cards[focused].setFocus()
        hidden = len(wanted) - len(shown)
        if self._all:
            text = self.tr("Only this item")
            if hidden:
                text += " · " + self.tr("%n more", None, hidden)
        else:
            text = self.tr("%n in other items", None, others)
        self.rest.set_label(text)
        self.rest.setVisible(self._all or others > 0)

    def _add(self, problem: Problem, fixes: tuple[Fix, ...]) -> None:
        tone = Tone.BAD if problem.severity is Severity.ERROR else Tone.WARN
        kind = self.tr("Error:") if tone is Tone.BAD else self.tr("Warning:")
        card = TextButton(tone, where_text(problem, self._content), sentence(problem))
        card.setAccessibleName(f"{kind} {card.accessibleName()}")
        card.setToolTip(translated(problem.hint))
        card.setProperty("at", len(self.cards))
        card.clicked.connect(self._go)
        self.cards.append(card)
        self._column.addWidget(card)
        if fixes:
            row = QHBoxLayout()
            for number, fix in enumerate(fixes):
                button = ActionButton(translated(fix.label), kind="quiet", icon="check")
                button.setProperty("fix", (len(self.cards) - 1, number))
                button.clicked.connect(self._fix)
                row.addWidget(button)
            row.addStretch(1)
            self._column.addLayout(row)

    def _go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(self._shown[sender.property("at")])

    def _fix(self) -> None:
        sender = self.sender()
        if sender is not None:
            card, number = sender.property("fix")
            self.fix_wanted.emit(self._fixes[self._shown[card]][number])

    def _toggle(self) -> None:
        self._all = not self._all
        self._draw()


def sentence(problem: Problem) -> str:
    """What is wrong, as a sentence in the interface's language."""
    return translated(problem.message)


def where_text(problem: Problem, content: Content) -> str:
    """Where it is, in names: the item, and the step."""
    ref = holder(problem)
    if ref is None:
        return ""
    item = item_in(content, ref)
    names = [title_of(item, ref)]
    step = getattr(item, "steps", {}).get(step_of(problem)) if ref.kind == "guide" else None
    if step is not None:
        names = [in_interface(step.title) or step.id]
    if ref.kind in ("scenario", "move") and problem.part:
        names += place_words([problem.part.partition("/")[0]])
    return f"{' · '.join(names)}:"


def step_of(problem: Problem) -> str:
    """The step that a problem of a guide, or of a text in it, belongs to."""
    if problem.item.startswith("templates/"):
        return problem.item.partition("/")[2].partition(".")[2]
    parts = problem.part.split("/")
    return parts[1] if len(parts) > 1 and parts[0] == "steps" else ""
