"""The one box over 10,000 solutions: from the key press to the painted list.

    python -m tests.benchmarks.find [--quick] [--json]

The real desk in a call, offscreen, over real services. The library is the starter library and
solutions made of it: each title and phrasing is the head of a real one and the tail of another.
Queries are such phrasings without their small words, one letter in three words mistyped; they are
typed letter by letter, walked through with the arrow keys, and taken back. Measured once with
nothing beside it, and once while the program makes its index again and again.

What it is compared with is measured in the same run: a bare line and a bare QListView in a window
of the same size, which gets as many rows at each letter.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.guide import Channel, Direction
from agent_assist.library.starter import starter_content
from tests.benchmarks.figures import Figure, Tell, figure, main, percentile
from tests.benchmarks.search_data import FUNCTION_WORDS, typo, words
from tests.benchmarks.step import FRAME_MS, Hands, Painted, index_being_rebuilt, open_desk
from tests.small_shop import publish

SOLUTIONS, QUICK_SOLUTIONS = 10_000, 2_000
QUERIES, QUICK_QUERIES = 60, 12
WORDS_OF_A_QUERY = 4
MISTYPED = 1 / 3
ROWS = 50
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


def many(count: int) -> tuple[Content, list[str]]:
    """The starter library among so many solutions made of it, and queries for some of them."""
    starter, rng = starter_content(), random.Random("find")
    real = [solution for solution in starter.solutions.values() if "en" in solution.title]
    texts = [words(text) for s in real for text in (s.title["en"], *s.phrasings.get("en", ()))]
    texts = [text for text in texts if len(text) > 1]

    def recombined() -> str:
        head, tail = rng.choice(texts), rng.choice(texts)
        return " ".join(head[: (len(head) + 1) // 2] + tail[len(tail) // 2 :]).capitalize()

    solutions = dict(starter.solutions)
    for number in range(count - len(solutions)):
        like, id_ = rng.choice(real), f"made_{number:05}"
        solutions[id_] = Solution(
            id_,
            {"en": recombined()},
            like.summary,
            {"en": (recombined(), recombined())},
            steps=like.steps,
            tags=like.tags,
        )
    queries = [_hurried(recombined(), rng) for _ in range(QUERIES)]
    return replace(starter, solutions=solutions), queries


def _hurried(text: str, rng: random.Random) -> str:
    small = FUNCTION_WORDS["en"]
    kept = [word for word in words(text.lower()) if word not in small][:WORDS_OF_A_QUERY]
    return " ".join(typo(word, rng) if rng.random() < MISTYPED else word for word in kept)


def type_queries(hands: Hands, queries: list[str]) -> None:
    """Type each query into the one box, walk through what was found, and take it back."""
    finder = hands.desk.call.finder
    finder.take_focus()
    for query in queries:
        for number, letter in enumerate(query):
            kind = "first letter" if number == 0 else "letter"
            hands.step(kind, partial(hands.type, letter))
            assert finder.box.text() == query[: number + 1]
        for key in (DOWN, DOWN, UP):
            before = finder.hits.current()
            if len(finder.hits.hits()) > 2:
                hands.step("arrow", partial(hands.key, key))
                assert finder.hits.current() != before
            assert QApplication.focusWidget() is finder.box
        for _ in query:
            hands.step("taken back", lambda: hands.key(Qt.Key.Key_Backspace))


class BareHands(Hands):
    """The same hands at a window that is not ours."""

    def __init__(self, window: QMainWindow) -> None:
        self.times, self.cpu, self.on_a_core, self.after = {}, {}, {}, {}
        self._painted = Painted(window)


def bare_list(queries: list[str], titles: list[str]) -> float:
    """Milliseconds from a letter to the painted list, p95, of a bare line and a bare list."""
    window, middle = QMainWindow(), QWidget()
    column, line, rows = QVBoxLayout(middle), QLineEdit(), QListView()
    model = QStringListModel()
    rows.setModel(model)
    rows.setUniformItemSizes(True)
    for part in (line, rows):
        column.addWidget(part)
    line.textChanged.connect(lambda text: model.setStringList(titles[len(text) : len(text) + ROWS]))
    window.setCentralWidget(middle)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    hands = BareHands(window)
    hands.rest()
    line.setFocus()
    for query in queries:
        for letter in query:
            hands.step("letter", partial(hands.type, letter))
        line.clear()
        hands.rest()
    window.close()
    return percentile(hands.times["letter"], 0.95)


def figures_of(hands: Hands, when: str, bare: float) -> list[Figure]:
    """Each kind of key, and all of them together."""
    figures = [
        figure(f"{kind} to painted list{when}: p95", percentile(times, 0.95), "ms", bare, FRAME_MS)
        for kind, times in hands.times.items()
    ]
    every = [one for times in hands.times.values() for one in times]
    own = [one for times in hands.cpu.values() for one in times]
    on_a_core = [one for times in hands.on_a_core.values() for one in times]
    name = f"every key to painted list{when}"
    return [
        *figures,
        figure(f"{name}: p50", statistics.median(every), "ms", bare, FRAME_MS),
        figure(
            f"{name}: less the wait for a core, p95",
            percentile(on_a_core, 0.95),
            "ms",
            bare,
            FRAME_MS,
        ),
        figure(f"{name}: p95", percentile(every, 0.95), "ms", bare, FRAME_MS),
        figure(
            f"{name}: CPU of the window's thread, p95", percentile(own, 0.95), "ms", bare, FRAME_MS
        ),
    ]


def measure(quick: bool, tell: Tell) -> list[Figure]:
    """All figures of the one box."""
    content, queries = many(QUICK_SOLUTIONS if quick else SOLUTIONS)
    queries = queries[: QUICK_QUERIES if quick else QUERIES]
    titles = [next(iter(solution.title.values())) for solution in content.solutions.values()]
    figures = []
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "data"
        publish(folder, content)
        with open_desk(folder) as hands:
            bare = bare_list(queries[:QUICK_QUERIES], titles)
            hands.program.window.activateWindow()
            hands.desk.session.take_call(Channel.PHONE, Direction.INBOUND, "en", "", "")
            hands.rest()
            type_queries(hands, queries[:1])
            very_first = hands.times["first letter"][0]
            figures.append(figure("the very first letter", very_first, "ms", bare, FRAME_MS))
            for when in ("", " while the index is made"):
                hands.forget()
                if when:
                    with index_being_rebuilt(hands.program):
                        type_queries(hands, queries)
                else:
                    type_queries(hands, queries)
                figures += figures_of(hands, when, bare)
    return figures


def _against_bare(one: Figure) -> str:
    return f"goal {one.goal}, {one.value / one.baseline:.2f} × the bare list"


if __name__ == "__main__":
    sys.exit(main(__doc__, "fewer solutions and queries", measure, _against_bare))
