"""Looking at widgets from tests: pictures, clipped or overlapping text, names, focus, contrast."""

import math
import string

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from ui.widgets import ActionButton, Pill

UNSET = QColor("magenta")
ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áčéîñöšúýžÁČÉÎÑÖŠÚÝŽ")


def picture(widget: QWidget, width: int, height: int, scale: float = 1.0) -> QImage:
    """Lay the widget out at a size and paint it at a device pixel ratio."""
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    settle()
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(UNSET)
    widget.render(image)
    return image


def settle() -> None:
    """Let layouts, language changes and deletions happen."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def name_of(widget: QWidget) -> str:
    """A widget as it should be called in a test's message."""
    words = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__}({widget.accessibleName() or words or widget.objectName()!r})"


def visible(root: QWidget) -> list[QWidget]:
    """Every visible widget at and below the root, without Qt's own inner parts."""
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisibleTo(root) and not widget.objectName().startswith("qt_")
    ]


def clipped_text(root: QWidget) -> list[str]:
    """What does not show all of its text: labels, buttons, fields and text views."""
    return [
        f"{name_of(widget)}: needs {need[0]}×{need[1]}, has {widget.width()}×{widget.height()}"
        for widget in visible(root)
        if (need := _needs(widget)) is not None
        and (need[0] > widget.width() + 1 or need[1] > widget.height() + 1)
    ] + _outside(root)


def _needs(widget: QWidget) -> tuple[int, int] | None:
    if isinstance(widget, QLabel):
        if not widget.text():
            return None
        if widget.wordWrap():
            return _widest_word(widget), widget.heightForWidth(widget.width())
        hint = widget.sizeHint() if isinstance(widget, Pill) else widget.minimumSizeHint()
        return hint.width(), hint.height()
    if isinstance(widget, ActionButton | QCheckBox | QComboBox | QRadioButton):
        hint = widget.sizeHint()
        return hint.width(), hint.height()
    if isinstance(widget, QPushButton) and widget.text():
        metrics = QFontMetrics(widget.font())
        return metrics.horizontalAdvance(widget.text()), metrics.height()
    if isinstance(widget, QTextEdit) and widget.isReadOnly():
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if widget.verticalScrollBarPolicy() is bars:
            return widget.minimumWidth(), widget.heightForWidth(widget.width())
    if isinstance(widget, QAbstractButton) and widget.hasHeightForWidth():
        return 0, widget.heightForWidth(widget.width())
    if isinstance(widget, QLineEdit) and not widget.text():
        metrics = QFontMetrics(widget.font())
        return metrics.horizontalAdvance(widget.placeholderText()) + 12, metrics.height()
    return None


def _widest_word(label: QLabel) -> int:
    plain = label.text().replace("<br>", " ").replace("<b>", "").replace("</b>", "")
    metrics = QFontMetrics(label.font())
    return max((metrics.horizontalAdvance(word) for word in plain.split()), default=0)


def _outside(root: QWidget) -> list[str]:
    found = []
    for widget in visible(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or _scrolled(widget, root):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.append(f"{name_of(widget)} reaches out of {name_of(parent)}")
    return found


def _scrolled(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def overlapping(root: QWidget) -> list[str]:
    """Pairs of visible siblings that lie upon each other."""
    found = []
    for parent in visible(root):
        if isinstance(parent, QAbstractScrollArea | QLineEdit | QComboBox | QSpinBox):
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisibleTo(root) and not child.isWindow()
        ]
        for index, one in enumerate(children):
            for other in children[index + 1 :]:
                if _area(one.geometry() & other.geometry()) > 0:
                    found.append(f"{name_of(one)} and {name_of(other)} in {name_of(parent)}")
    return found


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)


def cut_with_dots(view: QListView) -> list[str]:
    """Titles of a hit list that do not fit their two lines."""
    from ui.widgets.hit_delegate import HIT, HitDelegate

    delegate = view.itemDelegate()
    assert isinstance(delegate, HitDelegate)
    model = view.model()
    return [
        hit.title
        for row in range(model.rowCount())
        if delegate.is_cut(hit := model.index(row, 0).data(HIT))
    ]


