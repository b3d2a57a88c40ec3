"""Dataclasses that are made in a tenth of the time; used as those of `dataclasses` are.

The standard library writes six methods of each class as text and has Python compile them, 0.4 ms
a class, and a window that takes a call has two hundred of them. Here all but one are plain
functions, and `__init__` is written when it is first asked for. Everything else is the standard
library's: `field`, `fields`, `replace`, `asdict`, `match`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import MISSING, FrozenInstanceError
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn


def _dataclass(*, slots: bool, frozen: bool = False) -> Callable[[Any], Any]:
    """Make a class a dataclass with slots; methods that it has itself stay."""
    assert slots
    return partial(_made, frozen)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = _dataclass


def _made(frozen: bool, cls: Any) -> Any:
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = dataclasses.fields(made)
    methods = {
        "__init__": _Init(made),
        "__eq__": _equality(f for f in fields if f.compare),
        "__hash__": None,
        "__repr__": _repr,
    }
    if frozen:
        methods |= {
            "__hash__": _hashing(f for f in fields if f.compare and f.hash is not False),
            "__setattr__": _refuse_to_set,
            "__delattr__": _refuse_to_delete,
            "__reduce__": _reduce,
        }
    for name in methods.keys() - vars(cls).keys():
        setattr(made, name, methods[name])
    return made


class _Init:
    """Stands where a class has its `__init__`, and writes it when somebody asks for it."""

    def __init__(self, cls: Any) -> None:
        self._cls = cls

    def __get__(self, instance: Any, owner: Any) -> Any:
        self._cls.__init__ = init = _written(self._cls)
        return init.__get__(instance, owner)


def _written(cls: Any) -> Any:
    """The `__init__` of a class: each field goes straight into its slot."""
    fields = dataclasses.fields(cls)
    known: dict[str, Any] = {"__name__": cls.__module__, "MISSING": MISSING}
    lines, defaults = [], []
    for field in fields:
        name = given = field.name
        known[f"set_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not MISSING:
            known[f"make_{name}"] = field.default_factory
            given = f"make_{name}() if {name} is MISSING else {name}"
            defaults.append(MISSING)
        elif field.default is not MISSING:
            defaults.append(field.default)
        lines.append(f" set_{name}(self, {given})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    taken = ", ".join(["self", *(field.name for field in fields)])
    exec(f"def __init__({taken}):\n" + "\n".join(lines or [" pass"]), known)
    init = known["__init__"]
    init.__defaults__ = tuple(defaults)
    init.__annotations__ = {field.name: field.type for field in fields}
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _equality(fields: Iterable[dataclasses.Field[Any]]) -> Callable[[Any, Any], Any]:
    values = _reader(fields)

    def equal(self: Any, other: Any) -> Any:
        return (
            values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented
        )

    return equal


def _hashing(fields: Iterable[dataclasses.Field[Any]]) -> Callable[[Any], int]:
    values = _reader(fields)
    return lambda self: hash(values(self))


def _reader(fields: Iterable[dataclasses.Field[Any]]) -> Callable[[Any], Any]:
    """Gives the values of some fields of an object, always as a tuple."""
    match [field.name for field in fields]:
        case []:
            return lambda value: ()
        case [name]:
            read = attrgetter(name)
            return lambda value: (read(value),)
        case names:
            return attrgetter(*names)


def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse_to_set(self: Any, name: str, value: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _reduce(self: Any) -> tuple[Any, tuple[Any, ...]]:
    """For copies: a frozen object can be given its fields by `__init__` only."""
    return self.__class__, tuple(getattr(self, f.name) for f in dataclasses.fields(self))
