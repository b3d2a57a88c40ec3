"""Dataclasses made late behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, field

import pytest

from agent_assist.domain.data import dataclass


@dataclass(frozen=True, slots=True)
class Order:
    """Bought by somebody."""

    number: str
    pieces: int = 1
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)
    seen: bool = field(default=False, compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """The same fields, by the standard library."""

    number: str
    pieces: int = 1
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)
    seen: bool = field(default=False, compare=False, repr=False)


@dataclass(slots=True)
class Basket:
    """One that changes."""

    orders: list[Order] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Nothing:
    """No fields at all."""


@dataclass(frozen=True, slots=True)
class Named:
    """One field, and a word of its own on how it looks."""

    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


@dataclass(frozen=True, slots=True)
class Gift(Order):
    """A dataclass made from another one."""

    to: str = ""


@dataclass(slots=True)
class Checked:
    """Looks at itself when it is made."""

    pieces: int

    def __post_init__(self) -> None:
        self.pieces = max(self.pieces, 1)


def test_it_is_made_and_shown_as_ever() -> None:
    order = Order("A-1", notes={"for": "Ana"})
    assert (order.number, order.pieces, order.notes) == ("A-1", 1, {"for": "Ana"})
    standard = repr(Standard("A-1", notes={"for": "Ana"}))
    assert repr(order) == standard.replace("Standard", "Order")
    assert (
        inspect.signature(Order).parameters.keys() == inspect.signature(Standard).parameters.keys()
    )
    assert (repr(Nothing()), repr(Named("Ana"))) == ("Nothing()", "<Ana>")


def test_what_a_factory_makes_belongs_to_one_object() -> None:
    one, other = Basket(), Basket()
    one.orders.append(Order("A-1"))
    assert other.orders == []


@pytest.mark.parametrize("arguments", [(), ("A-1", 1, {}, False, "too many")])
def test_wrong_arguments_are_refused(arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match=r"Order\.__init__\(\)"):
        Order(*arguments)


def test_equal_are_those_of_one_class_whose_compared_fields_are_equal() -> None:
    assert Order("A-1", seen=True) == Order("A-1", seen=False)
    assert Order("A-1") != Order("A-1", notes={"for": "Ana"})
    assert Order("A-1") != Standard("A-1")
    assert Gift("A-1") != Order("A-1")
    assert (Nothing(), Named("Ana")) == (Nothing(), Named("Ana"))
    assert Named("Ana") != Named("Mia")


def test_frozen_ones_are_hashed_by_what_makes_them_equal() -> None:
    assert hash(Order("A-1", notes={"for": "Ana"})) == hash(Standard("A-1"))
    assert {Named("Ana"), Named("Ana"), Nothing(), Nothing()} == {Named("Ana"), Nothing()}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Basket())


def test_frozen_ones_do_not_change() -> None:
    order = Order("A-1")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'pieces'"):
        order.pieces = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'pieces'"):
        del order.pieces
    assert order.pieces == 1
    basket = Basket()
    basket.orders = [order]
    assert basket == Basket([order])


def test_the_standard_library_knows_them() -> None:
    order = Gift("A-1", 2, to="Mia")
    assert dataclasses.is_dataclass(order)
    assert [one.name for one in dataclasses.fields(order)][-2:] == ["seen", "to"]
    assert dataclasses.replace(order, pieces=3) == Gift("A-1", 3, to="Mia")
    assert dataclasses.asdict(order)["to"] == "Mia"
    match order:
        case Gift(number, pieces):
            assert (number, pieces) == ("A-1", 2)
    assert not hasattr(order, "__dict__")


@pytest.mark.parametrize("value", [Gift("A-1", 2, {"for": "Ana"}, to="Mia"), Basket([Order("B")])])
def test_they_can_be_copied(value: Gift | Basket) -> None:
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value


def test_what_it_checks_when_it_is_made_is_checked() -> None:
    assert Checked(-3).pieces == 1
