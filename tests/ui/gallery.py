"""Renders every widget in each theme and language, to be looked at.

`python -m tests.ui.gallery --out DIR` writes one picture for each look.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui import samples
from tests.ui.looks import picture
from ui.actions import Act, Actions, action_text
from ui.i18n import install_language
from ui.theme import theme
from ui.tokens import Mode, Tone
from ui.widgets import (
    ActionButton,
    AnswerList,
    Banner,
    Card,
    Choice,
    Choices,
    Flow,
    HitList,
    KeyHint,
    LogStrip,
    Pill,
    Saved,
    SearchBox,
    SectionTitle,
    StageBar,
    Words,
)
from ui.widgets.say_view import SayView


class Gallery(QWidget):
    """A page with all widgets, laid out as the desk will be."""

    def __init__(self, sample: samples.Sample) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.sample = sample
        self.actions_ = Actions(self)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 12)
        page.setSpacing(10)
        page.addLayout(self._head())
        stages = StageBar()
        stages.set_stages(sample.stages)
        page.addWidget(stages)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self._customer(), 27)
        middle.addWidget(self._say(), 73)
        middle.addWidget(self._find(), 39)
        page.addLayout(middle, 1)
        strip = LogStrip()
        strip.set_lines(sample.log)
        strip.set_saved(Saved.SAVED)
        page.addWidget(strip)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        title = QLabel(self.sample.title)
        title.setProperty("role", "title")
        head.addWidget(title)
        for word in self.sample.chips:
            head.addWidget(Pill(word, chip=True))
        head.addStretch(1)
        clock = QLabel("1:47")
        clock.setProperty("role", "clock")
        head.addWidget(clock)
        for act in (Act.PROMISE, Act.HOLD, Act.TRANSFER, Act.WRAP_UP):
            head.addWidget(ActionButton.of(self.actions_, act))
        return head

    def _customer(self) -> Card:
        card = Card(self.sample.customer_title)
        name = QLabel(self.sample.customer)
        name.setProperty("role", "name")
        card.body.addWidget(name)
        card.body.addWidget(Pill(self.sample.verified, Tone.OK))
        card.body.addWidget(Banner(Tone.WARN, *self.sample.promise, own_line=True))
        card.body.addWidget(SectionTitle(self.sample.facts_title))
        facts = QGridLayout()
        for row, (label, value) in enumerate(self.sample.facts):
            known = QLabel(label)
            known.setProperty("role", "mute")
            facts.addWidget(known, row, 0)
            facts.addWidget(QLabel(value), row, 1)
        card.body.addLayout(facts)
        mood = Choices(self.sample.mood_title)
        mood.set_choices(
            tuple(
                Choice(str(number), text, tone)
                for number, (text, tone) in enumerate(self.sample.moods)
            ),
            "1",
        )
        card.body.addWidget(SectionTitle(self.sample.mood_title))
        card.body.addWidget(mood)
        box = QComboBox()
        box.setAccessibleName("combo")
        box.addItems(list(self.sample.chips))
        card.body.addWidget(box)
        card.body.addWidget(QCheckBox(self.sample.chips[0]))
        notes = QPlainTextEdit(self.sample.note)
        notes.setAccessibleName("notes")
        notes.setTabChangesFocus(True)
        card.body.addWidget(notes, 1)
        return card

    def _say(self) -> Card:
        card = Card(self.sample.say_title)
        card.body.setContentsMargins(28, 20, 28, 20)
        for act, keys in ((Act.NEXT_WORDING, "Alt+Up Down"), (Act.COPY, "Ctrl+Shift+C")):
            label = QLabel(action_text(act))
            label.setProperty("role", "mute")
            card.header.addWidget(label)
            card.header.addWidget(KeyHint(keys))
        card.header.addWidget(ActionButton.of(self.actions_, Act.CUE_WORDS, kind="quiet"))
        say = SayView()
        say.show_text(self.sample.say)
        card.body.addWidget(say)
        card.body.addWidget(Words(self.sample.tip, "mute"))
        card.body.addWidget(SectionTitle(self.sample.answers_title))
        answers = AnswerList()
        answers.set_answers(self.sample.answers)
        card.body.addWidget(answers)
        card.body.addStretch(1)
        foot = Flow(gap=12)
        foot.add(ActionButton.of(self.actions_, Act.BACK))
        foot.add(ActionButton.of(self.actions_, Act.SKIP))
        foot.add(ActionButton.of(self.actions_, Act.UPSET, with_icon=True))
        foot.add(ActionButton.of(self.actions_, Act.SAID, kind="primary", with_icon=True))
        off = ActionButton("Off", "F5")
        off.setEnabled(False)
        foot.add(off)
        foot.add(QPushButton("Plain"))
        card.body.addWidget(foot)
        return card

    def _find(self) -> Card:
        card = Card(self.sample.find_title)
        card.header.addWidget(KeyHint("Ctrl+K"))
        self.box = SearchBox()
        hits = HitList()
        self.box.drive(hits)
        self.box.setText(self.sample.query)
        card.body.addWidget(self.box)
        hits.set_hits(self.sample.hits)
        card.body.addWidget(hits, 1)
        card.body.addWidget(Banner(Tone.OK, *self.sample.can))
        card.body.addWidget(Banner(Tone.BAD, *self.sample.cannot))
        card.body.addWidget(Banner(Tone.NEUTRAL, *self.sample.can))
        return card


class Narrow(QWidget):
    """What the side layout needs, in one column of 400 pixels."""

    def __init__(self, sample: samples.Sample) -> None:
        super().__init__()
        self.setProperty("role", "page")
        actions = Actions(self)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 8, 8, 8)
        stages = StageBar()
        stages.set_stages(sample.stages)
        page.addWidget(stages)
        card = Card(sample.say_title)
        card.header.addWidget(ActionButton.of(actions, Act.CUE_WORDS, kind="quiet"))
        say = SayView()
        say.set_size(19)
        say.show_text(sample.say)
        card.body.addWidget(say)
        answers = AnswerList()
        answers.set_answers(sample.answers)
        card.body.addWidget(answers)
        keys = Flow()
        for act in (Act.BACK, Act.PROMISE, Act.HOLD, Act.UPSET):
            keys.add(ActionButton.of(actions, act))
        card.body.addWidget(keys)
        page.addWidget(card)
        cues = SayView()
        cues.set_size(18)
        cues.show_text(sample.say)
        cues.set_cue_words(True)
        page.addWidget(cues)
        self.box = SearchBox()
        hits = HitList()
        self.box.drive(hits)
        hits.set_hits(sample.hits)
        page.addWidget(self.box)
        page.addWidget(hits, 1)
        strip = LogStrip()
        strip.set_lines(sample.log)
        strip.set_saved(Saved.NOT_SAVED, sample.note)
        page.addWidget(strip)
        self.focused = stages
        self.answers = answers


def main(arguments: list[str]) -> int:
    """Write the pictures; returns 0."""
    reader = argparse.ArgumentParser(prog="python -m tests.ui.gallery", description=__doc__)
    reader.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    out: Path = reader.parse_args(arguments).out
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for code in ("en", "sr", "sr@latin", "el"):
        install_language(app, code)
        for mode in (Mode.LIGHT, Mode.DARK):
            theme().apply(mode)
            gallery = Gallery(samples.SAMPLES[code])
            gallery.box.setFocus()
            for scale in (1.0, 2.0):
                name = f"{code.replace('@', '-')}-{mode.value}-{scale:.0f}x.png"
                picture(gallery, 1440, 860, scale).save(str(out / name))
                print(out / name)
            gallery.deleteLater()
            narrow = Narrow(samples.SAMPLES[code])
            narrow.focused.focus_current()
            name = f"{code.replace('@', '-')}-{mode.value}-side.png"
            picture(narrow, 400, 1000).save(str(out / name))
            narrow.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
