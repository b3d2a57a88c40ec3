"""The sandbox as a trainee uses it: real window, real services, the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from agent_assist.domain.commands import Actor, Role
from tests.ui import looks
from ui.actions import Act, action_text
from ui.app import Program
from ui.sandbox.aloud import AloudPanel
from ui.sandbox.badge import SandboxBadge
from ui.sandbox.room import SandboxRoom
from ui.sandbox.run_page import RunPage
from ui.widgets.keys import spoken_keys

Key = Qt.Key
FURIOUS = "third_call_furious"


def entered(program: Program) -> SandboxRoom:
    looks.press(program.window, Key.Key_F11)
    looks.settle()
    room = program.window.room
    assert isinstance(room, SandboxRoom)
    return room


def begun(program: Program, level: int = 1) -> tuple[SandboxRoom, RunPage]:
    room = entered(program)
    room.begin(FURIOUS, "en", level)
    looks.settle()
    assert room.run is not None
    return room, room.run


def said(run: RunPage, text: str) -> None:
    run.practice.clock._began -= 10  # the trainee listens first, and then speaks
    run.line.setText(text)
    looks.press(run.line, Key.Key_Return)
    looks.settle()


def test_the_first_conversation_is_begun_with_one_key(program: Program) -> None:
    room = entered(program)
    assert room.home.go.hasFocus()
    assert room.home.advice.text() == "Next: A polite return"
    looks.press(room.home.go, Key.Key_Return)
    looks.settle()
    assert room.run is not None
    assert room.run.line.hasFocus()
    assert room.run.desk.session.view is not None


def test_sandbox_is_said_on_every_page(program: Program) -> None:
    room, run = begun(program)

    def badge_in(page: QWidget) -> bool:
        return any(it.isVisible() for it in page.findChildren(SandboxBadge))

    assert badge_in(run)
    room.finish()
    looks.settle()
    assert badge_in(room.score)
    room.go_home()
    looks.settle()
    assert badge_in(room.home)
    room._review()
    looks.settle()
    assert badge_in(room.review)


def test_remarks_come_at_once_only_at_the_first_level(program: Program) -> None:
    room, run = begun(program, 1)
    said(run, "Good morning, how can I help you?")
    assert any(it.remarks for it in run.talk.bubbles())
    assert run.going.isVisible()
    room.finish()
    room, run = begun(program, 2)
    said(run, "Good morning, how can I help you?")
    assert not any(it.remarks for it in run.talk.bubbles())
    assert run.going.isHidden()


def test_the_desk_shows_less_at_each_level(program: Program) -> None:
    texts = []
    for level in (1, 2, 3, 4):
        room, run = begun(program, level)
        view = run.desk.session.view
        assert view is not None
        texts.append((view.say.text if view.say else "", len(view.stages), len(view.answers)))
        room.finish()
        room.go_home()
    (first, *_), (second, *_), (third, stages, answers), fourth = texts
    assert len(first) > len(second) > 0
    assert (third, stages) == ("", 5)
    assert answers > 0
    assert fourth == ("", 0, 0)


def test_a_level_that_shows_nothing_says_so_and_how_to_get_a_hint(program: Program) -> None:
    for level, told in ((2, ""), (3, "Only the stages are shown"), (4, "Nothing is shown")):
        room, run = begun(program, level)
        page = run.desk.call
        shown = page.say.instead.text() if page.say.instead.isVisible() else ""
        assert shown.startswith(told)
        assert ("Alt+H" in shown) is bool(told)
        assert page.say.title.isVisible() is not bool(told)
        assert page.stages.isVisible() is (level < 4)
        room.finish()
        room.go_home()


def test_what_was_not_understood_can_be_meant(program: Program) -> None:
    _, run = begun(program)
    said(run, "Good morning, how can I help you?")
    said(run, "blorp wibble xyzzy")
    assert run.unclear.isVisible()
    line = run.practice.not_understood
    assert line is not None
    run._meant_other()
    looks.settle()
    assert isinstance(run.ticking.panel, AloudPanel)
    run.ticking.panel.boxes[0][0].setChecked(True)
    looks.press(run.ticking.panel, Key.Key_Return)
    looks.settle()
    assert run.unclear.isHidden()
    meant = [it for it in run.practice.rehearsal.turns if it.meant]
    assert [(it.text, it.understood[0].move.value) for it in meant] == [
        ("blorp wibble xyzzy", "greet")
    ]
    room = program.window.room
    assert isinstance(room, SandboxRoom)
    room.finish()
    mira = Actor("mira", "Mira", Role.SUPERVISOR)
    noted = room._services.practising.training.unclear(mira)
    assert [(it.line, it.meant) for it in noted] == [("blorp wibble xyzzy", "greet")]


def test_space_in_the_empty_line_says_it_aloud(program: Program) -> None:
    _, run = begun(program)
    looks.press(run.line, Key.Key_Space)
    looks.settle()
    assert isinstance(run.ticking.panel, AloudPanel)
    assert run.ticking.panel.boxes[0][0].hasFocus()
    looks.press(run.ticking.panel.boxes[0][0], Key.Key_Space)
    looks.press(run.ticking.panel, Key.Key_Return)
    looks.settle()
    assert run.practice.rehearsal.turns[0].understood[0].move.value == "greet"
    said(run, "a line")
    assert run.ticking.panel is None


def test_a_real_call_freezes_the_scenario_with_one_key(program: Program) -> None:
    room, run = begun(program)
    looks.press(program.window, Key.Key_F2)
    looks.settle()
    desk = program.window.desk
    assert desk is not None
    assert program.window.room is desk
    assert desk.session.view is not None
    assert run.practice.clock.paused
    assert desk.session.id != run.desk.session.id
    stood = run.practice.clock()
    looks.press(program.window, Key.Key_F11)
    looks.settle()
    assert room.isVisible()
    assert room.front.currentWidget() is run
    assert run.practice.clock() == stood
    assert run.paused.isVisible()
    assert run.line.hasFocus()
    looks.press(program.window, Key.Key_P, Qt.KeyboardModifier.AltModifier)
    looks.settle()
    assert not run.practice.clock.paused
    assert run.paused.isHidden()


def test_a_line_typed_in_a_pause_goes_on(program: Program) -> None:
    _, run = begun(program)
    looks.press(program.window, Key.Key_P, Qt.KeyboardModifier.AltModifier)
    looks.settle()
    assert run.paused.isVisible()
    assert not run.desk.isEnabled()
    said(run, "Good morning, how can I help you?")
    assert run.paused.isHidden()
    assert run.desk.isEnabled()
    assert not run.practice.clock.paused
    assert run.practice.rehearsal.turns[0].text == "Good morning, how can I help you?"


def test_what_was_ended_too_early_can_be_gone_on_with(program: Program) -> None:
    room, run = begun(program)
    said(run, "Good morning, how can I help you?")
    before = run.practice.rehearsal
    run._bar.end.click()
    looks.settle()
    assert (room.run, room.front.currentWidget()) == (None, room.score)
    room.score.resume.click()
    looks.settle()
    assert room.run is run
    assert run.practice.rehearsal == before
    assert not run.practice.clock.paused
    for line in run.practice.scenario.model["en"]:
        said(run, line)
    room.finish()
    looks.settle()
    assert room.score.resume.isHidden()
    (kept,) = room._services.practising.training.history("ana")
    assert kept.score == room.score.card().points


def test_a_run_is_ended_gone_on_with_and_begun_again_by_key(program: Program) -> None:
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    room, run = begun(program)
    said(run, "Good morning, how can I help you?")
    looks.press(program.window, Key.Key_E, alt)
    looks.settle()
    assert (room.run, room.front.currentWidget()) == (None, room.score)
    looks.press(program.window, Key.Key_P, alt)
    looks.settle()
    assert room.run is run
    looks.press(program.window, Key.Key_R, control)
    looks.settle()
    again = room.run
    assert again is not None
    assert again is not run
    assert again.practice.rehearsal.acts == 0
    looks.press(program.window, Key.Key_E, alt)
    looks.settle()
    looks.press(program.window, Key.Key_R, control)
    looks.settle()
    assert room.run is not None
    assert room.run.practice.scenario.id == FURIOUS


def test_each_button_of_a_run_shows_its_key(program: Program) -> None:
    _, run = begun(program)
    bar = run._bar
    shown = {
        it.text(): it.accessibleDescription() for it in (bar.hint, bar.pause, bar.restart, bar.end)
    }
    assert shown == {
        "Hint": spoken_keys("Alt+H"),
        "Pause": spoken_keys("Alt+P"),
        "Restart": spoken_keys("Ctrl+R"),
        "End": spoken_keys("Alt+E"),
    }


def test_digits_choose_answers_only_outside_the_line(program: Program) -> None:
    _, run = begun(program)
    looks.press(run.line, Key.Key_1, text="1")
    assert run.line.text() == "1"
    run.line.clear()
    looks.press(program.window, Key.Key_Escape)
    looks.settle()
    assert not run.line.hasFocus()
    before = run.desk.session.view
    looks.press(program.window, Key.Key_1)
    looks.settle()
    after = run.desk.session.view
    assert before is not None
    assert after is not None
    assert after.step_title != before.step_title
    assert [it.mine for it in run.talk.bubbles() if not it.aside][:2] == [True, False]
    looks.press(program.window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    looks.settle()
    assert run.line.hasFocus()


def test_a_hint_costs_points(program: Program) -> None:
    _, run = begun(program)
    looks.press(program.window, Key.Key_H, Qt.KeyboardModifier.AltModifier)
    looks.settle()
    assert run.hinted.isVisible()
    assert run.practice.hints == 1
    assert run.practice.scorecard().lost


def test_due_cards_are_answered_by_key(program: Program) -> None:
    room, run = begun(program)
    said(run, "That is not my job.")
    room.finish()
    room.go_home()
    looks.settle()
    assert room.home.due.isVisible()
    room._review()
    looks.settle()
    left = len(room.review._due)
    assert left > 0
    review = room.review
    if review.choices.isVisible():
        program.window.perform(Act.ANSWER_1)
    else:
        review.line.setText("no idea")
        looks.press(review.line, Key.Key_Return)
    looks.settle()
    assert review.grades.isVisible()
    program.window.perform(Act.ANSWER_4)
    looks.settle()
    assert len(review._due) == left - 1


def test_no_focus_is_lost(program: Program) -> None:
    room, _ = begun(program)
    assert QApplication.focusWidget() is not None
    room.finish()
    looks.settle()
    assert QApplication.focusWidget() is room.score.home


def test_a_whole_conversation_by_keyboard_alone(program: Program) -> None:
    room = entered(program)
    looks.press(QApplication.focusWidget() or room, Key.Key_Return)
    looks.settle()
    run = room.run
    assert run is not None
    for line in run.practice.scenario.model["en"]:
        run.practice.clock._began -= 10
        field = QApplication.focusWidget()
        assert field is run.line
        looks.type_text(field, line)
        looks.press(field, Key.Key_Return)
        looks.settle()
    assert QApplication.focusWidget() is run.see
    looks.press(run.see, Key.Key_Return)
    looks.settle()
    assert room.run is None
    assert room.score.card().points > 90
    assert room.score.points.text() == f"{room.score.card().points} of 100"
    assert QApplication.focusWidget() is room.score.home
    looks.press(program.window, Key.Key_Escape)
    looks.settle()
    assert room.front.currentWidget() is room.home
    assert room.home.chart.scores() == (room.score.card().points,)


def test_tab_reaches_everything_and_comes_round(program: Program) -> None:
    room = entered(program)
    assert looks.focus_trap(program.window) == []
    room.begin(FURIOUS, "en", 1)
    looks.settle()
    assert looks.focus_trap(program.window) == []
    room.finish()
    looks.settle()
    assert looks.focus_trap(program.window) == []


def test_help_lists_the_keys_of_the_room(program: Program) -> None:
    begun(program)
    looks.press(program.window, Key.Key_F1)
    looks.settle()
    assert program.window._overlay is not None
    shown = {it.text() for it in program.window._overlay.findChildren(QLabel)}
    acts = (Act.HINT, Act.PAUSE_PRACTICE, Act.SAY_LINE, Act.RESTART_PRACTICE, Act.END_PRACTICE)
    own = {action_text(it) for it in acts}
    assert own | {action_text(Act.PROMISE)} <= shown


def test_the_customers_new_line_is_said_to_a_screen_reader(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_aloud: list[str] = []
    _, run = begun(program)
    monkeypatch.setattr("ui.sandbox.run_page.announce", lambda _, text: said_aloud.append(text))
    said(run, "Good morning, how can I help you?")
    assert said_aloud == [run.practice.rehearsal.turns[1].text]


def test_who_said_it_in_their_own_words_does_not_say_it_again_by_choosing_the_answer(
    program: Program,
) -> None:
    _, run = begun(program)
    said(run, "Good morning, how can I help you?")
    before = run.practice.rehearsal
    looks.press(program.window, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    looks.settle()
    assert run.practice.rehearsal.turns == before.turns
    looks.press(program.window, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    looks.settle()
    assert len(run.practice.rehearsal.turns) > len(before.turns)  # this one was not said before


def test_how_much_shall_still_be_known_is_set_on_the_page_of_cards(program: Program) -> None:
    program.window.perform(Act.TO_SANDBOX)
    room = program.window.room
    assert isinstance(room, SandboxRoom)
    room._review()
    looks.settle()
    assert (room.review.known.value(), room.review.known.suffix()) == (90, " %")
    room.review.known.setValue(95)
    services = program.services
    assert services is not None
    assert services.practising.training.retention == 0.95
    room.review.known.setValue(10)
    assert services.practising.training.retention == 0.7
    room._review()
    assert room.review.known.value() == 70


def test_the_panel_of_an_assignment_closes_with_esc_and_leaves_with_its_page(
    program: Program,
) -> None:
    room = entered(program)
    room._assign()
    looks.settle()
    assert room._panel is not None
    looks.press(program.window, Key.Key_Escape)
    looks.settle()
    assert room._panel is None
    assert room.front.currentWidget() is room.home
    room._assign()
    room.begin(FURIOUS, "en", 1)
    looks.settle()
    assert room._panel is None
    assert room.run is not None
    assert room.run.line.hasFocus()
