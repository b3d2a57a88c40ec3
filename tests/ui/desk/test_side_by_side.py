"""Solutions side by side: what we cannot promise is never out of sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Step
from agent_assist.domain.texts import content_language
from agent_assist.domain.view import CallView, SayPart, SolutionView
from agent_assist.presentation.call_view import Showing, solution_view
from agent_assist.presentation.context import house_context
from agent_assist.presentation.say import WordingChoice
from agent_assist.presentation.words import in_script
from agent_assist.rendering import Renderer
from tests.starter import starter_content
from tests.ui import looks
from tests.ui.desk import sample
from tests.ui.desk.conftest import DeskWindow
from ui.actions import Act
from ui.desk.call_page import BESIDE
from ui.i18n import install_language
from ui.theme import Theme
from ui.widgets import SearchBox
from ui.words import sentences

NOW = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
Make = Callable[..., DeskWindow]


@pytest.fixture(scope="module")
def content() -> Content:
    return starter_content()


def solve_steps(content: Content) -> Iterator[Step]:
    """Every step of the starter library that lays several solutions side by side."""
    for guide in content.guides.values():
        for step in guide.steps.values():
            if step.solve is not None and len(step.solve.solutions) >= BESIDE:
                yield step


def as_shown(content: Content, step: Step, language: str) -> tuple[SolutionView, ...]:
    """The solutions of a step as the desk shows them in a language."""
    tr = str
    showing = Showing(content, Renderer(), language, NOW, WordingChoice({}, {}), tr, {})
    context = house_context(content, language, NOW)
    named = step.solve.solutions if step.solve else ()
    return tuple(solution_view(content.solutions[it], None, showing, context) for it in named)


def longest_wording(content: Content, step: Step, language: str) -> str:
    """The longest of what may be said there; the code in it stands for a long name."""
    if step.say not in content.templates:
        return ""
    wordings = content.templates[step.say].wordings
    return in_script(
        max((it.texts[content_language(language)] for it in wordings), key=len), language
    )


def out_of_sight(window: DeskWindow) -> list[str]:
    """What is promised, or not, and not wholly painted."""
    columns = window.desk.call.say.solve.columns()
    cells: list[QWidget] = [cell for it in columns for cell in (it.can, it.cannot, it.offer)]
    return [
        looks.name_of(cell)
        for cell in cells
        if not cell.isHidden() and cell.visibleRegion().boundingRect().size() != cell.size()
    ]


def at_solve(window: DeskWindow) -> CallView:
    window.take_call()
    window.go_to("solve")
    view = window.desk.session.view
    assert view is not None
    assert view.say is not None
    return replace(view, answers=(), tips=(), do=(), dont=(), note="")


@pytest.mark.parametrize("size", [(1280, 720), (1440, 860)], ids=str)
@pytest.mark.parametrize(
    ("code", "language"), [("en", "en"), ("sr", "sr"), ("sr@latin", "sr-Latn"), ("el", "el")]
)
def test_all_that_is_promised_is_in_sight(
    make: Make,
    look: Theme,
    qapp: QApplication,
    content: Content,
    code: str,
    language: str,
    size: tuple[int, int],
) -> None:
    install_language(qapp, code)
    window = make(content_language(language), *size)
    view = at_solve(window)
    assert view.say is not None
    found, seen = [], 0
    for step in solve_steps(content):
        said = replace(view.say, parts=(SayPart(longest_wording(content, step, language)),))
        first, *others = as_shown(content, step, language)
        for solutions in ((first, *others), (replace(first, in_offer=True), *others)):
            shown = replace(view, step=step.id, say=said, solutions=solutions)
            window.desk.call.show_view(shown, 0)
            looks.settle()
            found += [f"{step.id}: {it}" for it in out_of_sight(window)]
        seen += 1
    assert seen > 10
    assert found == []


def test_a_third_solution_after_a_step_with_two_can_be_offered(make: Make) -> None:
    window = make("en", 1440, 860)
    view = at_solve(window)
    three = sample.solutions("en")
    for at, shown in enumerate((three, three[:2], three)):
        window.desk.call.show_view(replace(view, step=f"step {at}", solutions=shown), 0)
        looks.settle()
    offers = [it.offer.isVisible() for it in window.desk.call.say.solve.columns()]
    assert offers == [True, True, True]


def test_the_box_makes_room_and_comes_back_by_its_key(make: Make) -> None:
    window = make("el", 1280, 720)
    view = at_solve(window)
    call = window.desk.call
    long = tuple(
        replace(it, can_promise=it.can_promise * 4, cannot_promise=it.cannot_promise * 4)
        for it in sample.solutions("el")
    )
    call.show_view(replace(view, solutions=long), 0)
    looks.settle()
    assert (call.finder.isVisible(), call.rail.isVisible()) == (False, True)
    window.desk.perform(Act.BOX)
    looks.settle()
    assert (call.finder.isVisible(), call.rail.isVisible()) == (True, False)
    assert isinstance(QApplication.focusWidget(), SearchBox)
    window.desk.perform(Act.TO_CALL)
    looks.settle()
    assert (call.finder.isVisible(), call.rail.isVisible()) == (False, True)
    call.rail.button.click()
    looks.settle()
    assert call.finder.isVisible()
    assert call.finder.box.hasFocus()


def test_the_box_stays_where_there_is_room(make: Make) -> None:
    window = make("en", 1440, 900)
    view = at_solve(window)
    short = tuple(
        replace(it, can_promise=("Yes.",), cannot_promise=("No.",))
        for it in sample.solutions("en")[:2]
    )
    window.desk.call.show_view(replace(view, solutions=short), 0)
    looks.settle()
    assert window.desk.call.finder.isVisible()
    assert not window.desk.call.rail.isVisible()


def test_promises_are_told_apart() -> None:
    assert (
        sentences(("Within 14 days", "No fee.", "", "Really?")) == "Within 14 days. No fee. Really?"
    )
