"""As the rep sees it: the text in any language, channel, mood, hour and gender, with samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, FactType, Mood
from agent_assist.domain.texts import content_language
from agent_assist.domain.values import Gender
from agent_assist.services.preview import Previewed, Sample
from ui.core_texts import translated
from ui.i18n import in_interface
from ui.studio.editor.base import FOLDED, UNFOLDED
from ui.studio.editor.fields import ChoiceField, PlainField
from ui.studio.editor.names import Names
from ui.studio.editor.scene import Tools
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, SectionTitle, Words
from ui.widgets.say_view import SaySpan, SayText, SayView, Span
from ui.widgets.showing import show_if, show_words
from ui.words import channel_text, direction_text, language_name, mood_text

SAY_SIZE = 18
WAIT_MS = 120
COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Place:
    """What is previewed: a template, with the step and the guide that say it, as far as known."""

    template: str = ""
    wording: str = ""
    guides: tuple[str, ...] = ()
    step: str = ""


class PreviewPanel(QWidget):
    """Shows what is edited exactly as the desk would; a little behind the typing."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._content = Content()
        self._place = Place()
        self._facts: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self._made_for: object = None
        self._asked = 0
        self._fields: dict[str, FactField] = {}
        self._needed: tuple[str, ...] = ()
        self.title = SectionTitle(self.tr("As the rep sees it"))
        self.say = SayView()
        self.say.set_size(SAY_SIZE)
        self.refused = Banner(Tone.BAD)
        self.refused.hide()
        self.remark = Words(role="mute")
        self.remark.hide()
        self.cue = Words(role="mute")
        self.cue.hide()
        self._controls()
        self.more = ActionButton(self.tr("Sample call"), kind="quiet", icon="chevron-down")
        self.more.setCheckable(True)
        self.more.setChecked(True)
        self.more.clicked.connect(self._fold)
        self._sample_box = QWidget()
        box = QVBoxLayout(self._sample_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(_two_columns(self._choices))
        self._facts_grid = QGridLayout()
        self._facts_grid.setHorizontalSpacing(12)
        self._facts_grid.setVerticalSpacing(8)
        for at in range(COLUMNS):
            self._facts_grid.setColumnStretch(at, 1)
        self.facts_title = SectionTitle(self.tr("Sample facts"))
        box.addWidget(self.facts_title)
        box.addLayout(self._facts_grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.title, self.say, self.refused, self.remark, self.cue, self.more):
            whole.addWidget(part)
        whole.addWidget(self._sample_box)
        whole.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)

    def _controls(self) -> None:
        self.language = ChoiceField(self.tr("Language"))
        self.channel = ChoiceField(
            self.tr("Channel"), [(one, channel_text(one)) for one in Channel]
        )
        self.mood = ChoiceField(self.tr("Customer’s mood"), [(one, mood_text(one)) for one in Mood])
        self.hour = ChoiceField(self.tr("Hour"), [(hour, f"{hour}:00") for hour in range(24)])
        self.hour.show_value(10)
        genders = [
            (Gender.FEMALE, self.tr("a woman")),
            (Gender.MALE, self.tr("a man")),
        ]
        self.rep = ChoiceField(self.tr("Rep"), genders)
        unknown = (None, self.tr("not known"))
        self.customer = ChoiceField(self.tr("Customer"), [*genders, unknown])
        self.direction = ChoiceField(
            self.tr("Direction"), [(one, direction_text(one)) for one in Direction]
        )
        self._choices = (
            self.language,
            self.channel,
            self.mood,
            self.hour,
            self.rep,
            self.customer,
            self.direction,
        )
        for field in self._choices:
            field.edited.connect(self._start)
        self.customer.edited.connect(self._other_customer)
        self.language.edited.connect(self._other_customer)

    def show_place(self, content: Content, place: Place, language: str = "") -> None:
        """Preview a template where it stands.

        Args:
            content: with what is edited in it.
            place: what is edited.
            language: that is edited now; another one can be chosen in the panel.
        """
        other = place != self._place
        self._content, self._place = content, place
        self._offer_languages(content)
        chosen = str(self.language.value() or "")
        if language and content_language(chosen) != language:
            self.language.show_value(language)
            self._other_customer()
        if other:
            self._suit_wording(place)
        self._start()

    def sample(self) -> Sample:
        """The call that the text is shown for."""
        facts = {**self._facts, **self._typed}
        return Sample(
            self.language.value() or content_language(self._content.languages[0]),
            self.channel.value(),
            self.direction.value(),
            self.mood.value(),
            self.hour.value(),
            _REP[self.rep.value() or Gender.FEMALE],
            self.rep.value(),
            facts,
        )

    def _offer_languages(self, content: Content) -> None:
        shown = [
            one
            for code in content.languages
            for one in (("sr", "sr-Latn") if code == "sr" else (code,))
        ]
        self.language.set_choices([(code, language_name(code)) for code in shown])

    def _suit_wording(self, place: Place) -> None:
        """Choose a call in which the wording that is edited is said."""
        template = self._content.templates.get(place.template)
        wording = (
            next((w for w in template.wordings if w.id == place.wording), None)
            if template
            else None
        )
        if wording is None:
            return
        if wording.channels and self.channel.value() not in wording.channels:
            self.channel.show_value(wording.channels[0])
        if wording.moods and self.mood.value() not in wording.moods:
            self.mood.show_value(wording.moods[0])
        if wording.direction:
            self.direction.show_value(wording.direction)
        if wording.hours:
            self.hour.show_value(wording.hours[0] % 24)

    def _other_customer(self) -> None:
        for name in ("first_name", "last_name", "gender"):
            self._typed.pop(name, None)
        self._facts = {}
        self._start()

    def _start(self) -> None:
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest state when it comes into sight."""
        super().showEvent(event)
        self._start()

    def _ask(self) -> None:
        if not self.isVisible():
            return
        self._asked += 1
        asked, content, place = self._asked, self._content, self._place
        preview, sample = self._tools.preview, self.sample()
        gender = self.customer.value()
        guides = _guides_of(content, place)
        # Facts that the guide describes anew get plausible values, too.
        specs = tuple(id(content.guides[one].facts) for one in guides), id(content.facts)
        fresh = not self._facts or specs != self._made_for
        self._made_for = specs
        typed = dict(self._typed)

        def work() -> object:
            facts = sample.facts
            if fresh:
                facts = preview.sample(content, guides, sample.language, gender)
            there = {**facts, **typed}
            shown = preview.say(
                content,
                place.template,
                _with_facts(sample, there),
                guides,
                place.step,
                place.wording,
            )
            needed = preview.needed(content, place.template, sample.language)
            return facts, shown, needed

        def done(outcome: object) -> None:
            if asked == self._asked and isinstance(outcome, tuple):
                self._facts = dict(outcome[0])
                self._show_facts(outcome[2], guides)
                self._show(outcome[1])

        self._tools.run(work, done, _raise)

    def _show(self, shown: Previewed) -> None:
        say = shown.say
        spans = tuple(
            SaySpan(
                part.text,
                Span.GAP if part.missing else Span.FILLED if part.variable else Span.TEXT,
            )
            for part in (say.parts if say else ())
        )
        text = SayText(spans)
        if text != self.say.said():
            self.say.show_text(text)
        show_if(self.say, say is not None and not shown.refused)
        show_words(
            self.cue, self.tr("Cue words: {words}").format(words=say.cue) if say and say.cue else ""
        )
        show_if(self.refused, bool(shown.refused))
        if shown.refused:
            self.refused.show_notice(Tone.BAD, "", translated(shown.refused))
        remark = ""
        if say is None and self._place.template:
            remark = self.tr("No wording is said in such a call.")
        elif shown.other:
            remark = self.tr("In such a call another wording is said; this is it.")
        elif say is not None and not say.complete and not shown.refused:
            remark = self.tr("What stands in brackets is not known: the desk asks for it first.")
        show_words(self.remark, remark)

    def _show_facts(self, needed: Sequence[str], guides: tuple[str, ...]) -> None:
        names = Names(self._content, guides)
        wanted = tuple(name for name in needed if name in names.facts or name in self._facts)
        if wanted != self._needed:
            self._needed = wanted
            for field in self._fields.values():
                self._facts_grid.removeWidget(field)
                field.hide()
                field.deleteLater()
            self._fields = {}
            for at, name in enumerate(wanted):
                field = FactField(name, names)
                field.field.edited.connect(self._fact_typed)
                self._fields[name] = field
                self._facts_grid.addWidget(field, at // COLUMNS, at % COLUMNS)
        facts = {**self._facts, **self._typed}
        for name, field in self._fields.items():
            field.field.show_value(facts.get(name, ""))
        show_if(self.facts_title, bool(wanted))

    def _fact_typed(self) -> None:
        for name, field in self._fields.items():
            value = field.field.value() or ""
            if value != self._facts.get(name, ""):
                self._typed[name] = value
            else:
                self._typed.pop(name, None)
        self._start()

    def _fold(self) -> None:
        show_if(self._sample_box, self.more.isChecked())
        self.more.set_icon(UNFOLDED if self.more.isChecked() else FOLDED)


class FactField(QWidget):
    """A sample value of a fact: typed, or one of its options."""

    def __init__(self, name: str, names: Names) -> None:
        super().__init__()
        spec = names.spec(name)
        label = names.label(spec) if spec else names.path(name)
        self.field: ChoiceField | PlainField
        if spec is not None and spec.type is FactType.ONE_OF:
            options: list[tuple[Any, str]] = [("", self.tr("not known"))]
            options += [(one.id, in_interface(one.text) or one.id) for one in spec.options]
            self.field = ChoiceField(label, options)
        else:
            self.field = PlainField(label, self.tr("not known"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.field)


_REP = {Gender.FEMALE: "Jelena", Gender.MALE: "Nikola"}


def _guides_of(content: Content, place: Place) -> tuple[str, ...]:
    return tuple(one for one in place.guides if one in content.guides)


def _with_facts(sample: Sample, facts: dict[str, str]) -> Sample:
    return replace(sample, facts=facts)


def _two_columns(fields: Sequence[QWidget]) -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(8)
    for at, field in enumerate(fields):
        made.addWidget(field, at // COLUMNS, at % COLUMNS)
    for at in range(COLUMNS):
        made.setColumnStretch(at, 1)
    return made


def _raise(error: Exception) -> None:
    raise error
