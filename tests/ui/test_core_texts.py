"""What the core says reaches the rep in the interface's language."""

from __future__ import annotations

import errno
import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from agent_assist.db.errors import StorageError, Trouble
from agent_assist.domain import commands as do
from agent_assist.domain.facts import FactError, parse_fact
from agent_assist.domain.guide import FactSpec, FactType, Option
from agent_assist.domain.reasons import why
from agent_assist.domain.view import VerifyView
from agent_assist.rendering import analyse
from tests.ui import looks
from tests.ui.core_sentences import core_sentences, without_names
from ui.app import Program, build_services
from ui.core_sentences import SENTENCES, WORDS
from ui.core_texts import has_holes, translated
from ui.desk.desk import Desk
from ui.desk.verify import VerifyForm
from ui.i18n import install_language, load_texts
from ui.i18n import language as language_of
from ui.settings import Settings, SettingsFile
from ui.theme import Theme
from ui.widgets import LogStrip, Saved

TEXTS = {code: load_texts(language_of(code)) for code in ("sr", "el")}
WITH_HOLES = tuple(filter(has_holes, SENTENCES))
EXAMPLE = " Example: {text}"
"""Not raised by itself: several sentences end in it."""

typed = st.text(alphabet="aA čЖω1-_/@{}%&", min_size=1, max_size=12)


def holes(template: str) -> list[str]:
    return [hole for _, hole, _, _ in string.Formatter().parse(template) if hole]


@pytest.fixture
def speak(look: Theme, qapp: QApplication) -> Callable[[str], object]:
    return lambda code: install_language(qapp, code)


# --- the list is complete ---------------------------------------------------------------------


def test_every_sentence_of_the_core_is_listed() -> None:
    listed = {without_names(one) for one in (*WORDS, *SENTENCES)}
    found = core_sentences()
    assert len(found) > 150
    assert [f"{one.where}: {one.text}" for one in found if one.text not in listed] == []


def test_nothing_is_listed_that_the_core_no_longer_says() -> None:
    said = {one.text for one in core_sentences()}
    stale = [one for one in (*WORDS, *SENTENCES) if without_names(one) not in said]
    assert stale == [EXAMPLE]


@pytest.mark.parametrize("code", ["sr", "el"])
def test_every_listed_sentence_is_translated(code: str) -> None:
    known = TEXTS[code]
    missing = [one for one in (*WORDS, *SENTENCES) if ("core", one, "") not in known]
    assert missing == []
    for one in (*WORDS, *SENTENCES):
        assert sorted(holes(known["core", one, ""][0])) == sorted(holes(one)), one


# --- a finished sentence is recognised --------------------------------------------------------


@pytest.fixture(params=["en", *TEXTS])
def spoken(speak: Callable[[str], object], request: pytest.FixtureRequest) -> str:
    """The language in force; its texts are read once for all examples."""
    code: str = request.param
    speak(code)
    return code


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(template=st.sampled_from(WITH_HOLES), data=st.data())
def test_what_was_filled_in_stands_in_the_translation(
    spoken: str, template: str, data: st.DataObject
) -> None:
    filled = {name: data.draw(typed, name) for name in holes(template)}
    if "example" in filled and template.endswith("{example}") and "Example:" not in template:
        filled["example"] = ""
    wanted = template if spoken == "en" else TEXTS[spoken]["core", template, ""][0]
    assert translated(template.format(**filled)) == wanted.format(**filled)


@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("place", ["/data/journal.db", "/my. data/Бележнице. 2/journal.db"])
def test_trouble_with_the_disk_and_what_to_do(
    speak: Callable[[str], object], trouble: Trouble, place: str
) -> None:
    speak("sr")
    error = StorageError(trouble, place)
    sentence, hint = translated(error.sentence), translated(error.hint)
    assert place in sentence
    assert sentence != error.sentence
    assert hint != error.hint
    assert translated(str(error)) == f"{sentence} {hint}"


@pytest.mark.parametrize(
    ("spec", "text", "said"),
    [
        (
            FactSpec("due", FactType.DATE),
            "кад стигне",
            "„кад стигне“ није датум. Пример: 31.3.2026",
        ),
        (
            FactSpec("due", FactType.MONEY, currency="RSD"),
            "много",
            "„много“ није новчани износ. Пример: 12.990,00 RSD",
        ),
        (
            FactSpec("no", FactType.PATTERN, pattern="[A-Z]{9}"),
            "12",
            "„12“ не изгледа исправно.",
        ),
        (
            FactSpec(
                "kind",
                FactType.ONE_OF,
                options=(
                    Option("web", {"en": "web shop", "sr": "веб-продавница"}),
                    Option("shop", {"en": "shop", "sr": "продавница"}),
                ),
            ),
            "киоск",
            "„киоск“ није ништа од овога: веб-продавница, продавница",
        ),
    ],
)
def test_what_is_wrong_with_a_field(
    speak: Callable[[str], object], spec: FactSpec, text: str, said: str
) -> None:
    speak("sr")
    with pytest.raises(FactError) as wrong:
        parse_fact(spec, text, "sr", date(2026, 3, 31))
    assert translated(str(wrong.value)) == said