def focusable(root: QWidget) -> list[QWidget]:
    """Every visible, enabled widget that the Tab key can reach."""
    return [
        widget
        for widget in visible(root)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could only call by their kind."""
    found = []
    for widget in visible(root):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus and not isinstance(widget, QListView):
            continue
        if isinstance(widget, QAbstractScrollArea) and not widget.isEnabled():
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is None or not seen.text(QAccessible.Text.Name).strip():
            found.append(name_of(widget))
    return found


def tab_round(window: QWidget, forward: bool = True) -> list[QWidget]:
    """Widgets that the focus visits with Tab (or Shift+Tab) until it is back."""
    reachable = focusable(window)
    if not reachable:
        return []
    reachable[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
    modifiers = Qt.KeyboardModifier.NoModifier if forward else Qt.KeyboardModifier.ShiftModifier
    for _ in range(3 * len(reachable)):
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        press(now, key, modifiers)
    return seen


def focus_trap(window: QWidget) -> list[str]:
    """Controls that Tab or Shift+Tab never reaches."""
    missed = []
    for forward in (True, False):
        seen = tab_round(window, forward)
        groups = {widget.group() for widget in seen if isinstance(widget, QAbstractButton)}
        for widget in set(focusable(window)) - set(seen):
            # Of buttons that exclude each other one is a Tab stop, arrow keys reach the others.
            group = widget.group() if isinstance(widget, QAbstractButton) else None
            if group is None or group not in groups:
                missed.append(f"{name_of(widget)} by {'Tab' if forward else 'Shift+Tab'}")
    return sorted(missed)


def focus_ring_shows(widget: QWidget, colour: str) -> bool:
    """Whether the widget shows a ring of this colour, two pixels wide, when it has the focus."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    image = widget.grab().toImage()
    wanted = QColor(colour)
    across = [image.pixelColor(x, image.height() // 2) for x in range(min(8, image.width()))]
    return sum(1 for seen in across if _near(seen, wanted)) >= 2


def _near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) <= 24 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def contrast(image: QImage, rect: QRect | None = None) -> float:
    """Contrast of text and ground in a part of a picture, from its pixels.

    The ground is the most frequent colour; the text is the colour farthest from it in
    luminance. Ratio as in WCAG 2.2, "contrast ratio".
    """
    scale = image.devicePixelRatio()
    area = rect or QRect(QPoint(0, 0), image.size() / scale)
    counts: dict[int, int] = {}
    for y in range(round(area.top() * scale), round((area.bottom() + 1) * scale)):
        for x in range(round(area.left() * scale), round((area.right() + 1) * scale)):
            if image.valid(x, y):
                pixel = image.pixel(x, y)
                counts[pixel] = counts.get(pixel, 0) + 1
    ground = max(counts, key=lambda pixel: counts[pixel])
    return max(ratio(QColor(pixel), QColor(ground)) for pixel in counts)


def ratio(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else math.pow((share + 0.055) / 1.055, 2.4)

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def weak_text(root: QWidget, least: float = 4.5) -> list[str]:
    """Labels and buttons whose text has too little contrast, measured from pixels."""
    found = []
    for widget in visible(root):
        words = isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())
        if not words or not widget.isEnabled():
            continue
        part = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(4, 4, -4, -4)
        seen_part = (
            widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint(0, 0)))
        )
        part &= seen_part
        if part.width() < 4 or part.height() < 4 or seen_part.size() != widget.size():
            continue
        grabbed = root.grab(part).toImage()
        if (seen := contrast(grabbed)) < least:
            found.append(f"{name_of(widget)}: {seen:.1f}")
    return found


class PseudoTranslator(QTranslator):
    """Lengthens every text by 40 % and puts accents on it; places for values stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context in ("QShortcut", "QGuiApplication"):
            return None
        return pseudo(source)


def pseudo(text: str) -> str:
    """The text with accents, and 40 % longer; places for values stay."""
    pieces = [
        literal.translate(ACCENTED) + (f"{{{field}}}" if field is not None else "")
        for literal, field, _, _ in string.Formatter().parse(text)
    ]
    extra = math.ceil(len(text) * 0.4)
    return "".join(pieces) + (" ẅöŕð" * extra)[:extra]


def install_pseudo(app: QApplication) -> PseudoTranslator:
    """Show the whole interface pseudo-translated; take it off with `removeTranslator`."""
    translator = PseudoTranslator(app)
    app.installTranslator(translator)
    settle()
    return translator


def press(
    widget: QWidget,
    key: Qt.Key | int,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """Press and release a key as the keyboard does: shortcuts first, then the widget."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key(key), text, modifiers, -1)


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any script into a widget; QTest aborts on those outside Latin-1."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
