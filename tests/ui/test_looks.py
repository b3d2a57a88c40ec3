"""All widgets together, in every language, theme and size; and that a fault would be seen."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looks, samples
from tests.ui.gallery import Gallery, Narrow
from ui.i18n import install_language
from ui.theme import Theme
from ui.tokens import Mode
from ui.widgets import ActionButton, HitItem, HitList
from ui.widgets.say_view import SayView

SIZES = {"1280x720": (1280, 720, 1.0), "2560x1440 at 200 %": (1280, 720, 2.0)}


def gallery(qtbot: QtBot, code: str) -> Gallery:
    made = Gallery(samples.SAMPLES[code])
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
@pytest.mark.parametrize("code", samples.SAMPLES)
def test_nothing_is_cut_or_overlaps(
    look: Theme, qapp: QApplication, qtbot: QtBot, code: str, mode: Mode, size: str
) -> None:
    install_language(qapp, code)
    look.apply(mode)
    made = gallery(qtbot, code)
    width, height, scale = SIZES[size]
    looks.picture(made, width, max(height, made.minimumSizeHint().height()), scale)
    assert looks.clipped_text(made) == []
    assert looks.overlapping(made) == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
@pytest.mark.parametrize("code", samples.SAMPLES)
def test_everything_is_named_reachable_and_readable(
    look: Theme, qapp: QApplication, qtbot: QtBot, code: str, mode: Mode
) -> None:
    install_language(qapp, code)
    look.apply(mode)
    made = gallery(qtbot, code)
    looks.picture(made, 1440, 860)
    assert looks.nameless(made) == []
    assert looks.focus_trap(made) == []
    assert looks.weak_text(made) == []


@pytest.mark.parametrize("code", samples.SAMPLES)
def test_the_side_layout_fits_400_pixels(
    look: Theme, qapp: QApplication, qtbot: QtBot, code: str
) -> None:
    install_language(qapp, code)
    made = Narrow(samples.SAMPLES[code])
    qtbot.addWidget(made)
    looks.picture(made, 400, 1100)
    assert made.width() == 400
    assert looks.clipped_text(made) + looks.overlapping(made) == []
    assert looks.nameless(made) + looks.focus_trap(made) == []


def test_pseudo_translation_fits(look: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    pseudo = looks.install_pseudo(qapp)
    made = gallery(qtbot, "en")
    looks.picture(made, 1600, 1000)
    found = looks.clipped_text(made) + looks.overlapping(made)
    texts = [button.text() for button in made.findChildren(ActionButton)]
    qapp.removeTranslator(pseudo)
    assert found == []
    assert any("ẅ" in text for text in texts)


@pytest.mark.parametrize("factor", [0.8, 1.5])
def test_other_text_sizes_fit(look: Theme, qtbot: QtBot, factor: float) -> None:
    look.apply(Mode.LIGHT, factor)
    made = gallery(qtbot, "sr")
    looks.picture(made, 1900, 1400)
    assert looks.clipped_text(made) + looks.overlapping(made) == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
def test_focus_is_seen_on_every_control(look: Theme, qtbot: QtBot, mode: Mode) -> None:
    look.apply(mode)
    made = gallery(qtbot, "en")
    looks.picture(made, 1440, 860)
    unseen = []
    for widget in looks.focusable(made):
        primary = widget.property("kind") == "primary"
        colour = look.tokens.ink if primary else look.tokens.accent
        if not looks.focus_ring_shows(widget, colour):
            unseen.append(looks.name_of(widget))
    assert unseen == []


# --- the helpers themselves


def test_cut_text_is_found(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("a label that is much too long", page)
    label.setGeometry(0, 0, 40, 20)
    wrapped = QLabel("many words in too few lines " * 5, page)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 60, 120, 20)
    outside = QPushButton("x", page)
    outside.setGeometry(390, 150, 60, 34)
    say = SayView(page)
    say.show_text(samples.ENGLISH.say)
    say.setFixedHeight(20)
    say.setGeometry(150, 0, 200, 20)
    looks.picture(page, 400, 200)
    found = " ".join(looks.clipped_text(page))
    for part in ("a label", "many words", "reaches out", "SayView"):
        assert part in found


def test_overlap_is_found(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for x in (0, 30):
        QPushButton(f"at {x}", page).setGeometry(x, 0, 60, 30)
    looks.picture(page, 200, 100)
    assert len(looks.overlapping(page)) == 1


def test_missing_name_is_found(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    QLineEdit(page)
    looks.picture(page, 200, 100)
    assert looks.nameless(page) == ["QLineEdit('')"]


def test_focus_trap_is_found(look: Theme, qtbot: QtBot) -> None:
    class Trap(QLineEdit):
        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.KeyPress:
                return True
            return super().event(event)

    page = QWidget()
    qtbot.addWidget(page)
    for x, field in enumerate((Trap(page), QLineEdit(page), QLineEdit(page))):
        field.setAccessibleName(f"field {x}")
        field.setGeometry(100 * x, 0, 90, 30)
    looks.picture(page, 400, 100)
    assert any("field 1" in line for line in looks.focus_trap(page))


def test_missing_focus_ring_is_found(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = QPushButton("x", page)
    button.setStyleSheet("QPushButton:focus { border: 1px solid #cccccc; }")
    looks.picture(page, 200, 100)
    assert not looks.focus_ring_shows(button, look.tokens.accent)


def test_weak_text_is_found(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("hardly to be seen", page)
    label.setStyleSheet("color: #bbbbbb")
    label.setGeometry(0, 0, 180, 30)
    looks.picture(page, 200, 100)
    assert len(looks.weak_text(page)) == 1


def test_contrast_is_that_of_wcag() -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(5):
        image.setPixelColor(x, 10, QColor("#767676"))
    assert looks.contrast(image) == pytest.approx(4.54, abs=0.01)
    assert looks.ratio(QColor("black"), QColor("white")) == pytest.approx(21)


def test_cut_titles_are_found(look: Theme, qtbot: QtBot) -> None:
    hits = HitList()
    qtbot.addWidget(hits)
    hits.set_hits((HitItem("1", "short"), HitItem("2", "long title " * 40)))
    looks.picture(hits, 300, 300)
    assert looks.cut_with_dots(hits) == ["long title " * 40]


def test_pseudo_texts_keep_their_places() -> None:
    said = looks.pseudo("not saved yet: {reason}")
    assert said.startswith("ñöt šávéd ýét: {reason}")
    assert len(said) >= 1.4 * len("not saved yet: {reason}")


def test_typing_and_pressing_reach_the_field(look: Theme, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    looks.picture(field, 200, 40)
    field.setFocus()
    looks.type_text(field, "žή")
    looks.press(field, ord("Љ"), text="љ")
    looks.press(field, Qt.Key.Key_Backspace)
    assert field.text() == "žή"
