"""What a text may draw on at this moment of a call, as typed values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

from agent_assist.domain.content import Content, HouseValue
from agent_assist.domain.guide import FactScope, FactSpec, FactType
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.texts import content_language, in_language
from agent_assist.domain.values import (
    CodeValue,
    DateValue,
    EmailValue,
    FactValue,
    Gender,
    MoneyValue,
    NamePart,
    NameValue,
    NumberValue,
    OneOfValue,
    PhoneValue,
    TextValue,
)
from agent_assist.rendering import Customer, RenderContext, Rep

FIRST_NAME, LAST_NAME, GENDER = "first_name", "last_name", "gender"
"""The shared customer facts that address and agreement are made from."""


def render_context(
    call: Interaction,
    content: Content,
    now: datetime,
    rep_language: str = "",
    hidden: frozenset[str] = frozenset(),
) -> RenderContext:
    """Everything the texts of this call may use now.

    Args:
        now: aware; its zone is the rep's.
        rep_language: for the labels of gaps; the call's language when empty.
        hidden: names of facts that may not be read out yet; texts ask for them.
    """
    specs = specs_of(call, content)
    values = {
        name: typed_value(specs.get(name), value)
        for name, value in call.facts.items()
        if value and name not in hidden
    }
    return RenderContext(
        language=content_language(call.language),
        script="Latn" if call.language.endswith("-Latn") else "Cyrl",
        facts=values,
        house=house_values(content, call.language),
        customer=_customer(values, specs),
        rep=Rep(
            first_name=NameValue(call.rep.name, NamePart.FIRST) if call.rep.name else None,
            gender=call.rep.gender,
        ),
        now=now,
        channel=call.channel.value,
        mood=call.mood.value,
        labels=_labels(specs, rep_language or call.language),
    )


def house_context(content: Content, language: str, now: datetime) -> RenderContext:
    """What a text may use that the rep reads outside a call: the house values."""
    return RenderContext(
        language=content_language(language),
        script="Latn" if language.endswith("-Latn") else "Cyrl",
        house=house_values(content, language),
        now=now,
    )


def known_specs(content: Content, guides: Iterable[str]) -> dict[str, FactSpec]:
    """The facts that these guides know, shared ones included; the last guide wins."""
    specs = dict(content.facts)
    for guide in guides:
        if guide in content.guides:
            specs.update(content.guides[guide].facts)
    return specs


def specs_of(call: Interaction, content: Content) -> dict[str, FactSpec]:
    """The facts that this call can know: those of its needs' guides, and of the guides in use."""
    place = call.place
    needs = (need.guide for need in (*place.needs, call.need))
    return known_specs(content, (*needs, *(frame.guide for frame in place.frames)))


def typed_value(spec: FactSpec | None, value: str) -> FactValue:
    """A fact's canonical text as the typed value that rendering knows how to show.

    A text that is no such value (its fact was of another type once) is shown as it stands.
    """
    try:
        return _typed_value(spec, value)
    except (ArithmeticError, ValueError):
        return TextValue(value)


def _typed_value(spec: FactSpec | None, value: str) -> FactValue:
    match spec.type if spec else FactType.TEXT:
        case FactType.NAME:
            part = NamePart.LAST if spec and spec.name == LAST_NAME else NamePart.FIRST
            return NameValue(value, part)
        case FactType.NUMBER:
            return NumberValue(Decimal(value))
        case FactType.MONEY:
            amount, _, currency = value.partition(" ")
            return MoneyValue(Decimal(amount), currency)
        case FactType.DATE:
            return DateValue(date.fromisoformat(value))
        case FactType.PHONE:
            return PhoneValue(value)
        case FactType.EMAIL:
            return EmailValue(value)
        case FactType.PATTERN:
            return CodeValue(value)
        case FactType.ONE_OF:
            return _one_of(spec, value)
        case _:
            return TextValue(value)


def house_values(content: Content, language: str) -> Mapping[str, FactValue]:
    """The house values in the language of the text."""
    return _HouseValues(content.house_values, content_language(language))


class _HouseValues(Mapping[str, FactValue]):
    """Made typed one by one when a text asks for them: most texts use none or one."""

    def __init__(self, values: Mapping[str, HouseValue], language: str) -> None:
        self._values = values
        self._language = language

    def __getitem__(self, name: str) -> FactValue:
        return _house_value(self._values[name], self._language)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def _house_value(house: HouseValue, language: str) -> FactValue:
    text = house.texts.get(language) or house.value or in_language(house.texts, language)
    return typed_value(FactSpec(house.name, house.type), text)


def _one_of(spec: FactSpec | None, value: str) -> OneOfValue:
    option = next((o for o in spec.options if o.id == value), None) if spec else None
    if option is None:
        return OneOfValue(value)
    by_language: dict[str, dict[str, str]] = {
        language: {"plain": text} for language, text in option.text.items()
    }
    for role, texts in option.phrases.items():
        for language, text in texts.items():
            by_language.setdefault(language, {})[role] = text
    return OneOfValue(value, by_language)


def _customer(values: Mapping[str, FactValue], specs: Mapping[str, FactSpec]) -> Customer:
    first, last, gender = (values.get(name) for name in (FIRST_NAME, LAST_NAME, GENDER))
    return Customer(
        first_name=first if isinstance(first, NameValue) else None,
        last_name=last if isinstance(last, NameValue) else None,
        gender=Gender(gender.key) if isinstance(gender, OneOfValue) and gender.key else None,
        details={
            name: value
            for name, value in values.items()
            if name in specs and specs[name].scope is FactScope.CUSTOMER
        },
    )


def _labels(specs: Mapping[str, FactSpec], language: str) -> dict[str, str]:
    labels = {name: in_language(spec.label, language) or name for name, spec in specs.items()}
    return labels | {f"customer.{name}": label for name, label in labels.items()}
