"""What each widget shows, says and does by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import samples
from tests.ui.looks import contrast, picture, press, settle, type_text
from ui.theme import Theme
from ui.tokens import DARK, LIGHT, Mode, Tone
from ui.widgets import (
    ActionButton,
    AnswerItem,
    AnswerList,
    Banner,
    Card,
    Choice,
    Choices,
    Flow,
    HitItem,
    HitList,
    KeyHint,
    LogLine,
    LogStrip,
    Pill,
    Progress,
    Saved,
    SearchBox,
    SectionTitle,
    Stage,
    StageBar,
    Words,
    capitals,
)
from ui.widgets.base import utf16
from ui.widgets.frame import paint_frame
from ui.widgets.keys import key_parts, spoken_keys
from ui.widgets.long_text import LongText
from ui.widgets.say_view import SaySpan, SayText, SayView, Span
from ui.widgets.search import MOST


def spoken(widget: QWidget) -> str:
    """The name that a screen reader gets."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name)


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 400, height: int = 400) -> QWidget:
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    qtbot.addWidget(page)
    # The page lives as long as the widget that the test holds.
    widgets[0].page = page
    picture(page, width, height)
    return page


def has_colour(widget: QWidget, colour: str) -> bool:
    image = widget.grab().toImage()
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


# --- words and keys


def test_greek_capitals_lose_their_accents() -> None:
    assert capitals("Ώρες αναμονής, προϊόν") == "ΩΡΕΣ ΑΝΑΜΟΝΗΣ, ΠΡΟΪΟΝ"
    assert capitals("Ђорђе, šećer") == "ЂОРЂЕ, ŠEĆER"


def test_section_title_is_read_as_written(look: Theme, qtbot: QtBot) -> None:
    title = SectionTitle("Facts so far")
    assert (title.text(), spoken(title)) == ("FACTS SO FAR", "Facts so far")
    title.setText("Διάθεση")
    assert (title.text(), spoken(title)) == ("ΔΙΑΘΕΣΗ", "Διάθεση")


def test_arrows_in_keys_are_icons() -> None:
    assert key_parts("Alt+Up Down") == [
        ("Alt", False),
        ("+", False),
        ("arrow-up", True),
        ("arrow-down", True),
    ]
    assert spoken_keys("Ctrl+Return") == "Ctrl+Enter"


def test_key_hint_names_its_keys(look: Theme, qtbot: QtBot) -> None:
    hint = KeyHint("Alt+Left")
    assert spoken(hint) == "Alt+Left"
    assert hint.sizeHint().width() > KeyHint("F6").sizeHint().width()


@pytest.mark.parametrize(
    ("text", "position", "index"), [("abc", 2, 2), ("a😀b", 2, 3), ("😀😀", 2, 4), ("Љ😀ή", 3, 4)]
)
def test_letters_beyond_the_basic_plane_count_twice(text: str, position: int, index: int) -> None:
    assert utf16(text, position) == index


# --- states


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(
    ("size", "line", "width"),
    [((100, 34), "line", 1), ((243, 300), "line", 1), ((101, 26), "accent", 2), ((66, 23), "", 0)],
)
def test_a_frame_of_kept_ends_looks_as_one_drawn_at_once(
    look: Theme, size: tuple[int, int], line: str, width: int, ratio: float
) -> None:
    def canvas() -> QImage:
        image = QImage(*(round(it * ratio) for it in size), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(LIGHT.bg)
        return image

    kept, drawn, corner = canvas(), canvas(), 8
    painter = QPainter(kept)
    paint_frame(painter, QRect(0, 0, *size), "panel", line, width, corner)
    painter.end()
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(getattr(LIGHT, line)), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.panel))
    half = width / 2
    edge = QRectF(0, 0, *size).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(edge, corner - half, corner - half)
    painter.end()
    differences = [abs(a - b) for a, b in zip(kept.bits(), drawn.bits(), strict=True)]
    assert max(differences) <= 2


@pytest.mark.parametrize("tone", [Tone.OK, Tone.WARN, Tone.BAD])
def test_a_state_is_a_word_a_sign_and_a_colour(look: Theme, qtbot: QtBot, tone: Tone) -> None:
    with_sign, without = Pill("solved 41 of 44", tone), Pill("solved 41 of 44", tone, sign="")
    assert spoken(with_sign) == "solved 41 of 44"
    assert with_sign.sizeHint().width() >= without.sizeHint().width() + 12
    shown(qtbot, with_sign, without)
    assert has_colour(with_sign, LIGHT.background(tone))


