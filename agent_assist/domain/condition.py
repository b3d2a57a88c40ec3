"""The small decidable language of conditions: a name against constants, `in`, `known`, and/or/not.

    channel == phone and known(order_number) and wish in [return, exchange] and amount > 100

A name is a fact of the guide or one of `CIRCUMSTANCES`. A comparison with a fact that is not known
is false, so `not wish == return` holds while the wish is unknown; `known(wish)` tells them apart.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from agent_assist.domain.data import dataclass
from agent_assist.domain.expressions import expression

CIRCUMSTANCES: Mapping[str, tuple[str, ...]] = {
    "channel": ("phone", "in_person", "chat", "email", "social"),
    "direction": ("inbound", "outbound"),
    "mood": ("calm", "worried", "upset"),
    "language": (),
    "verified": ("yes", "no"),
    "owed": ("yes", "no"),
    "returning": ("yes", "no"),
}
"""Names every condition may use beside facts, with the values each can take (empty: any).

`owed`: we have an open promise to this customer; `returning`: the customer contacted us before.
"""

Constant = str | Decimal

_RELATIONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
}
_RESERVED = frozenset({"and", "or", "not", "in", "known"})
_TOKEN = expression(
    r"""\s*(?:
      (?P<relation>==|!=|<=|>=|<|>)
    | (?P<sign>[()\[\],])
    | (?P<number>-?\d+(?:\.\d+)?(?![\w-]))
    | (?P<word>\w[\w-]*)
    | "(?P<quoted>[^"]*)"
    )""",
    re.VERBOSE,
)
_MAX_DEPTH = 50


class ConditionError(ValueError):
    """The text is not a condition. `column` counts from 1 within the text."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


@dataclass(frozen=True, slots=True)
class Known:
    """The fact has a value."""

    name: str


@dataclass(frozen=True, slots=True)
class Compare:
    """The value of a name stands in the relation `op` (== != < <= > >=) to a constant."""

    name: str
    op: str
    value: Constant


@dataclass(frozen=True, slots=True)
class In:
    """The value of a name is one of the constants."""

    name: str
    values: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds."""

    parts: tuple[Condition, ...]


Condition = Known | Compare | In | Not | And | Or


def holds(condition: Condition, values: Mapping[str, str]) -> bool:
    """Whether the condition holds, given the known facts and circumstances as canonical text."""
    match condition:
        case Known(name):
            return name in values
        case Compare(name, op, constant):
            return name in values and _compare(values[name], op, constant)
        case In(name, constants):
            return name in values and any(_compare(values[name], "==", c) for c in constants)
        case Not(part):
            return not holds(part, values)
        case And(parts):
            return all(holds(part, values) for part in parts)
        case Or(parts):
            return any(holds(part, values) for part in parts)


def names(condition: Condition) -> Iterator[str]:
    """Every name the condition asks about, in the order of writing, repeats included."""
    match condition:
        case Known(name) | Compare(name) | In(name):
            yield name
        case Not(part):
            yield from names(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from names(part)


def parse(text: str) -> Condition:
    """Read a condition.

    Raises:
        ConditionError: with the column of the first word that does not fit.
    """
    return _Parser(text).whole()


def to_text(condition: Condition) -> str:
    """Write the condition so that `parse` reads the same one back."""
    match condition:
        case Known(name):
            return f"known({name})"
        case Compare(name, op, value):
            return f"{name} {op} {_constant_text(value)}"
        case In(name, values):
            return f"{name} in [{', '.join(_constant_text(v) for v in values)}]"
        case Not(part):
            return f"not {_grouped(part)}"
        case And(parts):
            return " and ".join(_grouped(part) for part in parts)
        case Or(parts):
            return " or ".join(_grouped(part) for part in parts)


def _grouped(part: Condition) -> str:
    return f"({to_text(part)})" if isinstance(part, And | Or) else to_text(part)


def _constant_text(value: Constant) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    plain = re.fullmatch(r"[^\W\d][\w-]*", value) and value not in _RESERVED
    return value if plain else f'"{value}"'


def _compare(value: str, op: str, constant: Constant) -> bool:
    if isinstance(constant, str):
        return _RELATIONS[op](value, constant)
    try:
        # Money is stored as "12990.00 RSD": the amount is what is compared.
        return _RELATIONS[op](Decimal(value.split(" ", 1)[0]), constant)
    except InvalidOperation:
        return op == "!="


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    column: int


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            column = at + len(text[at:]) - len(text[at:].lstrip()) + 1
            raise ConditionError(f"“{text[column - 1]}” has no meaning in a condition", column)
        yield _Token(match.lastgroup, match[match.lastgroup], match.start(match.lastgroup) + 1)
        at = match.end()
    yield _Token("end", "", end + 1)


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0

    def whole(self) -> Condition:
        condition = self._either(0)
        if self._next.kind != "end":
            raise self._unexpected("“and”, “or” or the end")
        return condition

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _unexpected(self, wanted: str) -> ConditionError:
        found = f"“{self._next.text}”" if self._next.kind != "end" else "the end"
        return ConditionError(f"expected {wanted}, found {found}", self._next.column)

    def _take(self, kind: str, wanted: str, text: str = "") -> _Token:
        token = self._next
        if token.kind != kind or (text and token.text != text):
            raise self._unexpected(wanted)
        self._at += 1
        return token

    def _took(self, text: str) -> bool:
        if self._next.kind in ("word", "sign") and self._next.text == text:
            self._at += 1
            return True
        return False

    def _either(self, depth: int) -> Condition:
        if depth > _MAX_DEPTH:
            raise ConditionError("the condition has too many brackets", self._next.column)
        parts = [self._all(depth)]
        while self._took("or"):
            parts.append(self._all(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self, depth: int) -> Condition:
        parts = [self._one(depth)]
        while self._took("and"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self, depth: int) -> Condition:
        if depth > _MAX_DEPTH:
            raise ConditionError("the condition has too many brackets", self._next.column)
        if self._took("not"):
            return Not(self._one(depth + 1))
        if self._took("("):
            inner = self._either(depth + 1)
            self._take("sign", "“)”", ")")
            return inner
        if self._took("known"):
            self._take("sign", "“(”", "(")
            name = self._name()
            self._take("sign", "“)”", ")")
            return Known(name)
        return self._comparison()

    def _comparison(self) -> Condition:
        name = self._name()
        if self._took("in"):
            self._take("sign", "“[”", "[")
            values = [self._constant()]
            while self._took(","):
                values.append(self._constant())
            self._take("sign", "“,” or “]”", "]")
            return In(name, tuple(values))
        relation = self._take("relation", "==, !=, <, <=, >, >= or “in”")
        return Compare(name, relation.text, self._constant())

    def _name(self) -> str:
        if self._next.text in _RESERVED:
            raise self._unexpected("the name of a fact")
        return self._take("word", "the name of a fact").text

    def _constant(self) -> Constant:
        token = self._next
        if token.kind == "number":
            self._at += 1
            return Decimal(token.text)
        if token.kind == "quoted" or (token.kind == "word" and token.text not in _RESERVED):
            self._at += 1
            return token.text
        raise self._unexpected("a value")
