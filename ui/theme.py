"""One look for the whole program: style sheet, palette, font and icons, light or dark."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.ground import STYLE, STYLE_VARIABLE
from ui.resources import resource
from ui.tokens import BODY, DARK, LIGHT, Mode, Tokens, Tone

# The first window is shown before any of these is used, and PySide makes a class when it is
# first named: `Qt` alone takes a tenth of the time to a bare window.
if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFontMetricsF, QIcon, QPainter, QPixmap, QStaticText
    from PySide6.QtWidgets import QWidget

FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
SMALLEST_TEXT = 0.8
LARGEST_TEXT = 2.0


class Theme(QObject):
    """Dresses the application and says what colours and sizes are in force.

    It is a child of the application, so any widget finds it with `theme()`.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode = Mode.SYSTEM
        self._factor = 1.0
        self._tokens = LIGHT
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[float, QFont.Weight | None], QFont] = {}
        self._metrics: dict[tuple[float, QFont.Weight | None], QFontMetricsF] = {}
        self.lines: dict[
            tuple[str, float, QFont.Weight | None], tuple[QStaticText, QFont, float]
        ] = {}
        """Lines of text that were shaped, with their letters and how far these rise; `paint_line`
        fills it, another look empties it."""
        self.pictures: dict[Hashable, QPixmap] = {}
        """Small pictures that were painted; `kept_picture` fills it likewise."""
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.setObjectName("theme")
        if os.environ.get(STYLE_VARIABLE, "").lower() != STYLE:
            app.setStyle(STYLE)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """Colours in force."""
        return self._tokens

    @property
    def mode(self) -> Mode:
        """What was asked for: the system's scheme, light or dark."""
        return self._mode

    @property
    def factor(self) -> float:
        """Text size, as a factor of the normal one."""
        return self._factor

    def px(self, pixels: float) -> int:
        """A text length in pixels at the present text size."""
        return round(pixels * self._factor)

    def color(self, name: str) -> QColor:
        """A colour by its token's name, for example ``"accent"``; not to be changed."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self._tokens, name))
        return found

    def font(self, pixels: float, weight: QFont.Weight | None = None) -> QFont:
        """The program's font in a size (before the text factor) and weight, normal if not given.

        Everybody gets the same one; who wants another makes a copy.
        """
        key = (pixels, weight)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = QFont(FAMILY)
            found.setPixelSize(self.px(pixels))
            if weight is not None:
                found.setWeight(weight)
        return found

    def metrics(self, pixels: float, weight: QFont.Weight | None = None) -> QFontMetricsF:
        """What `font` measures; the same for everybody."""
        key = (pixels, weight)
        found = self._metrics.get(key)
        if found is None:
            from PySide6.QtGui import QFontMetricsF

            found = self._metrics[key] = QFontMetricsF(self.font(pixels, weight))
        return found

    def apply(self, mode: Mode = Mode.SYSTEM, factor: float = 1.0) -> None:
        """Dress the application; called at start and when the settings change.

        Args:
            mode: The system's colour scheme, or always light or dark.
            factor: Text size, kept between 0.8 and 2.0 of the normal one.
        """
        self._mode = mode
        self._factor = min(max(factor, SMALLEST_TEXT), LARGEST_TEXT)
        self._dress()

    def toggle(self) -> None:
        """Change from light to dark or back, whatever the system says."""
        self.apply(Mode.LIGHT if self._tokens.dark else Mode.DARK, self._factor)

    def pixmap(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon drawn in one colour.

        Args:
            name: File name below ``resources/icons``, without ``.svg``.
            role: Token whose colour the icon takes, for example ``"mute"``.
            size: Side in device-independent pixels.
            ratio: Device pixel ratio of the screen it is for.
        """
        key = (name, role, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _tinted(name, self.color(role), size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """An icon for buttons and actions, sharp on normal and on dense screens."""
        from PySide6.QtGui import QIcon

        key = (name, role)
        if key not in self._icons:
            icon = QIcon()
            for size in (16, 24):
                for ratio in (1.0, 2.0):
                    icon.addPixmap(self.pixmap(name, role, size, ratio))
            self._icons[key] = icon
        return self._icons[key]

    def paint_icon(self, painter: QPainter, name: str, role: str, box: QRectF) -> None:
        """Paint an icon in the middle of a box, as large as the box allows."""
        size = int(min(box.width(), box.height()))
        ratio = painter.device().devicePixelRatioF()
        spot = box.center()
        spot.setX(spot.x() - size / 2)
        spot.setY(spot.y() - size / 2)
        painter.drawPixmap(spot, self.pixmap(name, role, size, ratio))

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM and self._tokens.dark != system_is_dark(self._app):
            self._dress()

    def _dress(self) -> None:
        self._tokens = DARK if self._wants_dark() else LIGHT
        load_fonts()
        for kept in (
            self._colors,
            self._fonts,
            self._metrics,
            self.lines,
            self.pictures,
            self._pixmaps,
            self._icons,
        ):
            kept.clear()
        self._app.setFont(self.font(BODY))
        self._app.setPalette(palette(self._tokens))
        self._app.setStyleSheet(style_sheet(self._tokens, self._factor))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        hints = self._app.styleHints()
        if self._mode is Mode.SYSTEM:
            hints.unsetColorScheme()
            return system_is_dark(self._app)
        # Title bars and the system's own dialogs follow a forced theme, too.
        scheme = type(hints.colorScheme())
        dark = self._mode is Mode.DARK
        hints.setColorScheme(scheme.Dark if dark else scheme.Light)
        return dark


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for dark windows; light when it does not say."""
    return app.styleHints().colorScheme().name == "Dark"


def theme() -> Theme:
    """The application's theme; made and applied at the first call when there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("The theme needs a QApplication: create one first.")
    return _theme_of(app)


def dress(mode: Mode, factor: float) -> None:
    """Give the application its look; arguments as of `Theme.apply`."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(Theme, "theme") is None:
        Theme(app)  # `theme` finds it, and need not dress it first as the system is
    theme().apply(mode, factor)


@lru_cache(maxsize=1)
def _theme_of(app: QApplication) -> Theme:
    """Found once: a step asks a hundred times, mostly while it is painted."""
    found = app.findChild(Theme, "theme")
    if isinstance(found, Theme):
        return found
    made = Theme(app)
    made.apply()
    return made


def icon(name: str, role: str = "ink") -> QIcon:
    """An icon of the present theme; see `Theme.icon`."""
    return theme().icon(name, role)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see dynamic properties that have changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet knows, and show it if it changed."""
    from PySide6.QtCore import Qt

    if widget.property(name) != value:
        widget.setProperty(name, value)
        # The style sheet sees a widget that was never dressed when it is; asking for its style
        # would have PySide make all of `QStyle`.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            repolish(widget)


def tone_role(tone: Tone) -> str:
    """Name of the token that colours text and icons of a tone."""
    return "ink" if tone is Tone.NEUTRAL else tone.value


@lru_cache(maxsize=1)
def load_fonts() -> tuple[int, ...]:
    """Make Inter known to Qt.

    Returns:
        Qt's ids of the font files, -1 for one that could not be read.
    """
    return tuple(
        QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in FONT_FILES
    )


def style_sheet(tokens: Tokens, factor: float) -> str:
    """The application's style sheet for one theme and text size."""
    text = _sheet_source()
    text = text.replace("%path%", resource("theme").as_posix())
    text = text.replace("@shade", "dark" if tokens.dark else "light")
    text = re.sub(r"@([a-z_]+)", lambda found: str(getattr(tokens, found[1])), text)
    return re.sub(r"\$(\d+)", lambda found: f"{round(int(found[1]) * factor)}px", text)


def palette(tokens: Tokens) -> QPalette:
    """The same colours for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.panel),
        (role.AlternateBase, tokens.hover),
        (role.Text, tokens.ink),
        (role.Button, tokens.panel),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.bad),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.panel),
        (role.ToolTipText, tokens.ink),
        (role.PlaceholderText, tokens.mute),
        (role.Light, tokens.panel),
        (role.Midlight, tokens.soft),
        (role.Mid, tokens.line),
        (role.Dark, tokens.field),
        (role.Shadow, tokens.field),
    ):
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.mute))
    return made


@lru_cache(maxsize=1)
def _sheet_source() -> str:
    return resource("theme", "style.qss").read_text(encoding="utf-8")


@lru_cache(maxsize=128)
def _icon_source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _tinted(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    from PySide6.QtCore import QRectF, QSize, Qt
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    svg = _icon_source(name).replace("currentColor", colour.name())
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
