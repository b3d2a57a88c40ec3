"""Domain values to plain JSON data and back, by their type hints.

A dataclass becomes an object of its fields; an enum its value; a tuple a list; a frozenset a sorted
list; dates and times ISO 8601; a Decimal `{"decimal": "12.50"}`. Where a field can hold one of
several dataclasses (commands, events, conditions), the object says which as its `kind`: the class
name in snake_case. A field that is empty, and is empty by default, is left out.

Plans for encoding and decoding are made once for each type and kept.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, overload

from agent_assist.domain.commands import Command
from agent_assist.domain.events import Event

EVENT_SCHEMA = 1
"""Version of the shape of events, written into each as `schema`."""

UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""For each older schema version, what makes data of that version data of the next one."""

_T = TypeVar("_T")
_Encoder = Callable[[Any], Any]
_Path = str | tuple["_Path", str | int]
"""Where in the data: a name or a place in a list, and within what. Written only when it is told."""
_Decoder = Callable[[Any, _Path], Any]


class CodecError(ValueError):
    """The data does not fit. `path` says where, as "frames[0].step"; empty for the whole."""

    def __init__(self, sentence: str, path: _Path = "") -> None:
        where = _written(path)
        super().__init__(f"{where}: {sentence}" if where else sentence)
        self.sentence = sentence
        self.path = where


def _written(path: _Path) -> str:
    if isinstance(path, str):
        return path
    within, name = _written(path[0]), path[1]
    if isinstance(name, int):
        return f"{within}[{name}]"
    return f"{within}.{name}" if within else name


def encode(value: Any, type_: Any = None) -> Any:
    """The value as plain JSON data.

    Args:
        type_: the declared type, needed for anything but a single dataclass (a union, a tuple).
    """
    declared: Any = type(value) if type_ is None else type_
    return _encoder(declared)(value)


@overload
def decode(type_: type[_T], data: object) -> _T: ...
@overload
def decode(type_: Any, data: object) -> Any: ...
def decode(type_: Any, data: object) -> Any:
    """The value of that type that the JSON data describes.

    Raises:
        CodecError: the data has a wrong type, an unknown kind or field, or lacks a field.
    """
    try:
        return _decoder(type_)(data, "")
    except RecursionError as error:
        raise CodecError("the data is nested too deeply") from error


def encode_kind(value: Any) -> dict[str, Any]:
    """A command or an event as an object with its `kind`; an event also with its `schema`."""
    cls: Any = type(value)
    data: dict[str, Any] = {"kind": kind_of(cls)}
    if cls in _members(Event):
        data["schema"] = EVENT_SCHEMA
    data.update(_encoder(cls)(value))
    return data


def decode_command(data: object) -> Command:
    """The command that the object describes; raises `CodecError`."""
    return typing.cast(Command, decode(Command, data))


def decode_event(data: object) -> Event:
    """The event that the object describes, also of an older schema; raises `CodecError`."""
    return typing.cast(Event, decode(Event, upgraded(data)))


def upgraded(data: object) -> object:
    """An encoded event in today's schema, which it does not say any more; raises `CodecError`."""
    if isinstance(data, dict) and "schema" in data:
        data = dict(data)
        schema = _exactly(int, "a whole number")(data.pop("schema"), "schema")
        if not 1 <= schema <= EVENT_SCHEMA:
            raise CodecError(
                f"this event has schema {schema}, but this program knows only 1 to {EVENT_SCHEMA};"
                " use the newer program that wrote it",
                "schema",
            )
        for version in range(schema, EVENT_SCHEMA):
            data = UPGRADES[version](data)
    return data


