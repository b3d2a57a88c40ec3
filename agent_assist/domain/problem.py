"""What is wrong with content, where, and what to do about it."""

from __future__ import annotations

from enum import StrEnum

from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError


class Severity(StrEnum):
    """An error keeps content from being published; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file; line and column count from 1, 0 when unknown."""

    file: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in words of a supervisor.

    Attributes:
        code: stable short name such as "unreachable-step", for filters and tests.
        item: the content it stands in, as "guides/returns" or "templates/greeting".
        part: the step, wording or field inside the item; empty for the whole.
        message: what is wrong. hint: what to do.
        languages: in which a text is missing; empty for everything else.
    """

    severity: Severity
    code: str
    message: str
    hint: str
    place: Place = Place()
    item: str = ""
    part: str = ""
    languages: tuple[str, ...] = ()


_ONE_STANDS = "One error stands in what would be published: {problem}"
_SEVERAL_STAND = "{count} errors stand in what would be published: {problem}"
_MEND_FIRST = "Mend it and publish again."


class NotPublishableError(KnownError):
    """An error stands in what would be published; `problems` says each."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        where = f"{first.place.file}:{first.place.line}: " if first.place.file else ""
        sentence = _ONE_STANDS if len(problems) == 1 else _SEVERAL_STAND
        super().__init__(
            "not-publishable",
            sentence.format(count=len(problems), problem=where + first.message),
            first.hint or _MEND_FIRST,
        )
        self.problems = problems
