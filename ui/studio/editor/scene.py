"""What the fields of an editor need to know beside the value that they show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, Guide
from agent_assist.domain.problem import Problem
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.services.preview import Preview
from ui.studio.editor.names import Names

Item = Guide | Template | Solution | HouseValue | FactSpec | Pack | Scenario | MoveSpec
Run = Callable[[Callable[[], object], Callable[[object], None], Callable[[Exception], None]], None]
"""Does a work away from the window and brings its outcome back; `ui.tasks.Worker.run`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an item is edited.

    Attributes:
        content: the working content.
        language: in which its texts are edited, as content is written: "sr", never "sr-Latn".
        guides: ids of the guides whose facts its texts can use.
        owner: the item's part of problems' places: "templates/greeting".
        problems: of this item, and of templates that are edited inside of it.
        locked: the content can only be read.
        house_only: its texts may use house values, and nothing else.
        practice: it is of the simulated customers, whose conditions have names of their own.
        scenario: the one that is edited, if any.
    """

    content: Content
    language: str = "en"
    guides: tuple[str, ...] = ()
    owner: str = ""
    problems: tuple[Problem, ...] = ()
    locked: bool = False
    house_only: bool = False
    practice: bool = False
    scenario: Scenario | None = None

    @property
    def source(self) -> str:
        """The language from which the others are translated."""
        return self.content.languages[0]

    def names(self) -> Names:
        """Plain names as this item's texts know them."""
        if self.practice:
            from ui.studio.practice.names import PracticeNames

            return PracticeNames(self.content, self.scenario, self.language)
        return Names(self.content, self.guides, self.language, self.house_only)


def _at_once(
    work: Callable[[], object], done: Callable[[object], None], _: Callable[[Exception], None]
) -> None:
    done(work())


@dataclass(frozen=True, slots=True)
class Tools:
    """What the room lends to the editors; all of it may be missing but the preview.

    Attributes:
        preview: shows what the rep will see, and what is wrong in one text.
        run: does work away from the window; by default at once, which only tests want.
        check: all that is wrong with one item in a content; called away from the window.
        learned: queries that were learned for a solution. forget: takes one of them away.
        rank: the place of a solution among what a query finds, from 1; None when it is not found.
    """

    preview: Preview = field(default_factory=Preview)
    run: Run = _at_once
    check: Callable[[Content, Item], tuple[Problem, ...]] | None = None
    learned: Callable[[str], tuple[str, ...]] | None = None
    forget: Callable[[str, str], None] | None = None
    rank: Callable[[Content, str, str], int | None] | None = None
