"""What rendering and analysing give back."""

from __future__ import annotations

from agent_assist.domain.data import dataclass


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """Why a template cannot be used, in words of a supervisor.

    Attributes:
        code: Short and stable, for lists and tests: ``syntax``, ``unknown-filter``, …
        message: What is wrong.
        hint: What to do.
        line: Counted from 1.
        column: Counted from 1.
    """

    code: str
    message: str
    hint: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"Line {self.line}, column {self.column}: {self.message} {self.hint}".rstrip()


@dataclass(frozen=True, slots=True)
class Span:
    """A filled value or a gap in the final text: ``text[start:end]`` stems from ``variable``."""

    start: int
    end: int
    variable: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text as it is shown, said, copied and logged.

    Attributes:
        text: The final text; with something missing, the gaps show as ``[label]``.
        spans: Filled values and gaps, in order, without overlaps.
        missing: Variables not known yet, each once, in the order they are needed.
        problem: Set when the template cannot be used at all; the text then shows the sentence.
    """

    text: str
    spans: tuple[Span, ...] = ()
    missing: tuple[str, ...] = ()
    problem: TemplateProblem | None = None

    @property
    def complete(self) -> bool:
        """True when the text may be said, copied and marked as said."""
        return not self.missing and self.problem is None


@dataclass(frozen=True, slots=True)
class VariableUse:
    """One place where a template reads a variable.

    Attributes:
        name: ``order_number``, ``customer.first_name``, ``house.return_days``.
        line: Counted from 1.
        column: Counted from 1.
        optional: True when the text also stands without it.
    """

    name: str
    line: int
    column: int
    optional: bool = False


@dataclass(frozen=True, slots=True)
class FilterUse:
    """One place where a template uses a filter or function of ``FILTERS``."""

    name: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class NameCase:
    """A name asked for in a grammatical case; other than calling, the form must be given."""

    variable: str
    case: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class RoleUse:
    """A one-of fact asked for in a role that its phrases must have."""

    variable: str
    role: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a template uses, and what is wrong with it."""

    variables: tuple[VariableUse, ...] = ()
    filters: tuple[FilterUse, ...] = ()
    name_cases: tuple[NameCase, ...] = ()
    roles: tuple[RoleUse, ...] = ()
    problems: tuple[TemplateProblem, ...] = ()

    @property
    def required(self) -> frozenset[str]:
        """The variables without which the text has a gap."""
        return frozenset(use.name for use in self.variables if not use.optional)

    @property
    def optional(self) -> frozenset[str]:
        """The variables that the text can do without, wherever it reads them."""
        return frozenset(use.name for use in self.variables) - self.required
