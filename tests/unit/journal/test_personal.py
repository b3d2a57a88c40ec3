"""Every part of every command and event is known to be personal or not."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import types
import typing

import pytest

from agent_assist.domain.codec import decode_command, decode_event, encode_kind, kind_of
from agent_assist.domain.commands import Command
from agent_assist.domain.events import Event, Moved
from agent_assist.domain.guide import Stage
from agent_assist.domain.interaction import Frame, Passing, Visit
from agent_assist.journal.personal import PUBLIC, join, split

CLASSES = [*typing.get_args(Command), *typing.get_args(Event)]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_the_table_names_real_fields(cls: type) -> None:
    fields = {field.name for field in dataclasses.fields(cls)}
    public = PUBLIC[kind_of(cls)]
    assert public is None or public <= fields


def test_the_table_names_real_kinds() -> None:
    assert set(PUBLIC) == {kind_of(cls) for cls in CLASSES}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_wholly_public_kind_has_no_free_text(cls: type) -> None:
    if PUBLIC[kind_of(cls)] is not None:
        return
    texts = {
        field.name
        for field in dataclasses.fields(cls)
        if typing.get_type_hints(cls)[field.name] is str
    }
    ids = {"guide", "step", "way", "item", "command", "library", "language", "promise"}
    assert texts <= ids


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_what_is_left_after_an_erasure_can_be_read(cls: type) -> None:
    value = _sample(cls)
    data = encode_kind(value)
    public, personal = split(data)
    assert join(data["kind"], public, personal) == data
    erased = join(data["kind"], public, None if personal else {})
    read = decode_event if cls in typing.get_args(Event) else decode_command
    assert type(read(erased)) is cls


def test_reasons_for_skipping_are_personal_wherever_they_stand() -> None:
    def visit(step: str, reason: str) -> Visit:
        return Visit("g", step, Stage.NEED, 0, Passing.SKIPPED, "", reason)

    moved = Moved(
        (Frame("g", "d"),),
        left=visit("a", "left"),
        passed=(visit("b", ""), visit("c", "passed")),
        entered=visit("d", "entered"),
    )
    data = encode_kind(moved)
    public, personal = split(data)
    assert personal == {"reasons": {"left": "left", "entered": "entered", "1": "passed"}}
    assert "passed" not in [v.get("reason") for v in public["passed"]]
    assert join("moved", public, personal) == data
    erased = typing.cast(Moved, decode_event(join("moved", public, None)))
    assert erased.left is not None
    assert (erased.left.step, erased.left.reason) == ("a", "")


def _sample(cls: typing.Any) -> typing.Any:
    """An instance with something in every field."""
    hints = typing.get_type_hints(cls)
    return cls(**{f.name: _value(hints[f.name]) for f in dataclasses.fields(cls)})


def _value(hint: typing.Any) -> typing.Any:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _value(next(arg for arg in args if arg is not type(None)))
    if origin is tuple:
        return (_value(args[0]),)
    if isinstance(origin, type) and origin is not tuple:
        return {"name": "text"}
    if dataclasses.is_dataclass(hint):
        return _sample(hint)
    if issubclass(hint, enum.Enum):
        return list(hint)[-1]
    if hint is datetime.datetime:
        return datetime.datetime(2026, 3, 2, tzinfo=datetime.UTC)
    return {str: "text", int: 3, bool: True}[hint]