@cache
def kind_of(cls: type) -> str:
    """The name of a command, event or condition in data: `TakeWay` gives "take_way"."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).lower()


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _members(union: Any) -> tuple[Any, ...]:
    return typing.get_args(union)


def _is_union(type_: Any) -> bool:
    return typing.get_origin(type_) in (typing.Union, types.UnionType)


def _sole(type_: Any) -> tuple[list[Any], bool]:
    """The members of a union without None, and whether None was among them."""
    members = [m for m in _members(type_) if m is not types.NoneType]
    return members, len(members) < len(_members(type_))


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _kept_fields(cls: type) -> list[dataclasses.Field[Any]]:
    """The fields but those marked "apart", which are kept apart from the rest."""
    return [f for f in dataclasses.fields(cls) if not f.metadata.get("apart")]


# --- encoding -----------------------------------------------------------------------------------


def _same(value: Any) -> Any:
    return value


@cache
def _encoder(type_: Any) -> _Encoder:
    if dataclasses.is_dataclass(type_) and isinstance(type_, type):
        return _dataclass_encoder(type_)
    if _is_union(type_):
        return _union_encoder(type_)
    origin, args = typing.get_origin(type_), typing.get_args(type_)
    if origin is tuple:
        if args[-1] is Ellipsis:
            item = _encoder(args[0])
            return lambda value: [item(v) for v in value]
        items = [_encoder(arg) for arg in args]
        return lambda value: [enc(v) for enc, v in zip(items, value, strict=True)]
    if origin is frozenset:
        member = _encoder(args[0])
        return lambda value: sorted(member(v) for v in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, inner = _encoder(args[0]), _encoder(args[1])
        return lambda value: {key(k): inner(v) for k, v in value.items()}
    if isinstance(type_, type):
        if issubclass(type_, Enum):
            return lambda value: value.value
        if issubclass(type_, Decimal):
            return lambda value: {"decimal": format(value, "f")}
        if issubclass(type_, date):
            return lambda value: value.isoformat()
        if type_ in (str, int, float, bool):
            return _same
    raise TypeError(f"no way to encode {type_!r}")


def _dataclass_encoder(cls: type) -> _Encoder:
    plan: list[tuple[str, Any, bool, _Encoder]] = []

    def run(value: Any) -> dict[str, Any]:
        if not plan:  # made at first use, because conditions hold conditions
            hints = _hints(cls)
            for f in _kept_fields(cls):
                default = _default(f)
                plan.append((f.name, default, bool(default), _encoder(hints[f.name])))
        data = {}
        for name, default, always, enc in plan:
            item = getattr(value, name)
            if item or always or item != default:
                data[name] = enc(item)
        return data

    return run


def _union_encoder(type_: Any) -> _Encoder:
    members, optional = _sole(type_)
    if len(members) == 1:
        only = _encoder(members[0])
        return lambda value: None if value is None else only(value)
    table = {m: _encoder(m) for m in members}

    def run(value: Any) -> Any:
        if value is None and optional:
            return None
        cls = type(value)
        data = table[cls](value)
        return {"kind": kind_of(cls), **data} if dataclasses.is_dataclass(cls) else data

    return run


# --- decoding -----------------------------------------------------------------------------------


def _exactly(cls: type, words: str) -> _Decoder:
    def run(data: Any, path: _Path) -> Any:
        if type(data) is not cls:
            raise CodecError(f"this must be {words}, not {_said(data)}", path)
        return data

    return run


def _said(data: Any) -> str:
    names = {dict: "an object", list: "a list", bool: "true or false", type(None): "nothing"}
    if type(data) in names:
        return names[type(data)]
    text = repr(data)
    return text if len(text) <= 40 else text[:39] + "…"


def _number(data: Any, path: _Path) -> float:
    if type(data) not in (int, float):
        raise CodecError(f"this must be a number, not {_said(data)}", path)
    return float(data)


def _decimal(data: Any, path: _Path) -> Decimal:
    if not isinstance(data, dict) or set(data) != {"decimal"}:
        raise CodecError('this must be {"decimal": "12.50"}, not ' + _said(data), path)
    try:
        value = Decimal(_TEXT(data["decimal"], path))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise CodecError(f"{_said(data['decimal'])} is not a decimal number", path)
    return value


def _date(data: Any, path: _Path) -> date:
    try:
        return date.fromisoformat(_TEXT(data, path))
    except ValueError as error:
        raise _unless_codec(error, f"{_said(data)} is not a date like 2026-03-31", path) from error


def _datetime(data: Any, path: _Path) -> datetime:
    wanted = f"{_said(data)} is not a time with its zone like 2026-03-31T12:00:00+00:00"
    try:
        value = datetime.fromisoformat(_TEXT(data, path))
    except ValueError as error:
        raise _unless_codec(error, wanted, path) from error
    if value.tzinfo is None:
        raise CodecError(wanted, path)
    return value


def _unless_codec(error: ValueError, sentence: str, path: _Path) -> CodecError:
    return error if isinstance(error, CodecError) else CodecError(sentence, path)


_TEXT = _exactly(str, "a text")
_PLAIN: Mapping[type, _Decoder] = {
    str: _TEXT,
    int: _exactly(int, "a whole number"),
    bool: _exactly(bool, "true or false"),
    float: _number,
    Decimal: _decimal,
    date: _date,
    datetime: _datetime,
}


@cache
def _decoder(type_: Any) -> _Decoder:
    if isinstance(type_, type) and type_ in _PLAIN:
        return _PLAIN[type_]
    if dataclasses.is_dataclass(type_) and isinstance(type_, type):
        return _dataclass_decoder(type_)
    if _is_union(type_):
        return _union_decoder(type_)
    origin, args = typing.get_origin(type_), typing.get_args(type_)
    if origin is tuple and args[-1] is not Ellipsis:
        return _fixed_tuple_decoder(args)
    if origin in (tuple, frozenset):
        return _list_decoder(origin, _decoder(args[0]))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping_decoder(_decoder(args[0]), _decoder(args[1]))
    if isinstance(type_, type) and issubclass(type_, Enum):
        return _enum_decoder(type_)
    raise TypeError(f"no way to decode {type_!r}")


def _enum_decoder(cls: type[Enum]) -> _Decoder:
    table = {member.value: member for member in cls}

    def run(data: Any, path: _Path) -> Enum:
        if isinstance(data, str) and data in table:
            return table[data]
        allowed = ", ".join(f"“{value}”" for value in table)
        raise CodecError(f"this must be one of {allowed}, not {_said(data)}", path)

    return run


def _list_decoder(build: Callable[[list[Any]], Any], item: _Decoder) -> _Decoder:
    def run(data: Any, path: _Path) -> Any:
        if not isinstance(data, list):
            raise CodecError(f"this must be a list, not {_said(data)}", path)
        return build([item(value, (path, at)) for at, value in enumerate(data)])

    return run


def _fixed_tuple_decoder(args: tuple[Any, ...]) -> _Decoder:
    items = [_decoder(arg) for arg in args]

    def run(data: Any, path: _Path) -> Any:
        if not isinstance(data, list) or len(data) != len(items):
            raise CodecError(f"this must be a list of {len(items)}, not {_said(data)}", path)
        pairs = zip(items, data, strict=True)
        return tuple(item(value, (path, at)) for at, (item, value) in enumerate(pairs))

    return run


def _mapping_decoder(key: _Decoder, inner: _Decoder) -> _Decoder:
    def run(data: Any, path: _Path) -> Any:
        if not isinstance(data, dict):
            raise CodecError(f"this must be an object, not {_said(data)}", path)
        return {key(k, path): inner(v, (path, str(k))) for k, v in data.items()}

    return run


def _dataclass_decoder(cls: type) -> _Decoder:
    plan: dict[str, _Decoder] = {}
    needed: list[str] = []

    def run(data: Any, path: _Path) -> Any:
        if not isinstance(data, dict):
            raise CodecError(f"this must be an object, not {_said(data)}", path)
        if not plan:
            hints = _hints(cls)
            fields = _kept_fields(cls)
            needed[:] = [f.name for f in fields if _default(f) is dataclasses.MISSING]
            plan.update({f.name: _decoder(hints[f.name]) for f in fields})
        values = {}
        for name, value in data.items():
            if name not in plan:
                known = ", ".join(plan) or "none"
                raise CodecError(f"“{name}” is not a field here; known are {known}", path)
            values[name] = plan[name](value, (path, name))
        for name in needed:
            if name not in values:
                raise CodecError(f"the field “{name}” is missing", path)
        return cls(**values)

    return run


def _union_decoder(type_: Any) -> _Decoder:
    members, optional = _sole(type_)
    if len(members) == 1:
        only = _decoder(members[0])
        return lambda data, path: None if data is None else only(data, path)
    if not all(dataclasses.is_dataclass(m) for m in members):
        return _plain_union_decoder(members)
    table = {kind_of(m): m for m in members}

    def run(data: Any, path: _Path) -> Any:
        if data is None and optional:
            return None
        if not isinstance(data, dict):
            raise CodecError(f"this must be an object with a “kind”, not {_said(data)}", path)
        if "kind" not in data:
            raise CodecError("the field “kind” is missing", path)
        kind = data["kind"]
        if not isinstance(kind, str) or kind not in table:
            known = ", ".join(sorted(table))
            raise CodecError(f"{_said(kind)} is not a known kind; known are {known}", path)
        fields = {name: value for name, value in data.items() if name != "kind"}
        return _decoder(table[kind])(fields, path)

    return run


def _plain_union_decoder(members: list[Any]) -> _Decoder:
    """For a constant of a condition, `str | Decimal`: the shape of the data tells them apart."""
    if set(members) != {str, Decimal}:
        raise TypeError(f"no way to tell {members!r} apart")
    return lambda data, path: (_decimal if isinstance(data, dict) else _TEXT)(data, path)
