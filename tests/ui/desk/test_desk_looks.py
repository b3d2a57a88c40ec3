"""Every page of the desk in every language, theme and size: nothing is cut or nameless."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel, Direction, Mood
from agent_assist.domain.values import Gender
from agent_assist.domain.view import PromiseView
from tests.ui import looks
from tests.ui.desk.conftest import DeskWindow
from ui.actions import Act
from ui.desk.start_page import TakeCall
from ui.i18n import install_language
from ui.theme import Theme
from ui.tokens import Mode
from ui.widgets.scroller import Scroller

SIZES = {
    "1280x720": (1280, 720, 1.0),
    "2560x1440 at 200 %": (1280, 720, 2.0),
    "side": (400, 860, 1.0),
}
LANGUAGES = {
    "en": ("en", "en"),
    "sr": ("sr", "sr"),
    "sr@latin": ("sr", "sr-Latn"),
    "el": ("el", "el"),
}


def pages(window: DeskWindow) -> Iterator[str]:
    """Walk through everything the desk shows, saying where it is."""
    now = datetime.now(UTC)
    window.calls.promises = (
        PromiseView("p1", "Call back about order 4471", now + timedelta(hours=2), "Jelena"),
        PromiseView("p2", "Send the label", now - timedelta(days=1), "Jelena", overdue=True),
    )
    window.calls.news = ("Returns: 30 days instead of 14.",)
    window.desk.session.refresh()
    yield "start"
    window.desk.set_rep("", None)
    yield "start, first time"
    window.desk.set_rep("Jelena", Gender.FEMALE)
    window.take_call()
    yield "greet"
    for step in ("topic", "order", "verify", "confirm"):
        window.go_to(step)
        yield step
    desk = window.desk
    desk.session.capture({"order": "4471-A", "wants": "return"})
    window.calls.calls[desk.session.id].customer = "Милица Јовановић"
    window.calls.calls[desk.session.id].verified = "order and e-mail"
    desk.session.do(do.SetMood(Mood.WORRIED))
    desk.session.do(do.Note("Box is sealed."))
    yield "confirm, known"
    for act in (Act.PROMISE, Act.HOLD, Act.TRANSFER, Act.SKIP, Act.MORE, Act.NEW_NEED):
        desk.perform(act)
        yield f"panel {act.value}"
        desk.perform(Act.TO_CALL)
    desk.call.customer.known.emit()
    window.type("milica")
    yield "panel known"
    desk.perform(Act.TO_CALL)
    desk.session.do(do.Transfer("Second line", ""))
    yield "transfer"
    desk.session.do(do.AnswerTransfer(True))
    desk.session.do(do.Hold(60))
    desk.call.tick(75_000)
    yield "hold"
    desk.session.do(do.Resume())
    desk.perform(Act.UPSET)
    yield "calm"
    desk.session.do(do.ReturnFromInterrupt())
    window.go_to("solve")
    desk.call.say.show_refusal("The order number is not known yet: ask for it first.")
    yield "solve"
    window.go_to("offer")
    yield "offer"
    window.desk.call.finder.box.setText("refund")
    desk.perform(Act.BOX)
    yield "searching"
    desk._take(TakeCall(Channel.CHAT, Direction.INBOUND, "el"))
    window.calls.calls[desk.session.id].customer = "Μαρία Παπαδοπούλου"
    desk.session.refresh()
    yield "chat"
    desk.call.say.head.edit.click()
    yield "chat, editing"
    desk.perform(Act.WRAP_UP)
    yield "wrap up"


def shown(make: Callable[..., DeskWindow], rep: str, size: str) -> DeskWindow:
    width, height, _ = SIZES[size]
    window = make(rep, width, height)
    if size == "side":
        window.desk.set_side(True)
        looks.settle()
        window.resize(width, height)
    return window


def too_wide(root: QWidget) -> list[str]:
    """Scrolled content that reaches out at the side, where nothing scrolls."""
    return [
        f"{looks.name_of(area)}: content {content.width()}, room {area.viewport().width()}"
        for area in root.findChildren(Scroller)
        if area.isVisibleTo(root)
        and (content := area.widget()) is not None
        and content.width() > area.viewport().width()
    ]


def without_panel(window: DeskWindow) -> list[QWidget]:
    """What to look at: a panel lies over the page on purpose, so each is looked at alone."""
    return [window.desk.panel] if window.desk.panel is not None else [window.desk]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_cut_or_overlaps(
    make: Callable[..., DeskWindow],
    look: Theme,
    qapp: QApplication,
    code: str,
    mode: Mode,
    size: str,
) -> None:
    install_language(qapp, code)
    look.apply(mode)
    rep, _ = LANGUAGES[code]
    window = shown(make, rep, size)
    width, height, scale = SIZES[size]
    found = []
    for place in pages(window):
        looks.picture(window, width, height, scale)
        assert window.width() == width, place
        for root in without_panel(window):
            found += [f"{place}: {it}" for it in looks.clipped_text(root) + looks.overlapping(root)]
            found += [f"{place}: {it}" for it in too_wide(root)]
    assert found == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
@pytest.mark.parametrize("size", ["1280x720", "side"])
def test_everything_is_named_reachable_and_readable(
    make: Callable[..., DeskWindow], look: Theme, mode: Mode, size: str
) -> None:
    look.apply(mode)
    window = shown(make, "en", size)
    found = []
    for place in pages(window):
        looks.settle()
        for root in without_panel(window):
            found += [f"{place}: {it}" for it in looks.nameless(root) + looks.weak_text(root)]
        if window.desk.panel is None:
            found += [f"{place}: {it}" for it in looks.focus_trap(window)]
    assert found == []


def test_what_to_say_has_seven_to_one(make: Callable[..., DeskWindow], look: Theme) -> None:
    for mode in (Mode.LIGHT, Mode.DARK):
        look.apply(mode)
        window = make()
        window.take_call()
        window.go_to("confirm")
        window.desk.session.capture({"order": "4471-A", "wants": "return"})
        looks.settle()
        say = window.desk.call.say.say
        image = say.grab().toImage()
        assert looks.contrast(image, QRect(0, 0, say.width(), say.height())) >= 7


@pytest.mark.parametrize("size", ["1280x720", "side"])
def test_pseudo_translation_fits(
    make: Callable[..., DeskWindow], qapp: QApplication, size: str
) -> None:
    window = shown(make, "en", size)
    pseudo = looks.install_pseudo(qapp)
    window.desk.retranslate()
    width, height, _ = SIZES[size]
    found = []
    try:
        for place in pages(window):
            looks.picture(window, width, height)
            for root in without_panel(window):
                found += [f"{place}: {it}" for it in looks.clipped_text(root)]
    finally:
        qapp.removeTranslator(pseudo)
    assert found == []
