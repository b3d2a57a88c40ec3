"""Steps stand behind their numbers, whole, at every width."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import samples
from tests.ui.looks import picture
from ui.theme import Theme
from ui.widgets.numbered import NumberedLines

STEPS = tuple(f"{it.say.plain} {at}" for it in samples.SAMPLES.values() for at in range(4))


@pytest.fixture
def steps(look: Theme, qtbot: QtBot) -> NumberedLines:
    page = QWidget()
    steps = NumberedLines()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(steps)
    column.addStretch(1)
    qtbot.addWidget(page)
    steps.page = page
    steps.show_lines(STEPS)
    return steps


def inked(steps: NumberedLines) -> tuple[list[int], list[int]]:
    """The lowest rows with ink beside and below numbers: of the words, and of the numbers."""
    image = steps.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    words_at = steps.fontMetrics().horizontalAdvance(str(len(STEPS))) + 4
    columns = range(0, words_at), range(words_at, image.width())
    numbers, words = (
        [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in part)]
        for part in columns
    )
    return numbers, words


@pytest.mark.parametrize("width", [220, 340, 700])
def test_what_goes_on_in_the_next_line_stands_below_its_words(
    steps: NumberedLines, width: int
) -> None:
    picture(steps.page, width, 2400)
    numbers, words = inked(steps)
    starts = [y for y in numbers if y - 1 not in numbers]
    assert len(starts) == len(STEPS)
    assert max(words) < steps.height() - 1
    assert steps.height() == steps.heightForWidth(width)
    assert len(words) > 2 * len(numbers) or width > 400


def test_a_screen_reader_gets_the_lines_with_their_numbers(steps: NumberedLines) -> None:
    steps.show_lines(("Look at the seal.", "Note the day."))
    assert steps.text() == "1  Look at the seal.\n2  Note the day."


def test_without_lines_it_takes_no_room(steps: NumberedLines) -> None:
    steps.show_lines(())
    assert steps.isHidden()
    assert steps.heightForWidth(300) == 0