def test_a_strange_sentence_stays_as_it_is(speak: Callable[[str], object]) -> None:
    speak("sr")
    for sentence in ("", "Something else. Call somebody.", "No such thing: {place}"):
        assert translated(sentence) == sentence


def test_the_log_strip_says_why_in_the_language_in_force(
    speak: Callable[[str], object], qtbot: QtBot
) -> None:
    strip = LogStrip()
    qtbot.addWidget(strip)
    strip.set_saved(Saved.NOT_SAVED, str(StorageError(Trouble.FULL, "journal.db")))
    assert "There is no space left to write journal.db." in strip.toolTip()
    speak("el")
    looks.settle()
    assert "Δεν υπάρχει χώρος για εγγραφή στο journal.db. Ελευθερώστε" in strip.toolTip()


def test_why_a_file_cannot_be_read_is_said_in_the_same_language(
    speak: Callable[[str], object],
) -> None:
    english = f"table.csv cannot be read: {why(OSError(errno.EROFS, 'Δίσκος'))}."
    speak("sr")
    assert translated(english) == "table.csv не може да се прочита: диск је само за читање."


def test_what_our_records_lack_is_said_when_verifying(
    speak: Callable[[str], object], qtbot: QtBot
) -> None:
    form = VerifyForm()
    qtbot.addWidget(form)
    form.show_verify(
        VerifyView((("city", "Град", ""), ("order", "Поруџбина", "4471-A")), 2, 3, False)
    )
    assert form.findChildren(QCheckBox)[0].accessibleName() == "Град: not in our records"
    speak("sr")
    form.retranslate()
    labels = [box.accessibleName() for box in form.findChildren(QCheckBox)]
    assert labels == ["Град: нема у нашим подацима", "Поруџбина: 4471-A"]


# --- the real desk ----------------------------------------------------------------------------


@pytest.fixture
def program(look: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    SettingsFile(tmp_path).save(Settings(language="sr", rep_name="Мила"))
    made = Program(tmp_path, build_services)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.desk is not None, timeout=60_000)
    desk_of(made).build_all()
    made.window.activateWindow()
    looks.settle()
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    looks.settle()


def desk_of(program: Program) -> Desk:
    desk = program.window.desk
    assert desk is not None
    desk.build_all()
    return desk


def test_a_refusal_a_log_line_and_a_gate_are_serbian_and_then_greek(
    program: Program, qtbot: QtBot
) -> None:
    desk = desk_of(program)
    looks.press(program.window, Qt.Key.Key_F2)
    # A call taken at the instant at which the desk appears waits for it.
    qtbot.waitUntil(lambda: desk.session.view is not None)
    view = desk.session.view
    assert view is not None
    assert view.log[0].text == "Позив примљен"
    assert not desk.session.do(do.Resume())
    assert desk.call.say.refusal.text() == "Купац није на чекању."
    window = program.window
    window.apply(replace(window.settings, language="el"))
    looks.settle()
    view = desk.session.view
    assert view is not None
    assert view.log[0].text == "Λήψη κλήσης"
    assert not desk.session.do(do.Resume())
    assert desk.call.say.refusal.text() == "Ο πελάτης δεν είναι σε αναμονή."


def test_a_second_window_says_in_serbian_that_it_only_reads(
    program: Program, look: Theme, qtbot: QtBot
) -> None:
    second = Program(program.data, build_services)
    second.window.show()
    qtbot.waitUntil(lambda: second.window.desk is not None, timeout=60_000)
    looks.settle()
    said = second.window.statusBar().currentMessage()
    assert said.startswith("Други прозор овог програма већ пише у ")
    assert said.endswith("дотле овај прозор само чита.")
    second.window.close()
    second.close()
    second.window.deleteLater()


@pytest.mark.parametrize(
    "text",
    [
        "{{ order",
        "{% if order %}",
        "{{ order|nonsense }}",
        "{{ nonsense(1) }}",
        "{% include 'other' %}",
        "{{ order[0] }}",
        "{{ 'a' if order }}",
        "Hello {order}",
        "{{ order is nonsense }}",
        "{{ days|plural }}",
        "{% for a, b in order %}{% endfor %}",
    ],
)
def test_what_is_wrong_with_a_templates_signs_is_told_in_the_interfaces_language(
    speak: Callable[[str], object], text: str
) -> None:
    problems = analyse(text, "sr").problems
    assert problems
    for code in ("sr", "el"):
        speak(code)
        for problem in problems:
            assert translated(problem.message) != problem.message
            assert not problem.hint or translated(problem.hint) != problem.hint
