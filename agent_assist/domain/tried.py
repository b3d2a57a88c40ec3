"""A conversation on a draft, as its author looks at it: also why the customer took it so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Rehearsal
from agent_assist.domain.training import Scorecard


@dataclass(frozen=True, slots=True)
class Reason:
    """What one move or happening in a line did.

    Attributes:
        cause: of `agent_assist.domain.scenario.CAUSES`. about: a fact, hidden thing or solution.
        like: the phrasing of the moves table that the line is nearest to; empty when it was not
            read from words.
        anger, patience: what it added; the whole act may count less than the sum.
    """

    cause: str
    about: str = ""
    like: str = ""
    anger: int = 0
    patience: int = 0


@dataclass(frozen=True, slots=True)
class Tried:
    """A conversation that is kept nowhere.

    Attributes:
        card: the score so far. reasons: by the number of the rep's act.
    """

    rehearsal: Rehearsal
    card: Scorecard
    reasons: Mapping[int, tuple[Reason, ...]] = field(default_factory=dict)