def test_a_state_can_change(look: Theme, qtbot: QtBot) -> None:
    pill = Pill("not verified", Tone.WARN)
    shown(qtbot, pill)
    pill.show_state("verified", Tone.OK)
    settle()
    assert pill.text() == "verified"
    assert has_colour(pill, LIGHT.ok_bg)
    assert not has_colour(pill, LIGHT.warn_bg)


def test_banner_escapes_and_reads_plain(look: Theme, qtbot: QtBot) -> None:
    banner = Banner(Tone.BAD, "Cannot promise:", "<b>a day</b> & more")
    shown(qtbot, banner)
    assert spoken(banner) == "Cannot promise: <b>a day</b> & more"
    assert banner.text() == spoken(banner)
    banner.show_notice(Tone.OK, "Can promise:", "money back " * 12)
    settle()
    assert banner.height() >= banner.heightForWidth(banner.width())
    assert has_colour(banner, LIGHT.ok_bg)


def test_banner_follows_the_theme(look: Theme, qtbot: QtBot) -> None:
    banner = Banner(Tone.WARN, "Open promise", "Call back")
    shown(qtbot, banner)
    look.apply(Mode.DARK)
    settle()
    assert has_colour(banner, DARK.warn_bg)
    assert has_colour(banner, DARK.warn)


def test_choice_by_click_and_by_arrow_keys(look: Theme, qtbot: QtBot) -> None:
    mood = Choices("Mood")
    mood.set_choices((Choice("calm", "Calm"), Choice("upset", "Upset", Tone.BAD)), "calm")
    shown(qtbot, mood)
    chosen: list[str] = []
    mood.chosen.connect(chosen.append)
    _, upset = mood.findChildren(QRadioButton)
    qtbot.mouseClick(upset, Qt.MouseButton.LeftButton)
    assert (chosen, mood.current()) == (["upset"], "upset")
    assert has_colour(upset, LIGHT.bad_bg)
    mood.set_current("calm")
    assert (chosen, mood.current()) == (["upset"], "calm")
    upset.setFocus()
    press(upset, Qt.Key.Key_Return)
    assert chosen == ["upset", "upset"]
    mood.set_current("")
    assert mood.current() == ""


# --- buttons


def test_button_shows_text_and_key_and_obeys_enter(look: Theme, qtbot: QtBot) -> None:
    button = ActionButton("Promise", "F6", kind="primary")
    shown(qtbot, button)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(button, key)
    assert len(clicks) == 2
    assert (spoken(button), button.accessibleDescription()) == ("Promise", "F6")
    assert button.sizeHint().width() > ActionButton("Promise").sizeHint().width() + 12
    assert has_colour(button, LIGHT.accent)
    button.setEnabled(False)
    settle()
    assert not has_colour(button, LIGHT.accent)


# --- stages


def test_stages_say_how_far_they_are(look: Theme, qtbot: QtBot) -> None:
    bar = StageBar()
    bar.set_stages(samples.ENGLISH.stages)
    shown(qtbot, bar, width=900)
    names = [spoken(button) for button in bar._buttons]
    assert names == [
        "Greet, done, 0:14",
        "Rapport, done, 0:31",
        "Need, now, 1:02",
        "Resolve, to come",
        "Thank, to come",
    ]


def test_stages_are_named_anew_when_something_of_them_changes(look: Theme, qtbot: QtBot) -> None:
    done, now, todo = Progress.DONE, Progress.CURRENT, Progress.TODO
    bar = StageBar()
    shown(qtbot, bar)

    def names(*stages: Stage) -> list[str]:
        bar.set_stages(stages)
        return [spoken(it) for it in bar.findChildren(QAbstractButton)]

    first = names(Stage("a", "Greet", "0:01", now), Stage("b", "Need"))
    assert first == ["Greet, now, 0:01", "Need, to come"]
    later = names(Stage("a", "Greet", "0:02", now), Stage("b", "Need"))
    assert later == ["Greet, now, 0:02", "Need, to come"]
    over = names(Stage("a", "Greet", "0:02", done), Stage("b", "Need", "0:00", now))
    assert over == ["Greet, done, 0:02", "Need, now, 0:00"]
    other = names(Stage("a", "Hello", "0:02", done), Stage("b", "Need", "0:00", now))
    assert other == ["Hello, done, 0:02", "Need, now, 0:00"]
    more = names(Stage("a", "Hello", "0:02", todo), *(Stage(it, it) for it in "cde"))
    assert more == ["Hello, to come, 0:02", "c, to come", "d, to come", "e, to come"]


