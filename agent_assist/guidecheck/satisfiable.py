"""Whether a condition can be true: decided exactly over all values that its names can have.

A condition tells only finitely many kinds of values of a name apart: for each constant, values
equal to it, just below and just above it. One sample of each kind is enough. The samples are tried
name by name; a part that is decided already cuts the search short.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from decimal import Decimal

from agent_assist.domain.condition import (
    CIRCUMSTANCES,
    And,
    Compare,
    Condition,
    In,
    Known,
    Not,
    Or,
    holds,
    names,
)
from agent_assist.domain.guide import FactSpec, FactType

MAX_TRIES = 20_000
"""Beyond so many partial assignments a condition counts as one that can be true."""

_NUMERIC = (FactType.NUMBER, FactType.MONEY)

Values = dict[str, str | None]
Domain = Callable[[str], FactSpec | None]


def can_be_true(
    condition: Condition,
    fact: Domain,
    languages: tuple[str, ...] = (),
    known: frozenset[str] = frozenset(),
) -> bool:
    """Whether some values make the condition true.

    Args:
        fact: the description of a fact by its name, None for one that is not described.
        languages: values that `language` can have; empty: any.
        known: facts that have a value for sure.
    """
    constants = _constants(condition)
    order = list(dict.fromkeys(names(condition)))
    samples = {
        name: _samples(name, constants.get(name, []), fact(name), languages, name in known)
        for name in order
    }
    return _Search(condition, order, samples).found({}, 0)


class _Search:
    def __init__(
        self, condition: Condition, order: list[str], samples: Mapping[str, list[str | None]]
    ) -> None:
        self._condition = condition
        self._order = order
        self._samples = samples
        self._tries = 0

    def found(self, values: Values, at: int) -> bool:
        self._tries += 1
        if self._tries > MAX_TRIES:
            return True
        decided = _decided(self._condition, values)
        if decided is not None:
            return decided
        name = self._order[at]
        for sample in self._samples[name]:
            values[name] = sample
            if self.found(values, at + 1):
                return True
        values.pop(name, None)
        return False


def _decided(condition: Condition, values: Values) -> bool | None:
    """True or false when the names that have samples so far decide it, else None."""
    match condition:
        case Not(part):
            inner = _decided(part, values)
            return None if inner is None else not inner
        case And(parts):
            return _all(parts, values, False)
        case Or(parts):
            return _all(parts, values, True)
        case Known(name) | Compare(name) | In(name):
            if name not in values:
                return None
            value = values[name]
            return holds(condition, {} if value is None else {name: value})


def _all(parts: tuple[Condition, ...], values: Values, decisive: bool) -> bool | None:
    """Of `and` a false part decides, of `or` a true one."""
    open_ = False
    for part in parts:
        inner = _decided(part, values)
        if inner is decisive:
            return decisive
        open_ = open_ or inner is None
    return None if open_ else not decisive


def _constants(condition: Condition) -> dict[str, list[str | Decimal]]:
    found: dict[str, list[str | Decimal]] = {}

    def collect(part: Condition) -> None:
        match part:
            case Compare(name, _, value):
                found.setdefault(name, []).append(value)
            case In(name, values):
                found.setdefault(name, []).extend(values)
            case Not(inner):
                collect(inner)
            case And(parts) | Or(parts):
                for inner in parts:
                    collect(inner)

    collect(condition)
    return found


def _samples(
    name: str,
    constants: list[str | Decimal],
    spec: FactSpec | None,
    languages: tuple[str, ...],
    is_known: bool,
) -> list[str | None]:
    """One value of each kind that the constants tell apart; None stands for not known."""
    if name in CIRCUMSTANCES:
        values = CIRCUMSTANCES[name] or languages
        return list(values or _texts(constants))
    unknown: list[str | None] = [] if is_known else [None]
    if spec is not None and spec.type is FactType.ONE_OF:
        return [option.id for option in spec.options] + unknown
    if spec is not None and spec.type in _NUMERIC:
        return [*_numbers(constants), *unknown]
    return [*_texts(constants), *_numbers(constants), *unknown]


def _numbers(constants: list[str | Decimal]) -> list[str]:
    points = sorted({value for value in constants if isinstance(value, Decimal)})
    if not points:
        return ["0"]
    between = [(low + high) / 2 for low, high in itertools.pairwise(points)]
    return [format(n, "f") for n in (*points, *between, points[0] - 1, points[-1] + 1)]


def _texts(constants: list[str | Decimal]) -> list[str]:
    """Each constant, just after each, before all and after all of them."""
    points = sorted({str(value) for value in constants})
    return [*points, *(point + "\x01" for point in points), "\x01", "\U0010ffff"]
