"""The review list: what is out of date, not found, failing, skipped, unused or edited by reps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.apart import review_apart
from agent_assist.domain.items import Ref
from agent_assist.domain.review import (
    Due,
    EditedLine,
    FailingSolution,
    MissGroup,
    ReviewList,
    SkippedStep,
    UnusedWording,
    Why,
)
from agent_assist.domain.studio import Spot
from agent_assist.services.reviewing import from_bytes
from ui.i18n import in_interface
from ui.studio.page import Page, clear
from ui.studio.text_button import TextButton
from ui.studio.unclear_lines import UnclearLines
from ui.studio.words import title_of
from ui.tasks import HeavyWork
from ui.tokens import Tone
from ui.widgets import SectionTitle, Words
from ui.widgets.scroller import Scroller
from ui.words import language_name

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

Row = TypeVar("Row")
MOST_SHOWN = 12
MOST_WORDS = 3


class ReviewPage(Page):
    """Each line leads to what it tells of."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._found: ReviewList | None = None
        self._work = HeavyWork(self)
        self._work.progress.connect(self.progress.show_share)
        self.progress.stopped.connect(self._stop)
        self.unclear = UnclearLines(room)
        self.unclear.told.connect(self._told)
        self.cards: list[TextButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(5)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.unclear)
        column.addLayout(self._column)
        column.addStretch(1)
        self.content.addWidget(Scroller(inside), 1)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("To be reviewed: the last four weeks")

    def open(self) -> None:
        """Look anew."""
        self.unclear.read()
        self.progress.begin(self.tr("Looking through the log…"))
        self._work.run(
            review_apart,
            str(self._room.services.folder),
            self.session.actor().id,
            done=self._take,
            failed=self.fail,
        )

    def leave(self) -> None:
        """What goes on is not wanted any more."""
        self._stop()

    def close_page(self) -> None:
        """Let the process go."""
        self._work.close()

    def take_focus(self) -> None:
        """The first line."""
        target: QWidget = self.cards[0] if self.cards else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.unclear.retranslate()
        self._told()

    def _told(self) -> None:
        if self._found is not None:
            self._show(self._found)

    def _stop(self) -> None:
        self._work.cancel()
        self.progress.end()

    def _take(self, data: bytes) -> None:
        self.progress.end()
        self._show(from_bytes(data))
        if self.back.hasFocus():
            self.take_focus()

    def _show(self, found: ReviewList) -> None:
        self._found = found
        clear(self._column)
        self.cards = []
        self._section(self.tr("Out of date, or soon"), found.due, self._due)
        self._section(self.tr("Looked for and not found"), found.misses, self._miss)
        self._section(self.tr("Solutions that often solve nothing"), found.failing, self._failing)
        self._section(self.tr("Steps that reps skip"), found.skipped, self._skipped)
        self._section(self.tr("Lines that reps edit before sending"), found.edited, self._edited)
        self._section(self.tr("Wordings never used"), found.unused, self._unused)
        if not self.cards and not self.unclear.lines():
            self._column.addWidget(Words(self.tr("There is nothing to look at."), "mute"))

    def _section(self, title: str, rows: tuple[Row, ...], show: Callable[[Row], None]) -> None:
        if not rows:
            return
        self._column.addWidget(SectionTitle(f"{title}  {len(rows)}"))
        for row in rows[:MOST_SHOWN]:
            show(row)
        if len(rows) > MOST_SHOWN:
            more = self.tr("and %n more", None, len(rows) - MOST_SHOWN)
            self._column.addWidget(Words(more, "mute"))

    def _due(self, it: Due) -> None:
        why = {
            Why.EXPIRED: self.tr("over since {day}"),
            Why.EXPIRES: self.tr("ends on {day}"),
            Why.REVIEW: self.tr("to be looked at by {day}"),
        }[it.why].format(day=day_text(it.day))
        owner = self.tr("owner: {name}").format(name=it.owner) if it.owner else ""
        tone = Tone.WARN if it.why is Why.EXPIRED else Tone.NEUTRAL
        self._card(
            tone,
            in_interface(it.title) or it.solution,
            (why, owner),
            self._to("solution", it.solution),
        )

    def _miss(self, it: MissGroup) -> None:
        others = ", ".join(f"“{word}”" for word in it.others[:MOST_WORDS])
        parts = (
            self.tr("%n time(s)", None, it.count),
            language_name(it.language) if it.language else "",
            others,
            self.tr("make a solution for it"),
        )
        do = partial(self._room.items.new, "solution", it.query)
        self._card(Tone.NEUTRAL, f"“{it.query}”", parts, do)

    def _failing(self, it: FailingSolution) -> None:
        counts = self.tr("solved {solved} of {offered}, refused {refused}").format(
            solved=it.solved, offered=it.offered, refused=it.refused
        )
        parts = (counts, *_quoted(it.reasons))
        self._card(
            Tone.WARN,
            in_interface(it.title) or it.solution,
            parts,
            self._to("solution", it.solution),
        )

    def _skipped(self, it: SkippedStep) -> None:
        guide = self.session.content.guides.get(it.guide)
        where = in_interface(guide.title) if guide is not None else it.guide
        counts = self.tr("skipped {skipped} of {visits}").format(
            skipped=it.skipped, visits=it.visits
        )
        lead = f"{in_interface(it.title) or it.step}"
        self._card(
            Tone.NEUTRAL,
            lead,
            (where, counts, *_quoted(it.reasons)),
            self._to("guide", it.guide, it.step),
        )

    def _edited(self, it: EditedLine) -> None:
        counts = self.tr("edited {count} times, said {said} times").format(
            count=it.count, said=it.said
        )
        language = language_name(it.language) if it.language else ""
        self._card(
            Tone.NEUTRAL,
            self._template(it.template),
            (counts, language, *_quoted(it.edits)),
            self._to("template", it.template),
        )

    def _unused(self, it: UnusedWording) -> None:
        template = self.session.content.templates.get(it.template)
        texts = (
            next((w.texts for w in template.wordings if w.id == it.wording), {}) if template else {}
        )
        counts = self.tr("the other wordings were said %n time(s)", None, it.said)
        self._card(
            Tone.NEUTRAL,
            self._template(it.template),
            (in_interface(texts)[:80], counts),
            self._to("template", it.template),
        )

    def _template(self, id_: str) -> str:
        ref = Ref("template", id_)
        guide, dot, step = id_.partition(".")
        found = self.session.content.guides.get(guide) if dot else None
        if found is not None and step in found.steps:
            return in_interface(found.steps[step].title) or step
        return title_of(self.session.item(ref), ref)

    def _to(self, kind: str, id_: str, step: str = "") -> Callable[[], None]:
        return partial(self._room.going.to_spot, Spot(kind, id_, step))

    def _card(self, tone: Tone, lead: str, parts: Iterable[str], do: Callable[[], object]) -> None:
        card = TextButton(tone, f"{lead}:", " · ".join(filter(None, parts)))
        card.setProperty("at", len(self.cards))
        card.clicked.connect(do)
        self.cards.append(card)
        self._column.addWidget(card)


def day_text(day: date) -> str:
    """A day as the interface's language writes it."""
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(QDate(day.year, day.month, day.day), short)


def _quoted(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"“{word}”" for word in tuple(words)[:MOST_WORDS])
