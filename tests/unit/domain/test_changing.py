"""Changing a frozen value does what `dataclasses.replace` does."""

from dataclasses import fields, replace

import pytest

from agent_assist.domain.changing import changed
from agent_assist.domain.interaction import Frame, Place, Status, UndoPoint

VALUES = (
    Frame("returns", "order", "thanks", True),
    Place(frames=(Frame("a", "b"),), customer="cust-1", owed=True),
    UndoPoint("c1", "moved", Place(), Status.ACTIVE, 2, 1),
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_it_gives_what_replace_gives(value: Frame | Place | UndoPoint) -> None:
    for field in fields(value):
        new = changed(value, **{field.name: "other"})
        assert new == replace(value, **{field.name: "other"})
        assert type(new) is type(value)
        assert getattr(value, field.name) != "other"
    assert changed(value) == value


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(KeyError):
        changed(Frame("a", "b"), guise="c")
