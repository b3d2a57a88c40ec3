"""What the check needs to be told of a template's text; `agent_assist.rendering.analyse` does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Located(Protocol):
    """Something at a place in a text, counted from 1."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


class VariableLike(Located, Protocol):
    """A value that is read: "order_number", "customer.last_name", "house.return_days"."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def optional(self) -> bool:
        """Whether the text also stands without it."""


class NameCaseLike(Located, Protocol):
    """A name that is asked for in a grammatical case."""

    @property
    def variable(self) -> str:
        """Which name."""

    @property
    def case(self) -> str:
        """Which case."""


class RoleLike(Located, Protocol):
    """A one-of fact that is asked for in a role of its phrases."""

    @property
    def variable(self) -> str:
        """Which fact."""

    @property
    def role(self) -> str:
        """Which role."""


class TemplateProblemLike(Located, Protocol):
    """Why a template cannot be used, in words of a supervisor."""

    @property
    def message(self) -> str:
        """What is wrong."""

    @property
    def hint(self) -> str:
        """What to do."""


class AnalysisLike(Protocol):
    """What a text uses, and what is wrong with it."""

    @property
    def variables(self) -> Sequence[VariableLike]:
        """Values it reads."""

    @property
    def name_cases(self) -> Sequence[NameCaseLike]:
        """Names it asks for in a case."""

    @property
    def roles(self) -> Sequence[RoleLike]:
        """Phrases it asks for."""

    @property
    def problems(self) -> Sequence[TemplateProblemLike]:
        """Why it cannot be used."""


class Analyse(Protocol):
    """Analyses a template's text in a language; never raises."""

    def __call__(self, template_text: str, language: str | None = None) -> AnalysisLike:
        """What the text uses."""
