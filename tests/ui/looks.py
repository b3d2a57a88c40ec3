"""Looking at widgets from tests: pictures, clipped or overlapping text, names, focus, contrast."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, Qt, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPushButton,
    QStackedLayout,
    QWidget,
)


def picture(widget: QWidget, width: int, height: int, scale: float = 1.0) -> QImage:
    """Lay the widget out at a size and paint it at a device pixel ratio."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    settle()
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("magenta"))
    widget.render(image)
    return image


def settle() -> None:
    """Let layouts, language changes and deletions happen."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
