"""Colours, fonts and icons, and how they follow settings and system."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

import ui.theme
from tests.ui.looks import ratio
from ui.actions import ACTIONS
from ui.resources import resource
from ui.theme import FONT_FILES, Theme, repolish, set_state, style_sheet
from ui.tokens import DARK, LIGHT, Mode, Tokens, Tone

LETTERS = (
    "abcčćžšđABCČĆŽŠĐабвгдђежзијклљмнњопрстћуфхцчџшЂЉЊЋЏ"
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ;«»„“”‘’•·–—…›€"
)
HEAVY = ("sqlalchemy", "jinja2", "yaml", "rapidfuzz", "PySide6.QtSvg", "multiprocessing")


@pytest.mark.parametrize("name", FONT_FILES)
def test_fonts_cover_all_four_interface_languages(qapp: QApplication, name: str) -> None:
    font = QRawFont(str(resource("fonts", name)), 14)
    assert font.isValid()
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


def test_font_licence_is_shipped() -> None:
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_widgets_use_inter(look: Theme, qtbot: object) -> None:
    assert QFontInfo(QWidget().font()).family() == "Inter"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_enough_contrast_on_every_ground(tokens: Tokens) -> None:
    weak = [
        (fore, back)
        for fore, back in (
            *((fore, back) for fore in ("ink", "mute") for back in ("bg", "panel", "soft")),
            *((fore, back) for fore in ("ink", "mute") for back in ("tint", "hover")),
            ("ink", "match"),
            ("on_accent", "accent"),
            ("on_accent", "accent_hover"),
            ("on_accent", "ok"),
            ("accent", "tint"),
            *((tone, f"{tone}_bg") for tone in ("ok", "warn", "bad")),
            *((tone, "panel") for tone in ("ok", "warn", "bad", "accent")),
        )
        if ratio(QColor(getattr(tokens, fore)), QColor(getattr(tokens, back))) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_to_say_and_borders_have_their_contrast(tokens: Tokens) -> None:
    for ground in (tokens.panel, tokens.tint, tokens.warn_bg):
        assert ratio(QColor(tokens.ink), QColor(ground)) >= 7
    for border in (tokens.field, tokens.accent):
        assert ratio(QColor(border), QColor(tokens.panel)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_style_sheet_has_no_open_places(tokens: Tokens) -> None:
    rules = style_sheet(tokens, 1.5).partition("*/")[2]
    assert "@" not in rules
    assert "$" not in rules
    assert "%" not in rules
    assert "font-size: 30px" in rules


def test_settings_are_shown_at_once(look: Theme, qtbot: object) -> None:
    button = QPushButton("x")
    button.ensurePolished()
    small = button.fontMetrics().height()
    look.apply(Mode.DARK, 1.5)
    assert look.tokens is DARK
    assert QApplication.palette().window().color().name().upper() == DARK.bg
    assert button.fontMetrics().height() > small * 1.3


def test_text_size_stays_within_bounds(look: Theme) -> None:
    look.apply(Mode.LIGHT, 9.0)
    assert look.factor == 2.0
    look.apply(Mode.LIGHT, 0.1)
    assert look.factor == 0.8


def test_theme_follows_the_system_only_when_asked(
    look: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui.theme, "system_is_dark", lambda app: True)
    changed = qapp.styleHints().colorSchemeChanged
    changed.emit(Qt.ColorScheme.Dark)
    assert look.tokens is LIGHT
    look.apply(Mode.SYSTEM)
    assert look.tokens is DARK
    monkeypatch.setattr(ui.theme, "system_is_dark", lambda app: False)
    changed.emit(Qt.ColorScheme.Light)
    assert look.tokens is LIGHT


def test_the_style_is_qts_own(look: Theme, qapp: QApplication) -> None:
    code = (
        "import os; from ui.ground import STYLE, STYLE_VARIABLE;"
        "os.environ[STYLE_VARIABLE] = STYLE;"
        "from ui.theme import Theme;"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); Theme(app);"
        "print(app.style().name())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "fusion"


def test_toggle_goes_to_the_other_theme_and_back(look: Theme) -> None:
    look.toggle()
    assert (look.mode, look.tokens) == (Mode.DARK, DARK)
    look.toggle()
    assert (look.mode, look.tokens) == (Mode.LIGHT, LIGHT)


def test_state_properties_change_the_look(look: Theme, qtbot: object) -> None:
    button = QPushButton("x")
    button.resize(80, 34)
    plain = button.grab().toImage().pixelColor(10, 8).name()
    set_state(button, "kind", "primary")
    assert button.grab().toImage().pixelColor(10, 8).name() == LIGHT.accent.lower()
    button.setProperty("kind", "secondary")
    repolish(button)
    assert button.grab().toImage().pixelColor(10, 8).name() == plain


def test_every_icon_takes_its_colour_and_density(look: Theme) -> None:
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    for name in names:
        image = look.pixmap(name, "bad", 16, 2.0).toImage()
        assert (image.width(), image.devicePixelRatio()) == (32, 2.0)
        solid = {
            image.pixelColor(x, y).name()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {LIGHT.bad.lower()}, name
    assert {row.icon for row in ACTIONS if row.icon} <= set(names)


def test_icons_are_kept_and_drawn_anew_for_another_theme(look: Theme) -> None:
    first = look.pixmap("check", "ok", 16)
    assert look.pixmap("check", "ok", 16).cacheKey() == first.cacheKey()
    look.apply(Mode.DARK)
    assert look.pixmap("check", "ok", 16).cacheKey() != first.cacheKey()


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_its_colours(tone: Tone) -> None:
    fore, back = QColor(LIGHT.foreground(tone)), QColor(LIGHT.background(tone))
    assert ratio(fore, back) >= 4.5


def test_importing_theme_and_widgets_loads_nothing_heavy() -> None:
    code = (
        "import sys, ui.theme, ui.widgets, ui.actions, ui.i18n;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