def test_stages_are_one_tab_stop_with_arrow_keys(look: Theme, qtbot: QtBot) -> None:
    bar = StageBar()
    bar.set_stages(samples.ENGLISH.stages)
    shown(qtbot, bar, width=900)
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    bar.focus_current()
    assert QApplication.focusWidget() is bar._buttons[2]
    press(bar._buttons[2], Qt.Key.Key_Right)
    press(bar._buttons[3], Qt.Key.Key_Return)
    press(bar._buttons[3], Qt.Key.Key_Left)
    press(bar._buttons[2], Qt.Key.Key_Left)
    press(bar._buttons[1], Qt.Key.Key_Space)
    qtbot.mouseClick(bar._buttons[4], Qt.MouseButton.LeftButton)
    assert chosen == ["stage-3", "stage-1", "stage-4"]
    tab_stops = [b for b in bar._buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tab_stops == [bar._buttons[2]]


def test_narrow_stages_name_only_the_current_one(look: Theme, qtbot: QtBot) -> None:
    bar = StageBar()
    bar.set_stages(samples.GREEK.stages)
    shown(qtbot, bar, width=380)
    assert not bar._names_fit()
    assert all(bar.rect().contains(button.geometry()) for button in bar._buttons)
    bar.resize(1200, bar.height())
    assert bar._names_fit()


def test_fewer_stages_leave_no_button_behind(look: Theme, qtbot: QtBot) -> None:
    bar = StageBar()
    bar.set_stages(samples.ENGLISH.stages)
    bar.set_stages((Stage("need", "Need", "", Progress.CURRENT), Stage("resolve", "Resolve")))
    settle()
    assert [spoken(button) for button in bar._buttons] == ["Need, now", "Resolve, to come"]


# --- what to say


def test_the_text_is_shown_whole_at_every_width(look: Theme, qtbot: QtBot) -> None:
    view = SayView()
    page = shown(qtbot, view, width=900)
    view.show_text(samples.SERBIAN.say)
    for width in (900, 380, 520, 300):
        picture(page, width, 900)
        assert view.document().size().height() <= view.viewport().height() + 1
        assert view.verticalScrollBar().maximum() == 0


def test_what_is_selected_is_what_is_said(look: Theme, qtbot: QtBot) -> None:
    view = SayView()
    said = SayText((SaySpan("Thank you, "), SaySpan("Mrs Jovanović", Span.FILLED), SaySpan(".")))
    view.show_text(said)
    shown(qtbot, view)
    view.selectAll()
    assert view.textCursor().selectedText() == "Thank you, Mrs Jovanović." == said.plain
    assert view.toPlainText() == said.plain
    assert spoken(view) == "What to say"


def test_gaps_are_marked_by_more_than_colour(look: Theme, qtbot: QtBot) -> None:
    view = SayView()
    said = SayText((SaySpan("Order "), SaySpan("number", Span.GAP)))
    view.show_text(said)
    assert view.toPlainText() == "Order [number]"


def test_cue_words_replace_the_text(look: Theme, qtbot: QtBot) -> None:
    view = SayView()
    view.show_text(samples.ENGLISH.say)
    view.set_cue_words(True)
    assert view.toPlainText().split("\n") == list(samples.ENGLISH.say.cues)
    view.show_text(SayText((SaySpan("No cues here."),)))
    assert not view.cue_words()
    assert view.toPlainText() == "No cues here."
    view.set_cue_words(False)
    view.show_text(samples.ENGLISH.say)
    assert view.toPlainText().startswith("Thank you, Mrs Jovanović")


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_what_to_say_has_seven_to_one(look: Theme, qtbot: QtBot, mode: Mode) -> None:
    look.apply(mode)
    card = Card("Say")
    view = SayView()
    view.show_text(samples.ENGLISH.say)
    card.body.addWidget(view)
    page = shown(qtbot, card, width=700)
    for kind in Span:
        text = "".join(span.text for span in samples.ENGLISH.say.spans if span.kind is kind)
        view.show_text(SayText((SaySpan(text[:12], kind),)))
        settle()
        place = QRect(view.mapTo(page, QPoint(3, 3)), view.size() / 2)
        assert contrast(page.grab().toImage(), place) >= 7, kind


def test_text_size_of_what_to_say_follows_the_setting(look: Theme, qtbot: QtBot) -> None:
    view = SayView()
    view.show_text(samples.ENGLISH.say)
    shown(qtbot, view, width=600)
    low = view.height()
    look.apply(Mode.LIGHT, 1.5)
    settle()
    assert view.height() > low * 1.4


# --- answers


def answers(qtbot: QtBot, *texts: str) -> tuple[AnswerList, list[str]]:
    made = AnswerList()
    made.set_answers(tuple(AnswerItem(f"id-{text}", text) for text in texts))
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    shown(qtbot, made, width=420)
    return made, chosen


def test_answers_by_click_enter_and_digit(look: Theme, qtbot: QtBot) -> None:
    made, chosen = answers(qtbot, "yes", "no", "maybe")
    rows = made.findChildren(QPushButton)
    assert [spoken(row) for row in rows] == ["1. yes", "2. no", "3. maybe"]
    qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    made.focus_first()
    press(rows[0], Qt.Key.Key_Return)
    press(rows[0], Qt.Key.Key_3, text="3")
    press(rows[0], Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier, "2")
    press(rows[0], Qt.Key.Key_7, text="7")
    assert chosen == ["id-no", "id-yes", "id-maybe", "id-no"]
    assert made.choose(1)
    assert not made.choose(4)
    assert not made.choose(0)


def test_arrow_keys_move_between_answers(look: Theme, qtbot: QtBot) -> None:
    made, chosen = answers(qtbot, "yes", "no", "maybe")
    rows = made.findChildren(QPushButton)
    made.focus_first()
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 2),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Home, 0),
    ):
        press(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is rows[row]
        stops = [r for r in rows if r.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops == [rows[row]]
    assert chosen == []


def test_long_answers_wrap_and_are_shown_whole(look: Theme, qtbot: QtBot) -> None:
    made, _ = answers(qtbot, "short", "a very long answer " * 10)
    short, long = made.findChildren(QPushButton)
    assert short.height() >= 36
    assert long.height() >= 4 * 18 + 20
    assert long.height() >= long.heightForWidth(long.width())


def test_other_answers_keep_the_focus_in_the_list(look: Theme, qtbot: QtBot) -> None:
    made, _ = answers(qtbot, "yes", "no", "maybe")
    made.focus_first()
    press(QApplication.focusWidget(), Qt.Key.Key_End)
    made.set_answers((AnswerItem("a", "A"), AnswerItem("b", "B")))
    settle()
    assert spoken(QApplication.focusWidget()) == "1. A"
    assert [item.id for item in made.answers()] == ["a", "b"]


# --- the one box


def find(qtbot: QtBot, hits: tuple[HitItem, ...]) -> tuple[SearchBox, HitList, list[str]]:
    box, made = SearchBox(), HitList()
    box.drive(made)
    made.set_hits(hits)
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    shown(qtbot, box, made, width=380, height=600)
    box.setFocus()
    return box, made, chosen


def test_arrow_keys_mark_hits_and_the_box_keeps_the_focus(look: Theme, qtbot: QtBot) -> None:
    box, made, chosen = find(qtbot, samples.SERBIAN.hits)
    marked: list[str] = []
    made.marked.connect(marked.append)
    type_text(box, "повраћај")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(box, key)
        assert box.hasFocus()
    press(box, Qt.Key.Key_Return)
    assert marked == ["hit-2", "hit-3", "hit-2"]
    assert chosen == ["hit-2"]
    assert box.text() == "повраћај"


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_hint_in_the_empty_box_is_readable(look: Theme, qtbot: QtBot, mode: Mode) -> None:
    look.apply(mode)
    box = SearchBox()
    page = shown(qtbot, box, QPushButton("other"))
    middle = QRect(box.x() + 14, box.y() + 8, 100, box.height() - 16)
    assert box.text() == ""
    assert contrast(page.grab().toImage(), middle) >= 4.5


def test_a_click_chooses_a_hit_and_leaves_the_focus(look: Theme, qtbot: QtBot) -> None:
    box, made, chosen = find(qtbot, samples.ENGLISH.hits)
    spot = made.visualRect(made.model().index(2, 0)).center()
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == ["hit-3"]
    assert box.hasFocus()


def test_hits_are_capped_and_may_be_none(look: Theme, qtbot: QtBot) -> None:
    box, made, chosen = find(qtbot, tuple(HitItem(str(n), f"Hit {n}") for n in range(80)))
    assert len(made.hits()) == MOST == 50
    press(box, Qt.Key.Key_PageDown)
    assert made.current() == "4"
    made.set_hits(())
    press(box, Qt.Key.Key_Down)
    press(box, Qt.Key.Key_Return)
    assert (made.current(), chosen) == ("", [])


def test_matches_are_painted_and_hits_are_read(look: Theme, qtbot: QtBot) -> None:
    _, made, _ = find(qtbot, samples.ENGLISH.hits)
    assert has_colour(made, LIGHT.match)
    read = made.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read.startswith("Refund for an unopened product, solved 41 of 44")
    made.set_hits((HitItem("x", "Nothing matched here"),))
    settle()
    assert not has_colour(made, LIGHT.match)


def test_a_row_is_one_line_of_title_and_then_dots(look: Theme, qtbot: QtBot) -> None:
    one, many = (HitItem(str(n), "Refund of money " * n, (), "s") for n in (1, 30))
    _, made, _ = find(qtbot, (one, many))
    heights = [made.visualRect(made.model().index(row, 0)).height() for row in range(2)]
    assert heights[0] == heights[1] <= 54
    assert [made.is_cut(hit.id) for hit in (one, many)] == [False, True]


def test_the_marked_row_stays_in_sight_when_the_list_shrinks(look: Theme, qtbot: QtBot) -> None:
    _, made, _ = find(qtbot, tuple(HitItem(str(n), f"Refund {n}", (), "s") for n in range(9)))
    made.resize(300, 400)
    made.move_mark(6)
    made.resize(300, 120)
    settle()
    assert made.viewport().rect().contains(made.visualRect(made.currentIndex()))


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_marked_row_is_readable(look: Theme, qtbot: QtBot, mode: Mode) -> None:
    look.apply(mode)
    _, made, _ = find(qtbot, (HitItem("x", "Refund", ((0, 6),), "Within 14 days"),))
    row = made.visualRect(made.model().index(0, 0))
    image = made.viewport().grab().toImage()
    lower = QRect(row.left() + 10, row.center().y(), 120, row.height() // 3)
    assert contrast(image, lower) >= 4.5


# --- the log


def test_log_shows_the_newest_and_reads_everything(look: Theme, qtbot: QtBot) -> None:
    strip = LogStrip()
    lines = tuple(LogLine(f"step number {n}", f"0:{n:02}") for n in range(30))
    strip.set_lines(lines)
    shown(qtbot, strip, width=700)
    fit = strip._that_fit(500)
    assert fit == lines[-len(fit) :]
    assert 2 <= len(fit) < 30
    assert strip._that_fit(100_000) == lines
    assert strip.accessibleDescription().startswith("0:00 step number 0; 0:01")
    assert strip.accessibleDescription().endswith("every step saved")


def test_log_says_when_it_is_not_saved(look: Theme, qtbot: QtBot) -> None:
    strip = LogStrip()
    shown(qtbot, strip, width=700)
    assert has_colour(strip, LIGHT.ok)
    strip.set_saved(Saved.NOT_SAVED, "the disk is full")
    settle()
    assert strip.toolTip() == "not saved yet: the disk is full"
    assert has_colour(strip, LIGHT.bad)
    assert strip.saved() is Saved.NOT_SAVED


def test_log_fits_exactly_without_dots(look: Theme, qtbot: QtBot) -> None:
    strip = LogStrip()
    lines = (LogLine("one", "0:01"), LogLine("two", "0:02"))
    strip.set_lines(lines)
    joint = strip._width("  ›  ", False)
    room = sum(strip._line_width(line) for line in lines) + joint
    assert strip._that_fit(room) == lines
    assert strip._that_fit(room - 1) == lines[1:]


# --- panels


def test_flow_wraps_and_is_never_cut(look: Theme, qtbot: QtBot) -> None:
    flow = Flow()
    for number in range(8):
        flow.add(QPushButton(f"button {number}"))
    page = shown(qtbot, flow, width=800)
    wide = flow.height()
    picture(page, 260, 600)
    assert flow.height() > 2 * wide
    assert all(flow.rect().contains(b.geometry()) for b in flow.findChildren(QPushButton))


def test_card_without_a_title_has_no_line(look: Theme, qtbot: QtBot) -> None:
    card = Card()
    card.body.addWidget(Words("text"))
    shown(qtbot, card)
    assert not card.title.isVisible()
    card.set_title("Notes")
    assert card.title.isVisible()
    assert spoken(card) == "Notes"


def test_words_keep_the_height_of_all_their_lines(look: Theme, qtbot: QtBot) -> None:
    words = Words("many words " * 30, "mute")
    page = shown(qtbot, words, width=300)
    assert words.height() >= words.heightForWidth(words.width())
    words.setText("few")
    picture(page, 300, 400)
    assert words.height() < 60


def test_words_are_measured_anew_with_other_letters(look: Theme, qtbot: QtBot) -> None:
    words, others = Words("many words " * 30), Words("many words " * 30)
    shown(qtbot, words, width=300)
    before = words.heightForWidth(250), words.heightForWidth(words.width())
    look.apply(Mode.LIGHT, 2.0)
    page = shown(qtbot, others, width=300)
    settle()
    after = words.heightForWidth(250), words.heightForWidth(words.width())
    assert after == (others.heightForWidth(250), others.heightForWidth(others.width()))
    assert min(after) > max(before)
    page.close()


def test_words_measured_while_they_were_longer_are_no_higher_than_their_lines(
    look: Theme, qtbot: QtBot
) -> None:
    words = Words("many words " * 30)
    shown(qtbot, words, width=300)
    # The height of these lines is the least one of the label while it is asked for others.
    assert words.heightForWidth(600) == words.height()
    page = words.parentWidget()
    assert page is not None
    page.resize(600 + page.width() - words.width(), 400)
    settle()
    assert words.width() == 600
    assert words.height() < Words("many words " * 30).heightForWidth(250)


# --- long texts


def test_a_long_text_is_laid_out_once_beside_its_scroll_bar(look: Theme, qtbot: QtBot) -> None:
    field = LongText()
    shown(qtbot, field)
    widths: list[int] = []
    # Qt lays out what has changed right after it tells that.
    field.document().contentsChange.connect(lambda *_: widths.append(field.viewport().width()))
    field.write("A note of many words. " * 500)
    settle()
    assert field.verticalScrollBar().isVisible()
    assert set(widths) == {field.viewport().width()}
    field.write("short")
    settle()
    assert not field.verticalScrollBar().isVisible()
    assert field.toPlainText() == "short"


def test_a_long_text_begins_unchanged_at_its_first_letter(look: Theme, qtbot: QtBot) -> None:
    field = LongText()
    shown(qtbot, field)
    for text in ("What the rep wrote. " * 200, "Another one. " * 300):
        field.textCursor().insertText("typed")
        field.write(text)
        assert field.toPlainText() == text
        assert field.textCursor().position() == 0
        assert not field.document().isModified()
        field.undo()
        assert field.toPlainText() == text
    field.textCursor().insertText("typed")
    field.undo()
    assert field.toPlainText() == text


def test_a_long_text_shows_what_is_typed_into_it(look: Theme, qtbot: QtBot) -> None:
    """Its letters are kept as they were shaped; what is typed there must not look as before."""
    text = "A note of many words. " * 500
    field, fresh = LongText(), LongText()
    for it in (field, fresh):
        it.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # neither shows where typing goes
    page = shown(qtbot, field, fresh, height=600)
    field.write(text)
    settle()
    before = field.viewport().grab().toImage()
    field.textCursor().insertText("Ship it. ")
    fresh.setPlainText("Ship it. " + text)
    settle()
    after = field.viewport().grab().toImage()
    assert after != before
    assert after == fresh.viewport().grab().toImage()
    assert field.document().begin().layout().cacheEnabled()
    page.close()
